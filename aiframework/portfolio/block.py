"""One block of rows through the gates, one after the other, in buffers that are used again."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

import attrs
import numpy as np

from aiframework.logic.circuit import Leaf
from aiframework.logic.gates import FULL, Emit, Order
from aiframework.portfolio.clocks import Moments
from aiframework.portfolio.columns import Plane, Read
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.leaves import reading
from aiframework.portfolio.memory import Room, in_lines, size_of
from aiframework.portfolio.rows import Bytes, Rows, Things, ones
from aiframework.portfolio.together import Sided

__all__ = ["Block", "Buffers", "Sink", "Table", "work"]

_JOIN: Final = (np.bitwise_and, np.bitwise_or, np.bitwise_xor)


class Sink(Protocol):
    """Takes what comes out of a block."""

    def take(self, emit: Emit, planes: Sequence[Bytes], block: "Block") -> None:
        """Take planes; those of a constant are as wide as a plane of descriptions, whatever their kind."""

    def close(self) -> None:
        """Take note that a block is done."""


class Table(Protocol):
    """Takes what comes out of a block of few rows."""

    def take_all(self, emits: Sequence[Emit], planes: Sequence[Bytes], block: "Block") -> None:
        """Take the planes of many, of one name and kind: for each of their planes an array of those of all."""

    def close(self) -> None:
        """Take note that a block is done."""


@attrs.define(eq=False)
class Block:
    """A block of descriptions with its repeated things laid out.

    Attributes:
        facts: the batch.
        rows: the rows of the descriptions.
        moments: what clocks are read against.
        readings: what reads each leaf of the batch, made ready once for all its blocks.
    """

    facts: Facts
    rows: Rows
    moments: Moments
    readings: dict[Leaf, Read] = attrs.field(factory=dict)
    _things: dict[type, Things] = attrs.field(init=False, factory=dict)
    _exists: Bytes | None = attrs.field(init=False, default=None)

    def things(self, kind: type) -> Things:
        """Return the repeated things of a kind."""
        if kind not in self._things:
            listing = self.facts.lists[kind]
            self._things[kind] = listing.things(self.rows.start, self.rows.stop)
        return self._things[kind]

    def rows_of(self, kind: type | None) -> Rows:
        """Return the rows of a kind."""
        return self.rows if kind is None else self.things(kind).rows

    def exists(self, kind: type | None) -> Bytes:
        """Return the plane of rows that are no padding."""
        if kind is not None:
            return self.things(kind).exists
        if self._exists is None:
            self._exists = ones(self.rows.number)
        return self._exists

    def tells(self, kind: type | None) -> bool:
        """Return whether there are rows of a kind."""
        return kind is None or kind in self.facts.lists

    def read(self, leaf: Leaf, yes: Plane, no: Plane) -> None:
        """Write where a leaf is known to hold, and where it is known not to; None takes nothing."""
        read = self.readings.get(leaf)
        if read is None:
            read = self.readings[leaf] = reading(leaf, self.facts, self.moments)
        read(self.rows_of(leaf.kind), self.rows, yes, no)

    def read_together(self, leaves: Sequence[Sided], pools: Sequence[Bytes]) -> Sequence[Sided]:
        """Write the planes of leaves that can be read at once into pools; return the others."""
        facts, rows = self.facts, self.rows
        if facts.image is None or facts.flagged is None or (rows.start, rows.stop) != (0, facts.number):
            return leaves
        kinds: Mapping[type | None, Rows] = {None: rows, **{kind: self.rows_of(kind) for kind in facts.lists}}
        return facts.flagged.read(leaves, facts.columns, facts.image, kinds, pools)


@attrs.define(eq=False)
class Buffers:
    """Buffers for an order, used again for every block."""

    order: Order
    #: the memory they are cut from
    room: Room | None = attrs.field(init=False, default=None)
    #: the buffers of each kind of row, as rows of one array
    pools: dict[type | None, Bytes] = attrs.field(init=False, factory=dict)
    _views: tuple[list[int], list[Any]] = attrs.field(init=False, default=([], []))

    def views(self, block: Block) -> list[Any]:
        """Return the buffers, each as wide as its kind of row."""
        counts = Counter(self.order.buffers)
        widths = [block.rows_of(kind).width if block.tells(kind) else 0 for kind in counts]
        if self._views[0] != widths:
            shapes = dict(zip(counts, zip(counts.values(), map(in_lines, widths), strict=True), strict=True))
            size = size_of(shapes.values())
            if self.room is None or self.room.size < size:
                self.room = Room(size + size // 8)
            self.pools = self.room.all(shapes)
            rows = {
                kind: iter(pool[:, :width])
                for (kind, pool), width in zip(self.pools.items(), widths, strict=True)
            }
            views = [next(rows[kind]) for kind in self.order.buffers]
            views[0][:] = 0
            for place in self.order.full.values():
                views[place][:] = 255
            self._views = widths, views
        return self._views[1]


def work(order: Order, block: Block, buffers: Buffers, sink: Sink) -> None:
    """Work a block and hand what comes out to the sink."""
    values = buffers.views(block)
    told = {None, *block.facts.lists}
    for step in order.steps:
        match step:
            case ("bits", run):
                for gate, first, second, to in run:
                    _JOIN[gate](values[first], values[second], values[to])
            case ("leaf", leaf, yes, no):
                if leaf.kind in told:
                    block.read(leaf, None if yes is None else values[yes], None if no is None else values[no])
            case ("emit", emit, places):
                if emit.kind in told:
                    sink.take(emit, [values[place] for place in places], block)
            case (_, kind, *_) if kind not in told:
                pass
            case ("down", kind, plane, to):
                values[to][:] = block.things(kind).down(values[plane])
            case ("up", kind, number, plane, to):
                values[to][:] = block.things(kind).up(_at(values, plane, block, kind), number)
            case (_, kind, number, plane, to):
                values[to][:] = block.things(kind).none(_at(values, plane, block, kind), number)
    sink.close()


def _at(values: Sequence[Bytes], plane: int, block: Block, kind: type) -> Bytes:
    """Return a plane over things; the constants stand at the width of descriptions and are widened."""
    if plane > FULL:
        return values[plane]
    return np.full(block.things(kind).rows.width, 255 * plane, np.uint8)
