"""What a law states, as text that is the same wherever and whenever it is written: what a digest is taken of."""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import lru_cache

import attrs

from aiframework.legal.calendar import Schedule
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Provision, Verified
from aiframework.legal.sanction import Sanction
from aiframework.logic import Condition, Named, Question

__all__ = ["statement", "statement_of_instrument"]

#: what a provision knows of its instrument, which states itself
_APART = frozenset({"instrument"})


def statement(provision: Provision) -> str:
    """Return everything a provision states: words, conditions with the terms they name, dates, clocks, sanctions."""
    told = [f"{type(provision).__name__} {provision.id}"]
    told += [
        f"{field.name}: {_stated(getattr(provision, field.name))}"
        for field in attrs.fields(type(provision))
        if field.name not in _APART
    ]
    return "\n".join(told) + "\n"


def statement_of_instrument(instrument: Instrument) -> str:
    """Return what an instrument states of itself, and its scope, which reaches its provisions."""
    told = (instrument.id, instrument.short, instrument.title, instrument.jurisdiction, instrument.law_as_of)
    return f"{_stated(told)} {_stated(instrument.scope)}\n"


def _stated(value: object) -> str:
    """Return a value as text; sets sorted, functions and classes by name: nothing depends on the process."""
    if isinstance(value, Condition):
        return _condition(value)
    if value is None or isinstance(
        value, str | int | float | Decimal | Enum | dt.date | dt.timedelta | Question
    ):
        return repr(value)
    if isinstance(value, Provision):
        return value.id
    if isinstance(value, frozenset | set):
        return f"{{{', '.join(sorted(map(_stated, value)))}}}"
    if isinstance(value, Mapping):
        return f"{{{', '.join(sorted(f'{_stated(key)}: {_stated(each)}' for key, each in value.items()))}}}"
    if isinstance(value, tuple | list):
        return f"({', '.join(map(_stated, value))})"
    if not attrs.has(type(value)):
        return _named(value)
    return _shared(value) if isinstance(value, Schedule | Sanction | Verified) else _fields(value)


@lru_cache(maxsize=2048)
def _shared(value: Schedule | Sanction | Verified) -> str:
    """Return what many provisions share as text, made once."""
    return _fields(value)


def _fields(value: object) -> str:
    kind: type[attrs.AttrsInstance] = type(value)  # type: ignore[assignment]  # only values of attrs come here
    told = (f"{field.name}={_stated(getattr(value, field.name))}" for field in attrs.fields(kind))
    return f"{kind.__name__}({', '.join(told)})"


def _named(value: object) -> str:
    named = value if hasattr(value, "__qualname__") else type(value)
    return f"{named.__module__}.{named.__qualname__}"


@lru_cache(maxsize=8192)
def _condition(condition: Condition) -> str:
    """Return a condition as its source, with the ids of the terms it names: two terms may share a name."""
    terms = sorted(set(_terms(condition)))
    return f"{condition!r} [{', '.join(terms)}]" if terms else repr(condition)


def _terms(condition: Condition) -> Iterator[str]:
    if isinstance(condition, Named):
        yield condition.id
        return
    for part in condition.parts:
        yield from _terms(part)
