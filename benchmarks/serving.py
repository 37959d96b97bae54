"""What every measured program is: a process in its own environment that answers one question at a time.

A competitor prepares itself from the case and then waits. Asked to `answer`, it returns what it finds, to be compared;
asked to `time`, it does the work and returns the seconds. Only one competitor is at work at a time.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, TextIO

__all__ = ["Competitor", "replies", "reply", "serve"]


class Competitor(Protocol):
    """What is measured."""

    def prepare(self, systems: list[dict[str, Any]]) -> Any:  # noqa: ANN401 - in its own form
        """Return descriptions in the form this competitor takes: not timed."""

    def run(self, prepared: Any) -> Any:  # noqa: ANN401 - in its own form
        """Answer every rule for every description: timed."""

    def read(self, raw: Any) -> Sequence[Sequence[int]]:  # noqa: ANN401 - in its own form
        """Return raw answers as 0 (no), 1 (unknown) and 2 (yes), description by description: not timed."""


def serve(make: type[Competitor]) -> None:
    """Make a competitor from the case named on the command line; answer until the input ends."""
    out = replies()
    case = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    began = time.perf_counter()
    competitor = make(case["facts"], case["rules"])  # type: ignore[call-arg]
    made = time.perf_counter() - began
    systems = case["systems"]
    prepared: dict[int, Any] = {}
    reply(out, {"seconds": made})
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "answer":
            some = systems[order["from"] : order["to"]]
            raw = competitor.run(competitor.prepare(some))
            reply(out, {"answers": [list(map(int, row)) for row in competitor.read(raw)]})
        else:
            number = order["systems"]
            if number not in prepared:
                prepared = {number: competitor.prepare(systems[:number])}
            gc.collect()
            began, worked = time.perf_counter(), time.process_time()
            competitor.run(prepared[number])
            cpu = time.process_time() - worked
            reply(out, {"seconds": time.perf_counter() - began, "cpu": cpu})


def replies() -> TextIO:
    """Return where replies go; whatever else prints is sent to the errors."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return out


def reply(out: TextIO, told: dict[str, Any]) -> None:
    """Send one reply."""
    out.write(json.dumps(told) + "\n")
    out.flush()
