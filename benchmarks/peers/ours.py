"""This library on the slice: verdicts alone, and verdicts with the facts that decided them or are missing."""

import sys
from typing import Any

from aiframework import System
from aiframework.logic import Context, Truth
from aiframework.logic.compile import compiled
from benchmarks.serving import serve
from benchmarks.slice.case import from_plain_answers
from benchmarks.slice.rules import RULES

_CODES = {Truth.NO: 0, Truth.UNKNOWN: 1, Truth.YES: 2}


class Verdicts:
    """Verdicts alone: the conditions compiled into one function."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        assert (len(facts), len(rules)) == (30, len(RULES))
        self.program = compiled([(rule, None) for rule in RULES.values()], Context())

    def prepare(self, systems: list[dict[str, Any]]) -> list[System]:
        """Take descriptions."""
        return [from_plain_answers(system) for system in systems]

    def run(self, prepared: list[System]) -> list[list[int]]:
        """Ask for each description."""
        call = self.program.call
        return [call(system.sections, system.lists) for system in prepared]

    def read(self, raw: list[list[int]]) -> list[list[int]]:
        """Return codes."""
        return [[{0: 0, 1: 1, 3: 2}[bits] for bits in row] for row in raw]


class Explained(Verdicts):
    """Verdicts with what each rests on: the facts that decide it or, where it is open, those that are missing."""

    def run(self, prepared: list[System]) -> list[list[Any]]:
        """Ask for each description; grounds are bits over `reasoned.grounds`."""
        call = self.program.reasoned.call
        return [call(system.sections, system.lists) for system in prepared]

    def read(self, raw: list[list[Any]]) -> list[list[int]]:
        """Return codes; every answer must rest on something."""
        assert all(grounds for row in raw for _, grounds in row)
        return super().read([[bits for bits, _ in row] for row in raw])


class Named(Verdicts):
    """The same with the facts themselves in place of bits."""

    def run(self, prepared: list[System]) -> list[list[Any]]:
        """Ask for each description."""
        reasons = self.program.reasoned.reasons
        return [reasons(system) for system in prepared]

    def read(self, raw: list[list[Any]]) -> list[list[int]]:
        """Return codes; every answer must rest on something."""
        assert all(facts for row in raw for _, facts in row)
        return [[_CODES[truth] for truth, _ in row] for row in raw]


if __name__ == "__main__":
    serve({"verdicts": Verdicts, "explained": Explained, "named": Named}[sys.argv[2]])
