"""CEL by cel-python: each rule compiled once, asked as it stands; three-valued as CEL is."""

from typing import Any

from celpy import CELEvalError, Environment, json_to_cel

from benchmarks.serving import serve
from benchmarks.slice.cel import text


class CelPython:
    """The slice as CEL programs."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        environment = Environment()
        self.programs = [environment.program(environment.compile(text(rule))) for rule in rules]

    def prepare(self, systems: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Take CEL values."""
        return [{name: json_to_cel(answer) for name, answer in system.items()} for system in systems]

    def run(self, prepared: list[dict[str, Any]]) -> list[list[bool | None]]:
        """Ask every rule."""
        return [[_asked(program, system) for program in self.programs] for system in prepared]

    def read(self, raw: list[list[bool | None]]) -> list[list[int]]:
        """Return codes."""
        return [[1 if found is None else 2 if found else 0 for found in row] for row in raw]


def _asked(program: Any, system: dict[str, Any]) -> bool | None:  # noqa: ANN401 - untyped
    try:
        return bool(program.evaluate(system))
    except CELEvalError:
        return None


if __name__ == "__main__":
    serve(CelPython)
