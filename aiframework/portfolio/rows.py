"""Rows of one block: the descriptions themselves, and their repeated things laid out so that planes go up and down.

Planes are packed: bit i of a byte array is row i, the lowest bit first, as Arrow lays out its bitmaps. Things are laid
out by their place in the list: first the first thing of every description, then the second of every one, as long as
enough descriptions have one; the few that are left over follow one by one, each with the number of its description.
So a plane of descriptions is a plane of first things as it stands, and "at least one" is an `or` of slices.
"""

from typing import TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

__all__ = ["Bits", "Bytes", "Numbers", "Rows", "Things", "packed", "unpacked"]

Bytes: TypeAlias = npt.NDArray[np.uint8]
Numbers: TypeAlias = npt.NDArray[np.int64]

#: a place in the lists is laid out as a whole where at least one description in so many has a thing there
_DENSE = 16


def packed(truths: npt.NDArray[np.bool_] | Bytes) -> Bytes:
    """Return one bit for each row."""
    return np.packbits(truths, bitorder="little")


def unpacked(plane: Bytes, count: int | None = None) -> Bytes:
    """Return one byte, 0 or 1, for each row."""
    return np.unpackbits(plane, count=count, bitorder="little")


@attrs.frozen(eq=False)
class Rows:
    """Which rows of a column are looked at.

    Attributes:
        start: the first row.
        stop: the row after the last.
        index: the rows one by one, where they are not simply those in between; padded to whole bytes.
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
        return (self.number + 7) // 8


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
    """The repeated things of one kind in a block.

    Attributes:
        rows: where they stand in their columns.
        exists: the plane of rows that are things and not padding.
        complete: the plane of descriptions that tell of all their things.
        number: how many descriptions the block has.
        dense: how many places in the lists are laid out as a whole.
        width: the bytes of a plane of descriptions.
        parents: for each thing left over, its description.
    """

    rows: Rows
    exists: Bytes
    complete: Bytes
    number: int
    dense: int
    width: int
    parents: Numbers

    @classmethod
    def of(cls, starts: Numbers, lengths: Numbers, complete: Bytes) -> "Things":
        """Lay out the things of a block.

        Args:
            starts: where the things of each description begin in their columns.
            lengths: how many each has.
            complete: the plane of descriptions that tell of all their things.
        """
        number = len(starts)
        width = (number + 7) // 8
        none = np.empty(0, np.int64)
        if number and bool((lengths == 1).all()):
            rows = Rows(int(starts[0]), int(starts[-1]) + 1)
            return cls(rows, packed(np.ones(number, np.bool_)), complete, number, 1, width, none)
        padded_starts, padded_lengths = np.zeros((2, width * 8), np.int64)
        padded_starts[:number], padded_lengths[:number] = starts, lengths
        places: list[Numbers] = []
        there: list[npt.NDArray[np.bool_]] = []
        place = 0
        while True:
            here = padded_lengths > place
            if int(here.sum()) * _DENSE < max(number, 1):
                break
            places.append(np.where(here, padded_starts + place, -1))
            there.append(here)
            place += 1
        left = np.maximum(lengths - place, 0)
        parents = np.repeat(np.arange(number, dtype=np.int64), left)
        rank = np.arange(len(parents), dtype=np.int64) - np.repeat(np.cumsum(left) - left, left)
        over = np.full(-(-len(parents) // 8) * 8, -1, np.int64)
        over[: len(parents)] = starts[parents] + place + rank
        index = np.concatenate([*places, over])
        exists = np.concatenate([*there, over >= 0])
        low = int(index[exists].min()) if exists.any() else 0
        high = int(index.max()) + 1 if exists.any() else 0
        index[~exists] = low
        padding = np.zeros(len(over), np.int64)
        padding[: len(parents)] = parents
        outer = np.concatenate([*([np.minimum(np.arange(width * 8), max(number - 1, 0))] * place), padding])
        if high == low:  # no thing at all: no rows
            empty = Rows(0, 0, none, none)
            return cls(empty, packed(none.astype(np.bool_)), complete, number, 0, width, none)
        return cls(Rows(low, high, index, outer), packed(exists), complete, number, place, width, parents)

    def down(self, plane: Bytes) -> Bytes:
        """Return, for each thing, what holds of its description."""
        if self.rows.index is None:
            return plane
        parts = [plane[: self.width]] * self.dense
        if len(self.parents):
            parts.append(packed(unpacked(plane)[self.parents]))
        return np.concatenate(parts) if parts else np.empty(0, np.uint8)

    def up(self, plane: Bytes, number: int) -> Bytes:
        """Return the descriptions of which at least so many things are so."""
        held = plane & self.exists
        if self.rows.index is None:
            return held if number == 1 else np.zeros_like(held)
        over = unpacked(held[self.dense * self.width :], len(self.parents)).view(np.bool_)
        if number == 1:
            found = np.zeros(self.width, np.uint8)
            for place in range(self.dense):
                found |= held[place * self.width : (place + 1) * self.width]
            if over.any():
                hit = np.zeros(self.width * 8, np.bool_)
                hit[self.parents[over]] = True
                found |= packed(hit)
            return found
        counted = np.zeros(self.width * 8, np.int64)
        for place in range(self.dense):
            counted += unpacked(held[place * self.width : (place + 1) * self.width])
        np.add.at(counted, self.parents[over], 1)
        return packed(counted >= number)

    def none(self, plane: Bytes, number: int) -> Bytes:
        """Return the descriptions of which it is certain that fewer than so many things are so.

        Args:
            plane: where a thing is known not to be so.
            number: how many would do.
        """
        return self.complete & ~self.up(~plane, number)

    def put(self, codes: Bytes, into: Bytes, first: int) -> None:
        """Write a code for each thing where it stands in its column, counted from `first`."""
        if self.rows.index is None:
            into[self.rows.start - first : self.rows.stop - first] = codes[: self.rows.number]
            return
        exists = unpacked(self.exists, self.rows.number).view(np.bool_)
        into[self.rows.index[exists] - first] = codes[: len(exists)][exists]
