"""The life of bills: status on any day by what was known on another, and the schedules made of it."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiframework.legal.bill import Bill, Event, Stage, Status, not_told
from aiframework.legal.calendar import Force, Schedule
from aiframework.legal.provision import MEMORY, ONE_SOURCE, Doubt
from aiframework.logic import ALWAYS, NEVER

VETOED = Bill(
    "SB 1",
    "2023-24",
    "Vetoed",
    (
        Event(Stage.INTRODUCED, date(2024, 2, 7)),
        Event(Stage.PASSED_ONE_HOUSE, date(2024, 5, 21), "Senate"),
        Event(Stage.AMENDED, date(2024, 8, 22)),
        Event(Stage.PRESENTED, date(2024, 9, 9)),
        Event(Stage.VETOED, date(2024, 9, 29)),
        Event(Stage.VETO_STANDS, date(2024, 11, 30)),
    ),
)
ENACTED = Bill(
    "AB 2",
    "2023-24",
    "Enacted",
    (
        Event(Stage.INTRODUCED, date(2024, 1, 16)),
        Event(Stage.SIGNED, date(2024, 9, 17), "Ch. 1"),
        Event(Stage.EFFECTIVE, date(2025, 1, 1), known=date(2024, 9, 17)),
    ),
)
MOVED = Bill(
    "SB 3",
    "2023-24",
    "Moved before it arrived",
    (
        Event(Stage.SIGNED, date(2024, 9, 19)),
        Event(Stage.OPERATIVE, date(2026, 1, 1), known=date(2024, 9, 19), withdrawn=date(2025, 10, 13)),
        Event(Stage.OPERATIVE, date(2026, 8, 2), known=date(2025, 10, 13)),
    ),
)
STRUCK = Bill(
    "AB 4",
    "2023-24",
    "Enjoined, then invalid",
    (
        Event(Stage.SIGNED, date(2024, 9, 17)),
        Event(Stage.EFFECTIVE, date(2024, 9, 17)),
        Event(Stage.ENJOINED, date(2024, 10, 2), "a court"),
        Event(Stage.HELD_INVALID, date(2025, 8, 29)),
    ),
)
LATEST = date(2026, 11, 23)


def force(schedule: Schedule, on: date, known: date = LATEST) -> Force | None:
    """Return how the schedule stands on a day; None where no phase says anything."""
    moment = schedule.at(on, known)
    if moment.running:
        return moment.running[0].force
    if any(phase.force is not Force.NOT_LAW for phase in moment.coming):
        return Force.UPCOMING
    return Force.EXPIRED if any(phase.force is not Force.NOT_LAW for phase in moment.past) else None


@pytest.mark.parametrize(
    ("bill", "on", "status"),
    [
        (VETOED, date(2024, 2, 6), Status.NOT_INTRODUCED),
        (VETOED, date(2024, 2, 7), Status.PENDING),
        (VETOED, date(2024, 9, 15), Status.PENDING),
        (VETOED, date(2024, 9, 29), Status.VETOED),
        (VETOED, date(2026, 11, 23), Status.VETOED),
        (ENACTED, date(2024, 9, 15), Status.PENDING),
        (ENACTED, date(2024, 10, 1), Status.ENACTED_NOT_EFFECTIVE),
        (ENACTED, date(2024, 12, 31), Status.ENACTED_NOT_EFFECTIVE),
        (ENACTED, date(2025, 1, 1), Status.IN_FORCE),
        (MOVED, date(2024, 9, 18), Status.NOT_ENACTED),
        (MOVED, date(2026, 1, 1), Status.ENACTED_NOT_EFFECTIVE),
        (MOVED, date(2026, 8, 2), Status.IN_FORCE),
        (STRUCK, date(2024, 9, 17), Status.IN_FORCE),
        (STRUCK, date(2024, 10, 2), Status.ENJOINED),
        (STRUCK, date(2026, 10, 20), Status.HELD_INVALID),
    ],
)
def test_a_bill_has_one_status_on_a_day(bill: Bill, on: date, status: Status) -> None:
    assert bill.status(on).status is status


def test_status_is_told_by_what_was_known() -> None:
    assert VETOED.status(date(2026, 1, 1), known=date(2024, 9, 20)).status is Status.PENDING
    assert ENACTED.status(date(2026, 1, 1), known=date(2024, 9, 16)).status is Status.PENDING
    assert ENACTED.status(date(2026, 1, 1), known=date(2024, 9, 17)).status is Status.IN_FORCE
    assert VETOED.status(date(2024, 9, 15), known=date(2024, 1, 1)).status is Status.NOT_INTRODUCED


def test_a_reason_names_the_step_and_its_day() -> None:
    assert VETOED.status(date(2024, 9, 15)).reason == "pending: on the Governor's desk since 2024-09-09"
    assert VETOED.status(date(2024, 6, 1)).reason == "pending: passed by one house since 2024-05-21 (Senate)"
    assert VETOED.status(date(2025, 1, 1)).reason == "vetoed on 2024-09-29, never law"
    assert ENACTED.status(date(2024, 12, 1)).reason == "signed on 2024-09-17, law from 2025-01-01 (Ch. 1)"
    assert STRUCK.status(date(2025, 1, 1)).reason == "enjoined since 2024-10-02 (a court)"


def test_a_reason_that_rests_on_little_says_so() -> None:
    listed = attrs.evolve(
        ENACTED,
        events=(
            Event(Stage.SIGNED, date(2024, 9, 17), "Ch. 1", verified=ONE_SOURCE),
            Event(Stage.EFFECTIVE, date(2025, 1, 1), known=date(2024, 9, 17), verified=MEMORY),
        ),
    )
    assert (
        listed.status(date(2024, 12, 1)).reason
        == "signed on 2024-09-17, law from 2025-01-01 (Ch. 1; one source)"
    )
    assert listed.status(date(2025, 1, 1)).reason == "in force since 2025-01-01 (memory)"


def test_what_is_effective_tells_when_it_becomes_operative() -> None:
    late = ENACTED.with_events(Event(Stage.OPERATIVE, date(2025, 7, 1), known=date(2024, 9, 17)))
    told = late.status(date(2025, 2, 1))
    assert told.status is Status.EFFECTIVE_NOT_OPERATIVE
    assert told.reason == "effective since 2025-01-01, operative from 2025-07-01"


def test_what_is_law_and_was_not_read_is_told_as_open() -> None:
    unread = attrs.evolve(ENACTED, read=False)
    gone = attrs.evolve(VETOED, read=False)
    (line,) = not_told((unread, gone, ENACTED), date(2025, 1, 1), LATEST)
    assert line.startswith(
        "NOT TOLD HERE, since the text was not read: AB 2 (Enacted): in force since 2025-01-01"
    )
    assert line.endswith("What it asks is open: read it")
    assert not_told((unread,), date(2024, 9, 16), date(2024, 9, 16)) == ()


def test_a_doubt_on_the_start_leaves_the_force_open() -> None:
    doubt = Doubt(name="start", question="Has it started?", readings=(("yes", "it has"), ("no", "not yet")))
    started = doubt.between(yes=ALWAYS, no=NEVER)
    (phase,) = ENACTED.schedule(when=started).at(date(2025, 1, 1), LATEST).running
    assert (phase.force, phase.when) == (Force.BINDING, started)
    (before,) = ENACTED.schedule(when=started).at(date(2024, 9, 16), date(2024, 9, 16)).running
    assert (before.force, before.when) == (Force.NOT_LAW, ALWAYS)


def test_an_amendment_is_no_new_status() -> None:
    assert VETOED.status(date(2024, 8, 23)).since == date(2024, 5, 21)


def test_a_vetoed_bill_never_comes() -> None:
    schedule = VETOED.schedule()
    assert {phase.force for phase in schedule.phases} == {Force.NOT_LAW}
    assert schedule.at(date(2024, 9, 15), LATEST).running[0].reason.startswith("pending")
    assert schedule.at(date(2026, 1, 1), LATEST).running[0].reason.startswith("vetoed on 2024-09-29")


@pytest.mark.parametrize(
    ("bill", "on", "known", "expected"),
    [
        (ENACTED, date(2024, 9, 15), LATEST, Force.NOT_LAW),
        (ENACTED, date(2024, 10, 1), LATEST, Force.UPCOMING),
        (ENACTED, date(2025, 1, 1), LATEST, Force.BINDING),
        (ENACTED, date(2025, 1, 1), date(2024, 9, 1), Force.NOT_LAW),
        (MOVED, date(2026, 2, 1), date(2025, 1, 1), Force.BINDING),
        (MOVED, date(2026, 2, 1), LATEST, Force.UPCOMING),
        (MOVED, date(2026, 8, 2), LATEST, Force.BINDING),
        (STRUCK, date(2024, 9, 20), LATEST, Force.BINDING),
        (STRUCK, date(2024, 10, 2), LATEST, Force.NOT_LAW),
        (STRUCK, date(2024, 10, 2), date(2024, 9, 20), Force.BINDING),
        (STRUCK, date(2026, 1, 1), LATEST, Force.NOT_LAW),
    ],
)
def test_a_schedule_has_two_dates(bill: Bill, on: date, known: date, expected: Force) -> None:
    assert force(bill.schedule(), on, known) is expected


def test_one_section_may_start_and_end_on_days_of_its_own() -> None:
    signed = date(2024, 9, 17)
    later = ENACTED.schedule(Event(Stage.OPERATIVE, date(2027, 7, 1), known=signed))
    gone = ENACTED.schedule(Event(Stage.SUNSET, date(2027, 1, 1), known=date(2026, 9, 10)))
    assert force(later, date(2027, 6, 30)) is Force.UPCOMING
    assert force(later, date(2027, 7, 1)) is Force.BINDING
    assert force(gone, date(2026, 12, 31)) is Force.BINDING
    assert force(gone, date(2027, 1, 1)) is Force.EXPIRED
    assert force(gone, date(2027, 1, 1), date(2026, 9, 9)) is Force.BINDING


def test_effective_is_not_operative() -> None:
    bill = ENACTED.with_events(Event(Stage.OPERATIVE, date(2026, 1, 1), known=date(2024, 9, 17)))
    assert bill.status(date(2025, 6, 1)).status is Status.EFFECTIVE_NOT_OPERATIVE
    assert bill.status(date(2026, 1, 1)).status is Status.IN_FORCE


def test_an_injunction_may_be_lifted_before_a_judgment() -> None:
    bill = ENACTED.with_events(
        Event(Stage.ENJOINED, date(2025, 2, 1)), Event(Stage.RELEASED, date(2025, 6, 1))
    )
    assert bill.status(date(2025, 3, 1)).status is Status.ENJOINED
    assert bill.status(date(2025, 7, 1)).status is Status.IN_FORCE


def test_what_is_signed_without_a_known_start_is_not_law() -> None:
    bill = Bill("SB 5", "2025-26", "Thin", (Event(Stage.SIGNED, date(2026, 9, 30)),))
    (running,) = bill.schedule().at(date(2027, 6, 1), LATEST).running
    assert running.force is Force.NOT_LAW
    assert running.reason == "signed on 2026-09-30, from when it applies is not known"


def test_what_is_only_encouraged_never_binds() -> None:
    schedule = ENACTED.schedule(force=Force.ADVISORY, reason="encouraged")
    assert force(schedule, date(2025, 6, 1)) is Force.ADVISORY


def test_a_bill_is_named_and_linked_with_its_session() -> None:
    assert VETOED.name == "SB 1 (2023-24)"
    assert VETOED.link.endswith("bill_id=202320240SB1")
    assert Bill("An order", "", "", ()).link == ""


def test_the_day_of_a_stage_is_told() -> None:
    assert ENACTED.day(Stage.SIGNED) == date(2024, 9, 17)
    with pytest.raises(LookupError, match="no day on which it was vetoed"):
        ENACTED.day(Stage.VETOED)


@given(on=st.dates(date(2023, 1, 1), date(2028, 1, 1)), known=st.dates(date(2024, 9, 30), date(2028, 1, 1)))
def test_at_most_one_phase_runs(on: date, known: date) -> None:
    for bill in (VETOED, ENACTED, MOVED, STRUCK):
        assert len(bill.schedule().at(on, known).running) <= 1


@given(on=st.dates(date(2023, 1, 1), date(2028, 1, 1)), known=st.dates(date(2024, 9, 30), date(2028, 1, 1)))
def test_schedule_and_status_agree(on: date, known: date) -> None:
    for bill in (VETOED, ENACTED, MOVED, STRUCK):
        binds = force(bill.schedule(), on, known) is Force.BINDING
        assert binds == (bill.status(on, known=known).status is Status.IN_FORCE)
