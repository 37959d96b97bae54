"""Conditions that are decided beforehand: they never hold, or always do, whatever is told.

A search over what the tests of a condition tell apart. Terms, readings, guidance and counts are taken as they
stand: nothing is said of what they mean. What the search cannot settle soon is let pass.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import chain, combinations, islice
from typing import Any, Final

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.condition import AllOf, AnyOf, Condition, Constant, Not
from aiframework.logic.dates import LawAsKnown, Today
from aiframework.logic.fact import Question
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.truth import UNKNOWN, Truth

__all__ = ["clash", "overlap", "settled_count"]

#: how many ways of choosing among alternatives are tried
_PATIENCE: Final = 200
#: how many ways of choosing parts are tried for "at least so many of"
_CHOICES: Final = 60
#: no text anybody would tell
_OTHER_TEXT: Final = "\0"


def clash(parts: Iterable[Condition]) -> tuple[Condition, ...]:
    """Return conditions among the parts that can never hold together; none where nothing was found."""
    told = tuple(parts)
    if not overlap(told):
        return ()
    literals = [literal for part in told for literal in _spread(part, part)]
    times = Counter(chain.from_iterable(_about(literal.condition) for literal in literals))
    return _Search(frozenset(each for each, number in times.items() if number > 1)).clash(literals)


def overlap(parts: Iterable[Condition]) -> bool:
    """Return whether two of the parts turn on one thing: parts about different things cannot clash."""
    seen: set[object] = set()
    for part in parts:
        if isinstance(part, Test):
            if part.fact.path in seen:
                return True
            seen.add(part.fact.path)
        else:
            about = _about(part.part if isinstance(part, Not) else part)
            if not seen.isdisjoint(about):
                return True
            seen |= about
    return False


@lru_cache(maxsize=8192)
def _about(condition: Condition) -> frozenset[object]:
    """Return what a condition turns on: facts, dates, kinds of repeated thing, and what is taken as it stands."""
    match condition:
        case Test():
            return frozenset({condition.fact.path})
        case Today() | LawAsKnown():
            return frozenset({type(condition)})
        case Some() | Every() | Count():
            return frozenset({condition.kind})
        case Not() | AllOf() | AnyOf():
            return frozenset[object]().union(*map(_about, condition.parts))
        case _:
            return frozenset({condition})


def settled_count(number: int, parts: Sequence[Condition]) -> str:
    """Return "never" or "always" where at least so many of the parts never or always hold, else nothing."""
    enough = islice(combinations(parts, number), _CHOICES + 1)
    if _all_clash(enough, lambda part: part):
        return "never"
    lacking = islice(combinations(parts, len(parts) - number + 1), _CHOICES + 1)
    return "always" if _all_clash(lacking, lambda part: ~part) else ""


def _all_clash(choices: Iterable[tuple[Condition, ...]], turned: Callable[[Condition], Condition]) -> bool:
    """Return whether no choice can be so; of more choices than are tried, some may be."""
    return all(tried < _CHOICES and bool(clash(map(turned, choice))) for tried, choice in enumerate(choices))


@attrs.frozen
class _Literal:
    """Something that must hold, or must not, with the part it comes from."""

    condition: Condition
    holds: bool
    part: Condition


@attrs.define
class _Search:
    """Looks for a way in which everything can hold at once.

    Attributes:
        shared: what more than one of them turns on; an alternative that turns on none of it can always be taken.
        tries: how many ways were tried.
    """

    shared: frozenset[object]
    tries: int = 0

    def clash(self, spread: Iterable[_Literal]) -> tuple[Condition, ...]:
        literals: list[_Literal] = []
        choices: list[tuple[tuple[_Literal, ...], Condition]] = []
        for literal in spread:
            options = _options(literal)
            if not options:
                literals.append(literal)
            elif all(_about(option.condition) & self.shared for option in options):
                choices.append((options, literal.part))
        return self._clash(literals, choices)

    def _clash(
        self, literals: list[_Literal], choices: list[tuple[tuple[_Literal, ...], Condition]]
    ) -> tuple[Condition, ...]:
        self.tries += 1
        if self.tries > _PATIENCE:
            return ()
        found = _literal_clash(literals)
        if found or not choices:
            return found
        (options, part), *rest = choices
        blamed: dict[Condition, None] = {part: None}
        for option in options:
            more = [*literals]
            further = [*rest]
            for literal in _spread(option.condition if option.holds else Not(option.condition), part):
                deeper = _options(literal)
                if deeper:
                    further.append((deeper, part))
                else:
                    more.append(literal)
            found = self._clash(more, further)
            if not found:
                return ()
            blamed.update(dict.fromkeys(found))
        return tuple(blamed)


def _spread(condition: Condition, part: Condition, *, holds: bool = True) -> Iterator[_Literal]:
    """Yield what must all be so, or not so, for a condition to hold."""
    if isinstance(condition, Not):
        yield from _spread(condition.part, part, holds=not holds)
    elif isinstance(condition, AllOf if holds else AnyOf):
        for each in condition.parts:
            yield from _spread(each, part, holds=holds)
    else:
        yield _Literal(condition, holds, part)


def _options(literal: _Literal) -> tuple[_Literal, ...]:
    """Return the alternatives of which one must be so; none for what has no alternatives."""
    if isinstance(literal.condition, AnyOf if literal.holds else AllOf):
        return tuple(_Literal(each, literal.holds, literal.part) for each in literal.condition.parts)
    return ()


def _literal_clash(literals: list[_Literal]) -> tuple[Condition, ...]:
    told: dict[Condition, _Literal] = {}
    tests: dict[object, list[_Literal]] = {}
    things: dict[type, list[_Literal]] = {}
    for literal in literals:
        condition = literal.condition
        other = told.setdefault(condition, literal)
        if other.holds is not literal.holds:
            return _blamed([other, literal])
        if isinstance(condition, Constant) and (condition.holds is Truth.YES) is not literal.holds:
            return (literal.part,)
        if isinstance(condition, Test):
            tests.setdefault(condition.fact.path, []).append(literal)
        elif isinstance(condition, Today | LawAsKnown):
            tests.setdefault(type(condition), []).append(literal)
        elif isinstance(condition, Some | Every | Count):
            things.setdefault(condition.kind, []).append(literal)
    for group in tests.values():
        if len(group) > 1 and not _answerable(group):
            return _blamed(group)
    return next((_blamed(group) for group in things.values() if len(group) > 1 and _no_such_thing(group)), ())


def _blamed(literals: Iterable[_Literal]) -> tuple[Condition, ...]:
    return tuple(dict.fromkeys(literal.part for literal in literals))


# -- tests of one fact, and of the two dates --------------------------------------------------------------


def _answerable(group: list[_Literal]) -> bool:
    """Return whether one answer can pass all the tests."""
    first = group[0].condition
    if isinstance(first, Today | LawAsKnown):
        dates = {
            literal.condition.date for literal in group if isinstance(literal.condition, Today | LawAsKnown)
        }
        return any(_dated(group, day) for day in _around(sorted(dates)))
    tests = [(literal.condition, literal.holds) for literal in group if isinstance(literal.condition, Test)]
    asks_known = any(test.how == "known" for test, _ in tests)
    if tests[0][0].fact.kind.many and not asks_known:
        return _some_set(tests)
    answers = [*_answers(tests[0][0].fact, [test for test, _ in tests]), *([UNKNOWN] if asks_known else [])]
    return any(all(test.of(answer) is Truth.of(holds) for test, holds in tests) for answer in answers)


def _dated(group: list[_Literal], day: dt.date) -> bool:
    from aiframework.logic.condition import Context  # noqa: PLC0415 - only for date tests

    context = Context(on=day, known=day)
    return all(
        literal.condition.truth(None, context) is Truth.of(literal.holds)  # type: ignore[arg-type]  # dates ask nothing of a case
        for literal in group
    )


def _answers(fact: Question[Any], tests: list[Test]) -> Iterable[Any]:
    """Return answers that stand for all there are, as far as these tests tell them apart."""
    base = fact.kind.base
    if fact.kind.many:
        return (
            frozenset(),
            frozenset(member for test in tests if test.how != "known" for member in test.value),
        )
    if base is bool:
        return (True, False)
    if issubclass(base, Enum):
        return tuple(base)
    named = {
        value
        for test in tests
        if test.how != "known"
        for value in (test.value if test.how == "in" else (test.value,))
    }
    return _around(sorted(named)) if fact.kind.ordered else (*named, _OTHER_TEXT)


def _around(bounds: list[Any]) -> Iterator[Any]:
    """Yield each bound, and something below, between and above them."""
    for place, bound in enumerate(bounds):
        yield bound
        yield from _beside(bound)
        if place and isinstance(bound, Decimal | float):
            yield (bounds[place - 1] + bound) / 2


def _beside(bound: Any) -> tuple[Any, ...]:  # noqa: ANN401 - numbers and dates
    if isinstance(bound, dt.datetime):
        return _days(bound, dt.timedelta(microseconds=1))
    if isinstance(bound, dt.date):
        return _days(bound, dt.timedelta(days=1))
    if isinstance(bound, int):
        return (bound - 1, bound + 1)
    return (bound - abs(bound) - 1, bound + abs(bound) + 1)


def _days(bound: Any, step: dt.timedelta) -> tuple[Any, ...]:  # noqa: ANN401 - a day or a moment
    """Return the neighbours of a day or moment; the calendar ends on both sides."""
    try:
        return (bound - step, bound + step)
    except OverflowError:
        return (bound,)


def _some_set(tests: list[tuple[Test, bool]]) -> bool:
    """Return whether a set can overlap and lie within what the tests ask."""
    base = tests[0][0].fact.kind.base
    universe = (
        frozenset(base)
        if issubclass(base, Enum)
        else frozenset({*(member for test, _ in tests for member in test.value), _OTHER_TEXT})
    )
    barred, wanted = frozenset[Any](), []
    for test, holds in tests:
        members = test.value if test.how == "overlaps" else universe - test.value
        if (test.how == "overlaps") is holds:
            wanted.append(members)
        else:
            barred |= members
    return all(members - barred for members in wanted)


# -- repeated things --------------------------------------------------------------------------------------


def _no_such_thing(group: list[_Literal]) -> bool:
    """Return whether one of the things must be what each of them must not be."""
    each: list[Condition] = []
    wanted: list[Condition] = []
    for literal in group:
        condition = literal.condition
        if isinstance(condition, Every):
            (each if literal.holds else wanted).append(condition.where if literal.holds else ~condition.where)
        elif isinstance(condition, Some):
            (wanted if literal.holds else each).append(condition.where if literal.holds else ~condition.where)
        elif isinstance(condition, Count) and literal.holds:
            wanted.append(condition.where)
    return any(clash([one, *each]) for one in wanted)
