"""What must hold of every description: take one answer out, and only what rested on it changes.

A finding rests on the answers in its trace. Without one of them it is another finding: less sure, or
sure for another reason. Every other finding stays as it was, and nothing unknown makes a violation.
"""

import datetime as dt
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from aiframework.assessment import Assessment, Finding, assess
from aiframework.facts import System
from aiframework.facts.answers import with_answer
from aiframework.facts.plain import from_plain
from aiframework.laws.eu_ai_act import instrument
from aiframework.logic import UNKNOWN

__all__ = ["Picture", "evidenced", "one_answer_less", "picture", "read", "settles_something", "without"]

EXAMPLES = Path(__file__).parents[3] / "examples"


@attrs.frozen
class Picture:
    """What a finding says, and the answers it rests on."""

    outcome: str
    force: str
    rests_on: frozenset[str]
    is_violation: bool


def read(name: str) -> System:
    """Return the description in a file of the examples."""
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    return from_plain(tomllib.loads(text, parse_float=Decimal), origin=name)


def evidenced(name: str) -> tuple[str, ...]:
    """Return the places of all answers in a file of the examples that give a source."""
    plain: Mapping[str, Any] = tomllib.loads((EXAMPLES / name).read_text(encoding="utf-8"))
    found: list[str] = []
    for key, section in plain.items():
        things = (
            {f"{key}[{n}]": thing for n, thing in enumerate(section)}
            if isinstance(section, list)
            else {key: section}
        )
        for place, answers in things.items():
            if isinstance(answers, dict):
                found += [
                    f"{place}.{fact}"
                    for fact, told in answers.items()
                    if isinstance(told, dict) and "source" in told
                ]
    return tuple(found)


def picture(system: System, *, on: dt.date, viewpoint: str) -> dict[str, Picture]:
    """Return every finding for a viewpoint on a day, by its key."""
    assessment: Assessment = assess(system, laws=[instrument], on=on, viewpoint=viewpoint)
    return {finding.key: _picture(finding) for finding in assessment.findings}


def one_answer_less(
    whole: Mapping[str, Picture], system: System, place: str, *, on: dt.date, viewpoint: str
) -> list[str]:
    """Return what is wrong once an answer is taken out; nothing where exactly what rested on it has changed.

    What rests on an answer is read from the traces; what changes is worked out by asking again. The two must be the
    same set. A finding that rested on it is open without it, or stands for a reason of its own that the trace then
    names, and is never another definite answer; no violation comes of silence.
    """
    less = without(system, place, on=on, viewpoint=viewpoint)
    resting = {key for key, finding in whole.items() if place in finding.rests_on}
    changed = {key for key in whole.keys() | less.keys() if whole.get(key) != less.get(key)}
    wrong = [f"{key} changed without resting on it" for key in changed - resting]
    wrong += [f"{key} rests on it and did not change" for key in resting - changed]
    for key in resting & less.keys():
        before, after = whole[key], less[key]
        if place in after.rests_on:
            wrong.append(f"{key} still rests on what is not told")
        if (before.outcome, before.force) != (after.outcome, after.force) and not _opened(before, after):
            wrong.append(f"{key} was {before.outcome}, and is {after.outcome} without it")
    return wrong + [f"{key} became a violation" for key, finding in less.items() if finding.is_violation]


def _opened(before: Picture, after: Picture) -> bool:
    owed_nothing = {"not applicable", "exempt"}
    still_nothing = {before.outcome, after.outcome} <= owed_nothing
    return still_nothing or after.outcome in {"undetermined", "met if applicable", "breached if applicable"}


def settles_something(system: System, place: str, *, on: dt.date) -> bool:
    """Tell whether an answer carries a finding or conclusion, an exposure or the time of a norm, for anybody.

    Worked out by asking again without it, and not from traces: what is said of anything then differs.
    """
    before, after = (
        assess(each, laws=[instrument], on=on) for each in (system, with_answer(system, place, UNKNOWN))
    )
    return _said(before) != _said(after)


def _said(assessment: Assessment) -> list[tuple[object, ...]]:
    findings = [
        (f.key, f.outcome, f.force, None if f.exposure is None else f.exposure.says, f.due)
        for f in assessment.findings
    ]
    return [*findings, *((c.key, c.holds) for c in assessment.conclusions)]


def without(system: System, place: str, *, on: dt.date, viewpoint: str) -> dict[str, Picture]:
    """Return every finding after the answer at a place is taken out."""
    return picture(with_answer(system, place, UNKNOWN), on=on, viewpoint=viewpoint)


def _picture(finding: Finding) -> Picture:
    leaves = (leaf for _, trace in finding.trace for leaf in trace.leaves())
    return Picture(
        finding.outcome.value,
        finding.force.value,
        frozenset(leaf.place for leaf in leaves if leaf.answer is not UNKNOWN),
        finding.is_violation,
    )
