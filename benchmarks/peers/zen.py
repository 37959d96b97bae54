"""GoRules zen-engine, both forms of every rule: each an expression of its own, or all in one that gives a list.

The second is not how its documentation shapes rules, but it is the fastest that it can be made to do: the description is
taken over once for all rules.
"""

import json
import sys
from typing import Any

from zen import compile_expression

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes, spelled


def leaf(form: str, fact: str, how: str, value: Any) -> str:  # noqa: ANN401 - any answer
    """Return a guarded test: missing facts are null."""
    told = json.dumps(value)
    if how == "is":
        return f"({fact} == {'true' if form == 'yes' else 'false'})"
    tests = {
        "in": f"({fact} in {told})",
        "overlaps": f"some({fact}, # in {told})",
        "within": f"all({fact}, # in {told})",
    }
    if how in tests:
        test = tests[how] if form == "yes" else f"not {tests[how]}"
    else:
        test = f"{fact} {how if form == 'yes' else OPPOSITE[how]} {told}"
    return f"({fact} != null and {test})"


class Zen:
    """The slice as one expression."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.number = len(rules)
        self.texts = [
            spelled(certain(rule, yes=yes), leaf, every=" and ", some=" or ")
            for yes in (True, False)
            for rule in rules
        ]
        self.expression = compile_expression(f"[{', '.join(self.texts)}]")

    def prepare(self, systems: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Take dicts in which missing facts are null."""
        return [dict.fromkeys(self.facts) | system for system in systems]

    def run(self, prepared: list[dict[str, Any]]) -> list[list[bool]]:
        """Ask for each system."""
        return [self.expression.evaluate(system) for system in prepared]

    def read(self, raw: list[list[bool]]) -> list[list[int]]:
        """Return codes."""
        return [codes(row[: self.number], row[self.number :]) for row in raw]


class ZenOneByOne(Zen):
    """The slice as an expression for each form."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        super().__init__(facts, rules)
        self.expressions = [compile_expression(text) for text in self.texts]

    def run(self, prepared: list[dict[str, Any]]) -> list[list[bool]]:
        """Ask every expression for each system."""
        return [[each.evaluate(system) for each in self.expressions] for system in prepared]


if __name__ == "__main__":
    serve(ZenOneByOne if "one" in sys.argv[2:] else Zen)
