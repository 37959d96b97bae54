"""Part e: imports and the first answer, in fresh processes; what is run stands in `import_time.py`."""

from functools import partial

from benchmarks.import_time import STATEMENTS, Statement, cost
from benchmarks.racing import Took, raced

__all__ = ["measure"]


def measure(*, rounds: int) -> dict[str, dict[str, float]]:
    """Return the median milliseconds of each statement in a fresh process, by the clock and of the processor."""
    work = {name: partial(_once, statement) for name, statement in STATEMENTS.items()}
    times = raced(work, rounds=rounds, title="fresh processes")
    return {name: {"median_ms": each.median, "worked_ms": each.worked} for name, each in times.items()}


def _once(statement: Statement) -> Took:
    found = cost(statement)
    return found.passed, found.worked
