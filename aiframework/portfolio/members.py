"""Columns of sets of members of an enum: for each row a bit for each member it tells."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

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
    _block: dict[int, tuple[Rows, Masks]] = attrs.field(init=False, factory=dict)

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
        kept = self._block.get(word)
        if kept is None or kept[0] is not rows:
            kept = self._block[word] = (rows, self._masks(word, rows))
        return kept[1]

    def _masks(self, word: int, rows: Rows) -> Masks:
        offsets = self.offsets[rows.start : rows.stop + 1]
        return _gathered(
            _bits_of(self.codes[offsets[0] : offsets[-1]], len(self.words.values), word), offsets
        )


def _bits_of(codes: npt.NDArray[Any], members: int, word: int) -> Masks:
    """Return the bit of one word that each code stands for, as narrow as all members allow; others have none."""
    if word:
        places, kind = (codes.astype(np.int64) - WORD * word).view(np.uint64), np.dtype(np.uint64)
    else:
        width = next(bits for bits in (8, 16, 32, WORD) if members <= bits or bits == WORD)
        places, kind = codes, np.dtype(f"u{width // 8}")
    found: Masks = np.left_shift(kind.type(1), places.astype(kind, copy=False))
    return found


def _gathered(values: Masks, offsets: npt.NDArray[Any]) -> Masks:
    """Return the bits of all members of each list."""
    if len(values) == 0:
        return np.zeros(len(offsets) - 1, values.dtype)
    starts = np.subtract(offsets[:-1], offsets[0], dtype=np.intp)
    lengths = offsets[1:] - offsets[:-1]
    longest = int(lengths.max())
    if longest > _FEW:
        values = _handed_on(values, starts, longest)
    found: Masks = np.take(values, starts, mode="clip") * (lengths > 0)
    for place in range(1, longest if longest <= _FEW else 1):
        starts += 1
        found |= np.take(values, starts, mode="clip") * (lengths > place)
    return found


#: of so few members each is taken by itself
_FEW: Final = 2


def _handed_on(values: Masks, starts: npt.NDArray[np.intp], longest: int) -> Masks:
    """Return, for each member, its bits and those of what follows it in its list, so that the first has all.

    Each takes over what follows, twice as far at each step: a few passes over short numbers, where a reduction list by
    list costs a call for each.
    """
    bits = np.append(values, values.dtype.type(0))
    follows = np.full(len(bits), -1, values.dtype.str.replace("u", "i")).view(values.dtype)
    follows[starts] = 0
    reach = 1
    while True:
        bits[:-reach] |= bits[reach:] & follows[reach:]
        if reach * 2 >= longest:
            return bits
        follows[reach:] &= follows[:-reach].copy()
        reach *= 2


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
