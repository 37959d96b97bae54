"""The same as `cheapest`, by python-sat's RC2: for problems too large for the small search. Needs the extra `solve`."""

from collections.abc import Sequence
from typing import Any

from aiframework.logic.cheapest import Clause, Price
from aiframework.logic.ways import Way, Ways

__all__ = ["by_solver", "installed_solver"]


def installed_solver() -> "Any":  # noqa: ANN401 - the function below, or nothing
    """Return the function below where python-sat is installed, else None."""
    from importlib.util import find_spec  # noqa: PLC0415 - an extra

    return by_solver if find_spec("pysat") else None


def by_solver(clauses: Sequence[Clause], ways: Ways, price: Price) -> Way | None:
    """Return the cheapest way that contains a way of every clause; None where there is none.

    One variable for each want, for each way of a clause and for each place; a place that a way changes costs its
    price. Wants that no one answer meets together are ruled out as the solver proposes them.

    Raises:
        ModuleNotFoundError: python-sat is not installed.
    """
    from pysat.examples.rc2 import RC2  # noqa: PLC0415 - an extra
    from pysat.formula import WCNF  # noqa: PLC0415 - an extra

    formula, wants = WCNF(), sorted({n for clause in clauses for way in clause for n in _numbers(way)})
    variable = {number: place + 1 for place, number in enumerate(wants)}
    places = sorted({ways.wants[number].place for number in wants})
    changed = {place: len(wants) + 1 + number for number, place in enumerate(places)}
    last = len(wants) + len(places)
    for clause in clauses:
        takes = list(range(last + 1, last + 1 + len(clause)))
        last += len(clause)
        formula.append(takes)
        for take, way in zip(takes, clause, strict=True):
            formula.extend([[-take, variable[number]] for number in _numbers(way)])
    for number in wants:
        if not ways.wants[number].kept:
            formula.append([-variable[number], changed[ways.wants[number].place]])
    for place in places:
        formula.append([-changed[place]], weight=price(place))
    with RC2(formula, adapt=True) as solver:
        while True:
            model = solver.compute()
            if model is None:
                return None
            held = set(model)
            way = sum(1 << number for number in wants if variable[number] in held)
            misfits = [mine for mine in _by_place(way, ways) if not ways.fits(mine)]
            if not misfits:
                return way
            for mine in misfits:
                solver.add_clause([-variable[number] for number in _numbers(mine)])


def _numbers(way: Way) -> list[int]:
    return [number for number in range(way.bit_length()) if way >> number & 1]


def _by_place(way: Way, ways: Ways) -> list[Way]:
    found: dict[str, Way] = {}
    for number in _numbers(way):
        place = ways.wants[number].place
        found[place] = found.get(place, 0) | 1 << number
    return list(found.values())
