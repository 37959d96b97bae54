"""Answers that follow from others: what a form works out for you, and what a lawyer counts on the fingers.

Months and years end on the same date, or on the last day of the month where it has none.
"""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import Any

__all__ = [
    "before",
    "done_on_or",
    "gone_since",
    "is_one_of",
    "kept_until_the_later",
    "more_than_a_third",
    "no_later_than",
    "only_where",
    "ruled_out_by",
    "told_by",
    "told_instead",
    "too_small_a_share",
    "within_months",
    "within_years",
    "within_years_of_term",
    "years_ahead",
]

Answers = Mapping[str, Any]
Work = Callable[[Answers], bool | None]


def _from(work: Work, *names: str) -> Work:
    """Note which answers the work reads, for those who work out many at once."""
    work.needs = names  # type: ignore[attr-defined]  # a function carries what it needs
    return work


def _from_any(work: Work, *names: str) -> Work:
    """Note which answers the work reads where some of them are enough."""
    work.any_will_do = True  # type: ignore[attr-defined]  # a function carries what it needs
    return _from(work, *names)


def _years_after(day: dt.date, years: int) -> dt.date:
    return _months_after(day, 12 * years)


def _months_after(day: dt.date, months: int) -> dt.date:
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - loads only where dates are told

    later: dt.date = day + relativedelta(months=months)
    return later


def within_years(years: int, *, of: str, on: str) -> Work:
    """Return: the day `on` is no later than so many years after the day `of`."""

    def work(told: Answers) -> bool | None:
        return told[on] <= _years_after(told[of], years) if {of, on} <= told.keys() else None

    return _from(work, of, on)


def within_years_of_term(years: int, *, issued: str, extended: str, runs_from: str, on: str) -> Work:
    """Return: the day `on` is no later than so many years after a term began: at issue, or at the last extension.

    A day within so many years of the issue lies within them of any later extension too.
    """

    def work(told: Answers) -> bool | None:
        if on not in told:
            return None
        if runs_from in told:
            return bool(told[on] <= _years_after(told[runs_from], years))
        if issued not in told:
            return None
        within = bool(told[on] <= _years_after(told[issued], years))
        return within if within or told.get(extended) is False else None

    return _from_any(work, issued, extended, runs_from, on)


def within_months(months: int, *, of: str, on: str) -> Work:
    """Return: the day `on` is no later than so many months after the day `of`."""

    def work(told: Answers) -> bool | None:
        return told[on] <= _months_after(told[of], months) if {of, on} <= told.keys() else None

    return _from(work, of, on)


def years_ahead(years: int, *, of: str, on: str) -> Work:
    """Return: the day `on` is so many years or more before the day `of`."""

    def work(told: Answers) -> bool | None:
        return _years_after(told[on], years) <= told[of] if {of, on} <= told.keys() else None

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


def only_where(other: str) -> Work:
    """Return: no where the answer `other` is no; of a yes nothing follows."""

    def work(told: Answers) -> bool | None:
        return False if told.get(other) is False else None

    return _from(work, other)


def gone_since(day: str) -> Work:
    """Return: no where the day is told since when it is gone; where none is told nothing follows."""

    def work(told: Answers) -> bool | None:
        return False if day in told else None

    return _from(work, day)


def too_small_a_share(share: str, *, to_pass: Decimal, where_not: str) -> Work:
    """Return: no where the share told does not pass an amount, and `where_not` is answered no; else nothing follows."""

    def work(told: Answers) -> bool | None:
        counts = told.get(where_not) is False and share in told
        return False if counts and told[share] <= to_pass else None

    return _from(work, share, where_not)


def more_than_a_third(part: str, *, of: str) -> Work:
    """Return: an amount is more than a third of another, exactly a third not."""

    def work(told: Answers) -> bool | None:
        return bool(told[part] * 3 > told[of]) if {part, of} <= told.keys() else None

    return _from(work, part, of)


def told_by(day: str) -> Work:
    """Return: yes where the day is told on which it is so; where none is told nothing follows."""

    def work(told: Answers) -> bool | None:
        return True if day in told else None

    return _from(work, day)


def told_instead(day: str, *, other: str) -> Work:
    """Return: yes where a day is told on which it was so or another thing was, and that other one was not."""

    def work(told: Answers) -> bool | None:
        return True if day in told and told.get(other) is False else None

    return _from(work, day, other)


def done_on_or(day: str, *, said: str) -> Work:
    """Return: yes where the day is told on which it was done, or another answer says that it was; else nothing follows."""

    def work(told: Answers) -> bool | None:
        return True if day in told or told.get(said) is True else None

    return _from_any(work, day, said)


def no_later_than(last: str, *, on: str) -> Work:
    """Return: the day `on` is no later than the last day."""

    def work(told: Answers) -> bool | None:
        return told[on] <= told[last] if {on, last} <= told.keys() else None

    return _from(work, last, on)


def is_one_of(kind: str, kinds: Collection[Any]) -> Work:
    """Return: yes where the answer `kind` is one of these; of any other answer nothing follows."""

    def work(told: Answers) -> bool | None:
        return True if told.get(kind) in kinds else None

    return _from(work, kind)
