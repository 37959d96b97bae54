"""What commands share: dates, laws, the viewpoint, and printing."""

import datetime as dt
import sys

from aiframework.facts import System

__all__ = ["moment", "out", "roles_told"]


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


def roles_told(system: System) -> tuple[str, ...]:
    """Return the roles a description gives its operator: the viewpoint where none is asked for."""
    from aiframework.facts.operator import Operator  # noqa: PLC0415 - facts load on first use

    roles = system.value(Operator.roles)
    return tuple(sorted(role.value for role in roles)) if isinstance(roles, frozenset) else ()


def out(text: str) -> None:
    """Print text as it is."""
    sys.stdout.write(text)
