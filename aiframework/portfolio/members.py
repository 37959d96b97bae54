"""Columns of sets of members of an enum: for each row a bit for each member it tells."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic import Test
from aiframework.logic.fact import OpenSet
from aiframework.portfolio.columns import Plane, Read, settle
from aiframework.portfolio.rows import Bits, Bytes, Numbers, Rows, packed
from aiframework.portfolio.vocabulary import WORD, Vocabulary

__all__ = ["Lists", "Members"]

Masks = npt.NDArray[Any]


@attrs.frozen(eq=False)
class Lists:
    """Sets as lists of codes, as Arrow holds them; all whole, or all such that may have further members.

    Attributes:
        codes: the code of each member told, one list after the other.
        offsets: where the list of each row begins, and after the last where it ends.
        words: the members by code.
        valid: which rows tell a set; None where all do.
    """

    codes: npt.NDArray[Any]
    offsets: npt.NDArray[Any]
    words: Vocabulary
    valid: Bits | None
    #: the bits of one block, word by word
    _block: dict[Any, Any] = attrs.field(init=False, factory=dict)

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that tell a set."""
        return np.full(rows.width, 255, np.uint8) if self.valid is None else self.valid.at(rows)

    def having(self, wanted: tuple[tuple[int, int], ...], rows: Rows) -> Bytes:
        """Return the rows that tell of one of some members."""
        found = np.zeros(rows.width, np.uint8)
        for word, bits in wanted:
            masks = self.masks(word, rows)
            picked = np.bitwise_and(masks, masks.dtype.type(bits))
            found |= packed(picked if picked.itemsize == 1 else picked != 0)
        return found

    def masks(self, word: int, rows: Rows) -> Masks:
        """Return, for each row, a bit for each member of a word that it tells; kept for one block."""
        if self._block.get("rows") is not rows:
            self._block.clear()
            self._block["rows"] = rows
        if word not in self._block:
            self._block[word] = self._masks(word, rows)
        kept: Masks = self._block[word]
        return kept

    def _masks(self, word: int, rows: Rows) -> Masks:
        table = _table(len(self.words.values), word)
        return _gathered(table, self.codes, self.offsets[rows.start : rows.stop + 1])


def _table(members: int, word: int) -> Masks:
    """Return a table from codes to the bits of one word, as narrow as its members allow; other codes have no bit."""
    own = min(members - WORD * word, WORD)
    width = 8 if own <= 8 else 16 if own <= 16 else 32 if own <= 32 else 64  # noqa: PLR2004 - machine words
    table = np.zeros(max(members, 1), f"u{width // 8}")
    table[WORD * word : WORD * word + own] = table.dtype.type(1) << np.arange(own, dtype=table.dtype)
    return table


def _gathered(table: Masks, codes: npt.NDArray[Any], offsets: npt.NDArray[Any]) -> Masks:
    """Return the bits of all members of each list.

    Each member takes over the bits of what follows it in its list, twice as far at each step, so that the first has
    all: a few passes over short numbers, where a reduction list by list costs a call for each.
    """
    low, high = int(offsets[0]), int(offsets[-1])
    if low == high:
        return np.zeros(len(offsets) - 1, table.dtype)
    starts = offsets[:-1].astype(np.intp)
    if low:
        starts -= low
    lengths = offsets[1:] - offsets[:-1]
    bits = np.zeros(high - low + 1, table.dtype)
    np.take(table, codes[low:high], mode="clip", out=bits[:-1])
    longest = int(lengths.max())
    if longest > 1:
        follows = np.full(len(bits), -1, table.dtype.str.replace("u", "i")).view(table.dtype)
        follows[starts] = 0
        reach = 1
        while True:
            bits[:-reach] |= bits[reach:] & follows[reach:]
            if reach * 2 >= longest:
                break
            follows[reach:] &= follows[:-reach].copy()
            reach *= 2
    found: Masks = np.take(bits, starts, mode="clip")
    np.multiply(found, lengths != 0, out=found)
    return found


@attrs.frozen(eq=False)
class Members:
    """The answers to a fact that asks for a set.

    Attributes:
        whole: sets that are told whole; None where there are none.
        open: sets that may have further members; None where there are none.
    """

    whole: Lists | None
    open: Lists | None

    @property
    def gaps(self) -> bool:
        """Whether a test may come out unknown in some row."""
        return self.whole is None or self.open is not None or self.whole.valid is not None

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""
        planes = [lists.told(rows) for lists in (self.whole, self.open) if lists is not None]
        return planes[0] if len(planes) == 1 else planes[0] | planes[1]

    def reading(self, test: Test) -> Read:
        """Return what looks for members in question: those asked for, or those outside."""
        if test.how == "known":
            return lambda rows, _, yes, no: settle(self.told(rows), None, yes, no)
        outside = test.how == "within"
        parts = [
            (lists, lists.words.sought(test), lists is self.open)
            for lists in (self.whole, self.open)
            if lists is not None
        ]

        def read(rows: Rows, _: Rows, found: Plane, rest: Plane) -> None:
            if len(parts) == 1 and not parts[0][2]:
                lists, wanted = parts[0][:2]
                valid = lists.valid
                settle(lists.having(wanted, rows), None if valid is None else valid.at(rows), found, rest)
                return
            for plane in (found, rest):
                if plane is not None:
                    plane[:] = 0
            for lists, wanted, more in parts:
                told = lists.told(rows)
                held = lists.having(wanted, rows) & told
                if found is not None:
                    found |= held
                if rest is not None and not more:
                    rest |= held ^ told

        return (lambda rows, outer, yes, no: read(rows, outer, no, yes)) if outside else read

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        values: list[Any] = []
        which = np.zeros(len(at), np.int64)
        for lists in (self.whole, self.open):
            if lists is None:
                continue
            here = np.flatnonzero(np.unpackbits(lists.told(rows), bitorder="little")[at])
            words = [lists.masks(word, rows)[at[here]] for word in range(-(-len(lists.words.values) // WORD))]
            sets, place = _distinct(words, len(here))
            which[here] = place + len(values)
            make = OpenSet if lists is self.open else frozenset
            values += [make(_told(lists.words.values, bits)) for bits in sets]
        return values or [frozenset()], which


def _distinct(words: list[Masks], number: int) -> tuple[list[tuple[int, ...]], Numbers]:
    """Return the distinct rows of some words, and for each row which one it is."""
    if not words:
        return [()], np.zeros(number, np.int64)
    found, place = np.unique(np.stack(words).astype(np.uint64), axis=1, return_inverse=True)
    return [tuple(row) for row in found.T.tolist()], place.reshape(-1).astype(np.int64)


def _told(members: Sequence[Any], words: tuple[int, ...]) -> Iterator[Any]:
    for place, member in enumerate(members):
        if words[place // WORD] >> place % WORD & 1:
            yield member
