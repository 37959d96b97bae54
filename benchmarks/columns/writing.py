"""Write what the engines of part c read: graphs, inventories, and the right answers of the plain evaluation.

Run in the environment that holds this library: `python -m benchmarks.columns.writing FOLDER WHICH SYSTEMS...`.
"""

import json
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import ipc

from aiframework.logic import Condition, Context, Truth
from aiframework.logic.compile import repeated_in
from benchmarks.columns.graph import Graph
from benchmarks.columns.inventory import Inventory, described, drawn
from benchmarks.columns.law import provisions, slice_rules

__all__ = ["asked", "right_answers"]

_PLAIN = {Truth.YES: True, Truth.NO: False, Truth.UNKNOWN: None}


def asked(which: str) -> tuple[list[Condition], Context]:
    """Return the conditions of `slice`, of `200` provisions, or of `all`."""
    return slice_rules() if which == "slice" else provisions(None if which == "all" else int(which))


def right_answers(
    conditions: list[Condition], context: Context, inventory: Inventory, rows: int
) -> list[list[Any]]:
    """Return the answers to each condition for the first systems, in order; for things, thing by thing."""
    found: list[list[Any]] = [[] for _ in conditions]
    kinds = [next(iter(repeated_in(condition)), None) for condition in conditions]
    import attrs  # noqa: PLC0415 - only to renew the memo

    for system in described(inventory, range(rows)):
        asking = attrs.evolve(context, memo={})
        for place, (condition, kind) in enumerate(zip(conditions, kinds, strict=True)):
            cases = [system] if kind is None else [*system.items(kind).cases]
            found[place].extend(_PLAIN[condition.truth(case, asking)] for case in cases)
    return found


def write(folder: Path, which: str, sizes: list[int], *, rows: int) -> None:
    """Write one set of conditions with its inventories."""
    folder.mkdir(parents=True, exist_ok=True)
    conditions, context = asked(which)
    (folder / "graph.json").write_text(json.dumps(Graph(context).of(conditions)), encoding="utf-8")
    for size in sizes:
        inventory = drawn(conditions, size)
        place = folder / str(size)
        place.mkdir(exist_ok=True)
        for name, table in {"systems": inventory.systems, **inventory.lists}.items():
            _write(place / f"{name}.arrow", table)
        if size == sizes[0]:
            right = right_answers(conditions, context, inventory, rows)
            (folder / "answers.json").write_text(json.dumps(right), encoding="utf-8")


def _write(path: Path, table: pa.Table) -> None:
    with ipc.new_file(path, table.schema) as out:
        out.write_table(table)


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2], [int(size) for size in sys.argv[3:]], rows=100)
