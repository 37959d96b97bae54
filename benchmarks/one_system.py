"""Part a: forty three-valued rules over thirty facts, one system at a time, against peers."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from benchmarks.environments import told_by
from benchmarks.racing import Runner, Took, calibrated, checked, raced, took

__all__ = ["PEERS", "SLOW", "measure"]

#: name in tables: environment, module, further arguments
PEERS: dict[str, tuple[str, ...]] = {
    "aiframework, verdicts": ("ours", "ours", "verdicts"),
    "aiframework, with witness and missing facts": ("ours", "ours", "explained"),
    "aiframework, with these as facts, not bits": ("ours", "ours", "named"),
    "plain Python closures": ("ours", "closures"),
    "Cedar (cedarpy, pre-parsed, batch)": ("cedarpy", "cedar"),
    "zen-engine, one expression for all rules": ("zen-engine", "zen"),
    "zen-engine, an expression a rule": ("zen-engine", "zen", "one"),
    "business-rules": ("business-rules", "business_rules"),
    "Rego (regorus)": ("regorus", "regorus"),
    "Rego (regopy)": ("regopy", "regopy"),
    "JsonLogic (json-logic-qubit)": ("json-logic", "json_logic"),
    "CEL (common-expression-language)": ("cel-rust", "cel_rust"),
    "CEL (cel-python)": ("cel-python", "cel_python"),
    "rule-engine": ("rule-engine", "rule_engine"),
    "OpenFisca-Core, one by one": ("openfisca", "openfisca", "one"),
    "pySHACL": ("pyshacl", "shacl"),
}

#: peers that take longer to start or to answer once than a quick run may
SLOW = {"CEL (cel-python)", "pySHACL", "Rego (regopy)", "OpenFisca-Core, one by one"}


@attrs.frozen
class _Place:
    """One competitor at the start."""

    runner: Runner
    compared: int
    systems: int


def measure(
    room: Path, work: Path, *, names: list[str], descriptions: int, rounds: int, seconds: float
) -> dict[str, Any]:
    """Return what each competitor takes for one system.

    Args:
        room: folder of environments.
        work: folder for files that pass between processes.
        names: the competitors.
        descriptions: how many partial descriptions are compared at most.
        rounds: rounds of the race.
        seconds: time for comparing, for each competitor.
    """
    told_by(room, "ours", "benchmarks.slice.case", work / "slice.json", descriptions)
    right = json.loads((work / "slice.json").read_text(encoding="utf-8"))["answers"]
    with ExitStack() as stack:
        with ThreadPoolExecutor(2) as pool:

            def start(name: str) -> _Place:
                environment, module, *more = PEERS[name]
                runner = stack.enter_context(
                    Runner(room, environment, f"benchmarks.peers.{module}", work / "slice.json", *more)
                )
                print(f"comparing the answers of {name}", file=sys.stderr, flush=True)
                compared = checked(runner, right, seconds=seconds)
                return _Place(runner, compared, calibrated(runner, len(right), seconds=0.1))

            places = dict(zip(names, pool.map(start, names), strict=True))
        timed = {name: partial(_timed, place) for name, place in places.items()}
        times = raced(timed, rounds=rounds, title="one system")
        return {
            name: {
                "median_us": found.median * 1e6,
                "worked_us": found.worked * 1e6,
                "least_us": found.least * 1e6,
                "compared": places[name].compared,
                "ready_ms": places[name].runner.made * 1e3,
            }
            for name, found in times.items()
        }


def _timed(place: _Place) -> Took:
    """Return the seconds a system of one round."""
    return took(place.runner.ask(do="time", systems=place.systems), place.systems)
