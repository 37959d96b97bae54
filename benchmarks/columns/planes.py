"""Part d: the planes' inner loop beside a C kernel that does the same steps, and what memory gives.

Run in the environment that holds this library; gcc compiles the kernel at the time.
"""

import ctypes
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import numpy as np
import pyarrow as pa

from aiframework.portfolio.assessing import options_of
from aiframework.portfolio.block import Block, Buffers, work
from aiframework.portfolio.compiled import SEGMENT
from aiframework.portfolio.facts import bound
from aiframework.portfolio.kernels import COLUMNS
from aiframework.portfolio.kernels import work as work_steps
from aiframework.portfolio.layout import Layout
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Rows
from aiframework.portfolio.run import BLOCK
from aiframework.portfolio.sinks import Counts
from benchmarks.columns.ours import Ours
from benchmarks.serving import replies, reply

__all__ = ["kernel"]

#: words of each plane that the kernel works at a time: small enough for the first cache
_AT_A_TIME = (BLOCK // 64, 256)
_PROBE = 2**25


def kernel(folder: Path) -> ctypes.CDLL:
    """Compile the kernel.

    Raises:
        CalledProcessError: gcc refuses, or is not there.
    """
    target = folder / "kernel.so"
    source = Path(__file__).with_name("kernel.c")
    command = ["gcc", "-O3", "-march=native", "-shared", "-fPIC", "-o", str(target), str(source)]
    subprocess.run(command, check=True)  # noqa: S603 - ours
    return ctypes.CDLL(str(target))


class Planes:
    """The bitwise steps of one law over one block of rows."""

    def __init__(self, which: str, folder: Path, library: ctypes.CDLL) -> None:
        ours = Ours(which, "outcomes")
        table = ours.take(folder)
        self.library = library
        self.block, program = _block(ours, table)
        self.nothing = Counts(program, self.block.facts)
        order = program.order
        bits = [step for step in order.steps if step[0] == "bits"]
        plain = [
            step for _, run in bits for step in run if all(order.buffers[place] is None for place in step[1:])
        ]
        self.order = attrs.evolve(order, steps=(("bits", plain),))
        self.buffers = Buffers(self.order)
        views = self.buffers.views(self.block)
        pool = self.buffers.pools[None]
        self.pool, self.stride = pool, pool.shape[1] // 8
        draw = np.random.default_rng(1)
        pool[2:] = draw.integers(0, 256, pool[2:].shape, "uint8")
        self.words = views[0].shape[0] // 8
        rows = {view.ctypes.data: place for place, view in enumerate(pool)}
        places = [rows.get(view.ctypes.data, 0) for view in views]
        steps = [(gate, *(places[each] for each in rest)) for gate, *rest in plain]
        self.steps = np.array(steps, "int32")
        # the same as the library's kernel takes them: what it does, the kind of row, where to, and of what
        self.numbered = np.array(
            [(gate, 0, to, first, second, 0) for gate, first, second, to in steps], "int32"
        )
        self.flat = pool.reshape(-1).view("uint64")
        self.base = np.arange(len(pool)) * self.stride
        kinds, none = np.zeros((1, COLUMNS), "int64"), np.zeros(0, "int64")
        self.others = (np.zeros((0, 5), "int64"), kinds, none, none.view("uint64"))

    def ours(self) -> float:
        """Work the steps as the library does."""
        began = time.perf_counter()
        work(self.order, self.block, self.buffers, self.nothing)
        return time.perf_counter() - began

    def kernels(self) -> float:
        """Work the steps as the library does with compiled kernels, a segment after the other."""
        began = time.perf_counter()
        for low in range(0, 64 * self.words, SEGMENT):
            number = min(SEGMENT, 64 * self.words - low)
            base = self.base + low // 64
            work_steps(
                self.numbered, base, self.flat, 0, 0, *self.others, 0, number, np.zeros((1, 3), "int64")
            )
        return time.perf_counter() - began

    def theirs(self, at_a_time: int) -> float:
        """Work the steps in C."""
        began = time.perf_counter()
        self.library.steps(
            ctypes.c_void_p(self.steps.ctypes.data),
            ctypes.c_long(len(self.steps)),
            ctypes.c_void_p(self.pool.ctypes.data),
            ctypes.c_long(self.stride),
            ctypes.c_long(self.words),
            ctypes.c_long(at_a_time),
        )
        return time.perf_counter() - began

    def compare(self) -> None:
        """Check that both leave the same planes.

        Raises:
            AssertionError: they differ.
        """
        before = self.pool.copy()
        self.ours()
        after = self.pool.copy()
        ways: list[Callable[[], float]] = [self.kernels]
        ways += [partial(self.theirs, words) for words in _AT_A_TIME]
        for others in ways:
            self.pool[:] = before
            others()
            assert np.array_equal(self.pool, after)


def _block(ours: Ours, table: pa.Table) -> tuple[Block, Program]:
    """Return one block of a table, and the program of the law over it."""
    options = options_of(laws=ours.laws, on=ours.on, provisions=ours.provisions)
    batch = table.to_batches()[0]
    layout = Layout.of(batch.schema)
    prepared = options.prepared
    facts = bound(batch, layout, wanted=prepared.asked, now=options.moments.now, sections=prepared.sections)
    program = prepared.program(facts, "outcomes", options.moments)
    return Block(facts, Rows(0, min(BLOCK, batch.num_rows // 64 * 64)), options.moments), program


def _memory(library: ctypes.CDLL) -> dict[str, Callable[[], float]]:
    """Return probes of memory, each giving seconds for 256 MiB a thread."""
    sources = [np.ones(_PROBE, "uint64") for _ in range(2)]
    targets = [np.zeros(_PROBE, "uint64") for _ in range(2)]
    pool = ThreadPoolExecutor(2)

    def read(place: int) -> None:
        library.read_words(ctypes.c_void_p(sources[place].ctypes.data), ctypes.c_long(_PROBE))

    def copy(place: int) -> None:
        to, source = targets[place].ctypes.data, sources[place].ctypes.data
        library.copy_words(ctypes.c_void_p(to), ctypes.c_void_p(source), ctypes.c_long(_PROBE))

    def timed(what: Callable[[int], None], threads: int) -> float:
        began = time.perf_counter()
        list(pool.map(what, range(threads)))
        return time.perf_counter() - began

    return {
        f"{name}, {threads} thread{'s' * (threads > 1)}": partial(timed, what, threads)
        for name, what in (("read", read), ("copy", copy))
        for threads in (1, 2)
    }


def main() -> None:
    """Answer until the input ends."""
    out = replies()
    root, which = Path(sys.argv[1]), sys.argv[2:]
    with tempfile.TemporaryDirectory() as folder:
        library = kernel(Path(folder))
        work_on: dict[str, Callable[[], float]] = {}
        told: dict[str, Any] = {}
        for name in which:
            largest = max(
                (path for path in (root / name).iterdir() if path.is_dir()), key=lambda path: int(path.name)
            )
            planes = Planes(name, largest, library)
            planes.compare()
            told[name] = {"steps": len(planes.steps), "planes": len(planes.pool)}
            work_on[f"{name}: ours"] = planes.ours
            work_on[f"{name}: kernels"] = planes.kernels
            work_on |= {f"{name}: C by {words}": partial(planes.theirs, words) for words in _AT_A_TIME}
        work_on |= _memory(library)
        reply(
            out,
            {"seconds": 0, "told": told, "names": list(work_on), "block": BLOCK, "probe_bytes": 8 * _PROBE},
        )
        for line in sys.stdin:
            reply(out, {"seconds": work_on[json.loads(line)["name"]]()})


if __name__ == "__main__":
    main()
