"""Parts c and d: inventories of 10^3 to 10^7 systems, forty rules to all provisions, against data-frame engines."""

import json
import sys
import time
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from benchmarks.environments import told_by
from benchmarks.racing import Runner, Took, raced, took

__all__ = ["ENGINES", "GROWTH", "Engine", "measure", "written"]


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


#: larger inventories are the largest written one, several times; they are timed three times
_WRITTEN = 10**6
#: so many provisions, spread evenly over the laws: how time grows with them
GROWTH = ("40", "200", "800")
_GROWN = dict.fromkeys(GROWTH, 10**6)
_OURS = {"slice": 10**6, **_GROWN, "all": 10**6}
_MOST = {"slice": 10**7, **_GROWN, "all": 10**7}
ENGINES: dict[str, Engine] = {
    "aiframework with kernels, outcomes": Engine("ours", "ours", _OURS, ("outcomes", "kernels")),
    "aiframework with kernels, counts": Engine("ours", "ours", _MOST, ("counts", "kernels")),
    "aiframework, outcomes": Engine("ours", "ours", _OURS, ("outcomes", "numpy")),
    "aiframework, counts": Engine("ours", "ours", _MOST, ("counts", "numpy")),
    "Polars, streaming": Engine(
        "polars",
        "with_polars",
        {"slice": 10**6, **dict.fromkeys(GROWTH, 10**5), "all": 10**6},
        ("streaming",),
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
        told_by(
            room,
            "ours",
            "benchmarks.columns.writing",
            work / which,
            which,
            *(size for size in sizes if size <= _WRITTEN),
        )


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
            said: dict[str, dict[str, float]] = {}

            def once(name: str, size: int = size, said: dict[str, dict[str, float]] = said) -> Took:
                said[name] = runners[name].ask(do="time", systems=str(size))
                return took(said[name])

            race = {name: partial(once, name) for name in able}
            few = min(rounds, 3) if size > _WRITTEN else rounds
            for name, taken in raced(race, rounds=few, title=f"{folder.name}, {size} systems").items():
                times[name][str(size)] = {
                    "median_s": taken.median,
                    "least_s": taken.least,
                    "worked_s": taken.worked,
                    "ns_a_system": taken.median / size * 1e9,
                    "peak_mb": said[name]["peak_mb"],
                    **({"bytes_a_system": said[name]["bytes"] / size} if "bytes" in said[name] else {}),
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
    wrong, skipped = [], 0
    for place, (theirs, ours) in enumerate(zip(columns, right, strict=True)):
        if theirs is None:
            skipped += 1
        elif not _equal(theirs[: len(ours)], ours):
            wrong.append(place)
    assert not wrong, f"{name} differs in {len(wrong)} conditions, the first in place {wrong[0]}"
    print(
        f"  {len(columns)} conditions equal but for {skipped} not compared, {time.perf_counter() - began:.1f} s",
        file=sys.stderr,
        flush=True,
    )


def _equal(theirs: list[Any], ours: list[Any]) -> bool:
    return len(theirs) == len(ours) and all(
        a == b for a, b in zip(theirs, ours, strict=True) if a != "skipped"
    )
