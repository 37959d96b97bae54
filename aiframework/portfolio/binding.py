"""Arrow arrays as columns of answers, without copying what need not be copied."""

import datetime as dt
from decimal import Decimal
from enum import Enum
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from aiframework.logic import Question
from aiframework.logic.spelling import did_you_mean
from aiframework.portfolio.buffers import offsets_of, plain_array, raw, told_flags, validity
from aiframework.portfolio.columns import Column, Flags, Values
from aiframework.portfolio.fitting import is_text
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
from aiframework.portfolio.rows import Bits
from aiframework.portfolio.vocabulary import Vocabulary, by_value, vocabulary

__all__ = ["column_of", "flags_of"]

_TICKS: Final = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}
_DAY: Final = 86_400_000


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
    if told is not None and pa.types.is_boolean(told.type):  # most are
        return None if told.null_count == len(told) else flags_of(told)
    wrong = _Mistakes(path, fact, mistakes)
    arrays = [None if a is None or a.null_count == len(a) else plain_array(a) for a in (told, at_least)]
    if fact.kind.many:
        return _sets(fact, arrays[0], arrays[1], wrong)
    return None if arrays[0] is None else _scalars(fact, arrays[0], wrong)


def _scalars(fact: Question[Any], array: pa.Array, wrong: _Mistakes) -> Column:
    base = fact.kind.base
    if pa.types.is_dictionary(array.type) and not (issubclass(base, Enum) or is_text(array.type.value_type)):
        array = array.dictionary_decode()
    kind = array.type
    if base is bool:
        return flags_of(array)
    valid = validity(array)
    if pa.types.is_dictionary(kind) or is_text(kind):
        return _texts(fact, array, wrong)
    if base is dt.date:
        return _days(array, valid)
    if base is dt.datetime:
        ticks = _TICKS[kind.unit]
        zone = pa.scalar(0, kind).as_py().tzinfo
        return Quantities(valid, raw(array, np.int64), moment_answer(ticks, zone), moment_near(ticks))
    if pa.types.is_decimal(kind):
        return _decimals(base, array, valid)
    numbers = raw(array, kind.to_pandas_dtype())
    if base is Decimal:
        if pa.types.is_floating(kind) and not _finite(numbers, array):
            wrong.add(float("nan"))
        return Quantities(valid, numbers, decimal_answer, float if pa.types.is_floating(kind) else int)
    if base is float and pa.types.is_integer(kind):
        numbers = numbers.astype(np.float64)
    return Quantities(valid, numbers, same, same)


def flags_of(array: pa.Array) -> Flags:
    """Return the column of a boolean array."""
    return Flags(*told_flags(array))


def _finite(numbers: npt.NDArray[Any], array: pa.Array) -> bool:
    if np.isfinite(numbers.sum()):  # it seldom overflows; then each is looked at
        return True
    finite = np.isfinite(numbers)
    if array.null_count:
        finite |= ~array.is_valid().to_numpy(zero_copy_only=False)
    return bool(finite.all())


def _days(array: pa.Array, valid: Bits | None) -> Quantities:
    if pa.types.is_date64(array.type):
        days = (raw(array, np.int64) // _DAY).astype(np.int32)
        return Quantities(valid, days, day_answer, day_near)
    return Quantities(valid, raw(array, np.int32), day_answer, day_near)


def _decimals(base: type, array: pa.Array, valid: Bits | None) -> Column:
    if base is float:
        floats = array.cast(pa.float64())
        return Quantities(valid, raw(floats, np.float64), same, same)
    coded = array.dictionary_encode()
    return Values(valid, raw(coded.indices, np.int32), Vocabulary(tuple(coded.dictionary.to_pylist())))


def _coded(array: pa.Array) -> tuple[pa.Array, npt.NDArray[Any], list[Any]]:
    """Return the codes, as Arrow and as machine numbers, and the values they stand for."""
    if pa.types.is_dictionary(array.type) and array.dictionary.null_count:
        array = array.dictionary_decode()
    if not pa.types.is_dictionary(array.type):
        array = array.dictionary_encode()
    indices = array.indices
    if pa.types.is_uint64(indices.type):
        indices = indices.cast(pa.int64())
    return indices, raw(indices, indices.type.to_pandas_dtype()), array.dictionary.to_pylist()


def _texts(fact: Question[Any], array: pa.Array, wrong: _Mistakes) -> Values:
    indices, codes, texts = _coded(array)
    return Values(validity(indices), codes, _read(fact, texts, indices, wrong))


def _read(fact: Question[Any], texts: list[Any], indices: pa.Array, wrong: _Mistakes) -> Vocabulary:
    """Return what each text of a dictionary says; a text that says nothing is a mistake only where a row uses it."""
    found = vocabulary(fact, texts)
    if found.wrong:
        used = set(pc.unique(indices).to_pylist())
        base = fact.kind.base
        members = by_value(base) if issubclass(base, Enum) else None
        for place in found.wrong:
            if place in used:
                near = did_you_mean(str(texts[place]), dict.fromkeys(map(str, members))) if members else ""
                wrong.add(texts[place], near)
    return found


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
        return Lists(np.zeros(len(values), np.int64), offsets_of(array), Vocabulary(()), validity(array))
    if values.null_count and array.flatten().null_count:
        wrong.add(None)
    indices, codes, texts = _coded(values)
    return Lists(codes, offsets_of(array), _read(fact, texts, indices, wrong), validity(array))
