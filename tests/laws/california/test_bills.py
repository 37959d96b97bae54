"""The lives of California's bills: each has a status on any day, by what was known on any other."""

from datetime import date, timedelta

import pytest

from aiframework import california
from aiframework.laws.california.bills import ALL
from aiframework.legal.bill import Bill, Stage, Status

#: every bill, order and regulation that the library speaks of, with its status on 23 November 2026
STATUSES = {
    Status.VETOED: "SB 1047, SB 7, SB 11, AB 1064, AB 2575, SB 903, AB 2656, SB 1130",
    Status.DIED: "AB 1018",
    Status.PENDING: "AB 412",
    Status.HELD_INVALID: "AB 2655, AB 2839",
    Status.ENACTED_NOT_EFFECTIVE: (
        "SB 867, SB 1119, SB 1050, AB 1609, SB 1111, SB 947, SB 951, AB 1883, SB 813, AB 1405, AB 2713, AB 1331, AB 1979, "
        "SB 503, AB 1864, SB 574, AB 2392, SB 1159, SB 1276, AB 1856, AB 2"
    ),
    Status.IN_FORCE: (
        "AB 1836, AB 2602, SB 53, SB 942, AB 853, SB 1000, AB 2013, AB 2355, SB 926, SB 981, AB 621, AB 3030, SB 1120, "
        "AB 2885, AB 1008, SB 524, SB 896, SB 1001, SB 243, SB 683, AB 489, AB 316, AB 325, SB 763, AB 730"
    ),
}
LATEST = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("number", "status"),
    [(number, status) for status, numbers in STATUSES.items() for number in numbers.split(", ")],
)
def test_status_on_23_november_2026(number: str, status: Status) -> None:
    bill = california.bill(number)
    assert bill is not None
    assert bill.status(LATEST).status is status


def test_no_bill_is_left_out() -> None:
    told = {number for numbers in STATUSES.values() for number in numbers.split(", ")}
    regulations = {bill.number for bill in ALL.values() if not bill.session}
    assert {bill.number for bill in california.bills} - regulations == told
    assert len(regulations) == 3


@pytest.mark.parametrize("bill", ALL.values(), ids=lambda bill: bill.name)
def test_nothing_is_law_by_what_was_known_before_it_was_signed(bill: Bill) -> None:
    signed = [each.on for each in bill.events if each.stage in {Stage.SIGNED, Stage.ADOPTED}]
    for day in signed:
        before = bill.status(date(2030, 1, 1), known=day - timedelta(days=1)).status
        assert before in {Status.NOT_INTRODUCED, Status.NOT_ENACTED, Status.PENDING}


@pytest.mark.parametrize("bill", ALL.values(), ids=lambda bill: bill.name)
def test_a_default_day_follows_from_the_day_of_signing(bill: Bill) -> None:
    """Cal. Const. art. IV § 8(c): in even years ninety days pass before New Year; bills of odd years passed before the recess."""
    for event in bill.events:
        if event.says.startswith("by default"):
            signed = bill.day(Stage.SIGNED)
            assert event.on == date(signed.year + 1, 1, 1)
            assert signed.year % 2 or signed + timedelta(days=90) <= event.on
            assert event.published == signed


def test_every_kind_of_event_of_a_bills_life_is_told_of_some_bill() -> None:
    told = {event.stage for bill in ALL.values() for event in bill.events}
    assert set(Stage) - told == {Stage.RELEASED}


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2024, 9, 16), Status.NOT_ENACTED),
        (date(2024, 9, 17), Status.IN_FORCE),
        (date(2024, 10, 1), Status.IN_FORCE),
        (date(2024, 10, 2), Status.ENJOINED),
        (date(2025, 8, 28), Status.ENJOINED),
        (date(2025, 8, 29), Status.HELD_INVALID),
    ],
)
def test_an_urgent_act_that_was_stopped(on: date, status: Status) -> None:
    assert ALL["AB 2839 (2023-24)"].status(on).status is status


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 12, 31), Status.ENACTED_NOT_EFFECTIVE),
        (date(2027, 1, 1), Status.IN_FORCE),
        (date(2030, 12, 31), Status.IN_FORCE),
        (date(2031, 1, 1), Status.SUNSET),
    ],
)
def test_an_act_that_ends_itself(on: date, status: Status) -> None:
    assert ALL["SB 867 (2025-26)"].status(on).status is status


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 12, 31), Status.ENACTED_NOT_EFFECTIVE),
        (date(2027, 1, 1), Status.EFFECTIVE_NOT_OPERATIVE),
        (date(2027, 6, 30), Status.EFFECTIVE_NOT_OPERATIVE),
        (date(2027, 7, 1), Status.IN_FORCE),
    ],
)
def test_an_act_that_is_effective_before_it_is_operative(on: date, status: Status) -> None:
    assert ALL["SB 947 (2025-26)"].status(on).status is status


def test_a_bill_is_found_by_its_number_or_with_its_session() -> None:
    assert california.bill("sb 1047") is california.bill("SB 1047 (2023-24)")
    assert california.bill("SB 1048") is None
