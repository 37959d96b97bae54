"""The same inventories as typed Arrow, as a user of this library has them: nothing is encoded beforehand.

Columns are called `section.fact`; enums are dictionaries, sets lists, dates dates, repeated things lists of structs.
"""

import datetime as dt
from enum import Enum
from typing import Any

import numpy as np
import pyarrow as pa

from aiframework.logic import Question

__all__ = ["typed"]


def typed(facts: dict[str, Question[Any]], systems: pa.Table, lists: dict[str, pa.Table]) -> pa.Table:
    """Return an encoded inventory as one typed table."""
    columns: dict[str, pa.Array] = {}
    for name in systems.column_names:
        if name in facts:
            fact = facts[name]
            columns[f"{fact.owner.key}.{fact.name}"] = _column(fact, _whole(systems[name]))  # type: ignore[attr-defined]
    for key, table in lists.items():
        columns[key] = _listed(facts, table, systems[f"{key}__told"].to_numpy(), systems.num_rows)
    return pa.table(columns)


def _whole(column: pa.ChunkedArray) -> pa.Array:
    return column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()


def _column(fact: Question[Any], array: pa.Array) -> pa.Array:
    base: Any = fact.kind.base
    if fact.kind.many:
        return _set(base, array)
    if issubclass(base, Enum):
        return pa.DictionaryArray.from_arrays(array, _members(base))
    if base is dt.date:
        return array.view(pa.date32())
    return array.view(pa.timestamp("s", tz="UTC")) if base is dt.datetime else array


def _members(base: Any) -> pa.Array:  # noqa: ANN401 - an enum
    return pa.array([member.value for member in base], pa.string())


def _set(base: Any, array: pa.Array) -> pa.Array:  # noqa: ANN401 - an enum
    """Return sets of bits as lists of members."""
    known = array.is_valid()
    bits = np.where(np.asarray(known), np.asarray(array.fill_null(0)), 0)
    held = (bits[:, None] >> np.arange(len(base))) & 1
    counts = held.sum(axis=1)
    members = pa.DictionaryArray.from_arrays(pa.array(np.nonzero(held)[1].astype("int8")), _members(base))
    return _list(members, counts, np.asarray(known))


def _listed(
    facts: dict[str, Question[Any]], table: pa.Table, told: np.ndarray[Any, Any], number: int
) -> pa.Array:
    """Return a table of things as lists of structs."""
    names = [name for name in table.column_names if name in facts]
    arrays = [_column(facts[name], _whole(table[name])) for name in names]
    things = pa.StructArray.from_arrays(arrays, [facts[name].name for name in names])
    return _list(things, np.bincount(table["system"].to_numpy(), minlength=number), told)


def _list(values: pa.Array, counts: np.ndarray[Any, Any], told: np.ndarray[Any, Any]) -> pa.Array:
    offsets = np.zeros(len(counts) + 1, "int32")
    np.cumsum(counts, out=offsets[1:])
    known = pa.py_buffer(np.packbits(told, bitorder="little"))
    return pa.Array.from_buffers(
        pa.list_(values.type), len(counts), [known, pa.py_buffer(offsets)], children=[values]
    )
