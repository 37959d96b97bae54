"""Every scenario comes out as it says."""

import pytest

from tests.scenario import Scenario, differences, scenarios

ALL = list(scenarios())


@pytest.mark.parametrize("scenario", ALL, ids=lambda scenario: scenario.id)
def test_scenario(scenario: Scenario) -> None:
    """The assessment is what the text of the law, read by itself, leads to expect."""
    assert differences(scenario) == []


def test_every_scenario_expects_something() -> None:
    """A scenario without an expectation could not fail."""
    assert [scenario.id for scenario in ALL if not scenario.plain.get("then")] == []
