"""Ways to make conditions hold: all minimal sets of changed answers, exactly.

A condition over answers that may be changed is multiplied out into *ways*: each a set of wants, "this test on that
answer comes out so". A way is a bit mask over wants, so that leaving out what another way already covers is one `&`.
Answers that may not be changed are put in beforehand, and what is unknown is never counted on.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.case import Case
from aiframework.logic.condition import AllOf, AnyOf, Condition, Context, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.fact import Question
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import AtItem, Count, Every, Some
from aiframework.logic.truth import UNKNOWN, Truth
from aiframework.logic.witness import witness

__all__ = ["Want", "Ways", "ways_to"]

#: a way, and several: sets of wants as bit masks, none of which holds another
Way = int
DONE: Way = 0


@attrs.frozen
class Want:
    """One test that one answer must pass, or fail.

    Attributes:
        place: where the answer stands.
        test: the test.
        passes: whether it must pass.
        kept: whether the answer as it stands does so.
    """

    place: str
    test: Test
    passes: bool
    kept: bool


@attrs.define
class Ways:
    """Multiplies conditions out, for one context; wants are numbered as they are met.

    Attributes:
        context: date, readings, guidance and determinations.
        may_change: whether an answer to a fact, in a case, may be changed.
        lacking: places of which something is wanted that is not so yet; what is wanted of any other is kept as it is.
    """

    context: Context
    may_change: Callable[[Question[Any], Case], bool]
    lacking: frozenset[str] = frozenset()
    wants: list[Want] = attrs.field(factory=list)
    answers: dict[str, Any] = attrs.field(factory=dict)
    _numbers: dict[tuple[str, Test, bool, bool], int] = attrs.field(factory=dict)
    _memo: dict[tuple[int, str, bool, bool], tuple[Way, ...]] = attrs.field(factory=dict)
    _fits: dict[Way, bool] = attrs.field(factory=dict)
    _by_place: dict[str, Way] = attrs.field(factory=dict)
    _alive: list[Any] = attrs.field(factory=list)

    # -- conditions to ways ------------------------------------------------------------------------------

    def to(self, condition: Condition, truth: Truth, case: Case) -> tuple[Way, ...]:
        """Return every minimal way in which a condition surely comes out yes, or no."""
        return self._to(condition, case, holds=truth is Truth.YES, surely=True)

    def to_leave_open(self, condition: Condition, truth: Truth, case: Case) -> tuple[Way, ...]:
        """Return every minimal way in which a condition comes out so, or stays unknown."""
        return self._to(condition, case, holds=truth is Truth.YES, surely=False)

    def _to(self, condition: Condition, case: Case, *, holds: bool, surely: bool) -> tuple[Way, ...]:
        key = (id(condition), getattr(case, "path", ""), holds, surely)
        if key not in self._memo:
            self._alive.append(condition)
            self._memo[key] = self._worked(condition, case, holds=holds, surely=surely)
        return self._memo[key]

    def _worked(self, condition: Condition, case: Case, *, holds: bool, surely: bool) -> tuple[Way, ...]:
        match condition:
            case Test():
                return self._test(condition, case, holds=holds, surely=surely)
            case Not():
                return self._to(condition.part, case, holds=not holds, surely=surely)
            case AllOf():
                return (self.all if holds else self.any)(
                    self._each(condition.of, case, holds=holds, surely=surely)
                )
            case AnyOf():
                return (self.any if holds else self.all)(
                    self._each(condition.of, case, holds=holds, surely=surely)
                )
            case AtLeast():
                parts = list(self._each(condition.of, case, holds=holds, surely=surely))
                return self._tally(parts, condition.number if holds else len(parts) - condition.number + 1)
            case Named() if condition.id not in self.context.determinations:
                return self._to(condition.means, case, holds=holds, surely=surely)
            case Guidance() if not {"*", condition.name} & self.context.without_guidance:
                return self._to(condition.means, case, holds=holds, surely=surely)
            case Reading():
                return self._reading(condition, case, holds=holds, surely=surely)
            case AtItem():
                item = case.items(condition.kind).cases[condition.place]
                return self._to(condition.where, item, holds=holds, surely=surely)
            case Some() | Every() | Count():
                return self._quantifier(condition, case, holds=holds, surely=surely)
            case _:
                return _constant(condition.truth(case, self.context), holds=holds, surely=surely)

    def _each(
        self, parts: Iterable[Condition], case: Case, *, holds: bool, surely: bool
    ) -> Iterator[tuple[Way, ...]]:
        return (self._to(part, case, holds=holds, surely=surely) for part in parts)

    def _test(self, test: Test, case: Case, *, holds: bool, surely: bool) -> tuple[Way, ...]:
        answer = case.value(test.fact)
        truth = test.of(answer)
        if test.how == "known" or not self.may_change(test.fact, case):
            return _constant(truth, holds=holds, surely=surely)
        kept = truth is Truth.of(holds) or (not surely and truth is Truth.UNKNOWN)
        place = case.place_of(test.fact)
        key = (place, test, holds, kept)
        if key not in self._numbers:
            self._numbers[key] = len(self.wants)
            self.answers[place] = answer
            self.wants.append(Want(place, test, holds, kept))
            self._by_place[place] = self._by_place.get(place, 0) | 1 << self._numbers[key]
        if kept and place not in self.lacking:
            return (DONE,)
        way = 1 << self._numbers[key]
        return (way,) if self.fits(way) else ()

    def _reading(self, reading: Reading, case: Case, *, holds: bool, surely: bool) -> tuple[Way, ...]:
        chosen = dict(reading.readings).get(self.context.readings.get(reading.doubt, ""))
        if chosen is not None:
            return self._to(chosen, case, holds=holds, surely=surely)
        return (self.all if surely else self.any)(self._each(reading.parts, case, holds=holds, surely=surely))

    def _quantifier(
        self, condition: Some | Every | Count, case: Case, *, holds: bool, surely: bool
    ) -> tuple[Way, ...]:
        items = case.items(condition.kind)
        inner = holds
        parts = [self._to(condition.where, item, holds=inner, surely=surely) for item in items.cases]
        number = condition.number if isinstance(condition, Count) else 1
        needed = number if not isinstance(condition, Every) else len(parts)
        if not holds:
            needed = len(parts) - needed + 1
        # things not told of may be so or not: only what they cannot undo is sure
        undone = not items.complete and (isinstance(condition, Every) is holds)
        if undone and surely:
            return ()
        if not items.complete and not undone and not surely:
            return (DONE,)
        return self._tally(parts, needed)

    def _tally(self, parts: Sequence[tuple[Way, ...]], number: int) -> tuple[Way, ...]:
        """Return every minimal way in which at least so many of the parts hold."""
        if number <= 0:
            return (DONE,)
        if number > len(parts):
            return ()
        reached: list[tuple[Way, ...]] = [(DONE,), *([()] * number)]
        for part in parts:
            for step in range(number, 0, -1):
                reached[step] = self.any((reached[step], self.both(reached[step - 1], part)))
        return reached[number]

    # -- sets of ways ------------------------------------------------------------------------------------

    def any(self, several: Iterable[tuple[Way, ...]]) -> tuple[Way, ...]:
        """Return the ways in which at least one holds."""
        return _least(way for ways in several for way in ways)

    def all(self, several: Iterable[tuple[Way, ...]]) -> tuple[Way, ...]:
        """Return the ways in which every one holds, those with the fewest ways multiplied first."""
        found: tuple[Way, ...] = (DONE,)
        for ways in sorted(several, key=len):
            found = self.both(found, ways)
            if not found:
                return ()
        return found

    def both(self, first: tuple[Way, ...], second: tuple[Way, ...]) -> tuple[Way, ...]:
        """Return the ways in which both hold."""
        if first == (DONE,) or not second:
            return second
        if second == (DONE,) or not first:
            return first
        return _least(way for one in first for other in second if self.fits(way := one | other))

    def fits(self, way: Way) -> bool:
        """Return whether for each place there is one answer that does all that the way wants of it."""
        if way not in self._fits:
            self._fits[way] = all(self._fit(place, way & mask) for place, mask in self._places(way))
        return self._fits[way]

    def rivals(self, way: Way) -> Way:
        """Return whatever else is wanted, so far, of the answers that a way wants something of."""
        return sum(mask for _, mask in self._places(way)) & ~way

    def _fit(self, place: str, wanted: Way) -> bool:
        if wanted not in self._fits:
            wants = self.within(wanted)
            self._fits[wanted] = all(want.kept for want in wants) or self._answer(place, wants) is not UNKNOWN
        return self._fits[wanted]

    def _places(self, way: Way) -> Iterator[tuple[str, Way]]:
        left = way
        while left:
            place = self.wants[(left & -left).bit_length() - 1].place
            mask = self._by_place[place]
            yield place, mask
            left &= ~mask

    def within(self, way: Way) -> tuple[Want, ...]:
        """Return the wants of a way."""
        found: list[Want] = []
        while way:
            lowest = way & -way
            found.append(self.wants[lowest.bit_length() - 1])
            way ^= lowest
        return tuple(found)

    def _answer(self, place: str, wants: Sequence[Want]) -> Any:  # noqa: ANN401 - of the fact's kind
        tests = [(want.test, want.passes) for want in wants]
        return witness(wants[0].test.fact, tests, now=self.answers[place])

    def changed(self, way: Way) -> Way:
        """Return what a way wants of those answers alone that it changes."""
        found = 0
        for _, mask in self._places(way):
            mine = way & mask
            if not all(want.kept for want in self.within(mine)):
                found |= mine
        return found

    def changes(self, way: Way) -> Mapping[str, Any]:
        """Return the answers a way changes, by place, each with an answer that does."""
        return {
            place: self._answer(place, self.within(way & mask))
            for place, mask in self._places(self.changed(way))
        }


def _constant(truth: Truth, *, holds: bool, surely: bool) -> tuple[Way, ...]:
    if truth is Truth.UNKNOWN:
        return () if surely else (DONE,)
    return (DONE,) if truth is Truth.of(holds) else ()


def _least(ways: Iterable[Way]) -> tuple[Way, ...]:
    """Return the ways that hold no other, the shortest first."""
    found: list[Way] = []
    for way in sorted(set(ways), key=int.bit_count):
        if all(other & way != other for other in found):
            found.append(way)
    return tuple(found)


@attrs.define
class _Survey(Ways):
    """Walks conditions as `Ways` does and notes the places of which something is wanted that is not so yet."""

    found: set[str] = attrs.field(factory=set)

    def _test(self, test: Test, case: Case, *, holds: bool, surely: bool) -> tuple[Way, ...]:
        truth = test.of(case.value(test.fact))
        kept = truth is Truth.of(holds) or (not surely and truth is Truth.UNKNOWN)
        if not kept and self.may_change(test.fact, case):
            self.found.add(case.place_of(test.fact))
        return ()

    def any(self, several: Iterable[tuple[Way, ...]]) -> tuple[Way, ...]:
        """Walk all of them."""
        for _ in several:
            pass
        return ()

    def all(self, several: Iterable[tuple[Way, ...]]) -> tuple[Way, ...]:
        """Walk all of them."""
        return self.any(several)


def ways_to(
    wanted: Iterable[tuple[Condition, Truth, Case]],
    context: Context,
    may_change: Callable[[Question[Any], Case], bool],
) -> Ways:
    """Return a `Ways` for conditions that are asked about together."""
    survey = _Survey(context, may_change)
    for condition, truth, case in wanted:
        survey.to(condition, truth, case)
        survey.to_leave_open(condition, truth, case)
    return Ways(context, may_change, lacking=frozenset(survey.found))
