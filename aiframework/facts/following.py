"""Answers that follow from others: what a form works out for you, and what a lawyer counts on the fingers.

Months and years end on the same date, or on the last day of the month where it has none.
"""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from typing import Any

__all__ = ["before", "is_one_of", "kept_until_the_later", "ruled_out_by", "within_years"]

Answers = Mapping[str, Any]
Work = Callable[[Answers], bool | None]


def _from(work: Work, *names: str) -> Work:
    """Note which answers the work reads, for those who work out many at once."""
    work.needs = names  # type: ignore[attr-defined]  # a function carries what it needs
    return work


def _years_after(day: dt.date, years: int) -> dt.date:
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - loads only where dates are told

    later: dt.date = day + relativedelta(years=years)
    return later


def within_years(years: int, *, of: str, on: str) -> Work:
    """Return: the day `on` is no later than so many years after the day `of`."""

    def work(told: Answers) -> bool | None:
        return told[on] <= _years_after(told[of], years) if {of, on} <= told.keys() else None

    return _from(work, of, on)


def before(earlier: str, later: str) -> Work:
    """Return: one day lies before another; of the same day nothing can be said, since the hour decides."""

    def work(told: Answers) -> bool | None:
        known = {earlier, later} <= told.keys() and told[earlier] != told[later]
        return told[earlier] < told[later] if known else None

    return _from(work, earlier, later)


def kept_until_the_later(*, kept_until: str, ended: str, done: str, years: int) -> Work:
    """Return: kept until the day something ended, or so many years after it was done, whichever is later."""

    def work(told: Answers) -> bool | None:
        if not {kept_until, ended, done} <= told.keys():
            return None
        return bool(told[kept_until] >= max(told[ended], _years_after(told[done], years)))

    return _from(work, kept_until, ended, done)


def ruled_out_by(other: str) -> Work:
    """Return: no where the answer `other` is yes; of a no nothing follows."""

    def work(told: Answers) -> bool | None:
        return False if told.get(other) is True else None

    return _from(work, other)


def is_one_of(kind: str, kinds: Collection[Any]) -> Work:
    """Return: yes where the answer `kind` is one of these; of any other answer nothing follows."""

    def work(told: Answers) -> bool | None:
        return True if told.get(kind) in kinds else None

    return _from(work, kind)
