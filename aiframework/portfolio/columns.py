"""Columns of answers: each fact test becomes two planes, where it is known to hold and where it is known not to.

A column keeps Arrow's own buffers; nothing is copied before a block of rows is asked for. What a test means is said
once, by `Test.of`, which is asked of each distinct answer, or of the numbers around the one at which it turns. What
need not be asked again for every block is settled when a test is made ready for a column.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Protocol, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic import Test, Truth
from aiframework.portfolio.rows import Bits, Bytes, Numbers, Rows, packed, unpacked

__all__ = ["Column", "Flags", "Plane", "Reading", "Values", "settle"]

#: a plane to be written; None where nobody asks for it
Plane: TypeAlias = Bytes | None
#: writes where a test is known to hold and where it is known not to, for some rows
Reading: TypeAlias = Callable[[Rows, Plane, Plane], None]


class Column(Protocol):
    """The answers to one fact."""

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""

    def reading(self, test: Test) -> Reading:
        """Return what writes how a test comes out, block by block."""

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""


def settle(held: Bytes, told: Plane, yes: Plane, no: Plane) -> None:
    """Write where rows that are told of are so, and where they are not.

    Args:
        held: rows that are so; of a row that is not told of it means nothing.
        told: rows that are told of; None for all.
        yes: takes the rows that are so.
        no: takes the rows that are not.
    """
    if told is None:
        if yes is not None:
            yes[:] = held
        if no is not None:
            np.invert(held, out=no)
        return
    if yes is not None:
        np.bitwise_and(held, told, out=yes)
        if no is not None:
            np.bitwise_xor(yes, told, out=no)
    elif no is not None:
        np.bitwise_and(held, told, out=no)
        np.bitwise_xor(no, told, out=no)


@attrs.frozen(eq=False)
class Gapped:
    """A column with gaps, or without.

    Attributes:
        valid: which rows have an answer; None where all have.
    """

    valid: Bits | None

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""
        return self.valid is not None

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""
        return np.full(rows.width, 255, np.uint8) if self.valid is None else self.valid.at(rows)

    def reading(self, test: Test) -> Reading:
        """Return what writes how a test comes out, block by block."""
        valid = self.valid
        if test.how == "known":
            return lambda rows, yes, no: settle(self.told(rows), None, yes, no)
        held = self._held(test)
        return lambda rows, yes, no: settle(held(rows), None if valid is None else valid.at(rows), yes, no)

    def _held(self, test: Test) -> Callable[[Rows], Bytes]:
        """Return what says which of some rows pass a test, where they have an answer."""
        raise NotImplementedError


@attrs.frozen(eq=False)
class Flags(Gapped):
    """Yes or no, as Arrow holds it: a bitmap of what is told, and one of values."""

    values: Bits

    def reading(self, test: Test) -> Reading:
        """Return what writes how a test comes out, block by block."""
        passing = () if test.how == "known" else _passing(test)
        if len(passing) != 1:
            return super().reading(test)
        values, valid = self.values, self.valid

        def plain(rows: Rows, yes: Plane, no: Plane) -> None:
            settle(values.at(rows), None if valid is None else valid.at(rows), yes, no)

        return plain if passing[0] else lambda rows, yes, no: plain(rows, no, yes)

    def _held(self, test: Test) -> Callable[[Rows], Bytes]:
        """Return what says which of some rows pass a test that both answers pass, or neither."""
        byte = 255 if _passing(test) else 0
        return lambda rows: np.full(rows.width, byte, np.uint8)

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        return [False, True], unpacked(self.values.at(rows))[at].astype(np.int64)


@cache
def _passing(test: Test) -> tuple[bool, ...]:
    """Return which of yes and no pass a test."""
    return tuple(answer for answer in (True, False) if test.of(answer) is Truth.YES)


@attrs.frozen(eq=False)
class Values(Gapped):
    """Answers by code: members of an enum, text, and whatever else has few distinct values.

    Attributes:
        codes: for each row the place of its value; the code of a row without an answer means nothing.
        values: the distinct values, as `Test.of` takes them.
    """

    codes: npt.NDArray[Any]
    values: Sequence[Any]

    def _held(self, test: Test) -> Callable[[Rows], Bytes]:
        passing = [place for place, value in enumerate(self.values) if test.of(value) is Truth.YES]
        codes = self.codes
        if len(passing) > 4:  # noqa: PLR2004 - so many comparisons cost as much as one look-up
            table = np.zeros(len(self.values), np.bool_)
            table[passing] = True
            return lambda rows: packed(np.take(table, codes[rows.start : rows.stop], mode="clip"))
        wanted = [codes.dtype.type(place) for place in passing]

        def held(rows: Rows) -> Bytes:
            own = codes[rows.start : rows.stop]
            found = np.zeros(rows.width, np.uint8)
            for code in wanted:
                found |= packed(own == code)
            return found

        return held

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        return list(self.values), self.codes[rows.start : rows.stop][at].astype(np.int64)
