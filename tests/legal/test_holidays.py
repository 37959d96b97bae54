"""California's judicial holidays, and how they move a last day."""

from datetime import date, timedelta

import pytest

from aiframework.legal.deadline import CALIFORNIA_CCP_12, days, due, fixed, working_days
from aiframework.legal.holidays import CALIFORNIA_JUDICIAL_HOLIDAYS, Nth

HOLIDAYS_OF_2027 = {
    date(2027, 1, 1),
    date(2027, 1, 18),
    date(2027, 2, 12),
    date(2027, 2, 15),
    date(2027, 3, 31),
    date(2027, 5, 31),
    date(2027, 6, 19),
    date(2027, 7, 4),
    date(2027, 7, 5),  # 4 July is a Sunday
    date(2027, 9, 6),
    date(2027, 9, 24),
    date(2027, 11, 11),
    date(2027, 11, 25),
    date(2027, 11, 26),
    date(2027, 12, 25),
}


def test_every_holiday_of_a_year() -> None:
    year = (date(2027, 1, 1) + timedelta(days=number) for number in range(365))
    assert {day for day in year if day in CALIFORNIA_JUDICIAL_HOLIDAYS} == HOLIDAYS_OF_2027


@pytest.mark.parametrize(
    ("day", "holiday"),
    [
        (date(2023, 11, 10), True),  # Veterans Day on a Saturday makes the Friday a holiday too
        (date(2027, 12, 24), False),  # Christmas on a Saturday does not
        (date(2027, 12, 31), False),  # nor New Year's Day
        (date(2030, 4, 1), True),  # 31 March on a Sunday
        (date(2026, 9, 9), False),  # Admission Day is no judicial holiday
        (date(2026, 10, 12), False),  # nor Columbus Day
    ],
)
def test_days_observed_beside_the_holiday(day: date, *, holiday: bool) -> None:
    assert (day in CALIFORNIA_JUDICIAL_HOLIDAYS) is holiday


def test_counted_days() -> None:
    assert Nth(5, 0, -1).day(2026) == date(2026, 5, 25)
    assert Nth(11, 3, 4, after=1).day(2026) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("named", "latest"),
    [
        (date(2026, 1, 1), date(2026, 1, 2)),
        (date(2028, 1, 1), date(2028, 1, 3)),
        (date(2028, 4, 1), date(2028, 4, 3)),
        (date(2029, 1, 1), date(2029, 1, 2)),
        (date(2029, 4, 1), date(2029, 4, 2)),
        (date(2030, 4, 1), date(2030, 4, 2)),
        (date(2027, 12, 31), date(2027, 12, 31)),
    ],
)
def test_a_day_the_law_names_moves_past_weekends_and_holidays(named: date, latest: date) -> None:
    found = fixed(named, counting=CALIFORNIA_CCP_12)
    assert (found.calendar, found.latest) == (named, latest)


def test_a_period_moves_past_holidays_nobody_had_to_name() -> None:
    christmas = due(date(2026, 12, 10), days(15), counting=CALIFORNIA_CCP_12)
    assert (christmas.calendar, christmas.latest) == (date(2026, 12, 25), date(2026, 12, 28))


def test_business_days_leave_holidays_out() -> None:
    # 26 November 2026 is Thanksgiving, the 27th the day after
    assert due(date(2026, 11, 24), working_days(2), counting=CALIFORNIA_CCP_12).latest == date(2026, 11, 30)


def test_further_holidays_may_be_given() -> None:
    given = due(date(2026, 3, 2), days(15), counting=CALIFORNIA_CCP_12, holidays={date(2026, 3, 17)})
    assert given.latest == date(2026, 3, 18)
