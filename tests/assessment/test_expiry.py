"""What runs out, and what holds only after a time: every way in which it comes out, one by one and in a portfolio."""

import datetime as dt
from collections import Counter
from itertools import product
from typing import Any

import pytest

from aiframework import System, assess, portfolio
from aiframework.assessment import Conclusion, Finding, Outcome
from aiframework.assessment.timeline import Turn, timeline
from aiframework.assessment.todo import Urgency, entries
from aiframework.legal.calendar import ALWAYS_IN_FORCE
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import days
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import PRIMARY, Duty, Term
from aiframework.legal.retention import Retention
from aiframework.logic import Truth
from aiframework.portfolio import inventory
from tests.desk import desk_act
from tests.law import law
from tests.vocabulary import Box, Toy

LAST, FOUND = dt.date(2027, 3, 11), dt.date(2027, 3, 5)
AFTER = LAST + dt.timedelta(days=1)
FULL = dt.date(2027, 3, 15)


def toy(**answers: Any) -> Toy:
    told = {"name": "bear", "loud": False, "broken": False, "told": True, "told_on": LAST, **answers}
    return Toy(**{name: value for name, value in told.items() if value is not None})


def sealed(on: dt.date, **answers: Any) -> Finding:
    return assess(System("x", Box(), toy(**answers)), laws=[law], on=on).finding("Art. 16")


def counts_as_sealed(on: dt.date, **answers: Any) -> Conclusion:
    return assess(System("x", Box(), toy(**answers)), laws=[law], on=on).conclusion("Art. 17")


@pytest.mark.parametrize(
    ("on", "answers", "outcome"),
    [
        (LAST, {}, Outcome.MET),
        (AFTER, {}, Outcome.BREACHED),
        (LAST, {"told": False}, Outcome.BREACHED),
        (AFTER, {"told": False}, Outcome.BREACHED),
        (LAST, {"told": None}, Outcome.UNDETERMINED),
        (LAST, {"told_on": None}, Outcome.UNDETERMINED),
        (LAST, {"loud": None}, Outcome.MET_IF_APPLICABLE),
        (AFTER, {"loud": None}, Outcome.BREACHED_IF_APPLICABLE),
        (LAST, {"loud": None, "told_on": None}, Outcome.UNDETERMINED),
        (AFTER, {"loud": True}, Outcome.NOT_APPLICABLE),
        (LAST, {"broken": True, "found_on": FOUND}, Outcome.MET),
        (FULL, {"broken": True, "found_on": FOUND, "told_on": dt.date(2027, 4, 1)}, Outcome.MET),
        (
            FULL + dt.timedelta(days=1),
            {"broken": True, "found_on": FOUND, "told_on": dt.date(2027, 4, 1)},
            Outcome.BREACHED,
        ),
        (LAST, {"broken": None}, Outcome.UNDETERMINED),
        (AFTER, {"broken": None}, Outcome.BREACHED),
        (LAST, {"broken": None, "found_on": FOUND}, Outcome.MET),
    ],
)
def test_it_is_met_until_the_last_day(on: dt.date, answers: dict[str, Any], outcome: Outcome) -> None:
    found = sealed(on, **answers)
    assert found.outcome is outcome
    assert found.settled is not bool(found.unanswered)
    assert found.trace, "an answer without a reason"


def test_it_says_until_when_and_never_falls_due() -> None:
    found = sealed(LAST)
    assert found.until is not None
    assert (found.until.latest, found.due, found.runs_out) == (LAST, None, True)
    assert dict(found.trace)["lasts"].truth is Truth.YES
    late = sealed(AFTER)
    assert late.until is not None
    assert (late.until.latest, late.is_violation) == (LAST, True)
    assert "lasts" in dict(late.trace)


def test_it_asks_for_the_last_day() -> None:
    def asked(on: dt.date, **answers: Any) -> set[str]:
        return {each.place for each in sealed(on, **answers).missing}

    assert asked(LAST) == set()
    assert asked(LAST, told_on=None) == {"toys[0].told_on"}
    assert asked(LAST, broken=None) == {"toys[0].broken", "toys[0].found_on"}


def test_lists_say_to_renew_it_and_that_it_ran_out() -> None:
    def told(on: dt.date) -> tuple[Urgency, str]:
        found = entries(assess(System("x", Box(), toy()), laws=[law], on=on))
        return next((each.urgency, each.by) for each in found if each.finding.provision.cite == "Art. 16")

    assert told(LAST) == (Urgency.TO_KEEP, "renew by 2027-03-11")
    assert told(AFTER) == (Urgency.BREACHED, "ran out on 2027-03-11")
    line = timeline(assess(System("x", Box(), toy()), laws=[law], on=LAST))
    assert [(each.day, each.basis) for each in line if each.turn is Turn.RUNS_OUT] == [(LAST, "Art. 16(1)")]


@pytest.mark.parametrize(
    ("on", "answers", "holds"),
    [
        (dt.date(2027, 3, 7), {"found_on": FOUND}, Truth.NO),
        (dt.date(2027, 3, 8), {"found_on": FOUND}, Truth.YES),
        (dt.date(2027, 3, 8), {"found_on": FOUND, "told": False}, Truth.UNKNOWN),
        (dt.date(2027, 3, 8), {"found_on": FOUND, "told": False, "kept": False}, Truth.NO),
        (dt.date(2027, 3, 7), {}, Truth.UNKNOWN),
        (dt.date(2027, 3, 7), {"loud": True}, Truth.YES),
        (dt.date(2027, 3, 7), {"loud": None, "found_on": FOUND}, Truth.UNKNOWN),
        (dt.date(2027, 3, 8), {"loud": None, "found_on": FOUND}, Truth.YES),
        (LAST, {"found_on": FOUND, "broken": True}, Truth.YES),
        (AFTER, {"found_on": FOUND, "broken": True}, Truth.NO),
        (AFTER, {"found_on": FOUND, "broken": None}, Truth.UNKNOWN),
        (LAST, {"found_on": FOUND, "broken": None}, Truth.YES),
    ],
)
def test_a_term_holds_after_what_it_waits_for_and_until_its_last_day(
    on: dt.date, answers: dict[str, Any], holds: Truth
) -> None:
    found = counts_as_sealed(on, **answers)
    assert found.holds is holds
    assert (found.holds is Truth.UNKNOWN) is bool(found.unanswered)
    assert found.trace


def test_a_term_says_which_day_decides() -> None:
    found = counts_as_sealed(AFTER, found_on=FOUND, broken=True)
    assert found.until is not None
    assert found.until.latest == LAST
    assert [name for name, _ in found.trace] == ["means", "times"]
    assert {each.place for each in counts_as_sealed(LAST).missing} == {"toys[0].found_on"}


def test_a_portfolio_says_the_same_and_misses_the_same() -> None:
    truths: list[Any] = [None, True, False]
    systems: list[System] = []
    for loud, broken, told, found_on, told_on in product(
        truths, truths, truths, [None, FOUND], [None, LAST, dt.date(2027, 4, 1)]
    ):
        answers = {"loud": loud, "broken": broken, "told": told, "found_on": found_on, "told_on": told_on}
        box = {"open": told, "heavy": broken, "made_on": found_on}
        systems.append(
            System(
                str(len(systems)),
                Box(**{name: value for name, value in box.items() if value is not None}),
                Toy(**{name: value for name, value in answers.items() if value is not None}),
            )
        )
    for on in (dt.date(2027, 3, 7), dt.date(2027, 3, 8), LAST, AFTER, FULL + dt.timedelta(days=20)):
        single = [assess(system, laws=[law], on=on) for system in systems]
        table = portfolio.assess(systems, laws=[law], on=on)
        for cite in ("Art. 16", "Art. 17", "Art. 18"):
            expected = [_words(each[cite]) for each in single]
            assert table[f"Box Act {cite}"].to_pylist() == expected, cite
        rows = portfolio.assess(systems, laws=[law], on=on, form="long").to_pylist()
        ends = {row["system"]: row["until"] for row in rows if row["provision"] == "Box Act Art. 16"}
        for each in single:
            finding = each.finding("Art. 16")
            if finding.outcome is not Outcome.NOT_APPLICABLE:
                assert ends[each.system.name] == (finding.until.latest if finding.until else None)
        options = portfolio.options_of(laws=[law], on=on)
        summary = inventory.written(systems, None, options, only=frozenset(Outcome))
        facts = [{each.fact.path for each in told.unanswered if each.fact is not None} for told in single]
        assert summary.missing == Counter(fact for told in facts for fact in told)


def _words(result: Any) -> Any:
    word = result.outcome.value if isinstance(result, Finding) else result.holds.name.lower()
    return word if result.item is None else [word]


def test_a_day_on_which_it_was_done_is_refused() -> None:
    with pytest.raises(ValueError, match="what is renewed tells another last day"):
        Expiry(until=Toy.told_on, done=Toy.lost_on, cite="Art. 1")
    with pytest.raises(ValueError, match="no single end"):
        Expiry(cite="Art. 1")


def test_times_of_several_kinds_are_several_duties() -> None:
    with pytest.raises(ValueError, match=r"Art\. 1 lasts and runs out: write 2 duties"):
        Duty(
            cite="Art. 1",
            says="Keep it sealed.",
            verified=PRIMARY,
            must=Toy.told,
            applies=ALWAYS_IN_FORCE,
            lasts=(Retention(after=Toy.found_on, within=days(2)),),
            runs_out=(Expiry(until=Toy.told_on),),
        )


def test_conditions_do_not_ask_what_hangs_on_a_day() -> None:
    settled = Term(
        cite="Art. 1",
        says="Settled after two days.",
        verified=PRIMARY,
        means=Box.open.condition(),
        since=(Clock(after=Box.made_on, within=days(2)),),
    )
    use_it = Duty(
        cite="Art. 2",
        says="Use it.",
        verified=PRIMARY,
        when=Box.old & settled,
        must=Box.heavy,
        applies=ALWAYS_IN_FORCE,
    )
    wrong = desk_act(settled, use_it)
    with pytest.raises(ValueError, match=r"Desk Act Art\. 1 holds, which hangs on a day"):
        _ = assess(System("x", Box()), laws=[wrong], on=LAST).violations
