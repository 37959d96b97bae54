"""Deadlines: the worked examples of the law, every way of counting, and what is refused."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from aiframework.legal.deadline import (
    CALENDAR,
    CALIFORNIA_CCP_12,
    HOURS_RUN_ON,
    REGULATION_1182_71,
    DeadlineError,
    Due,
    Period,
    Unit,
    days,
    due,
    due_before,
    earliest,
    first_of_month_after,
    fixed,
    hours,
    months,
    weeks,
    working_days,
    years,
)

# 1 January, Good Friday, Easter Monday, 1 May, Ascension, Whit Monday, 25 and 26 December.
HOLIDAYS = {
    date(2027, 12, 25),
    date(2027, 12, 26),
    date(2028, 1, 1),
    date(2028, 4, 14),
    date(2028, 4, 17),
    date(2028, 5, 1),
    date(2028, 5, 25),
    date(2028, 6, 5),
    date(2028, 12, 25),
    date(2028, 12, 26),
}
BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("aware", "count", "calendar", "latest"),
    [
        (date(2028, 3, 1), 15, date(2028, 3, 16), date(2028, 3, 16)),
        (date(2028, 3, 1), 10, date(2028, 3, 11), date(2028, 3, 13)),
        (date(2028, 3, 1), 2, date(2028, 3, 3), date(2028, 3, 3)),
        (date(2028, 4, 13), 2, date(2028, 4, 15), date(2028, 4, 19)),
        (date(2027, 12, 24), 2, date(2027, 12, 26), date(2027, 12, 28)),
        (date(2028, 3, 3), 2, date(2028, 3, 5), date(2028, 3, 7)),
    ],
)
def test_incident_reports_under_regulation_1182_71(
    aware: date, count: int, calendar: date, latest: date
) -> None:
    found = due(aware, days(count), counting=REGULATION_1182_71, holidays=HOLIDAYS)
    assert (found.calendar, found.latest) == (calendar, latest)
    assert bool(found.because) == (calendar != latest)


def test_the_reason_for_a_moved_end_is_told_with_its_citation() -> None:
    found = due(date(2028, 4, 13), days(2), counting=REGULATION_1182_71, holidays=HOLIDAYS)
    assert found.because == (
        "Sat 2028-04-15 is no working day: Tue 2028-04-18 is the next (Reg. 1182/71 Art. 3(4))",
        (
            "a period of two days or more holds two working days: Wed 2028-04-19 is the second "
            "(Reg. 1182/71 Art. 3(5))"
        ),
    )
    assert str(found) == "until Wed 2028-04-19 (by the calendar: Sat 2028-04-15)"


def test_one_day_need_not_hold_two_working_days() -> None:
    found = due(date(2028, 3, 3), days(1), counting=REGULATION_1182_71)
    assert (found.calendar, found.latest) == (date(2028, 3, 4), date(2028, 3, 6))


def test_fifteen_working_days_from_an_order() -> None:
    found = due(date(2028, 4, 3), working_days(15), counting=REGULATION_1182_71, holidays=HOLIDAYS)
    assert found.calendar == found.latest == date(2028, 4, 26)
    assert found.because == ()


def test_a_retention_of_ten_years_from_29_february_is_clipped() -> None:
    found = due(date(2028, 2, 29), years(10), counting=REGULATION_1182_71)
    assert found.calendar == date(2038, 2, 28)
    assert found.because[0] == "2038-02 has no day 29, so the period ends with its last day"


def test_logs_of_six_months_from_31_august_are_clipped() -> None:
    found = due(date(2028, 8, 31), months(6), counting=REGULATION_1182_71)
    assert found.calendar == found.latest == date(2029, 2, 28)


def test_weeks_end_on_the_same_weekday() -> None:
    found = due(date(2028, 3, 1), weeks(2), counting=CALENDAR)
    assert found.calendar == date(2028, 3, 15)
    assert str(found) == "until Wed 2028-03-15"


def test_forty_eight_hours_run_through_a_weekend() -> None:
    friday = datetime(2028, 3, 3, 18, 20, tzinfo=BRUSSELS)
    found = due(friday, hours(48), counting=HOURS_RUN_ON)
    assert found.calendar == found.latest == datetime(2028, 3, 5, 18, 20, tzinfo=BRUSSELS)
    assert str(found) == "until Sun 2028-03-05 18:20 +0100"


@pytest.mark.parametrize("minute", [0, 20])
def test_the_hour_of_the_event_is_not_counted_under_regulation_1182_71(minute: int) -> None:
    found = due(datetime(2028, 3, 3, 18, minute, tzinfo=BRUSSELS), hours(48), counting=REGULATION_1182_71)
    assert found.calendar == datetime(2028, 3, 5, 18, minute, tzinfo=BRUSSELS)
    assert found.latest == datetime(2028, 3, 5, 19, 0, tzinfo=BRUSSELS)
    assert found.because == ("the hour of the event is not counted (Reg. 1182/71 Art. 3(1))",)


def test_a_change_of_the_clock_does_not_lengthen_hours() -> None:
    before = datetime(2028, 3, 25, 12, 0, tzinfo=BRUSSELS)  # summer time begins in the night
    found = due(before, hours(24), counting=HOURS_RUN_ON)
    assert found.latest == datetime(2028, 3, 26, 13, 0, tzinfo=BRUSSELS)


def test_seventy_two_hours_in_california_run_continuously() -> None:
    learned = datetime(2024, 12, 24, 9, 30, tzinfo=ZoneInfo("America/Los_Angeles"))
    found = due(learned, hours(72), counting=CALIFORNIA_CCP_12, holidays={date(2024, 12, 25)})
    assert found.latest == learned + timedelta(days=3)


@pytest.mark.parametrize("start", [date(2028, 3, 3), datetime(2028, 3, 3, 18, 20)])  # noqa: DTZ001 - what is refused
def test_hours_need_a_moment_with_its_zone(start: date) -> None:
    with pytest.raises(DeadlineError, match=r"give the moment with its zone, such as datetime\("):
        due(start, hours(48), counting=HOURS_RUN_ON)


def test_a_datetime_stands_for_its_day_where_days_are_counted() -> None:
    late = datetime(2028, 3, 1, 23, 50, tzinfo=BRUSSELS)
    assert due(late, days(15), counting=REGULATION_1182_71).latest == date(2028, 3, 16)


@pytest.mark.parametrize(
    ("start", "period", "calendar", "latest"),
    [
        (date(2026, 11, 5), days(15), date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 5), days(16), date(2026, 11, 21), date(2026, 11, 23)),  # Saturday
        (
            date(2026, 11, 16),
            days(10),
            date(2026, 11, 26),
            date(2026, 11, 30),
        ),  # Thanksgiving and the day after
        (
            date(2026, 11, 20),
            days(2),
            date(2026, 11, 22),
            date(2026, 11, 23),
        ),  # no second working day is owed
        (date(2026, 11, 20), working_days(4), date(2026, 11, 30), date(2026, 11, 30)),
    ],
)
def test_california_excludes_the_first_day_and_a_last_day_that_is_a_holiday(
    start: date, period: Period, calendar: date, latest: date
) -> None:
    thanksgiving = {date(2026, 11, 26), date(2026, 11, 27)}
    found = due(start, period, counting=CALIFORNIA_CCP_12, holidays=thanksgiving)
    assert (found.calendar, found.latest) == (calendar, latest)


def test_a_law_with_its_own_business_days_evolves_the_weekend() -> None:
    sundays_only = evolve(CALIFORNIA_CCP_12, weekend=frozenset({6}))
    assert due(date(2026, 11, 20), working_days(1), counting=sundays_only).latest == date(2026, 11, 21)


def test_periods_counted_backwards_do_not_roll() -> None:
    monday = date(2028, 3, 20)
    for counting in (REGULATION_1182_71, CALIFORNIA_CCP_12, CALENDAR):
        found = due_before(monday, days(2), counting=counting, holidays=HOLIDAYS)
        assert found.calendar == found.latest == date(2028, 3, 18)
    assert due_before(monday, working_days(2), counting=CALIFORNIA_CCP_12).latest == date(2028, 3, 16)
    assert due_before(date(2028, 3, 31), months(1), counting=CALENDAR).latest == date(2028, 2, 29)


def test_hours_counted_backwards() -> None:
    hearing = datetime(2028, 3, 20, 10, 30, tzinfo=BRUSSELS)
    assert due_before(hearing, hours(48), counting=HOURS_RUN_ON).latest == hearing - timedelta(days=2)
    with pytest.raises(DeadlineError, match="use HOURS_RUN_ON"):
        due_before(hearing, hours(48), counting=REGULATION_1182_71)


def test_fixed_dates_move_only_where_the_law_says_so() -> None:
    saturday = date(2027, 7, 31)
    assert fixed(saturday, counting=REGULATION_1182_71).latest == saturday
    moved = fixed(saturday, counting=CALIFORNIA_CCP_12)
    assert (moved.calendar, moved.latest) == (saturday, date(2027, 8, 2))
    assert moved.because == (
        "Sat 2027-07-31 is no working day: Mon 2027-08-02 is the next (Code Civ. Proc. § 12a(b))",
    )
    assert fixed(date(2027, 8, 3), counting=CALIFORNIA_CCP_12).because == ()


@pytest.mark.parametrize(
    ("start", "result"),
    [
        ("2026-07-31", "2026-11-01"),
        ("2026-09-25", "2027-01-01"),
        ("2026-11-23", "2027-03-01"),
        ("2026-11-30", "2027-03-01"),
        ("2026-12-01", "2027-04-01"),
        ("2024-11-29", "2025-03-01"),
        ("2024-11-30", "2025-03-01"),
        ("2028-11-30", "2029-03-01"),
        # The Budapest Convention: the fifth ratification, and the Parties that came later.
        ("2004-03-18", "2004-07-01"),
        ("2005-01-19", "2005-05-01"),
        ("2005-04-07", "2005-08-01"),
        ("2005-06-21", "2005-10-01"),
        ("2006-01-10", "2006-05-01"),
        ("2006-05-19", "2006-09-01"),
        ("2006-10-12", "2007-02-01"),
        ("2007-05-24", "2007-09-01"),
        ("2010-03-15", "2010-07-01"),
        ("2012-06-06", "2012-10-01"),
        ("2012-06-13", "2012-10-01"),
        ("2012-08-20", "2012-12-01"),
        ("2013-08-22", "2013-12-01"),
        ("2016-11-16", "2017-03-01"),
        ("2012-11-30", "2013-03-01"),
    ],
)
def test_treaties_enter_into_force_on_the_first_of_a_month(start: str, result: str) -> None:
    assert first_of_month_after(date.fromisoformat(start), 3) == date.fromisoformat(result)


def test_the_earliest_of_several_clocks_governs() -> None:
    aware = datetime(2028, 3, 3, 18, 20, tzinfo=BRUSSELS)
    two_days = due(aware, days(2), counting=CALENDAR)
    two_days_of_hours = due(aware, hours(48), counting=HOURS_RUN_ON)
    ten_days = due(aware, days(10), counting=CALENDAR)
    assert earliest(ten_days, two_days, two_days_of_hours) is two_days_of_hours
    assert earliest(ten_days, two_days) is two_days
    with pytest.raises(DeadlineError, match="no deadline was given"):
        earliest()


def test_whether_a_deadline_has_passed() -> None:
    day = due(date(2028, 3, 1), days(15), counting=CALENDAR)
    assert day.passed(date(2028, 3, 16)) is False
    assert day.passed(datetime(2028, 3, 16, 23, 59, tzinfo=BRUSSELS)) is False
    assert day.passed(date(2028, 3, 17)) is True
    moment = due(datetime(2028, 3, 1, 9, tzinfo=BRUSSELS), hours(72), counting=HOURS_RUN_ON)
    assert moment.passed(datetime(2028, 3, 4, 9, tzinfo=BRUSSELS)) is False
    assert moment.passed(datetime(2028, 3, 4, 8, 1, tzinfo=UTC)) is True
    assert moment.passed(date(2028, 3, 3)) is False
    assert moment.passed(date(2028, 3, 4)) is None
    assert moment.passed(date(2028, 3, 5)) is True


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(DeadlineError, match="it counts hours only"):
        due(date(2028, 3, 1), days(2), counting=HOURS_RUN_ON)
    with pytest.raises(DeadlineError, match="outside the calendar"):
        due(date(2028, 3, 1), years(9000), counting=CALENDAR)
    with pytest.raises(DeadlineError, match="outside the calendar"):
        due_before(date(1, 1, 3), working_days(9), counting=CALENDAR)
    for amount in (0, -1, True, 1.5):
        with pytest.raises(DeadlineError, match="a whole number from 1 up"):
            Period(amount, Unit.DAYS)  # type: ignore[arg-type]


def test_periods_are_written_as_law_writes_them() -> None:
    assert [str(period) for period in (days(15), days(1), working_days(1), hours(72))] == [
        "15 days",
        "1 day",
        "1 working day",
        "72 hours",
    ]
    assert str(REGULATION_1182_71) == "Regulation (EEC, Euratom) No 1182/71"


def test_dateutil_is_loaded_only_when_months_are_counted() -> None:
    code = (
        "import sys, datetime; from aiframework.legal import deadline; assert 'dateutil' not in sys.modules; "
        "deadline.due(datetime.date(2028, 8, 31), deadline.months(6), counting=deadline.CALENDAR); "
        "assert 'dateutil' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


DATES = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@given(DATES, st.integers(1, 60), st.frozensets(st.dates(date(2000, 1, 1), date(2100, 6, 1)), max_size=30))
def test_regulation_1182_71_moves_ends_later_and_only_to_working_days(
    start: date, count: int, holidays: frozenset[date]
) -> None:
    found = due(start, days(count), counting=REGULATION_1182_71, holidays=holidays)
    assert found.calendar == start + timedelta(days=count)
    assert found.latest >= found.calendar
    assert found.latest.weekday() < 5
    assert found.latest not in holidays
    without = due(start, days(count), counting=REGULATION_1182_71)
    assert without.latest <= found.latest


@given(DATES, st.integers(1, 40))
def test_a_longer_period_never_ends_earlier(start: date, count: int) -> None:
    for make in (days, working_days, weeks, months, years):
        shorter = due(start, make(count), counting=REGULATION_1182_71).latest
        assert due(start, make(count + 1), counting=REGULATION_1182_71).latest >= shorter


@given(DATES, st.integers(1, 40))
def test_counting_working_days_back_undoes_counting_them_forward(start: date, count: int) -> None:
    end = due(start, working_days(count), counting=CALENDAR).latest
    back = due_before(end, working_days(count), counting=CALENDAR).latest
    assert back <= start
    assert (start - back).days <= 2


def test_a_due_is_a_value() -> None:
    assert Due(calendar=date(2028, 3, 1), latest=date(2028, 3, 1)) == fixed(
        date(2028, 3, 1), counting=CALENDAR
    )
