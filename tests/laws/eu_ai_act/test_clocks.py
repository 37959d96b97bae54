"""Every time the Act sets for high-risk systems and their supervision: which provision carries it, and how it is counted.

Row by row: what is kept until a day, what falls due, what must be done before something else, what must be done at once (the
Act sets no number, so nothing is counted), how long things hold, what binds authorities alone, and the days the Act names.
Where a day can be worked out, scenarios stand on both sides of it.
"""

import datetime as dt
import json
from functools import cache
from typing import Any

import pytest

from aiframework import california, coe_convention, eu_ai_act
from aiframework.facts.index import sections
from aiframework.legal.deadline import REGULATION_1182_71, Period, days, hours, months, working_days, years
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Note, Provision, Right, Term
from aiframework.legal.retention import Retention
from aiframework.logic import Question
from aiframework.logic.parts import asked_in
from aiframework.write.json import assessment_text
from tests.scenario import scenarios

BOOK: dict[str, Provision] = {provision.key: provision for provision in Lawbook((eu_ai_act,))}


def duty(key: str) -> Duty:
    found = BOOK[key]
    assert isinstance(found, Duty)
    return found


def told(asked: Question[Any] | dt.date | None) -> str:
    return asked.path if isinstance(asked, Question) else str(asked)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@cache
def scenario_days() -> dict[str, frozenset[dt.date]]:
    """Return, for each citation, the days of the scenarios that say how it comes out."""
    found: dict[str, set[dt.date]] = {}
    for scenario in scenarios():
        on = scenario.plain["on"]
        for cite in scenario.plain.get("then", {}) if scenario.law == "eu_ai_act" else ():
            found.setdefault(cite, set()).add(on.date() if isinstance(on, dt.datetime) else on)
    return {cite: frozenset(each) for cite, each in found.items()}


def stands_on_both_sides(key: str, last: str) -> None:
    """Expect a scenario on the last day and one on the day after it."""
    both = {day(last), day(last) + dt.timedelta(days=1)}
    assert both <= scenario_days()[key], key


# -- what is kept until a day -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "period", "gone", "last"),
    [
        ("Art. 18(1)(a)", years(10), "TechnicalDocumentation.documentation_discarded_on", "2038-09-01"),
        ("Art. 18(1)(b)", years(10), "TechnicalDocumentation.quality_documentation_discarded_on", ""),
        ("Art. 18(1)(c)", years(10), "TechnicalDocumentation.approved_changes_discarded_on", "2038-09-01"),
        (
            "Art. 18(1)(d)",
            years(10),
            "TechnicalDocumentation.notified_body_decisions_discarded_on",
            "2038-09-01",
        ),
        ("Art. 18(1)(e)", years(10), "Declaration.discarded_on", ""),
        ("Art. 47(1) [keeping]", years(10), "Declaration.discarded_on", "2038-09-01"),
        ("Art. 22(3)(b)", years(10), "AuthorisedRepresentative.papers_discarded_on", "2038-09-01"),
        ("Art. 23(5)", years(10), "Importer.papers_discarded_on", "2038-09-01"),
        ("Art. 19(1) [six months]", months(6), "LogStretch.deleted_on", "2029-02-28"),
        ("Art. 26(6) sub 1 [six months]", months(6), "LogStretch.deleted_on", "2029-03-30"),
        ("Art. 19(1) [other period]", None, "LogStretch.deleted_on", "2028-09-30"),
        ("Art. 26(6) sub 1 [other period]", None, "LogStretch.deleted_on", "2029-09-30"),
        ("Art. 60(4)(b) [silence]", days(30), "TestCampaign.started_on", "2028-10-02"),
    ],
)
def test_what_lasts(key: str, period: Period | None, gone: str, last: str) -> None:
    found = duty(key).lasts
    assert found, key
    for each in found:
        assert isinstance(each, Retention)
        assert (each.within, told(each.gone)) == (period, gone)
        assert period is None or each.counting is REGULATION_1182_71, "a day that is told is not counted"
    starts = {
        years(10): {"Market.placed_on_market_on", "Market.put_into_service_on"},
        months(6): {"LogStretch.last_made_on"},
        days(30): {"TestCampaign.plan_submitted_on"},
        None: {"LogStretch.other_law_until"},
    }
    assert {told(each.asks) for each in found} == starts[period]
    if last:
        stands_on_both_sides(key, last)


# -- what falls due -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "clocks", "last"),
    [
        (
            "Art. 26(10) sub 1",
            {("RetrospectiveSearch.began_at", hours(48))},
            "",
        ),
        ("Art. 73(2)", {("Incident.became_aware_at", days(15))}, "2028-03-16"),
        ("Art. 73(3)", {("Incident.became_aware_at", days(2))}, "2028-03-03"),
        ("Art. 73(4)", {("Incident.became_aware_at", days(10))}, "2028-03-13"),
        ("Art. 73(1)", {("Incident.became_aware_at", days(n)) for n in (2, 10, 15)}, ""),
        ("Art. 26(5) s.4", {("Incident.deployer_became_aware_at", days(n)) for n in (2, 10, 15)}, ""),
        ("Art. 75(1a)", {("Incident.became_aware_at", days(n)) for n in (2, 10, 15)}, ""),
        (
            "Art. 60(4)(f)",
            {("TestCampaign.started_on", months(6)), ("TestCampaign.started_on", months(12))},
            "",
        ),
        (
            "Art. 79(2)",
            {
                ("CorrectiveOrder.received_on", working_days(15)),
                ("CorrectiveOrder.product_law_due_on", None),
            },
            "2028-04-26",
        ),
        ("Art. 79(2) [period set]", {("CorrectiveOrder.due_on", None)}, "2028-04-10"),
        ("Art. 80(1)-(2)", {("CorrectiveOrder.due_on", None)}, "2028-06-30"),
        ("Art. 80(4)-(5)", {("CorrectiveOrder.due_on", None)}, "2028-06-30"),
        ("Art. 82(1)-(2)", {("CorrectiveOrder.due_on", None)}, "2028-05-31"),
        ("Art. 82(1)-(2) [whole Union]", {("CorrectiveOrder.due_on", None)}, "2028-05-31"),
        ("Art. 83(1)(a)-(g)", {("CorrectiveOrder.due_on", None)}, "2028-05-31"),
        ("Art. 75c(1)-(3)", {("CorrectiveOrder.due_on", None)}, "2028-10-31"),
        ("Art. 75a(3)", {("InformationRequest.due_on", None)}, "2028-10-31"),
    ],
)
def test_what_falls_due(key: str, clocks: set[tuple[str, Period | None]], last: str) -> None:
    found = duty(key).by
    assert {(told(clock.asks), clock.within) for clock in found} == clocks
    assert all(clock.counting is REGULATION_1182_71 for clock in found)
    if last:
        stands_on_both_sides(key, last)


# -- what must be done before something else, or at once: the Act sets no number ------------------------------


@pytest.mark.parametrize(
    ("key", "fact"),
    [
        ("Art. 11(1) sub 1", "TechnicalDocumentation.drawn_up_before_release"),
        ("Art. 16(f)", "Conformity.assessed_before_market"),
        ("Art. 43(2)", "Conformity.assessed_before_market"),
        ("Art. 47(1)", "Declaration.drawn_up_before_market"),
        ("Art. 49(1)", "Registration.registered_before_market"),
        ("Art. 49(2)", "Registration.registered_before_market"),
        ("Art. 49(3)", "Registration.use_registered_before_use"),
        ("Art. 26(8) s.1", "Registration.use_registered_before_use"),
        ("Art. 26(7)", "Deployer.told_workers_before_use"),
        ("Art. 26(7)", "Deployer.told_worker_representatives_before_use"),
        ("Art. 27(1) chapeau", "RightsAssessment.performed_before_use"),
        ("Art. 22(1)", "AuthorisedRepresentative.appointed_before_release"),
    ],
)
def test_what_comes_before(key: str, fact: str) -> None:
    found = duty(key)
    asked = {test.fact.path: test.fact.question for test in asked_in([found.owed])}
    assert "before" in asked[fact]
    assert found.times == ()


@pytest.mark.parametrize(
    ("key", "fact", "word"),
    [
        ("Art. 20(1)", "Provider.corrected_immediately", "at once"),
        ("Art. 20(2)", "Provider.investigated_causes", "at once"),
        ("Art. 22(4)", "AuthorisedRepresentative.told_authority_of_end", "at once"),
        ("Art. 24(4)", "Distributor.told_of_risk_after_release", "at once"),
        ("Art. 26(5) s.3", "Incident.told_provider_first", "at once"),
        ("Art. 26(5) s.2", "Deployer.told_authority_of_risk", "without undue delay"),
        ("Art. 26(10) sub 2", "RetrospectiveSearch.stopped_at_once", "at once"),
        ("Art. 26(10) sub 6", "Deployer.reports_searches_each_year", "each year"),
        ("Art. 27(3)", "RightsAssessment.authority_notified", "notify"),
        ("Art. 73(2) [at once]", "Incident.reported_immediately", "at once"),
        ("Art. 73(6) sub 1", "Incident.investigated", "without delay"),
    ],
)
def test_where_no_number_is_set_none_is_counted(key: str, fact: str, word: str) -> None:
    found = duty(key)
    asked = {test.fact.path: test.fact.question for test in asked_in([found.owed])}
    assert word in asked[fact]
    assert found.times == ()


# -- how long things hold, and how others are silent -----------------------------------------------------------


@pytest.mark.parametrize("key", ["Art. 44(2)", "Art. 16(f) [certificate]", "Art. 23(1)(a) [certificate]"])
def test_a_certificate_holds_until_its_last_day(key: str) -> None:
    found = BOOK[key]
    assert isinstance(found, Duty | Term)
    assert {(told(each.asks), each.within) for each in found.runs_out} == {
        ("Certificate.valid_until", None),
        ("Certificate.runs_from", years(5)),
        ("Certificate.runs_from", years(4)),
        ("Certificate.main_valid_until", None),
        ("Certificate.body_changed_on", months(9)),
        ("Certificate.nine_months_extended_until", None),
    }
    stands_on_both_sides(key, "2032-09-01")


def test_a_certificate_outlives_its_body_by_nine_months() -> None:
    for key in ("Art. 36(3) [certificates]", "Art. 44(2)", "Art. 16(f) [certificate]"):
        stands_on_both_sides(key, "2028-10-02")


def test_what_ran_out_is_put_right_by_supplying_no_longer() -> None:
    scenario = next(
        each
        for each in scenarios()
        if each.plain["on"] == day("2032-09-02")
        and each.title == "Supply under it: breached on the day after"
    )
    assert (
        str(scenario.assessed().repairs("Art. 16(f) [certificate]")[0])
        == "certificates[0].relied_on: yes -> no"
    )


def test_an_authorisation_is_for_a_limited_time() -> None:
    (found,) = duty("Art. 46(1) [meanwhile]").runs_out
    assert told(found.asks) == "Derogation.authorised_until"
    stands_on_both_sides("Art. 46(1) [meanwhile]", "2028-12-31")


def test_an_authorisation_counts_as_justified_after_fifteen_days() -> None:
    found = BOOK["Art. 46(4)"]
    assert isinstance(found, Term)
    (waits,) = found.since
    assert (told(waits.asks), waits.within) == ("Derogation.others_informed_on", days(15))
    assert waits.counting is REGULATION_1182_71
    stands_on_both_sides("Art. 46(4)", "2028-09-20")
    stands_on_both_sides("Art. 46(4)", "2028-09-18")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (
            "Art. 44(2) [term]",
            "at most five years (Annex I) or four (Annex III) from issue or last extension",
        ),
        ("Art. 46(4)", "within 15 calendar days"),
        ("Art. 60(4)(b) [approval]", "30 days of silence"),
    ],
)
def test_what_holds_for_a_time_is_a_term(key: str, words: str) -> None:
    assert isinstance(BOOK[key], Term)
    assert words in BOOK[key].says


# -- what binds authorities alone -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "binds", "words"),
    [
        ("Art. 73(8)", "market surveillance authorities", "Within seven days"),
        ("Art. 57(1)", "Member States", "by 2 August 2027"),
        ("Art. 75(2a)", "market surveillance authorities and the AI Office", "within four months"),
        ("Art. 75(3)", "market surveillance authorities and the AI Office", "within 30 days"),
        ("Art. 75c(8)", "the AI Office", "enforce for five years"),
        ("Art. 79(8)", "market surveillance authorities and the Commission", "within three months"),
        ("Art. 81(1)", "the Commission", "within six months"),
        ("Art. 2(13)", "the Commission", "By 2 August 2027"),
    ],
)
def test_what_binds_authorities_binds_no_operator(key: str, binds: str, words: str) -> None:
    found = BOOK[key]
    assert isinstance(found, Note)
    assert found.binds == binds
    assert words in found.says


def test_what_authorities_owe_an_applicant_is_a_right() -> None:
    assert isinstance(BOOK["Art. 58(2)(a)"], Right)
    assert "within three months" in BOOK["Art. 58(2)(a)"].says
    assert isinstance(BOOK["Art. 46(5)-(6)"], Right)


def test_the_template_of_the_commission_is_told_beside_the_plan() -> None:
    assert "by 2 September 2027" in BOOK["Art. 72(3)"].note


# -- days the Act names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("Art. 43(3) sub 2", "2028-01-29", "2028-01-28"),
        ("Art. 50(2)", "2026-12-02", "2026-12-01"),
        ("Art. 16(a)", "2030-08-02", "2030-08-01"),
        ("Art. 16(a)", "2030-12-31", "2030-12-30"),
    ],
    ids=["43(3) sub 2", "111(4)", "111(2)", "111(1)"],
)
def test_days_the_act_names_turn_the_schedule(key: str, first: str, last: str) -> None:
    """The first day on which it binds; scenarios of the Article itself or of Article 111 stand on both sides."""
    dates = duty(key).applies.dates(day("2026-11-23"))
    assert day(first) in dates
    told_on = frozenset[dt.date]().union(*scenario_days().values())
    assert {day(first), day(last)} <= told_on


# -- days that lie later than the day asked about ------------------------------------------------------------------


def _turned_by(fact: Question[Any]) -> set[str]:
    """Return the answers that are otherwise before the day a fact tells."""
    owner: Any = fact.owner
    return {f"{owner.__name__}.{name}" for name, turn in owner.turning.items() if fact.name in turn.days}


EVERY_LAW = Lawbook((eu_ai_act, california, coe_convention))


@pytest.mark.parametrize(
    "provision",
    [
        each
        for each in EVERY_LAW
        if isinstance(each, Duty) and any(clock.done is not None for clock in each.times)
    ],
    ids=lambda each: each.id,
)
def test_what_a_duty_asks_turns_with_the_day_on_which_it_is_done_or_lost(provision: Duty) -> None:
    """Asked about an earlier day, it is not done yet, or still there: some answer it asks for says so."""
    asked = {test.fact.path for test in asked_in([provision.owed])}
    for clock in provision.times:
        if clock.done is not None:
            assert _turned_by(clock.done) & asked, told(clock.done)


def test_answers_turn_with_days_of_their_own_section() -> None:
    for section in sections():
        for turn in section.turning.values():
            assert turn.days
            assert all(section.facts[name].kind.base in {dt.date, dt.datetime} for name in turn.days)


def test_no_part_of_a_whole_turns_from_yes_to_no() -> None:
    """A yes to a whole may stand then: only a no is left open, since it does not say which part is lacking."""
    turning = {
        f"{section.key}.{name}"
        for section in sections()
        for name, turn in section.turning.items()
        if turn.to is not True
    }
    for section in sections():
        for fact in section.summaries.values():
            parts = {name if "." in name else f"{section.key}.{name}" for name in fact.sums_up.names()}
            assert parts & turning <= {"authorised_representative.appointed"}, fact.path


def test_the_last_day_of_a_certificate_stands_in_json() -> None:
    scenario = next(each for each in scenarios() if each.title == "The last day it is valid")
    report = json.loads(assessment_text(scenario.assessed()))
    (held,) = (each for each in report["conclusions"] if each["key"].startswith("EU AI Act Art. 44(2) / "))
    assert (held["holds"], held["until"]) == ("yes", "2032-09-01")
