"""Conditions as one circuit: every shared part once, by what it says and not by how it is written.

A wire is a whole number: twice the place of its node, plus one where it is turned round. So `not` costs nothing,
"or" is an "and" of turned wires, and two conditions that say the same have the same wire.
"""

from collections.abc import Hashable, Iterable
from typing import Any, Final, TypeAlias

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.condition import AllOf, AnyOf, Condition, Constant, Context, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.dates import LawAsKnown, Today
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.truth import Truth

__all__ = [
    "MAYBE",
    "NO",
    "YES",
    "Circuit",
    "Decided",
    "Leaf",
    "ListTold",
    "Node",
    "Wire",
    "inputs",
    "opposite",
]

Wire: TypeAlias = int
#: what a node does, and what to: ("leaf", Leaf), ("all", wires), ("least", number, wires), ("agree", wires),
#: ("some", kind, number, wire), ("decided", wire, wire)
Node: TypeAlias = tuple[Any, ...]

YES: Final[Wire] = 0
NO: Final[Wire] = 1
#: unknown; turned round it is itself
MAYBE: Final[Wire] = 2


@attrs.frozen(cache_hash=True)
class Leaf:
    """What a circuit takes from outside: a pair of planes.

    Attributes:
        asks: what the planes say: a test, or whatever the caller puts there.
        kind: the repeated thing it is about; None for the description itself.
    """

    asks: Hashable
    kind: type | None = None


@attrs.frozen
class Decided:
    """Asks what counsel decided of a term."""

    term: str


@attrs.frozen
class ListTold:
    """Asks whether repeated things are told of at all."""


@attrs.define(eq=False)
class Circuit:
    """A growing circuit under one context.

    Attributes:
        context: date, readings and guidance; they are put in as constants.
        decided: ids of terms that counsel has decided in some of the cases; what is decided comes from a leaf that
            asks `Decided`.
    """

    context: Context
    decided: frozenset[str] = frozenset()
    nodes: list[Node] = attrs.field(init=False, factory=lambda: [("yes",), ("maybe",)])
    #: the kind of repeated thing that each node is about
    kinds: list[type | None] = attrs.field(init=False, factory=lambda: [None, None])
    _places: dict[Node, int] = attrs.field(init=False, factory=dict)
    _wires: dict[int, Wire] = attrs.field(init=False, factory=dict)
    #: keeps what was wired alive, so that an identity stays its own
    _kept: list[Condition] = attrs.field(init=False, factory=list)

    def wire(self, condition: Condition) -> Wire:
        """Return the wire that carries a condition.

        Raises:
            TypeError: the condition is of a kind that is evaluated one description at a time.
        """
        known = self._wires.get(id(condition))
        if known is None:
            known = self._wires[id(condition)] = self._wired(condition)
            self._kept.append(condition)
        return known

    def _wired(self, condition: Condition) -> Wire:
        match condition:
            case Test():
                owner: Any = condition.fact.owner
                return self.leaf(condition, owner if getattr(owner, "repeats", False) else None)
            case AllOf():
                return self.all(self.wire(part) for part in condition.of)
            case AnyOf():
                return self.any(self.wire(part) for part in condition.of)
            case Not():
                return opposite(self.wire(condition.part))
            case Named():
                return self._named(condition)
            case Constant() | Today() | LawAsKnown():
                return _CONSTANTS[condition.truth(None, self.context)]  # type: ignore[arg-type]  # it asks nothing of a case
            case AtLeast():
                return self._node("least", condition.number, tuple(map(self.wire, condition.of)))
            case Guidance() | Reading():
                return self._layered(condition)
            case Some() | Every() | Count():
                return self._quantified(condition)
            case _:
                message = (
                    f"{condition!r} has no place in a circuit: it is evaluated one description at a time"
                )
                raise TypeError(message)

    def _quantified(self, condition: Some | Every | Count) -> Wire:
        match condition:
            case Some():
                return self._node("some", condition.kind, 1, self.wire(condition.where))
            case Every():
                return opposite(self._node("some", condition.kind, 1, opposite(self.wire(condition.where))))
            case Count():
                return self._node("some", condition.kind, condition.number, self.wire(condition.where))

    def _named(self, named: Named) -> Wire:
        means = self.wire(named.means)
        fixed = self.context.determinations.get(named.id)
        if fixed is not None:
            return _CONSTANTS[fixed]
        if named.id not in self.decided:
            return means
        return self._node("decided", self.leaf(Decided(named.id)), means)

    def _layered(self, reading: Guidance | Reading) -> Wire:
        """Return what guidance says where it is followed, and the reading picked, or what all agree on."""
        if isinstance(reading, Guidance):
            off = {"*", reading.name} & self.context.without_guidance
            return MAYBE if off else self.wire(reading.means)
        chosen = dict(reading.readings).get(self.context.readings.get(reading.doubt, ""))
        if chosen is not None:
            return self.wire(chosen)
        wires = tuple(sorted({self.wire(part) for part in reading.parts}))
        return wires[0] if len(wires) == 1 else self._node("agree", wires)

    def leaf(self, asks: Hashable, kind: type | None = None) -> Wire:
        """Return the wire of what comes from outside."""
        return self._node("leaf", Leaf(asks, kind))

    def all(self, wires: Iterable[Wire]) -> Wire:
        """Return the wire that holds where all do."""
        parts = set(wires)
        parts.discard(YES)
        if NO in parts or not parts:
            return NO if parts else YES
        return parts.pop() if len(parts) == 1 else self._node("all", tuple(sorted(parts)))

    def any(self, wires: Iterable[Wire]) -> Wire:
        """Return the wire that holds where one does."""
        return opposite(self.all(opposite(wire) for wire in wires))

    def _node(self, *node: Any) -> Wire:  # noqa: ANN401 - a node is what `Node` says
        place = self._places.get(node)
        if place is None:
            place = self._places[node] = len(self.nodes)
            self.nodes.append(node)
            self.kinds.append(self._kind(node))
        return 2 * place

    def _kind(self, node: Node) -> type | None:
        if node[0] == "leaf":
            kind: type | None = node[1].kind
            return kind
        if node[0] == "some":
            return None
        about = {self.kinds[wire >> 1] for wire in inputs(node)} - {None}
        if len(about) > 1:
            names = ", ".join(sorted(kind.__name__ for kind in about if kind is not None))
            message = (
                f"a condition asks of each of several things at once ({names}): quantify over all but one"
            )
            raise TypeError(message)
        return about.pop() if about else None


def inputs(node: Node) -> tuple[Wire, ...]:
    """Return the wires that go into a node."""
    match node:
        case ("all", wires) | ("agree", wires) | ("least", _, wires):
            return tuple(wires)
        case ("some", _, _, wire):
            return (wire,)
        case ("decided", by, means):
            return (by, means)
        case _:
            return ()


def opposite(wire: Wire) -> Wire:
    """Return the wire turned round."""
    return wire if wire == MAYBE else wire ^ 1


_CONSTANTS: Final = {Truth.YES: YES, Truth.NO: NO, Truth.UNKNOWN: MAYBE}
