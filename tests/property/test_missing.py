"""What is missing is what settles: answering all of it decides, and none of it is idle."""

import datetime as dt
from itertools import product
from typing import Any

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from aiframework.assessment import Assessment, Conclusion, Finding, Outcome, assess
from aiframework.assessment.outcome import OPEN
from aiframework.facts import System
from aiframework.facts.answers import with_answers
from aiframework.laws import installed
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Duty
from aiframework.logic import Truth
from aiframework.logic.decisive import answers_worth_trying
from aiframework.logic.parts import asked_in
from aiframework.testing.strategies import answers, systems
from tests.law import law
from tests.property.test_assessment import DAYS, _some_sections
from tests.vocabulary import Box, Toy

ON = dt.date(2027, 7, 1)
_kinds: Any = (Box, Toy)
small = systems(of=_kinds)
LAWS: list[Instrument] = installed()
#: what bears on more is searched for too long here
_FEW = 12


def result_of(system: System, like: Finding | Conclusion, **asked: Any) -> Finding | Conclusion:
    """Return the same result for another description."""
    told = assess(system, **asked)
    place = getattr(like.item, "place", None)
    return next(
        each
        for each in told.all(like.provision.id)
        if each.provision is like.provision and getattr(each.item, "place", None) == place
    )


def _results(told: Assessment) -> list[Finding | Conclusion]:
    return [*told.findings, *told.conclusions]


def is_open(result: Finding | Conclusion) -> bool:
    return result.outcome in OPEN if isinstance(result, Finding) else result.holds is Truth.UNKNOWN


def _answered(data: st.DataObject, system: System, result: Finding | Conclusion) -> System:
    """Answer all that is missing of one result; lists stay as long as they are, and are then complete."""
    facts = {each.place: each.fact for each in result.missing if each.fact is not None}
    given_ = {place: _closed(data.draw(answers(fact))) for place, fact in facts.items()}
    try:
        return with_answers(system, given_)
    except TypeError:  # the answers drawn contradict each other
        reject()


def _decided(
    data: st.DataObject, system: System, result: Finding | Conclusion, **asked: Any
) -> Finding | Conclusion:
    """Answer all that is missing; of what is then told to be gone it is asked, once more, since when."""
    full = _answered(data, system, result)
    after = result_of(full, result, **asked)
    if is_open(after) and isinstance(result.provision, Duty) and result.provision.lasts:
        after = result_of(_answered(data, full, after), after, **asked)
    return after


def _closed(answer: Any) -> Any:
    """Return an answer that leaves nothing open: a set that may be incomplete is none."""
    return frozenset(answer) if isinstance(answer, frozenset) else answer


@settings(max_examples=50)
@given(st.data(), small)
def test_answering_all_that_is_missing_decides(data: st.DataObject, system: System) -> None:
    """Over the small law, with its doubt read and its guidance followed."""
    asked: dict[str, Any] = {"laws": [law], "on": ON, "readings": {"how-heavy": "wide"}}
    open_ = [each for each in _results(assess(system, **asked)) if is_open(each)]
    assume(open_)
    result = data.draw(st.sampled_from(open_))
    assume(all(each.fact is not None for each in result.missing))
    assert not is_open(_decided(data, system, result, **asked)), result.key


@settings(max_examples=10)
@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
@given(data=st.data(), on=DAYS)
def test_answering_all_that_is_missing_decides_under_real_law(
    instrument: Instrument, data: st.DataObject, on: dt.date
) -> None:
    """Of a random description, one random open result each time."""
    system = data.draw(systems(of=data.draw(_some_sections(instrument))))
    told = assess(system, laws=[instrument], on=on)
    open_ = [each for each in _results(told) if is_open(each) and len(each.unanswered) <= _FEW]
    assume(open_)
    result = data.draw(st.sampled_from(open_))
    assume(all(each.fact is not None for each in result.missing))
    assert not is_open(_decided(data, system, result, laws=[instrument], on=on)), result.key


@settings(max_examples=25)
@given(small)
def test_nothing_that_is_missing_is_idle(system: System) -> None:
    """Told by brute force: some answers to the others leave it open, and an answer to this one changes it."""
    asked: dict[str, Any] = {"laws": [law], "on": ON, "readings": {"how-heavy": "wide"}}
    told = assess(system, **asked)
    for finding in told.findings:
        facts = {each.place: each.fact for each in finding.missing if each.fact is not None}
        if not finding.clocks and 0 < len(facts) <= 2 and is_open(finding):
            tests = list(
                asked_in([finding.provision.reach, finding.provision.unless, finding.provision.owed])
            )
            tests += list(asked_in([finding.standing.when]))
            tried = {place: (None, *answers_worth_trying(fact, tests)) for place, fact in facts.items()}
            assert _changing(system, finding, tried, asked) == set(facts), finding.key


def _changing(
    system: System, finding: Finding, tried: dict[str, tuple[Any, ...]], asked: dict[str, Any]
) -> set[str]:
    """Return the places at which an answer changes the outcome, whatever is answered elsewhere."""
    outcomes: dict[tuple[Any, ...], Outcome] = {}
    for combination in product(*tried.values()):
        given_ = {p: a for p, a in zip(tried, combination, strict=True) if a is not None}
        after = result_of(with_answers(system, given_), finding, **asked)
        assert isinstance(after, Finding)
        outcomes[combination] = after.outcome
    return {
        place
        for number, place in enumerate(tried)
        for combination, outcome in outcomes.items()
        if combination[number] is not None
        and outcomes[(*combination[:number], None, *combination[number + 1 :])] is not outcome
    }


@settings(max_examples=40)
@given(small)
def test_what_an_assessment_misses_is_what_its_findings_miss(system: System) -> None:
    told = assess(system, laws=[law], on=ON)
    by_finding = {each for finding in told.open for each in finding.missing}
    assert set(told.missing) == by_finding
    assert set(told.missing) <= set(told.unanswered)


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
@settings(max_examples=6)
@given(data=st.data(), on=DAYS)
def test_what_is_unanswered_is_so_whatever_was_looked_at_before(
    instrument: Instrument, data: st.DataObject, on: dt.date
) -> None:
    """It is what the open findings have unanswered, clocks and things included, in one order."""
    system = data.draw(systems(of=data.draw(_some_sections(instrument))))
    told, looked_at = (assess(system, laws=[instrument], on=on) for _ in range(2))
    of_findings = {each for finding in looked_at.open for each in finding.unanswered}
    assert set(told.unanswered) == of_findings == set(looked_at.unanswered)
    assert [each for each in told.unanswered if "[" not in each.place] == [
        each for each in looked_at.unanswered if "[" not in each.place
    ]
