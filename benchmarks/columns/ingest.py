"""Reading inventories of plain descriptions: NDJSON and dicts, by this library and by pyarrow's own reading alone."""

import json
import sys
import time
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.json as pj

from aiframework.facts.plain import to_plain
from aiframework.portfolio import opened
from benchmarks.columns.inventory import described, drawn
from benchmarks.columns.writing import asked
from benchmarks.serving import replies, reply

__all__ = ["plain"]


def plain(number: int) -> list[dict[str, Any]]:
    """Return made-up descriptions as JSON holds them, with a fortieth of the facts told, as people describe systems."""
    conditions, _ = asked("all")
    inventory = drawn(conditions, number)
    return [
        _thinned(_jsonable(to_plain(system)), place)
        for place, system in enumerate(described(inventory, range(number)))
    ]


def _jsonable(value: Any) -> Any:  # noqa: ANN401 - plain values
    if isinstance(value, Mapping):
        return {key: _jsonable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_jsonable(each) for each in value]
    return value.isoformat() if isinstance(value, date | datetime) else value


def _thinned(told: dict[str, Any], place: int) -> dict[str, Any]:
    """Return a description of which only some sections are told."""
    sections = [key for key in told if key != "name"]
    return {"name": told["name"], **{key: told[key] for key in sections if (hash_of(key) + place) % 8 == 0}}


def hash_of(text: str) -> int:
    """Return a number that is the same in every process."""
    return sum(map(ord, text))


def main() -> None:
    """Answer until the input ends."""
    out = replies()
    folder, number = Path(sys.argv[1]), int(sys.argv[2])
    told = plain(number)
    path = folder / "inventory.ndjson"
    path.write_text("".join(json.dumps(each) + "\n" for each in told), encoding="utf-8")
    work: dict[str, Callable[[], object]] = {
        "NDJSON, aiframework": lambda: list(opened(path).batches),
        "NDJSON, pyarrow.json": lambda: pj.read_json(path),
        "dicts, aiframework": lambda: list(opened(told).batches),
        "dicts, pyarrow.array": lambda: pa.RecordBatch.from_struct_array(pa.array(told)),
    }
    assert sum(batch.num_rows for batch in opened(path).batches) == number
    reply(out, {"seconds": 0, "names": list(work), "bytes": path.stat().st_size})
    for line in sys.stdin:
        once = work[json.loads(line)["name"]]
        began = time.perf_counter()
        once()
        reply(out, {"seconds": time.perf_counter() - began})


if __name__ == "__main__":
    main()
