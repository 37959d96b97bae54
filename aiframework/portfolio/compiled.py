"""A batch worked by compiled kernels: threads share its blocks, since kernels work without the interpreter's lock.

What is read of the table is read in three ways. Columns of yes and no are bitmaps already, and the kernel takes them as
they lie in memory. A test of another column becomes a bitmap first, block by block. What says more than that (clocks, sets
that may go on) writes both its planes.
"""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic import Test
from aiframework.logic.circuit import Leaf
from aiframework.logic.gates import EMPTY, FULL
from aiframework.portfolio import kernels, lookups
from aiframework.portfolio.addresses import found as find
from aiframework.portfolio.block import Block
from aiframework.portfolio.clocks import Moments
from aiframework.portfolio.columns import Flags, Gapped, Read, passing
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.members import Lists, Members
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Bits, Bytes, Numbers, Rows
from aiframework.portfolio.script import Script, script_of
from aiframework.portfolio.sinks import Codes, Counts

__all__ = ["BLOCK", "find", "work_compiled"]

#: rows of a block at most; what is read first of a block should stay in cache until it is worked
BLOCK: Final = 131_072
#: rows that the kernel works at a time: a plane of 4 KiB, so that all planes stay in cache
SEGMENT: Final = 32_768
_WORD: Final = 64
#: so many words after a plane may be written
_BEYOND: Final = 2

Words = npt.NDArray[np.uint64]


def work_compiled(
    program: Program,
    facts: Facts,
    moments: Moments,
    sink: Codes | Counts,
    *,
    blocks: Sequence[Rows],
    threads: int,
) -> None:
    """Work a batch and hand what comes out to the sink.

    Args:
        program: the law.
        facts: the batch.
        moments: what clocks are read against.
        sink: takes codes or counts.
        blocks: the rows of each block; each begins at a whole word.
        threads: how many threads share them.
    """
    batch = _Batch.of(script_of(program, tuple(facts.lists)), facts, moments, sink, blocks)
    waiting = deque(blocks)
    if threads == 1:
        counts = [batch.work(waiting)]
    else:
        with ThreadPoolExecutor(threads) as pool:
            counts = [each.result() for each in [pool.submit(batch.work, waiting) for _ in range(threads)]]
    _told(batch.script, sum(counts).tolist(), sink)  # type: ignore[union-attr]  # there is one at least


def _told(script: Script, counts: list[int], sink: Codes | Counts) -> None:
    """Tell the sink what was counted."""
    for emit, number in zip(script.emits, counts, strict=True):
        name, place = emit.key[0], emit.key[1]  # type: ignore[index]  # such keys are tuples
        if isinstance(sink, Counts):
            sink.add({emit.key: number})
        elif name == "contradiction":
            sink.add({place: number})


def _address(array: npt.NDArray[Any]) -> int:
    found: int = array.__array_interface__["data"][0]
    return found


def _addresses(planes: Words) -> list[int]:
    """Return the address of each plane."""
    number, words = planes.shape
    at = _address(planes)
    return [at + 8 * words * place for place in range(number)]


# -- how leaves are read --------------------------------------------------------------------------------------------


@attrs.frozen(eq=False)
class _Sought:
    """Tests of one column of sets, eight at most, that are looked for together.

    Attributes:
        lists: the sets.
        leaves: the leaves.
        table: for each code a 1 in the byte of each test that looks for it, and of what is no code nothing.
        codes: the codes, of one byte or four.
    """

    lists: Lists
    leaves: Sequence[int]
    table: Words
    codes: npt.NDArray[Any]

    @classmethod
    def of(cls, lists: Lists, asked: Sequence[tuple[int, Test]]) -> "_Sought":
        """Take the tests of some leaves."""
        table = np.zeros(len(lists.words.values) + 1, np.uint64)
        for place, (_, test) in enumerate(asked):
            for word, bits in lists.words.sought(test):
                codes = [code for code in range(64) if bits >> code & 1]
                table[np.array(codes, np.int64) + 64 * word] |= np.uint64(1 << 8 * place)
        held = lists.codes
        if held.dtype.itemsize != 1 or len(table) > _SIGNED:
            held = held.astype(np.int32, copy=False)
        return cls(lists, [leaf for leaf, _ in asked], table, held)

    def read(self, rows: Rows, planes: Words) -> None:
        """Write the plane of each test."""
        offsets, codes = self.lists.offsets, _address(self.codes)
        start, stop = rows.start, rows.stop
        if offsets.dtype.itemsize != _SHORT:
            codes += int(offsets[start]) * self.codes.dtype.itemsize
            offsets = (offsets[start : stop + 1] - offsets[start]).astype(np.int32)
            start, stop = 0, stop - start
        lookups.sets(codes, self.codes.dtype.itemsize, _address(offsets), start, stop, self.table, planes)


#: codes of one byte that are no less with a sign, and the bytes of a short offset
_SIGNED: Final = 128
_SHORT: Final = 4


@attrs.define(eq=False)
class _Leaves:
    """How the leaves of a batch are read.

    Attributes:
        facts: the batch.
        moments: what clocks are read against.
        script: the steps.
        table: of each leaf how it is read, and the address and first bit of two bitmaps, as the kernel takes them.
        held: leaves of which a plane is made first, by kind of row, and what makes it.
        sought: tests of sets, by kind of row.
        both: leaves of which both planes are made first, by kind of row.
    """

    facts: Facts
    moments: Moments
    script: Script
    table: Numbers = attrs.field(init=False)
    held: dict[type | None, list[tuple[int, Callable[[Rows], Bytes]]]] = attrs.field(init=False, factory=dict)
    sought: dict[type | None, list[_Sought]] = attrs.field(init=False, factory=dict)
    both: dict[type | None, list[tuple[int, Leaf]]] = attrs.field(init=False, factory=dict)
    _sets: dict[int, tuple[type | None, Lists, list[tuple[int, Test]]]] = attrs.field(
        init=False, factory=dict
    )

    def __attrs_post_init__(self) -> None:
        self.table = np.zeros((len(self.script.leaves), 5), np.int64)
        for place in self._flags():
            self._leaf(place, self.script.leaves[place])
        for kind, lists, asked in self._sets.values():
            for low in range(0, len(asked), lookups.AT_ONCE):
                self.sought.setdefault(kind, []).append(_Sought.of(lists, asked[low : low + lookups.AT_ONCE]))

    def _flags(self) -> Sequence[int]:
        """Take the columns of yes and no that lie known in memory; return the leaves that are none of these."""
        lying, flagged = self.facts.lying, self.facts.flagged
        if lying is None or flagged is None:
            return range(len(self.table))
        if flagged not in self.script.plans:
            self.script.plans.clear()
            self.script.plans[flagged] = _asked_flags(self.script, flagged.rows)
        places, rows, hows = self.script.plans[flagged]
        told = lying.told[rows]
        places, rows, hows = places[told], rows[told], hows[told]
        self.table[places, 0] = np.where(hows == _KNOWN, kernels.FLAGS, hows)
        self.table[places, 1:] = lying.sides[rows]
        known = hows == _KNOWN
        self.table[places[known], 1:3] = lying.sides[rows[known], 2:]
        self.table[places[known], 3:] = 0
        others = np.ones(len(self.table), np.bool_)
        others[places] = False
        rest: list[int] = np.flatnonzero(others).tolist()
        return rest

    def _leaf(self, place: int, leaf: Leaf) -> None:
        asks, row = leaf.asks, self.table[place]
        column: object = self.facts.columns.get(asks.fact.path) if isinstance(asks, Test) else None
        if not isinstance(asks, Test) or not isinstance(column, Gapped | Members):
            self.both.setdefault(leaf.kind, []).append((place, leaf))
        elif isinstance(column, Members):
            if column.open is not None or column.whole is None or asks.how == "known":
                self.both.setdefault(leaf.kind, []).append((place, leaf))
                return
            row[0] = kernels.FLIPPED if asks.how == "within" else kernels.FLAGS
            row[3:] = _where(column.whole.valid)
            key = id(column.whole)
            self._sets.setdefault(key, (leaf.kind, column.whole, []))[2].append((place, asks))
        elif asks.how == "known":
            row[1:3] = _where(column.valid)
        else:
            row[3:] = _where(column.valid)
            answers = passing(asks) if isinstance(column, Flags) else ()
            if isinstance(column, Flags) and len(answers) == 1:
                row[0] = kernels.FLAGS if answers[0] else kernels.FLIPPED
                row[1:3] = _where(column.values)
            else:
                self.held.setdefault(leaf.kind, []).append((place, column.held(asks)))

    def read(self, block: Block) -> tuple[Numbers, list[Words]]:
        """Make the planes of a block that are made first; return the table with their addresses, and the planes."""
        table, kept = self.table.copy(), []
        for kind in self.script.kinds:
            rows = block.rows_of(kind)
            words = -(-rows.number // _WORD)
            held, both = self.held.get(kind, ()), self.both.get(kind, ())
            planes = np.empty((len(held) + 2 * len(both), words), np.uint64)
            kept.append(planes)
            free = zip(planes.view(np.uint8)[:, : rows.width], _addresses(planes), strict=True)
            for place, make in held:
                plane, at = next(free)
                plane[:] = make(rows)
                table[place, 1:3] = at, -rows.start
            for place, leaf in both:
                (yes, first), (no, second) = next(free), next(free)
                _read(block, leaf, yes, no)
                table[place] = kernels.PLANES, first, -rows.start, second, -rows.start
            for sought in self.sought.get(kind, ()):
                own = np.empty((len(sought.leaves), words), np.uint64)
                kept.append(own)
                sought.read(rows, own)
                for place, at in zip(sought.leaves, _addresses(own), strict=True):
                    table[place, 1:3] = at, -rows.start
        return table, kept


_KNOWN: Final = -1
#: clocks remember what they have worked out: one thread at a time
_ONE_BY_ONE: Final = Lock()


def _read(block: Block, leaf: Leaf, yes: Bytes, no: Bytes) -> None:
    with _ONE_BY_ONE:
        block.read(leaf, yes, no)


def _where(bits: Bits | None) -> tuple[int, int]:
    """Return the address of a bitmap and its first bit; 0 for a full one."""
    return (0, 0) if bits is None else (_address(bits.data), bits.offset)


def _asked_flags(script: Script, rows: Any) -> tuple[Numbers, Numbers, Numbers]:  # noqa: ANN401 - rows by path
    """Return the leaves that ask of columns of yes and no, which of them, and how."""
    found: list[tuple[int, int, int]] = []
    for place, leaf in enumerate(script.leaves):
        asks = leaf.asks
        if isinstance(asks, Test) and asks.fact.path in rows:
            answers = () if asks.how == "known" else passing(asks)
            if asks.how == "known":
                found.append((place, rows[asks.fact.path], _KNOWN))
            elif len(answers) == 1:
                how = kernels.FLAGS if answers[0] else kernels.FLIPPED
                found.append((place, rows[asks.fact.path], how))
    places, of, hows = np.array(found, np.int64).reshape(-1, 3).T
    return places, of, hows


# -- blocks ---------------------------------------------------------------------------------------------------------


@attrs.frozen(eq=False)
class _Batch:
    """A batch as the kernel takes it.

    Attributes:
        script: the steps.
        facts: the batch.
        moments: what clocks are read against.
        leaves: how leaves are read.
        kinds: where lists stand, as the kernel takes it.
        targets: where what comes out goes.
        base: where each plane begins in a pool.
        spare: where spare planes begin.
        size: the words of a spare plane.
        kept: arrays that addresses point to.
    """

    script: Script
    facts: Facts
    moments: Moments
    leaves: _Leaves
    kinds: Numbers
    targets: Numbers
    base: Numbers
    spare: int
    size: int
    kept: Sequence[Any]

    @classmethod
    def of(
        cls, script: Script, facts: Facts, moments: Moments, sink: Codes | Counts, blocks: Sequence[Rows]
    ) -> "_Batch":
        """Lay out planes for the widest segment of all blocks."""
        starts = [low for block in blocks for low in range(block.start, block.stop, SEGMENT)]
        cuts = np.array([*starts, facts.number])
        rows = [int(np.diff(cuts).max(initial=0))]
        kinds, kept = np.zeros((len(script.kinds), kernels.COLUMNS), np.int64), []
        for place, kind in enumerate(script.kinds[1:], 1):
            listing = facts.lists[kind]  # type: ignore[index]  # only the first is no kind of thing
            rows.append(int(np.diff(listing.offsets[cuts]).max(initial=0)))
            offsets, before = listing.offsets, 0
            if offsets.dtype.itemsize != _SHORT:
                offsets, before = (offsets - offsets[0]).astype(np.int32), listing.first
            kept.append(offsets)
            kinds[place, :4] = _address(offsets), before, *_where(listing.complete)
        words = np.array([-(-number // _WORD) + _BEYOND for number in rows], np.int64)
        widest = int(words.max())
        sizes = words[script.buffers]
        sizes[[EMPTY, FULL]] = widest
        base = np.cumsum(sizes) - sizes
        at = int(sizes.sum())
        for place in script.moved:
            wide, things = int(words[0]), int(words[place])
            moves = at + wide, at + (1 + kernels.MOVES) * wide
            kinds[place, 4:] = 1, at, moves[0], moves[1], moves[1] + things
            at = moves[1] + (1 + kernels.MOVES) * things
        return cls(
            script=script,
            facts=facts,
            moments=moments,
            leaves=_Leaves(facts, moments, script),
            kinds=kinds,
            targets=_targets(script, facts, sink),
            base=base,
            spare=at,
            size=2 * widest,
            kept=kept,
        )

    def work(self, waiting: "deque[Rows]") -> npt.NDArray[np.uint64]:
        """Work blocks until none waits; return what was counted."""
        script = self.script
        pool = np.zeros(self.spare + kernels.SPARE * self.size, np.uint64)
        ends = np.append(self.base, self.spare)
        for place in script.full.tolist():
            pool[ends[place] : ends[place + 1] if place + 1 < len(self.base) else self.spare] = ~np.uint64(0)
        counts = np.zeros(len(script.emits), np.uint64)
        state = np.zeros((len(script.kinds), 3), np.int64)
        readings: dict[Leaf, Read] = {}
        while True:
            try:
                rows = waiting.popleft()
            except IndexError:
                return counts
            block = Block(self.facts, rows, self.moments, readings)
            table, _kept = self.leaves.read(block)
            for low in range(rows.start, rows.stop, SEGMENT):
                kernels.work(
                    script.steps,
                    self.base,
                    pool,
                    self.spare,
                    self.size,
                    table,
                    self.kinds,
                    self.targets,
                    counts,
                    low,
                    min(low + SEGMENT, rows.stop),
                    state,
                )


def _targets(script: Script, facts: Facts, sink: Codes | Counts) -> Numbers:
    """Return where codes and planes of row 0 of a column would go; of what is counted, nowhere."""
    found = np.zeros(len(script.emits), np.int64)
    if isinstance(sink, Codes):
        rooms = [sink.room.get(kind) for kind in script.kinds]
        starts = [0, *(facts.lists[kind].first for kind in script.kinds if kind is not None)]
        begins = np.array(
            [0 if room is None else _address(room) - start for room, start in zip(rooms, starts, strict=True)]
        )
        strides = np.array([0 if room is None else room.shape[1] for room in rooms])
        places, kinds, rows = script.codes
        found[places] = begins[kinds] + rows * strides[kinds]
        for place, emit in enumerate(script.emits):
            key: Any = emit.key  # a name and what it is of
            if key[0] == "told":
                found[place] = _address(sink.told[key[1]])
    return found
