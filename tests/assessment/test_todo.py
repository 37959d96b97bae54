"""The to-do list: what comes first, why it binds, by when, what is missing, what it may cost."""

import datetime as dt
import json
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from aiframework import System, assess
from aiframework.assessment import Assessment, Outcome
from aiframework.assessment.todo import Urgency, entries
from aiframework.facts.answers import with_answers
from aiframework.facts.operator import Size
from aiframework.laws import installed
from aiframework.logic import UNKNOWN
from aiframework.read import load
from aiframework.write import json as as_json
from aiframework.write.text import Limits, text
from tests import law
from tests.vocabulary import Box, Toy

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.toml"))
HIGH_RISK = dt.date(2027, 12, 2)
EU = installed(["eu_ai_act"])


def example(name: str, *, on: dt.date = HIGH_RISK, viewpoint: str = "deployer") -> Assessment:
    system = load(next(file for file in EXAMPLES if file.stem == name))
    return assess(system, laws=EU, on=on, viewpoint=viewpoint)


def test_an_entry_tells_duty_reason_day_answer_and_cost() -> None:
    first = entries(example("cv_screening"))[0]
    assert first.finding.key == "EU AI Act Art. 26(7)"
    assert first.urgency is Urgency.BREACHED
    assert first.why == ("deployer (Art. 3(4))", "high risk (Art. 6)", "operator.is_employer: yes")
    assert first.by == "binds since 2027-12-02"
    assert first.found[0] == "deployer.told_workers_before_use: no (works council minutes, item 4)"
    assert "market.first_unit_on: 2028-01-17" in first.found  # so that it has no time until 2030
    assert first.exposure == "up to EUR 24,600,000 (Art. 99(4))"


def test_what_is_met_until_a_day_is_kept_on_the_list() -> None:
    assessment = example("provider_recruiting_tool", viewpoint="provider")
    found, report = {e.finding.key: e for e in entries(assessment)}, text(assessment)
    told = found["EU AI Act Art. 18(1)(a)"]
    assert (told.urgency, told.by, told.broken) == (Urgency.TO_KEEP, "keep until 2037-12-02", False)
    assert "[x] EU AI Act Art. 18(1)(a)" in report
    assert "TO KEEP (5): met, and owed or to be renewed until a day" in report


def test_before_it_binds_it_is_coming_and_says_before_when() -> None:
    found = {e.finding.key: e for e in entries(example("cv_screening", on=dt.date(2026, 11, 27)))}
    told = found["EU AI Act Art. 26(7)"]
    assert (told.urgency, told.by, told.broken) == (Urgency.COMING, "before 2027-12-02", True)


def test_the_most_urgent_comes_first_and_then_what_costs_most() -> None:
    order = list(Urgency)
    places = [order.index(entry.urgency) for entry in entries(example("cv_screening"))]
    assert places == sorted(places)
    costs = [
        entry.finding.exposure.at_most
        for entry in entries(example("cv_screening"))
        if entry.urgency is Urgency.TO_RULE_OUT and entry.finding.exposure is not None
    ]
    assert costs == sorted(costs, key=lambda cost: -(cost or 0))


def test_what_no_tier_covers_is_left_to_national_rules() -> None:
    ordinary = {"market.built_on_general_purpose_model": False, "market.part_of_very_large_platform": False}
    system = with_answers(example("cv_screening").system, ordinary)
    found = {e.finding.key: e for e in entries(assess(system, laws=EU, on=HIGH_RISK, viewpoint="deployer"))}
    assert found["EU AI Act Art. 4(1)"].exposure == "set by national rules; no Union tier covers it"


def test_the_cost_follows_size_and_turnover() -> None:
    system = load(next(file for file in EXAMPLES if file.stem == "cv_screening"))
    small = with_answers(
        system, {"operator.size": Size.SMALL, "operator.worldwide_turnover": Decimal(8_000_000)}
    )
    assert entries(assess(small, laws=EU, on=HIGH_RISK))[0].exposure == "up to EUR 240,000 (Art. 99(4))"


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
@pytest.mark.parametrize("on", [dt.date(2026, 11, 27), HIGH_RISK], ids=str)
def test_every_example_reads_as_a_short_list(file: Path, on: dt.date) -> None:
    assessment = assess(load(file), laws=installed(None), on=on)
    told = text(assessment, Limits(width=100))
    lines = told.splitlines()
    assert len(lines) <= 260
    assert all(len(line) <= 100 for line in lines if "://" not in line)
    assert not any(line != line.rstrip() for line in lines)
    assert told.index(" breached · ") < told.index("TIERS")  # counts before anything else
    assert "on :" not in told
    assert "if :" not in told
    assert "Named(" not in told
    assert "not not" not in told


def test_every_entry_of_the_examples_gives_a_reason_and_a_way_on() -> None:
    for file in EXAMPLES:
        for entry in entries(assess(load(file), laws=EU, on=HIGH_RISK)):
            assert entry.why or entry.whether or entry.finding.provision.binds is not None
            way_on = entry.until if entry.urgency is Urgency.TO_KEEP else entry.found or entry.missing
            assert way_on, entry.finding.key
            if entry.urgency is Urgency.PERHAPS:
                assert entry.whether, entry.finding.key


def test_all_tells_more_and_the_short_report_says_how_much_more() -> None:
    assessment = example("cv_screening")
    short, whole = text(assessment), text(assessment, Limits.none())
    assert "more (--all)" in short
    assert "(--all)" not in whole
    assert len(whole.splitlines()) > len(short.splitlines())
    open_ = [e.finding.key for e in entries(assessment) if e.urgency is not Urgency.COMING]
    told = " ".join(whole.split())
    assert all(key in told for key in open_)


def test_a_breach_says_what_would_put_it_right() -> None:
    told = " ".join(text(example("cv_screening")).split())
    assert "(deployer.told_workers_before_use: now no)" in told
    assert "make it yes: Were the workers' representatives told" in told
    assert "(deployer.told_worker_representatives_before_use: not answered)" in told
    agents = " ".join(text(example("call_centre_agents")).split())
    assert "to do: nothing the operator controls would repair it; only leaving the use does" in agents


def test_of_two_ways_one_that_does_something_is_told_before_one_that_stops() -> None:
    system = load(next(file for file in EXAMPLES if file.stem == "frontier-model"))
    assessment = assess(system, laws=installed(["california"]), on=HIGH_RISK)
    (breach,) = [each for each in assessment.violations if each.key.endswith("22757.12(c)(2)")]
    assert any(change.after is False for change in assessment.repairs(breach)[0].changes)
    told = " ".join(text(assessment).split())
    assert "make it yes" in told
    assert "make it no" not in told


def test_an_answer_that_breaks_a_duty_is_told_once() -> None:
    for entry in entries(example("cv_screening")):
        assert len(set(entry.found)) == len(entry.found)


def test_what_is_met_is_named_and_how_laws_stand_comes_last() -> None:
    assessment = example("deployer_recruiting_tool")
    assert "MET (9): binding, and done\n  EU AI Act Art. 4(1), EU AI Act Art. 26(1)," in text(assessment)
    system = assessment.system
    told = text(assess(system, laws=installed(None), on=HIGH_RISK, viewpoint="deployer"))
    headings = [line.split(" (")[0] for line in told.splitlines() if line[:2].isupper()]
    assert [each.split(":")[0] for each in headings if each.isupper()] == [
        "TIERS", "VIOLATIONS", "MAY BIND", "MET", "REACH", "ADVISORY", "STATUS",
    ]  # fmt: skip
    assert "by law: California 6 (--law asks some laws alone)" in told


def test_the_width_is_kept() -> None:
    for width in (60, 80, 120):
        lines = text(example("cv_screening"), Limits(width=width)).splitlines()
        assert all(len(line) <= width for line in lines if len(line.split()) > 2)
    assert Limits(width=10).width == 60
    assert Limits(width=500).width == 120


def test_json_carries_the_same_list() -> None:
    assessment = example("cv_screening")
    told = json.loads(as_json.assessment_text(assessment))
    found = entries(assessment)
    assert [each["key"] for each in told["todo"]] == [entry.finding.key for entry in found]
    assert told["counts"]["breached"] == 1
    assert sum(told["counts"].values()) == len(found)
    assert told["todo"][0]["exposure"] == found[0].exposure
    assert told["todo"][0]["why"] == list(found[0].why)


def test_running_clocks_come_by_their_day() -> None:
    system = System(
        "boxes",
        Box(open=True, heavy=True),
        Toy(found_on=dt.date(2026, 11, 20), told=False, broken=False),
        Toy(found_on=dt.date(2026, 11, 18), told=False, broken=False),
    )
    found = entries(assess(system, laws=[law.law], on=dt.date(2026, 11, 21)))
    running = [entry for entry in found if entry.urgency is Urgency.RUNNING]
    assert [entry.by for entry in running] == ["due 2026-11-28", "due 2026-11-30"]
    assert "RUNNING (2)" in text(assess(system, laws=[law.law], on=dt.date(2026, 11, 21)))


def test_met_and_not_owed_are_nothing_to_do() -> None:
    assessment = example("deployer_recruiting_tool")
    done = {Outcome.MET, Outcome.EXEMPT, Outcome.NOT_APPLICABLE, Outcome.MET_IF_APPLICABLE}
    assert not [entry for entry in entries(assessment) if entry.finding.outcome in done]
    assert entries(assessment) == ()


def test_the_same_input_gives_the_same_bytes() -> None:
    assert text(example("cv_screening")) == text(example("cv_screening"))
    other = attrs.evolve(example("cv_screening"))
    assert text(other) == text(example("cv_screening"))


def test_a_union_institution_is_told_its_own_ceiling() -> None:
    system = load(next(file for file in EXAMPLES if file.stem == "cv_screening"))
    ours = with_answers(system, {"operator.is_union_institution": True, "operator.size": UNKNOWN})
    found = {e.finding.key: e for e in entries(assess(ours, laws=EU, on=HIGH_RISK))}
    assert "EUR 750,000 (Art. 100(3))" in found["EU AI Act Art. 26(7)"].exposure
