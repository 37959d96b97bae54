"""Clocks: by when a duty has to be done, counted from an event, or on a day the law or a fact names."""

import datetime as dt
from collections.abc import Collection
from typing import Any

import attrs

from aiframework.legal.deadline import CALENDAR, Counting, Due, Period, due, fixed
from aiframework.logic import ALWAYS, Condition, Question, as_condition

__all__ = ["Clock", "SinceLast"]


@attrs.frozen(kw_only=True)
class Clock:
    """One running time: either `after` with `within`, or `until`.

    Attributes:
        after: the fact that starts it.
        within: how long it runs.
        until: the last day, named by the law, or the fact that tells it.
        counting: the rule by which days and hours are counted.
        when: what brings this clock on; when several run, the earliest decides.
        done: the fact that tells when the duty was done; without it, the duty's own answer says so.
        cite: the provision that sets it.
    """

    after: Question[dt.date] | Question[dt.datetime] | None = None
    within: Period | None = None
    until: dt.date | Question[dt.date] | None = None
    counting: Counting = CALENDAR
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    done: Question[Any] | None = None
    cite: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a clock that has no end, or two.

        Raises:
            ValueError: neither `after` with `within` nor `until` is given, or parts of both.
        """
        counted = (self.after is not None, self.within is not None)
        if counted != ((self.until is None),) * 2:
            message = (
                f"clock of {self.cite!r} has no single end: give `after` with `within`, or `until` alone"
            )
            raise ValueError(message)

    @property
    def asks(self) -> Question[Any] | None:
        """The fact on which its end depends; None where the law names the day."""
        if self.after is not None:
            return self.after
        return None if isinstance(self.until, dt.date) else self.until

    def ends(self, told: Any, holidays: Collection[dt.date] = ()) -> Due:  # noqa: ANN401 - a day or a moment
        """Return its end, given what is told of the fact it depends on.

        A day named by the law moves where fixed dates move; a day that a fact names is an event, and stays.
        """
        if self.after is not None and self.within is not None:
            return due(told, self.within, counting=self.counting, holidays=holidays)
        if isinstance(self.until, dt.date):
            return fixed(self.until, counting=self.counting, holidays=holidays)
        return Due(calendar=told, latest=told)


@attrs.frozen(kw_only=True)
class SinceLast(Clock):
    """A running time counted from the last of several days: a yearly review, the last change.

    Asked about an earlier day, it says nothing: which was the last by then is not told.
    """
