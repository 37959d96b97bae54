"""Conditions as a plain graph that data-frame engines can be written from: each shared part once, parts before wholes.

A node is a mapping: `op` with what it needs, `at` (the key of the list of repeated things it is about, or "" for the
system), and `parts` (places of nodes). Operations:

- `test`: `column`, `how`, `value`; a set is a column of bits, an enum a column of places, a date a number of days;
- `all`, `any`, `not`, `agree` (unknown where the parts differ), `at_least` (`number` of the parts hold);
- `some`, `every`, `count` (at least `number`) over the things of the list `over`;
- `yes`, `no`, `unknown`.
"""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import Any

from aiframework.logic import (
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    Context,
    Count,
    Every,
    Guidance,
    LawAsKnown,
    Named,
    Not,
    Question,
    Reading,
    Some,
    Test,
    Today,
    Truth,
)
from aiframework.logic.compile import repeated_in
from aiframework.logic.condition import Constant

__all__ = ["Graph", "column_of", "encoded"]

_EPOCH = dt.date(1970, 1, 1)
_WORDS = {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "unknown"}


def column_of(fact: Question[Any]) -> str:
    """Return the name of a fact's column."""
    return f"{fact.owner.key}__{fact.name}"  # type: ignore[attr-defined]


def encoded(fact: Question[Any], value: object) -> Any:  # noqa: ANN401 - bool, int or float
    """Return an answer, or what it is tested against, as it stands in a column."""
    if isinstance(value, frozenset):
        return sum(1 << encoded(fact, member) for member in value)
    if isinstance(value, Enum):
        return list(type(value)).index(value)
    if isinstance(value, dt.datetime):
        return int(value.timestamp())
    if isinstance(value, dt.date):
        return (value - _EPOCH).days
    return float(value) if isinstance(value, Decimal) else value


class Graph:
    """A graph under construction."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.nodes: list[dict[str, Any]] = []
        self.places: dict[Condition, int] = {}

    def of(self, conditions: Iterable[Condition]) -> dict[str, Any]:
        """Return the nodes, and the places of the conditions asked."""
        asked = [self.place(condition) for condition in conditions]
        return {"nodes": self.nodes, "asked": asked}

    def place(self, condition: Condition) -> int:
        """Return the place of a condition's node, made once."""
        if condition not in self.places:
            self.places[condition] = self._make(condition)
        return self.places[condition]

    def _node(self, condition: Condition, op: str, parts: Iterable[Condition] = (), **more: object) -> int:
        kinds = repeated_in(condition)
        assert len(kinds) < 2, f"{condition!r} is about two kinds of repeated things"
        at = next((kind.key for kind in kinds), "")  # type: ignore[attr-defined]
        places = [self.place(part) for part in parts]
        self.nodes.append({"op": op, "at": at, "parts": places, **more})
        return len(self.nodes) - 1

    def _make(self, condition: Condition) -> int:
        match condition:
            case Test():
                return self._test(condition)
            case Named() if condition.id in self.context.determinations:
                return self._node(condition, _WORDS[self.context.determinations[condition.id]])
            case Named():
                return self.place(condition.means)
            case Guidance():
                off = {"*", condition.name} & self.context.without_guidance
                return self._node(condition, "unknown") if off else self.place(condition.means)
            case Constant() | Today() | LawAsKnown():
                return self._node(condition, _WORDS[condition.truth(None, self.context)])  # type: ignore[arg-type]
            case Not():
                return self._node(condition, "not", condition.parts)
            case AllOf():
                return self._node(condition, "all", condition.of)
            case AnyOf():
                return self._node(condition, "any", condition.of)
            case AtLeast():
                return self._node(condition, "at_least", condition.of, number=condition.number)
            case Reading():
                chosen = dict(condition.readings).get(self.context.readings.get(condition.doubt, ""))
                return (
                    self._node(condition, "agree", condition.parts) if chosen is None else self.place(chosen)
                )
            case Some() | Every() | Count():
                return self._quantifier(condition)
        message = f"{condition!r} is no condition over columns"
        raise TypeError(message)

    def _quantifier(self, condition: Some | Every | Count) -> int:
        over: str = condition.kind.key  # type: ignore[attr-defined]
        body = self.place(condition.where)
        if self.nodes[body]["at"] != over:
            self.nodes.append({"op": "all", "at": over, "parts": [body]})
            body = len(self.nodes) - 1
        number = getattr(condition, "number", 1)
        at = next((kind.key for kind in repeated_in(condition)), "")  # type: ignore[attr-defined]
        op = type(condition).__name__.lower()
        self.nodes.append({"op": op, "at": at, "parts": [body], "over": over, "number": number})
        return len(self.nodes) - 1

    def _test(self, test: Test) -> int:
        value = encoded(test.fact, test.value)
        if test.how == "in":
            value = sorted(encoded(test.fact, member) for member in test.value)
        return self._node(test, "test", column=column_of(test.fact), how=test.how, value=value)
