"""Which of the missing facts can still change a result, and which only seem to.

A fact is decisive when some answers to the others leave the result open and an answer to it changes it.
The same fact may stand in several places of a condition (`a & (a | b)`: b never matters), so this is
searched for; the search is bounded, and what it cannot rule out stays.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar, cast

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context
from aiframework.logic.fact import Answer, Question
from aiframework.logic.named import Reading
from aiframework.logic.parts import parts_of
from aiframework.logic.residual import PATIENCE, Missing
from aiframework.logic.truth import Truth, Unknown

__all__ = [
    "Remembering",
    "Supposed",
    "answers_worth_trying",
    "decisive",
]

T = TypeVar("T")
R = TypeVar("R")

#: how many suppositions are tried for one fact before it is taken to matter
_PATIENCE_FOR_ONE = 400
_NONE: Final[Mapping[str, str]] = MappingProxyType({})


@attrs.frozen(eq=False)
class Supposed:
    """A case with further answers supposed, by place, and readings of doubts, by name."""

    case: Case
    answers: Mapping[str, Any]
    readings: Mapping[str, str] = _NONE

    def value(self, fact: Question[T], /) -> T | Unknown:
        """Return the supposed answer, or the case's own."""
        place = self.case.place_of(fact)
        if place in self.answers:
            return cast("T | Unknown", self.answers[place])
        own: T | Unknown = self.case.value(fact)
        return own

    def items(self, kind: type, /) -> "_SupposedItems":
        """Return the repeated things, with the same suppositions."""
        told = self.case.items(kind)
        return _SupposedItems(
            tuple(Supposed(each, self.answers, self.readings) for each in told.cases), complete=told.complete
        )

    def place_of(self, fact: Question[Any], /) -> str:
        """Return where the answer stands."""
        return self.case.place_of(fact)

    def source(self, fact: Question[Any], /) -> Answer[Any] | None:
        """Return the source of the case's own answer."""
        return self.case.source(fact)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Remembering(Context):
    """A context that works each condition out once for one case.

    Attributes:
        case: the case; what is asked of its repeated things is worked out anew.
    """

    case: Case
    _known: dict[int, Truth] = attrs.field(factory=dict, init=False, repr=False)

    @classmethod
    def of(cls, context: Context, case: Case) -> "Remembering":
        """Return a context like another that remembers what it finds of a case, by the readings supposed with it."""
        supposed = case.readings if isinstance(case, Supposed) else _NONE
        return cls(
            on=context.on,
            known=context.known,
            readings={**context.readings, **supposed} if supposed else context.readings,
            without_guidance=context.without_guidance,
            determinations=context.determinations,
            case=case,
        )

    def truth(self, condition: Condition, case: Case) -> Truth:
        """Return what is known already, else walk."""
        if case is not self.case:
            return condition.truth(case, self)
        known = self._known.get(id(condition))
        if known is None:
            known = self._known[id(condition)] = condition.truth(case, self)
        return known


@attrs.frozen(repr=False)
class _SupposedItems:
    cases: tuple[Supposed, ...]
    complete: bool


def answers_worth_trying(fact: Question[Any], tests: Iterable[Test]) -> tuple[Any, ...]:
    """Return answers to a fact that pass the tests on it in every way they can be passed together."""
    mine = [test for test in tests if test.fact is fact and test.how != "known"]
    outcomes: dict[tuple[object, ...], Any] = {}
    for answer in _candidates(fact, [test for test in mine if test.how != "known"]):
        outcomes.setdefault(tuple(test.of(answer) for test in mine), answer)
    return tuple(outcomes.values())


def _candidates(fact: Question[Any], tests: Sequence[Test]) -> Iterator[Any]:
    base = fact.kind.base
    if fact.kind.many:
        yield from _sets(base, tests)
    elif base is bool:
        yield from (True, False)
    elif issubclass(base, Enum):
        yield from base
    elif fact.kind.ordered:
        yield from _around(fact, tests)
    else:
        named = [value for test in tests for value in (test.value if test.how == "in" else {test.value})]
        yield from (*named, "\0")


def _sets(base: Any, tests: Sequence[Test]) -> Iterator[frozenset[Any]]:  # noqa: ANN401 - an enum
    """Yield the empty set, each member alone, and pairs of members that different tests ask for."""
    members = list(base) if issubclass(base, Enum) else sorted({m for test in tests for m in test.value})
    yield frozenset()
    yield from (frozenset({member}) for member in members)
    yield frozenset(members)
    for test in tests:
        for other in tests:
            yield frozenset({min(test.value, key=str), min(other.value, key=str)})
            yield frozenset(members) - test.value
            yield frozenset(members) - test.value - other.value


def _around(fact: Question[Any], tests: Sequence[Test]) -> Iterator[Any]:
    """Yield each bound, something below the lowest, above the highest, and between neighbours."""
    bounds = sorted({value for test in tests for value in (test.value if test.how == "in" else {test.value})})
    for bound in bounds:
        yield from (bound, *_beside(fact, bound))


def _beside(fact: Question[Any], bound: Any) -> tuple[Any, ...]:  # noqa: ANN401 - the kind decides the type
    import datetime as dt  # noqa: PLC0415 - small and only here

    if isinstance(bound, dt.datetime):
        return bound - dt.timedelta(seconds=1), bound + dt.timedelta(seconds=1)
    if isinstance(bound, dt.date):
        return bound - dt.timedelta(days=1), bound + dt.timedelta(days=1)
    if isinstance(bound, Decimal):
        step = abs(bound) / 1000 or Decimal(1)
        return bound - step, bound + step
    if fact.kind.base is float:
        share = abs(bound) / 1000 or 1.0
        return bound - share, bound + share
    return bound - 1, bound + 1


def decisive(
    candidates: Sequence[Missing],
    conditions: Sequence[Condition],
    case: Case,
    result: Callable[[Case], R],
    settled: Callable[[R], bool],
    *,
    beside: Sequence[Missing] = (),
    patience: int = PATIENCE,
) -> tuple[Missing, ...]:
    """Return the candidates that can still change a result.

    Args:
        candidates: facts, lists and doubts that are missing; lists stay.
        beside: what else is missing, and may be supposed on the way.
        conditions: what the result is made of.
        case: the case.
        result: works out the result for a case with further answers supposed.
        settled: whether a result is final.
        patience: how many suppositions are tried; what is not ruled out by then stays.
    """
    if patience < len(candidates):
        return tuple(candidates)
    parts = list(parts_of(conditions))
    tests = [part for part in parts if isinstance(part, Test)]
    sides: dict[str, dict[str, None]] = {}
    for part in parts:
        if isinstance(part, Reading):
            sides.setdefault(part.doubt, {}).update(dict.fromkeys(name for name, _ in part.readings))
    answers: dict[str, tuple[Any, ...]] = {
        each.place: tuple(sides.get(each.doubt, ()))
        if each.fact is None
        else answers_worth_trying(each.fact, tests)
        for each in (*candidates, *beside)
        if each.kind is None
    }
    search = _Search(case, result, settled, answers, frozenset(sides), patience)
    return tuple(each for each in candidates if each.kind is not None or search.matters(each.place))


@attrs.define(repr=False)
class _Search(Generic[R]):
    """Looks for suppositions under which an answer changes the result."""

    case: Case
    result: Callable[[Case], R]
    settled: Callable[[R], bool]
    answers: Mapping[str, tuple[Any, ...]]
    doubts: frozenset[str]
    patience: int
    tries: int = 0
    spent: int = 0

    def matters(self, place: str) -> bool:
        self.spent += self.tries
        self.tries = 0
        others = [other for other in self.answers if other != place]
        return self._found(place, {}, others)

    def _found(self, place: str, supposed: dict[str, Any], others: list[str]) -> bool:
        self.tries += 1
        if self.tries > _PATIENCE_FOR_ONE or self.spent + self.tries > self.patience:
            return True
        before = self._result(supposed)
        if self.settled(before):
            return False
        for answer in self.answers[place]:
            if self._result({**supposed, place: answer}) != before:
                return True
        if not others:
            return False
        other, *rest = others
        return any(
            self._found(place, {**supposed, other: answer}, rest) for answer in self.answers[other]
        ) or self._found(place, supposed, rest)

    def _result(self, supposed: Mapping[str, Any]) -> R:
        readings = {name: side for name, side in supposed.items() if name in self.doubts}
        return self.result(Supposed(self.case, supposed, readings))
