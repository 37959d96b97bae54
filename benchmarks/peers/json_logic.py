"""JsonLogic (json-logic-qubit): both forms of every rule as data, asked one by one.

Comparisons with a missing value do not hold in JsonLogic, so only sets and `in` need a guard.
"""

from typing import Any

from json_logic import jsonLogic

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes


def logic(rule: list[Any]) -> dict[str, Any]:
    """Return a rule as JsonLogic."""
    word, *rest = rule
    if word in {"all", "any"}:
        return {"and" if word == "all" else "or": [logic(part) for part in rest]}
    return leaf(word, *rest)


def leaf(form: str, fact: str, how: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 - any answer
    """Return a test."""
    given, yes = {"var": fact}, form == "yes"
    if how == "is":
        return {"===": [given, yes]}
    known = {"!==": [given, None]}
    if how == "in":
        test: dict[str, Any] = {"in": [given, value]}
    elif how == "overlaps":
        test = {"some": [given, {"in": [{"var": ""}, value]}]}
    elif how == "within":
        test = {"!": {"some": [given, {"!": {"in": [{"var": ""}, value]}}]}}
    elif how == "==":
        test = {"===": [given, value]}
    else:
        return {how if yes else OPPOSITE[how]: [given, value]}
    return {"and": [known, test if yes else {"!": test}]}


class JsonLogic:
    """The slice as JsonLogic."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.yes = [logic(certain(rule, yes=True)) for rule in rules]
        self.no = [logic(certain(rule, yes=False)) for rule in rules]

    def prepare(self, systems: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Take dicts."""
        return systems

    def run(self, prepared: list[dict[str, Any]]) -> list[tuple[list[bool], list[bool]]]:
        """Ask every form."""
        return [
            ([jsonLogic(rule, system) for rule in self.yes], [jsonLogic(rule, system) for rule in self.no])
            for system in prepared
        ]

    def read(self, raw: list[tuple[list[bool], list[bool]]]) -> list[list[int]]:
        """Return codes."""
        return [codes([bool(y) for y in yes], [bool(n) for n in no]) for yes, no in raw]


if __name__ == "__main__":
    serve(JsonLogic)
