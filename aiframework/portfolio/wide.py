"""Results as a table with one column for each provision."""

from functools import lru_cache
from typing import Literal, TypeAlias

import attrs
import numpy as np
import pyarrow as pa

from aiframework.logic.gates import FULL
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.memory import in_lines
from aiframework.portfolio.outcomes import FORCES, HOLDS, OUTCOMES
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Bytes
from aiframework.portfolio.run import Worked
from aiframework.portfolio.sinks import Codes

__all__ = ["identity", "wide_batch"]

_CODED = pa.dictionary(pa.int8(), pa.string())
_LISTED = pa.list_(_CODED)
_WORDS = {
    "outcomes": pa.array([outcome.value for outcome in OUTCOMES]),
    "holds": pa.array(HOLDS),
    "forces": pa.array([force.value for force in FORCES]),
}

Columns = Literal["outcomes", "forces"]
#: the place of its codes, the plane of rows that have a result, the words that codes stand for, and the thing it is about
_Column: TypeAlias = tuple[int, int, str, type | None]


@lru_cache(maxsize=32)
def _columns(program: Program, columns: Columns) -> tuple[tuple[_Column, ...], tuple[int, ...]]:
    """Return the columns that differ, and which of them each provision has."""
    places = program.outcomes if columns == "outcomes" else program.forces
    found: dict[_Column, int] = {}
    order: list[int] = []
    for row, place, told in zip(program.rows, places, program.told, strict=True):
        words = columns if columns == "forces" or not row.concludes else "holds"
        order.append(found.setdefault((place, told, words, row.each), len(found)))
    return tuple(found), tuple(order)


@lru_cache(maxsize=32)
def _fields(program: Program) -> tuple[pa.Field, ...]:
    """Return a field for each provision (a list, where each thing has a result)."""
    both = zip(program.names, program.rows, strict=True)
    return tuple(pa.field(name, _CODED if row.each is None else _LISTED) for name, row in both)


@lru_cache(maxsize=32)
def _schema(program: Program, who: pa.DataType, kept: tuple[pa.Field, ...]) -> pa.Schema:
    return pa.schema([pa.field("system", who), *kept, *_fields(program)])


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
    which, order = _columns(program, columns)
    layer = _Layer(codes)
    arrays = [layer.column(*column) for column in which]
    kept = tuple(facts.batch.schema.field(name) for name in keep)
    who = identity(facts, first)
    return pa.RecordBatch.from_arrays(
        [who, *(facts.batch.column(name) for name in keep), *(arrays[place] for place in order)],
        schema=_schema(program, who.type, kept),
    )


@attrs.define(eq=False)
class _Layer:
    """Arrow arrays laid over codes: nothing is copied, and what columns have in common is made once.

    Attributes:
        codes: the codes.
    """

    codes: Codes
    _whole: dict[tuple[str, type | None], pa.Array] = attrs.field(factory=dict)
    _offsets: dict[type, pa.Buffer] = attrs.field(factory=dict)
    _told: dict[type, pa.Buffer | None] = attrs.field(factory=dict)

    def column(self, place: int, told: int, words: str, kind: type | None) -> pa.Array:
        """Return a column: of codes, or of lists of codes."""
        facts = self.codes.facts
        if kind is None:
            return self._coded(place, told, words, None, facts.number)
        if kind not in facts.lists:
            return pa.nulls(facts.number, _LISTED)
        values = self._coded(place, FULL, words, kind, facts.lists[kind].number)
        buffers = [self._list_told(kind), self._list_offsets(kind)]
        return pa.ListArray.from_buffers(_LISTED, facts.number, buffers, children=[values])

    def _coded(self, place: int, told: int, words: str, kind: type | None, number: int) -> pa.Array:
        """Return codes with the words they stand for: a slice of those of all columns, where no row is without a result."""
        if told != FULL:
            valid = self.codes.told[told] if told > FULL else np.zeros((number + 7) // 8, np.uint8)
            return _over(valid, self.codes.array(place, number), words)
        placed = self.codes.program.placed.get(place)
        if placed is None:
            return _over(None, self.codes.array(place, number), words)
        if (words, kind) not in self._whole:
            self._whole[words, kind] = _over(None, self.codes.room[kind].reshape(-1), words)
        return self._whole[words, kind].slice(placed[1] * in_lines(number), number)

    def _list_offsets(self, kind: type) -> pa.Buffer:
        if kind not in self._offsets:
            listing = self.codes.facts.lists[kind]
            offsets = listing.offsets - listing.first if listing.first else listing.offsets
            self._offsets[kind] = pa.py_buffer(offsets.astype(np.int32, copy=False))
        return self._offsets[kind]

    def _list_told(self, kind: type) -> pa.Buffer | None:
        if kind not in self._told:
            facts = self.codes.facts
            told = facts.lists[kind].told
            self._told[kind] = None if told is None else pa.py_buffer(told.whole(facts.number))
        return self._told[kind]


def _over(valid: Bytes | None, raw: Bytes, words: str) -> pa.Array:
    buffers = [None if valid is None else pa.py_buffer(valid), pa.py_buffer(raw)]
    return pa.DictionaryArray.from_buffers(_CODED, len(raw), buffers, _WORDS[words])
