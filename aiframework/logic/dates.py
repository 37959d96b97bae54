"""Tests of the two dates: the day asked about, and the day whose published law is used."""

import datetime as dt

import attrs

from aiframework.logic.asking import COMPARE
from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context
from aiframework.logic.fact import a_day
from aiframework.logic.truth import Truth

__all__ = ["LawAsKnown", "Today", "is_later"]


@attrs.frozen
class Today(Condition):
    """A test of the date asked about: `Today(">=", date(2027, 12, 2))`."""

    how: str = attrs.field(validator=attrs.validators.in_({">=", ">", "<", "<=", "=="}))
    date: dt.date = attrs.field(validator=a_day)

    def truth(self, case: Case, context: Context) -> Truth:  # noqa: ARG002 - one signature for all nodes
        """Compare the date asked about."""
        return (
            Truth.UNKNOWN if context.on is None else Truth.of(bool(COMPARE[self.how](context.on, self.date)))
        )

    def __repr__(self) -> str:
        """Read as source."""
        return f"Today({self.how!r}, {self.date!r})"


@attrs.frozen
class LawAsKnown(Condition):
    """A test of the day whose published law is used: `LawAsKnown(">=", date(2026, 7, 24))`."""

    how: str = attrs.field(validator=attrs.validators.in_({">=", ">", "<", "<="}))
    date: dt.date = attrs.field(validator=a_day)

    def truth(self, case: Case, context: Context) -> Truth:  # noqa: ARG002 - one signature for all nodes
        """Compare the day of knowledge."""
        return (
            Truth.UNKNOWN
            if context.known is None
            else Truth.of(bool(COMPARE[self.how](context.known, self.date)))
        )

    def __repr__(self) -> str:
        """Read as source."""
        return f"LawAsKnown({self.how!r}, {self.date!r})"


def is_later(told: dt.date | dt.datetime, now: dt.date | dt.datetime) -> bool:
    """Return whether what is told lies after the moment asked about.

    A day counts as a whole, on either side; a moment then stands for its day in its own time zone.
    """
    if isinstance(told, dt.datetime) and isinstance(now, dt.datetime):
        return told > now
    return _day(told) > _day(now)


def _day(moment: dt.date | dt.datetime) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
