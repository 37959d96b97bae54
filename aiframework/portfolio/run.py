"""Batches through the law: blocks that stay in cache, and both cores where a batch is large."""

import os
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from types import ModuleType
from typing import Final

import attrs
import pyarrow as pa

from aiframework.logic.circuit import Leaf
from aiframework.portfolio.block import Block, Buffers, work
from aiframework.portfolio.clocks import Moments
from aiframework.portfolio.columns import Read
from aiframework.portfolio.facts import Facts, bound
from aiframework.portfolio.fast import compiled
from aiframework.portfolio.layout import Layout, TableError
from aiframework.portfolio.levels import work_levels
from aiframework.portfolio.program import Form, Prepared, Program
from aiframework.portfolio.rows import Bytes, Rows
from aiframework.portfolio.shares import possible, shared
from aiframework.portfolio.sinks import Codes, Counts, Left

__all__ = ["BLOCK", "FEW", "Options", "Worked", "worked"]

#: rows of a block at most: a plane of 64 KiB; shorter ones are worked faster than they are asked for
BLOCK: Final = 524288
#: so many rows or fewer are worked level by level
FEW: Final = 4_096
#: a share with less to do, in rows times gates, is not worth a process: about a tenth of a second
_SHARE: Final = 2_000_000_000
#: the same for a thread with compiled kernels: a few thousandths of a second
_THREAD: Final = 200_000_000
#: blocks for each process, where one of them has more to do than the others
_TURNS: Final = 3
#: blocks begin at whole words of a plane
_WORD: Final = 64


@attrs.frozen(kw_only=True)
class Options:
    """How batches are worked.

    Attributes:
        prepared: the law.
        moments: what clocks are read against.
        keep: columns that are no facts, and are carried along.
        workers: how many processes share a large batch; None for as many as there are cores.
        origin: where the batches come from, for messages.
    """

    prepared: Prepared
    moments: Moments
    keep: tuple[str, ...] = ()
    workers: int | None = None
    origin: str = ""


@attrs.frozen(eq=False)
class Worked:
    """One batch that has been worked."""

    facts: Facts
    program: Program
    codes: Codes | None
    counts: Counts | None


def worked(batches: Iterable[pa.RecordBatch], form: Form, options: Options) -> Iterator[Worked]:
    """Yield each batch worked.

    Raises:
        TableError: names, types or answers cannot be read; every mistake of the batch is listed.
    """
    prepared = options.prepared
    buffers: dict[Program, Buffers] = {}
    for batch in batches:
        layout = Layout.known(batch.schema, keep=options.keep, origin=options.origin)
        fast = compiled(batch.num_rows * len(prepared.wired()[0].nodes))
        facts = bound(
            batch,
            layout,
            wanted=prepared.asked,
            now=options.moments.now,
            sections=prepared.sections,
            origin=options.origin,
            find=None if fast is None else fast.find,
        )
        prepared.refuse_unknown(facts.decided)
        program = prepared.program(facts, form, options.moments)
        sink = Counts(program, facts) if form in {"counts", "missing"} else Codes.of(program, facts)
        if fast is None:
            _work(sink, buffers, options)
        else:
            _work_compiled(fast, sink, options)
        _refuse(sink.wrong, options.origin)
        yield Worked(
            facts,
            program,
            sink if isinstance(sink, Codes) else None,
            sink if isinstance(sink, Counts) else None,
        )


def _work_compiled(fast: ModuleType, sink: Codes | Counts, options: Options) -> None:
    """Work a batch with compiled kernels, in as many threads as it is worth."""
    number, gates = sink.facts.number, len(sink.program.gates.gates)
    threads = max(min(_cores(options.workers), number * gates // _THREAD), 1)
    blocks = _parts(number, threads, fast.BLOCK)
    fast.work_compiled(sink.program, sink.facts, options.moments, sink, blocks=blocks, threads=threads)


def _work(sink: Codes | Counts, buffers: dict[Program, Buffers], options: Options) -> None:
    """Work a batch with numpy, in as many processes as it is worth."""
    program, facts, counted = sink.program, sink.facts, isinstance(sink, Counts)
    helpers = _processes(facts.number * len(program.gates.gates), options.workers)
    # codes are written here alone: so the others must be able to take more blocks than this process
    blocks = _parts(facts.number, (helpers + 1) * (1 if counted or not helpers else _TURNS))
    batch = _Batch(sink, blocks, options.moments, buffers)
    if helpers:
        with batch.alone():
            shared(batch, len(blocks), helpers=helpers, room=batch.left())
    else:
        for number in range(len(blocks)):
            batch.here(number)


def _refuse(wrong: Mapping[str, int], origin: str) -> None:
    """Refuse rows that tell a whole as what its parts contradict."""
    mistakes = [
        f"{path}: {number} row{'s' if number != 1 else ''} tell it as what the parts it sums up contradict: change one"
        " of them, or leave out the whole"
        for path, number in sorted(wrong.items())
        if number
    ]
    if mistakes:
        raise TableError(mistakes, origin)


@attrs.define(eq=False)
class _Batch:
    """A batch in blocks, as processes share them.

    Attributes:
        sink: takes what comes out.
        blocks: the rows of each block.
        moments: what clocks are read against.
        buffers: buffers by program, used again for every batch.
    """

    sink: Codes | Counts
    blocks: Sequence[Rows]
    moments: Moments
    buffers: dict[Program, Buffers]
    _readings: dict[Leaf, Read] = attrs.field(init=False, factory=dict)
    #: in another process, what counts its blocks
    _own: Counts | None = attrs.field(init=False, default=None)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep what is written here from copies of the process that begin meanwhile."""
        with ExitStack() as stack:
            rooms = [buffers.room for buffers in self.buffers.values()]
            for room in [*rooms, self.sink.memory if isinstance(self.sink, Codes) else None]:
                if room is not None:
                    stack.enter_context(room.apart())
            yield

    def block(self, number: int) -> Block:
        """Return a block by its number."""
        return Block(self.sink.facts, self.blocks[number], self.moments, self._readings)

    def here(self, number: int) -> None:
        """Work a block in this process."""
        self._work(number, self.sink)

    def apart(self, number: int, left: Bytes) -> None:
        """Work a block in another process: leave its planes, or count them."""
        if self._own is None:  # the first
            self._own, self.buffers = Counts(self.sink.program, self.sink.facts), {}
        self._work(number, Left(left) if isinstance(self.sink, Codes) else self._own)

    def take(self, number: int, left: Bytes) -> None:
        """Take the planes that another process has left."""
        if isinstance(self.sink, Codes):
            planes, block = Left(left), self.block(number)
            for emit in self.sink.program.emits:
                if block.tells(emit.kind):
                    self.sink.take(emit, planes.taken(emit, block), block)

    def told(self) -> dict[Hashable, int]:
        """Return what was counted in another process."""
        return {} if self._own is None else self._own.counts

    def hear(self, told: dict[Hashable, int]) -> None:
        """Add what was counted in another process."""
        if isinstance(self.sink, Counts):
            self.sink.add(told)

    def left(self) -> int:
        """Return the bytes that a block leaves at most."""
        if isinstance(self.sink, Counts):
            return 0
        return max(
            Left.size(self.sink.program.emits, self.block(number)) for number in range(len(self.blocks))
        )

    def _work(self, number: int, sink: Codes | Counts | Left) -> None:
        program = self.sink.program
        if not isinstance(sink, Left) and self.sink.facts.number <= FEW:
            work_levels(program.levels, self.block(number), sink)
            return
        if program not in self.buffers:
            self.buffers[program] = Buffers(program.order)
        work(program.order, self.block(number), self.buffers[program], sink)


def _processes(steps: int, workers: int | None) -> int:
    """Return how many processes help with so many steps; none where they are not worth it."""
    return max(min(_cores(workers), steps // _SHARE), 1) - 1 if possible() else 0


def _cores(workers: int | None) -> int:
    """Return how many share the work."""
    if workers is not None:
        return workers
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def _parts(number: int, least: int, most: int = BLOCK) -> list[Rows]:
    """Return the rows of blocks of like size, about so many at least, and with so many rows at most."""
    parts = max(-(-number // most), least)
    size = max(-(-number // parts // _WORD) * _WORD, _WORD)
    return [Rows(low, min(low + size, number)) for low in range(0, number, size)] or [Rows(0, 0)]
