"""The gates of a law level by level, for few rows: a call on an array costs more than the work, so one works many planes.

Every plane has a row of its own in one of two pools, that of descriptions and that of repeated things. What depends only
on earlier levels stands together: its operands are gathered, and one bitwise call joins them all.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic.circuit import Leaf
from aiframework.logic.gates import EMPTY, FULL, Emit, Gates, Plane, operands
from aiframework.portfolio.block import Block, Table
from aiframework.portfolio.rows import Bytes, Numbers

__all__ = ["Group", "Levels", "work_levels"]

#: level, name, whether it stands among planes of things, the kind that it goes down to or comes up from, and how many
_Key: TypeAlias = tuple[int, str, bool, type | None, int]

_FIRST: Final = FULL + 1


@attrs.frozen(eq=False)
class Group:
    """Gates of one name that are worked at once.

    Attributes:
        name: "and", "or", "not", "down", "up" or "none".
        things: whether they stand among planes of things.
        kind: the repeated thing that planes go down to, or come up from.
        number: how many things would do.
        operands: rows of the pool, for each place a gate joins.
        to: the rows they go to.
    """

    name: str
    things: bool
    kind: type | None
    number: int
    operands: tuple[Numbers, ...]
    to: slice


@attrs.frozen(eq=False)
class Levels:
    """Gates by level.

    Attributes:
        leaves: what comes from outside, with the rows it goes to.
        groups: the gates, in order.
        emits: what comes out, those of one name and kind together, and for each of their planes (the empty one where
            others have more) the rows.
        heights: how many rows each pool has.
    """

    leaves: tuple[tuple[Leaf, int | None, int | None], ...]
    groups: tuple[Group, ...]
    emits: tuple[tuple[tuple[Emit, ...], npt.NDArray[np.int64]], ...]
    heights: tuple[int, int]

    @classmethod
    def of(cls, gates: Gates, emits: Sequence[Emit]) -> "Levels":
        """Put gates on levels."""
        return _Levelling(gates).levels(emits)


@attrs.define(eq=False)
class _Levelling:
    gates: Gates
    rows: dict[Plane, int] = attrs.field(factory=lambda: {EMPTY: EMPTY, FULL: FULL})
    heights: list[int] = attrs.field(factory=lambda: [_FIRST, _FIRST])

    def levels(self, emits: Sequence[Emit]) -> Levels:
        waves: dict[_Key, list[Plane]] = {}
        levels: dict[Plane, int] = {EMPTY: 0, FULL: 0}
        for plane in self._needed(emits):
            below = operands(self.gates.gates[plane])
            level = levels[plane] = 1 + max((levels[each] for each in below), default=-1)
            waves.setdefault(self._key(level, plane), []).append(plane)
        sides: dict[Leaf, list[int | None]] = {}
        groups: list[Group] = []
        for key in sorted(waves, key=lambda key: (key[0], key[1] != "leaf")):
            for plane in waves[key]:
                self._place(plane)
            if key[1] == "leaf":
                for plane in waves[key]:
                    name, leaf = self.gates.gates[plane]
                    sides.setdefault(leaf, [None, None])[name == "no"] = self.rows[plane]
            else:
                groups.append(self._group(key, waves[key]))
        leaves = tuple((leaf, yes, no) for leaf, (yes, no) in sides.items())
        return Levels(leaves, tuple(groups), tuple(self._emits(emits)), tuple(self.heights))  # type: ignore[arg-type]  # two pools

    def _needed(self, emits: Iterable[Emit]) -> list[Plane]:
        """Return what is wanted and all that it is made of; operands stand before what is made of them."""
        needed: set[Plane] = {EMPTY, FULL}
        waiting = [plane for emit in emits for plane in emit.planes]
        while waiting:
            plane = waiting.pop()
            if plane not in needed:
                needed.add(plane)
                waiting.extend(operands(self.gates.gates[plane]))
        return sorted(needed - {EMPTY, FULL})

    def _key(self, level: int, plane: Plane) -> _Key:
        things = self.gates.kinds[plane] is not None
        match self.gates.gates[plane]:
            case ("yes" | "no", _):
                return level, "leaf", things, None, 0
            case ("down", kind, _):
                return level, "down", things, kind, 0
            case ("up" | "none" as name, kind, number, _):
                return level, name, things, kind, number
            case gate:
                return level, gate[0], things, None, 0

    def _place(self, plane: Plane) -> None:
        things = self.gates.kinds[plane] is not None
        self.rows[plane] = self.heights[things]
        self.heights[things] += 1

    def _group(self, key: _Key, planes: Sequence[Plane]) -> Group:
        _, name, things, kind, number = key
        below = [operands(self.gates.gates[plane]) for plane in planes]
        rows = tuple(self._rows(side) for side in zip(*below, strict=True))
        low = self.rows[planes[0]]
        return Group(name, things, kind, number, rows, slice(low, low + len(planes)))

    def _rows(self, planes: Iterable[Plane]) -> Numbers:
        return np.array([self.rows[plane] for plane in planes], np.int64)

    def _emits(self, emits: Sequence[Emit]) -> Iterator[tuple[tuple[Emit, ...], npt.NDArray[np.int64]]]:
        together: dict[tuple[Hashable, type | None], list[Emit]] = {}
        for emit in emits:
            together.setdefault((emit.key[0], emit.kind), []).append(emit)  # type: ignore[index]  # such keys are tuples
        for same in together.values():
            most = max(len(emit.planes) for emit in same)
            padded = [(*emit.planes, *[EMPTY] * (most - len(emit.planes))) for emit in same]
            yield tuple(same), np.array([self._rows(side) for side in zip(*padded, strict=True)], np.int64)


def work_levels(levels: Levels, block: Block, sink: Table) -> None:
    """Work a block and hand what comes out to the sink."""
    pools = _pools(levels, block)
    for leaf, *sides in block.read_together(levels.leaves, pools):
        if block.tells(leaf.kind):
            width = block.rows_of(leaf.kind).width
            pool = pools[leaf.kind is not None]
            block.read(leaf, *(None if side is None else pool[side, :width] for side in sides))
    for group in levels.groups:
        if group.kind is None:
            _join(group, pools[group.things])
        elif block.tells(group.kind):
            _move(group, pools, block)
    for emits, places in levels.emits:
        kind = emits[0].kind
        if block.tells(kind):
            pool = pools[kind is not None][:, : block.rows_of(kind).width]
            sink.take_all(emits, [pool[side] for side in places], block)
    sink.close()


def _pools(levels: Levels, block: Block) -> tuple[Bytes, Bytes]:
    things = [block.things(kind).rows.width for kind in block.facts.lists]
    of, among = (
        np.empty((height, width), np.uint8)
        for height, width in zip(levels.heights, (block.rows.width, max(things, default=0)), strict=True)
    )
    for pool in (of, among):
        pool[EMPTY], pool[FULL] = 0, 255
    return of, among


def _join(group: Group, pool: Bytes) -> None:
    """Gather operands and join them: rows that are joined with others of the pool cannot be gathered in place."""
    first, *others = (pool.take(rows, 0, mode="clip") for rows in group.operands)
    if others:
        _JOIN[group.name](first, others[0], out=pool[group.to])
    else:
        np.invert(first, out=pool[group.to])


def _move(group: Group, pools: tuple[Bytes, Bytes], block: Block) -> None:
    """Bring planes down to things, or up to descriptions."""
    of, among = pools
    things, (rows,) = block.things(group.kind), group.operands  # type: ignore[arg-type]  # such gates have a kind
    if group.name == "down":
        among[group.to, : things.rows.width] = things.down(of[rows])
        return
    move = things.up if group.name == "up" else things.none
    of[group.to] = move(among[rows, : things.rows.width], group.number)


_JOIN: Final[Mapping[str, np.ufunc]] = {"and": np.bitwise_and, "or": np.bitwise_or}
