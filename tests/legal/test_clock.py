"""Clocks: counted from an event, on a day the law names, on a day a fact tells."""

from datetime import date

import pytest

from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days
from tests.vocabulary import Toy

COUNTED = Clock(after=Toy.found_on, within=days(15), counting=CALIFORNIA_CCP_12)
NAMED = Clock(until=date(2029, 1, 1), counting=CALIFORNIA_CCP_12)
TOLD = Clock(until=Toy.told_on, counting=CALIFORNIA_CCP_12)


@pytest.mark.parametrize(
    ("clock", "told", "latest"),
    [
        (COUNTED, date(2026, 12, 10), date(2026, 12, 28)),
        (NAMED, None, date(2029, 1, 2)),
        (TOLD, date(2028, 12, 25), date(2028, 12, 25)),  # an event, even on Christmas Day
    ],
)
def test_each_kind_ends(clock: Clock, told: date | None, latest: date) -> None:
    assert clock.ends(told).latest == latest


def test_each_kind_asks_for_what_its_end_depends_on() -> None:
    assert (COUNTED.asks, NAMED.asks, TOLD.asks) == (Toy.found_on, None, Toy.told_on)


def test_an_end_is_needed_and_one_only() -> None:
    with pytest.raises(ValueError, match="has no single end: give `after` with `within`, or `until` alone"):
        Clock()
    with pytest.raises(ValueError, match="has no single end"):
        Clock(after=Toy.found_on)
    with pytest.raises(ValueError, match="has no single end"):
        Clock(after=Toy.found_on, within=days(15), until=date(2029, 1, 1))
