"""Answers that follow from others: what a form works out for you, and what a lawyer counts on the fingers.

Months and years end on the same date, or on the last day of the month where it has none.

A description may be asked about any day. What came to be so on a day that is told was not so on an earlier one: `since`,
`gone_since` and `done_on_or` say which answer that is, `not_before` and `there_until` say it where nothing follows
otherwise, and `open_before` leaves open what can only be said from that day on. See `aiframework.facts.as_of`.
"""

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import Any

import attrs

__all__ = [
    "Turn",
    "before",
    "done_on_or",
    "gone_since",
    "is_one_of",
    "kept_until_the_later",
    "more_than_a_third",
    "no_later_than",
    "not_before",
    "only_where",
    "open_before",
    "open_until_done",
    "over_after",
    "ruled_out_by",
    "since",
    "since_last",
    "since_or_where_told",
    "there_until",
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


@attrs.frozen
class Turn:
    """What an answer is on the other side of a day that is told.

    Attributes:
        days: the facts that tell the days.
        to: what it is there; None where that is open.
        after: whether that is after such a day, and not before it.
    """

    days: tuple[str, ...]
    to: bool | None
    after: bool = False


def _turning(work: Work, before: bool | None, *days: str) -> Work:  # noqa: FBT001 - an answer
    """Note what the answer was before a day."""
    work.turn = Turn(days, to=before)  # type: ignore[attr-defined]  # a function carries what it needs
    return work


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

    work.with_it = other  # type: ignore[attr-defined]  # a function carries what it needs
    return _from(work, other)


def gone_since(day: str) -> Work:
    """Return: no where the day is told since when it is gone, and yes before it; where none is told nothing follows."""

    def work(told: Answers) -> bool | None:
        return False if day in told else None

    return _turning(_from(work, day), True, day)


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
    """Return: yes where a day is told that there would be none of otherwise, such as a last day; else nothing follows."""

    def work(told: Answers) -> bool | None:
        return True if day in told else None

    return _from(work, day)


def told_instead(day: str, *, other: str) -> Work:
    """Return: yes where a day is told on which it was so or another thing was, and that other one was not."""

    def work(told: Answers) -> bool | None:
        return True if day in told and told.get(other) is False else None

    return _from(work, day, other)


def since(day: str) -> Work:
    """Return: yes where the day is told since when it is so, and no before it; where none is told nothing follows."""
    return _turning(told_by(day), False, day)


def since_last(day: str) -> Work:
    """Return: yes where the last day is told on which it came to be so; open before, since there may have been earlier ones."""
    return open_before(told_by(day), day)


def not_before(*days: str) -> Work:
    """Return: no before the day, or the last of the days; whether it is so since then does not follow."""
    return _turning(_from(_nothing(), *days), False, *days)


def there_until(day: str) -> Work:
    """Return: yes before the day on which it, or something of its kind, was lost; what is there since then does not follow."""
    return _turning(_from(_nothing(), day), True, day)


def open_before(work: Work, *days: str) -> Work:
    """Return: as `work` says, but nothing before a day; only then can it be said."""
    return _turning(work, None, *days)


def open_until_done(day: str) -> Work:
    """Return: open before the day; whether it is so since then does not follow."""
    return open_before(_from(_nothing(), day), day)


def _nothing() -> Work:
    def work(_: Answers) -> None:
        return None

    return work


def done_on_or(day: str, *, said: str) -> Work:
    """Return: yes where the day is told on which it was done, or another answer says that it was; no before that day."""

    def work(told: Answers) -> bool | None:
        return True if day in told or told.get(said) is True else None

    return _turning(_from_any(work, day, said), False, day)


def since_or_where_told(day: str, other: str) -> Work:
    """Return: yes where the day is told since when it is so, or where `other` is told; no before that day."""

    def work(told: Answers) -> bool | None:
        return True if day in told or other in told else None

    return _turning(_from_any(work, day, other), False, day)


def over_after(last: str, *, said: str) -> Work:
    """Return: yes after the last day; no where that day is told, or where `said` is answered yes and none is."""

    def work(told: Answers) -> bool | None:
        return False if last in told or told.get(said) is True else None

    work.turn = Turn((last,), to=True, after=True)  # type: ignore[attr-defined]  # a function carries what it needs
    return _from_any(work, last, said)


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
