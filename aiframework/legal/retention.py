"""Retention: for how long something has to be kept, counted from a day that a fact tells."""

import datetime as dt
from collections.abc import Collection
from typing import Any

import attrs

from aiframework.legal.deadline import CALENDAR, Counting, Due, Period, due
from aiframework.logic import ALWAYS, Condition, Question, as_condition

__all__ = ["Retention"]


@attrs.frozen(kw_only=True)
class Retention:
    """A period over which a duty lasts. Until its end what is owed must stay so; after it nothing is owed any more.

    Attributes:
        after: the fact that starts it.
        within: how long it lasts.
        counting: the rule by which it is counted.
        when: what makes it run from this day; of several, those that hold count.
        gone: the fact that tells when what must be kept was thrown away or lost.
        cite: the provision that sets it.
    """

    after: Question[dt.date]
    within: Period
    counting: Counting = CALENDAR
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    gone: Question[dt.date] | None = None
    cite: str = ""

    @property
    def asks(self) -> Question[Any]:
        """The fact on which its end depends."""
        return self.after

    @property
    def done(self) -> Question[Any] | None:
        """The fact that is set against its end: when what must be kept was gone."""
        return self.gone

    def ends(self, told: Any, holidays: Collection[dt.date] = ()) -> Due:  # noqa: ANN401 - a day
        """Return its last day, which still belongs to it, given the day that starts it."""
        return due(told, self.within, counting=self.counting, holidays=holidays)

    def lost_too_early(self, end: Due, gone: Any) -> bool | None:  # noqa: ANN401 - a day
        """Return whether what is gone since a day was lost before the end; None where an hour would decide."""
        after = end.passed(gone)
        return None if after is None else not after
