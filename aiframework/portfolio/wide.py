"""Results as a table with one column for each provision."""

from functools import lru_cache
from typing import Any, Literal

import numpy as np
import pyarrow as pa

from aiframework.logic.gates import FULL
from aiframework.portfolio.facts import Facts, Listing
from aiframework.portfolio.outcomes import FORCES, HOLDS, OUTCOMES
from aiframework.portfolio.program import Program
from aiframework.portfolio.run import Worked
from aiframework.portfolio.sinks import Codes

__all__ = ["identity", "wide_batch"]

_CODED = pa.dictionary(pa.int8(), pa.string())
_WORDS = {
    "outcomes": pa.array([outcome.value for outcome in OUTCOMES]),
    "holds": pa.array(HOLDS),
    "forces": pa.array([force.value for force in FORCES]),
}

Columns = Literal["outcomes", "forces"]


@lru_cache(maxsize=32)
def _fields(program: Program) -> tuple[pa.Field, ...]:
    """Return a field for each provision (a list, where each thing has a result)."""
    both = zip(program.names, program.rows, strict=True)
    return tuple(pa.field(name, _CODED if row.each is None else pa.list_(_CODED)) for name, row in both)


def identity(facts: Facts, first: int) -> pa.Array:
    """Return what each description is called: its name, or else its number counted from the first row of all."""
    if facts.names is not None:
        names = facts.names
        return names.cast(pa.string()) if names.type != pa.string() else names
    return pa.array(np.arange(first, first + facts.number))


def wide_batch(worked: Worked, columns: Columns, first: int, keep: tuple[str, ...]) -> pa.RecordBatch:
    """Return the results of one batch."""
    facts, program, codes = worked.facts, worked.program, worked.codes
    if codes is None:  # only counts were asked for
        message = "a batch that was counted has no columns"
        raise TypeError(message)
    places = program.outcomes if columns == "outcomes" else program.forces
    arrays: dict[tuple[Any, ...], pa.Array] = {}
    offsets: dict[type | None, pa.Buffer] = {kind: _offsets(each) for kind, each in facts.lists.items()}
    found: list[pa.Array] = []
    for row, place, told in zip(program.rows, places, program.told, strict=True):
        words = columns if columns == "forces" or not row.concludes else "holds"
        untold = row.each is not None and row.each not in facts.lists
        key = (words, -1, None) if untold else (words, place, told)
        if key not in arrays:
            arrays[key] = _column(codes, place, told, words, offsets.get(row.each))
        found.append(arrays[key])
    kept = [facts.batch.column(name) for name in keep]
    fields = [facts.batch.schema.field(name) for name in keep]
    who = identity(facts, first)
    schema = pa.schema([pa.field("system", who.type), *fields, *_fields(program)])
    return pa.RecordBatch.from_arrays([who, *kept, *found], schema=schema)


def _offsets(listing: Listing) -> pa.Buffer:
    """Return where the list of each description begins and ends: the columns about one kind of thing share it."""
    offsets = listing.offsets - listing.first if listing.first else listing.offsets
    return pa.py_buffer(offsets.astype(np.int32, copy=False))


def _column(codes: Codes, place: int, told: int, words: str, offsets: pa.Buffer | None) -> pa.Array:
    facts, column = codes.facts, codes.program.coded[place]
    kind = column.kind
    number = facts.number if kind is None else facts.lists[kind].number if kind in facts.lists else 0
    raw = codes.array(place, number)
    valid = pa.py_buffer(codes.told[told]) if told > FULL else None
    if told < FULL:  # of none is there a result
        valid = pa.py_buffer(np.zeros((number + 7) // 8, np.uint8))
    values = pa.DictionaryArray.from_buffers(
        _CODED, number, [valid if kind is None else None, pa.py_buffer(raw)], _WORDS[words]
    )
    if kind is None:
        return values
    if offsets is None:
        return pa.nulls(facts.number, pa.list_(_CODED))
    return _listed(values, facts.lists[kind], offsets, facts.number)


def _listed(values: pa.Array, listing: Listing, offsets: pa.Buffer, number: int) -> pa.Array:
    """Return a list for each description, as long as its list of things."""
    told = None if listing.told is None else pa.py_buffer(listing.told.whole(number))
    return pa.ListArray.from_buffers(pa.list_(_CODED), number, [told, offsets], children=[values])
