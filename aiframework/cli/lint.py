"""`aiframework law lint`: what in a lawbook cannot be meant, is asked by nobody, or was read too long ago."""

from collections.abc import Iterable
from pathlib import Path

from aiframework.assessment.lint import circles, lint, stale, unasked
from aiframework.assessment.plan import Plan
from aiframework.cli.shared import Words, all_told, day, out
from aiframework.laws import installed
from aiframework.legal.coverage import coverage
from aiframework.legal.lawbook import Lawbook
from aiframework.logic import Context

__all__ = ["lint_law"]

FAULTY = 1


def lint_law(
    *,
    law: Words = None,
    on: str | None = None,
    scenarios: Path | None = None,
    read_within: int = 365,
) -> int:
    """Look for what cannot be meant in a law: ours, or one of your own that is installed.

    Provisions that can never apply, exceptions that never matter, duties that can never be met or breached, or not
    together; terms in a circle. Each was looked for exactly: a fault means that no description shows it at work. Then
    facts nobody asks, rows without a scenario, and readings that have grown old. Exits 1 on a fault.

    Parameters
    ----------
    law
        Laws to look at; all that are installed by default.
    on
        The day to reckon from; today by default.
    scenarios
        A folder of scenario files; rows of the law without one are told.
    read_within
        How many days old a reading may be.
    """
    if scenarios is not None and not scenarios.is_dir():
        message = f"--scenarios: no folder {scenarios}"
        raise ValueError(message)
    laws, today = all_told(lambda: installed(law), lambda: day(on))
    instruments = tuple(laws)
    known = max(today, *(instrument.law_as_of for instrument in instruments))
    plan = Plan(Lawbook(instruments), today, known, Context(on=today, known=known))
    # a law of one's own shares the vocabulary of those that are installed, and need not ask all of it
    others = tuple(each for each in installed() if each not in instruments)
    beside = Plan(Lawbook(others), today, known, plan.context) if others else None
    round_terms = circles(plan)
    faults = [*round_terms, *(() if round_terms else lint(plan))]
    old = stale(plan, today=today, days=read_within)
    lone = (
        [row for each in instruments for row in coverage(each, scenarios=scenarios).without_scenario]
        if scenarios
        else []
    )
    _told("FAULTS", map(str, faults))
    _told("FACTS NOBODY ASKS", unasked(plan, beside=beside))
    _told("WITHOUT A SCENARIO", lone)
    _told("READ TOO LONG AGO", map(str, old))
    return FAULTY if faults else 0


def _told(title: str, lines: Iterable[str]) -> None:
    found = list(lines)
    out(f"{title} ({len(found)})\n" + "".join(f"  {line}\n" for line in found))
