"""Clocks: from when a duty's time runs, for how long, and how it is counted."""

import datetime as dt
from typing import Any

import attrs

from aiframework.legal.deadline import CALENDAR, Counting, Period
from aiframework.logic import ALWAYS, Condition, Question, as_condition

__all__ = ["Clock"]


@attrs.frozen(kw_only=True)
class Clock:
    """One running time.

    Attributes:
        after: the fact that starts it.
        within: how long it runs.
        counting: the rule by which days and hours are counted.
        when: what brings this clock on; when several run, the earliest decides.
        done: the fact that tells when the duty was done; without it, the duty's own answer says so.
        cite: the provision that sets it.
    """

    after: Question[dt.date] | Question[dt.datetime]
    within: Period
    counting: Counting = CALENDAR
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    done: Question[Any] | None = None
    cite: str = ""
