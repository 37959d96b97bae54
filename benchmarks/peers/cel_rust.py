"""CEL by the Rust engine (common-expression-language): each rule compiled once, asked as it stands.

CEL is three-valued by itself: a missing fact is an error, which `&&` and `||` absorb where the other side decides.
"""

from typing import Any

from cel import Context, Program, compile  # noqa: A004 - their name

from benchmarks.serving import serve
from benchmarks.slice.cel import text


class CelRust:
    """The slice as CEL programs."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.programs = [compile(text(rule)) for rule in rules]

    def prepare(self, systems: list[dict[str, Any]]) -> list[Context]:
        """Take CEL's own contexts."""
        return [Context(variables=system) for system in systems]

    def run(self, prepared: list[Context]) -> list[list[bool | None]]:
        """Ask every rule."""
        return [[_asked(program, system) for program in self.programs] for system in prepared]

    def read(self, raw: list[list[bool | None]]) -> list[list[int]]:
        """Return codes."""
        return [[1 if found is None else 2 if found else 0 for found in row] for row in raw]


def _asked(program: Program, system: Context) -> bool | None:
    try:
        return bool(program.execute(system))
    except RuntimeError:
        return None


if __name__ == "__main__":
    serve(CelRust)
