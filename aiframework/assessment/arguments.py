"""What is asked of an assessment, looked over before anything is worked out: what is not understood is refused."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from types import ModuleType

from aiframework.assessment.lines import roles_of
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Norm, Term
from aiframework.logic import Condition, Guidance
from aiframework.logic.decisive import parts_of
from aiframework.logic.spelling import did_you_mean

__all__ = [
    "known_dates",
    "known_guidance",
    "known_laws",
    "known_readings",
    "known_roles",
    "known_terms",
]


def known_dates(on: object, known: object) -> None:
    """Refuse what is no day.

    Raises:
        TypeError: `on` is neither a day nor a moment, or `known` no day.
        ValueError: a moment without its time zone.
    """
    if not isinstance(on, dt.date):
        message = f"on={on!r} is no day: give a datetime.date, or an aware datetime where hours count"
        raise TypeError(message)
    if isinstance(on, dt.datetime) and on.tzinfo is None:
        message = f"on={on!r} has no time zone: give an aware moment, or a date"
        raise ValueError(message)
    if known is not None and type(known) is not dt.date:
        message = f"known={known!r} is no day: give a datetime.date; law is published by the day"
        raise TypeError(message)


def known_laws(laws: object) -> tuple[Instrument, ...]:
    """Return the instruments asked for.

    Raises:
        TypeError: something that is no law.
        ValueError: none, or one twice.
    """
    if isinstance(laws, Instrument | ModuleType | str) or not isinstance(laws, Iterable):
        message = f"laws={laws!r} is no list of laws: give a list, as in laws=[eu_ai_act]"
        raise TypeError(message)
    found = tuple(_instrument(law) for law in laws)
    if not found:
        message = "no law to assess by: give at least one, as in laws=[eu_ai_act]"
        raise ValueError(message)
    if len(set(found)) < len(found):
        message = f"a law is given twice: {', '.join(law.short for law in found)}"
        raise ValueError(message)
    return found


def _instrument(law: object) -> Instrument:
    found = getattr(law, "instrument", law)
    if not isinstance(found, Instrument):
        named = "; of a name, `aiframework.laws.installed([name])` makes laws" if isinstance(law, str) else ""
        message = f"{law!r} is no law: give an Instrument, or a module that has one as `instrument`{named}"
        raise TypeError(message)
    return found


def known_readings(book: Lawbook, readings: Mapping[str, str]) -> None:
    """Refuse a reading of a doubt that no provision has.

    Raises:
        ValueError: there is no such doubt, or it has no such reading.
    """
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
    """Refuse a determination of what is no term of the laws asked; one of another law is left to that law.

    Raises:
        ValueError: a law that is asked has no such term.
    """
    if not terms:
        return
    known = {provision.id for provision in book if isinstance(provision, Term)}
    shorts = tuple(f"{instrument.short} " for instrument in book.instruments)
    wrong = [term for term in terms if term.startswith(shorts) and term not in known]
    if wrong:
        message = f"determined, but no term of the law: {', '.join(map(repr, wrong))}{_near(wrong, known)}"
        raise ValueError(message)


def known_roles(book: Lawbook, viewpoint: str | Collection[str]) -> frozenset[str]:
    """Return the roles of a viewpoint.

    Raises:
        ValueError: neither the laws asked nor the vocabulary know a role of that name.
    """
    roles = frozenset({viewpoint} if isinstance(viewpoint, str) else viewpoint)
    wrong = sorted(map(str, roles - _roles(book))) if roles else []
    if wrong:
        from aiframework.facts.operator import Role  # noqa: PLC0415 - only where the laws know no such role

        known = _roles(book) | {role.value for role in Role}
        wrong = [role for role in wrong if role not in known]
        if wrong:
            there = f"{_near(wrong, known)}; there are {', '.join(sorted(known))}"
            message = f"no role {', '.join(map(repr, wrong))}{there}"
            raise ValueError(message)
    return roles


def known_guidance(book: Lawbook, without: str | Collection[str]) -> frozenset[str]:
    """Return the names of guidance to leave out ("*" for all).

    Raises:
        ValueError: no provision of the laws asked follows guidance of that name.
    """
    names = frozenset({without} if isinstance(without, str) else without)
    wrong = sorted(names - {"*"} - (_guidance(book) if names - {"*"} else frozenset()))
    if wrong:
        known = _guidance(book)
        there = f"there is {', '.join(sorted(known))}, and * for all" if known else "these laws follow none"
        message = f"no guidance {', '.join(map(repr, wrong))}{_near(wrong, known)}; {there}"
        raise ValueError(message)
    return names


@lru_cache(maxsize=32)
def _roles(book: Lawbook) -> frozenset[str]:
    norms = (roles_of(provision.binds) for provision in book if isinstance(provision, Norm))
    terms = (provision.role for provision in book if isinstance(provision, Term) and provision.role)
    return frozenset[str]().union(terms, *norms)


@lru_cache(maxsize=32)
def _guidance(book: Lawbook) -> frozenset[str]:
    parts = parts_of(condition for provision in book for condition in _conditions(provision))
    return frozenset(part.name for part in parts if isinstance(part, Guidance))


def _conditions(provision: object) -> Iterator[Condition]:
    """Yield every condition that an answer about a provision may rest on."""
    if isinstance(provision, Term):
        yield provision.means
    if isinstance(provision, Norm):
        yield from (provision.reach, provision.unless, provision.owed)
        yield from (tariff.when for tariff in (provision.sanction.tariffs if provision.sanction else ()))
    if isinstance(provision, Duty | Term):
        yield from (clock.when for clock in provision.times)
    if isinstance(provision, Norm | Term):
        yield from (phase.when for phase in provision.applies.phases)


def _near(wrong: Iterable[str], known: Collection[str]) -> str:
    """Return what each of some misspelt words may have meant."""
    return "".join(did_you_mean(each, known) for each in wrong)
