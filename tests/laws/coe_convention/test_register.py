"""The register of the Framework Convention on AI: who signed, what follows, and the picture on a day."""

from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from aiframework.assessment import Assessment, Conclusion, Finding, Outcome, assess
from aiframework.facts import System
from aiframework.facts.country import MEMBER_STATES_OF_THE_UNION, Country
from aiframework.facts.impact import Impact
from aiframework.facts.interaction import Interaction
from aiframework.facts.nature import Nature
from aiframework.facts.operator import Operator
from aiframework.facts.state_implementation import StateCooperation
from aiframework.laws.coe_convention import instrument
from aiframework.laws.coe_convention.crosswalk import crossings
from aiframework.laws.coe_convention.parties import PRIVATE_ACTORS
from aiframework.laws.coe_convention.register import REGISTER, jurisdiction, read_register, state
from aiframework.laws.coe_convention.status import status
from aiframework.legal.calendar import Force
from aiframework.legal.crosswalk import crossings_of
from aiframework.legal.register import Register
from aiframework.legal.status import Status
from aiframework.legal.treaty import Event, Standing, Step
from aiframework.logic import UNKNOWN, Truth

TODAY = date(2026, 11, 23)


def with_consents(**days: date) -> Register:
    return REGISTER.with_events({code: [Event(Step.CONSENTED, day)] for code, day in days.items()})


def test_twenty_one_have_signed_and_one_has_consented() -> None:
    acting = [each for each in REGISTER.participants if each.events]
    assert Counter(each.standing for each in acting) == {
        Standing.MEMBER: 15,
        Standing.NON_MEMBER: 5,
        Standing.UNION: 1,
    }
    assert [each.code for _, each in REGISTER.consents()] == ["EU"]
    opening = [each.code for each in acting if each.day(Step.SIGNED) == date(2024, 9, 5)]
    assert sorted(opening) == ["AD", "EU", "GB", "GE", "IL", "IS", "MD", "NO", "SM", "US"]


def test_not_in_force_and_not_before_2027() -> None:
    assert REGISTER.entry_into_force() is None
    assert REGISTER.lacking() == (4, 3)
    assert REGISTER.earliest_entry() == date(2027, 1, 1)
    assert REGISTER.in_force(TODAY) is Truth.NO
    assert REGISTER.in_force(date(2026, 12, 31)) is Truth.NO
    assert REGISTER.in_force(date(2027, 1, 1)) is Truth.UNKNOWN


def test_five_signatories_with_two_members_are_not_enough() -> None:
    day = date(2026, 11, 2)
    assert with_consents(CA=day, JP=day, NO=day, UA=day).entry_into_force() is None
    assert with_consents(CA=day, JP=day, NO=day, UA=day, MD=day).entry_into_force() == date(2027, 3, 1)


def test_the_union_counts_as_signatory_and_is_party_with_the_treaty_only() -> None:
    register = with_consents(
        NO=date(2026, 10, 1), CH=date(2026, 10, 2), IS=date(2026, 10, 3), MD=date(2026, 11, 30)
    )
    assert register.entry_into_force() == date(2027, 3, 1)
    assert register.party_since("EU") == date(2027, 3, 1)
    assert register.party_since("GB") is None


@pytest.mark.parametrize(
    ("country", "on", "mode"),
    [
        ("NO", date(2024, 9, 5), "applies_chapters_ii_to_vi"),
        ("NO", date(2024, 9, 4), None),
        ("EU", date(2026, 5, 14), None),
        ("EU", date(2026, 5, 15), "applies_chapters_ii_to_vi"),
        ("FR", TODAY, "applies_chapters_ii_to_vi"),
        ("UA", TODAY, "other_measures"),
        ("GB", TODAY, None),
        ("US", TODAY, None),
    ],
)
def test_declarations_on_private_actors(country: str, on: date, mode: str | None) -> None:
    assert REGISTER.declared(country, PRIVATE_ACTORS, on) == mode


def test_member_states_of_the_union_act_through_it() -> None:
    through = {each.code for each in REGISTER.participants if each.through == "EU"}
    assert through == {country.value for country in MEMBER_STATES_OF_THE_UNION}
    assert REGISTER.status("France", TODAY).through == "European Union"


def test_only_the_federal_clause_may_be_reserved_and_only_in_time() -> None:
    assert not REGISTER.reservation("CA", "Art. 11", date(2025, 2, 11)).stands
    assert REGISTER.reservation("CA", "Art. 33(1)", date(2025, 2, 11)).stands
    assert not REGISTER.reservation("CA", "Art. 33(1)", date(2028, 3, 1)).stands


def test_the_sections_of_a_description() -> None:
    norway = state(Country.NORWAY, on=TODAY)
    assert norway.is_party is False
    assert norway.has_signed is True
    assert norway.has_consented is UNKNOWN
    assert state(Country.NORWAY, on=date(2026, 9, 24)).has_consented is False
    assert jurisdiction(Country.UNITED_KINGDOM, on=TODAY).private_sector_modes is UNKNOWN
    assert jurisdiction(Country.UNITED_KINGDOM, on=TODAY).convention_in_force is False
    assert jurisdiction(Country.NORWAY, on=date(2027, 6, 1)).convention_in_force is UNKNOWN


def concluded(assessment: Assessment, cite: str) -> Truth:
    found = assessment[cite]
    assert isinstance(found, Conclusion)
    return found.holds


def outcome_of(assessment: Assessment, cite: str) -> tuple[Outcome, Force]:
    found = assessment[cite]
    assert isinstance(found, Finding)
    return found.outcome, found.force


def bank(*countries: Country, register: Register = REGISTER, on: date = TODAY) -> System:
    return System(
        "bank chatbot",
        Nature(
            machine_based=True,
            infers_outputs=True,
            outputs_can_influence_environment=True,
            circumstances=frozenset(),
            concerns_national_defence=False,
            protects_national_security_interests=False,
        ),
        Operator(is_public_authority=False, acts_for_public_authority=False),
        Impact(may_interfere=True),
        Interaction(interacts_with_people=True, obvious_to_people=False, people_told_it_is_ai=False),
        jurisdiction(*countries, on=on, register=register),
    )


@pytest.mark.parametrize(
    ("country", "reached", "outcome"),
    [
        (Country.NORWAY, Truth.YES, Outcome.BREACHED),
        (Country.UNITED_KINGDOM, Truth.UNKNOWN, Outcome.BREACHED_IF_APPLICABLE),
        (Country.UKRAINE, Truth.NO, Outcome.NOT_APPLICABLE),
        (Country.FRANCE, Truth.YES, Outcome.BREACHED),
    ],
)
def test_a_bank_chatbot(country: Country, reached: Truth, outcome: Outcome) -> None:
    found = assess(bank(country), laws=[instrument], on=TODAY)
    assert concluded(found, "Art. 30(3)") is Truth.NO
    assert concluded(found, "Art. 3(1)") is reached
    assert outcome_of(found, "Art. 15(2) [operator reading]") == (outcome, Force.ADVISORY)
    assert not found.violations


def test_of_the_united_kingdom_the_declaration_is_missing() -> None:
    found = assess(bank(Country.UNITED_KINGDOM), laws=[instrument], on=TODAY)
    assert [each.place for each in found["Art. 3(1)"].missing] == ["jurisdiction.private_sector_modes"]


RATIFIED = """
read_on = 2027-01-05
[[acts]]
by = "Norway"
step = "consented"
on = 2026-12-01
[[acts]]
by = "CH"
step = "consented"
on = 2026-12-10
[[acts]]
by = "IS"
step = "consented"
on = 2026-12-15
[[acts]]
by = "GB"
step = "consented"
on = 2027-01-04
[[acts]]
by = "GB"
step = "declared"
about = "Art. 3(1)(b)"
says = "applies_chapters_ii_to_vi"
on = 2027-01-04
"""


def test_a_ratification_of_yesterday_needs_no_new_release(tmp_path: Path) -> None:
    path = tmp_path / "register.toml"
    path.write_text(RATIFIED, encoding="utf-8")
    register = read_register(path)
    start = date(2027, 5, 1)
    assert register.entry_into_force() == start
    assert register.party_since("NO") == start
    reached = assess(bank(Country.UNITED_KINGDOM, register=register, on=start), laws=[instrument], on=start)
    assert concluded(reached, "Art. 3(1)") is Truth.YES
    assert concluded(reached, "Art. 30(3)") is Truth.YES
    assert not reached.violations


@pytest.mark.parametrize(
    ("on", "outcome", "force"),
    [
        (date(2027, 4, 30), Outcome.NOT_APPLICABLE, Force.NOT_LAW),
        (date(2027, 5, 1), Outcome.PENDING, Force.BINDING),
        (date(2029, 5, 1), Outcome.PENDING, Force.BINDING),
        (date(2029, 5, 2), Outcome.BREACHED, Force.BINDING),
    ],
)
def test_the_clock_of_the_first_report(tmp_path: Path, on: date, outcome: Outcome, force: Force) -> None:
    path = tmp_path / "register.toml"
    path.write_text(RATIFIED, encoding="utf-8")
    register = read_register(path)
    norway = System(
        "Norway",
        state(Country.NORWAY, on=on, register=register),
        StateCooperation(first_report_submitted=False),
    )
    assert outcome_of(assess(norway, laws=[instrument], on=on), "Art. 24(1)") == (outcome, force)


@pytest.mark.parametrize("known", [date(2024, 9, 5), date(2025, 2, 28), date(2026, 11, 23)])
def test_nobody_is_asked_whether_a_state_is_party_before_any_can_be(known: date) -> None:
    signatory = System("a signatory", state(Country.NORWAY, on=known, known=known), StateCooperation())
    found = assess(signatory, laws=[instrument], on=known, known=known)
    assert {finding.force for finding in found.findings if finding.provision.about == "state"} == {
        Force.NOT_LAW
    }


def test_no_provision_names_a_fine() -> None:
    for provision in instrument.provisions:
        sanction = getattr(provision, "sanction", None)
        assert sanction is None or [tariff.penalty.decided_by for tariff in sanction.tariffs] == [
            "domestic law; the instrument itself has no fines"
        ]


def test_a_silent_chatbot_costs_nothing_under_the_convention() -> None:
    found = assess(bank(Country.NORWAY), laws=[instrument], on=TODAY)
    assert outcome_of(found, "Art. 15(2) [operator reading]") == (Outcome.BREACHED, Force.ADVISORY)
    costs = [finding.exposure for finding in found.findings if finding.exposure]
    assert {(cost.at_least, cost.currency) for cost in costs} == {(Decimal(0), None)}
    assert all("has no fines" in cost.says for cost in costs)


def test_who_drafted_need_not_have_signed() -> None:
    australia = REGISTER.participant("AU")
    assert australia.standing is Standing.NON_MEMBER
    assert australia.events == ()
    signed = {code: REGISTER.participant(code).day(Step.SIGNED) for code in ("CA", "JP", "IL")}
    assert signed == {"CA": date(2025, 2, 11), "JP": date(2025, 2, 11), "IL": date(2024, 9, 5)}


def test_a_denunciation_of_the_last_of_november_2028() -> None:
    register = with_consents(
        NO=date(2026, 11, 2), CH=date(2026, 11, 2), IS=date(2026, 11, 2), MD=date(2026, 11, 2)
    )
    register = register.with_events({"NO": [Event(Step.DENOUNCED, date(2028, 11, 30))]})
    assert register.bound_until("NO") == date(2029, 3, 1)
    assert register.is_party("NO", date(2029, 2, 28)) is Truth.YES
    assert register.is_party("NO", date(2029, 3, 1)) is Truth.NO


@pytest.mark.parametrize(
    ("on", "standing"),
    [
        (date(2023, 10, 29), None),
        (date(2023, 10, 30), Status.IN_FORCE),
        (date(2024, 6, 1), Status.IN_FORCE),
        (date(2025, 1, 19), Status.IN_FORCE),
        (date(2025, 1, 20), Status.REVOKED),
        (date(2025, 1, 21), Status.REVOKED),
    ],
)
def test_the_american_threshold_of_2023_was_above_and_is_gone(on: date, standing: Status | None) -> None:
    rows = [row for row in status(on) if row.instrument.startswith("Executive Order 14110")]
    assert [row.status for row in rows] == ([standing] if standing else [])
    for row in rows:
        assert standing is not Status.IN_FORCE or "more than 10^26" in row.says


def test_the_picture_in_2024_and_in_2026() -> None:
    def found(on: date) -> dict[tuple[str, str], Status]:
        return {(row.jurisdiction, row.instrument.partition(" (")[0]): row.status for row in status(on)}

    then, now = found(date(2024, 10, 1)), found(TODAY)
    assert then["EU", "CETS 225"] is now["NO", "CETS 225"] is now["US", "CETS 225"] is Status.SIGNED_ONLY
    assert now["EU", "CETS 225"] is Status.CONSENTED
    assert now["INT", "CETS 225"] is Status.SIGNED_ONLY
    assert then["US", "Executive Order 14110"] is Status.IN_FORCE
    assert now["US", "Executive Order 14110"] is Status.REVOKED
    assert ("US", "Executive Order 14365") not in then
    assert now["US", "Executive Order 14365"] is Status.IN_FORCE
    assert then["EU", "AI Act"] is now["EU", "AI Act"] is Status.IN_FORCE


def test_the_crosswalk_is_read_from_both_sides() -> None:
    there = {each.there for each in crossings_of("EU AI Act Art. 26(5)", crossings)}
    assert "CETS 225 Art. 16(2)(e)" in there
    assert "EU AI Act Art. 50(1)" in {each.there for each in crossings_of("CETS 225 Art. 15(2)", crossings)}
    assert len({(each.here, each.there, each.about) for each in crossings}) == len(crossings)
