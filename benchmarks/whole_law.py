"""Part b: one whole assessment, by the AI Act and by all three laws, beside euaiact's answer on Art. 6(2) alone."""

import json
import statistics
import sys
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.environments import told_by
from benchmarks.racing import Runner, Took, raced, took

__all__ = ["WORK", "measure"]

#: name in tables: what is done, by which laws, how often in a round
WORK: dict[str, tuple[str, str, int]] = {
    "euaiact, Art. 6(2) alone": ("euaiact", "", 100),
    "AI Act, verdicts": ("verdicts", "eu", 36),
    "AI Act, with missing facts": ("answers", "eu", 36),
    "three laws, verdicts": ("verdicts", "all", 36),
    "three laws, with missing facts": ("answers", "all", 36),
    "three laws, everything with every trace": ("everything", "all", 18),
}


def measure(room: Path, *, rounds: int) -> dict[str, Any]:
    """Return what whole assessments take."""
    with Runner(room, "euaiact", "benchmarks.peers.law") as runner:
        compared = runner.ask(do="compare")

        def once(what: str, laws: str, number: int) -> Took:
            return took(runner.ask(do="time", what=what, laws=laws, number=number), number)

        work = {name: partial(once, *order) for name, order in WORK.items()}
        times = raced(work, rounds=rounds, title="whole laws")
    _, *fresh = [_fresh(room) for _ in range(rounds + 1)]
    return {
        "compared": compared,
        "times": {
            name: {
                "median_ms": found.median * 1e3,
                "worked_ms": found.worked * 1e3,
                "least_ms": found.least * 1e3,
            }
            for name, found in times.items()
        },
        "fresh": {
            "provisions": fresh[0]["provisions"],
            **{
                f"{what}_ms": statistics.median(each[what] for each in fresh) * 1e3
                for what in ("loading", "first", "second", "third")
            },
            "peak_mb": max(each["peak_mb"] for each in fresh),
        },
    }


def _fresh(room: Path) -> dict[str, float]:
    """Return what a fresh process tells of its first assessments."""
    print("whole laws: a fresh process", file=sys.stderr, flush=True)
    found: dict[str, float] = json.loads(told_by(room, "ours", "benchmarks.peers.first_call"))
    return found
