"""Columns of answers: each fact test becomes two planes, where it is known to hold and where it is known not to.

A column keeps Arrow's own buffers; nothing is copied before a block of rows is asked for. What a test means is said
once, by `Test.of`, which is asked of each distinct answer, or of the numbers around the one at which it turns. What
need not be asked again for every block is settled when a test is made ready for a column.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Protocol, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic import Test, Truth
from aiframework.portfolio.rows import Bits, Bytes, Numbers, Rows, packed, unpacked
from aiframework.portfolio.vocabulary import Vocabulary

__all__ = ["Column", "Columns", "Flags", "Plane", "Read", "Values", "passing", "settle"]

#: a plane to be written; None where nobody asks for it
Plane: TypeAlias = Bytes | None
#: writes where a leaf is known to hold and where not: for rows of its kind, and the rows of the block's descriptions
Read: TypeAlias = Callable[[Rows, Rows, Plane, Plane], None]


class Column(Protocol):
    """The answers to one fact."""

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""

    def reading(self, test: Test) -> Read:
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

    def reading(self, test: Test) -> Read:
        """Return what writes how a test comes out, block by block."""
        valid = self.valid
        if test.how == "known":
            return lambda rows, _, yes, no: settle(self.told(rows), None, yes, no)
        held = self.held(test)
        return lambda rows, _, yes, no: settle(held(rows), None if valid is None else valid.at(rows), yes, no)

    def held(self, test: Test) -> Callable[[Rows], Bytes]:
        """Return what says which of some rows pass a test, where they have an answer."""
        raise NotImplementedError


@attrs.frozen(eq=False)
class Flags(Gapped):
    """Yes or no, as Arrow holds it: a bitmap of what is told, and one of values."""

    values: Bits

    def reading(self, test: Test) -> Read:
        """Return what writes how a test comes out, block by block."""
        answers: tuple[bool, ...] = () if test.how == "known" else passing(test)
        if len(answers) != 1:
            return super().reading(test)
        values, valid = self.values, self.valid

        def plain(rows: Rows, _: Rows, yes: Plane, no: Plane) -> None:
            settle(values.at(rows), None if valid is None else valid.at(rows), yes, no)

        return plain if answers[0] else lambda rows, outer, yes, no: plain(rows, outer, no, yes)

    def held(self, test: Test) -> Callable[[Rows], Bytes]:
        """Return what says which of some rows pass a test that both answers pass, or neither."""
        byte = 255 if passing(test) else 0
        return lambda rows: np.full(rows.width, byte, np.uint8)

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        return [False, True], unpacked(self.values.at(rows))[at].astype(np.int64)


@lru_cache(maxsize=16_384)
def passing(test: Test) -> tuple[bool, ...]:
    """Return which of yes and no pass a test."""
    return tuple(answer for answer in (True, False) if test.of(answer) is Truth.YES)


@attrs.frozen(eq=False)
class Values(Gapped):
    """Answers by code: members of an enum, text, and whatever else has few distinct values.

    Attributes:
        codes: for each row the place of its value; the code of a row without an answer means nothing.
        words: the distinct values.
    """

    codes: npt.NDArray[Any]
    words: Vocabulary

    def held(self, test: Test) -> Callable[[Rows], Bytes]:
        """Return what says which of some rows pass a test, where they have an answer."""
        places = self.words.passing(test)
        codes = self.codes
        if len(places) > 4:  # noqa: PLR2004 - so many comparisons cost as much as one look-up
            table = np.zeros(len(self.words.values), np.bool_)
            table[list(places)] = True
            return lambda rows: packed(np.take(table, codes[rows.start : rows.stop], mode="clip"))
        wanted = [codes.dtype.type(place) for place in places]

        def held(rows: Rows) -> Bytes:
            own = codes[rows.start : rows.stop]
            found = np.zeros(rows.width, np.uint8)
            for code in wanted:
                found |= packed(own == code)
            return found

        return held

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        return list(self.words.values), self.codes[rows.start : rows.stop][at].astype(np.int64)


@attrs.define(eq=False)
class Columns:
    """The answers to each fact that somebody tells, by the fact's path.

    Attributes:
        later: columns of yes and no that are made when they are looked at, with whether they have gaps.
        make: makes one of them.
        made: columns made.
        replaced: those of `later` in whose place another column was put.
    """

    later: Mapping[str, bool] = attrs.field(factory=dict)
    make: Callable[[str], Flags] | None = None
    made: dict[str, Column] = attrs.field(init=False, factory=dict)
    replaced: set[str] = attrs.field(init=False, factory=set)

    def __contains__(self, path: object) -> bool:
        """Whether somebody tells of a fact."""
        return path in self.made or path in self.later

    def get(self, path: str) -> Column | None:
        """Return a column; None where nobody tells of the fact."""
        found = self.made.get(path)
        if found is None and self.make is not None and path in self.later:
            found = self.made[path] = self.make(path)
        return found

    def __getitem__(self, path: str) -> Column:
        """Return a column.

        Raises:
            KeyError: nobody tells of the fact.
        """
        found = self.get(path)
        if found is None:
            raise KeyError(path)
        return found

    def __setitem__(self, path: str, column: Column) -> None:
        """Put a column in the place of what is told."""
        if path in self.later:
            self.replaced.add(path)
        self.made[path] = column

    def together(self, path: str) -> bool:
        """Return whether a column is one of yes and no that stands as it was told."""
        return path in self.later and path not in self.replaced

    @property
    def shape(self) -> frozenset[tuple[str, bool]]:
        """Which facts are told, and which with gaps: what the law made ready for them depends on."""
        gaps = {**self.later, **{path: column.gaps for path, column in self.made.items()}}
        return frozenset(gaps.items())
