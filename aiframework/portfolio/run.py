"""Batches through the law: blocks that stay in cache, and both cores where a batch is large."""

import math
import mmap
import multiprocessing
import os
import pickle
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from aiframework.logic.circuit import Leaf
from aiframework.portfolio.block import Block, Buffers, work
from aiframework.portfolio.clocks import Moments, Read
from aiframework.portfolio.facts import Facts, bound
from aiframework.portfolio.layout import Layout, TableError
from aiframework.portfolio.levels import work_levels
from aiframework.portfolio.program import Form, Prepared, Program
from aiframework.portfolio.rows import Rows
from aiframework.portfolio.sinks import Codes, Counts

__all__ = ["BLOCK", "FEW", "Options", "Worked", "worked"]

#: rows of a block: a plane of 16 KiB
BLOCK: Final = 131_072
#: so many rows or fewer are worked level by level
FEW: Final = 4_096
#: a batch of fewer rows is not worth a second process
_SPLIT: Final = 262_144


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
    counted = form in {"counts", "missing"}
    sink = (
        Counts(program, facts)
        if counted
        else Codes.of(program, facts, _shared if len(shares) > 1 else np.empty)
    )
    if len(shares) == 1:
        _through(shares[0], buffers, sink, options.moments)
    else:
        for more in _apart(lambda share: _share(share, buffers, sink, options.moments), shares):
            sink.add(more)
    _refuse(sink.wrong, options.origin)
    return Worked(
        facts, program, sink if isinstance(sink, Codes) else None, sink if isinstance(sink, Counts) else None
    )


def _share(
    share: range, buffers: dict[Program, Buffers], sink: Codes | Counts, moments: Moments
) -> dict[Any, int]:
    """Work a share, and return what was counted; codes lie in memory that all shares write to."""
    own = Counts(sink.program, sink.facts) if isinstance(sink, Counts) else attrs.evolve(sink)
    _through(share, buffers, own, moments)
    return own.counts if isinstance(own, Counts) else own.wrong


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
    readings: dict[Leaf, Read] = {}
    for start in range(share.start, share.stop, BLOCK):
        rows = Rows(start, min(start + BLOCK, share.stop))
        block = Block(sink.facts, rows, moments, readings)
        if rows.number <= FEW:
            work_levels(sink.program.levels, block, sink)
        else:
            if sink.program not in buffers:
                buffers[sink.program] = Buffers(sink.program.order)
            work(sink.program.order, block, buffers[sink.program], sink)


def _shares(number: int, workers: int | None) -> list[range]:
    """Return the rows each process works, whole blocks each; one share where that is not worth it."""
    cores = (
        (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1)
        if workers is None
        else workers
    )
    blocks = -(-number // BLOCK)
    cores = min(cores, blocks)
    if cores < 2 or number < _SPLIT or "fork" not in multiprocessing.get_all_start_methods():  # noqa: PLR2004 - one is none beside
        return [range(number)]
    bounds = [min(blocks * place // cores * BLOCK, number) for place in range(cores + 1)]
    return [range(low, high) for low, high in pairwise(bounds)]


def _shared(shape: int | tuple[int, ...], dtype: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - a numpy type
    """Return an array that other processes write to."""
    number = math.prod(shape) if isinstance(shape, tuple) else shape
    size = number * np.dtype(dtype).itemsize
    return np.frombuffer(mmap.mmap(-1, max(size, 1)), dtype, count=number).reshape(shape)


def _apart(task: Callable[[range], Any], shares: list[range]) -> Iterator[Any]:
    """Yield what a task returns for each share: the first here, each other in a process that begins as a copy of this.

    The copies compute on arrays alone; they start no thread and take no lock of a library.

    Raises:
        Exception: what a share raised.
    """
    context: Any = multiprocessing.get_context("fork")
    ends: list[tuple[Any, Any]] = []
    for share in shares[1:]:
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_send, args=(task, share, there))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of forks beside threads
            process.start()
        there.close()
        ends.append((process, here))
    try:
        yield task(shares[0])
        for process, here in ends:
            try:
                fine, result = pickle.loads(here.recv_bytes())  # noqa: S301 - written by the copy of this process
            except EOFError:
                message = "a working process ended before it was done (killed, or out of memory)"
                raise RuntimeError(message) from None
            process.join()
            if not fine:
                raise result
            yield result
    finally:
        for process, here in ends:
            here.close()
            if process.is_alive():
                process.terminate()
            process.join()


def _send(task: Callable[[range], Any], share: range, there: Any) -> None:  # noqa: ANN401 - a connection
    try:
        message = (True, task(share))
    except BaseException as error:  # noqa: BLE001 - handed on to who waits
        message = (False, error)
    there.send_bytes(pickle.dumps(message))
    there.close()
