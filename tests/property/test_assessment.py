"""The promises hold for whole assessments: over a small law, and over the laws themselves."""

import datetime as dt
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiframework.assessment import Assessment, Conclusion, Finding, Outcome, assess
from aiframework.assessment.plan import conditions_of
from aiframework.facts import System
from aiframework.facts.answers import with_answer, with_answers
from aiframework.facts.index import section_class
from aiframework.facts.index import sections as all_sections
from aiframework.facts.section import Section
from aiframework.laws import installed
from aiframework.legal.instrument import Instrument
from aiframework.logic import Truth
from aiframework.logic.residual import missing
from aiframework.logic.trace import trace
from aiframework.testing.strategies import answers, systems
from tests.law import law
from tests.vocabulary import Box, Toy

DAYS = st.sampled_from(
    [dt.date(2024, 9, 15), dt.date(2026, 11, 23), dt.date(2027, 12, 2), dt.date(2031, 1, 1)]
)
_small: Any = (Box, Toy)
DEFINITE = {Outcome.MET, Outcome.BREACHED, Outcome.EXEMPT, Outcome.NOT_APPLICABLE}
OWED_NOTHING = {Outcome.EXEMPT, Outcome.NOT_APPLICABLE}
small = systems(of=_small)


def said(result: Finding | Conclusion) -> object:
    """Return a definite answer, nothing owed being one, or None."""
    if isinstance(result, Conclusion):
        return None if result.holds is Truth.UNKNOWN else result.holds
    if result.outcome not in DEFINITE:
        return None
    return "nothing owed" if result.outcome in OWED_NOTHING else result.outcome


def results(assessment: Assessment) -> dict[str, Finding | Conclusion]:
    found: tuple[Finding | Conclusion, ...] = (*assessment.findings, *assessment.conclusions)
    return {f"{result.provision.id} {getattr(result.item, 'place', '')}": result for result in found}


def flips(before: Assessment, after: Assessment) -> list[str]:
    """Return the definite answers that another fact has turned."""
    later = results(after)
    return [
        key
        for key, result in results(before).items()
        if said(result) is not None and key in later and said(later[key]) != said(result)
    ]


def unanswered(system: System) -> list[tuple[str, Any]]:
    """Return the places of facts that the sections told of leave open."""
    told = {path for path, *_ in system.given()}
    places: list[tuple[str, Any]] = []
    for key, section in system.sections.items():
        places += [(f"{key}.{name}", fact) for name, fact in type(section).facts.items()]
    for things in system.lists.values():
        for item in things.cases:
            places += [(f"{item.path}.{name}", fact) for name, fact in type(item.section).facts.items()]
    return [(place, fact) for place, fact in places if place not in told and fact.follows is None]


@given(st.data(), small)
def test_learning_never_flips_a_definite_answer(data: st.DataObject, system: System) -> None:
    """Over the small law, with clocks, exceptions and phases."""
    before = assess(system, laws=[law], on=dt.date(2027, 7, 1))
    _learn(data, system, before)


def _learn(data: st.DataObject, system: System, before: Assessment) -> None:
    places = unanswered(system)
    if not places:
        return
    place, fact = data.draw(st.sampled_from(places))
    try:
        learnt = with_answer(system, place, data.draw(answers(fact)))
    except TypeError:  # what would be learnt contradicts what is told: refused, so that nothing can flip
        return
    after = assess(learnt, laws=before.plan.lawbook, on=before.now)
    assert flips(before, after) == []


@given(small)
def test_answering_what_is_missing_is_what_settles(system: System) -> None:
    """What is settled misses nothing; what is open misses something."""
    told = assess(system, laws=[law], on=dt.date(2027, 7, 1))
    assert [
        f.key
        for f in told.findings
        if f.settled is not (f.unanswered == ()) and f.outcome is not Outcome.PENDING
    ] == []


@given(small)
def test_the_trace_alone_reproduces_the_outcome(system: System) -> None:
    """A description with nothing but the answers in a finding's trace, its lists as long, comes out the same."""
    told = assess(system, laws=[law], on=dt.date(2027, 7, 1))
    for finding in told.findings:
        if finding.clocks or finding.force.value == "not law":
            continue
        places = {leaf.place for _, step in finding.trace for leaf in step.leaves()}
        kept = with_answers(_bare(system), {p: v for p, _, v, _ in system.given() if p in places})
        again = {each.key: each for each in assess(kept, laws=[law], on=dt.date(2027, 7, 1)).findings}
        assert again[_unnamed(finding)].outcome is finding.outcome, finding.key


@given(small)
def test_reasons_are_those_of_the_plain_walk(system: System) -> None:
    """What is shared among descriptions, and what is made for one, is what the conditions themselves give."""
    told = assess(system, laws=[law], on=dt.date(2027, 7, 1))
    walked = attrs.evolve(told.plan.context, memo={})
    for result in results(told).values():
        for name, step in result.trace:
            assert step == trace(step.condition, result.case, walked), (result.key, name)
        if isinstance(result, Finding) and not result.settled and not result.clocks:
            line = result.line
            asked = (result.standing.when, line.reach, line.unless, line.owed)
            lacking = {each for condition in asked for each in missing(condition, result.case, walked)}
            assert set(result.unanswered) == lacking, result.key


def _unnamed(finding: Finding) -> str:
    place = getattr(finding.item, "place", None)
    return finding.provision.id if place is None else f"{finding.provision.id} / toy {place + 1}"


def _bare(system: System) -> System:
    """Return a description as long as another, with nothing answered."""
    return System("bare", *(type(part)() if isinstance(part, Section) else part for part in system.told()))


LAWS: list[Instrument] = installed()


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
@settings(max_examples=25)
@given(data=st.data(), on=DAYS)
def test_learning_never_flips_under_real_law(
    instrument: Instrument, data: st.DataObject, on: dt.date
) -> None:
    """Random partial descriptions over the sections the law reads, one more answer each time."""
    system = data.draw(systems(of=data.draw(_some_sections(instrument))))
    before = assess(system, laws=[instrument], on=on)
    _learn(data, system, before)


@settings(max_examples=40)
@given(data=st.data())
def test_learning_of_wholes_and_parts_never_flips(data: st.DataObject) -> None:
    """Where a question sums up others, and either level may be learnt."""
    wholes = [section for section in all_sections() if section.summaries and not section.repeats]
    system = data.draw(systems(of=data.draw(st.lists(st.sampled_from(wholes), unique=True, max_size=4))))
    before = assess(system, laws=installed(["eu_ai_act"]), on=dt.date(2028, 9, 1))
    _learn(data, system, before)


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
@settings(max_examples=4)  # each is a whole law, walked condition by condition
@given(data=st.data(), on=DAYS)
def test_the_graph_agrees_with_the_walk(instrument: Instrument, data: st.DataObject, on: dt.date) -> None:
    """The graph gives the truths, and what is missing, that the conditions themselves give."""
    system = data.draw(systems(of=data.draw(_some_sections(instrument))))
    plan = assess(system, laws=[instrument], on=on).plan
    told = plan.told(system).evaluated
    walked = attrs.evolve(plan.context, memo={})
    for row in plan.rows:
        cases = (system,) if row.each is None else system.items(row.each).cases
        for condition in conditions_of(row):
            for case in cases:
                assert told.truth(condition, case) is condition.truth(case, walked), condition
                assert set(told.missing(condition, case)) == set(missing(condition, case, walked)), condition


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
def test_a_name_alone_decides_nothing_that_binds(instrument: Instrument) -> None:
    """No violation, no all-clear."""
    told = assess(System("a name"), laws=[instrument], on=dt.date(2031, 1, 1))
    assert told.violations == ()
    settled = [f.key for f in told.findings if f.force.value == "binding" and f.settled and f.standing.phases]
    assert settled == []


def _some_sections(instrument: Instrument) -> st.SearchStrategy[list[Any]]:
    from aiframework.logic.parts import asked_in

    plan = assess(System("x"), laws=[instrument], on=dt.date(2027, 12, 2)).plan
    keys = {test.fact.owner.key for row in plan.rows for test in asked_in(conditions_of(row))}  # type: ignore[attr-defined]
    common = [
        section_class(key)
        for key in ("operator", "nature", "market", "purposes", "jurisdiction")
        if key in keys
    ]
    rare = sorted(keys - {each.key for each in common if each})
    return st.lists(st.sampled_from(rare), unique=True, max_size=4).map(
        lambda more: [*common, *map(section_class, more)]
    )
