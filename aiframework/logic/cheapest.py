"""The cheapest changes under which several things hold at once: an exact search, small and without parts of others.

Each clause is a set of ways (see `ways`), one of which must be taken. What clauses of no common place ask is worked
out apart. The search takes the clause with the fewest ways left, cheapest way first, and turns back where what is
still to pay at least is no less than the best found.
"""

from collections.abc import Callable, Iterable, Sequence

import attrs

from aiframework.logic.bits import places as places_of
from aiframework.logic.ways import Way, Ways

__all__ = ["Clause", "cheapest"]

#: ways, one of which must be taken
Clause = tuple[Way, ...]
Price = Callable[[str], float]
Solve = Callable[[Sequence[Clause], Ways, Price], Way | None]
#: how many ways may be looked at in a part of the problem before a solver is asked, where there is one
_LOOKS = 100_000


def cheapest(
    clauses: Iterable[Clause], ways: Ways, price: Price, *, solver: Solve | None = None
) -> Way | None:
    """Return the cheapest way that contains a way of every clause; None where there is none.

    Args:
        clauses: each the ways that would do for one thing.
        ways: what the ways want.
        price: what changing the answer at a place costs, above zero.
        solver: takes over a part that proves large; without it the search goes on to its end.
    """
    whole = 0
    for part in _apart([clause for clause in clauses if clause != (0,)], ways):
        try:
            found = _Search(ways, price, limit=None if solver is None else _LOOKS).best_of(part)
        except _TooLargeError:
            found = solver(part, ways, price) if solver is not None else None
        if found is None:
            return None
        whole |= found
    return whole


class _TooLargeError(RuntimeError):
    """A part of the problem has proved large."""


def _apart(clauses: Sequence[Clause], ways: Ways) -> list[list[Clause]]:
    """Return clauses in groups that have no place in common."""
    groups: list[tuple[set[str], list[Clause]]] = []
    for clause in clauses:
        places = {want.place for way in clause for want in ways.within(way)}
        touching = [group for group in groups if group[0] & places]
        groups = [group for group in groups if not group[0] & places]
        merged = [each for _, mine in touching for each in mine]
        groups.append((places.union(*(other for other, _ in touching)), [*merged, clause]))
    return [mine for _, mine in groups]


@attrs.frozen
class _Step:
    """A way of a clause: with the places it changes, a bit for each, and what else is wanted of its answers."""

    way: Way
    places: int
    rivals: Way


@attrs.define
class _Search:
    """Takes one way of each clause, and keeps the cheapest whole."""

    ways: Ways
    price: Price
    limit: int | None
    looks: int = 0
    best: Way | None = None
    best_cost: float = float("inf")
    _places: dict[str, int] = attrs.field(factory=dict)
    _prices: list[float] = attrs.field(factory=list)
    _costs: dict[int, float] = attrs.field(factory=dict)

    def best_of(self, clauses: Sequence[Clause]) -> Way | None:
        """Return the cheapest whole; None where there is none."""
        several = sorted(set(clauses), key=len)
        self._take(0, 0, [tuple(map(self._step, clause)) for clause in several])
        return self.best

    def _step(self, way: Way) -> _Step:
        changed = 0
        for want in self.ways.within(way):
            if not want.kept:
                if want.place not in self._places:
                    self._places[want.place] = len(self._prices)
                    self._prices.append(self.price(want.place))
                changed |= 1 << self._places[want.place]
        return _Step(way, changed, self.ways.rivals(way))

    def _cost(self, places: int) -> float:
        if places not in self._costs:
            self._costs[places] = sum(self._prices[number] for number in places_of(places))
        return self._costs[places]

    def _able(self, clause: Sequence[_Step], taken: Way, changed: int) -> list[tuple[float, Way, int]]:
        """Return the ways of a clause that fit beside what is taken, with what they cost more, the cheapest first."""
        return sorted(
            (self._cost(step.places & ~changed), step.way, step.places)
            for step in clause
            if not step.rivals & taken or self.ways.fits(step.way | taken)
        )

    def _take(self, taken: Way, changed: int, clauses: Sequence[Sequence[_Step]]) -> None:
        open_ones: list[list[tuple[float, Way, int]]] = []
        rest: list[Sequence[_Step]] = []
        for clause in clauses:
            if any(step.way & taken == step.way for step in clause):
                continue
            self.looks += len(clause)
            able = self._able(clause, taken, changed)
            if not able:
                return
            open_ones.append(able)
            rest.append(clause)
        if self.limit is not None and self.looks > self.limit:
            raise _TooLargeError
        here = self._cost(changed)
        if here + _still(open_ones, changed) >= self.best_cost:
            return
        if not open_ones:
            self.best, self.best_cost = taken, here
            return
        for cost, way, places in min(open_ones, key=lambda able: (len(able), able)):
            if here + cost < self.best_cost:
                self._take(taken | way, changed | places, rest)


def _still(open_ones: Sequence[list[tuple[float, Way, int]]], changed: int) -> float:
    """Return what is still to pay at least: the least for each of some clauses that share no place."""
    seen = 0
    total = 0.0
    for able in open_ones:
        places = 0
        for _, _, more in able:
            places |= more
        if not places & ~changed & seen:
            seen |= places
            total += able[0][0]
    return total
