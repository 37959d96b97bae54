"""OpenFisca-Core over many systems at once: two yes-or-no variables for each condition; graphs without repeated things."""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from pyarrow import ipc

from benchmarks.columns.frames import serve_frames

PERIOD = "2026"
_JOIN = {"all": (np.logical_and, np.logical_or), "any": (np.logical_or, np.logical_and)}
_TESTS = {
    "is": lambda column, _: column != 0,
    "==": np.equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "<": np.less,
    "<=": np.less_equal,
    "in": np.isin,
    "overlaps": lambda column, mask: (column & mask) != 0,
    "within": lambda column, mask: (column & ~mask) == 0,
}


class OpenFisca:
    """A graph as variables: `y<n>` where a node certainly holds, `n<n>` where it certainly does not."""

    def __init__(self, graph: dict[str, Any]) -> None:
        self.asked = graph["asked"]
        self.entity = build_entity("system", "systems", "a system", is_person=True)
        self.country = TaxBenefitSystem([self.entity])
        columns = dict.fromkeys(node["column"] for node in graph["nodes"] if node["op"] == "test")
        for column in columns:
            self._variable(column, int)
            self._variable(f"{column}__known", bool)
        for place, node in enumerate(graph["nodes"]):
            for side, formula in zip("yn", _formulas(node), strict=True):
                self._variable(f"{side}{place}", bool, formula)

    def _variable(self, name: str, kind: type, formula: Any = None) -> None:  # noqa: ANN401 - a vectorised function
        body = {"value_type": kind, "entity": self.entity, "definition_period": DateUnit.YEAR, "label": name}
        if formula is not None:
            body["formula"] = formula
        self.country.add_variable(type(name, (Variable,), body))

    def take(self, folder: Path) -> dict[str, Any]:
        """Take arrays, and what is known of each."""
        with ipc.open_file(folder / "systems.arrow") as file:
            table = file.read_all()
        arrays = {}
        for name in table.column_names:
            column = table[name].combine_chunks()
            kind = bool if str(column.type) == "bool" else "int32"
            arrays[name] = np.asarray(column.fill_null(0 if kind == "int32" else False)).astype("int32")
            arrays[f"{name}__known"] = np.asarray(column.is_valid())
        return arrays

    def run(self, arrays: dict[str, Any]) -> list[tuple[Any, Any]]:
        """Make a simulation, give it the answers, ask everything."""
        simulation = SimulationBuilder().build_default_simulation(
            self.country, count=len(next(iter(arrays.values())))
        )
        for name, array in arrays.items():
            simulation.set_input(name, PERIOD, array)
        return [
            (simulation.calculate(f"y{p}", PERIOD), simulation.calculate(f"n{p}", PERIOD)) for p in self.asked
        ]

    def columns(self, raw: list[tuple[Any, Any]], rows: int) -> list[list[Any]]:
        """Return each condition's answers for the first systems."""
        return [
            [True if y else False if n else None for y, n in zip(yes[:rows], no[:rows], strict=True)]
            for yes, no in raw
        ]


def _formulas(node: dict[str, Any]) -> tuple[Any, Any]:
    if node["op"] == "test":
        return _test(node, yes=True), _test(node, yes=False)
    if node["op"] == "not":
        (part,) = node["parts"]
        return (lambda system, period: system(f"n{part}", period)), (
            lambda system, period: system(f"y{part}", period)
        )
    first, second = _JOIN[node["op"]]
    return _joined("y", node["parts"], first), _joined("n", node["parts"], second)


def _joined(side: str, parts: list[int], how: Any) -> Any:  # noqa: ANN401 - vectorised functions
    return lambda system, period: how.reduce([system(f"{side}{part}", period) for part in parts])


def _test(node: dict[str, Any], *, yes: bool) -> Any:  # noqa: ANN401 - a vectorised function
    column, test, value = node["column"], _TESTS[node["how"]], node["value"]

    def formula(system: Any, period: Any) -> Any:  # noqa: ANN401 - theirs
        found = test(system(column, period), value)
        return system(f"{column}__known", period) & (found if yes else ~found)

    return formula


if __name__ == "__main__":
    serve_frames(OpenFisca(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))), Path(sys.argv[2]))
