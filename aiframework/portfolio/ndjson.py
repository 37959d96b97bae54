"""NDJSON files: one description a line, read by Arrow in large pieces, once.

Arrow guesses types, and guesses dates and moments with their zone wrongly (it drops the zone). So a few lines are read
first, and what Arrow guesses of them is corrected by what each fact holds. With these types the rest is read; only where
a later line tells of something that is guessed wrongly again is its piece read a second time.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.json as pj

from aiframework.facts.index import section_class
from aiframework.logic import Question
from aiframework.portfolio.layout import TableError

__all__ = ["batches"]

#: bytes read at a time
_PIECE: Final = 32 * 1024 * 1024
#: bytes that Arrow reads in one go, several at once; each goes over all columns, so that small ones cost more
_BLOCK: Final = 4 * 1024 * 1024
#: bytes of which types are guessed first
_FIRST: Final = 512 * 1024

Reader = Callable[[Iterable[Mapping[str, Any]]], pa.RecordBatch]


def batches(path: Path, one_by_one: Reader) -> Iterator[pa.RecordBatch]:
    """Yield the descriptions of a file.

    Args:
        path: the file.
        one_by_one: reads descriptions that no table can hold as they are.

    Raises:
        TableError: a line is no JSON or no UTF-8, or tells what cannot be read.
    """
    known: pa.Schema | None = None
    line = 0
    for piece in _pieces(path):
        _refuse_other_encodings(piece, path, line)
        known, table = _table(piece, known)
        if table is None:
            yield one_by_one(_lines(piece, path, line))
        else:
            yield from table.combine_chunks().to_batches()
        line += piece.count(b"\n")


def _refuse_other_encodings(piece: bytes, path: Path, before: int) -> None:
    """Refuse what is not UTF-8: Arrow would carry it along as broken text."""
    try:
        piece.decode()
    except UnicodeDecodeError as error:
        line = before + piece.count(b"\n", 0, error.start) + 1
        raise TableError([f"line {line}: not UTF-8 text"], str(path)) from None


def _pieces(path: Path) -> Iterator[bytes]:
    """Yield pieces of whole lines."""
    rest = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            whole, newline, after = piece.rpartition(b"\n")
            if not newline:
                rest += piece
                continue
            yield rest + whole + newline
            rest = after
    if rest.strip():
        yield rest


def _table(piece: bytes, known: pa.Schema | None) -> tuple[pa.Schema | None, pa.Table | None]:
    """Return a piece as a table, with the types for the next; no table where Arrow cannot hold it.

    Args:
        piece: whole lines.
        known: types of what earlier pieces tell; None for the first.
    """
    try:
        types = _guessed(piece[: piece.find(b"\n", _FIRST) + 1 or None], None) if known is None else known
        table = _read(piece, types, _BLOCK)
        right = _corrected(table.schema)
        if right != table.schema:  # a fact that was not told before, guessed wrongly
            table = _read(piece, right, _BLOCK)
    except _UNREADABLE:  # what was told one way before is told another way here
        try:
            table = _read(piece, _guessed(piece, known), len(piece) + 1)
        except _UNREADABLE:
            return known, None
    return _lasting(table.schema), table


_UNREADABLE: Final = (pa.ArrowInvalid, pa.ArrowTypeError, pa.ArrowNotImplementedError)


def _guessed(piece: bytes, known: pa.Schema | None) -> pa.Schema:
    """Return the types of all that a piece tells, guessed and corrected."""
    guessed = _corrected(_read(piece, None, len(piece) + 1).schema)
    if known is not None:
        guessed = pa.unify_schemas([known, guessed], promote_options="permissive")
    return _lasting(guessed)


def _read(piece: bytes, types: pa.Schema | None, block: int) -> pa.Table:
    return pj.read_json(
        pa.BufferReader(piece),
        read_options=pj.ReadOptions(block_size=block),
        parse_options=pj.ParseOptions(
            explicit_schema=types, unexpected_field_behavior="infer", newlines_in_values=False
        ),
    )


def _lasting(schema: pa.Schema) -> pa.Schema:
    """Return a schema without what nothing is known of yet: later lines may tell it."""
    return pa.schema([field for each in schema if (field := _told(each)) is not None])


def _told(field: pa.Field) -> pa.Field | None:
    kind = field.type
    if pa.types.is_struct(kind):
        inner = [told for each in kind if (told := _told(each)) is not None]
        return field.with_type(pa.struct(inner)) if inner else None
    if pa.types.is_list(kind):
        told = _told(kind.value_field)
        return None if told is None else field.with_type(pa.list_(told))
    return None if pa.types.is_null(kind) else field


def _corrected(schema: pa.Schema) -> pa.Schema:
    """Return a guessed schema with the types that the facts hold."""
    return pa.schema([pa.field(field.name, _section(field.name, field.type)) for field in schema])


def _section(name: str, kind: pa.DataType) -> pa.DataType:
    key, _, fact = name.partition(".")
    section = section_class(key)
    if section is None:
        return pa.string() if name == "name" else _unguessed(kind)
    if fact:
        return _answer(section.facts.get(fact.partition(".")[0]), kind)
    if section.repeats and pa.types.is_list(kind):
        return pa.list_(_struct(section.facts, kind.value_type))
    return _struct(section.facts, kind)


def _struct(facts: Mapping[str, Question[Any]], kind: pa.DataType) -> pa.DataType:
    if not pa.types.is_struct(kind):
        return kind
    return pa.struct([pa.field(field.name, _answer(facts.get(field.name), field.type)) for field in kind])


def _answer(fact: Question[Any] | None, kind: pa.DataType) -> pa.DataType:
    if fact is None:
        return kind
    if pa.types.is_struct(kind):  # an answer with its source
        fields = [
            pa.field(
                field.name, _answer(fact, field.type) if field.name == "answer" else _unguessed(field.type)
            )
            for field in kind
        ]
        return pa.struct(fields)
    if pa.types.is_null(kind):
        return kind
    base = fact.kind.base
    if base in {dt.date, dt.datetime} or (base is str and pa.types.is_timestamp(kind)):
        return pa.string()
    if base is float and pa.types.is_integer(kind):
        return pa.float64()
    if base is Decimal and pa.types.is_floating(kind):
        return pa.decimal128(38, 6)
    return _unguessed(kind)


def _unguessed(kind: pa.DataType) -> pa.DataType:
    """Return text where a moment was guessed, anywhere inside."""
    if pa.types.is_timestamp(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([pa.field(field.name, _unguessed(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(_unguessed(kind.value_type))
    return kind


def _lines(piece: bytes, path: Path, before: int) -> Iterator[Mapping[str, Any]]:
    import json  # noqa: PLC0415 - only where Arrow cannot read a piece

    mistakes: list[str] = []
    found: list[Mapping[str, Any]] = []
    for number, line in enumerate(piece.splitlines(), before + 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line, parse_float=Decimal)
        except ValueError as error:
            what = error.msg if isinstance(error, json.JSONDecodeError) else str(error)
            mistakes.append(f"line {number}: no JSON: {what[:1].lower()}{what[1:]}")
            continue
        if isinstance(told, dict):
            found.append(told)
        else:
            mistakes.append(f"line {number}: expected a description, not {str(told)[:40]!r}")
    if mistakes:
        raise TableError(mistakes, str(path))
    yield from found
