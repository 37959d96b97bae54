"""A batch as one piece of memory: every bitmap stands where its field is said to stand, whatever stands beside it."""

from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from aiframework.portfolio.image import ITEM, Image, spots
from aiframework.portfolio.rows import unpacked

ROWS: list[dict[str, Any]] = [
    {
        "text": None if row % 3 else "words" * row,
        "flag": None if row % 5 == 0 else row % 2 == 0,
        "section": None if row % 7 == 0 else {"text": "x", "flag": None if row % 3 == 0 else row % 4 == 0},
        "things": None
        if row % 6 == 0
        else [{"text": str(row), "flag": thing % 2 == 0} for thing in range(row % 4)],
        "days": row,
        "never": True,
    }
    for row in range(200)
]
STRUCT = pa.struct([("text", pa.string()), ("flag", pa.bool_())])
SCHEMA = pa.schema(
    {
        "text": pa.dictionary(pa.int8(), pa.string()),
        "flag": pa.bool_(),
        "section": STRUCT,
        "things": pa.list_(STRUCT),
        "days": pa.date32(),
        "never": pa.bool_(),
    }
)
#: by path, what a row tells
FLAGS: dict[tuple[int | str, ...], Any] = {
    (1,): lambda row: row["flag"],
    (2, 1): lambda row: (row["section"] or {}).get("flag"),
    (5,): lambda row: row["never"],
}


@pytest.mark.parametrize(("first", "number"), [(0, 200), (0, 64), (13, 100), (8, 1)])
@pytest.mark.parametrize("columns", [range(6), [1, 2, 3, 5]], ids=str)
def test_bitmaps_stand_where_their_fields_do(first: int, number: int, columns: Any) -> None:
    batch = pa.RecordBatch.from_pylist(ROWS, SCHEMA).slice(first, number)
    placed, where = spots(SCHEMA, columns)
    image = Image.of(batch, placed)
    assert placed == tuple(columns)
    for path, told in FLAGS.items():
        right = [told(row) for row in ROWS[first : first + number]]
        assert _read(image, where[path], number) == right
    things = [thing["flag"] for row in ROWS[first : first + number] for thing in row["things"] or ()]
    assert image.lengths[where[3, ITEM].node] == len(things)
    assert _read(image, where[3, ITEM, 1], len(things)) == things


def _read(image: Image, spot: Any, number: int) -> list[bool | None]:
    """Return answers: null where the field, or a struct that it stands in, is."""
    buffers = np.array([spot.buffer + 1, spot.buffer, *(each.buffer for each in spot.above)])
    values, *valid = (unpacked(plane, number) for plane in image.planes(buffers, number).view(np.uint8))
    told = np.logical_and.reduce(valid)
    return [bool(value) if known else None for value, known in zip(values, told, strict=True)]


def test_columns_of_unknown_buffers_have_no_place() -> None:
    schema = pa.schema(
        {"view": pa.string_view(), "flag": pa.bool_(), "map": pa.map_(pa.string(), pa.bool_())}
    )
    placed, where = spots(schema, range(3))
    assert placed == (1,)
    assert where[1,].buffer == 0
    batch = pa.RecordBatch.from_pylist([{"view": "x", "flag": True, "map": []}, {"flag": None}], schema)
    assert _read(Image.of(batch, placed), where[1,], 2) == [True, None]
