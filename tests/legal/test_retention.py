"""Retention: a period that a duty lasts for, with its last day in it."""

from datetime import date
from typing import Any

import pytest

from aiframework.legal.calendar import ALWAYS_IN_FORCE
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, days, months, years
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.legal.retention import Retention
from tests.vocabulary import Toy

TEN_YEARS = Retention(after=Toy.found_on, within=years(10), counting=REGULATION_1182_71, gone=Toy.lost_on)


@pytest.mark.parametrize(
    ("found", "calendar", "latest"),
    [
        (date(2028, 9, 1), date(2038, 9, 1), date(2038, 9, 1)),
        (date(2028, 2, 29), date(2038, 2, 28), date(2038, 3, 1)),  # clipped to a Sunday
    ],
)
def test_the_day_of_the_event_is_not_counted_and_the_last_is(
    found: date, calendar: date, latest: date
) -> None:
    end = TEN_YEARS.ends(found)
    assert (end.calendar, end.latest) == (calendar, latest)


def test_half_a_year_from_the_last_of_august() -> None:
    half = Retention(after=Toy.found_on, within=months(6), counting=REGULATION_1182_71)
    assert half.ends(date(2028, 8, 31)).latest == date(2029, 2, 28)


def test_on_the_last_day_it_is_too_early_to_lose_it() -> None:
    end = TEN_YEARS.ends(date(2028, 9, 1))
    assert TEN_YEARS.lost_too_early(end, date(2038, 9, 1)) is True
    assert TEN_YEARS.lost_too_early(end, date(2038, 9, 2)) is False


def test_it_asks_when_it_began_and_since_when_it_is_gone() -> None:
    assert (TEN_YEARS.asks, TEN_YEARS.done) == (Toy.found_on, Toy.lost_on)


def test_a_day_that_is_told_is_the_last_one() -> None:
    told = Retention(until=Toy.found_on, counting=REGULATION_1182_71)
    assert told.asks is Toy.found_on
    assert told.ends(date(2028, 9, 2)).latest == date(2028, 9, 2), "a Saturday that is told does not move"


@pytest.mark.parametrize(
    "parts",
    [{}, {"after": Toy.found_on}, {"within": days(2)}, {"until": Toy.found_on, "within": days(2)}],
    ids=str,
)
def test_a_period_has_one_end(parts: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"'Art\. 1' has no single end"):
        Retention(cite="Art. 1", **parts)


def test_what_falls_due_does_not_last() -> None:
    clock = Clock(after=Toy.found_on, within=days(2))
    with pytest.raises(ValueError, match=r"Art\. 1 falls due and lasts: write 2 duties"):
        Duty(
            cite="Art. 1",
            says="Keep it.",
            verified=PRIMARY,
            must=Toy.kept,
            applies=ALWAYS_IN_FORCE,
            by=(clock,),
            lasts=(TEN_YEARS,),
        )
