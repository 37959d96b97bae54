"""The credit scorer on 1 September 2026: not yet, or binding, by the law as known; and two purposes in one system."""

import datetime as dt
from pathlib import Path

from aiframework import Conclusion, Finding, Force, Outcome, Truth, assess, eu_ai_act, load
from aiframework.facts.answers import with_answer

SCORER = load(Path(__file__).parent.parent.parent / "examples" / "credit_with_fraud_detection.toml")
ON = dt.date(2026, 9, 1)
BEFORE, AFTER = dt.date(2026, 7, 23), dt.date(2026, 11, 23)


def test_not_yet_or_binding_by_the_law_as_known() -> None:
    """Regulation (EU) 2026/1744 was published on 24 July 2026."""
    before = assess(SCORER, laws=[eu_ai_act], on=ON, known=BEFORE)
    after = assess(SCORER, laws=[eu_ai_act], on=ON, known=AFTER)
    assert before["Art. 6(2)"].force is Force.BINDING
    assert after["Art. 6(2)"].force is Force.UPCOMING
    assert after["Art. 6(2)"].standing.starts == dt.date(2027, 12, 2)


def test_compare_names_the_amending_law() -> None:
    """What changed is the law as known, and the change names the regulation that moved the date."""
    before = assess(SCORER, laws=[eu_ai_act], on=ON, known=BEFORE)
    after = assess(SCORER, laws=[eu_ai_act], on=ON, known=AFTER)
    (change,) = [each for each in after.compare(before) if each.key == "EU AI Act Art. 6(2)"]
    assert str(change.because[0]).startswith("the law as known, 2026-07-23 -> 2026-11-23")
    assert "2026/1744" in str(change.because[0])


def test_fraud_detection_does_not_shield_credit_scoring() -> None:
    """Each purpose is judged on its own; the system is high-risk for the second."""
    told = assess(SCORER, laws=[eu_ai_act], on=dt.date(2027, 12, 2))
    fraud, score = told.all("Annex III 5(b)")
    assert isinstance(fraud, Conclusion)
    assert isinstance(score, Conclusion)
    assert (fraud.holds, score.holds) == (Truth.NO, Truth.YES)
    system = told["Art. 6(2)"]
    assert isinstance(system, Conclusion)
    assert system.holds is Truth.YES


def test_a_system_already_in_service_is_sheltered() -> None:
    """Article 111(2): in service since August 2026 and unchanged, its provider owes nothing under Chapter III."""
    sheltered = assess(SCORER, laws=[eu_ai_act], on=dt.date(2027, 12, 2))["EU AI Act Art. 9(1)"]
    assert isinstance(sheltered, Finding)
    assert sheltered.outcome is Outcome.NOT_APPLICABLE
    changed = with_answer(SCORER, "market.design_unchanged_since", dt.date(2027, 12, 2))
    owed = assess(changed, laws=[eu_ai_act], on=dt.date(2027, 12, 2))["EU AI Act Art. 9(1)"]
    assert isinstance(owed, Finding)
    assert owed.outcome is not Outcome.NOT_APPLICABLE
    assert owed.force is Force.BINDING
