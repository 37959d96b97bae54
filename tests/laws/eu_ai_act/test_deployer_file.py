"""An employer's file, fully evidenced: no violation, nothing open, and each answer carries what rests on it."""

from datetime import date

import pytest

from tests.laws.eu_ai_act.metamorphic import (
    Picture,
    evidenced,
    one_answer_less,
    picture,
    read,
    settles_something,
    without,
)

FILE = "deployer_recruiting_tool.toml"
DAY = date(2027, 12, 2)
SYSTEM = read(FILE)


@pytest.fixture(scope="module")
def whole() -> dict[str, Picture]:
    """Return every finding on the whole file."""
    return picture(SYSTEM, on=DAY, viewpoint="deployer")


def test_it_has_no_violation(whole: dict[str, Picture]) -> None:
    """All that binds the deployer on the first day is met or does not concern it."""
    said = {finding.outcome for finding in whole.values() if finding.force == "binding"}
    assert said == {"met", "not applicable"}
    assert not [key for key, finding in whole.items() if finding.is_violation]


@pytest.mark.parametrize(
    "cite",
    ["Art. 4(1)", "Art. 26(1)", "Art. 26(2)", "Art. 26(6) sub 1", "Art. 26(7)", "Art. 26(9)", "Art. 26(11)"],
)
def test_it_meets_what_binds_an_employer(whole: dict[str, Picture], cite: str) -> None:
    """The duties of a deployer that is an employer are met, not merely out of reach."""
    found = [finding for key, finding in whole.items() if key.endswith(f" {cite}")]
    assert [finding.outcome for finding in found] == ["met"]


@pytest.mark.parametrize("place", evidenced(FILE))
def test_one_answer_less(whole: dict[str, Picture], place: str) -> None:
    """Exactly the findings that rest on an answer change without it, and none becomes a violation."""
    assert one_answer_less(whole, SYSTEM, place, on=DAY, viewpoint="deployer") == []


@pytest.mark.parametrize("place", evidenced(FILE))
def test_every_answer_carries_something(whole: dict[str, Picture], place: str) -> None:
    """No answer of the file is idle: a finding of the deployer rests on it, or something else is said without it."""
    carries = any(place in finding.rests_on for finding in whole.values())
    assert carries or settles_something(SYSTEM, place, on=DAY)


def test_the_answer_about_the_workers_carries_the_duty_to_tell_them(whole: dict[str, Picture]) -> None:
    """And nothing else."""
    less = without(SYSTEM, "deployer.told_workers_before_use", on=DAY, viewpoint="deployer")
    assert {key: (whole[key].outcome, less[key].outcome) for key in whole if whole[key] != less[key]} == {
        "EU AI Act Art. 26(7)": ("met", "undetermined")
    }
