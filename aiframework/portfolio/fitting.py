"""Which Arrow types hold which answers."""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final

import pyarrow as pa

from aiframework.logic import Question
from aiframework.logic.fact import Kind

__all__ = ["fitting", "holds_text", "is_list", "is_text", "misfit"]


def is_text(kind: pa.DataType) -> bool:
    """Return whether a type holds text."""
    found: bool = pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)
    return found


def _number(kind: pa.DataType) -> bool:
    found: bool = pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)
    return found


def _day(kind: pa.DataType) -> bool:
    plain: bool = pa.types.is_date(kind)
    return plain or is_text(kind)


def _moment(kind: pa.DataType) -> bool:
    zoned: bool = pa.types.is_timestamp(kind) and kind.tz is not None
    return zoned or is_text(kind)


_FITTING: Final[Mapping[type, Callable[[pa.DataType], bool]]] = {
    bool: pa.types.is_boolean,
    int: pa.types.is_integer,
    float: _number,
    Decimal: lambda kind: _number(kind) or is_text(kind),
    dt.date: _day,
    dt.datetime: _moment,
    str: is_text,
}


def fitting(kind: Kind) -> Callable[[pa.DataType], bool]:
    """Return what tells whether an Arrow type can hold answers of a kind (one answer, where it is a set)."""
    base = kind.base
    fits = is_text if issubclass(base, Enum) else _FITTING[base]

    def fit(arrow: pa.DataType) -> bool:
        if pa.types.is_dictionary(arrow) or pa.types.is_run_end_encoded(arrow):
            return fits(arrow.value_type)
        return fits(arrow)

    return fit


def is_list(kind: pa.DataType) -> bool:
    """Return whether a type holds lists, in whatever layout."""
    found: bool = (
        pa.types.is_list(kind)
        or pa.types.is_large_list(kind)
        or pa.types.is_fixed_size_list(kind)
        or pa.types.is_list_view(kind)
        or pa.types.is_large_list_view(kind)
    )
    return found


def holds_text(kind: pa.DataType) -> bool:
    """Return whether a type holds text, written out or by code."""
    if pa.types.is_dictionary(kind):
        return holds_text(kind.value_type)
    return is_text(kind)


def misfit(fact: Question[Any], kind: pa.DataType, *, at_least: bool = False) -> str:
    """Return what is wrong with a type as the answers to a fact; nothing where it fits."""
    if at_least and not fact.kind.many:
        return f"expected {fact.kind.name}; only a set can be told as at_least"
    wanted = fitting(fact.kind)
    if fact.kind.many:
        if not is_list(kind):
            return f"expected {fact.kind.name}; this is {kind}"
        inner = kind.value_type
        return (
            "" if pa.types.is_null(inner) or wanted(inner) else f"expected {fact.kind.name}; this is {kind}"
        )
    if wanted(kind):
        return ""
    return f"expected {fact.kind.name}; this is {kind}{_advice(fact, kind)}"


def _advice(fact: Question[Any], kind: pa.DataType) -> str:
    base = fact.kind.base.__name__
    if base == "bool" and pa.types.is_integer(kind):
        return ": cast the column to bool"
    if base == "datetime" and pa.types.is_timestamp(kind):
        return ": give the time zone, as in timestamp('us', tz='Europe/Berlin')"
    if base == "date" and pa.types.is_timestamp(kind):
        return ": cast the column to date32"
    if base == "int" and pa.types.is_floating(kind):
        return ": cast the column to int64 (pandas turns whole numbers with gaps into floats)"
    return ""
