"""Repairs repair, hold nothing superfluous, and brute force finds none that is smaller; plans are the cheapest."""

from itertools import chain, combinations
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from aiframework import System, assess
from aiframework.assessment import Assessment, Finding
from aiframework.assessment.repairs import FINE
from aiframework.facts.answers import with_answers
from aiframework.legal.instrument import Instrument
from tests.desk import DOMAINS, START, desks, every_choice, laws

PLACES = tuple(DOMAINS)


def subsets(places: tuple[str, ...]) -> Any:
    return chain.from_iterable(combinations(places, size) for size in range(len(places) + 1))


def outcome(system: System, law: Instrument, key: str) -> Any:
    found = assess(system, laws=[law], on=START)[key]
    assert isinstance(found, Finding)
    return found.outcome


def brute_force(told: Assessment, law: Instrument, key: str, most: int) -> set[frozenset[str]]:
    """Return every minimal set of places of which some answers put it right."""
    found: set[frozenset[str]] = set()
    for places in subsets(PLACES):
        if len(places) > most or any(other <= set(places) for other in found):
            continue
        choices = every_choice(places)
        if any(outcome(with_answers(told.system, choice), law, key) in FINE for choice in choices):
            found.add(frozenset(places))
    return found


@settings(max_examples=60)
@given(laws(), desks())
def test_repairs_are_those_that_brute_force_finds(law: Instrument, system: System) -> None:
    told = assess(system, laws=[law], on=START)
    (finding,) = told.findings
    found = told.repairs(finding)
    if finding.outcome in FINE:
        assert not found.needed
        assert len(found) == 0
        return
    for repair in found:
        assert outcome(with_answers(system, repair.answers), law, finding.key) in FINE
        for place in repair.answers:
            fewer = {p: answer for p, answer in repair.answers.items() if p != place}
            assert outcome(with_answers(system, fewer), law, finding.key) not in FINE
    ours = {frozenset(repair.answers) for repair in found}
    smallest = brute_force(told, law, finding.key, 3)
    assert smallest <= ours
    assert [len(places) for places in ours if not any(other <= places for other in smallest)] == [
        len(places) for places in ours if len(places) > 3 and not any(o <= places for o in smallest)
    ]


@settings(max_examples=60)
@given(laws(most=3), desks())
def test_a_plan_is_the_cheapest_that_puts_all_right_and_breaches_nothing_new(
    law: Instrument, system: System
) -> None:
    told = assess(system, laws=[law], on=START)
    if not told.violations:
        return
    plan = told.repair_plan()
    changed = with_answers(system, {change.place: change.after for change in plan.changes})
    after = assess(changed, laws=[law], on=START)
    left = {found.finding.key for found in plan.only_leaving} | set(plan.at_odds)
    assert {finding.key for finding in after.violations} <= left
    assert {key for key in plan.repaired if outcome(changed, law, key) not in FINE} == set()
    if plan.at_odds:
        return
    for places in subsets(PLACES):
        if len(places) >= len(plan.changes):
            break
        for choice in every_choice(places):
            other = assess(with_answers(system, choice), laws=[law], on=START)
            fine = all(f.outcome in FINE for f in other.findings if f.key in plan.repaired)
            assert not fine or {f.key for f in other.violations} - left, choice


@given(laws(), desks(), st.sampled_from(PLACES))
def test_costs_decide_which_repair_comes_first(law: Instrument, system: System, dear: str) -> None:
    told = assess(system, laws=[law], on=START)
    found = told.repairs(told.findings[0], costs={dear: 10})
    costs = [sum(10 if place == dear else 1 for place in repair.answers) for repair in found]
    assert [repair.cost for repair in found] == costs
    assert costs == sorted(costs)
