"""Columns of answers: each fact test becomes two planes, where it is known to hold and where it is known not to.

A column keeps Arrow's own buffers; nothing is copied before a block of rows is asked for. What a test means is said
once, by `Test.of`: columns of numbers look for the number at which it turns, the others ask it of each distinct value.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Protocol, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic import Test, Truth
from aiframework.logic.fact import OpenSet
from aiframework.portfolio.rows import Bits, Bytes, Numbers, Rows, packed

__all__ = ["Column", "Flags", "Members", "Pair", "Quantities", "Values", "by_value"]

#: the plane where it is known to hold, and the plane where it is known not to
Pair: TypeAlias = tuple[Bytes, Bytes]


class Column(Protocol):
    """The answers to one fact."""

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""

    def tested(self, test: Test, rows: Rows) -> Pair:
        """Return how a test comes out."""

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""


def _full(rows: Rows) -> Bytes:
    return np.full(rows.width, 255, np.uint8)


def _told(valid: Bits | None, rows: Rows) -> Bytes:
    return _full(rows) if valid is None else valid.at(rows)


def _taken(values: npt.NDArray[Any], rows: Rows) -> npt.NDArray[Any]:
    return values[rows.start : rows.stop] if rows.index is None else values[rows.index]


def _known(test: Test, told: Bytes) -> Pair | None:
    """Return how the test that there is an answer comes out, where this is one."""
    return (told, ~told) if test.how == "known" else None


@attrs.frozen(eq=False)
class Flags:
    """Yes or no, as Arrow holds it: a bitmap of values and one of what is told."""

    values: Bits
    valid: Bits | None

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""
        return self.valid is not None

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""
        return _told(self.valid, rows)

    def tested(self, test: Test, rows: Rows) -> Pair:
        """Return where the answer is yes, and where no."""
        told = self.told(rows)
        known = _known(test, told)
        if known is not None:
            return known
        yes = self.values.at(rows) & told
        sides = ((True, yes), (False, yes ^ told))
        held = [plane for answer, plane in sides if test.of(answer) is Truth.YES]
        plane = held[0] if len(held) == 1 else told if held else np.zeros_like(told)
        return plane, plane ^ told

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        values = np.unpackbits(self.values.at(rows), bitorder="little")[at]
        return [False, True], values.astype(np.int64)


@attrs.frozen(eq=False)
class Values:
    """Answers by code: members of an enum, text, and whatever else has few distinct values.

    Attributes:
        codes: for each row the place of its value; the code of a row without an answer means nothing.
        values: the distinct values, as `Test.of` takes them.
        valid: which rows have an answer.
    """

    codes: npt.NDArray[Any]
    values: Sequence[Any]
    valid: Bits | None

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""
        return self.valid is not None

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""
        return _told(self.valid, rows)

    def tested(self, test: Test, rows: Rows) -> Pair:
        """Ask the test of each distinct value."""
        told = self.told(rows)
        known = _known(test, told)
        if known is not None:
            return known
        yes = [place for place, value in enumerate(self.values) if test.of(value) is Truth.YES]
        codes = _taken(self.codes, rows)
        if len(yes) <= 4:  # noqa: PLR2004 - so many comparisons cost as much as one look-up
            held = np.zeros(rows.width, np.uint8)
            for place in yes:
                held |= packed(codes == codes.dtype.type(place))
        else:
            table = np.zeros(max(len(self.values), 1), np.bool_)
            table[yes] = True
            held = packed(np.take(table, codes, mode="clip"))
        held &= told
        return held, held ^ told

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        return list(self.values), _taken(self.codes, rows)[at].astype(np.int64)


@attrs.frozen(eq=False)
class Quantities:
    """Numbers, dates and moments as machine numbers.

    Attributes:
        numbers: whole or floating numbers in the order of the answers.
        valid: which rows have an answer.
        answer: returns the answer that a machine number stands for.
        near: returns a machine number near to an answer; the exact turning point is searched around it.
    """

    numbers: npt.NDArray[Any]
    valid: Bits | None
    answer: Callable[[Any], Any]
    near: Callable[[Any], Any]

    @property
    def gaps(self) -> bool:
        """Whether some row has no answer."""
        return self.valid is not None

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""
        return _told(self.valid, rows)

    def tested(self, test: Test, rows: Rows) -> Pair:
        """Compare with the number at which the test turns."""
        told = self.told(rows)
        known = _known(test, told)
        if known is not None:
            return known
        numbers = _taken(self.numbers, rows)
        held = packed(self._held(test, numbers)) & told
        return held, held ^ told

    def _held(self, test: Test, numbers: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        if test.how == "in":
            held = np.zeros(len(numbers), np.bool_)
            for value in test.value:
                held |= self._held(Test(test.fact, "==", value), numbers)
            return held
        if test.how == "==":
            above = self._from(Test(test.fact, ">=", test.value), numbers)
            beyond = self._from(Test(test.fact, ">", test.value), numbers)
            return above & ~beyond
        if test.how in {">", ">="}:
            return self._from(test, numbers)
        opposite = Test(test.fact, ">=" if test.how == "<" else ">", test.value)
        held = ~self._from(opposite, numbers)
        return held & (numbers == numbers) if numbers.dtype.kind == "f" else held  # noqa: PLR0124 - no number is below what is none

    def _from(self, test: Test, numbers: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        """Return where a test that turns once, from no to yes, holds."""
        turn = _turning(
            numbers.dtype, lambda number: test.of(self.answer(number)) is Truth.YES, self.near(test.value)
        )
        return np.zeros(len(numbers), np.bool_) if turn is None else np.greater_equal(numbers, turn)

    def days(self, rows: Rows, at: Numbers) -> Numbers | None:
        """Return days since 1 January 1970 at places of the rows; None where the answers are no days."""
        return _taken(self.numbers, rows)[at].astype(np.int64) if self.answer is day_answer else None

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        found, which = _distinct(_taken(self.numbers, rows)[at])
        return [self.answer(number) for number in found.tolist()], which


def _distinct(numbers: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], Numbers]:
    """Return the distinct numbers, and for each number which one it is; without sorting where they lie close."""
    low = int(numbers.min()) if len(numbers) and numbers.dtype.kind in "iu" else 0
    reach = int(numbers.max()) - low + 1 if len(numbers) and numbers.dtype.kind in "iu" else _SPREAD + 1
    if reach > _SPREAD:
        found, which = np.unique(numbers, return_inverse=True)
        return found, which.astype(np.int64)
    shifted = numbers.astype(np.int64) - low
    seen = np.zeros(reach, np.bool_)
    seen[shifted] = True
    return np.flatnonzero(seen) + low, (np.cumsum(seen) - 1)[shifted]


#: numbers that lie in so small a range are told apart with a table
_SPREAD = 100_000


def _turning(dtype: np.dtype[Any], holds: Callable[[Any], bool], near: Any) -> Any:  # noqa: ANN401 - machine numbers
    """Return the lowest machine number for which a rising test holds; None where there is none."""
    if dtype.kind in "iu":
        bounds = np.iinfo(dtype)
        low, high = int(bounds.min), int(bounds.max)
        guess = min(max(int(near), low), high)
        while guess > low and holds(guess - 1):
            guess -= 1
        while guess <= high and not holds(guess):
            guess += 1
        return dtype.type(guess) if guess <= high else None
    with np.errstate(over="ignore"):
        kind = dtype.type
        guess_f = kind(near)
        infinite = kind(np.inf)
        while guess_f > -infinite and holds(float(np.nextafter(guess_f, -infinite))):
            guess_f = np.nextafter(guess_f, -infinite)
        while guess_f < infinite and not holds(float(guess_f)):
            guess_f = np.nextafter(guess_f, infinite)
        return guess_f if holds(float(guess_f)) else None


@attrs.frozen(eq=False)
class Members:
    """Sets of members of an enum, as lists of codes.

    Attributes:
        codes: the code of each member told, one list after the other.
        starts: where the list of each row begins.
        lengths: how many members each row tells.
        members: the members by code.
        valid: which rows tell a set.
        open: which rows tell a set that may have further members; None where none does.
    """

    codes: npt.NDArray[Any]
    starts: Numbers
    lengths: Numbers
    members: Sequence[Any]
    valid: Bits | None
    open: Bits | None
    _memo: dict[Any, Any] = attrs.field(init=False, factory=dict)

    @property
    def gaps(self) -> bool:
        """Whether a test may come out unknown in some row."""
        return self.valid is not None or self.open is not None

    def told(self, rows: Rows) -> Bytes:
        """Return the plane of rows that have an answer."""
        return _told(self.valid, rows)

    def tested(self, test: Test, rows: Rows) -> Pair:
        """Look for members in question: those asked for, or those outside."""
        told = self.told(rows)
        known = _known(test, told)
        if known is not None:
            return known
        within = test.how == "within"
        wanted = [place for place, member in enumerate(self.members) if (member in test.value) is not within]
        found = np.zeros(rows.width, np.uint8)
        for place in wanted:
            found |= self._with(place, rows)
        found &= told
        rest = found ^ told
        if self.open is not None:
            rest &= ~self.open.at(rows)
        return (rest, found) if within else (found, rest)

    def _with(self, place: int, rows: Rows) -> Bytes:
        """Return the rows that tell of a member."""
        word, bit = divmod(place, 64)
        lanes = self._lanes(word, rows)
        return packed(lanes[bit // 8] & np.uint8(1 << bit % 8))

    def _lanes(self, word: int, rows: Rows) -> Bytes:
        """Return, for each eight members, a byte for each row with a bit for each member; kept for one block."""
        if self._memo.get("rows") is not rows:
            self._memo.clear()
            self._memo["rows"] = rows
        if word not in self._memo:
            bits = _bits_for(min(len(self.members) - 64 * word, 64), self.codes.dtype, word)
            masks = self._masks(bits, _taken(self.starts, rows), _taken(self.lengths, rows))
            lanes = masks.view(np.uint8).reshape(len(masks), masks.dtype.itemsize)
            self._memo[word] = np.ascontiguousarray(lanes.T)
        kept: Bytes = self._memo[word]
        return kept

    def _masks(self, bits: npt.NDArray[Any], starts: Numbers, lengths: Numbers) -> npt.NDArray[Any]:
        """Return a bit for each member that a row tells, gathered with one reduction where lists lie one after the other."""
        masks = np.zeros(len(starts), bits.dtype)
        some = lengths > 0
        begins, sizes = (starts, lengths) if some.all() else (starts[some], lengths[some])
        if len(begins) == 0:
            return masks
        ends = begins + sizes
        if not np.array_equal(ends[:-1], begins[1:]):
            codes = self.codes[_each(begins, sizes)]
            begins = np.cumsum(sizes) - sizes
        else:
            codes = self.codes[begins[0] : ends[-1]]
            begins = begins - begins[0]
        masks[some] = np.bitwise_or.reduceat(bits[codes], begins)
        return masks

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        starts, lengths = _taken(self.starts, rows)[at], _taken(self.lengths, rows)[at]
        opened = np.unpackbits(self.open.at(rows), bitorder="little")[at] if self.open is not None else None
        found: list[Any] = []
        for place, (start, length) in enumerate(zip(starts.tolist(), lengths.tolist(), strict=True)):
            members = [self.members[code] for code in self.codes[start : start + length].tolist()]
            found.append(OpenSet(members) if opened is not None and opened[place] else frozenset(members))
        return found, np.arange(len(at), dtype=np.int64)


def _each(begins: Numbers, sizes: Numbers) -> Numbers:
    """Return the place of each element of lists."""
    found: Numbers = np.repeat(begins - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
    return found


def _bits_for(members: int, codes: np.dtype[Any], word: int) -> npt.NDArray[Any]:
    """Return a table from codes to bits, as narrow as the members of a word allow; other codes have no bit."""
    width = 8 if members <= 8 else 16 if members <= 16 else 32 if members <= 32 else 64  # noqa: PLR2004 - machine words
    table = np.zeros(1 << 8 * min(codes.itemsize, 2), np.dtype(f"u{width // 8}"))
    table[64 * word : 64 * word + members] = table.dtype.type(1) << np.arange(members, dtype=table.dtype)
    return table


_EPOCH = dt.date(1970, 1, 1)
_EPOCH_MOMENT = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@cache
def by_value(enum: type[Enum]) -> dict[Any, Enum]:
    """Return the members of an enum by what files call them."""
    return {member.value: member for member in enum}


def day_answer(number: int) -> dt.date:
    """Return the day that is so many days after 1 January 1970."""
    return _EPOCH + dt.timedelta(days=int(number))


def day_near(day: dt.date) -> int:
    """Return how many days a day is after 1 January 1970."""
    return (day - _EPOCH).days


def moment_answer(per_second: int, zone: dt.tzinfo) -> Callable[[int], dt.datetime]:
    """Return what makes moments, in a zone, of ticks since 1970 (parts of a microsecond are dropped)."""

    def answer(number: int) -> dt.datetime:
        micros = int(number) * 1_000_000 // per_second
        return (_EPOCH_MOMENT + dt.timedelta(microseconds=micros)).astimezone(zone)

    return answer


def moment_near(per_second: int) -> Callable[[dt.datetime], int]:
    """Return what makes ticks since 1970 of moments."""

    def near(moment: dt.datetime) -> int:
        micros = (moment - _EPOCH_MOMENT) // dt.timedelta(microseconds=1)
        return micros * per_second // 1_000_000

    return near


def decimal_answer(number: object) -> Decimal:
    """Return the decimal that a machine number is written as."""
    return Decimal(str(number))


def same(number: Any) -> Any:  # noqa: ANN401 - any number
    """Return a number as it is."""
    return number
