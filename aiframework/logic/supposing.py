"""What would be if: many hypothetical answers to one description, each a row of one evaluation."""

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from aiframework.logic.condition import Case, Condition, Context, Test
from aiframework.logic.fact import Question
from aiframework.logic.planes import Body, Pair, PlaneProgram, at_least_planes, compiled_planes
from aiframework.logic.truth import Truth

__all__ = ["Supposing", "Supposition", "supposing"]

#: the answers supposed together in one row: place in the description, and answer
Supposition = tuple[tuple[str, Any], ...]


@attrs.frozen(eq=False)
class Supposing:
    """Conditions ready to be evaluated over hypotheticals of a description.

    Attributes:
        program: the conditions over planes.
    """

    program: PlaneProgram

    def planes(self, case: Case, suppositions: Sequence[Supposition]) -> list[Any]:
        """Return a pair of planes for each condition; bit i is the description under supposition i.

        Where a condition is asked of each repeated thing, a list of pairs, one for each thing.
        """
        ones = (1 << len(suppositions)) - 1
        rows: dict[str, list[tuple[int, Any]]] = {}
        for row, supposition in enumerate(suppositions):
            for place, answer in supposition:
                rows.setdefault(place, []).append((row, answer))
        atoms = _Atoms(self.program.tests, case, rows, ones)
        return self.program.call(atoms, _Things(self.program.tests, case, rows, ones), ones)


def supposing(conditions: Iterable[tuple[Condition, type | None]], context: Context) -> Supposing:
    """Return conditions ready to be evaluated over hypotheticals."""
    return Supposing(compiled_planes(conditions, context))


@attrs.define(eq=False)
class _Atoms:
    """Planes of tests for one case under many suppositions, worked out when asked for."""

    tests: Sequence[Test]
    case: Case
    rows: dict[str, list[tuple[int, Any]]]
    ones: int

    def __getitem__(self, place: int, /) -> Pair:
        test = self.tests[place]
        fact: Question[Any] = test.fact
        certain, possible = _spread(test.of(self.case.value(fact)), self.ones)
        for row, answer in self.rows.get(self.case.place_of(fact), ()):
            bit, truth = 1 << row, test.of(answer)
            certain = certain | bit if truth is Truth.YES else certain & ~bit
            possible = possible & ~bit if truth is Truth.NO else possible | bit
        return certain, possible


def _spread(truth: Truth, ones: int) -> tuple[int, int]:
    return (ones if truth is Truth.YES else 0), (0 if truth is Truth.NO else ones)


@attrs.define(eq=False)
class _Things:
    """The repeated things of one description: each is evaluated in turn, over all rows at once."""

    tests: Sequence[Test]
    case: Case
    rows: dict[str, list[tuple[int, Any]]]
    ones: int

    def each(self, kind: type, body: Body) -> list[list[Pair]]:
        """Return, for each condition of the body, a pair for each thing."""
        results = self._over(kind, body)
        width = len(results[0]) if results else 0
        found = [[result[number] for result in results] for number in range(width)]
        return found or _Empty()

    def _over(self, kind: type, body: Body) -> list[list[Pair]]:
        items = self.case.items(kind).cases
        return [body(_Atoms(self.tests, item, self.rows, self.ones), _same) for item in items]

    def some(self, kind: type, body: Body) -> Pair:
        """At least one."""
        return self.count(kind, body, 1)

    def every(self, kind: type, body: Body) -> Pair:
        """Each: none of which it is not so."""
        pairs = [result[0] for result in self._over(kind, body)]
        more = 0 if self.case.items(kind).complete else self.ones
        certain = possible = self.ones
        for each_certain, each_possible in pairs:
            certain, possible = certain & each_certain, possible & each_possible
        return certain & ~more, possible

    def count(self, kind: type, body: Body, number: int) -> Pair:
        """At least so many."""
        pairs = [result[0] for result in self._over(kind, body)]
        more = 0 if self.case.items(kind).complete else self.ones
        certain: int = at_least_planes([pair[0] for pair in pairs], number, 0)
        possible: int = at_least_planes([pair[1] for pair in pairs], number, 0)
        return certain, possible | more


class _Empty(list[list[Pair]]):
    """What is asked of each of no things: nothing, however many conditions there are."""

    def __getitem__(self, place: Any, /) -> Any:  # noqa: ANN401 - an index of any list
        return []


def _same(plane: Any) -> Any:  # noqa: ANN401 - any plane
    """Bring an outer plane down to a thing: the rows are the same."""
    return plane
