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

__all__ = ["Picture", "evidenced", "picture", "read", "without"]

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
