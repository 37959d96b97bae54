"""How data-frame engines are measured: tables are read into memory first, then the same work is done again and again."""

import gc
import json
import resource
import sys
import time
from pathlib import Path
from typing import Any, Protocol

from benchmarks.serving import replies, reply

__all__ = ["SKIPPED", "Engine", "serve_frames"]

#: stands for an answer that is not compared
SKIPPED = "skipped"


class Engine(Protocol):
    """What works on tables."""

    def take(self, folder: Path) -> Any:  # noqa: ANN401 - the engine's own
        """Return the tables of a folder in memory: not timed."""

    def run(self, tables: Any) -> Any:  # noqa: ANN401 - the engine's own
        """Work out everything asked, into memory: timed."""

    def columns(self, raw: Any, rows: int) -> list[list[bool | None]]:  # noqa: ANN401 - the engine's own
        """Return the answers to each condition for the first systems: not timed."""


def serve_frames(engine: Engine, folder: Path) -> None:
    """Answer until the input ends: `{"do": "time" or "answer", "systems": "100000"}`, naming folders of tables."""
    out = replies()
    reply(out, {"seconds": 0})
    name, tables = "", None
    for line in sys.stdin:
        order = json.loads(line)
        if order["systems"] != name:
            tables = None
            name, tables = order["systems"], engine.take(folder / order["systems"])
        gc.collect()
        began, worked = time.perf_counter(), _worked()
        raw = engine.run(tables)
        cpu = _worked() - worked
        told: dict[str, Any] = {"seconds": time.perf_counter() - began, "cpu": cpu}
        if order["do"] == "answer":
            told["columns"] = engine.columns(raw, order["rows"])
        if hasattr(engine, "moved"):
            told["bytes"] = engine.moved(tables, raw)
        told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        del raw
        reply(out, told)


def _worked() -> float:
    """Return the processor time of this process and of the children it waited for, over all threads."""
    each = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(used.ru_utime + used.ru_stime for used in each)
