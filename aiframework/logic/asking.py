"""Asking: one test on one fact's answer, the leaf of every condition."""

from collections.abc import Callable
from enum import Enum
from operator import attrgetter, eq, ge, gt, le, lt
from typing import Any, Final

import attrs

from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context
from aiframework.logic.fact import OpenSet, Question
from aiframework.logic.truth import UNKNOWN, Truth

__all__ = ["COMPARE", "Test"]

#: how two answers are compared, by the sign in the source of a test
COMPARE: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "==": eq,
    ">": gt,
    ">=": ge,
    "<": lt,
    "<=": le,
    "in": lambda value, members: value in members,
}


@attrs.frozen(eq=True, cache_hash=True)
class Test(Condition):
    """One test on one fact's answer."""

    __test__ = False

    fact: Question[Any] = attrs.field(eq=attrgetter("path"))
    how: str
    value: Any

    def truth(self, case: Case, context: Context) -> Truth:  # noqa: ARG002 - one signature for all nodes
        """Test the answer; unknown stays unknown."""
        return self.of(case.value(self.fact))

    def of(self, answer: object) -> Truth:
        """Return the truth of this test for one answer."""
        if self.how == "known":
            return Truth.NO if answer is UNKNOWN else Truth.YES
        if answer is UNKNOWN:
            return Truth.UNKNOWN
        if self.how == "is":
            return Truth.of(answer)
        if self.how == "overlaps":
            return self._overlaps(answer)
        if self.how == "within":
            return self._within(answer)
        return Truth.of(bool(COMPARE[self.how](answer, self.value)))

    def _overlaps(self, answer: Any) -> Truth:  # noqa: ANN401 - the kind decides the type
        if answer & self.value:
            return Truth.YES
        return Truth.UNKNOWN if isinstance(answer, OpenSet) else Truth.NO

    def _within(self, answer: Any) -> Truth:  # noqa: ANN401 - the kind decides the type
        if answer - self.value:
            return Truth.NO
        return Truth.UNKNOWN if isinstance(answer, OpenSet) else Truth.YES

    def __repr__(self) -> str:
        """Read as source."""
        if self.how == "is":
            return repr(self.fact)
        if self.how == "known":
            return f"{self.fact!r}.known()"
        if self.how in {"in", "overlaps", "within"}:
            method = "in_" if self.how == "in" else self.how
            members = ", ".join(_literal(member) for member in sorted(self.value, key=_order))
            return f"{self.fact!r}.{method}({{{members}}})"
        return f"({self.fact!r} {self.how} {_literal(self.value)})"


def _literal(value: object) -> str:
    return f"{type(value).__name__}.{value.name}" if isinstance(value, Enum) else repr(value)


def _order(value: object) -> str:
    return str(value.value) if isinstance(value, Enum) else str(value)
