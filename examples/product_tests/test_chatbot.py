"""The compliance tests of a pretend product: a parcel service's chatbot, described in customer_chatbot.toml.

Copy this file beside your own description; it runs under pytest like any other test.
"""

import datetime as dt
from pathlib import Path

import attrs
import pytest

from aiframework import System, eu_ai_act, load
from aiframework.facts.interaction import Interaction
from aiframework.testing import assert_compliant

TODAY = dt.date(2026, 11, 23)
MARKING_DUE = dt.date(2026, 12, 3)


@pytest.fixture
def chatbot() -> System:
    """The product as it is described today."""
    return load(Path(__file__).parent.parent / "customer_chatbot.toml")


def test_people_are_told_that_they_talk_to_a_machine(chatbot: System) -> None:
    """Article 50(1): the provider designs the system so that people are told."""
    assessment = assert_compliant(chatbot, laws=[eu_ai_act], on=TODAY, viewpoint="deployer")
    assert "EU AI Act Art. 50(1)" not in {finding.key for finding in assessment.violations}


def test_a_silent_chatbot_would_fail(chatbot: System) -> None:
    """The failing test names the duty, the fact that decides and the article."""
    interaction = attrs.evolve(
        chatbot.sections["interaction"], designed_to_tell=False, people_told_it_is_ai=False
    )
    assert isinstance(interaction, Interaction)
    with pytest.raises(AssertionError, match=r"Art\. 50\(1\)"):
        assert_compliant(chatbot.with_(interaction), laws=[eu_ai_act], on=TODAY)


def test_text_must_be_marked(chatbot: System) -> None:
    """Article 50(2): a system placed on the market since 2 August 2026 marks what it makes, at once."""
    with pytest.raises(AssertionError, match=r"Art\. 50\(2\)"):
        assert_compliant(chatbot, laws=[eu_ai_act], on=MARKING_DUE, viewpoint="provider")
