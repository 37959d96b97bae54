"""What commands share: dates, laws, the viewpoint, and printing."""

import datetime as dt
import sys
from collections.abc import Iterable

from aiframework.assessment.lines import roles_of
from aiframework.facts import System
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Norm
from aiframework.logic import OpenSet

__all__ = ["day", "holidays_told", "moment", "out", "roles_told"]

#: how far to both sides of the day asked about deadlines may end: documents are kept for ten years
_YEARS = 12


def moment(text: str | None) -> dt.date | dt.datetime:
    """Read a date or an aware moment; today where none is given.

    Raises:
        ValueError: the text is neither.
    """
    if text is None:
        return dt.datetime.now(tz=dt.UTC).date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        found = dt.datetime.fromisoformat(text)
        if found.tzinfo is None:
            message = f"{text!r} has no time zone: give a date (2027-12-02) or a moment with its offset"
            raise ValueError(message) from None
        return found


def day(text: str | None) -> dt.date:
    """Read a date; today where none is given.

    Raises:
        ValueError: the text is no date.
    """
    found = moment(text)
    return found.date() if isinstance(found, dt.datetime) else found


def roles_told(system: System, laws: Iterable[Instrument]) -> frozenset[str]:
    """Return the viewpoint where none is asked for: the roles a description gives its operator.

    Roles that only one law knows (a frontier developer, a committee) cannot be told that way and stay in.
    """
    from aiframework.facts.operator import Operator, Role  # noqa: PLC0415 - facts load on first use

    told = system.value(Operator.roles)
    if not isinstance(told, frozenset) or isinstance(told, OpenSet):
        return frozenset()
    norms = (norm for law in laws for norm in law.provisions if isinstance(norm, Norm))
    own = frozenset[str]().union(*(roles_of(norm.binds) for norm in norms))
    return frozenset(role.value for role in told) | (own - {role.value for role in Role})


def holidays_told(words: Iterable[str], on: dt.date) -> frozenset[dt.date]:
    """Return the days that words name: dates, and countries by their ISO 3166 code (DE, DE-BY).

    Raises:
        ValueError: a word is neither, or the extra that knows the holidays of countries is missing.
    """
    found: set[dt.date] = set()
    for word in words:
        if word[:1].isdigit():
            found.add(day(word))
        else:
            from aiframework.legal.public_holidays import public_holidays  # noqa: PLC0415 - an extra

            found |= public_holidays(word, years=range(on.year - _YEARS, on.year + _YEARS + 1))
    return frozenset(found)


def out(text: str) -> None:
    """Print text as it is."""
    sys.stdout.write(text)
