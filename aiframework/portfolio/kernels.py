"""The steps of a law over a large inventory, compiled by numba: they work without the interpreter's lock.

A plane is a run of whole words in a pool; bit i of it is row i, and what stands after the last row means nothing. Numba
compiles the kernel once for a machine and keeps what it made beside this file, or in the user's folder of caches
(`NUMBA_CACHE_DIR` says where else). What an address points to must live as long as the call: the caller holds it.
No word is read of which no byte is ours, so nothing is read that could belong to nobody.
"""

from typing import Final

import numpy as np
from numba import carray, types

from aiframework.logic.gates import AND, OR, XOR
from aiframework.portfolio.machine import (
    ALL,
    NUMBERS,
    STEPS,
    TABLE,
    WORDS,
    Table,
    U,
    Words,
    as_bytes,
    as_short,
    as_words,
    gather_bits,
    kernel,
    lay,
    lay_past_cache,
    ones_of,
    part,
)

__all__ = [
    "CODE",
    "COLUMNS",
    "COUNT",
    "DOWN",
    "FLAGS",
    "FLIPPED",
    "LEAF",
    "MOVES",
    "NONE",
    "NOTE",
    "PLANES",
    "SPARE",
    "UP",
    "work",
]

#: steps beside joining planes: reading a leaf, going down to things and up from them, writing codes or a plane, counting
LEAF, DOWN, UP, NONE, CODE, NOTE, COUNT = range(XOR + 1, XOR + 8)
#: how a leaf is read: a bitmap of what is so and one of what is told; the same where "no" is sought; or the two planes
FLAGS, FLIPPED, PLANES = range(3)
#: columns of the table of kinds: offsets of lists, what is to be added to them, the bitmap of complete lists, whether
#: planes are moved, and where in the pool stand who has a thing, which things are first, and how such bits are moved
OFFSETS, BEFORE, COMPLETE, COMPLETE_BIT, MOVED, SOME, SOME_MOVES, HEADS, HEADS_MOVES, _END = range(10)
COLUMNS: Final = _END
#: rows of a kind, the first of them, and how many things a description has at most
ROWS, FIRST, MOST = range(3)
#: moves of a mask, and spare planes
MOVES: Final = 6
SPARE: Final = 4

# -- reading bitmaps ------------------------------------------------------------------------------------------------


@part
def _seen(address: int, bit: int, rows: int, spare: int) -> int:
    """Return the address of whole words that hold a bitmap which begins at any bit; moved to spare ones if need be."""
    words = (rows + 63) >> 6
    bit += (address & 7) * 8
    begin = (address & ~7) + (bit >> 6) * 8
    shift = U(bit & 63)
    if shift == 0:
        return begin
    back = U(64) - shift
    source, to = carray(as_words(begin), words + 1), carray(as_words(spare), words)
    last = words - 1
    for word in range(last):
        to[word] = (source[word] >> shift) | (source[word + 1] << back)
    to[last] = source[last] >> shift
    if rows + (bit & 63) > 64 * words:  # else the word after is not ours
        to[last] |= source[words] << back
    return spare


@part
def _flags(pool: Words, yes: int, no: int, held: int, told: int, words: int) -> None:
    """Write where a flag is known to hold, and where it is known not to; to -1 nothing is written."""
    so, known = carray(as_words(held), words), carray(as_words(told), words)
    if yes >= 0 and no >= 0:
        first, second = pool[yes : yes + words], pool[no : no + words]
        for word in range(words):
            first[word] = known[word] & so[word]
            second[word] = known[word] & ~so[word]
    elif yes >= 0:
        first = pool[yes : yes + words]
        for word in range(words):
            first[word] = known[word] & so[word]
    elif no >= 0:
        second = pool[no : no + words]
        for word in range(words):
            second[word] = known[word] & ~so[word]


@part
def _copied(pool: Words, to: int, source: int, words: int) -> None:
    if to >= 0:
        told, into = carray(as_words(source), words), pool[to : to + words]
        for word in range(words):
            into[word] = told[word]


# -- repeated things: bits are brought together, and put apart ----------------------------------------------------------


@part
def _moves(pool: Words, mask: int, moves: int, words: int) -> None:
    """Work out how the bits under a mask are brought together in each word (Hacker's Delight, 7-4)."""
    for word in range(words):
        wanted = pool[mask + word]
        below = ~wanted << U(1)
        for step in range(MOVES):
            parity = below ^ (below << U(1))
            parity ^= parity << U(2)
            parity ^= parity << U(4)
            parity ^= parity << U(8)
            parity ^= parity << U(16)
            parity ^= parity << U(32)
            moved = parity & wanted
            pool[moves + step * words + word] = moved
            wanted = (wanted ^ moved) | (moved >> U(1 << step))
            below &= ~parity


@part
def _together(pool: Words, source: int, to: int, mask: int, moves: int, words: int, spare: int) -> None:
    """Bring the bits under a mask together, one after the other."""
    for word in range(words):
        bits = pool[source + word] & pool[mask + word]
        for step in range(MOVES):
            moved = bits & pool[moves + step * words + word]
            bits = (bits ^ moved) | (moved >> U(1 << step))
        pool[spare + word] = bits
    filled, out = U(0), U(0)
    for word in range(words):
        bits, more = pool[spare + word], ones_of(pool[mask + word])
        out |= bits << filled
        filled += more
        if filled >= U(64):
            pool[to] = out
            to += 1
            filled -= U(64)
            out = bits >> (more - filled) if filled else U(0)
    pool[to] = out


@part
def _apart(pool: Words, source: int, to: int, mask: int, moves: int, words: int, spare: int) -> None:
    """Put bits that stand one after the other under a mask."""
    place = U(0)
    for word in range(words):
        at, shift = source + (place >> U(6)), place & U(63)
        bits = pool[at] >> shift
        if shift:
            bits |= pool[at + U(1)] << (U(64) - shift)
        pool[spare + word] = bits
        place += ones_of(pool[mask + word])
    for word in range(words):
        bits = pool[spare + word]
        for back in range(MOVES):
            step = MOVES - 1 - back
            moved = pool[moves + step * words + word]
            bits = (bits & ~moved) | ((bits << U(1 << step)) & moved)
        pool[to + word] = bits & pool[mask + word]


@part
def _ahead(plane: Words, word: int, step: int) -> np.uint64:
    """Return, for the 64 bits of a word, those that stand `step` places after them."""
    at, shift = word + (step >> 6), U(step & 63)
    found: np.uint64 = (plane[at] >> shift) | ((plane[at + 1] << U(1)) << (U(63) - shift))
    return found


@part
def _before(plane: Words, word: int, step: int) -> np.uint64:
    """Return, for the 64 bits of a word, those that stand `step` places before them."""
    at, shift = word - (step >> 6), U(step & 63)
    found: np.uint64 = (plane[at] << shift) | ((plane[at - 1] >> U(1)) >> (U(63) - shift))
    return found


@part
def _handed_back(held: Words, more: Words, most: int, words: int) -> None:
    """Let each thing learn what holds of those that follow it in its list; planes end with a word of zeros.

    Each takes over what follows, twice as far at each step; `more` are things that another of their list follows.
    """
    step = 1
    while step < most:
        reached = max(words - (step >> 6), 0)
        for word in range(reached):
            held[word] |= _ahead(held, word, step) & more[word]
        for word in range(reached):
            more[word] &= _ahead(more, word, step)
        for word in range(reached, words):
            more[word] = U(0)
        step *= 2


@part
def _handed_on(held: Words, same: Words, most: int, words: int) -> None:
    """Let each thing learn what holds of those before it in its list; planes begin with a word of zeros."""
    step = 1
    while step < most:
        reached = max(words - (step >> 6), 0)
        for place in range(reached):
            word = words - place
            held[word] |= _before(held, word, step) & same[word]
        for place in range(reached):
            word = words - place
            same[word] &= _before(same, word, step)
        for word in range(1, words - reached + 1):
            same[word] = U(0)
        step *= 2


@part
def _tallied(pool: Words, plane: int, to: int, heads: int, rows: int, least: int) -> None:
    """Write, list after list, whether so many things of it are so; lists without things are passed over."""
    lists, number = -1, 0
    for row in range(rows):
        at, bit = row >> 6, U(row & 63)
        if (pool[heads + at] >> bit) & U(1):
            lists, number = lists + 1, 0
            if lists & 63 == 0:
                pool[to + (lists >> 6)] = U(0)
        number += int((pool[plane + at] >> bit) & U(1))
        if number == least:
            pool[to + (lists >> 6)] |= U(1) << U(lists & 63)


@part
def _lists(pool: Words, offsets: Table, number: int, some: int, heads: int, spare: int) -> int:
    """Write who has a thing and, where somebody has two, which things are first; return how many one has at most."""
    words = (number + 63) >> 6
    at = pool.ctypes.data + 8 * spare
    having = carray(as_bytes(at), 64 * words)
    for row in range(number):
        having[row] = offsets[row + 1] != offsets[row]
    for row in range(number, 64 * words):
        having[row] = 0
    owners = U(0)
    for word in range(words):
        pool[some + word] = gather_bits(at + 64 * word, ALL)
        owners += ones_of(pool[some + word])
    things = int(offsets[number]) - int(offsets[0])
    if owners == U(things):
        return min(things, 1)
    for word in range((things + 63) >> 6):
        pool[heads + word] = U(0)
    most = 0
    for row in range(number):
        first, length = offsets[row] - offsets[0], offsets[row + 1] - offsets[row]
        pool[heads + (first >> 6)] |= U(length != 0) << U(first & 63)
        most = max(most, length)
    return most


@part
def _down(
    pool: Words, kind: Table, a: int, to: int, most: int, rows: int, wide: int, spare: int, size: int
) -> None:
    """Bring a plane of descriptions down to their things."""
    if most <= 1:
        _together(pool, a, to, kind[SOME], kind[SOME_MOVES], wide, spare)
        return
    words, first, second = (rows + 63) >> 6, spare + size, spare + 2 * size
    _together(pool, a, first, kind[SOME], kind[SOME_MOVES], wide, spare)
    _apart(pool, first, to, kind[HEADS], kind[HEADS_MOVES], words, spare)
    held, same = pool[first : first + words + 1], pool[second : second + words + 1]
    held[0] = same[0] = U(0)
    for word in range(words):
        held[word + 1] = pool[to + word]
        same[word + 1] = ~pool[kind[HEADS] + word]
    _handed_on(held, same, most, words)
    for word in range(words):
        pool[to + word] = held[word + 1]


@part
def _up(
    pool: Words,
    kind: Table,
    a: int,
    to: int,
    least: int,
    most: int,
    rows: int,
    wide: int,
    spare: int,
    size: int,
) -> None:
    """Write the descriptions of which at least so many things are so."""
    words, first, second = (rows + 63) >> 6, spare + size, spare + 2 * size
    if least > most:
        for word in range(wide):
            pool[to + word] = U(0)
        return
    if most == 1:
        _apart(pool, a, to, kind[SOME], kind[SOME_MOVES], wide, spare)
        return
    if least == 1:
        held, more = pool[first : first + words + 1], pool[second : second + words + 1]
        for word in range(words):
            held[word] = pool[a + word]
            more[word] = ~pool[kind[HEADS] + word]
        if rows & 63:
            more[words - 1] &= (U(1) << U(rows & 63)) - U(1)
        held[words] = more[words] = U(0)
        for word in range(words):
            more[word] = _ahead(more, word, 1)
        _handed_back(held, more, most, words)
        _together(pool, first, second, kind[HEADS], kind[HEADS_MOVES], words, spare)
    else:
        _tallied(pool, a, second, kind[HEADS], rows, least)
    _apart(pool, second, to, kind[SOME], kind[SOME_MOVES], wide, spare)


# -- what comes out -------------------------------------------------------------------------------------------------


@part
def _coded(pool: Words, a: int, b: int, c: int, target: int, rows: int) -> None:
    """Write a code for each row, from the planes of its bits."""
    whole, rest = rows >> 6, rows & 63
    if target & 63:
        for word in range(whole):
            lay(target + 64 * word, pool[a + word], pool[b + word], pool[c + word])
    else:
        for word in range(whole):
            lay_past_cache(target + 64 * word, pool[a + word], pool[b + word], pool[c + word])
    if rest:
        last, low, middle, high = (
            carray(as_bytes(target + 64 * whole), rest),
            pool[a + whole],
            pool[b + whole],
            pool[c + whole],
        )
        for row in range(rest):
            bit = U(row)
            last[row] = (low >> bit & U(1)) | (middle >> bit & U(1)) << U(1) | (high >> bit & U(1)) << U(2)


@part
def _counted(pool: Words, a: int, rows: int) -> np.uint64:
    """Return how many rows a plane holds."""
    whole = rows >> 6
    found = U(0)
    for word in range(whole):
        found += ones_of(pool[a + word])
    if rows & 63:
        found += ones_of(pool[a + whole] & ((U(1) << U(rows & 63)) - U(1)))
    return found


@part
def _kinds(kinds: Table, pool: Words, start: int, stop: int, spare: int, state: Table) -> None:
    """Lay out the things of a segment: where they stand, and who has some."""
    number = stop - start
    state[0, ROWS], state[0, FIRST] = number, start
    for place in range(1, len(kinds)):
        kind = kinds[place]
        offsets = carray(as_short(kind[OFFSETS] + 4 * start), number + 1)
        state[place, ROWS], state[place, FIRST] = offsets[number] - offsets[0], kind[BEFORE] + offsets[0]
        if kind[MOVED]:
            state[place, MOST] = _lists(pool, offsets, number, kind[SOME], kind[HEADS], spare)
            _moves(pool, kind[SOME], kind[SOME_MOVES], (number + 63) >> 6)
            if state[place, MOST] > 1:
                _moves(pool, kind[HEADS], kind[HEADS_MOVES], (state[place, ROWS] + 63) >> 6)


@kernel(
    types.void(
        STEPS,
        NUMBERS,
        WORDS,
        types.int64,
        types.int64,
        TABLE,
        TABLE,
        NUMBERS,
        WORDS,
        types.int64,
        types.int64,
        TABLE,
    )
)
def work(  # noqa: C901, PLR0912 - a step is one of ten
    steps: Table,
    base: Table,
    pool: Words,
    spare: int,
    size: int,
    leaves: Table,
    kinds: Table,
    targets: Table,
    counts: Words,
    start: int,
    stop: int,
    state: Table,
) -> None:
    """Work the steps of a law over a segment of descriptions and their things.

    Args:
        steps: of each what it does, the kind of row, where it goes to, and three operands.
        base: the word of the pool at which each plane begins; the first is empty, the second full.
        pool: the planes, and spare ones.
        spare: the word at which spare planes begin.
        size: the words of a spare plane.
        leaves: of each leaf how it is read, and the address and first bit of two bitmaps; 0 stands for a full one.
        kinds: of each kind of thing, the first being descriptions, where its lists stand.
        targets: of what comes out the address at which that of row 0 would go.
        counts: of what comes out how many rows it holds; it is added to.
        start: the first description.
        stop: the one after the last.
        state: takes, of each kind, the rows, the first one, and how many things a description has at most.
    """
    _kinds(kinds, pool, start, stop, spare, state)
    wide, at = (stop - start + 63) >> 6, pool.ctypes.data
    full = at + 8 * base[1]
    for place in range(len(steps)):
        step = steps[place]
        does, kind, to, a, b, c = step[0], step[1], step[2], step[3], step[4], step[5]
        rows, first = state[kind, ROWS], state[kind, FIRST]
        words = (rows + 63) >> 6
        if does <= XOR:
            one, two = pool[base[a] : base[a] + words], pool[base[b] : base[b] + words]
            into = pool[base[to] : base[to] + words]
            if does == AND:
                for word in range(words):
                    into[word] = one[word] & two[word]
            elif does == OR:
                for word in range(words):
                    into[word] = one[word] | two[word]
            else:
                for word in range(words):
                    into[word] = one[word] ^ two[word]
        elif does == LEAF and words:
            leaf, yes, no = leaves[to], base[a] if a >= 0 else -1, base[b] if b >= 0 else -1
            held = _seen(leaf[1], leaf[2] + first, rows, at + 8 * spare) if leaf[1] else full
            told = _seen(leaf[3], leaf[4] + first, rows, at + 8 * (spare + size)) if leaf[3] else full
            if leaf[0] == FLAGS:
                _flags(pool, yes, no, held, told, words)
            elif leaf[0] == FLIPPED:
                _flags(pool, no, yes, held, told, words)
            else:
                _copied(pool, yes, held, words)
                _copied(pool, no, told, words)
        elif does == CODE:
            _coded(pool, base[a], base[b], base[c], targets[to] + first, rows)
        elif does == COUNT:
            counts[to] += _counted(pool, base[a], rows)
        elif does == NOTE:
            source = carray(as_bytes(at + 8 * base[a]), (rows + 7) >> 3)
            target = carray(as_bytes(targets[to] + (first >> 3)), (rows + 7) >> 3)
            for byte in range(len(target)):
                target[byte] = source[byte]
        elif does == DOWN:
            _down(pool, kinds[kind], base[a], base[to], state[kind, MOST], rows, wide, spare, size)
        elif does == UP:
            _up(pool, kinds[kind], base[a], base[to], b, state[kind, MOST], rows, wide, spare, size)
        elif does == NONE:
            own, other = kinds[kind], spare + 3 * size
            for word in range(words):
                pool[other + word] = ~pool[base[a] + word]
            _up(pool, own, other, base[to], b, state[kind, MOST], rows, wide, spare, size)
            told = full
            if own[COMPLETE]:
                told = _seen(own[COMPLETE], own[COMPLETE_BIT] + start, stop - start, at + 8 * spare)
            complete = carray(as_words(told), wide)
            for word in range(wide):
                pool[base[to] + word] = complete[word] & ~pool[base[to] + word]
