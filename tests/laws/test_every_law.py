"""What every law must show: each listed row has its provision and its scenario, and no provision is idle."""

import datetime as dt
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import attrs
import pytest

from aiframework.assessment.lint import lint
from aiframework.assessment.plan import Plan
from aiframework.laws import installed
from aiframework.legal.citation import Citation
from aiframework.legal.coverage import coverage, rows_listed
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook, NoSuchProvisionError
from aiframework.legal.provision import Provision
from aiframework.logic import Context

SCENARIOS = Path(__file__).parent.parent / "scenarios"
LAWS = installed(["california", "coe_convention", "eu_ai_act"])
LISTED = {"california": [148], "coe_convention": [83], "eu_ai_act": [216, 383, 746]}


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
def test_no_provision_stands_where_the_law_does_not_look(instrument: Instrument) -> None:
    package = import_module(instrument.package)
    modules = [
        import_module(found.name) for found in walk_packages(package.__path__, f"{instrument.package}.")
    ]
    found = {
        f"{module.__name__}.{name}"
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Provision) and not any(value is each for each in instrument.provisions)
    }
    assert found == set()


@pytest.mark.parametrize("instrument", LAWS, ids=lambda instrument: instrument.id)
def test_every_listed_row_has_its_provision_and_a_scenario(instrument: Instrument) -> None:
    covered = coverage(instrument, scenarios=SCENARIOS / instrument.id)
    assert covered.missing == ()
    assert covered.without_scenario == ()
    assert [len(rows) for rows in rows_listed()[instrument.id].values()] == LISTED[instrument.id]


def test_the_ai_act_is_covered_by_chapter_and_by_role() -> None:
    covered = coverage(LAWS[2], scenarios=SCENARIOS)
    chapters, roles = (covered.groups(part) for part in ("part_one", "part_two"))
    assert list(chapters)[:3] == ["Chapter I", "Chapter II", "Annex II"]
    assert sum(map(len, chapters.values())) == 216
    assert {name: len(rows) for name, rows in roles.items()} == {
        "provider": 233,
        "authority": 59,
        "deployer": 53,
        "prospective provider": 23,
        "any operator": 22,
        "importer": 14,
        "authorised representative": 12,
        "notified body": 11,
        "distributor": 10,
        "provider of a general-purpose model": 6,
        "initial provider": 5,
        "person with a right": 5,
        "third-party supplier": 4,
        "product manufacturer": 3,
        "procedural": 2,
        "institution of the Union": 2,
    }
    for rows in (*chapters.values(), *roles.values()):
        assert all(row.encoded and row.scenarios for row in rows)
    told = covered.text()
    assert "eu_ai_act part_two: 383 of 383 rows encoded, 383 with scenarios (" in told
    assert "  deployer: 53 of 53 rows encoded, 53 with scenarios (" in told
    assert "without a scenario" not in told


def test_every_paragraph_of_the_ai_act_has_its_provision() -> None:
    """The list is the text itself: articles 1 to 113 and those the amendment added, annexes I to XIV."""
    covered = coverage(LAWS[2], scenarios=SCENARIOS)
    rows = {row.id for row in covered.parts["text"]}
    articles = {Citation.parse(row).number for row in rows if row.startswith("Art.")}
    added = {"4a", "60a", "75a", "75b", "75c", "75d"}
    assert articles == {str(number) for number in range(1, 114)} | added
    assert {Citation.parse(row).number for row in rows if row.startswith("Annex")} == {
        *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
    }
    assert all(row.encoded and row.scenarios for row in covered.parts["text"])
    book = Lawbook((LAWS[2],))
    assert [row for row in rows if not (_answers(book, row) or book.within(row))] == []


def _answers(book: Lawbook, cite: str) -> bool:
    try:
        return bool(book.find(cite))
    except NoSuchProvisionError:
        return False


def test_a_paragraph_without_a_provision_is_told() -> None:
    law = LAWS[2]
    less = [each for each in law.provisions if not each.cite.startswith("Art. 36(3)")]
    shorter = attrs.evolve(law, package="")
    vars(shorter)["provisions"] = tuple(less)
    assert coverage(shorter).missing == ("Art. 36(3)",)


def test_a_row_without_a_scenario_is_told(tmp_path: Path) -> None:
    covered = coverage(LAWS[2], scenarios=tmp_path)
    assert "Art. 26(7)" in covered.without_scenario
    assert "without a scenario: Art. 2(1)(a), " in covered.text()
    assert "scenario" not in coverage(LAWS[2]).text()


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
