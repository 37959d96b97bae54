"""What is asked of an assessment, looked over before anything is worked out: what is not understood is refused."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from types import ModuleType
from typing import Literal, TypeAlias, get_args

from aiframework.assessment.lines import roles_of
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Norm, Term
from aiframework.logic import Condition, Guidance
from aiframework.logic.parts import parts_of
from aiframework.logic.spelling import did_you_mean

__all__ = [
    "NotLaw",
    "VerifiedIn",
    "known_choices",
    "known_dates",
    "known_days",
    "known_laws",
    "known_terms",
    "known_word",
]

#: what becomes of what is not law (vetoed, pending, enjoined): it is named alone, or evaluated too, as a benchmark
NotLaw: TypeAlias = Literal["named", "evaluated"]
#: what findings may rest on: any reading, or only what was read in the text of the law itself
VerifiedIn: TypeAlias = Literal["any", "text"]


def known_word(name: str, word: object, words: object) -> None:
    """Refuse a choice that there is not.

    Args:
        name: the name of the argument.
        word: what was chosen.
        words: the Literal of what there is.

    Raises:
        ValueError: the word is none of them.
    """
    for mistake in _wrong_word(name, word, words):
        raise ValueError(mistake)


def _wrong_word(name: str, word: object, words: object) -> Iterator[str]:
    known = get_args(words)
    if word not in known:
        near = did_you_mean(word, known) if isinstance(word, str) else ""
        yield f"{name}={word!r} is no choice{near}; there are {', '.join(map(repr, known))}"


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


def known_days(days: object) -> frozenset[dt.date]:
    """Return the days on which deadlines do not end.

    Raises:
        TypeError: something is no day; a calendar that fills itself when asked, whose days cannot be listed.
    """
    if isinstance(days, Mapping):
        message = (
            "holidays: a calendar or mapping, of which nobody can say that it lists every day: give the days, as "
            "aiframework.legal.public_holidays.public_holidays('DE', years=range(2027, 2030)) does"
        )
        raise TypeError(message)
    if not isinstance(days, Iterable):
        message = f"holidays={days!r} is no list of days: give a list of datetime.date values"
        raise TypeError(message)
    given = tuple(days)
    wrong = [each for each in given if type(each) is not dt.date]
    if wrong:
        message = f"holidays: {', '.join(map(repr, wrong))}: no day; give a list of datetime.date values"
        raise TypeError(message)
    return frozenset(given)


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


def known_choices(
    book: Lawbook,
    *,
    viewpoint: object,
    readings: object,
    without_guidance: object,
    determined: Collection[str],
    not_law: object,
    verified: object,
) -> tuple[frozenset[str], frozenset[str]]:
    """Return the roles of a viewpoint, and the names of guidance to leave out, once all that is chosen is understood.

    Args:
        book: the laws asked.
        viewpoint: a role, or several; neither the laws asked nor the vocabulary may be without one of that name.
        readings: which side of a doubt to take, by its name.
        without_guidance: guidance to leave out, by name ("*" for all).
        determined: the terms that counsel has decided.
        not_law: what becomes of what is not law.
        verified: what findings may rest on.

    Raises:
        TypeError: names that are no text, or readings that are no table.
        ValueError: something nobody knows of; every mistake is listed, each on a line.
    """
    roles, left_out = _names("viewpoint", viewpoint), _names("without_guidance", without_guidance)
    if not isinstance(readings, Mapping):
        message = (
            f"readings={readings!r} is no table: give the side of each open point, as in {{'name': 'side'}}"
        )
        raise TypeError(message)
    mistakes = [
        *_wrong_roles(book, roles),
        *_wrong_readings(book, readings),
        *_wrong_guidance(book, left_out),
        *_wrong_terms(book, determined),
        *_wrong_word("not_law", not_law, NotLaw),
        *_wrong_word("verified", verified, VerifiedIn),
    ]
    if mistakes:
        raise ValueError("\n".join(mistakes))
    return roles, left_out


def known_terms(book: Lawbook, terms: Collection[str]) -> None:
    """Refuse a determination of what is no term of the laws asked; one of another law is left to that law.

    Raises:
        ValueError: a law that is asked has no such term.
    """
    for mistake in _wrong_terms(book, terms):
        raise ValueError(mistake)


def _wrong_readings(book: Lawbook, readings: Mapping[str, str]) -> Iterator[str]:
    if not readings:
        return
    doubts = {
        doubt.name: [name for name, _ in doubt.readings] for provision in book for doubt in provision.doubts
    }
    for name, side in readings.items():
        if name not in doubts:
            yield f"no open point {name!r}{_near([name], doubts)}; there are {_listed(doubts)}"
        elif side not in doubts[name]:
            yield f"open point {name!r} has no reading {side!r}{_near([side], doubts[name])}; it has {_listed(doubts[name])}"


def _wrong_terms(book: Lawbook, terms: Collection[str]) -> Iterator[str]:
    if not terms:
        return
    known = {provision.id for provision in book if isinstance(provision, Term)}
    shorts = tuple(f"{instrument.short} " for instrument in book.instruments)
    wrong = [term for term in terms if term.startswith(shorts) and term not in known]
    if wrong:
        yield f"determined, but no term of the law: {', '.join(map(repr, wrong))}{_near(wrong, known)}"


def _wrong_roles(book: Lawbook, roles: frozenset[str]) -> Iterator[str]:
    wrong = sorted(roles - _roles(book)) if roles else []
    if wrong:
        from aiframework.facts.operator import Role  # noqa: PLC0415 - only where the laws know no such role

        known = _roles(book) | {role.value for role in Role}
        wrong = [role for role in wrong if role not in known]
        if wrong:
            yield f"no role {', '.join(map(repr, wrong))}{_near(wrong, known)}; there are {_listed(known)}"


def _wrong_guidance(book: Lawbook, names: frozenset[str]) -> Iterator[str]:
    wrong = sorted(names - {"*"} - (_guidance(book) if names - {"*"} else frozenset()))
    if wrong:
        known = _guidance(book)
        there = f"there is {_listed(known)}, and * for all" if known else "these laws follow none"
        yield f"no guidance {', '.join(map(repr, wrong))}{_near(wrong, known)}; {there}"


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


def _names(argument: str, given: object) -> frozenset[str]:
    """Return one name, or several, as a set.

    Raises:
        TypeError: it is neither.
    """
    if isinstance(given, str):
        return frozenset({given})
    names = tuple(given) if isinstance(given, Iterable) else ()
    if not isinstance(given, Iterable) or not all(isinstance(each, str) for each in names):
        message = f"{argument}={given!r} holds no names: give one as text, or a list of them"
        raise TypeError(message)
    return frozenset(names)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _near(wrong: Iterable[str], known: Collection[str]) -> str:
    """Return what each of some misspelt words may have meant."""
    return "".join(did_you_mean(each, known) for each in wrong)
