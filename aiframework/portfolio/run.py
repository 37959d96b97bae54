"""Batches through the law: blocks that stay in cache, and both cores where a batch is large."""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs
import pyarrow as pa

from aiframework.logic.circuit import Leaf
from aiframework.portfolio.block import Block, Buffers, work
from aiframework.portfolio.clocks import Moments
from aiframework.portfolio.columns import Read
from aiframework.portfolio.facts import Facts, bound
from aiframework.portfolio.layout import Layout, TableError
from aiframework.portfolio.levels import work_levels
from aiframework.portfolio.program import Form, Prepared, Program
from aiframework.portfolio.rows import Rows
from aiframework.portfolio.shares import Pen, apart, possible
from aiframework.portfolio.sinks import Codes, Counts

__all__ = ["BLOCK", "FEW", "Options", "Worked", "worked"]

#: rows of a block at most: a plane of 32 KiB; shorter ones are worked faster than they are asked for
BLOCK: Final = 262_144
#: so many rows or fewer are worked level by level
FEW: Final = 4_096
#: a share of fewer rows is not worth a process
_SHARE: Final = 131_072
#: shares and blocks begin at whole words of a plane
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
        facts = bound(batch, layout, wanted=prepared.asked, sections=prepared.sections, origin=options.origin)
        prepared.refuse_unknown(facts.decided)
        program = prepared.program(facts, form)
        yield _worked(program, facts, form, buffers, options)


def _worked(
    program: Program, facts: Facts, form: Form, buffers: dict[Program, Buffers], options: Options
) -> Worked:
    shares = _shares(facts.number, options.workers)
    sink = Counts(program, facts) if form in {"counts", "missing"} else Codes.of(program, facts)
    if len(shares) == 1:
        _through(shares[0], buffers, sink, options.moments)
    else:

        def share(rows: range, pen: Pen | None) -> dict[Any, int]:
            own = sink.own(pen)
            _through(rows, buffers, own, options.moments)
            return own.counted

        for more in apart(share, shares, sink):
            sink.add(more)
    _refuse(sink.wrong, options.origin)
    return Worked(
        facts, program, sink if isinstance(sink, Codes) else None, sink if isinstance(sink, Counts) else None
    )


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


def _through(share: range, buffers: dict[Program, Buffers], sink: Codes | Counts, moments: Moments) -> None:
    order = None if len(share) <= FEW else sink.program.order
    if order is not None and sink.program not in buffers:
        buffers[sink.program] = Buffers(order)
    readings: dict[Leaf, Read] = {}
    for part in _parts(share, -(-len(share) // BLOCK)):
        block = Block(sink.facts, Rows(part.start, part.stop), moments, readings)
        if order is None:
            work_levels(sink.program.levels, block, sink)
        else:
            work(order, block, buffers[sink.program], sink)


def _shares(number: int, workers: int | None) -> list[range]:
    """Return the rows each process works; one share where more are not worth it."""
    cores = (
        (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1)
        if workers is None
        else workers
    )
    return _parts(range(number), min(cores, number // _SHARE) if possible() else 1)


def _parts(rows: range, number: int) -> list[range]:
    """Return so many parts of like size, at least one."""
    size = -(-len(rows) // max(number, 1) // _WORD) * _WORD
    return [rows[low : low + size] for low in range(0, len(rows), max(size, 1))] or [rows]
