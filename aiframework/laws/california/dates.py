"""What a day tells about whether something was done."""

from datetime import UTC, date, datetime
from typing import Final

from aiframework.logic import Condition, Fact

__all__ = ["done_at", "done_on"]

_LONG_AGO: Final = date(1900, 1, 1)


def done_on(day: Fact[date]) -> Condition:
    """Hold once the day of an act is told, whichever day; not told, nothing is known."""
    return day >= _LONG_AGO


def done_at(moment: Fact[datetime]) -> Condition:
    """Hold once the moment of an act is told, whichever moment; not told, nothing is known."""
    return moment >= datetime(1900, 1, 1, tzinfo=UTC)
