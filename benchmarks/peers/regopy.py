"""Rego by regopy (rego-cpp): the package built once into a bundle, one query of it a system."""

import json
from typing import Any

from regopy import Input, Interpreter

from benchmarks.serving import serve
from benchmarks.slice.rego import answers, module


class Regopy:
    """The slice as a Rego bundle."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.number = len(rules)
        self.interpreter = Interpreter()
        self.interpreter.add_module("slice", module(rules))
        self.bundle = self.interpreter.build("data.slice")

    def prepare(self, systems: list[dict[str, Any]]) -> list[Input]:
        """Take the interpreter's own input."""
        return [Input(system) for system in systems]

    def run(self, prepared: list[Input]) -> list[str]:
        """Query for each system."""
        found = []
        for system in prepared:
            self.interpreter.set_input(system)
            found.append(str(self.interpreter.query_bundle(self.bundle)))
        return found

    def read(self, raw: list[str]) -> list[list[int]]:
        """Return codes."""
        return [answers(json.loads(text)["expressions"][0], self.number) for text in raw]


if __name__ == "__main__":
    serve(Regopy)
