"""Real descriptions told by halves: what a half settles the whole settles alike, and so does every reading of a doubt."""

import random
from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aiframework.assessment import Assessment, Conclusion, Finding, Outcome
from aiframework.assessment.interview import DONT_KNOW, interview
from aiframework.assessment.questions import Asked, Checklist
from aiframework.facts import System
from aiframework.facts.answers import with_answers
from aiframework.facts.group import and_more
from aiframework.facts.section import Section, described
from aiframework.legal.provision import RiskTier
from aiframework.logic import at_least
from aiframework.logic.decisive import answers_worth_trying
from aiframework.logic.parts import asked_in
from tests.property.test_assessment import flips, results
from tests.scenario import scenarios

SCENARIOS = st.sampled_from(list(scenarios()))
#: of the answers, lists and members of sets of a description, how many are left out
SHARES = st.sampled_from([0.1, 0.3, 0.5, 0.7, 0.9])
HALVES = st.randoms(use_true_random=False)


def half_of(system: System, chance: random.Random, share: float) -> System:
    """Return a description that leaves out a share of what another tells."""
    told: list[object] = []
    opened = {key for key in system.lists if chance.random() < share / 2}
    for part in system.told():
        if isinstance(part, Section):
            answers = {name: _open(answer, chance) for name, answer in part.as_told.items()}
            told.append(type(part)(**{name: a for name, a in answers.items() if chance.random() >= share}))
        elif getattr(part, "kind").key not in opened:  # noqa: B009 - what is no section is a group
            told.append(part)
    return System(
        system.name,
        *told,
        *(and_more(described[key]) for key in opened),
        determinations=system.determinations,
    )


def _open(answer: Any, chance: random.Random) -> Any:
    """Return an answer, or, now and then, some members of a set with the rest left open."""
    if not isinstance(answer, frozenset) or chance.random() < 0.7:
        return answer
    return at_least({each for each in sorted(answer, key=str) if chance.random() < 0.5})


def bounds(assessment: Assessment) -> dict[tuple[str, str], tuple[int, int]]:
    """Return the lowest and highest tier by scale, as ranks; -1 for none."""
    ranks = {
        (each.provision.instrument.short, each.provision.scale, each.provision.tier): each.provision.rank
        for each in assessment.conclusions
        if isinstance(each.provision, RiskTier)
    }
    return {
        (each.instrument, each.scale): (
            ranks.get((each.instrument, each.scale, each.at_least), -1),
            ranks.get((each.instrument, each.scale, each.at_most), -1),
        )
        for each in assessment.tiers
    }


def turned(before: Assessment, after: Assessment) -> Iterator[str]:
    """Yield what telling more has turned: settled answers, what was open in one way only, and bounds of tiers."""
    yield from flips(before, after)
    later = results(after)
    one_way = {
        Outcome.PENDING: {Outcome.PENDING},
        Outcome.MET_IF_APPLICABLE: set(Outcome) - {Outcome.BREACHED, Outcome.BREACHED_IF_APPLICABLE},
        Outcome.BREACHED_IF_APPLICABLE: set(Outcome) - {Outcome.MET, Outcome.MET_IF_APPLICABLE},
    }
    for key, result in results(before).items():
        outcome: Any = getattr(result, "outcome", None)
        if outcome in one_way and key in later and result.standing.phases == later[key].standing.phases:
            now: Any = getattr(later[key], "outcome")  # noqa: B009 - a norm stays one
            if now not in one_way[outcome]:
                yield f"{key}: {outcome} and then {now}"
    wider, closer = bounds(before), bounds(after)
    for scale in wider.keys() & closer.keys():
        if wider[scale][0] > closer[scale][0] or wider[scale][1] < closer[scale][1]:
            yield f"{scale}: {wider[scale]} and then {closer[scale]}"


@settings(max_examples=150)
@given(SCENARIOS, HALVES, SHARES)
def test_what_a_half_settles_the_whole_settles_alike(
    scenario: Any, chance: random.Random, share: float
) -> None:
    whole = scenario.assessed()
    half = attrs.evolve(whole, system=half_of(whole.system, chance, share))
    assert list(turned(half, whole)) == []


@settings(max_examples=50)
@given(SCENARIOS, HALVES)
def test_what_is_settled_is_so_by_every_reading(scenario: Any, chance: random.Random) -> None:
    told = scenario.assessed()
    doubts = {
        doubt.name: [name for name, _ in doubt.readings]
        for instrument in told.plan.lawbook.instruments
        for provision in instrument.provisions
        for doubt in provision.doubts
    }
    assume(doubts)
    readings = {name: chance.choice(sides) for name, sides in sorted(doubts.items())}
    context = attrs.evolve(told.plan.context, readings={**readings, **told.plan.context.readings})
    read = attrs.evolve(told, plan=attrs.evolve(told.plan, context=context))
    assert list(turned(told, read)) == []


@settings(max_examples=30)
@given(SCENARIOS, HALVES)
def test_what_is_open_comes_out_in_more_than_one_way(scenario: Any, chance: random.Random) -> None:
    """Of what a few answers settle, all of them are tried: were they all to lead to one outcome, none was needed."""
    told = scenario.assessed()
    every = (*told.findings, *told.conclusions)
    open_ = [each for each in every if not each.clocks and 0 < len(each.unanswered) <= _FEW]
    assume(open_)
    result = chance.choice(open_)
    tests = list(asked_in((result.line.reach, result.line.unless, result.line.owed, result.standing.when)))
    facts = {each.place: each.fact for each in result.missing if each.fact is not None}
    tried = {place: answers_worth_trying(fact, tests) for place, fact in facts.items()}
    if all(tried.values()) and len(tried) == len(result.missing) <= _MOST:
        assert len(set(_ways(told, result, tried))) > 1, result.key


#: how much may bear on what is tried, and how much of it may be missing
_FEW, _MOST = 5, 3


def _ways(told: Assessment, result: Finding | Conclusion, tried: dict[str, tuple[Any, ...]]) -> Iterator[Any]:
    """Yield how a result comes out after each combination of answers that goes together."""
    for answers in product(*tried.values()):
        try:
            system = with_answers(told.system, dict(zip(tried, answers, strict=True)))
        except TypeError:  # these contradict each other, or what is told
            continue
        place = getattr(result.item, "place", None)
        for each in attrs.evolve(told, system=system).of([result.provision]):
            if getattr(each.item, "place", None) == place:
                yield each.outcome if isinstance(each, Finding) else each.holds


@settings(max_examples=8)
@given(SCENARIOS.filter(lambda scenario: scenario.law == "eu_ai_act"), HALVES)
def test_questions_lead_from_a_half_to_the_tier_of_the_whole(scenario: Any, chance: random.Random) -> None:
    whole = scenario.assessed()
    steps = interview(attrs.evolve(whole, system=half_of(whole.system, chance, 0.5)), goal="tier")
    asked_of = Counter[str]()
    try:
        asked, _ = next(steps)
        while True:
            asked_of.update(asked.places if isinstance(asked, Checklist) else [asked.place])
            asked, _ = steps.send(_reply(whole.system, asked))
    except StopIteration as stop:
        assert bounds(stop.value) == bounds(whole)  # noqa: PT017 - the last assessment comes with the end
    assert set(asked_of.values()) <= {1}


def _reply(whole: System, asked: Asked) -> Any:
    """Return what somebody answers who has the whole before them, and knows no more."""
    answers = {place: answer for place, _, answer, _ in whole.given()}
    if isinstance(asked, Checklist):
        known = {True: "", None: "?"}
        replies = {each.place: answers.get(each.place) for each in asked.of}
        return {place + known[reply] for place, reply in replies.items() if reply is not False}
    if asked.missing.kind is None:
        return answers.get(asked.place, DONT_KNOW)
    told = whole.items(asked.missing.kind)
    return len(told.cases) if told.complete else DONT_KNOW
