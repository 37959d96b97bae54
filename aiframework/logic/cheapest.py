"""The cheapest changes under which several things hold at once: an exact search, small and without parts of others.

Each clause is a set of ways (see `ways`), one of which must be taken. What clauses of no common place ask is worked
out apart. The search takes the clause with the fewest ways left, cheapest way first, and turns back where what is
still to pay at least is no less than the best found.
"""

from collections.abc import Callable, Iterable, Sequence

import attrs

from aiframework.logic.ways import Way, Ways

__all__ = ["Clause", "cheapest"]

#: ways, one of which must be taken
Clause = tuple[Way, ...]
Price = Callable[[str], float]
Solve = Callable[[Sequence[Clause], Ways, Price], Way | None]
#: how many steps a part of the problem may take before a solver is asked, where there is one
_STEPS = 20_000


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
            found = _Search(ways, price, limit=None if solver is None else _STEPS).best_of(part)
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


@attrs.define
class _Search:
    """Takes one way of each clause, and keeps the cheapest whole."""

    ways: Ways
    price: Price
    limit: int | None
    steps: int = 0
    best: Way | None = None
    best_cost: float = float("inf")
    costs: dict[Way, float] = attrs.field(factory=dict)

    def best_of(self, clauses: Sequence[Clause]) -> Way | None:
        self._take(0, sorted(set(clauses), key=len))
        return self.best

    def cost(self, way: Way) -> float:
        if way not in self.costs:
            places = {want.place for want in self.ways.within(self.ways.changed(way))}
            self.costs[way] = sum(self.price(place) for place in places)
        return self.costs[way]

    def _take(self, taken: Way, clauses: Sequence[Clause]) -> None:
        self.steps += 1
        if self.limit is not None and self.steps > self.limit:
            raise _TooLargeError
        here = self.cost(taken)
        open_ones: list[tuple[int, list[tuple[float, Way]]]] = []
        for clause in clauses:
            if any(way & taken == way for way in clause):
                continue
            able = [(self.cost(taken | way), taken | way) for way in clause if self.ways.fits(taken | way)]
            if not able:
                return
            open_ones.append((len(able), sorted(able)))
        if not open_ones:
            if here < self.best_cost:
                self.best, self.best_cost = taken, here
            return
        if here + self._still(taken, here, open_ones) >= self.best_cost:
            return
        _, able = min(open_ones)
        rest = [clause for clause in clauses if not any(way & taken == way for way in clause)]
        for cost, more in able:
            if cost < self.best_cost:
                self._take(more, rest)

    def _still(
        self, taken: Way, here: float, open_ones: Sequence[tuple[int, list[tuple[float, Way]]]]
    ) -> float:
        """Return what is still to pay at least: the least for each of some clauses that share no place."""
        seen: set[str] = set()
        total = 0.0
        for _, able in open_ones:
            places = {want.place for _, more in able for want in self.ways.within(more & ~taken)}
            if not places & seen:
                seen |= places
                total += able[0][0] - here
        return total
