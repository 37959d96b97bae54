"""The labelled cases: no wrong all-clear, hardly a false alarm, and none that cannot be assessed."""

import pytest

from aiframework import assess, eu_ai_act
from aiframework.logic import Truth
from tests.cases.score import FOLDER, PAGE, Case, Label, Result, Verdict, cases, page, provisions_of, scored

ALL = cases()
RESULTS = scored(ALL)
ALONE = scored(cases(as_granted=False))
MOST_FALSE_ALARMS = 0.02
both_ways = pytest.mark.parametrize("results", [RESULTS, ALONE], ids=["as granted", "stated facts alone"])


def told(results: tuple[Result, ...], verdict: Verdict) -> list[str]:
    return [f"{r.case.id} {r.provision}" for r in results if r.case.firm and r.verdict is verdict]


def test_every_description_belongs_to_a_case() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.toml")) == sorted(case.id for case in ALL)


def test_every_label_names_a_provision() -> None:
    assert [id_ for case in ALL for id_, _ in case.labels() if not provisions_of(id_)] == []


@both_ways
def test_no_wrong_all_clear(results: tuple[Result, ...]) -> None:
    assert told(results, Verdict.WRONG_ALL_CLEAR) == []


@both_ways
def test_hardly_a_false_alarm(results: tuple[Result, ...]) -> None:
    quiet = [r for r in results if r.case.firm and r.label is Label.NOT]
    alarms = told(results, Verdict.FALSE_ALARM)
    assert len(alarms) <= MOST_FALSE_ALARMS * len(quiet), alarms


@both_ways
def test_nothing_definite_where_the_source_leaves_it_open(results: tuple[Result, ...]) -> None:
    assert told(results, Verdict.TOO_SURE) == []


def test_every_open_answer_says_what_is_missing() -> None:
    assert [r.case.id for r in RESULTS if r.verdict is Verdict.UNKNOWN and not r.facts] == []


def test_what_is_taken_for_granted_turns_no_answer_round() -> None:
    """It may settle what is open; a definite answer stays, since the stated facts come first."""
    turned = [
        f"{with_it.case.id} {with_it.provision}"
        for with_it, without in zip(RESULTS, ALONE, strict=True)
        if without.answer is not Truth.UNKNOWN and with_it.answer is not without.answer
    ]
    assert turned == []


def test_the_page_says_what_comes_out() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(RESULTS, ALONE)


@pytest.mark.parametrize("case", ALL, ids=[case.id for case in ALL])
def test_every_case_can_be_assessed(case: Case) -> None:
    assessment = assess(case.system, laws=[eu_ai_act], on=case.on)
    assert assessment.findings
    assert assessment.tiers
