"""One block of rows through the gates: bytes for many rows, whole numbers for few."""

from collections.abc import Mapping
from operator import and_, or_, xor
from typing import Any, Final, Protocol

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic.circuit import Leaf
from aiframework.logic.gates import Emit, Order
from aiframework.portfolio.columns import Pair
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.leaves import Moments, leaf_planes
from aiframework.portfolio.rows import Bytes, Rows, Things, ones

__all__ = ["FEW", "Block", "Buffers", "Sink", "work"]

#: so many rows or fewer are worked as whole numbers: a call on an array costs more than the work
FEW: Final = 8_192

_ARRAYS: Final = (np.bitwise_and, np.bitwise_or, np.bitwise_xor)
_NUMBERS: Final = (and_, or_, xor)


class Sink(Protocol):
    """Takes what comes out of a block."""

    def take(self, emit: Emit, planes: list[Any], block: "Block") -> None:
        """Take planes: byte arrays, or whole numbers where the block is worked so."""


@attrs.define(eq=False)
class Block:
    """A block of descriptions with its repeated things laid out.

    Attributes:
        facts: the batch.
        rows: the rows of the descriptions.
        moments: what clocks are read against.
    """

    facts: Facts
    rows: Rows
    moments: Moments
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

    def pair(self, leaf: Leaf) -> Pair:
        """Return the planes of a leaf."""
        return leaf_planes(leaf, self.facts, self.rows_of(leaf.kind), self.rows, self.moments)


@attrs.define(eq=False)
class Buffers:
    """Buffers for an order, used again for every block."""

    order: Order
    _pools: dict[type | None, Bytes] = attrs.field(init=False, factory=dict)
    _views: tuple[int, list[Any]] | None = attrs.field(init=False, default=None)

    def views(self, block: Block) -> list[Any]:
        """Return the buffers, each as wide as its kind of row."""
        kinds = [kind for kind in dict.fromkeys(self.order.buffers) if kind is not None]
        width = block.rows.width
        if not kinds and self._views is not None and self._views[0] == width:
            return self._views[1]
        places: dict[type | None, int] = {}
        views: list[Any] = []
        for kind in self.order.buffers:
            wide = width if kind is None else _width(block, kind)
            pool = self._pool(kind, wide)
            place = places[kind] = places.get(kind, -1) + 1
            views.append(pool[place, :wide])
        views[0][:] = 0
        for place in self.order.full.values():
            views[place][:] = 255
        self._views = (width, views)
        return views

    def _pool(self, kind: type | None, wide: int) -> Bytes:
        pool = self._pools.get(kind)
        if pool is None or pool.shape[1] < wide:
            number = sum(each is kind for each in self.order.buffers)
            pool = self._pools[kind] = np.empty((number, -(-wide // 64) * 64), np.uint8)
        return pool


def _width(block: Block, kind: type) -> int:
    return block.things(kind).rows.width if kind in block.facts.lists else 0


def work(order: Order, block: Block, buffers: Buffers, sink: Sink) -> None:
    """Work a block and hand what comes out to the sink."""
    if block.rows.number <= FEW:
        _work_few(order, block, sink)
        return
    values = buffers.views(block)
    for step in order.steps:
        match step:
            case ("bits", run):
                for gate, first, second, to in run:
                    _ARRAYS[gate](values[first], values[second], values[to])
            case ("emit", emit, places):
                sink.take(emit, [values[place] for place in places], block)
            case ("leaf", leaf, *sides):
                for plane, to in zip(block.pair(leaf), sides, strict=True):
                    if to is not None:
                        values[to][:] = plane
            case ("down", kind, plane, to):
                if len(values[to]):
                    values[to][:] = block.things(kind).down(values[plane])
            case ("up", kind, number, plane, to):
                values[to][:] = block.things(kind).up(_at(values, plane, block, kind), number)
            case (_, kind, number, plane, to):
                values[to][:] = block.things(kind).none(_at(values, plane, block, kind), number)


def _at(values: Mapping[int, Any] | list[Any], plane: int, block: Block, kind: type) -> Bytes:
    """Return a plane over things; the constants stand at the width of descriptions and are widened."""
    if plane > 1:
        found: Bytes = values[plane]
        return found
    return np.full(block.things(kind).rows.width, 255 * plane, np.uint8)


# -- few rows -----------------------------------------------------------------------------------------------------


def _number(plane: npt.NDArray[np.uint8]) -> int:
    return int.from_bytes(plane.tobytes(), "little")


def _bytes(number: int, width: int) -> Bytes:
    return np.frombuffer(number.to_bytes(width, "little"), np.uint8)


def _work_few(order: Order, block: Block, sink: Sink) -> None:
    """Work a block of few rows: planes are whole numbers, which cost less to combine than short arrays."""
    values: list[Any] = [0] * len(order.buffers)
    for kind, place in order.full.items():
        wide = block.rows.width if kind is None else _width(block, kind)
        values[place] = (1 << 8 * wide) - 1
    for step in order.steps:
        match step:
            case ("bits", run):
                for gate, first, second, to in run:
                    values[to] = _NUMBERS[gate](values[first], values[second])
            case ("emit", emit, places):
                sink.take(emit, [values[place] for place in places], block)
            case ("leaf", leaf, *sides):
                for plane, to in zip(block.pair(leaf), sides, strict=True):
                    if to is not None:
                        values[to] = _number(plane)
            case ("down", kind, plane, to):
                if kind in block.facts.lists:
                    values[to] = _number(block.things(kind).down(_bytes(values[plane], block.rows.width)))
            case (name, kind, number, plane, to):
                things = block.things(kind)
                width = things.rows.width
                whole = (1 << 8 * width) - 1
                held = _bytes(values[plane] if plane > 1 else whole * plane, width)
                values[to] = _number(things.up(held, number) if name == "up" else things.none(held, number))
