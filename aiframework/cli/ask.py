"""`aiframework ask`: an interview in the terminal that stops when the goal is settled and loses nothing."""

import datetime as dt
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from aiframework.assessment import Assessment, assess
from aiframework.assessment.interview import BACK, DONT_KNOW, Turn, answered, interview
from aiframework.assessment.questions import Asked
from aiframework.cli.prompts import END, Lines, Reply, Terminal
from aiframework.cli.saving import savable, save
from aiframework.cli.shared import Words, all_told, day_or_none, moment, out
from aiframework.facts import System
from aiframework.laws import installed
from aiframework.logic import Answer
from aiframework.read import load
from aiframework.write.shared import determined

__all__ = ["ask"]


def ask(
    file: Path | None = None,
    *,
    goal: str = "tier",
    law: Words = None,
    on: str | None = None,
    known: str | None = None,
    reading: dict[str, str] | None = None,
    name: str | None = None,
    lines: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Ask the best next question until the goal is settled; every answer is saved at once.

    "?" says that one does not know, "<" goes back, "answer @ where it stands" gives a source, "." ends. A file that is
    there is gone on with; a killed interview loses nothing.

    Parameters
    ----------
    file
        Where the description is saved (.toml or .json); without it, nothing is.
    goal
        What is to be settled: tier, all, violations, a law (eu_ai_act), a citation ("Art. 26(7)"), or a date.
    law
        Laws to ask; all that are installed by default.
    on
        The day asked about; today by default.
    known
        Use the law as published by this day.
    reading
        Take one side of an open point: --reading.NAME SIDE.
    name
        What the system is called, where the file is new.
    lines
        Read answers as lines, one for each question, as is done where there is no terminal.
    """
    system, laws, asked, until = all_told(
        lambda: _begun(file, name), lambda: installed(law), lambda: moment(on), lambda: day_or_none(known)
    )
    told = assess(
        system,
        laws=laws,
        on=asked,
        known=until,
        readings=reading,
    )
    prompts = Terminal() if sys.stdin.isatty() and not lines else Lines(sys.stdin)
    out("".join(f"{line}\n" for line in determined(told)))
    last = _asked(told, _goal(goal), prompts, file)
    out("\n".join(_told(last, goal)) + "\n")
    return 0


def _begun(file: Path | None, name: str | None) -> System:
    """Return the description that is gone on with, or a new one.

    Raises:
        ValueError: the file is no description, or answers could not be saved to it.
        OSError: the file cannot be read.
    """
    if file is None:
        return System(name or "a system")
    savable(file)
    return load(file) if file.exists() else System(name or file.stem)


def _goal(text: str) -> str | dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return text


def _asked(told: Assessment, goal: str | dt.date, prompts: Terminal | Lines, file: Path | None) -> Assessment:
    """Run the interview; save after every answer."""
    steps = interview(told, goal=goal)
    try:
        turn: Turn = next(steps)
        while True:
            asked, now = turn
            reply = prompts.reply(asked)
            if reply is END:
                return now
            sent = reply if reply in (BACK, DONT_KNOW) else _sourced(reply)
            mistake = "" if sent in (BACK, DONT_KNOW) else _contradicted(now, asked, sent)
            if mistake:
                out(f"   {mistake}; < goes back, ? leaves this open\n")
                continue
            turn = steps.send(sent)
            if file is not None:
                save(turn[1].system, file)
    except StopIteration as stop:
        last: Assessment = stop.value
        if file is not None:
            save(last.system, file)
        return last


def _contradicted(now: Assessment, asked: Asked, answer: object) -> str:
    """Return what of the answers so far an answer contradicts, in words; empty where it fits."""
    try:
        answered(now.system, asked, answer)
    except (TypeError, ValueError) as error:
        return str(error)
    return ""


def _sourced(reply: object) -> object:
    """Return an answer with its source, where one was given, and the day it was said."""
    if isinstance(reply, Reply):
        today = dt.datetime.now(tz=dt.UTC).date()
        return Answer(reply.answer, source=reply.source, on=today) if reply.source else reply.answer
    return reply


def _told(last: Assessment, goal: str) -> list[str]:
    lines = [""]
    for tiers in last.tiers if goal == "tier" else ():
        bounds = tiers.at_least if tiers.settled else f"at least {tiers.at_least}, at most {tiers.at_most}"
        lines.append(f"{tiers.instrument}, {tiers.scale}: {bounds}")
    if goal != "tier":
        lines.append(f"{len(last.violations)} violations, {len(last.open)} open")
        lines += [f"  {finding.key}: {finding.provision.says}" for finding in last.violations]
    return lines
