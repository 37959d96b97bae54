"""What a fresh process pays: imports, laws made ready, the first answer, `aiframework check`; and its peak memory.

python benchmarks/import_time.py

Bytecode is read from a folder of its own, as an installed package has it. Times are medians of fresh processes,
interleaved; processor time is told beside the time that passed, since other work may share the machine.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROUNDS = 15
ROOT = Path(__file__).parents[1]
BYTECODE = Path(tempfile.gettempdir()) / "aiframework-benchmarks-bytecode"


class Statement(NamedTuple):
    """What a fresh process runs: what is timed, and what stands ready before."""

    timed: str
    before: str = "pass"


class Cost(NamedTuple):
    """What a fresh process paid for the statement timed: milliseconds that passed, of processor time; and peak MB."""

    passed: float
    worked: float
    peak: float


_READY = "import datetime, aiframework; from aiframework import System, assess"
_ASSESS = "assess(System('x'), laws=laws, on=datetime.date(2027, 12, 2))"
_ALL = "laws = [aiframework.eu_ai_act, aiframework.coe_convention, aiframework.california]"
STATEMENTS = {
    "bare interpreter": Statement("pass"),
    "import attrs": Statement("import attrs"),
    "import aiframework": Statement("import aiframework"),
    "what all laws share": Statement(_READY, "import aiframework"),
    **{
        f"{law} adds": Statement(f"aiframework.{law}.provisions", _READY)
        for law in ("eu_ai_act", "coe_convention", "california")
    },
    "first answer, one law": Statement(f"laws = [aiframework.eu_ai_act]; {_ASSESS}.violations", _READY),
    "first answer, three laws": Statement(f"{_ALL}; {_ASSESS}.violations", _READY),
    "all from nothing": Statement(
        f"{_READY}; {_ALL}; [(f.outcome, f.force, f.unanswered) for f in {_ASSESS}.findings]"
    ),
    "aiframework check": Statement(
        "import contextlib, io; from aiframework.cli.app import run\n"
        "with contextlib.redirect_stdout(io.StringIO()) as told:\n"
        "    run(['check', 'examples/cv_screening.toml', '--on', '2027-12-02'])\n"
        "assert told.getvalue()"
    ),
}
#: what each may cost, where a goal is set
_GOALS = {
    "import aiframework": "1.25 x import attrs",
    "eu_ai_act adds": "60 ms",
    "coe_convention adds": "60 ms",
    "california adds": "60 ms",
    "all from nothing": "60 MB",
    "aiframework check": "600 ms",
}


_PROCESS = """
import resource, time
{before}
began, worked = time.perf_counter(), time.process_time()
{timed}
passed, worked = time.perf_counter() - began, time.process_time() - worked
print(passed * 1000, worked * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def cost(statement: Statement) -> Cost:
    """Return what a fresh process pays for a statement, as the process itself sees it."""
    code = _PROCESS.format(before=statement.before, timed=statement.timed)
    run = subprocess.run(  # noqa: S603 - ours
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT, env=_environment()
    )
    return Cost(*map(float, run.stdout.split()))


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(BYTECODE), "PYTHONPATH": str(ROOT)}


def main() -> None:
    """Print the medians, the least, and the ratio to `import attrs`."""
    for statement in STATEMENTS.values():
        cost(statement)
    costs: dict[str, list[Cost]] = {name: [] for name in STATEMENTS}
    began = time.perf_counter()
    for _ in range(ROUNDS):
        for name, statement in STATEMENTS.items():
            costs[name].append(cost(statement))
    attrs = statistics.median(each.passed for each in costs["import attrs"])
    seconds = time.perf_counter() - began
    print(f"Python {sys.version.split()[0]}, {ROUNDS} fresh processes each, interleaved, in {seconds:.0f} s")
    print(f"{'':26}{'median':>8}{'least':>8}{'CPU':>8}  {'x attrs':>7}{'peak':>8}  goal")
    for name, found in costs.items():
        passed = sorted(each.passed for each in found)
        middle, worked = statistics.median(passed), statistics.median(each.worked for each in found)
        peak = max(each.peak for each in found)
        line = f"{name:26}{middle:8.1f}{passed[0]:8.1f}{worked:8.1f}  {middle / attrs:7.2f}{peak:8.1f}"
        print(f"{line}  {_GOALS.get(name, '')}".rstrip())


if __name__ == "__main__":
    main()
