"""Rows of one block: the descriptions themselves, and their repeated things, with planes that go up and down.

Planes are packed: bit i of a byte array is row i, the lowest bit first, as Arrow lays out its bitmaps. Things stand in
the order of their lists, as in their columns: what is read of them, and what is said of each, is taken and written as
it stands; only what goes down to them or up from them is moved.
"""

from functools import cached_property
from typing import Any, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

__all__ = ["Bits", "Bytes", "Numbers", "Rows", "Things", "ones", "packed", "unpacked"]

Bytes: TypeAlias = npt.NDArray[np.uint8]
Numbers: TypeAlias = npt.NDArray[np.int64]


def packed(truths: npt.NDArray[np.bool_] | Bytes) -> Bytes:
    """Return one bit for each row; of many planes at once, where there are several."""
    return np.packbits(truths, axis=-1, bitorder="little")


def unpacked(plane: Bytes, count: int | None = None) -> Bytes:
    """Return one byte, 0 or 1, for each row; of many planes at once, where there are several."""
    return np.unpackbits(plane, axis=-1, count=count, bitorder="little")


@attrs.frozen(eq=False)
class Rows:
    """Which rows of a column are looked at.

    Attributes:
        start: the first row.
        stop: the row after the last.
        of: the things that these rows are; None where they are descriptions.
        number: how many rows there are.
        width: the bytes of a plane.
    """

    start: int
    stop: int
    of: "Things | None" = None
    number: int = attrs.field(init=False)
    width: int = attrs.field(init=False)

    @number.default
    def _rows(self) -> int:
        return self.stop - self.start

    @width.default
    def _bytes(self) -> int:
        return _width(self.number)


@attrs.frozen(eq=False)
class Bits:
    """A bitmap of a whole column, as Arrow holds it.

    Attributes:
        data: the bytes.
        offset: the bit at which the column begins.
    """

    data: Bytes
    offset: int = 0

    @classmethod
    def of(cls, truths: npt.NDArray[np.bool_]) -> "Bits":
        """Pack truths."""
        return cls(packed(truths))

    def at(self, rows: Rows) -> Bytes:
        """Return the plane of some rows."""
        first = self.offset + rows.start
        low, shift = first >> 3, first & 7
        part = self.data[low : low + rows.width]
        if not shift:
            return part
        moved = part >> np.uint8(shift)
        rest = self.data[low + 1 : low + 1 + rows.width]
        moved[: len(rest)] |= rest << np.uint8(8 - shift)
        return moved

    def whole(self, number: int) -> Bytes:
        """Return the bitmap of all rows, begun at a byte of its own."""
        return np.ascontiguousarray(self.at(Rows(0, number)))


@attrs.frozen(eq=False)
class Things:
    """The repeated things of one kind in a block, one after the other as their columns hold them.

    Attributes:
        offsets: where the things of each description begin in their columns, and after the last where they end.
        complete: the plane of descriptions that tell of all their things.
    """

    offsets: npt.NDArray[Any]
    complete: Bytes

    @cached_property
    def rows(self) -> Rows:
        """Where the things stand in their columns."""
        return Rows(int(self.offsets[0]), int(self.offsets[-1]), self)

    @property
    def exists(self) -> Bytes:
        """The plane of rows that are things and not padding."""
        return ones(self.rows.number)

    @cached_property
    def most(self) -> int:
        """How many things a description has at most."""
        if int(np.bitwise_count(self.some).sum()) == self.rows.number:  # so nobody has two
            return min(self.rows.number, 1)
        return int((self.offsets[1:] - self.offsets[:-1]).max(initial=0))

    @cached_property
    def some(self) -> Bytes:
        """The plane of descriptions that have a thing."""
        return packed(self.offsets[1:] != self.offsets[:-1])

    @cached_property
    def heads(self) -> Numbers:
        """For each description its first thing, and any thing where it has none."""
        found: Numbers = np.subtract(self.offsets[:-1], self.offsets[0], dtype=np.int64)
        return found

    @cached_property
    def parents(self) -> Numbers:
        """For each thing its description, counted from the block's first."""
        if self.most <= 1:
            return np.flatnonzero(unpacked(self.some, len(self.offsets) - 1).view(np.bool_))
        begun = np.bincount(self.offsets[1:] - self.offsets[0], minlength=self.rows.number)
        found: Numbers = np.cumsum(begun[: self.rows.number])
        return found

    @cached_property
    def _further(self) -> list[tuple[int, Bytes]]:
        """Steps from one thing to others of its description: so each learns of all that follow it."""
        steps = [1 << place for place in range((self.most - 1).bit_length())]
        return [(step, (self.parents[step:] == self.parents[:-step]).view(np.uint8)) for step in steps]

    @property
    def _one_each(self) -> bool:
        return self.rows.number == len(self.offsets) - 1 and self.most <= 1

    def down(self, planes: Bytes) -> Bytes:
        """Return, for each thing, what holds of its description."""
        if self._one_each:
            return planes
        return packed(np.take(unpacked(planes), self.parents, -1, mode="clip"))

    def up(self, planes: Bytes, number: int) -> Bytes:
        """Return the descriptions of which at least so many things are so."""
        if number > self.most:
            return np.zeros((*planes.shape[:-1], len(self.some)), np.uint8)
        held = unpacked(planes, self.rows.number)
        if number > 1:
            return packed(self._counted(held) >= number)
        for step, more in self._further:
            held[..., :-step] |= held[..., step:] & more
        return packed(np.take(held, self.heads, -1, mode="clip")) & self.some

    def _counted(self, held: Bytes) -> Numbers:
        """Return how many things of each description are so."""
        sums = np.zeros((*held.shape[:-1], held.shape[-1] + 1), np.int64)
        np.cumsum(held, -1, out=sums[..., 1:])
        ends = np.append(self.heads[1:], self.rows.number)
        return sums[..., ends] - sums[..., self.heads]

    def none(self, planes: Bytes, number: int) -> Bytes:
        """Return the descriptions of which it is certain that fewer than so many things are so.

        Args:
            planes: where a thing is known not to be so.
            number: how many would do.
        """
        return self.complete & ~self.up(~planes, number)


def ones(number: int) -> Bytes:
    """Return a plane of so many rows, the padding after them empty."""
    plane = np.full(_width(number), 255, np.uint8)
    if number % 8:
        plane[-1] = (1 << number % 8) - 1
    return plane


def _width(number: int) -> int:
    return (number + 7) // 8
