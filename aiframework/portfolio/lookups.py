"""What is read of a table at once, compiled by numba: tests of sets as planes, and where the fields of a batch lie."""

from typing import Final

import numpy as np
from numba import carray, types

from aiframework.portfolio.machine import (
    PLANE_TABLE,
    TABLE,
    WORDS,
    Table,
    U,
    Words,
    as_long,
    as_short,
    as_tiny,
    gather_bits,
    kernel,
    part,
)

__all__ = ["AT_ONCE", "nodes", "sets"]

#: so many tests of a set are looked for at once: a byte each counts the members found
AT_ONCE: Final = 8
_BYTE: Final = 255
#: of each byte of a word the lowest bit, all but the highest, and what brings the lowest ones together in the highest byte
_ONE_EACH: Final = np.uint64(0x0101010101010101)
_LOW: Final = np.uint64(0x7F7F7F7F7F7F7F7F)
_PACK: Final = np.uint64(0x0102040810204080)
#: rows of sets that are worked at a time
_SETS: Final = 4096


@part
def _found(codes: Table, offsets: Table, table: Words, sums: Words, own: Words, masks: Table) -> None:
    """Write for each row which of eight tests it passes: of each, how many members are found is summed up in a byte."""
    begin, number, last = offsets[0], len(offsets) - 1, U(len(table) - 1)
    members, after = codes[begin : offsets[number]], sums[1:]
    total = sums[0] = U(0)
    for place in range(len(members)):
        total += table[min(U(members[place]), last)]
        after[place] = total
    before = U(0)
    for row in range(number):
        now = sums[U(offsets[row + 1] - begin)]
        own[row] = now - before
        before = now
    for row in range(number):
        some = (((own[row] & _LOW) + _LOW) | own[row]) & ~_LOW
        masks[row] = ((some >> U(7)) * _PACK) >> U(56)


@part
def _looked_at(codes: Table, offsets: Table, table: Words, masks: Table) -> None:
    """Write the same where a byte cannot count so many members: each is looked at."""
    last = U(len(table) - 1)
    for row in range(len(offsets) - 1):
        found = U(0)
        for place in range(offsets[row], offsets[row + 1]):
            found |= table[min(U(codes[place]), last)]
        masks[row] = (found * _PACK) >> U(56)


@part
def _sought(codes: Table, offsets: Table, table: Words, planes: Words) -> None:
    number, most, longest = len(offsets) - 1, 0, 0
    for low in range(0, number, _SETS):
        most = max(most, offsets[min(low + _SETS, number)] - offsets[low])
    for row in range(number):
        longest = max(longest, offsets[row + 1] - offsets[row])
    sums, own, masks = np.empty(most + 1, np.uint64), np.empty(_SETS, np.uint64), np.zeros(_SETS, np.uint8)
    for low in range(0, number, _SETS):
        some = offsets[low : min(low + _SETS, number) + 1]
        if longest > _BYTE:
            _looked_at(codes, some, table, masks)
        else:
            _found(codes, some, table, sums, own, masks)
        at = masks.ctypes.data
        for test in range(len(planes)):
            mask = _ONE_EACH << U(test)
            for place in range((len(some) + 62) >> 6):
                planes[test, (low >> 6) + place] = gather_bits(at + 64 * place, mask)


@kernel(types.void(types.int64, types.int64, types.int64, types.int64, types.int64, WORDS, PLANE_TABLE))
def sets(
    codes: int, code_bytes: int, offsets: int, start: int, stop: int, table: Words, planes: Words
) -> None:
    """Write which rows of a column of sets have a member that is looked for, for up to eight tests.

    Args:
        codes: the address of the code of each member, one list after the other.
        code_bytes: 1 or 4, the bytes of a code.
        offsets: the address of where each list begins: numbers of 4 bytes.
        start: the first row.
        stop: the row after the last.
        table: for each code a 1 in the byte of each test that looks for it; after the last, what other codes have.
        planes: takes a plane for each test.
    """
    begins = carray(as_short(offsets + 4 * start), stop - start + 1)
    if code_bytes == 1:
        _sought(carray(as_tiny(codes), begins[stop - start]), begins, table, planes)
    else:
        _sought(carray(as_short(codes), begins[stop - start]), begins, table, planes)


@kernel(types.void(types.int64, TABLE, TABLE))
def nodes(root: int, paths: Table, found: Table) -> None:
    """Read where the fields of a batch lie in memory, as Arrow's C data interface tells.

    Args:
        root: the address of the batch's `ArrowArray`.
        paths: of each field the place of the field it stands in, before it (-1 for the batch), and its number there.
        found: takes of each its length, how many are null (-1 if nobody counted), where it begins, and the addresses of
            its first two buffers and of its `ArrowArray`.
    """
    for place in range(len(paths)):
        above, number = paths[place]
        parent = carray(as_long(root if above < 0 else found[above, 5]), 10)
        address = carray(as_long(parent[6]), number + 1)[number]
        array = carray(as_long(address), 10)
        found[place, 0], found[place, 1], found[place, 2], found[place, 5] = (
            array[0],
            array[1],
            array[2],
            address,
        )
        for buffer in range(2):
            found[place, 3 + buffer] = carray(as_long(array[5]), 2)[buffer] if buffer < array[3] else 0
