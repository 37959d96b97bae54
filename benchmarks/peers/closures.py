"""Plain Python closures: each rule a tree of small functions over a dict, None for unknown. No sharing, no generated code."""

from collections.abc import Callable
from typing import Any

from benchmarks.serving import serve

Asked = Callable[[dict[str, Any]], bool | None]


def closure(rule: list[Any]) -> Asked:
    """Return a rule as a function of a description."""
    word, *rest = rule
    if word == "test":
        return test(*rest)
    parts = [closure(part) for part in rest]
    if word == "not":
        return negated(parts[0])
    return joined(parts, decisive=word == "any")


def negated(part: Asked) -> Asked:
    """Return the opposite."""

    def ask(system: dict[str, Any]) -> bool | None:
        found = part(system)
        return None if found is None else not found

    return ask


def joined(parts: list[Asked], *, decisive: bool) -> Asked:
    """Return all or any of the parts: the first decisive part settles it."""

    def ask(system: dict[str, Any]) -> bool | None:
        result: bool | None = not decisive
        for part in parts:
            found = part(system)
            if found is decisive:
                return decisive
            if found is None:
                result = None
        return result

    return ask


def test(fact: str, how: str, value: Any) -> Asked:  # noqa: ANN401 - any answer
    """Return a test of one fact."""
    members = frozenset(value) if isinstance(value, list) else value
    tests: dict[str, Callable[[Any], bool]] = {
        "is": bool,
        "==": lambda answer: answer == value,
        ">": lambda answer: answer > value,
        ">=": lambda answer: answer >= value,
        "<": lambda answer: answer < value,
        "<=": lambda answer: answer <= value,
        "in": lambda answer: answer in members,
        "overlaps": lambda answer: not members.isdisjoint(answer),
        "within": lambda answer: answer <= members,
    }
    passes = tests[how]

    def ask(system: dict[str, Any]) -> bool | None:
        answer = system.get(fact)
        return None if answer is None else passes(answer)

    return ask


class Closures:
    """The slice as closures."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.rules = [closure(rule) for rule in rules]

    def prepare(self, systems: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Take dicts, sets as frozen sets."""
        return [
            {
                name: frozenset(answer) if isinstance(answer, list) else answer
                for name, answer in system.items()
            }
            for system in systems
        ]

    def run(self, prepared: list[dict[str, Any]]) -> list[list[bool | None]]:
        """Ask every rule."""
        rules = self.rules
        return [[rule(system) for rule in rules] for system in prepared]

    def read(self, raw: list[list[bool | None]]) -> list[list[int]]:
        """Return codes."""
        return [[1 if found is None else 2 if found else 0 for found in row] for row in raw]


if __name__ == "__main__":
    serve(Closures)
