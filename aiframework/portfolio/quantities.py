"""Columns of numbers, dates and moments: each test is a comparison with the machine number at which it turns."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic import Test, Truth
from aiframework.portfolio.columns import Gapped
from aiframework.portfolio.rows import Bytes, Numbers, Rows, packed

__all__ = [
    "Quantities",
    "day_answer",
    "day_near",
    "decimal_answer",
    "moment_answer",
    "moment_near",
    "same",
]

_EPOCH: Final = dt.date(1970, 1, 1)
_EPOCH_MOMENT: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
#: numbers that lie in so small a range are told apart with a table
_SPREAD: Final = 100_000

#: machine numbers from the first on, and before the second; None for no bound
Range: TypeAlias = tuple[Any, Any]


@attrs.frozen(eq=False)
class Quantities(Gapped):
    """Numbers, dates and moments as machine numbers.

    Attributes:
        numbers: whole or floating numbers in the order of the answers.
        answer: returns the answer that a machine number stands for.
        near: returns a machine number near to an answer; the exact turning point is searched around it.
    """

    numbers: npt.NDArray[Any]
    answer: Callable[[Any], Any]
    near: Callable[[Any], Any]

    def held(self, test: Test) -> Callable[[Rows], Bytes]:
        """Return what says which of some rows pass a test, where they have an answer."""
        numbers = self.numbers
        ranges = _ranges(test, numbers.dtype, self.answer, self.near)
        if len(ranges) == 1:
            return lambda rows: packed(_within(numbers[rows.start : rows.stop], *ranges[0]))

        def held(rows: Rows) -> Bytes:
            own = numbers[rows.start : rows.stop]
            found = np.zeros(len(own), np.bool_)
            for low, high in ranges:
                found |= _within(own, low, high)
            return packed(found)

        return held

    def days(self, rows: Rows) -> npt.NDArray[Any] | None:
        """Return days since 1 January 1970; None where the answers are no days."""
        return self.numbers[rows.start : rows.stop] if self.answer is day_answer else None

    def distinct(self, rows: Rows, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places of the rows, and for each place which one it is."""
        found, which = _distinct(self.numbers[rows.start : rows.stop][at])
        return [self.answer(number) for number in found.tolist()], which


def _within(numbers: npt.NDArray[Any], low: Any, high: Any) -> npt.NDArray[np.bool_]:  # noqa: ANN401 - machine numbers
    """Return which numbers lie in a range; what is no number lies in none."""
    found: npt.NDArray[np.bool_]
    if low is None and high is None:
        found = np.equal(numbers, numbers)
    elif low is None:
        found = np.less(numbers, high)
    elif high is None:
        found = np.greater_equal(numbers, low)
    elif _next(low) == high:
        found = np.equal(numbers, low)
    else:
        found = np.greater_equal(numbers, low) & np.less(numbers, high)
    return found


def _next(number: Any) -> Any:  # noqa: ANN401 - a machine number
    """Return the machine number after a number that another one follows."""
    return number + number.dtype.type(1) if number.dtype.kind in "iu" else np.nextafter(number, np.inf)


@lru_cache(maxsize=4096)
def _ranges(
    test: Test, dtype: np.dtype[Any], answer: Callable[[Any], Any], near: Callable[[Any], Any]
) -> tuple[Range, ...]:
    """Return the ranges of machine numbers that pass a test."""

    def turn(how: str, value: Any) -> Any:  # noqa: ANN401 - any answer
        rising = Test(test.fact, how, value)
        return _turning(dtype, lambda number: rising.of(answer(number)) is Truth.YES, near(value))

    match test.how:
        case ">" | ">=":
            low = turn(test.how, test.value)
            return () if low is None else ((low, None),)
        case "<" | "<=":
            return ((None, turn(">=" if test.how == "<" else ">", test.value)),)
        case _:
            values = test.value if test.how == "in" else (test.value,)
            found = [(turn(">=", value), turn(">", value)) for value in values]
            return tuple((low, high) for low, high in found if low is not None and low != high)


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


# -- what machine numbers stand for -----------------------------------------------------------------------------------


def day_answer(number: int) -> dt.date:
    """Return the day that is so many days after 1 January 1970."""
    return _EPOCH + dt.timedelta(days=int(number))


def day_near(day: dt.date) -> int:
    """Return how many days a day is after 1 January 1970."""
    return (day - _EPOCH).days


@lru_cache(maxsize=64)
def moment_answer(per_second: int, zone: dt.tzinfo) -> Callable[[int], dt.datetime]:
    """Return what makes moments, in a zone, of ticks since 1970 (parts of a microsecond are dropped)."""

    def answer(number: int) -> dt.datetime:
        micros = int(number) * 1_000_000 // per_second
        return (_EPOCH_MOMENT + dt.timedelta(microseconds=micros)).astimezone(zone)

    return answer


@lru_cache(maxsize=64)
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
