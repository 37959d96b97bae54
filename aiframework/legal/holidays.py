"""Holidays a law names by rule, so that a deadline is not late a day early in any year.

>>> from datetime import date
>>> date(2029, 1, 1) in CALIFORNIA_JUDICIAL_HOLIDAYS
True
"""

from datetime import date, timedelta

from attrs import frozen

__all__ = ["CALIFORNIA_JUDICIAL_HOLIDAYS", "Holidays", "Nth"]

_SATURDAY, _SUNDAY = 5, 6
_DAY = timedelta(days=1)
_WEEK = 7


@frozen
class Nth:
    """A day of the week counted within a month: the third Monday, the last Monday, the day after the fourth Thursday.

    Attributes:
        month: the month, from 1.
        weekday: the day of the week, Monday being 0.
        nth: which one, from 1; -1 for the last.
        after: how many days later the holiday is.
    """

    month: int
    weekday: int
    nth: int
    after: int = 0

    def day(self, year: int) -> date:
        """Return the day in a year."""
        if self.nth < 0:
            last = date(year + self.month // 12, self.month % 12 + 1, 1) - _DAY
            return last - ((last.weekday() - self.weekday) % _WEEK) * _DAY + self.after * _DAY
        first = date(year, self.month, 1)
        return first + ((self.weekday - first.weekday()) % _WEEK + _WEEK * (self.nth - 1) + self.after) * _DAY


@frozen(kw_only=True)
class Holidays:
    """The holidays of one law.

    Attributes:
        name: the provisions that name them.
        fixed: the same day each year, as month and day; on a Sunday, the Monday after is a holiday too.
        counted: days of the week counted within a month.
        also_friday: fixed days that, on a Saturday, make the Friday before a holiday too.
    """

    name: str
    fixed: tuple[tuple[int, int], ...]
    counted: tuple[Nth, ...] = ()
    also_friday: tuple[tuple[int, int], ...] = ()

    def __contains__(self, day: date) -> bool:
        """Tell whether a day is a holiday; weekends are not told here."""
        before, after = day - _DAY, day + _DAY
        return (
            (day.month, day.day) in self.fixed
            or (before.weekday() == _SUNDAY and (before.month, before.day) in self.fixed)
            or (after.weekday() == _SATURDAY and (after.month, after.day) in self.also_friday)
            or any(each.day(day.year) == day for each in self.counted)
        )

    def __repr__(self) -> str:
        """Read as the provisions that name them."""
        return f"<{self.name}>"


CALIFORNIA_JUDICIAL_HOLIDAYS = Holidays(
    name="Code Civ. Proc. § 135; Gov. Code §§ 6700, 6701",
    fixed=((1, 1), (2, 12), (3, 31), (6, 19), (7, 4), (11, 11), (12, 25)),
    counted=(
        Nth(1, 0, 3),  # Dr. Martin Luther King, Jr.
        Nth(2, 0, 3),
        Nth(5, 0, -1),
        Nth(9, 0, 1),
        Nth(9, 4, 4),  # Native American Day
        Nth(11, 3, 4),  # Thanksgiving
        Nth(11, 3, 4, after=1),
    ),
    also_friday=((11, 11),),
)
"""California's judicial holidays as of 2026, by which Code Civ. Proc. § 12a moves a last day.

State holidays that section 135 excepts (Lunar New Year, Genocide Remembrance Day, Admission Day, Columbus Day),
half days and days that a president appoints are not among them. Confirmed by two sources, not by the code itself.
"""
