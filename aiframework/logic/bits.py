"""Truths as bits: *possible* (1) and *certain* (2), so that no is 0, unknown 1 and yes 3.

Then `and` is `&` (or the least), `or` is `|` (or the greatest), and `not` a look-up: exact strong Kleene logic.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from aiframework.logic.truth import Truth

__all__ = ["BITS", "NO", "OPEN", "OPPOSITE", "TRUTHS", "YES", "places", "tally"]

BITS: Final[dict[Truth, int]] = {Truth.NO: 0, Truth.UNKNOWN: 1, Truth.YES: 3}
TRUTHS: Final[dict[int, Truth]] = {bits: truth for truth, bits in BITS.items()}
NO, OPEN, YES = 0, 1, 3
#: the opposite of a truth, by its bits
OPPOSITE: Final = (3, 1, 1, 0)
#: up to how many bits are picked one by one
_FEW = 60


def tally(bits: Sequence[int], number: int, more: int) -> int:
    """Return whether at least `number` of these hold, when others beyond them are `more`."""
    if sum(b == BITS[Truth.YES] for b in bits) >= number:
        return 3
    return 0 if not more and sum(map(bool, bits)) < number else 1


def places(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, the lowest first."""
    if bits.bit_count() > _FEW:
        yield from (place for place, bit in enumerate(reversed(f"{bits:b}")) if bit == "1")
        return
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
