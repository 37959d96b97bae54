"""Assessing a description: pure functions over immutable values, handed the law; knows no law itself."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from aiframework.assessment.arguments import (
    NotLaw,
    VerifiedIn,
    known_choices,
    known_dates,
    known_days,
    known_laws,
    known_terms,
)
from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.plan import Plan
from aiframework.assessment.standing import Standing
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.logic import Context, Truth

if TYPE_CHECKING:
    from aiframework.assessment.changes import Change, compare
    from aiframework.assessment.tiers import Tiers
    from aiframework.facts.description import System

__all__ = [
    "Assessment",
    "Change",
    "Conclusion",
    "Finding",
    "Outcome",
    "Standing",
    "Tiers",
    "assess",
    "compare",
    "known_terms",
]

#: what a first answer does without, and where it loads from when it is touched
_LATER = {
    "Change": "aiframework.assessment.changes",
    "Tiers": "aiframework.assessment.tiers",
    "compare": "aiframework.assessment.changes",
}


def __getattr__(name: str) -> object:
    """Load a public name from where it lives."""
    if name not in _LATER:
        message = f"module 'aiframework.assessment' has no attribute {name!r}"
        raise AttributeError(message)
    found: object = getattr(import_module(_LATER[name]), name)
    globals()[name] = found
    return found


def assess(
    system: "System",
    *,
    laws: Iterable[Instrument | ModuleType] | Lawbook,
    on: dt.date | dt.datetime,
    known: dt.date | None = None,
    viewpoint: str | Collection[str] = (),
    readings: Mapping[str, str] | None = None,
    without_guidance: str | Collection[str] = (),
    holidays: Collection[dt.date] = (),
    not_law: NotLaw = "named",
    verified: VerifiedIn = "any",
) -> Assessment:
    """Return how the law stands to a description.

    Args:
        system: the description.
        laws: instruments, or modules that hold one as `instrument`, or a lawbook.
        on: the day asked about; an aware moment where hours count.
        known: use the law as published by this day; None for the law as the instruments follow it.
        viewpoint: roles whose duties are told ("deployer"); empty for all.
        readings: which side of a doubt to take, by the doubt's name.
        without_guidance: non-binding guidance to leave out, by name ("*" for all).
        holidays: days on which deadlines do not end.
        not_law: "evaluated" evaluates what is not law (vetoed, pending, enjoined) too, labelled as such; by default it is
            only named.
        verified: "text" leaves out what was not read in the text of the law itself; by default nothing is left out.

    Raises:
        TypeError: something that is no description, law or day.
        ValueError: a naive moment; no law, or one twice; roles, readings, guidance, determinations or choices nobody
            knows of; every one is listed.
    """
    known_dates(on, known)
    closed = known_days(holidays) if holidays else frozenset()
    book = laws if isinstance(laws, Lawbook) else _lawbook(known_laws(laws))
    roles, left_out = known_choices(
        book,
        viewpoint=viewpoint,
        readings={} if readings is None else readings,
        without_guidance=without_guidance,
        determined=[decided.term for decided in _described(system).determinations],
        not_law=not_law,
        verified=verified,
    )
    day = on.date() if isinstance(on, dt.datetime) else on
    until = known if known is not None else max(i.law_as_of for i in book.instruments)
    plan = _plan(
        book,
        day,
        until,
        tuple(sorted((readings or {}).items())),
        left_out,
        tuple((decided.term, decided.truth) for decided in system.determinations),
        not_law,
    )
    return Assessment(
        system=system,
        plan=plan,
        now=on,
        viewpoint=roles,
        verified=verified,
        holidays=closed,
    )


def _described(system: object) -> "System":
    from aiframework.facts.description import System  # noqa: PLC0415 - facts load on first use

    if not isinstance(system, System):
        message = f"{system!r} is no description: give a System, or load() one from a file"
        raise TypeError(message)
    return system


@lru_cache(maxsize=32)
def _lawbook(instruments: tuple[Instrument, ...]) -> Lawbook:
    return Lawbook(instruments)


@lru_cache(maxsize=64)
def _plan(  # noqa: PLR0917 - lru_cache keys on positions
    book: Lawbook,
    on: dt.date,
    known: dt.date,
    readings: tuple[tuple[str, str], ...],
    without_guidance: frozenset[str],
    determinations: tuple[tuple[str, Truth], ...],
    not_law: NotLaw,
) -> Plan:
    context = Context(
        on=on,
        known=known,
        readings=dict(readings),
        without_guidance=without_guidance,
        determinations=dict(determinations),
    )
    return Plan(book, on, known, context, not_law)
