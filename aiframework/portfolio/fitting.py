"""Which Arrow types hold which answers."""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Final

import pyarrow as pa

from aiframework.logic.fact import Kind

__all__ = ["fitting", "is_text"]


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
