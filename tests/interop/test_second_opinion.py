"""Against a second opinion: every disagreement has a reason, every reason a disagreement, and the page says both."""

import pytest

from aiframework.logic import Truth

pytest.importorskip(
    "euaiact", reason="euaiact, the second opinion, is not installed: pip install --group judges"
)

from tests.interop.second_opinion_page import FINES, PAGE, Comparison, Fine, compared, fines, page

RESULTS = compared()
IDS = [result.what.rule for result in RESULTS]


@pytest.mark.parametrize("result", RESULTS, ids=IDS)
def test_every_disagreement_has_a_reason(result: Comparison) -> None:
    assert [(d.inputs, d.ours, d.theirs) for d in result.unexplained()] == []


@pytest.mark.parametrize("result", RESULTS, ids=IDS)
def test_every_reason_has_a_disagreement(result: Comparison) -> None:
    assert [each.because for each, found in result.explained().items() if not found] == []


@pytest.mark.parametrize("result", RESULTS, ids=IDS)
def test_both_answers_come_out(result: Comparison) -> None:
    assert result.answered == set(Truth)


@pytest.mark.parametrize("fine", FINES, ids=lambda fine: f"{fine.rule} {fine.tier}")
def test_ceilings_of_fines_are_the_same(fine: Fine) -> None:
    found = list(fines(fine))
    assert found
    assert [(what, ours, theirs) for what, ours, theirs in found if ours != theirs] == []


def test_the_page_says_what_comes_out() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()
