"""Retention: for how long something has to be kept, counted from a day that a fact tells, or until one that a fact tells."""

import datetime as dt
from collections.abc import Collection
from typing import Any, cast

import attrs

from aiframework.legal.deadline import CALENDAR, Counting, Due, Period, due
from aiframework.logic import ALWAYS, Condition, Question, as_condition

__all__ = ["Retention"]


@attrs.frozen(kw_only=True)
class Retention:
    """A period over which a duty lasts: either `after` with `within`, or `until`.

    Until its end what is owed must stay so; after it nothing is owed any more.

    Attributes:
        after: the fact that starts it.
        within: how long it lasts.
        until: the fact that tells its last day.
        counting: the rule by which it is counted.
        when: what makes it run from this day; of several, those that hold count.
        gone: the fact that tells when what must be kept was thrown away or lost.
        cite: the provision that sets it.
    """

    after: Question[dt.date] | None = None
    within: Period | None = None
    until: Question[dt.date] | None = None
    counting: Counting = CALENDAR
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    gone: Question[dt.date] | None = None
    cite: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a period that has no end, or two.

        Raises:
            ValueError: neither `after` with `within` nor `until` is given, or parts of both.
        """
        if (self.after is not None, self.within is not None) != ((self.until is None),) * 2:
            message = (
                f"period of {self.cite!r} has no single end: give `after` with `within`, or `until` alone"
            )
            raise ValueError(message)

    @property
    def asks(self) -> Question[Any]:
        """The fact on which its end depends."""
        return cast("Question[Any]", self.until if self.after is None else self.after)

    @property
    def done(self) -> Question[Any] | None:
        """The fact that is set against its end: when what must be kept was gone."""
        return self.gone

    def ends(self, told: Any, holidays: Collection[dt.date] = ()) -> Due:  # noqa: ANN401 - a day
        """Return its last day, which still belongs to it, given the day that starts it, or that day itself."""
        if self.within is None:
            return Due(calendar=told, latest=told)
        return due(told, self.within, counting=self.counting, holidays=holidays)

    def lost_too_early(self, end: Due, gone: Any) -> bool | None:  # noqa: ANN401 - a day
        """Return whether what is gone since a day was lost before the end; None where an hour would decide."""
        after = end.passed(gone)
        return None if after is None else not after
