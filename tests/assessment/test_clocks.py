"""Days that lie later than the day asked about: what happened later had not happened yet, one by one and in a portfolio."""

import datetime as dt
from collections import Counter
from itertools import product
from typing import Any

import pytest

from aiframework import System, assess, portfolio
from aiframework.assessment import Outcome
from aiframework.assessment.timeline import Turn, timeline
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.deadline import CALENDAR, days
from aiframework.legal.provision import PRIMARY, Duty, Provision
from aiframework.logic import Truth
from aiframework.portfolio import inventory
from tests.desk import desk_act
from tests.law import law, since
from tests.vocabulary import Box, Toy

FOUND, DUE = dt.date(2027, 3, 5), dt.date(2027, 3, 15)
DAY = dt.timedelta(days=1)


def toy(**answers: Any) -> Toy:
    told = {"name": "bear", "loud": False, "broken": False, "told": True, "found_on": FOUND, **answers}
    return Toy(**{name: value for name, value in told.items() if value is not None})


def told(on: dt.date, **answers: Any) -> Outcome:
    return assess(System("x", Box(), toy(**answers)), laws=[law], on=on).finding("Art. 6").outcome


@pytest.mark.parametrize(
    ("on", "answers", "outcome"),
    [
        (dt.date(2027, 3, 9), {"told_on": dt.date(2027, 3, 10)}, Outcome.PENDING),
        (dt.date(2027, 3, 10), {"told_on": dt.date(2027, 3, 10)}, Outcome.MET),
        (DUE, {"told_on": DUE + 2 * DAY}, Outcome.PENDING),
        (DUE + DAY, {"told_on": DUE + 2 * DAY}, Outcome.BREACHED),
        (DUE + 3 * DAY, {"told_on": DUE + 2 * DAY}, Outcome.BREACHED),
        (dt.date(2027, 3, 9), {"told_on": dt.date(2027, 3, 10), "broken": None}, Outcome.UNDETERMINED),
        (FOUND - DAY, {"told": False}, Outcome.NOT_APPLICABLE),
        (FOUND - DAY, {"told": True}, Outcome.NOT_APPLICABLE),
        (FOUND - DAY, {"told": None}, Outcome.NOT_APPLICABLE),
        (FOUND, {"told": False}, Outcome.PENDING),
    ],
)
def test_a_day_that_lies_later_has_not_come(on: dt.date, answers: dict[str, Any], outcome: Outcome) -> None:
    assert told(on, **answers) is outcome


def test_before_it_begins_the_finding_says_from_when_and_asks_nothing() -> None:
    assessment = assess(System("x", Box(), toy(told=None)), laws=[law], on=FOUND - DAY)
    found = assessment.finding("Art. 6")
    assert (found.waits, found.unanswered, found.missing) == (True, (), ())
    assert dict(found.trace)["begins"].truth is Truth.YES
    due = [event for event in timeline(assessment) if event.turn is Turn.DUE and "Art. 6" in event.key]
    assert [event.day for event in due] == [DUE]


def test_what_is_lost_later_is_there() -> None:
    system = System("x", Box(), toy(lost_on=dt.date(2027, 3, 11)))
    before, after = (assess(system, laws=[law], on=on) for on in (dt.date(2027, 3, 10), dt.date(2027, 3, 11)))
    assert (before.finding("Art. 15").outcome, after.finding("Art. 15").outcome) == (
        Outcome.MET,
        Outcome.BREACHED,
    )
    assert before.system is system
    assert before.seen.lists["toys"].cases[0].section.answers["kept"] is True
    assert "as it stands on 2027-03-10" in str(dict(before.finding("Art. 15").trace)["must"])
    assert after.seen is system
    (change,) = (each for each in after.compare(before) if "Art. 15" in each.key)
    assert [str(cause.difference) for cause in change.because] == [
        "the date asked about, 2027-03-10 -> 2027-03-11"
    ]


def again(**time: Any) -> tuple[Provision, ...]:
    """Return a law that asks for something again within ten days of the last time."""
    return (
        Duty(
            cite="Art. 1",
            says="Tell of a toy again within ten days of the last time.",
            verified=PRIMARY,
            each=Toy,
            must=Toy.told,
            by=(SinceLast(after=Toy.found_on, within=days(10), counting=CALENDAR, **time),),
            applies=since(2025),
        ),
    )


@pytest.mark.parametrize(
    ("on", "outcome"),
    [(FOUND - DAY, Outcome.UNDETERMINED), (FOUND, Outcome.PENDING), (DUE + DAY, Outcome.BREACHED)],
)
def test_of_the_last_of_several_days_an_earlier_one_is_not_known(on: dt.date, outcome: Outcome) -> None:
    laws = [desk_act(*again(cite="Art. 1"))]
    system = System("x", toy(told=False))
    assert assess(system, laws=laws, on=on).finding("Art. 1").outcome is outcome
    (column,) = portfolio.assess([system], laws=laws, on=on).to_pylist()
    assert [outcome.value] in column.values()


def test_a_time_counted_from_the_last_of_several_days_is_a_clock() -> None:
    assert issubclass(SinceLast, Clock)


def test_a_portfolio_says_the_same_and_misses_the_same() -> None:
    truths: list[Any] = [None, True, False]
    systems: list[System] = []
    for broken, here, found, at, lost in product(
        truths, truths, [None, FOUND, DUE], [None, FOUND + 4 * DAY, DUE + 2 * DAY], [None, DUE, DUE + 2 * DAY]
    ):
        answers = {"broken": broken, "told": here, "found_on": found, "told_on": at, "lost_on": lost}
        systems.append(System(str(len(systems)), Box(), toy(**answers)))
    for on in (
        FOUND - DAY,
        FOUND,
        FOUND + 3 * DAY,
        DUE,
        DUE + DAY,
        DUE + 20 * DAY,
        dt.datetime(2027, 3, 9, 12, tzinfo=dt.UTC),
    ):
        single = [assess(system, laws=[law], on=on) for system in systems]
        table = portfolio.assess(systems, laws=[law], on=on)
        for cite in ("Art. 6", "Art. 15", "Art. 16"):
            expected = [[each.finding(cite).outcome.value] for each in single]
            assert table[f"Box Act {cite}"].to_pylist() == expected, (on, cite)
        summary = inventory.written(
            systems, None, portfolio.options_of(laws=[law], on=on), only=frozenset(Outcome)
        )
        facts = [{each.fact.path for each in one.unanswered if each.fact is not None} for one in single]
        assert summary.missing == Counter(fact for one in facts for fact in one)


def test_the_last_day_of_what_is_not_so_is_not_asked() -> None:
    def asked(**answers: Any) -> set[str]:
        things = toy(found_on=None, told_on=None, loud=None, **answers)
        found = assess(System("x", Box(), things), laws=[law], on=DUE).finding("Art. 16")
        return {each.place for each in found.unanswered}

    assert "toys[0].told_on" in asked(told=True)
    assert "toys[0].told_on" not in asked(told=False)
    ran_out = toy(broken=True, found_on=FOUND - DAY, told_on=None, told=None, loud=None)
    found = assess(System("x", Box(), ran_out), laws=[law], on=DUE).finding("Art. 16")
    assert found.outcome is Outcome.BREACHED_IF_APPLICABLE
    assert "toys[0].told_on" not in {each.place for each in found.unanswered}
