"""Clocks over many rows: whether a time had passed, and when it ends. The calendar is asked once for each day."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Collection
from typing import Any, Final, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.legal.clock import Clock
from aiframework.legal.deadline import Due
from aiframework.legal.retention import Retention
from aiframework.logic import Question
from aiframework.logic.dates import is_later
from aiframework.portfolio.columns import Column, Plane, Read, settle
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.outcomes import ByClock
from aiframework.portfolio.quantities import Quantities, day_answer
from aiframework.portfolio.rows import Bytes, Numbers, Rows, packed, unpacked

__all__ = ["UNSET", "Moments", "asked_by", "clock_reading", "ends_of", "lying_later"]

Days: TypeAlias = npt.NDArray[np.int32]

#: the ordinal of 1 January 1970
_FIRST: Final = dt.date(1970, 1, 1).toordinal()
_EARLIEST: Final = dt.date.min.toordinal() - _FIRST
#: stands for a day on which nothing is known to end
_UNKNOWN: Final = np.iinfo(np.int32).min
#: stands for a time that is not set
UNSET: Final = int(np.iinfo(np.int64).max)
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@attrs.define(eq=False)
class _Timed:
    """What is worked out of one clock.

    Attributes:
        clock: the clock.
        ends: when it ends, by what is told of the fact it depends on.
        first: the day that the table begins with.
        table: the last day in time for each day, or that nothing is known of it.
        cut: the first day whose time has not passed; None where nobody asked.
    """

    clock: Clock | Retention
    ends: dict[Any, Due] = attrs.field(factory=dict)
    first: int = 0
    table: Days = attrs.field(factory=lambda: np.full(2, _UNKNOWN, np.int32))
    cut: int | None = None


@attrs.frozen(kw_only=True)
class Moments:
    """What clocks are read against.

    Attributes:
        now: the moment asked about.
        holidays: days on which deadlines do not end.
    """

    now: dt.date | dt.datetime
    holidays: Collection[dt.date] = ()
    #: by the clock's identity, which is its own as long as it is kept here
    _timed: dict[int, _Timed] = attrs.field(init=False, factory=dict, repr=False, eq=False)

    def _of(self, clock: Clock | Retention) -> _Timed:
        found = self._timed.get(id(clock))
        if found is None:
            found = self._timed[id(clock)] = _Timed(clock)
        return found

    def end(self, clock: Clock | Retention, told: Any) -> Due:  # noqa: ANN401 - a day or a moment
        """Return when a clock ends, given what is told of the fact it depends on."""
        known = self._of(clock).ends
        if told not in known:
            known[told] = clock.ends(told, self.holidays)
        return known[told]

    def named(self, clock: Clock | Retention) -> int:
        """Return the last day that the law itself names for a clock, in days since 1 January 1970."""
        return _ordinal(self.end(clock, None).latest)

    def passed(self, clock: Clock | Retention) -> bool:
        """Return whether the last day that the law itself names for a clock is over."""
        return self.named(clock) < _ordinal(self.now)

    def cut(self, clock: Clock | Retention) -> int:
        """Return the first day whose time has not passed at the moment asked about, in days since 1 January 1970.

        A time that starts later never ends earlier, and none ends before it starts: so a search by halves finds it.
        """
        timed, now = self._of(clock), _ordinal(self.now)
        if timed.cut is None:
            low, step = now, 1
            while low > _EARLIEST and not self._over(clock, low):
                low, step = max(low - step, _EARLIEST), 2 * step
            timed.cut = low + bisect_left(range(low, now), True, key=lambda day: not self._over(clock, day))
        return timed.cut

    def _over(self, clock: Clock | Retention, day: int) -> bool:
        return _ordinal(self.end(clock, day_answer(day)).latest) < _ordinal(self.now)

    def latest(self, clock: Clock | Retention, days: Days, told: Bytes) -> Days:
        """Return the last day in time for each day told; days count from 1 January 1970.

        Args:
            clock: the clock.
            days: a day for each row.
            told: the plane of rows that tell one; what comes out for the others means nothing.
        """
        timed = self._of(clock)
        for _ in range(2):
            found: Days = np.take(timed.table, days - np.int32(timed.first), mode="clip")
            new = unpacked(packed(found == _UNKNOWN) & told, len(days)).view(np.bool_)
            if not new.any():
                break
            self._learn(timed, np.unique(days[new]))
        return found

    def _learn(self, timed: _Timed, days: Days) -> None:
        """Work out more days; the table begins and ends with one of which nothing is known."""
        low, table = timed.first, timed.table
        if (table == _UNKNOWN).all():  # the first days
            low, table = int(days[0]), table[:0]
        first, last = min(int(days[0]) - 1, low), max(int(days[-1]) + 2, low + len(table))
        wide = np.full(last - first, _UNKNOWN, np.int32)
        wide[low - first : low - first + len(table)] = table
        for day in days.tolist():
            wide[day - first] = _ordinal(self.end(timed.clock, day_answer(day)).latest)
        timed.first, timed.table = first, wide


@attrs.frozen(eq=False)
class _Seen:
    """The answers to a fact as they are seen from rows, of which several may share an answer.

    Attributes:
        column: the answers.
        rows: the rows of the column.
        up: for each row seen from, which one of them; None where they are the same.
    """

    column: Column
    rows: Rows
    up: Numbers | None

    @classmethod
    def of(cls, fact: Question[Any], facts: Facts, rows: Rows, outer: Rows) -> "_Seen":
        """See a fact from rows: their own, or that of the descriptions they belong to."""
        column, owner = facts.columns[fact.path], fact.owner
        if getattr(owner, "repeats", False) or rows is outer:
            return cls(column, rows, None)
        return cls(column, outer, np.arange(rows.number) if rows.of is None else rows.of.parents)

    def told(self) -> Bytes:
        """Return the plane of rows that have an answer."""
        plane = self.column.told(self.rows)
        return plane if self.up is None else packed(unpacked(plane, self.rows.number)[self.up])

    def days(self) -> Days | None:
        """Return days since 1 January 1970; None where the answers are no days."""
        days = self.column.days(self.rows) if isinstance(self.column, Quantities) else None
        return days if days is None or self.up is None else days[self.up]

    def distinct(self, at: Numbers) -> tuple[list[Any], Numbers]:
        """Return the distinct answers at places, and for each place which one it is."""
        return self.column.distinct(self.rows, at if self.up is None else self.up[at])


def clock_reading(asked: ByClock, facts: Facts, moments: Moments) -> Read:
    """Return what writes where the time of a clock had passed, and where it had not."""
    clock = asked.clock

    def read(rows: Rows, outer: Rows, yes: Plane, no: Plane) -> None:
        seen = [_Seen.of(fact, facts, rows, outer) for fact in asked_by(clock, done=asked.done)]
        told = np.full(rows.width, 255, np.uint8)
        for each in seen:
            told &= each.told()
        start = seen[0] if clock.asks is not None else None
        end = seen[-1] if asked.done else None
        late, early = _passed(clock, start, end, told, rows.number, moments)
        for plane, into in ((late, yes), (early, no)):
            if into is not None:
                np.bitwise_and(plane, told, out=into)

    return read


def lying_later(fact: Question[Any], facts: Facts, moments: Moments) -> Read:
    """Return what writes where the day a fact tells lies after the moment asked about, and where not."""

    def read(rows: Rows, outer: Rows, yes: Plane, no: Plane) -> None:
        seen = _Seen.of(fact, facts, rows, outer)
        told = seen.told()
        at = np.flatnonzero(unpacked(told, rows.number))
        values, which = seen.distinct(at)
        later = np.zeros(rows.number, np.bool_)
        if len(values):
            later[at] = np.array([is_later(value, moments.now) for value in values], np.bool_)[which]
        settle(packed(later), told, yes, no)

    return read


def _passed(  # noqa: PLR0917 - two ends of a time, and where they stand
    clock: Clock | Retention,
    start: _Seen | None,
    end: _Seen | None,
    told: Bytes,
    number: int,
    moments: Moments,
) -> tuple[Bytes, Bytes]:
    """Return where the time had passed and where it had not; a bare day may leave it open."""
    starts = None if start is None else start.days()
    if starts is not None and end is None:
        plane = packed(starts < starts.dtype.type(moments.cut(clock)))
        return plane, ~plane
    if start is None or starts is not None:
        latest = moments.named(clock) if starts is None else moments.latest(clock, starts, told)
        late = np.broadcast_to(np.greater(_ends(end, told, number, moments), latest), number)
        plane = packed(late)
        return plane, ~plane
    at = np.flatnonzero(unpacked(told, number))
    begins, first = start.distinct(at)
    ends, second = ([moments.now], np.zeros(len(at), np.int64)) if end is None else end.distinct(at)
    pairs, which = np.unique(first * len(ends) + second, return_inverse=True)
    answers = np.full(len(pairs), -1, np.int8)
    for place, pair in enumerate(pairs.tolist()):
        begun, ended = divmod(pair, len(ends))
        answer = moments.end(clock, begins[begun]).passed(ends[ended])
        if answer is not None:
            answers[place] = answer
    passed = np.full(number, -1, np.int8)
    passed[at] = answers[which]
    return packed(passed == 1), packed(passed == 0)


def _ends(end: _Seen | None, told: Bytes, number: int, moments: Moments) -> Any:  # noqa: ANN401 - a day, or one a row
    """Return the day on which it was done, or the day asked about where it is not done."""
    if end is None:
        return _ordinal(moments.now)
    days = end.days()
    if days is not None:
        return days
    at = np.flatnonzero(unpacked(told, number))
    values, which = end.distinct(at)
    found = np.zeros(number, np.int64)
    found[at] = np.array([_ordinal(value) for value in values], np.int64)[which]
    return found


def _ordinal(moment: dt.date) -> int:
    """Return the days since 1 January 1970 of a day, or of the day of a moment in its own zone."""
    return moment.toordinal() - _FIRST


def asked_by(clock: Clock | Retention, *, done: bool) -> list[Question[Any]]:
    """Return the facts a clock asks for: when its time ends, and when the duty was done."""
    asked = [clock.asks, clock.done] if done else [clock.asks]
    return [fact for fact in asked if fact is not None]


def ends_of(
    clock: Clock | Retention, facts: Facts, kind: type | None, at: Numbers, moments: Moments
) -> tuple[Numbers, Numbers, npt.NDArray[np.float64]]:
    """Return when a clock ends: its day, its moment where hours count, and seconds since 1970 to tell the earliest.

    Args:
        clock: the clock.
        facts: the batch.
        kind: the repeated thing that the places count; None for descriptions.
        at: places among the descriptions, or among the things of the batch.
        moments: what the calendar needs.
    """
    days, exact = np.full((2, len(at)), UNSET, np.int64)
    seconds = np.full(len(at), np.inf)
    index, told = at, np.ones(len(at), np.bool_)
    which, dues = np.zeros(len(at), np.int64), [moments.end(clock, None)] if clock.asks is None else []
    if clock.asks is not None:
        if clock.asks.path not in facts.columns:
            return days, exact, seconds
        column = facts.columns[clock.asks.path]
        owner: Any = clock.asks.owner
        if kind is not None:
            listing = facts.lists[kind]
            index = at + listing.first if owner is kind else listing.parents()[at]
        rows = Rows(0, int(index.max()) + 1)
        told = unpacked(column.told(rows), rows.number)[index].view(np.bool_)
        values, every = column.distinct(rows, index[told])
        used, which = np.unique(every, return_inverse=True)
        dues = [moments.end(clock, values[place]) for place in used.tolist()]
    if not dues:
        return days, exact, seconds
    ends = list(map(_end, dues))
    days[told] = np.array([end[0] for end in ends], np.int64)[which]
    exact[told] = np.array([end[1] for end in ends], np.int64)[which]
    seconds[told] = np.array([end[2] for end in ends], np.float64)[which]
    return days, exact, seconds


def _end(end: Due) -> tuple[int, int, float]:
    """Return the day, the moment in microseconds, and the seconds since 1970 of an end; a day counts until its end."""
    if isinstance(end.latest, dt.datetime):
        micros = (end.latest - _EPOCH) // dt.timedelta(microseconds=1)
        return _ordinal(end.latest), micros, micros / 1e6
    return _ordinal(end.latest), UNSET, (_ordinal(end.latest) + 1) * 86_400.0 - 1
