"""Arrow arrays as columns of answers, without copying what need not be copied."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from aiframework.facts.description import did_you_mean
from aiframework.facts.plain import one_answer
from aiframework.logic import UNKNOWN, Question
from aiframework.logic.fact import Kind
from aiframework.portfolio.columns import Column, Flags, Values
from aiframework.portfolio.members import Lists, Members
from aiframework.portfolio.quantities import (
    Quantities,
    day_answer,
    day_near,
    decimal_answer,
    moment_answer,
    moment_near,
    same,
)
from aiframework.portfolio.rows import Bits, packed

__all__ = ["column_of", "fitting", "flags_of", "listed", "plain_array", "validity"]

_TICKS: Final = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}
_DAY_OF: Final = {"s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}


# -- which types hold which answers -----------------------------------------------------------------------------


def _text(kind: pa.DataType) -> bool:
    found: bool = pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)
    return found


def _number(kind: pa.DataType) -> bool:
    found: bool = pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)
    return found


def _day(kind: pa.DataType) -> bool:
    plain: bool = pa.types.is_date(kind)
    return plain or _text(kind)


def _moment(kind: pa.DataType) -> bool:
    zoned: bool = pa.types.is_timestamp(kind) and kind.tz is not None
    return zoned or _text(kind)


_FITTING: Final[Mapping[type, Callable[[pa.DataType], bool]]] = {
    bool: pa.types.is_boolean,
    int: pa.types.is_integer,
    float: _number,
    Decimal: lambda kind: _number(kind) or _text(kind),
    dt.date: _day,
    dt.datetime: _moment,
    str: _text,
}


def fitting(kind: Kind) -> Callable[[pa.DataType], bool]:
    """Return what tells whether an Arrow type can hold answers of a kind (one answer, where it is a set)."""
    base = kind.base
    fits = _text if issubclass(base, Enum) else _FITTING[base]

    def fit(arrow: pa.DataType) -> bool:
        if pa.types.is_dictionary(arrow) or pa.types.is_run_end_encoded(arrow):
            return fits(arrow.value_type)
        return fits(arrow)

    return fit


# -- buffers ----------------------------------------------------------------------------------------------------


def validity(array: pa.Array) -> Bits | None:
    """Return which rows have a value; None where all have."""
    if array.null_count == 0:
        return None
    buffer = array.buffers()[0]
    if buffer is None:
        return Bits.of(array.is_valid().to_numpy(zero_copy_only=False))
    return Bits(np.frombuffer(buffer, np.uint8), array.offset)


def _flags(array: pa.Array) -> Bits:
    """Return the values of a boolean array."""
    buffer = array.buffers()[1]
    return Bits(
        np.frombuffer(buffer, np.uint8) if buffer is not None and buffer.size else np.zeros(1, np.uint8),
        array.offset,
    )


def _raw(array: pa.Array, dtype: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - a numpy type
    """Return the machine numbers of an array as they lie in memory."""
    buffer = array.buffers()[1]
    if buffer is None or len(array) == 0:
        return np.zeros(len(array), dtype)
    width = np.dtype(dtype).itemsize
    return np.frombuffer(buffer, dtype, count=len(array), offset=array.offset * width)


def plain_array(array: pa.Array) -> pa.Array:
    """Return an array without extension, run-length or view clothes."""
    kind = array.type
    if isinstance(kind, pa.BaseExtensionType):
        return plain_array(array.storage)
    if pa.types.is_run_end_encoded(kind):
        return plain_array(pc.run_end_decode(array))
    if pa.types.is_string_view(kind):
        return array.cast(pa.large_string())
    if pa.types.is_fixed_size_list(kind) or pa.types.is_list_view(kind):
        return array.cast(pa.list_(kind.value_type))
    if pa.types.is_large_list_view(kind):
        return array.cast(pa.large_list(kind.value_type))
    return array


def offsets_of(array: pa.Array) -> npt.NDArray[Any]:
    """Return where each list begins among the values, and after the last where it ends."""
    dtype = np.int64 if pa.types.is_large_list(array.type) else np.int32
    buffer = array.buffers()[1]
    if buffer is None or len(array) == 0:
        return np.zeros(len(array) + 1, dtype)
    width = np.dtype(dtype).itemsize
    return np.frombuffer(buffer, dtype, count=len(array) + 1, offset=array.offset * width)


def listed(array: pa.Array) -> tuple[npt.NDArray[Any], pa.Array]:
    """Return where each list begins and ends, and the values; null lists are empty, and nothing lies between lists."""
    offsets = offsets_of(array)
    valid = validity(array)
    if valid is not None:
        some = packed(offsets[1:] != offsets[:-1])
        if (some & ~valid.whole(len(array))).any():  # an unusual table: null lists that hold something
            lengths = np.diff(offsets) * array.is_valid().to_numpy(zero_copy_only=False)
            return np.concatenate([[0], np.cumsum(lengths)]), array.flatten()
    return offsets, array.values


# -- columns ----------------------------------------------------------------------------------------------------


@attrs.define
class _Mistakes:
    """What is wrong with the answers of one column."""

    path: str
    fact: Question[Any]
    found: list[str]

    def add(self, seen: object, near: str = "") -> None:
        self.found.append(f"{self.path}: expected {self.fact.kind.name}, not {seen!r}{near}")


def column_of(
    fact: Question[Any], path: str, told: pa.Array | None, at_least: pa.Array | None, mistakes: list[str]
) -> Column | None:
    """Return the column of the answers to a fact; None where no row has one.

    Args:
        fact: the fact.
        path: how the table calls it, for messages.
        told: plain answers.
        at_least: sets that may have further members.
        mistakes: takes what is wrong with the answers.
    """
    wrong = _Mistakes(path, fact, mistakes)
    arrays = [None if a is None or a.null_count == len(a) else plain_array(a) for a in (told, at_least)]
    if fact.kind.many:
        return _sets(fact, arrays[0], arrays[1], wrong)
    return None if arrays[0] is None else _scalars(fact, arrays[0], wrong)


def _scalars(fact: Question[Any], array: pa.Array, wrong: _Mistakes) -> Column:
    base = fact.kind.base
    if pa.types.is_dictionary(array.type) and not (issubclass(base, Enum) or _text(array.type.value_type)):
        array = array.dictionary_decode()
    kind = array.type
    valid = validity(array)
    if base is bool:
        return flags_of(array)
    if pa.types.is_dictionary(kind) or _text(kind):
        return _texts(fact, array, wrong)
    if base is dt.date:
        return _days(array, valid)
    if base is dt.datetime:
        ticks = _TICKS[kind.unit]
        zone = pa.scalar(0, kind).as_py().tzinfo
        return Quantities(valid, _raw(array, np.int64), moment_answer(ticks, zone), moment_near(ticks))
    if pa.types.is_decimal(kind):
        return _decimals(base, array, valid)
    numbers = _raw(array, kind.to_pandas_dtype())
    if base is Decimal:
        if pa.types.is_floating(kind) and not _finite(numbers, array):
            wrong.add(float("nan"))
        return Quantities(valid, numbers, decimal_answer, float if pa.types.is_floating(kind) else int)
    if base is float and pa.types.is_integer(kind):
        numbers = numbers.astype(np.float64)
    return Quantities(valid, numbers, same, same)


def flags_of(array: pa.Array) -> Flags:
    """Return the column of a boolean array."""
    return Flags(validity(array), _flags(array))


def _finite(numbers: npt.NDArray[Any], array: pa.Array) -> bool:
    if np.isfinite(
        numbers.sum()
    ):  # a sum of what is finite seldom overflows; then it is looked at one by one
        return True
    finite = np.isfinite(numbers)
    if array.null_count:
        finite |= ~array.is_valid().to_numpy(zero_copy_only=False)
    return bool(finite.all())


def _days(array: pa.Array, valid: Bits | None) -> Quantities:
    if pa.types.is_date64(array.type):
        days = (_raw(array, np.int64) // _DAY_OF["ms"]).astype(np.int32)
        return Quantities(valid, days, day_answer, day_near)
    return Quantities(valid, _raw(array, np.int32), day_answer, day_near)


def _decimals(base: type, array: pa.Array, valid: Bits | None) -> Column:
    if base is float:
        floats = array.cast(pa.float64())
        return Quantities(valid, _raw(floats, np.float64), same, same)
    coded = array.dictionary_encode()
    return Values(valid, _raw(coded.indices, np.int32), coded.dictionary.to_pylist())


def _coded(array: pa.Array) -> tuple[pa.Array, npt.NDArray[Any], list[Any]]:
    """Return the codes, as Arrow and as machine numbers, and the values they stand for."""
    if pa.types.is_dictionary(array.type) and array.dictionary.null_count:
        array = array.dictionary_decode()
    if not pa.types.is_dictionary(array.type):
        array = array.dictionary_encode()
    indices = array.indices
    if pa.types.is_uint64(indices.type):
        indices = indices.cast(pa.int64())
    return indices, _raw(indices, indices.type.to_pandas_dtype()), array.dictionary.to_pylist()


def _texts(fact: Question[Any], array: pa.Array, wrong: _Mistakes) -> Values:
    indices, codes, texts = _coded(array)
    return Values(validity(indices), codes, _read(fact, texts, indices, wrong))


@cache
def _by_value(enum: type[Enum]) -> dict[Any, Enum]:
    """Return the members of an enum by what files call them."""
    return {member.value: member for member in enum}


def _read(fact: Question[Any], texts: Sequence[Any], indices: pa.Array, wrong: _Mistakes) -> list[Any]:
    """Return what each text of a dictionary says; a text that says nothing is a mistake only where a row uses it."""
    base = fact.kind.base
    members = _by_value(base) if issubclass(base, Enum) else None
    values: list[Any] = []
    bad: list[int] = []
    for place, text in enumerate(texts):
        try:
            values.append(members[text] if members is not None else one_answer(base, text))
        except (TypeError, ValueError, LookupError):
            values.append(UNKNOWN)
            bad.append(place)
    if bad:
        used = set(pc.unique(indices).to_pylist())
        for place in bad:
            if place in used:
                near = did_you_mean(str(texts[place]), dict.fromkeys(map(str, members))) if members else ""
                wrong.add(texts[place], near)
    return values


def _sets(
    fact: Question[Any], told: pa.Array | None, at_least: pa.Array | None, wrong: _Mistakes
) -> Members | None:
    if told is None and at_least is None:
        return None
    if told is not None and at_least is not None:
        closed, opened = (each.is_valid().to_numpy(zero_copy_only=False) for each in (told, at_least))
        if bool((closed & opened).any()):
            wrong.found.append(f"{wrong.path}: a row tells both a whole set and at_least; keep one")
    return Members(*(None if each is None else _lists(fact, each, wrong) for each in (told, at_least)))


def _lists(fact: Question[Any], array: pa.Array, wrong: _Mistakes) -> Lists:
    """Return the sets of a list array."""
    values = plain_array(array.values)
    if pa.types.is_null(values.type):
        return Lists(np.zeros(len(values), np.int64), offsets_of(array), [], validity(array))
    if values.null_count and array.flatten().null_count:
        wrong.add(None)
    indices, codes, texts = _coded(values)
    return Lists(codes, offsets_of(array), _read(fact, texts, indices, wrong), validity(array))
