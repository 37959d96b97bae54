"""What every law must show: each listed row has its provision and its scenario, and no provision is idle."""

import datetime as dt
from pathlib import Path

import pytest

from aiframework.assessment.lint import lint
from aiframework.assessment.plan import Plan
from aiframework.laws import installed
from aiframework.legal.coverage import coverage, rows_listed
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.logic import Context

SCENARIOS = Path(__file__).parent.parent / "scenarios"
LAWS = installed(["california", "coe_convention", "eu_ai_act"])
LISTED = {"california": [142], "coe_convention": [83], "eu_ai_act": [216, 383]}


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
def test_every_listed_row_has_its_provision_and_a_scenario(instrument: Instrument) -> None:
    covered = coverage(instrument, scenarios=SCENARIOS / instrument.id)
    assert covered.missing == ()
    assert covered.without_scenario == ()
    assert [len(rows) for rows in rows_listed()[instrument.id].values()] == LISTED[instrument.id]


@pytest.mark.parametrize("instrument", LAWS[:2], ids=lambda instrument: instrument.id)
def test_every_provision_can_apply_be_lifted_met_and_breached(instrument: Instrument) -> None:
    """The search is exact: a fault means that no description shows the provision at work."""
    on = dt.date(2031, 1, 1)
    known = instrument.law_as_of
    plan = Plan(Lawbook((instrument,)), on, known, Context(on=on, known=known))
    assert [str(fault) for fault in lint(plan)] == []


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
def test_every_provision_says_it_in_our_words_and_links_to_the_text(instrument: Instrument) -> None:
    too_long = [p.key for p in instrument.provisions if len(p.says.split()) > 60]
    unlinked = [p.key for p in instrument.provisions if not p.link.startswith("https://")]
    assert (too_long, unlinked) == ([], [])
