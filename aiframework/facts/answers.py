"""Changing a description by place: one answer put in, taken out, or changed."""

import re
from collections.abc import Mapping
from typing import Any, cast

from aiframework.facts.description import System
from aiframework.facts.section import Section, described
from aiframework.logic import UNKNOWN

__all__ = ["with_answer", "with_answers"]

_PLACE = re.compile(r"(\w+)(?:\[(\d+)\])?\.(\w+)")


def with_answer(system: System, place: str, answer: object) -> System:
    """Return a copy of a description with one answer changed.

    Args:
        system: the description.
        place: where the answer stands: "deployer.told_the_workers", "purposes[0].profiles_people".
        answer: the answer, an `Answer` with its source, or `UNKNOWN` to take it out.

    Raises:
        LookupError: there is no such place.
    """
    return with_answers(system, {place: answer})


def with_answers(system: System, answers: Mapping[str, object]) -> System:
    """Return a copy of a description with several answers changed, by place.

    Raises:
        LookupError: there is no such place.
    """
    changes: dict[tuple[str, int], dict[str, object]] = {}
    for place, answer in answers.items():
        found = _PLACE.fullmatch(place)
        if found is None or found.group(1) not in described:
            message = f"no place {place!r} in a description: give section.fact, or things[0].fact"
            raise LookupError(message)
        key, number, name = found.groups()
        changes.setdefault((key, int(number or 0)), {})[name] = answer
    told = list(system.told())
    for (key, number), changed in changes.items():
        _put(told, key, number, changed)
    return System(system.name, *told, determinations=system.determinations)


def _put(told: list[object], key: str, number: int, changed: Mapping[str, object]) -> None:
    """Lay changes over the section with a key, or the thing with a number, in place."""
    cls = cast("type[Section]", described[key])
    mine = [place for place, part in enumerate(told) if type(part) is cls]
    if cls.repeats and number >= len(mine):
        message = f"no {key}[{number}] in the description: there are {len(mine)}"
        raise LookupError(message)
    if not mine:
        told.append(cls())
        mine = [len(told) - 1]
    old = cast("Section", told[mine[number]])
    answers: dict[str, Any] = {**old.as_told, **old.provenance, **changed}
    told[mine[number]] = cls(**{name: answer for name, answer in answers.items() if answer is not UNKNOWN})
