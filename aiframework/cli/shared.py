"""What commands share: dates, laws, the viewpoint, and printing."""

import datetime as dt
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any, Final, TypeAlias

from cyclopts import Parameter

from aiframework.assessment.lines import roles_of
from aiframework.facts import System
from aiframework.facts.plain import DescriptionError
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Norm
from aiframework.logic import OpenSet
from aiframework.logic.spelling import did_you_mean
from aiframework.read import load

__all__ = [
    "Words",
    "all_told",
    "day",
    "day_or_none",
    "descriptions",
    "holidays_told",
    "moment",
    "out",
    "roles_told",
    "sent",
    "visible",
    "words",
]

#: several words after one flag
Words: TypeAlias = Annotated[list[str] | None, Parameter(consume_multiple=True, negative="")]
#: how far to both sides of the day asked about deadlines may end: documents are kept for ten years
_YEARS = 12


def all_told(*looks: Callable[[], Any]) -> list[Any]:
    """Return what each look at the words of a command line brings.

    Raises:
        ValueError: one or more found a mistake; all of them are listed.
    """
    found: list[Any] = []
    mistakes: list[str] = []
    for look in looks:
        try:
            found.append(look())
        except (ValueError, LookupError, OSError) as error:
            mistakes.append(words(error))
    if mistakes:
        raise ValueError("\n".join(dict.fromkeys(mistakes)))
    return found


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
        return _moment(text)


def _moment(text: str) -> dt.datetime:
    try:
        found = dt.datetime.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no day: give a date (2027-12-02) or a moment with its offset (2027-12-02T10:00+01:00)"
        raise ValueError(message) from None
    if found.tzinfo is None:
        message = f"{text!r} has no time zone: give a date (2027-12-02) or a moment with its offset"
        raise ValueError(message)
    return found


def day(text: str | None) -> dt.date:
    """Read a date; today where none is given.

    Raises:
        ValueError: the text is no date.
    """
    found = moment(text)
    if isinstance(found, dt.datetime):
        message = f"{text!r} is a moment: give a day, as in {found.date()}"
        raise ValueError(message)  # noqa: TRY004 - a wrong text, as typed
    return found


def day_or_none(text: str | None) -> dt.date | None:
    """Read a date; None where none is given.

    Raises:
        ValueError: the text is no date.
    """
    return None if text is None else day(text)


def descriptions(files: Iterable[Path]) -> list[System]:
    """Read descriptions from files.

    Raises:
        ValueError: some cannot be read; every mistake of every file is listed.
    """
    found: list[System] = []
    wrong: list[str] = []
    for file in files:
        try:
            found.append(load(file))
        except (DescriptionError, OSError) as error:
            wrong.append(words(error))
    if wrong:
        raise ValueError("\n".join(wrong))
    return found


def words(error: Exception) -> str:
    """Return an error in words."""
    if isinstance(error, OSError):
        told = str(error.strerror or error)
        return f"{error.filename}: {told[:1].lower()}{told[1:]}{_beside(error)}" if error.filename else told
    return str(error.args[0]) if error.args else type(error).__name__


def _beside(error: OSError) -> str:
    """Return what beside a file that is not there may have been meant."""
    if not isinstance(error, FileNotFoundError):
        return ""
    path = Path(os.fsdecode(error.filename))
    try:
        names = {each.name for each in path.parent.iterdir() if each.is_file()}
    except OSError:
        return ""
    return did_you_mean(path.name, names)


def roles_told(viewpoint: list[str] | None, system: System, laws: Iterable[Instrument]) -> frozenset[str]:
    """Return the viewpoint asked for ("all" for every role); where none is, the roles a description gives its operator.

    Roles that only one law knows (a frontier developer, a committee) cannot be told that way and stay in.

    Raises:
        ValueError: a viewpoint is asked for, and no role named.
    """
    if viewpoint is not None and not viewpoint:
        message = "--viewpoint: name roles (deployer provider ...), or all"
        raise ValueError(message)
    if viewpoint is not None:
        return frozenset() if "all" in viewpoint else frozenset(viewpoint)
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


#: what would steer a terminal, as it is written in JSON: a name in a file may hold it
_STEERING: Final = {
    code: f"\\u{code:04x}" for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"
}


def visible(text: str) -> str:
    """Return text with whatever would steer a terminal made visible."""
    return text.translate(_STEERING)


def out(text: str) -> None:
    """Print text, with what would steer a terminal made visible."""
    sent(visible(text))


def sent(text: str) -> None:
    """Print text as it is; a reader that has seen enough (`| head`) is no mistake."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
