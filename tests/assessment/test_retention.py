"""A duty that lasts: every way in which it comes out, one by one and in a portfolio."""

import datetime as dt
from collections import Counter
from itertools import product
from typing import Any

import pytest

from aiframework import System, assess, portfolio
from aiframework.assessment import Finding, Outcome
from aiframework.portfolio import inventory
from tests.law import law
from tests.vocabulary import Box, Toy

FOUND, LAST = dt.date(2027, 3, 1), dt.date(2027, 3, 11)
AFTER = LAST + dt.timedelta(days=1)


def kept(on: dt.date, **answers: Any) -> Finding:
    toy = Toy(**{"name": "bear", "loud": False, "broken": False, "found_on": FOUND, **answers})
    return assess(System("x", Box(), toy), laws=[law], on=on).finding("Art. 15")


@pytest.mark.parametrize(
    ("on", "answers", "outcome"),
    [
        (LAST, {"kept": True}, Outcome.MET),
        (AFTER, {"kept": True}, Outcome.NOT_APPLICABLE),
        (LAST, {"kept": False}, Outcome.BREACHED),
        (AFTER, {"kept": False}, Outcome.BREACHED_IF_APPLICABLE),
        (AFTER, {"lost_on": LAST}, Outcome.BREACHED),
        (AFTER, {"lost_on": AFTER}, Outcome.NOT_APPLICABLE),
        (LAST, {}, Outcome.UNDETERMINED),
        (LAST, {"kept": True, "found_on": None}, Outcome.MET_IF_APPLICABLE),
        (LAST, {"kept": False, "found_on": None}, Outcome.BREACHED_IF_APPLICABLE),
        (LAST, {"kept": True, "broken": True}, Outcome.NOT_APPLICABLE),
        (LAST, {"kept": True, "broken": None}, Outcome.MET_IF_APPLICABLE),
        (dt.date(2027, 3, 3), {"kept": True, "broken": None}, Outcome.MET),
        (AFTER, {"kept": True, "broken": None}, Outcome.MET_IF_APPLICABLE),
        (LAST, {"kept": True, "loud": None}, Outcome.MET_IF_APPLICABLE),
        (AFTER, {"kept": True, "loud": None}, Outcome.NOT_APPLICABLE),
        (AFTER, {"lost_on": AFTER, "loud": None}, Outcome.NOT_APPLICABLE),
        (AFTER, {"lost_on": LAST, "loud": None}, Outcome.BREACHED_IF_APPLICABLE),
        (LAST, {"kept": False, "loud": True}, Outcome.NOT_APPLICABLE),
    ],
)
def test_it_is_owed_until_the_last_day(on: dt.date, answers: dict[str, Any], outcome: Outcome) -> None:
    told = {name: value for name, value in answers.items() if value is not None}
    left = {name for name, value in answers.items() if value is None}
    toy: dict[str, Any] = {"name": "bear", "loud": False, "broken": False, "found_on": FOUND, **told}
    told_of = Toy(**{name: value for name, value in toy.items() if name not in left})
    found = assess(System("x", Box(), told_of), laws=[law], on=on).finding("Art. 15")
    assert found.outcome is outcome
    assert found.settled is not bool(found.unanswered)
    assert found.trace, "an answer without a reason"


def test_it_says_until_when_and_never_falls_due() -> None:
    found = kept(LAST, kept=True)
    assert found.until is not None
    assert (found.until.latest, found.due) == (LAST, None)
    assert kept(LAST, kept=True, found_on=FOUND, broken=True).until is not None


def test_it_asks_since_when_only_where_that_decides() -> None:
    def asked(on: dt.date, **answers: Any) -> set[str]:
        return {each.place for each in kept(on, **answers).unanswered}

    assert asked(LAST, kept=False) == set()
    assert asked(AFTER, kept=False) == {"toys[0].lost_on"}
    assert asked(LAST) == {"toys[0].kept"}


def test_a_portfolio_says_the_same_and_misses_the_same() -> None:
    days: list[Any] = [None, FOUND, dt.date(2027, 3, 9)]
    truths: list[Any] = [None, True, False]
    systems: list[System] = []
    for loud, broken, found, here, lost in product(truths, truths, days, truths, [None, LAST, AFTER]):
        if lost is not None and here is True:
            continue
        answers: dict[str, Any] = {
            "loud": loud,
            "broken": broken,
            "found_on": found,
            "kept": here,
            "lost_on": lost,
        }
        toy = Toy(**{name: value for name, value in answers.items() if value is not None})
        systems.append(System(str(len(systems)), toy))
    for on in (LAST, AFTER):
        single = [assess(system, laws=[law], on=on) for system in systems]
        table = portfolio.assess(systems, laws=[law], on=on)
        assert table["Box Act Art. 15"].to_pylist() == [
            [each.finding("Art. 15").outcome.value] for each in single
        ]
        single = [assess(system, laws=[law], on=on) for system in systems]
        options = portfolio.options_of(laws=[law], on=on)
        summary = inventory.written(systems, None, options, only=frozenset(Outcome))
        facts = [{each.fact.path for each in told.unanswered if each.fact is not None} for told in single]
        assert summary.missing == Counter(fact for told in facts for fact in told)
        assert summary.missing["Toy.lost_on"] > 0
