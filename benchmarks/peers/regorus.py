"""Rego by regorus (the Rust engine, through its fork on PyPI): one evaluation of the package a system."""

import json
from typing import Any

import regorus

from benchmarks.serving import serve
from benchmarks.slice.rego import answers, module


class Regorus:
    """The slice as a Rego package."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.number = len(rules)
        self.engine = regorus.Engine()
        self.engine.add_policy("slice.rego", module(rules))

    def prepare(self, systems: list[dict[str, Any]]) -> list[str]:
        """Take JSON."""
        return [json.dumps(system) for system in systems]

    def run(self, prepared: list[str]) -> list[Any]:
        """Evaluate for each system."""
        found = []
        for system in prepared:
            self.engine.set_input_json(system)
            found.append(self.engine.eval_query("data.slice"))
        return found

    def read(self, raw: list[Any]) -> list[list[int]]:
        """Return codes."""
        return [answers(result["result"][0]["expressions"][0]["value"], self.number) for result in raw]


if __name__ == "__main__":
    serve(Regorus)
