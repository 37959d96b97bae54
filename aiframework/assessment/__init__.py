"""Assessing a description: pure functions over immutable values, handed the law; knows no law itself."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.compare import Change, compare
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.plan import Plan
from aiframework.assessment.standing import Standing
from aiframework.assessment.tiers import Tiers
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Term
from aiframework.logic import Context, Truth

if TYPE_CHECKING:
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


def assess(
    system: "System",
    *,
    laws: Iterable[Instrument | ModuleType] | Lawbook,
    on: dt.date | dt.datetime,
    known: dt.date | None = None,
    viewpoint: str | Collection[str] = (),
    readings: Mapping[str, str] | None = None,
    without_guidance: Collection[str] = (),
    holidays: Collection[dt.date] = (),
    include_not_law: bool = False,
    verified_only: bool = False,
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
        include_not_law: also evaluate what is not law (vetoed, pending, enjoined), labelled as such.
        verified_only: leave out what was not read in the text itself.

    Raises:
        ValueError: a naive moment; a reading or determination nobody knows of.
    """
    if isinstance(on, dt.datetime) and on.tzinfo is None:
        message = f"on={on!r} has no time zone: give an aware moment, or a date"
        raise ValueError(message)
    book = laws if isinstance(laws, Lawbook) else _lawbook(tuple(_instrument(law) for law in laws))
    _known_readings(book, readings or {})
    known_terms(book, [decided.term for decided in system.determinations])
    day = on.date() if isinstance(on, dt.datetime) else on
    until = known if known is not None else max(i.law_as_of for i in book.instruments)
    plan = _plan(
        book,
        day,
        until,
        tuple(sorted((readings or {}).items())),
        frozenset(without_guidance),
        tuple((decided.term, decided.truth) for decided in system.determinations),
        include_not_law,
    )
    return Assessment(
        system=system,
        plan=plan,
        now=on,
        viewpoint=frozenset({viewpoint} if isinstance(viewpoint, str) else viewpoint),
        verified_only=verified_only,
        holidays=holidays,
    )


def _known_readings(book: Lawbook, readings: Mapping[str, str]) -> None:
    """Refuse a reading of a doubt that no provision has."""
    if not readings:
        return
    doubts = {
        doubt.name: [name for name, _ in doubt.readings] for provision in book for doubt in provision.doubts
    }
    wrong = [
        f"no open point {name!r}: there are {', '.join(sorted(doubts))}"
        for name in readings
        if name not in doubts
    ]
    wrong += [
        f"open point {name!r} has no reading {side!r}: it has {', '.join(doubts[name])}"
        for name, side in readings.items()
        if name in doubts and side not in doubts[name]
    ]
    if wrong:
        raise ValueError("; ".join(wrong))


def known_terms(book: Lawbook, terms: Collection[str]) -> None:
    """Refuse a determination of what is no term of the laws asked; one of another law is left to that law."""
    if not terms:
        return
    known = {provision.id for provision in book if isinstance(provision, Term)}
    shorts = tuple(f"{instrument.short} " for instrument in book.instruments)
    wrong = [term for term in terms if term.startswith(shorts) and term not in known]
    if wrong:
        from difflib import get_close_matches  # noqa: PLC0415 - only when something is misspelt

        near = [match for term in wrong for match in get_close_matches(term, sorted(known), n=1)]
        hint = f"; did you mean {', '.join(map(repr, near))}?" if near else ""
        message = f"determined, but no term of the law: {', '.join(map(repr, wrong))}{hint}"
        raise ValueError(message)


def _instrument(law: Instrument | ModuleType) -> Instrument:
    found = getattr(law, "instrument", law)
    if not isinstance(found, Instrument):
        message = f"{law!r} is no law: give an Instrument, or a module that has one as `instrument`"
        raise TypeError(message)
    return found


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
    include_not_law: bool,  # noqa: FBT001 - see above
) -> Plan:
    context = Context(
        on=on,
        known=known,
        readings=dict(readings),
        without_guidance=without_guidance,
        determinations=dict(determinations),
    )
    return Plan(book, on, known, context, include_not_law)
