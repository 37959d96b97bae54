"""Tables made into gates say what the tables say."""

import random
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from aiframework.assessment.outcome import Outcome, outcome_of, outcome_of_prohibition
from aiframework.logic import Context, Truth
from aiframework.logic.circuit import Circuit
from aiframework.logic.gates import EMPTY, FULL, Gates, Plane
from aiframework.portfolio.tables import where

ROWS = list(product(Truth, repeat=3))
ALL = (1 << len(ROWS)) - 1


def planes(gates: Gates, plane: Plane) -> int:
    """Return a plane over every combination of three truths."""
    match gates.gates[plane]:
        case ("yes" | "no" as side, leaf):
            sought = Truth.YES if side == "yes" else Truth.NO
            return sum(1 << row for row, truths in enumerate(ROWS) if truths[leaf.asks] is sought)
        case ("and", first, second):
            return planes(gates, first) & planes(gates, second)
        case ("or", first, second):
            return planes(gates, first) | planes(gates, second)
        case ("not", one):
            return ALL ^ planes(gates, one)
        case _:
            return {EMPTY: 0, FULL: ALL}[plane]


def anything(seed: int) -> Callable[..., int]:
    """Return a table that follows no logic at all."""
    draw = random.Random(seed)  # noqa: S311 - nothing secret
    answers = {truths: draw.randrange(4) for truths in ROWS}
    return lambda *truths: answers[truths]


TABLES: list[tuple[Callable[..., Any], list[Any]]] = [
    (outcome_of, list(Outcome)),
    (outcome_of_prohibition, list(Outcome)),
    *((anything(seed), list(range(4))) for seed in range(30)),
]


@pytest.mark.parametrize("number", range(len(TABLES)))
def test_a_table_as_gates_is_the_table(number: int) -> None:
    table, answers = TABLES[number]
    for wanted in [
        *(frozenset({answer}) for answer in answers),
        frozenset(answers[1::2]),
        frozenset(answers),
    ]:
        circuit = Circuit(Context())
        gates = Gates(circuit, lambda _: "sometimes")
        wires = [circuit.leaf(place) for place in range(3)]
        plane = where(gates, table, wanted, [(gates.holds(wire), gates.fails(wire)) for wire in wires])
        assert planes(gates, plane) == sum(
            1 << row for row, truths in enumerate(ROWS) if table(*truths) in wanted
        )
