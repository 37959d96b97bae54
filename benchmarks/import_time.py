"""How long imports take, against `import attrs` in the same run: fresh processes, interleaved, medians.

python benchmarks/import_time.py
"""

import statistics
import subprocess
import sys

ROUNDS = 15
STATEMENTS = {
    "bare interpreter": "pass",
    "import attrs": "import attrs",
    "import aiframework": "import aiframework",
    "one law ready": "from aiframework import eu_ai_act; eu_ai_act.provisions",
    "first answer": (
        "import datetime; from aiframework import System, assess, eu_ai_act;"
        " assess(System('x'), laws=[eu_ai_act], on=datetime.date(2027, 12, 2)).violations"
    ),
}


def milliseconds(statement: str) -> float:
    """Return the time of a fresh process that runs a statement, as the process itself sees it."""
    code = (
        f"import time; began = time.perf_counter(); {statement}; print((time.perf_counter() - began) * 1000)"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603 - ours
    return float(run.stdout)


def main() -> None:
    """Print the medians and the ratio to `import attrs`."""
    for statement in STATEMENTS.values():
        milliseconds(statement)
    times: dict[str, list[float]] = {name: [] for name in STATEMENTS}
    for _ in range(ROUNDS):
        for name, statement in STATEMENTS.items():
            times[name].append(milliseconds(statement))
    attrs = statistics.median(times["import attrs"])
    print(f"Python {sys.version.split()[0]}, {ROUNDS} fresh processes each, interleaved")
    for name, found in times.items():
        median = statistics.median(found)
        print(f"{name:22} {median:8.1f} ms   {median / attrs:5.2f} x import attrs")


if __name__ == "__main__":
    main()
