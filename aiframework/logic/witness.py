"""An answer that passes some tests and fails others, as near as can be to the answer that stands."""

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import pairwise
from typing import Any, Final

from aiframework.logic.asking import Test
from aiframework.logic.fact import Kind, Question
from aiframework.logic.truth import UNKNOWN, Truth

__all__ = ["members_of", "points_of", "witness"]

#: a word that no test asks for
_OTHER: Final = "something else"
#: an answer to a fact that no test bounds
_ANY: Final[dict[type, Any]] = {
    int: 0,
    float: 0.0,
    Decimal: Decimal(0),
    dt.date: dt.date(2000, 1, 1),
    dt.datetime: dt.datetime(2000, 1, 1, tzinfo=dt.UTC),
}


def witness(fact: Question[Any], tests: Sequence[tuple[Test, bool]], *, now: object = UNKNOWN) -> Any:  # noqa: ANN401 - of the fact's kind
    """Return an answer that passes (or fails) each test as wanted; `UNKNOWN` where there is none.

    Args:
        fact: the fact all tests are about.
        tests: each with whether it must pass.
        now: the answer that stands; a set stays as near to it as it can.
    """
    if fact.kind.many:
        return _set(fact, tests, now)
    if fact.kind.base is bool:
        candidates: Iterator[Any] = iter((True, False))
    elif issubclass(fact.kind.base, Enum):
        candidates = iter(fact.kind.base)
    else:
        candidates = iter(points_of(fact.kind, tuple(test for test, _ in tests)))
    for answer in candidates:
        if all(test.of(answer) is Truth.of(passes) for test, passes in tests):
            return answer
    return UNKNOWN


def _set(fact: Question[Any], tests: Sequence[tuple[Test, bool]], now: object) -> Any:  # noqa: ANN401 - of the fact's kind
    """Return a set with one member of each kind that is asked for and none that is ruled out."""
    allowed = set(members_of(fact.kind, tuple(test for test, _ in tests)))
    needed: list[frozenset[Any]] = []
    for test, passes in tests:
        if (test.how == "overlaps") is passes:
            needed.append(test.value if passes else frozenset(allowed - test.value))
        else:
            allowed &= allowed - test.value if test.how == "overlaps" else test.value
    kept = frozenset(now) & allowed if isinstance(now, frozenset) else frozenset()
    for wanted in needed:
        able = wanted & allowed
        if not able:
            return UNKNOWN
        if not able & kept:
            kept |= {min(able, key=_name)}
    return kept


def _name(member: Any) -> str:  # noqa: ANN401 - an enum's member, or text
    return str(getattr(member, "value", member))


@cache
def members_of(kind: Kind, tests: tuple[Test, ...]) -> tuple[Any, ...]:
    """Return what may stand in a set: an enum's members, or the words tested and one more."""
    if issubclass(kind.base, Enum):
        return tuple(kind.base)
    return (*sorted({member for test in tests for member in test.value}), _OTHER)


@cache
def points_of(kind: Kind, tests: tuple[Test, ...]) -> tuple[Any, ...]:
    """Return answers in every stretch that tests tell apart: each bound, between two, above all, below all."""
    compared = [test for test in tests if test.how != "known"]
    values = {value for test in compared for value in (test.value if test.how == "in" else {test.value})}
    if not kind.ordered:
        return (*sorted(values), _OTHER)
    bounds = sorted(values)
    if not bounds:
        return (_ANY[kind.base],)
    between = (_between(kind, low, high) for low, high in pairwise(bounds))
    outer = (_beyond(kind, bounds[-1], 1), _beyond(kind, bounds[0], -1))
    return (*bounds, *(point for point in between if point is not None), *outer)


def _between(kind: Kind, low: Any, high: Any) -> Any:  # noqa: ANN401 - of the kind
    """Return an answer strictly between two bounds; None where there is none."""
    if kind.base in {int, dt.date}:
        step = 1 if kind.base is int else dt.timedelta(days=1)
        return low + step if low + step < high else None
    middle = low + (high - low) / 2
    return middle if low < middle < high else None


def _beyond(kind: Kind, bound: Any, way: int) -> Any:  # noqa: ANN401 - of the kind
    """Return an answer above a bound, or below it."""
    if kind.base is dt.date:
        return bound + dt.timedelta(days=way)
    if kind.base is dt.datetime:
        return bound + dt.timedelta(seconds=way)
    return bound + way if bound + way != bound else bound + way * abs(bound)
