"""Periods and the ways law counts them: from an event and a period to the last day an act is in time.

>>> from datetime import date
>>> due(date(2028, 3, 1), days(10), counting=REGULATION_1182_71).latest
datetime.date(2028, 3, 13)

Conventions, the same everywhere:

- The day of the event is day 0 and is not counted; the last day is counted whole, until 24:00.
- Months and years end on the day with the same number; where the last month has no such day, on its last day.
- `Due.calendar` is the plain end of the period, `Due.latest` the end once the law has moved it. Holidays can
  only make a period that runs forward longer: with none named or given, `latest` is never too late.
- Hours are elapsed hours, through nights, weekends and changes of the clock.
"""

from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from functools import lru_cache

from attrs import field, frozen

from aiframework.legal.holidays import CALIFORNIA_JUDICIAL_HOLIDAYS, Holidays
from aiframework.legal.sets import in_order

__all__ = [
    "CALENDAR",
    "CALIFORNIA_CCP_12",
    "HOURS_RUN_ON",
    "REGULATION_1182_71",
    "Counting",
    "DeadlineError",
    "Due",
    "Period",
    "Unit",
    "days",
    "due",
    "due_before",
    "earliest",
    "first_of_month_after",
    "fixed",
    "hours",
    "months",
    "weeks",
    "working_days",
    "years",
]

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SATURDAY, _SUNDAY = 5, 6
_TWO = 2


class DeadlineError(ValueError):
    """A period that cannot be counted from what was given: what is wrong, and what to give instead."""


class Unit(Enum):
    """What a period is counted in."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@frozen
class Period:
    """A length of time as law writes it: 15 days, 72 hours, 10 years."""

    amount: int = field()
    unit: Unit = field()

    @amount.validator
    def _is_whole(self, _attribute: object, amount: object) -> None:
        if isinstance(amount, bool) or not isinstance(amount, int) or amount < 1:
            message = f"a period is a whole number from 1 up, not {amount!r}"
            raise DeadlineError(message)

    def __str__(self) -> str:
        """Write "15 days" or "1 day"."""
        return f"{self.amount} {self.unit.value if self.amount > 1 else self.unit.value[:-1]}"


def hours(amount: int) -> Period:
    """Return a period of elapsed hours."""
    return Period(amount, Unit.HOURS)


def days(amount: int) -> Period:
    """Return a period of calendar days."""
    return Period(amount, Unit.DAYS)


def working_days(amount: int) -> Period:
    """Return a period that leaves weekends and holidays out ("business days" is the American name)."""
    return Period(amount, Unit.WORKING_DAYS)


def weeks(amount: int) -> Period:
    """Return a period of weeks."""
    return Period(amount, Unit.WEEKS)


def months(amount: int) -> Period:
    """Return a period of calendar months."""
    return Period(amount, Unit.MONTHS)


def years(amount: int) -> Period:
    """Return a period of calendar years."""
    return Period(amount, Unit.YEARS)


@frozen(kw_only=True)
class Counting:
    """One law's way of counting. What that law does not do is None; what it does is cited.

    A law with its own business days takes one of the values below and evolves `weekend`.
    """

    name: str
    rolls: str | None = None
    """A period that ends on a weekend or a holiday runs to the end of the next working day."""
    fixed_dates_roll: str | None = None
    """A fixed date that falls on a weekend or a holiday moves as well."""
    two_working_days: str | None = None
    """A period of two days or more holds at least two working days."""
    whole_hours: str | None = None
    """The hour of the event is not counted: hours begin with the next full hour."""
    units: frozenset[Unit] = field(default=frozenset(Unit), repr=in_order)
    weekend: frozenset[int] = frozenset({_SATURDAY, _SUNDAY})
    holidays: Holidays | None = None
    """The holidays the law itself names; further ones may be given with each question."""

    def works(self, day: date, holidays: Collection[date]) -> bool:
        """Tell whether a day is a working day, by the law's own holidays and those given."""
        named = self.holidays is not None and day in self.holidays
        return day.weekday() not in self.weekend and not named and day not in holidays

    def __str__(self) -> str:
        """Write the name of the law."""
        return self.name


REGULATION_1182_71 = Counting(
    name="Regulation (EEC, Euratom) No 1182/71",
    rolls="Reg. 1182/71 Art. 3(4)",
    two_working_days="Reg. 1182/71 Art. 3(5)",
    whole_hours="Reg. 1182/71 Art. 3(1)",
)
"""Acts of the Union that do not provide otherwise. Fixed dates never move (Arts. 4 and 5)."""

CALIFORNIA_CCP_12 = Counting(
    name="California Code of Civil Procedure sections 12 to 12c",
    rolls="Code Civ. Proc. § 12a(a)",
    fixed_dates_roll="Code Civ. Proc. § 12a(b)",
    holidays=CALIFORNIA_JUDICIAL_HOLIDAYS,
)
"""California's statutes and regulations: Saturdays, Sundays and judicial holidays move the last day.

Working days are counted without Saturdays; a statute that defines "business day" otherwise goes before.
"""

HOURS_RUN_ON = Counting(name="hours run on", units=frozenset({Unit.HOURS}))
"""Hours from the moment of the event, to the minute; nothing moves the end."""

CALENDAR = Counting(name="plain calendar")
"""The calendar alone; nothing moves the end."""


@frozen(kw_only=True)
class Due:
    """When a period ends. A date means the end of that day; an aware datetime means that moment."""

    calendar: date | datetime
    latest: date | datetime
    because: tuple[str, ...] = ()

    def passed(self, at: date | datetime) -> bool | None:
        """Tell whether the latest end has passed; None where a bare date leaves the hour open.

        A moment is put on the calendar of its own time zone when the deadline is a day.
        """
        if isinstance(self.latest, datetime) and isinstance(at, datetime):
            return _aware(at) > self.latest
        if isinstance(self.latest, datetime) and at == self.latest.date():
            return None
        return _day(at) > _day(self.latest)

    def __str__(self) -> str:
        """Write the latest end, and the calendar end where it differs."""
        if self.latest == self.calendar:
            return f"until {_written(self.latest)}"
        return f"until {_written(self.latest)} (by the calendar: {_written(self.calendar)})"


def due(
    start: date | datetime, period: Period, *, counting: Counting, holidays: Collection[date] = ()
) -> Due:
    """Return the end of a period that runs forward from an event.

    Hours need an aware datetime. For everything else a datetime stands for its day, in its own time zone.
    """
    if period.unit not in counting.units:
        counted = ", ".join(sorted(unit.value for unit in counting.units))
        message = f"cannot count {period} by {counting.name!r}: it counts {counted} only"
        raise DeadlineError(message)
    if period.unit is Unit.HOURS:
        return _hours_later(start, period, counting)
    closed = _dates(holidays)
    event = _day(start)
    end, because = _moved(event, period, 1, lambda day: counting.works(day, closed))
    latest, moved = _rolled(event, end, period, counting, closed)
    return Due(calendar=end, latest=latest, because=(*because, *moved))


def due_before(
    event: date | datetime, period: Period, *, counting: Counting, holidays: Collection[date] = ()
) -> Due:
    """Return the last day for an act that must be done at least so long before an event.

    The day of the event is not counted. A period counted backwards never moves: Reg. 1182/71 Art. 3(4)
    excepts it, and the roll-over of Code Civ. Proc. § 12a is for periods that run forward. Whether Reg.
    1182/71 Art. 3(5) reaches such periods is not settled; it is not applied.
    """
    if period.unit is Unit.HOURS:
        if counting.whole_hours:
            message = (
                f"cannot count hours backwards by {counting.name!r}: it does not say which is the first; "
                "use HOURS_RUN_ON if the law means elapsed hours"
            )
            raise DeadlineError(message)
        moment = _later(_aware(event), -timedelta(hours=period.amount))
        return Due(calendar=moment, latest=moment)
    closed = _dates(holidays)
    end, because = _moved(_day(event), period, -1, lambda day: counting.works(day, closed))
    return Due(calendar=end, latest=end, because=because)


def fixed(day: date, *, counting: Counting, holidays: Collection[date] = ()) -> Due:
    """Return a date that the law itself names, as a deadline; it moves only where fixed dates move."""
    return _fixed(_day(day), counting, _dates(holidays))


@lru_cache(maxsize=256)
def _fixed(named: date, counting: Counting, closed: frozenset[date]) -> Due:
    latest = named
    if counting.fixed_dates_roll:
        latest = _next_working_day(named, lambda each: counting.works(each, closed))
    because = () if latest == named else (_rolling(named, latest, counting.fixed_dates_roll),)
    return Due(calendar=named, latest=latest, because=because)


def first_of_month_after(start: date, count: int) -> date:
    """Return the first day of the month that follows the expiry of so many months after a date.

    Treaties enter into force so. The months are clipped at month ends: three months after 30 November
    expire on the last day of February, and the treaty enters into force on 1 March.

    >>> first_of_month_after(date(2024, 11, 30), 3)
    datetime.date(2025, 3, 1)
    """
    expiry, _ = _moved(_day(start), months(count), 1, lambda _: True)
    following, _ = _moved(expiry, months(1), 1, lambda _: True)
    return following.replace(day=1)


def earliest(*dues: Due) -> Due:
    """Return the deadline that ends first; where several clocks run, it governs."""
    if not dues:
        message = "no deadline was given, so none is the earliest"
        raise DeadlineError(message)
    zones = [each.latest.tzinfo for each in dues if isinstance(each.latest, datetime)]
    zone = zones[0] if zones else UTC
    return min(dues, key=lambda each: (_moment(each.latest, zone), _moment(each.calendar, zone)))


def _moment(end: date | datetime, zone: tzinfo | None) -> datetime:
    """Return the moment a deadline ends, a day at its 24:00 in the given zone."""
    if isinstance(end, datetime):
        return end
    return datetime.combine(end, time.max, tzinfo=zone)


def _hours_later(start: date | datetime, period: Period, counting: Counting) -> Due:
    moment = _aware(start)
    end = _later(moment, timedelta(hours=period.amount))
    if counting.whole_hours is None:
        return Due(calendar=end, latest=end)
    past = timedelta(minutes=end.minute, seconds=end.second, microseconds=end.microsecond)
    latest = _later(end, timedelta(hours=1) - past)
    return Due(
        calendar=end,
        latest=latest,
        because=(f"the hour of the event is not counted ({counting.whole_hours})",),
    )


def _later(moment: datetime, length: timedelta) -> datetime:
    """Add elapsed time, which a change of the clock neither lengthens nor shortens."""
    return (moment.astimezone(UTC) + length).astimezone(moment.tzinfo)


def _moved(
    event: date, period: Period, direction: int, works: Callable[[date], bool]
) -> tuple[date, tuple[str, ...]]:
    """Return the plain end of a period, and a sentence if a month end clipped it."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - importing the package stays light

    amount = period.amount * direction
    try:
        if period.unit is Unit.WORKING_DAYS:
            return _worked(event, amount, works), ()
        if period.unit in {Unit.DAYS, Unit.WEEKS}:
            return event + timedelta(**{period.unit.value: amount}), ()
        end: date = event + relativedelta(**{period.unit.value: amount})  # type: ignore[arg-type]  # its units are its parameters
    except (OverflowError, ValueError) as problem:
        message = f"cannot count {period} from {event}: the end is outside the calendar"
        raise DeadlineError(message) from problem
    if end.day == event.day:
        return end, ()
    return end, (f"{end:%Y-%m} has no day {event.day}, so the period ends with its last day",)


def _worked(event: date, amount: int, works: Callable[[date], bool]) -> date:
    """Count working days forward or backward."""
    step = timedelta(days=1 if amount > 0 else -1)
    day, left = event, abs(amount)
    while left:
        day += step
        left -= works(day)
    return day


def _rolled(
    event: date, end: date, period: Period, counting: Counting, closed: frozenset[date]
) -> tuple[date, tuple[str, ...]]:
    """Move the end where the law moves it."""

    def works(day: date) -> bool:
        return counting.works(day, closed)

    because: list[str] = []
    latest = end
    if counting.rolls:
        latest = _next_working_day(end, works)
        if latest != end:
            because.append(_rolling(end, latest, counting.rolls))
    if counting.two_working_days and (period.unit is not Unit.DAYS or period.amount >= _TWO):
        second = _worked(event, _TWO, works)
        if second > latest and period.unit is not Unit.WORKING_DAYS:
            latest = second
            because.append(
                f"a period of two days or more holds two working days: {_written(latest)} is the second "
                f"({counting.two_working_days})"
            )
    return latest, tuple(because)


def _next_working_day(day: date, works: Callable[[date], bool]) -> date:
    return day if works(day) else _worked(day, 1, works)


def _rolling(end: date, latest: date, cite: str | None) -> str:
    return f"{_written(end)} is no working day: {_written(latest)} is the next ({cite})"


def _aware(moment: date | datetime) -> datetime:
    if isinstance(moment, datetime) and moment.utcoffset() is not None:
        return moment
    what = "a datetime without a time zone" if isinstance(moment, datetime) else "a date without a time"
    message = (
        f"hours cannot be counted from {moment}, {what}: "
        "give the moment with its zone, such as datetime(2028, 3, 1, 10, 30, tzinfo=ZoneInfo('Europe/Oslo'))"
    )
    raise DeadlineError(message)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _dates(holidays: Collection[date]) -> frozenset[date]:
    return frozenset(map(_day, holidays))


def _written(end: date | datetime) -> str:
    """Write a day or a moment the same way on every machine."""
    day = f"{_WEEKDAYS[end.weekday()]} {_day(end).isoformat()}"
    return f"{day} {end:%H:%M %z}" if isinstance(end, datetime) else day
