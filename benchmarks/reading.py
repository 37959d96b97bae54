"""Part c, apart: reading inventories of plain descriptions, beside pyarrow's own reading of the same."""

from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.racing import Runner, Took, raced, took

__all__ = ["measure"]


def measure(room: Path, work: Path, *, descriptions: int, rounds: int) -> dict[str, Any]:
    """Return microseconds a description."""
    with Runner(room, "ours", "benchmarks.columns.ingest", work, descriptions) as runner:

        def once(name: str) -> Took:
            return took(runner.ask(name=name))

        work_on = {name: partial(once, name) for name in runner.told["names"]}
        times = raced(work_on, rounds=rounds, title="reading")
        return {
            "bytes_a_description": runner.told["bytes"] / descriptions,
            "times": {name: each.median / descriptions * 1e6 for name, each in times.items()},
        }
