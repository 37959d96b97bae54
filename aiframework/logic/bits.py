"""Truths as bits: *possible* (1) and *certain* (2), so that no is 0, unknown 1 and yes 3.

Then `and` is `&` (or the least), `or` is `|` (or the greatest), and `not` a look-up: exact strong Kleene logic.
"""

from collections.abc import Iterator, Sequence
from itertools import compress, count
from typing import Final, TypeVar

from aiframework.logic.truth import Truth

__all__ = ["BITS", "NO", "OPEN", "OPPOSITE", "TRUTHS", "YES", "picked", "places", "tally"]

T = TypeVar("T")

BITS: Final[dict[Truth, int]] = {Truth.NO: 0, Truth.UNKNOWN: 1, Truth.YES: 3}
#: the truth of each of its bits; no truth has 2
TRUTHS: Final = (Truth.NO, Truth.UNKNOWN, Truth.UNKNOWN, Truth.YES)
NO, OPEN, YES = 0, 1, 3
#: the opposite of a truth, by its bits
OPPOSITE: Final = (3, 1, 1, 0)
#: up to how many bits are picked one by one
_FEW = 20
_DIGITS = bytes.maketrans(b"01", b"\x00\x01")


def tally(bits: Sequence[int], number: int, more: int) -> int:
    """Return whether at least `number` of these hold, when others beyond them are `more`."""
    if sum(b == BITS[Truth.YES] for b in bits) >= number:
        return 3
    return 0 if not more and sum(map(bool, bits)) < number else 1


def places(bits: int) -> Iterator[int]:
    """Return the places of the bits that are set, the lowest first."""
    if bits.bit_count() > _FEW:
        return compress(count(), _flags(bits))
    found = list[int]()
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return iter(found)


def picked(things: Sequence[T], bits: int) -> tuple[T, ...]:
    """Return of some things those whose place is set in `bits`, the first first."""
    if bits.bit_count() > _FEW:
        return tuple(compress(things, _flags(bits)))
    return tuple([things[place] for place in places(bits)])


def _flags(bits: int) -> bytes:
    return f"{bits:b}"[::-1].encode().translate(_DIGITS)
