"""A provider's file, fully evidenced: no violation, one open doubt, and each answer carries what rests on it."""

from datetime import date

import pytest

from tests.laws.eu_ai_act.metamorphic import (
    Picture,
    evidenced,
    one_answer_less,
    picture,
    read,
    settles_something,
)

FILE = "provider_recruiting_tool.toml"
DAY = date(2027, 12, 2)
SYSTEM = read(FILE)

MET = [
    "Art. 4(1)", "Art. 8(1)", "Art. 9(1)", "Art. 9(8)", "Art. 10(1)", "Art. 10(2)(b)", "Art. 11(1) sub 1",
    "Art. 11(1) sub 2", "Art. 12(1)", "Art. 13(2)", "Art. 14(3)", "Art. 15(1)", "Art. 15(5)", "Art. 16(a)",
    "Art. 16(c)", "Art. 16(f)", "Art. 16(i)", "Art. 17(1)(m)", "Art. 18(1)(e)", "Art. 19(1)", "Art. 25(4) sub 1",
    "Art. 43(2)", "Art. 47(1)", "Art. 48(1)", "Art. 49(1)", "Art. 50(1)", "Art. 50(2)", "Art. 71(2)",
    "Art. 72(1)", "Art. 72(3)", "Annex IV 2(a)-(h)",
]  # fmt: skip
OUT_OF_REACH = [
    "Art. 8(2)",
    "Art. 10(6)",
    "Art. 12(3)(a)",
    "Art. 14(5)",
    "Art. 20(1)",
    "Art. 21(1)",
    "Art. 22(1)",
]


@pytest.fixture(scope="module")
def whole() -> dict[str, Picture]:
    """Return every finding on the whole file."""
    return picture(SYSTEM, on=DAY, viewpoint="provider")


def test_it_has_no_violation(whole: dict[str, Picture]) -> None:
    """Nothing that binds the provider on the first day is breached, and one reading of the law is open."""
    assert not [key for key, finding in whole.items() if finding.is_violation]
    said = {key: finding.outcome for key, finding in whole.items() if finding.force == "binding"}
    opened = {
        key: outcome for key, outcome in said.items() if outcome not in {"met", "not applicable", "exempt"}
    }
    assert opened == {"EU AI Act Art. 50(5) [marking]": "met if applicable"}


@pytest.mark.parametrize("cite", MET)
def test_it_meets_what_binds_a_provider(whole: dict[str, Picture], cite: str) -> None:
    """The duties of a provider are met, not merely out of reach."""
    assert whole[f"EU AI Act {cite}"].outcome == "met"


@pytest.mark.parametrize("cite", OUT_OF_REACH)
def test_it_is_not_reached_by_what_is_for_others(whole: dict[str, Picture], cite: str) -> None:
    """Product law, face recognition, doubt, requests and seats abroad bring duties that it has not."""
    assert whole[f"EU AI Act {cite}"].outcome == "not applicable"


@pytest.mark.parametrize("place", evidenced(FILE))
def test_one_answer_less(whole: dict[str, Picture], place: str) -> None:
    """Exactly the findings that rest on an answer change without it, and none becomes a violation."""
    assert one_answer_less(whole, SYSTEM, place, on=DAY, viewpoint="provider") == []


@pytest.mark.parametrize("place", evidenced(FILE))
def test_every_answer_carries_something(whole: dict[str, Picture], place: str) -> None:
    """No answer of the file is idle: a finding of the provider rests on it, or something else is said without it."""
    carries = any(place in finding.rests_on for finding in whole.values())
    assert carries or settles_something(SYSTEM, place, on=DAY)
