"""Rows of one block: the descriptions themselves, and their repeated things, with planes that go up and down.

Planes are packed: bit i of a byte array is row i, the lowest bit first, as Arrow lays out its bitmaps. Things stand in
the order of their lists, as in their columns: what is read of them, and what is said of each, is taken and written as
it stands; only what goes down to them or up from them is moved.
"""

from collections.abc import Iterator
from typing import TypeAlias

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
        index: the rows one by one, where they are not simply those in between.
        outer: for each row the description it belongs to, counted from the block's first; None where it is that.
    """

    start: int
    stop: int
    index: Numbers | None = None
    outer: Numbers | None = None

    @property
    def number(self) -> int:
        """How many rows there are, padding included."""
        return self.stop - self.start if self.index is None else len(self.index)

    @property
    def width(self) -> int:
        """The bytes of a plane."""
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
        if rows.index is not None:
            return packed(self._bytes(rows)[rows.index - rows.start])
        first = self.offset + rows.start
        low, shift = divmod(first, 8)
        part = self.data[low : low + rows.width]
        if shift == 0:
            return part
        moved = part >> np.uint8(shift)
        rest = self.data[low + 1 : low + 1 + rows.width]
        moved[: len(rest)] |= rest << np.uint8(8 - shift)
        return moved

    def whole(self, number: int) -> Bytes:
        """Return the bitmap of all rows, begun at a byte of its own."""
        return np.ascontiguousarray(self.at(Rows(0, number)))

    def _bytes(self, rows: Rows) -> Bytes:
        first = self.offset + rows.start
        low, shift = divmod(first, 8)
        high = (self.offset + rows.stop + 7) // 8
        return unpacked(self.data[low:high])[shift:]


@attrs.frozen(eq=False)
class Things:
    """The repeated things of one kind in a block, one after the other as their columns hold them.

    Attributes:
        rows: where they stand in their columns.
        parents: for each thing its description, counted from the block's first.
        complete: the plane of descriptions that tell of all their things.
        heads: for each description its first thing, and any thing where it has none.
        some: the plane of descriptions that have a thing.
        most: how many things a description has at most.
    """

    rows: Rows
    parents: Numbers
    complete: Bytes
    heads: Numbers
    some: Bytes
    most: int
    _nexts: list[Bytes] = attrs.field(init=False, factory=list)

    @classmethod
    def of(cls, starts: Numbers, lengths: Numbers, complete: Bytes) -> "Things":
        """Lay out the things of a block.

        Args:
            starts: where the things of each description begin in their columns.
            lengths: how many each has.
            complete: the plane of descriptions that tell of all their things.
        """
        heads = np.cumsum(lengths) - lengths
        parents = np.repeat(np.arange(len(starts), dtype=np.int64), lengths)
        some = np.flatnonzero(lengths)
        low = int(starts[some[0]]) if len(some) else 0
        high = int(starts[some[-1]] + lengths[some[-1]]) if len(some) else 0
        index = None
        if high - low != len(parents):  # what lies between lists is no thing
            index = np.repeat(starts - heads, lengths) + np.arange(len(parents))
        most = int(lengths.max()) if len(some) else 0
        return cls(Rows(low, high, index, parents), parents, complete, heads, packed(lengths > 0), most)

    @property
    def exists(self) -> Bytes:
        """The plane of rows that are things and not padding."""
        return ones(self.rows.number)

    @property
    def _one_each(self) -> bool:
        return self.most == 1 and len(self.parents) == len(self.heads)

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
        for step, more in self._further():
            held[..., :-step] |= held[..., step:] & more
        return packed(np.take(held, self.heads, -1, mode="clip")) & self.some

    def _counted(self, held: Bytes) -> Numbers:
        """Return how many things of each description are so."""
        sums = np.zeros((*held.shape[:-1], held.shape[-1] + 1), np.int64)
        np.cumsum(held, -1, out=sums[..., 1:])
        ends = np.append(self.heads[1:], self.rows.number)
        return sums[..., ends] - sums[..., self.heads]

    def _further(self) -> Iterator[tuple[int, Bytes]]:
        """Yield steps from one thing to others of its description: so each learns of all that follow it."""
        for place in range((self.most - 1).bit_length()):
            step = 1 << place
            if len(self._nexts) == place:
                self._nexts.append((self.parents[step:] == self.parents[:-step]).view(np.uint8))
            yield step, self._nexts[place]

    def none(self, planes: Bytes, number: int) -> Bytes:
        """Return the descriptions of which it is certain that fewer than so many things are so.

        Args:
            planes: where a thing is known not to be so.
            number: how many would do.
        """
        return self.complete & ~self.up(~planes, number)

    def put(self, codes: Bytes, into: Bytes, first: int) -> None:
        """Write a code for each thing where it stands in its column, or in each of several, counted from `first`."""
        at = slice(self.rows.start - first, self.rows.stop - first)
        into[..., at if self.rows.index is None else self.rows.index - first] = codes


def ones(number: int) -> Bytes:
    """Return a plane of so many rows, the padding after them empty."""
    plane = np.full(_width(number), 255, np.uint8)
    if number % 8:
        plane[-1] = (1 << number % 8) - 1
    return plane


def _width(number: int) -> int:
    return (number + 7) // 8
