"""Parts c and d: inventories of 10^3 to 10^7 systems, forty rules to all provisions, against data-frame engines."""

import json
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import attrs

from benchmarks.environments import ROOT, interpreter
from benchmarks.racing import Runner, raced

__all__ = ["ENGINES", "Engine", "measure", "written"]


@attrs.frozen
class Engine:
    """An engine, and how far it is taken.

    Attributes:
        environment: where it stands.
        module: what serves it.
        arguments: what the module takes beside the graph and the tables.
        most: the largest inventory, by set of conditions; a set that is not named is left out.
    """

    environment: str
    module: str
    most: dict[str, int]
    arguments: tuple[str, ...] = ()


ENGINES: dict[str, Engine] = {
    "Polars, streaming": Engine(
        "polars", "with_polars", {"slice": 10**6, "200": 10**5, "all": 10**6}, ("streaming",)
    ),
    "Polars, in memory": Engine("polars", "with_polars", {"slice": 10**6, "all": 10**5}, ("in-memory",)),
    "DuckDB": Engine("duckdb", "with_duckdb", {"slice": 10**6, "200": 10**5, "all": 10**5}),
    "PySpark": Engine("pyspark", "with_spark", {"slice": 10**5}),
    "OpenFisca-Core": Engine("openfisca", "with_openfisca", {"slice": 10**5}),
}


def written(room: Path, work: Path, sets: dict[str, list[int]]) -> None:
    """Write graphs, inventories and right answers."""
    for which, sizes in sets.items():
        print(f"writing inventories of {which}", file=sys.stderr, flush=True)
        command = [
            interpreter(room, "ours"),
            "-m",
            "benchmarks.columns.writing",
            work / which,
            which,
            *map(str, sizes),
        ]
        subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603 - ours


def measure(
    room: Path, work: Path, sets: dict[str, list[int]], *, rounds: int, names: list[str]
) -> dict[str, Any]:
    """Return what each engine takes for each set of conditions and each size.

    Args:
        room: folder of environments.
        work: folder of what was written.
        sets: sizes of inventories by set of conditions.
        rounds: rounds of each race.
        names: the engines.
    """
    found: dict[str, Any] = {}
    for which, sizes in sets.items():
        found[which] = _set(room, work / which, sizes, rounds=rounds, names=names)
    return found


def _set(room: Path, folder: Path, sizes: list[int], *, rounds: int, names: list[str]) -> dict[str, Any]:
    right = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    with ExitStack() as stack:
        runners: dict[str, Runner] = {}
        for name in names:
            engine = ENGINES[name]
            if folder.name in engine.most:
                module = f"benchmarks.columns.{engine.module}"
                runners[name] = stack.enter_context(
                    Runner(room, engine.environment, module, folder / "graph.json", folder, *engine.arguments)
                )
                _compare(name, runners[name], str(sizes[0]), right)
        times: dict[str, Any] = {name: {} for name in runners}
        for size in sizes:
            able = [name for name in runners if ENGINES[name].most[folder.name] >= size]
            peaks: dict[str, float] = {}

            def once(name: str, size: int = size, peaks: dict[str, float] = peaks) -> float:
                reply = runners[name].ask(do="time", systems=str(size))
                peaks[name] = reply["peak_mb"]
                return float(reply["seconds"])

            race = {name: (lambda name=name: once(name)) for name in able}
            for name, taken in raced(race, rounds=rounds, title=f"{folder.name}, {size} systems").items():
                times[name][str(size)] = {
                    "median_s": taken.median,
                    "least_s": taken.least,
                    "ns_a_system": taken.median / size * 1e9,
                    "peak_mb": peaks[name],
                }
    return {"conditions": len(right), "compared": max(map(len, right)), "times": times}


def _compare(name: str, runner: Runner, size: str, right: list[list[Any]]) -> None:
    """Compare an engine's answers with the right ones.

    Raises:
        AssertionError: an answer differs.
    """
    print(f"comparing the answers of {name}", file=sys.stderr, flush=True)
    began = time.perf_counter()
    columns = runner.ask(do="answer", systems=size, rows=max(map(len, right)))["columns"]
    wrong = [
        place
        for place, (theirs, ours) in enumerate(zip(columns, right, strict=True))
        if theirs[: len(ours)] != ours
    ]
    assert not wrong, f"{name} differs in {len(wrong)} conditions, the first in place {wrong[0]}"
    print(
        f"  {len(columns)} conditions equal, {time.perf_counter() - began:.1f} s", file=sys.stderr, flush=True
    )
