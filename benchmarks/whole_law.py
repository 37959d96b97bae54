"""Part b: one whole assessment, by the AI Act and by all three laws, beside euaiact's answer on Art. 6(2) alone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.environments import ROOT, interpreter
from benchmarks.racing import Runner, Times, raced

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

        def once(what: str, laws: str, number: int) -> float:
            return float(runner.ask(do="time", what=what, laws=laws, number=number)["seconds"]) / number

        work = {name: (lambda order=order: once(*order)) for name, order in WORK.items()}
        times = raced(work, rounds=rounds, title="whole laws")
    fresh = [_fresh(room) for _ in range(rounds)]
    return {
        "compared": compared,
        "times": {
            name: {"median_ms": found.median * 1e3, "least_ms": found.least * 1e3}
            for name, found in times.items()
        },
        "fresh": {
            "provisions": fresh[0]["provisions"],
            **{
                f"{what}_ms": Times(tuple(each[what] for each in fresh)).median * 1e3
                for what in ("loading", "first", "second", "third")
            },
            "peak_mb": max(each["peak_mb"] for each in fresh),
        },
    }


def _fresh(room: Path) -> dict[str, float]:
    """Return what a fresh process tells of its first assessments."""
    print("whole laws: a fresh process", file=sys.stderr, flush=True)
    command = [interpreter(room, "ours"), "-m", "benchmarks.peers.first_call"]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)  # noqa: S603 - ours
    found: dict[str, float] = json.loads(run.stdout)
    return found
