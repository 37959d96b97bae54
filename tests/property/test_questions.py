"""No idle question; after every answer nothing is open but doubts; the planes count what a real answer leaves."""

import datetime as dt
from itertools import product
from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aiframework import System, assess
from aiframework.assessment import Assessment
from aiframework.assessment.aims import aims_of
from aiframework.assessment.interview import interview
from aiframework.assessment.questions import Checklist, next_question, questions
from aiframework.facts.answers import with_answers
from aiframework.legal.instrument import Instrument
from tests.desk import DOMAINS, GIVEN, START, desks, laws
from tests.law import law as box_act
from tests.strategies import systems

PLACES = {**DOMAINS, **{f"desk.{name}": (True, False) for name in GIVEN}}


def open_keys(assessment: Assessment) -> set[str]:
    return {finding.key for finding in assessment.open}


@settings(max_examples=60)
@given(laws(most=2), desks())
def test_no_question_is_idle(law: Instrument, system: System) -> None:
    """For each question there are answers to all others under which something stays open without it."""
    told = assess(system, laws=[law], on=START)
    open_places = [place for place in PLACES if place not in {path for path, *_ in system.given()}]
    for question in questions(told):
        others = [place for place in open_places if place != question.place]
        choices = (
            dict(zip(others, answers, strict=True)) for answers in product(*(PLACES[p] for p in others))
        )
        assert any(assess(with_answers(system, choice), laws=[law], on=START).open for choice in choices)


@settings(max_examples=60)
@given(laws(most=3), desks(), st.data())
def test_after_every_answer_nothing_is_open(law: Instrument, system: System, data: st.DataObject) -> None:
    steps = interview(assess(system, laws=[law], on=START))
    try:
        asked, _ = next(steps)
        while True:
            if isinstance(asked, Checklist):
                asked, _ = steps.send(data.draw(st.sets(st.sampled_from(asked.places))))
            else:
                asked, _ = steps.send(data.draw(st.sampled_from(PLACES[asked.place])))
    except StopIteration as stop:
        assert open_keys(stop.value) == set()  # noqa: PT017 - the last assessment comes with the end


@given(laws(most=2), desks(), st.data())
def test_what_an_answer_leaves_and_settles_is_what_it_does(
    law: Instrument, system: System, data: st.DataObject
) -> None:
    told = assess(system, laws=[law], on=START)
    found = questions(told)
    assume(found)
    question = data.draw(st.sampled_from(found))
    for answer, leaves, settles in zip(question.answers, question.leaves, question.settles, strict=True):
        after = attrs.evolve(told, system=with_answers(system, {question.place: answer}))
        aims = aims_of(after, "all")
        now = aims.tried([{}])
        assert len(now.asked(aims.demands(now))) == leaves
        assert len(open_keys(told) - open_keys(after)) == settles


@given(systems())
def test_the_law_laid_flat_agrees_with_the_assessment(system: System) -> None:
    """Over lists, doubts, guidance and schedules: settled here, settled there; asked here, missing there."""
    told = assess(system, laws=[box_act], on=dt.date(2027, 7, 1))
    aims = aims_of(told, "all")
    now = aims.tried([{}])
    places = set(now.asked(aims.demands(now)))
    assert [aim.key for aim in aims.aims if aim.settled(now)] == []
    missing = {each.place for finding in told.open for each in finding.unanswered if not each.doubt}
    clocks = {each.place for finding in told.open for clock in finding.clocks for each in clock.missing}
    assert missing - clocks <= places <= missing
    assert clocks <= {each.place for each in aims.times}


@given(systems())
def test_an_interview_ends_with_nothing_left_to_ask(system: System) -> None:
    told = assess(system, laws=[box_act], on=dt.date(2027, 7, 1))
    steps, asked_before = interview(told), set[Any]()
    try:
        asked, _ = next(steps)
        while True:
            places = asked.places if isinstance(asked, Checklist) else (asked.place,)
            assert not asked_before & set(places)
            asked_before |= set(places)
            asked, _ = steps.send(_any(asked))
    except StopIteration as stop:
        assert next_question(stop.value, without=asked_before) is None  # noqa: PT017 - comes with the end


def _any(asked: Any) -> Any:
    if isinstance(asked, Checklist):
        return asked.places[:1]
    if asked.fact is None:
        return ["a thing"]
    if asked.fact.kind.base is dt.date:
        return dt.date(2027, 6, 1)
    return asked.answers[0] if asked.answers else True  # whether a time runs, which hangs on a yes or no
