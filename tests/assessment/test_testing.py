"""Assertions of compliance tell which duty, why, and what is missing."""

import datetime as dt

import pytest

from aiframework.facts import System
from aiframework.testing import assert_compliant, assert_settled
from tests.law import law
from tests.vocabulary import Box

ON = dt.date(2027, 7, 1)


def test_a_compliant_description_passes() -> None:
    box = Box(open=True, heavy=True, old=False, label="fragile", parts=2)
    assert assert_compliant(System("a box", box), laws=[law], on=ON, without_guidance={"*"}).violations == ()


def test_a_violation_says_which_and_why() -> None:
    box = Box(open=True, heavy=True, old=False, label="none", parts=2)
    with pytest.raises(AssertionError) as caught:
        assert_compliant(System("a box", box), laws=[law], on=ON, viewpoint="keeper")
    assert "'a box' violates 2 provisions on 2027-07-01:" in str(caught.value)
    assert "Box Act Art. 5(1) (breached): Label the box." in str(caught.value)
    assert "box.label is 'none'" in str(caught.value)


def test_what_is_open_says_what_is_missing() -> None:
    box = Box(open=True, heavy=True, old=False, parts=2)
    with pytest.raises(AssertionError, match=r"missing box.label: What does the label say\?"):
        assert_settled(System("a box", box), laws=[law], on=ON, without_guidance={"*"}, viewpoint="keeper")


def test_the_fixture_gives_the_assertion(request: pytest.FixtureRequest) -> None:
    assert request.getfixturevalue("assert_compliant") is assert_compliant
