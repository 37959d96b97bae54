"""Bitwise gates over planes of rows: the circuit of a law with constants folded, ordered, its buffers reused.

A truth is two planes, the rows where it is known to hold and those where it is known not to. `and` is `&` of the
first and `|` of the second; a fact that nobody tells is two empty planes, and most of a law folds away with it.
Planes are whatever the caller computes with: rows of a byte array, or whole numbers.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import reduce
from typing import Any, Final, Literal, TypeAlias

import attrs

from aiframework.logic.circuit import MAYBE, NO, YES, Circuit, Leaf, ListTold, Wire

__all__ = ["AND", "EMPTY", "FULL", "OR", "XOR", "Emit", "Gate", "Gates", "Order", "Plane", "Told", "operands"]

#: a plane by its place
Plane: TypeAlias = int
EMPTY: Final[Plane] = 0
FULL: Final[Plane] = 1

AND, OR, XOR = 0, 1, 2

#: what can be said of a leaf beforehand: that no row tells it, some do, or every row does; or that it holds, or fails, in all
Told: TypeAlias = Literal["never", "sometimes", "always", "holds", "fails"]
#: ("and"|"or", a, b), ("not", a), ("yes"|"no", leaf), ("down", kind, a), ("up"|"none", kind, number, a)
Gate: TypeAlias = tuple[Any, ...]


@attrs.frozen
class Emit:
    """Planes that are wanted, under a name.

    Attributes:
        key: what the caller calls them by.
        planes: the planes, all of one kind of row.
        kind: the repeated thing whose rows they are; None for descriptions.
    """

    key: Hashable
    planes: tuple[Plane, ...]
    kind: type | None = None


@attrs.define(eq=False)
class Gates:
    """A growing set of gates; each is made once, and none where a constant says the same.

    Attributes:
        circuit: what is lowered.
        told: how much is told of each leaf.
    """

    circuit: Circuit
    told: Callable[[Leaf], Told]
    gates: list[Gate] = attrs.field(init=False, factory=lambda: [("empty",), ("full",)])
    kinds: list[type | None] = attrs.field(init=False, factory=lambda: [None, None])
    _places: dict[Gate, Plane] = attrs.field(init=False, factory=dict)
    _lowered: dict[tuple[Wire, bool], Plane] = attrs.field(init=False, factory=dict)

    # -- planes of wires ------------------------------------------------------------------------------------

    def holds(self, wire: Wire) -> Plane:
        """Return the plane of rows where a wire is known to hold."""
        return self._plane(wire, sought=wire & 1 == 0)

    def fails(self, wire: Wire) -> Plane:
        """Return the plane of rows where a wire is known not to hold."""
        return self._plane(wire, sought=wire & 1 == 1)

    def _plane(self, wire: Wire, *, sought: bool) -> Plane:
        """Return the plane where the node under a wire is known to be as sought."""
        if wire in {YES, NO}:
            return FULL if sought else EMPTY
        if wire == MAYBE:
            return EMPTY
        key = (wire >> 1, sought)
        found = self._lowered.get(key)
        if found is None:
            found = self._lowered[key] = self._lower(wire >> 1, sought=sought)
        return found

    def _lower(self, place: int, *, sought: bool) -> Plane:
        side = self.holds if sought else self.fails
        match self.circuit.nodes[place]:
            case ("leaf", leaf):
                return self._leaf(leaf, sought=sought)
            case ("all", wires):
                return (self.both if sought else self.either)(*map(side, wires))
            case ("agree", wires):
                return self.both(*map(side, wires))
            case ("least", number, wires):
                return self._tally(list(map(side, wires)), number if sought else len(wires) - number + 1)
            case ("some", kind, number, wire):
                return self._over(kind, number, side(wire), sought=sought)
            case ("decided", by, means):
                other = self.fails if sought else self.holds
                return self.either(side(by), self.less(side(means), other(by)))
            case node:
                message = f"no gate for {node!r}"
                raise TypeError(message)

    def _leaf(self, leaf: Leaf, *, sought: bool) -> Plane:
        told = self.told(leaf)
        if told == "never":
            return EMPTY
        if told in {"holds", "fails"}:
            return FULL if sought is (told == "holds") else EMPTY
        if told == "always" and not sought:
            return self.opposite(self._leaf(leaf, sought=True))
        return self._gate(leaf.kind, "yes" if sought else "no", leaf)

    def _over(self, kind: type, number: int, plane: Plane, *, sought: bool) -> Plane:
        """Quantify: where so many things are so for certain, or where it is certain that they are not."""
        if self.told(Leaf(ListTold(), kind)) == "never":
            return EMPTY
        if sought and plane == EMPTY:
            return EMPTY
        return self._gate(None, "up" if sought else "none", kind, number, self._at(kind, plane))

    def _tally(self, planes: Sequence[Plane], number: int) -> Plane:
        """Return where at least `number` of the planes hold."""
        reached = [FULL, *([EMPTY] * number)]
        for plane in planes:
            for step in range(number, 0, -1):
                reached[step] = self.either(reached[step], self.both(reached[step - 1], plane))
        return reached[number]

    # -- gates ----------------------------------------------------------------------------------------------

    def both(self, *planes: Plane) -> Plane:
        """Return where all hold."""
        parts = set(planes)
        parts.discard(FULL)
        return EMPTY if EMPTY in parts else self._chain("and", parts, FULL)

    def either(self, *planes: Plane) -> Plane:
        """Return where one holds."""
        parts = set(planes)
        parts.discard(EMPTY)
        return FULL if FULL in parts else self._chain("or", parts, EMPTY)

    def less(self, plane: Plane, without: Plane) -> Plane:
        """Return where the first holds and the second does not."""
        return EMPTY if plane == without else self.both(plane, self.opposite(without))

    def opposite(self, plane: Plane) -> Plane:
        """Return where a plane does not hold."""
        if plane in {EMPTY, FULL}:
            return FULL - plane
        if self.gates[plane][0] == "not":
            inner: Plane = self.gates[plane][1]
            return inner
        return self._gate(self.kinds[plane], "not", plane)

    def _chain(self, name: str, planes: set[Plane], neutral: Plane) -> Plane:
        """Join planes two by two; those of descriptions first, so that one plane goes down to the things."""
        if not planes:
            return neutral
        kind = self._common(planes)

        def join(first: Plane, second: Plane) -> Plane:
            return self._gate(self._common((first, second)), name, first, second)

        upper = sorted(plane for plane in planes if self.kinds[plane] is None)
        lower = sorted(plane for plane in planes if self.kinds[plane] is not None)
        parts = [reduce(join, upper)] if upper else []
        if kind is not None:
            parts = [self._at(kind, plane) for plane in parts]
        return reduce(join, [*parts, *lower])

    def _common(self, planes: Iterable[Plane]) -> type | None:
        return next((kind for plane in planes if (kind := self.kinds[plane]) is not None), None)

    def _at(self, kind: type | None, plane: Plane) -> Plane:
        """Return a plane over the rows of a kind: what holds of a description holds for each of its things."""
        if kind is None or plane in {EMPTY, FULL} or self.kinds[plane] is kind:
            return plane
        return self._gate(kind, "down", kind, plane)

    def _gate(self, kind: type | None, *gate: Any) -> Plane:  # noqa: ANN401 - a gate is what `Gate` says
        place = self._places.get(gate)
        if place is None:
            place = self._places[gate] = len(self.gates)
            self.gates.append(gate)
            self.kinds.append(kind)
        return place

    def any_of(self, kind: type, plane: Plane) -> Plane:
        """Return the descriptions of which at least one thing of a kind is so."""
        return EMPTY if plane == EMPTY else self._gate(None, "up", kind, 1, self._at(kind, plane))

    def complete(self, kind: type) -> Plane:
        """Return the descriptions that tell of all their things of a kind: of these, certainly none is what no thing can be."""
        return self._gate(None, "none", kind, 1, FULL)

    def plane_of(self, *gate: Any) -> Plane | None:  # noqa: ANN401 - a gate is what `Gate` says
        """Return the plane of a gate, where there is one."""
        return self._places.get(gate)

    def at(self, kind: type | None, plane: Plane) -> Plane:
        """Return a plane over the rows of a kind."""
        return self._at(kind, plane)


@attrs.frozen(eq=False)
class Order:
    """Gates in the order they are worked, each with the buffer it goes to.

    Attributes:
        steps: ("bits", [(gate, a, b, to), ...]), ("leaf", leaf, to or None, to or None), ("down", kind, a, to),
            ("up"|"none", kind, number, a, to), ("emit", Emit, buffers); a buffer is a whole number, 0 is the empty
            plane, 1 the full one.
        buffers: the kind of row of each buffer.
        full: the buffer that holds the full plane of each kind of row.
    """

    steps: tuple[tuple[Any, ...], ...]
    buffers: tuple[type | None, ...]
    full: Mapping[type | None, int]

    @classmethod
    def of(cls, gates: Gates, emits: Iterable[Emit]) -> "Order":
        """Order gates so that what is wanted comes out one after the other, and give them buffers."""
        return _Ordering(gates).ordered(list(emits))


@attrs.define(eq=False)
class _Ordering:
    gates: Gates
    planned: list[Plane | Emit] = attrs.field(factory=list)
    seen: set[Plane] = attrs.field(factory=lambda: {EMPTY, FULL})
    kinds: list[type | None] = attrs.field(factory=lambda: [None, None])
    free: dict[type | None, list[int]] = attrs.field(factory=dict)
    buffer: dict[Plane, int] = attrs.field(factory=lambda: {EMPTY: 0, FULL: 1})
    full: dict[type | None, int] = attrs.field(factory=lambda: {None: FULL})

    def ordered(self, emits: list[Emit]) -> Order:
        for emit in emits:
            for plane in emit.planes:
                self._plan(plane)
            self.planned.append(emit)
        last: dict[Plane, int] = {}
        for place, step in enumerate(self.planned):
            for plane in self._needs(step):
                last[plane] = place
        steps: list[tuple[Any, ...]] = []
        for place, step in enumerate(self.planned):
            self._step(step, steps)
            for plane in set(self._needs(step)):
                if last[plane] == place and plane > FULL:
                    self.free.setdefault(self.gates.kinds[plane], []).append(self.buffer[plane])
        return Order(tuple(_run_together(steps)), tuple(self.kinds), self.full)

    def _needs(self, step: Plane | Emit) -> tuple[Plane, ...]:
        if isinstance(step, Emit):
            return step.planes
        return operands(self.gates.gates[step])

    def _plan(self, plane: Plane) -> None:
        """Plan what a plane is made of before it, without recursion: circuits are deep."""
        stack = [(plane, iter(operands(self.gates.gates[plane])))] if plane not in self.seen else []
        self.seen.add(plane)
        while stack:
            top, rest = stack[-1]
            following = next((each for each in rest if each not in self.seen), None)
            if following is None:
                stack.pop()
                self.planned.append(top)
            else:
                self.seen.add(following)
                stack.append((following, iter(operands(self.gates.gates[following]))))

    def _step(self, step: Plane | Emit, steps: list[tuple[Any, ...]]) -> None:
        if isinstance(step, Emit):
            steps.append(("emit", step, tuple(self.buffer[plane] for plane in step.planes)))
            return
        gate = self.gates.gates[step]
        if step in self.buffer:  # the other side of a leaf was worked, and this one with it
            return
        to = self._new(self.gates.kinds[step])
        self.buffer[step] = to
        at = self.buffer
        if gate[0] in {"yes", "no"}:
            steps.append(("leaf", gate[1], *self._sides(gate, to)))
            return
        match gate:
            case ("and", first, second):
                steps.append(("bit", AND, at[first], at[second], to))
            case ("or", first, second):
                steps.append(("bit", OR, at[first], at[second], to))
            case ("not", first):
                steps.append(("bit", XOR, at[first], self._full(self.gates.kinds[step]), to))
            case ("down", kind, plane):
                steps.append(("down", kind, at[plane], to))
            case (_, kind, number, plane):
                steps.append((gate[0], kind, number, at[plane], to))

    def _sides(self, gate: Gate, to: int) -> tuple[int | None, int | None]:
        """Return the buffers of both sides of a leaf; None for a side that nothing asks for."""
        other = self.gates.plane_of("no" if gate[0] == "yes" else "yes", gate[1])
        beside: int | None = None
        if other is not None and other in self.seen:
            beside = self.buffer[other] = self._new(self.gates.kinds[other])
        return (to, beside) if gate[0] == "yes" else (beside, to)

    def _full(self, kind: type | None) -> int:
        if kind not in self.full:
            self.kinds.append(kind)
            self.full[kind] = len(self.kinds) - 1
        return self.full[kind]

    def _new(self, kind: type | None) -> int:
        free = self.free.get(kind)
        if free:
            return free.pop()
        self.kinds.append(kind)
        return len(self.kinds) - 1


def operands(gate: Gate) -> tuple[Plane, ...]:
    """Return the planes that a gate joins."""
    match gate:
        case ("and" | "or", first, second):
            return (first, second)
        case ("not", plane) | ("down", _, plane) | ("up" | "none", _, _, plane):
            return (plane,)
        case _:
            return ()


def _run_together(steps: Iterable[tuple[Any, ...]]) -> Iterable[tuple[Any, ...]]:
    """Gather neighbouring bitwise steps of one kind of row into one step."""
    run: list[tuple[int, int, int, int]] = []
    for step in steps:
        if step[0] == "bit":
            run.append(step[1:])
            continue
        if run:
            yield ("bits", run)
            run = []
        yield step
    if run:
        yield ("bits", run)
