"""Repairs and plans in words and errors; too late, only leaving, duties that pull against each other, and a solver as judge."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings

from aiframework import System, assess, california, eu_ai_act, load
from aiframework.assessment.plan import Plan
from aiframework.assessment.repairs import answered_by_operator, fine, wanted_of
from aiframework.facts.answers import with_answers
from aiframework.facts.deployer import Deployer
from aiframework.facts.operator import Location
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import PRIMARY, Duty, Prohibition
from aiframework.logic import UNKNOWN
from aiframework.logic.cheapest import cheapest
from aiframework.logic.cheapest_by_solver import by_solver
from aiframework.logic.ways import ways_to
from tests.desk import SINCE, START, Desk, Wood, desk_act, desks, laws
from tests.law import law as box_act
from tests.vocabulary import Box, Toy

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
ON = dt.date(2028, 12, 2)


def duty(place: int, **conditions: object) -> Duty:
    return Duty(cite=f"Art. {place}", says="Random.", verified=PRIMARY, applies=SINCE, **conditions)  # type: ignore[arg-type]


def test_the_duty_to_tell_workers_is_met_by_telling_both() -> None:
    told = assess(load(EXAMPLES / "cv_screening.toml"), laws=[eu_ai_act], on=ON)
    (repair,) = told.repairs("Art. 26(7)")
    assert repair.answers == {
        "deployer.told_worker_representatives_before_use": True,
        "deployer.told_workers_before_use": True,
    }
    assert str(told.repairs("Art. 26(7)")).splitlines()[0] == "EU AI Act Art. 26(7):"
    assert str(told.repair_plan()).startswith("1 violations put right by 2 changes, cost 2")


def test_a_cost_may_be_given_by_fact_name_or_place() -> None:
    told = assess(load(EXAMPLES / "image_generator_2025.toml"), laws=[eu_ai_act], on=ON)
    dear = told.repairs("Art. 50(1)", costs={"interaction.designed_to_tell": 5})
    assert [(list(repair.answers), repair.cost) for repair in dear] == [
        (["interaction.designed_to_tell"], 5),
    ]
    with pytest.raises(LookupError, match=r"a cost for no fact: 'deployer\.told'"):
        told.repairs("Art. 50(1)", costs={"deployer.told": 2})
    with pytest.raises(ValueError, match="nothing is free"):
        told.repairs("Art. 50(1)", costs={Deployer.told_workers_before_use: 0})


def test_what_is_prohibited_by_its_use_is_left() -> None:
    told = assess(load(EXAMPLES / "call_centre_agents.toml"), laws=[eu_ai_act], on=ON)
    found = told.repairs("EU AI Act Art. 5(1)(f)")
    assert found.only_leaving
    assert not found.too_late
    assert "only leaving the use does" in str(found)
    assert [each.finding.key for each in told.repair_plan().only_leaving] == ["EU AI Act Art. 5(1)(f)"]


def test_a_representative_is_appointed_and_named_and_never_done_away_with() -> None:
    """Whether there is one is given where others ask it; the duty to appoint one is put right by appointing one."""
    provider = load(EXAMPLES / "provider_recruiting_tool.toml")
    on = dt.date(2027, 12, 3)
    nameless = with_answers(
        provider, {"authorised_representative.appointed": True, "instructions.name_representative": False}
    )
    found = assess(nameless, laws=[eu_ai_act], on=on).repairs("Art. 13(3)(a)")
    assert [str(each) for each in found] == ["instructions.name_representative: no -> yes"]
    abroad = with_answers(
        provider,
        {
            "operator.location": Location.THIRD_COUNTRY,
            "authorised_representative.appointed_before_release": False,
            "authorised_representative.in_writing": True,
            "authorised_representative.established_in_union": True,
        },
    )
    both = (
        "authorised_representative.appointed: no -> yes; "
        "authorised_representative.appointed_before_release: no -> yes"
    )
    for told in (
        abroad,
        with_answers(abroad, {"authorised_representative.appointed_before_release": UNKNOWN}),
    ):
        found = assess(told, laws=[eu_ai_act], on=on).repairs("Art. 22(1)")
        assert [str(each).replace("UNKNOWN", "no") for each in found] == [both]


def test_a_time_that_has_run_out_cannot_be_made_good() -> None:
    late = Toy(name="bear", found_on=dt.date(2025, 3, 1), told=False)
    told = assess(System("x", Box(), late), laws=[box_act], on=dt.date(2026, 1, 1))
    found = told.repairs("Box Act Art. 6 / bear")
    assert found.too_late
    assert "its time has run out" in str(found)


def test_only_findings_are_put_right() -> None:
    told = assess(load(EXAMPLES / "cv_screening.toml"), laws=[eu_ai_act, california], on=ON)
    with pytest.raises(LookupError, match="a conclusion, no duty"):
        told.repairs("EU AI Act Art. 6(2)")
    assert str(told.repairs("Art. 26(7)")) != ""
    met = assess(System("x", Desk(tidy=True)), laws=[desk_act(duty(1, must=Desk.tidy))], on=START)
    assert str(met.repairs("Art. 1")) == "Desk Act Art. 1: met; nothing to repair"


def test_a_plan_respects_duties_that_pull_against_each_other() -> None:
    """Light is asked for or oak; light is forbidden: the dearer oak is the plan."""
    dark = Prohibition(cite="Art. 2", says="Random.", verified=PRIMARY, when=Desk.lit, applies=SINCE)
    law = desk_act(duty(1, must=Desk.lit | ((Desk.wood == Wood.OAK) & Desk.tidy)), dark)
    told = assess(System("x", Desk(lit=False, wood=Wood.PINE, tidy=False)), laws=[law], on=START)
    assert list(told.repairs("Art. 1")[0].answers) == ["desk.lit"]
    plan = told.repair_plan()
    assert [change.place for change in plan.changes] == ["desk.tidy", "desk.wood"]
    assert plan.pulling == ("Desk Act Art. 2",)


def test_a_plan_says_which_duties_are_at_odds() -> None:
    law = desk_act(
        duty(1, must=Desk.lit, when=Desk.high), duty(2, must=~Desk.lit | Desk.shared, when=Desk.cold)
    )
    told = assess(System("x", Desk(lit=False, high=True, cold=True)), laws=[law], on=START)
    assert told.repair_plan().at_odds == ()
    odd = desk_act(duty(1, must=Desk.legs >= 4), duty(2, must=Desk.legs < 3, when=Desk.high))
    plan = assess(System("x", Desk(legs=3, high=True)), laws=[odd], on=START).repair_plan()
    assert plan.at_odds == ("Desk Act Art. 2",)
    assert "at odds with another, left: Desk Act Art. 2" in str(plan)


@settings(max_examples=150)
@given(laws(most=6), desks())
def test_a_stranger_finds_the_same_optimum(law: Instrument, system: System) -> None:
    """python-sat's RC2 on the same clauses."""
    pytest.importorskip("pysat", reason="python-sat judges the search: pip install 'aiframework-law[solve]'")
    plan: Plan = assess(system, laws=[law], on=START).plan
    findings = assess(system, laws=[law], on=START).findings
    ways = ways_to(
        [each for finding in findings for each in wanted_of(finding, plan)],
        plan.context,
        answered_by_operator,
    )
    clauses = [fine(ways, finding, plan) for finding in findings]

    def cost(way: int | None) -> int | None:
        return None if way is None else len({want.place for want in ways.within(ways.changed(way))})

    ours = cheapest(clauses, ways, lambda _: 1)
    theirs = None if any(clause == () for clause in clauses) else by_solver(clauses, ways, lambda _: 1)
    assert cost(ours) == cost(theirs)
    assert cost(cheapest(clauses, ways, lambda _: 1, solver=by_solver)) == cost(ours)
