"""Every benchmark in one run: `python -m benchmarks` (or `--quick`, or `--only one,portfolio`)."""

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks import inner_loop, machine, one_system, portfolio, reading, starting, whole_law
from benchmarks.environments import ROOT, interpreter, make, room
from benchmarks.report import report

PARTS = ("one", "whole", "portfolio", "start")
FULL = {
    "slice": [10**3, 10**4, 10**5, 10**6, 10**7],
    **{which: [10**5, 10**6] for which in portfolio.GROWTH},
    "all": [10**3, 10**4, 10**5, 10**6, 10**7],
}
QUICK = {"slice": [10**3, 10**4], "40": [10**3], "200": [10**3]}
PAGE = """# Benchmarks

Measured by `python -m benchmarks`; how, and what each number means, stands in `benchmarks/README.md`.
Every answer is compared before it is timed, peers are pinned and stand in environments of their own, and only one
program works at a time. Ratios count; absolute times are of one machine.

{plot}{told}"""
PLOT = "![Time against the number of systems](benchmarks.svg)\n\n"
#: engines whose start alone takes longer than a quick run may
SLOW = {"PySpark"}


def main() -> None:
    """Read the command line, measure, write results, tables and plot."""
    reader = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    reader.add_argument(
        "--quick", action="store_true", help="a smoke run: small sizes, three rounds, nothing kept in docs/"
    )
    reader.add_argument("--only", default=",".join(PARTS), help=f"parts, by commas: {', '.join(PARTS)}")
    reader.add_argument("--room", type=Path, default=room(), help="where environments are kept")
    reader.add_argument("--most", type=int, default=10**7, help="systems of the largest inventory")
    reader.add_argument("--into", type=Path, help="where results go (docs/ and benchmarks/ by default)")
    chosen = reader.parse_args()
    parts = chosen.only.split(",")
    unknown = sorted(set(parts) - set(PARTS))
    if unknown:
        reader.error(f"no part is called {', '.join(unknown)}: there are {', '.join(PARTS)}")
    began = time.perf_counter()
    rounds = 3 if chosen.quick else 7
    results: dict[str, Any] = {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "machine": machine.described(),
        "rounds": rounds,
    }
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        try:
            measure(results, parts, chosen.room, Path(folder), quick=chosen.quick, most=chosen.most)
        finally:  # a part that fails does not take what was measured before it along
            results["minutes"] = (time.perf_counter() - began) / 60
            keep(results, chosen.room, into=chosen.into or (Path(folder) if chosen.quick else None))


def measure(
    results: dict[str, Any], parts: list[str], environments: Path, work: Path, *, quick: bool, most: int
) -> None:
    """Measure part by part, and put what is found into the results."""
    rounds = results["rounds"]
    engines = [name for name in portfolio.ENGINES if not (quick and name in SLOW)]
    peers = [name for name in one_system.PEERS if not (quick and name in one_system.SLOW)]
    needed = {
        "one": [one_system.PEERS[name][0] for name in peers],
        "whole": ["ours", "euaiact"],
        "portfolio": ["ours", *(portfolio.ENGINES[name].environment for name in engines)],
        "start": [],
    }
    wanted = dict.fromkeys(name for part in parts for name in needed[part])
    failed = make(environments, [*wanted, "plot"])
    if failed:
        sys.exit("\n".join(f"cannot make the environment of {name}: {why}" for name, why in failed.items()))
    if "one" in parts:
        results["one"] = one_system.measure(
            environments,
            work,
            names=peers,
            descriptions=300 if quick else 3000,
            rounds=rounds,
            seconds=1 if quick else 6,
        )
    if "whole" in parts:
        results["whole"] = whole_law.measure(environments, rounds=rounds)
    if "portfolio" in parts:
        sets = {
            which: [size for size in sizes if size <= most]
            for which, sizes in (QUICK if quick else FULL).items()
        }
        portfolio.written(environments, work, sets)
        results["portfolio"] = portfolio.measure(environments, work, sets, rounds=rounds, names=engines)
        results["reading"] = reading.measure(
            environments, work, descriptions=200 if quick else 2000, rounds=rounds
        )
        if not quick:
            results["planes"] = inner_loop.measure(environments, work, ["slice", "all"], rounds=rounds)
    if "start" in parts:
        results["start"] = starting.measure(rounds=rounds)


def keep(results: dict[str, Any], environments: Path, *, into: Path | None) -> None:
    """Write the JSON file, the tables and the plot; print the tables."""
    told = report(results)
    print(told)
    if into:
        into.mkdir(parents=True, exist_ok=True)
    data = (into or ROOT / "benchmarks") / "results.json"
    pages = into or ROOT / "docs"
    data.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    (pages / "benchmarks.md").write_text(
        PAGE.format(told=told, plot=PLOT if "portfolio" in results else ""), encoding="utf-8"
    )
    if "portfolio" in results:
        plot = [
            interpreter(environments, "plot"),
            ROOT / "benchmarks" / "plot.py",
            data,
            pages / "benchmarks.svg",
        ]
        subprocess.run(plot, check=True)  # noqa: S603 - ours


if __name__ == "__main__":
    main()
