"""The timeline holds every day on which something turns, and no other."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiframework import System, assess, eu_ai_act, load
from aiframework.assessment.finding import Finding
from aiframework.assessment.only import asked_again, results
from aiframework.assessment.outcome import NOTHING_OWED
from aiframework.assessment.timeline import Turn, timeline
from tests.law import law
from tests.strategies import systems
from tests.vocabulary import Box, Toy

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
DAYS = st.dates(dt.date(2024, 6, 1), dt.date(2029, 1, 1))


def test_what_starts_for_an_employer_and_by_which_law() -> None:
    told = assess(load(EXAMPLES / "cv_screening.toml"), laws=[eu_ai_act], on=dt.date(2026, 11, 23))
    events = {event.key: event for event in timeline(told, since=told.on)}
    tell = events["EU AI Act Art. 26(7)"]
    assert (tell.day, tell.turn, tell.published) == (dt.date(2027, 12, 2), Turn.STARTS, dt.date(2026, 7, 24))
    assert "as amended by Reg. (EU) 2026/1744" in tell.basis
    assert str(tell).startswith("2027-12-02 starts: EU AI Act Art. 26(7): breached, binding (Art. 113")
    earlier = assess(told.system, laws=[eu_ai_act], on=dt.date(2026, 7, 1), known=dt.date(2026, 7, 23))
    before = {event.key: event for event in timeline(earlier, since=earlier.on)}
    assert before["EU AI Act Art. 26(7)"].day == dt.date(2026, 8, 2)


def test_a_running_time_falls_due() -> None:
    toy = Toy(name="bear", found_on=dt.date(2027, 3, 1), broken=False)
    told = assess(System("x", Box(), toy), laws=[law], on=dt.date(2027, 3, 2))
    (due,) = [event for event in timeline(told, since=dt.date(2027, 3, 1)) if event.turn is Turn.DUE]
    assert (due.day, due.key, due.basis) == (dt.date(2027, 3, 11), "Box Act Art. 6 / bear", "Art. 6(1)")
    done = Toy(name="bear", found_on=dt.date(2027, 3, 1), broken=False, told=True)
    quiet = timeline(assess(System("x", Box(), done), laws=[law], on=told.on))
    assert [event for event in quiet if event.turn is Turn.DUE] == []


def test_what_is_kept_is_there_until_a_day() -> None:
    toy = Toy(name="bear", found_on=dt.date(2027, 3, 1), broken=False, loud=False, kept=True)
    told = assess(System("x", Box(), toy), laws=[law], on=dt.date(2027, 3, 2))
    (kept,) = [event for event in timeline(told, since=told.on) if event.turn is Turn.KEPT]
    assert (kept.day, kept.key, kept.basis) == (dt.date(2027, 3, 11), "Box Act Art. 15 / bear", "Art. 15(1)")
    over = assess(told.system, laws=[law], on=dt.date(2027, 3, 12))
    assert [event for event in timeline(over) if event.turn is Turn.KEPT] == []


def test_an_end_before_the_start_is_refused() -> None:
    told = assess(System("x"), laws=[law], on=dt.date(2027, 3, 2))
    with pytest.raises(ValueError, match="holds no day: give a later end"):
        timeline(told, since=dt.date(2027, 1, 2), until=dt.date(2027, 1, 1))


@given(systems(), DAYS, DAYS)
def test_between_its_events_nothing_turns(system: System, one: dt.date, other: dt.date) -> None:
    """From how things stand on one day and the events after it follows how they stand on a later day."""
    first, last = min(one, other), max(one, other) + dt.timedelta(days=1)
    told = assess(system, laws=[law], on=first)
    line = {key: _state(result) for key, result in results(told).items() if isinstance(result, Finding)}
    for event in timeline(told, since=first + dt.timedelta(days=1), until=last):
        if isinstance(event.result, Finding) and event.turn not in {Turn.DUE, Turn.KEPT}:
            assert line[event.key] != _state(event.result)
            line[event.key] = _state(event.result)
    for key, result in results(asked_again(told, now=last)).items():
        if isinstance(result, Finding) and not result.clocks:
            assert line[key] == _state(result), key


def _state(result: Finding) -> tuple[object, ...]:
    if result.outcome in NOTHING_OWED:
        return ("nothing is owed",)
    return result.outcome, result.force
