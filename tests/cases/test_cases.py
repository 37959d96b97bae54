"""The labelled cases: no wrong all-clear, hardly a false alarm, and none that cannot be assessed."""

import pytest

from aiframework import assess, eu_ai_act
from tests.cases.score import FOLDER, Case, Label, Verdict, cases, provisions_of, scored

ALL = cases()
RESULTS = scored(ALL)
MOST_FALSE_ALARMS = 0.02


def told(verdict: Verdict) -> list[str]:
    return [f"{r.case.id} {r.provision}" for r in RESULTS if r.case.firm and r.verdict is verdict]


def test_every_description_belongs_to_a_case() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.toml")) == sorted(case.id for case in ALL)


def test_every_label_names_a_provision() -> None:
    assert [id_ for case in ALL for id_, _ in case.labels() if not provisions_of(id_)] == []


def test_no_wrong_all_clear() -> None:
    assert told(Verdict.WRONG_ALL_CLEAR) == []


def test_hardly_a_false_alarm() -> None:
    quiet = [r for r in RESULTS if r.case.firm and r.label is Label.NOT]
    assert len(told(Verdict.FALSE_ALARM)) <= MOST_FALSE_ALARMS * len(quiet), told(Verdict.FALSE_ALARM)


def test_nothing_definite_where_the_source_leaves_it_open() -> None:
    assert told(Verdict.TOO_SURE) == []


@pytest.mark.parametrize("case", ALL, ids=[case.id for case in ALL])
def test_every_case_can_be_assessed(case: Case) -> None:
    assessment = assess(case.system, laws=[eu_ai_act], on=case.on)
    assert assessment.findings
    assert assessment.tiers
