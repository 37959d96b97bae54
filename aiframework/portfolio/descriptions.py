"""Descriptions in memory as record batches: exact, and in the shape that tables have."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from itertools import islice
from typing import Any, Final

import attrs
import numpy as np
import pyarrow as pa

from aiframework.facts import System
from aiframework.facts.section import Section, described
from aiframework.logic import Question
from aiframework.logic.fact import OpenSet
from aiframework.portfolio.layout import TableError

__all__ = ["batch_of", "batches_of"]

#: descriptions put in one batch
_BATCH = 65_536

_PLAIN: Final[Mapping[type, tuple[pa.DataType, Callable[[Any], Any]]]] = {
    bool: (pa.bool_(), bool),
    int: (pa.int64(), int),
    float: (pa.float64(), float),
    Decimal: (pa.string(), str),
    dt.date: (pa.date32(), lambda day: day),
    dt.datetime: (pa.string(), lambda moment: moment.isoformat()),
    str: (pa.string(), str),
}


def batches_of(systems: Iterable[System]) -> Iterator[pa.RecordBatch]:
    """Yield descriptions as record batches, a few at a time."""
    rest = iter(systems)
    while some := list(islice(rest, _BATCH)):
        yield batch_of(some)


def batch_of(systems: Sequence[System]) -> pa.RecordBatch:
    """Return descriptions as one record batch.

    Raises:
        TableError: a whole number is too large for a column; each is listed.
    """
    return _Gathered(len(systems)).batch(systems)


@attrs.define
class _Answers:
    """The answers to one fact: values by row."""

    fact: Question[Any]
    rows: list[int] = attrs.field(factory=list)
    values: list[Any] = attrs.field(factory=list)

    def array(self, number: int, mistakes: list[str]) -> pa.Array:
        """Return an array as long as there are rows."""
        kind = self.fact.kind
        if kind.many:
            return self._sets(number)
        if issubclass(kind.base, Enum):
            return self._spread(number, pa.string(), [value.value for value in self.values])
        arrow, plain = _PLAIN[kind.base]
        try:
            return self._spread(number, arrow, [plain(value) for value in self.values])
        except OverflowError:
            mistakes.append(f"{self.fact.path}: a whole number does not fit in 64 bits")
            return pa.nulls(number, arrow)

    def _spread(self, number: int, arrow: pa.DataType, values: list[Any]) -> pa.Array:
        told = pa.array(values, arrow)
        if len(told) == number:
            return told
        places = np.zeros(number, np.int64)
        missing = np.ones(number, np.bool_)
        places[self.rows], missing[self.rows] = np.arange(len(told)), False
        return told.take(pa.array(places, mask=missing))

    def _sets(self, number: int) -> pa.Array:
        """Return whole sets and sets with further members side by side."""
        texts = [[str(_plain(member)) for member in value] for value in self.values]
        opened = [isinstance(value, OpenSet) for value in self.values]
        lists = pa.list_(pa.string())
        parts = {
            "answer": [None if more else text for text, more in zip(texts, opened, strict=True)],
            "at_least": [text if more else None for text, more in zip(texts, opened, strict=True)],
        }
        if not any(opened):
            return self._spread(number, lists, texts)
        arrays = [self._spread(number, lists, part) for part in parts.values()]
        return pa.StructArray.from_arrays(arrays, list(parts))


def _plain(member: object) -> object:
    return member.value if isinstance(member, Enum) else member


@attrs.define
class _Struct:
    """The answers of one section, or of the things of one kind."""

    facts: dict[str, _Answers] = attrs.field(factory=dict)
    rows: list[int] = attrs.field(factory=list)

    @classmethod
    def of(cls, key: str) -> "_Struct":
        """Begin with one fact, so that a struct has a field even where nothing is answered."""
        section: Any = described[key]
        name, fact = next(iter(section.facts.items()))
        return cls({name: _Answers(fact)})

    def take(self, row: int, section: Section) -> None:
        """Take the answers of a row."""
        self.rows.append(row)
        facts = self.facts
        for name, value in section.as_told.items():
            answers = facts.get(name)
            if answers is None:
                answers = facts[name] = _Answers(section.facts[name])
            answers.rows.append(row)
            answers.values.append(value)

    def array(self, number: int, mistakes: list[str]) -> pa.Array:
        """Return a struct array, null in rows that do not tell of the section."""
        missing = np.ones(number, np.bool_)
        missing[self.rows] = False
        arrays = [answers.array(number, mistakes) for answers in self.facts.values()]
        return pa.StructArray.from_arrays(arrays, list(self.facts), mask=pa.array(missing))


@attrs.define
class _Gathered:
    number: int
    sections: dict[str, _Struct] = attrs.field(factory=dict)
    lists: dict[str, _Struct] = attrs.field(factory=dict)
    lengths: dict[str, np.ndarray[Any, Any]] = attrs.field(factory=dict)
    more: list[list[str]] = attrs.field(factory=list)
    decided: list[list[dict[str, Any]]] = attrs.field(factory=list)

    def batch(self, systems: Sequence[System]) -> pa.RecordBatch:
        for row, system in enumerate(systems):
            for key, section in system.sections.items():
                self.struct(self.sections, key).take(row, section)
            for key, things in system.lists.items():
                struct = self.struct(self.lists, key)
                lengths = self.lengths.setdefault(key, np.full(self.number, -1, np.int64))
                lengths[row] = len(things.cases)
                for item in things.cases:
                    struct.take(len(struct.rows), item.section)
            self.more.append([key for key, things in system.lists.items() if not things.complete])
            self.decided.append([{"term": each.term, "holds": each.holds} for each in system.determinations])
        return self._made(systems)

    @staticmethod
    def struct(among: dict[str, _Struct], key: str) -> _Struct:
        found = among.get(key)
        if found is None:
            found = among[key] = _Struct.of(key)
        return found

    def _made(self, systems: Sequence[System]) -> pa.RecordBatch:
        mistakes: list[str] = []
        columns: dict[str, pa.Array] = {"name": pa.array([system.name for system in systems], pa.string())}
        if any(self.more):
            columns["and_more"] = pa.array(self.more, pa.list_(pa.string()))
        if any(self.decided):
            kind = pa.struct([("term", pa.string()), ("holds", pa.bool_())])
            columns["determinations"] = pa.array(self.decided, pa.list_(kind))
        columns.update({key: struct.array(self.number, mistakes) for key, struct in self.sections.items()})
        columns.update({key: self._list(key, struct, mistakes) for key, struct in self.lists.items()})
        if mistakes:
            raise TableError(mistakes)
        return pa.RecordBatch.from_arrays(list(columns.values()), list(columns))

    def _list(self, key: str, struct: _Struct, mistakes: list[str]) -> pa.Array:
        lengths = self.lengths[key]
        things = struct.array(len(struct.rows), mistakes)
        offsets = np.concatenate([[0], np.cumsum(np.maximum(lengths, 0))]).astype(np.int32)
        told = lengths >= 0
        return pa.ListArray.from_arrays(
            pa.array(offsets), things, mask=None if told.all() else pa.array(~told)
        )
