"""OpenFisca-Core: each form of each rule a yes-or-no variable with a vectorised formula; shared conditions are variables too.

A fact is a variable for its answer and one for whether it is known; a set has a variable for each member.
"""

import json
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes

PERIOD = "2026"
_COMPARE = {
    "==": np.equal,
    "!=": np.not_equal,
    ">": np.greater,
    ">=": np.greater_equal,
    "<": np.less,
    "<=": np.less_equal,
}


class OpenFisca:
    """The slice as variables."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.number = len(rules)
        self.entity = build_entity("system", "systems", "a system", is_person=True)
        self.country = TaxBenefitSystem([self.entity])
        self.made: dict[str, str] = {}
        for name, kind in facts.items():
            for column in _columns(name, kind):
                self.variable(column, int if kind["kind"] == "int" and column == name else bool)
        self.asked = [self.formula(certain(rule, yes=yes)) for yes in (True, False) for rule in rules]

    def variable(self, name: str, kind: type, formula: Any = None) -> None:  # noqa: ANN401 - a vectorised function
        """Declare a variable."""
        body: dict[str, Any] = {
            "value_type": kind,
            "entity": self.entity,
            "definition_period": DateUnit.YEAR,
            "label": name,
        }
        if formula is not None:
            body["formula"] = formula
        self.country.add_variable(type(name, (Variable,), body))

    def formula(self, rule: list[Any]) -> str:
        """Declare a variable for a rule, once; return its name."""
        key = json.dumps(rule)
        if key not in self.made:
            word, *rest = rule
            if word in {"all", "any"}:
                formula = _joined(
                    [self.formula(part) for part in rest], np.logical_and if word == "all" else np.logical_or
                )
            else:
                formula = self.leaf(*rest, yes=word == "yes")
            self.made[key] = name = f"part{len(self.made)}"
            self.variable(name, bool, formula)
        return self.made[key]

    def leaf(self, fact: str, how: str, value: Any, *, yes: bool) -> Any:  # noqa: ANN401 - any answer
        """Return the formula of a test."""
        members = self.facts[fact].get("members", [])
        if how in {"in", "==", "overlaps", "within"} and members:
            chosen = value if isinstance(value, list) else [value]
            if how == "within":
                chosen, yes = [member for member in members if member not in chosen], not yes
            return _of_members(fact, [f"{fact}_{members.index(member)}" for member in chosen], yes=yes)
        if how == "is":
            return _is(fact, yes=yes)
        return _compared(fact, how if yes else OPPOSITE[how], value)

    def prepare(self, systems: list[dict[str, Any]]) -> dict[str, Any]:
        """Take arrays."""
        arrays = {}
        for name, kind in self.facts.items():
            answers = [system.get(name) for system in systems]
            arrays[f"{name}_known"] = np.array([answer is not None for answer in answers])
            if kind["kind"] != "text":
                arrays[name] = np.array(
                    [answer or 0 for answer in answers], dtype="int32" if kind["kind"] == "int" else bool
                )
            for place, member in enumerate(kind.get("members", [])):
                arrays[f"{name}_{place}"] = np.array(
                    [member in answer if isinstance(answer, list) else member == answer for answer in answers]
                )
        return arrays

    def run(self, prepared: dict[str, Any]) -> list[Any]:
        """Make one simulation of all systems, give it the answers, ask every form."""
        simulation: Simulation = SimulationBuilder().build_default_simulation(
            self.country, count=len(next(iter(prepared.values())))
        )
        for name, array in prepared.items():
            simulation.set_input(name, PERIOD, array)
        return [simulation.calculate(name, PERIOD) for name in self.asked]

    def read(self, raw: list[Any]) -> list[list[int]]:
        """Return codes."""
        yes, no = np.array(raw[: self.number]).T, np.array(raw[self.number :]).T
        return [codes(list(y), list(n)) for y, n in zip(yes, no, strict=True)]


class OpenFiscaOne(OpenFisca):
    """The same, one system at a time."""

    def prepare(self, systems: list[dict[str, Any]]) -> Any:  # noqa: ANN401 - a list where the other has one
        """Take arrays of one."""
        return [OpenFisca.prepare(self, [system]) for system in systems]

    def run(self, prepared: Any) -> list[Any]:  # noqa: ANN401 - a list where the other has one
        """Make a simulation for each system."""
        return [OpenFisca.run(self, one) for one in prepared]

    def read(self, raw: list[Any]) -> list[list[int]]:
        """Return codes."""
        return [OpenFisca.read(self, one)[0] for one in raw]


def _columns(name: str, kind: dict[str, Any]) -> list[str]:
    members = [f"{name}_{place}" for place, _ in enumerate(kind.get("members", []))]
    return [f"{name}_known", *(members or [name])]


def _joined(names: list[str], how: Any) -> Any:  # noqa: ANN401 - vectorised functions
    def formula(system: Any, period: Any) -> Any:  # noqa: ANN401 - theirs
        return how.reduce([system(name, period) for name in names])

    return formula


def _of_members(fact: str, names: list[str], *, yes: bool) -> Any:  # noqa: ANN401 - vectorised functions
    def formula(system: Any, period: Any) -> Any:  # noqa: ANN401 - theirs
        found = np.logical_or.reduce([system(name, period) for name in names])
        return system(f"{fact}_known", period) & (found if yes else ~found)

    return formula


def _is(fact: str, *, yes: bool) -> Any:  # noqa: ANN401 - vectorised functions
    def formula(system: Any, period: Any) -> Any:  # noqa: ANN401 - theirs
        found = system(fact, period)
        return system(f"{fact}_known", period) & (found if yes else ~found)

    return formula


def _compared(fact: str, how: str, value: int) -> Any:  # noqa: ANN401 - vectorised functions
    def formula(system: Any, period: Any) -> Any:  # noqa: ANN401 - theirs
        return system(f"{fact}_known", period) & _COMPARE[how](system(fact, period), value)

    return formula


if __name__ == "__main__":
    import sys

    serve(OpenFiscaOne if "one" in sys.argv[2:] else OpenFisca)
