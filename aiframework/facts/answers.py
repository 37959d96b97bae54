"""Changing a description by place: one answer put in, taken out, or changed."""

import re
from collections.abc import Mapping
from typing import Any, cast

from aiframework.facts.description import System
from aiframework.facts.section import Section, described
from aiframework.logic import UNKNOWN

__all__ = ["follows_otherwise", "with_answer", "with_answers"]

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


def follows_otherwise(system: System, answers: Mapping[str, object]) -> dict[str, bool]:
    """Return the answers told that changed ones contradict, by place, as they follow from those.

    Args:
        system: the description.
        answers: the changed answers, by place.
    """
    found: dict[str, bool] = {}
    for head in dict.fromkeys(place.rpartition(".")[0] for place in answers):
        key, _, number = head.partition("[")
        section = system.sections.get(key) or _thing(system, key, number.rstrip("]"))
        if section is None:
            continue
        known = {**section.as_told, **_own(head, answers)}
        for name, fact in section.following.items():
            answer = None if fact.follows is None else fact.follows(known)
            if answer is not None and known.get(name, answer) != answer and f"{head}.{name}" not in answers:
                known[name] = found[f"{head}.{name}"] = answer
    return found


def _own(head: str, answers: Mapping[str, object]) -> dict[str, object]:
    return {place.rpartition(".")[2]: told for place, told in answers.items() if place.startswith(f"{head}.")}


def _thing(system: System, key: str, number: str) -> Section | None:
    cases = system.lists[key].cases if key in system.lists and number else ()
    return cases[int(number)].section if number and int(number) < len(cases) else None


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
