"""Forms: filled from a description, and every missing or wrong point told with its place."""

import datetime as dt
from pathlib import Path

import pytest

from aiframework import System, assess, coe_convention, eu_ai_act
from aiframework.assessment import Outcome
from aiframework.assessment.forms import Blank, Entered, Filled, Mistake, fill
from aiframework.facts.answers import with_answers
from aiframework.facts.campaign_entry import CampaignEntry
from aiframework.facts.certificate import Certificate, CertificateKind
from aiframework.facts.country import Country
from aiframework.facts.database_entry import DeclarationText, ExemptionCondition
from aiframework.facts.declaration import Declaration
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser, Task
from aiframework.laws import installed
from aiframework.laws.eu_ai_act.forms import (
    FORMS,
    annex_ix,
    annex_v,
    annex_viii_a,
    annex_viii_b,
    annex_viii_c,
)
from aiframework.legal.form import Form
from aiframework.logic import UNKNOWN, Truth, at_least
from aiframework.read import load

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
DAY = dt.date(2027, 12, 2)
ENTRY = load(EXAMPLES / "database_entry.toml")
NOTHING = System("nothing told")


def filled(form: Form, system: System, *, known: dt.date | None = None) -> Filled:
    (found,) = fill(form, system, on=DAY, known=known)
    return found


def problems(form: Form, system: System) -> set[tuple[str, str, Mistake]]:
    return {
        (each.point.rpartition(" ")[2], each.path, each.mistake) for each in filled(form, system).validate()
    }


def value(found: Filled, path: str) -> Entered | Blank:
    return next(each for field in found.fields for each in field.answers if each.path == path)


def test_a_complete_entry_has_nothing_to_put_right() -> None:
    found = filled(annex_viii_a, ENTRY)
    assert found.validate() == ()
    assert found.complete is Truth.YES


def test_what_the_description_says_elsewhere_is_taken_and_said() -> None:
    found = filled(annex_viii_a, ENTRY)
    name = value(found, "system_entry.trade_name")
    assert isinstance(name, Entered)
    assert (name.value, name.filled_from) == ("Applicant ranking and interview tool", "name")
    purpose = value(found, "system_entry.intended_purpose")
    assert isinstance(purpose, Entered)
    assert (purpose.value, purpose.filled_from) == ("rank and interview job applicants", "purposes.name")


@pytest.mark.parametrize(
    ("path", "point"),
    [
        ("provider_contact.registered_name", "1"),
        ("provider_contact.address", "1"),
        ("provider_contact.reached_at", "1"),
        ("system_entry.functions", "5"),
        ("system_entry.inputs", "6"),
        ("system_entry.logic", "6"),
        ("system_entry.status", "7"),
        ("system_entry.member_states", "10"),
        ("system_entry.declaration_copy", "11"),
        ("system_entry.instructions", "12"),
    ],
)
def test_each_point_left_out_is_missing_at_its_place(path: str, point: str) -> None:
    without = with_answers(ENTRY, {path: UNKNOWN})
    assert problems(annex_viii_a, without) == {(point, path, Mistake.MISSING)}
    told = filled(annex_viii_a, without).validate()[0]
    assert told.point == f"Annex VIII Section A point {point}"
    assert told.question.endswith("?")
    assert filled(annex_viii_a, without).complete is Truth.NO


def test_what_may_be_left_out_is_not_missing() -> None:
    assert not problems(annex_viii_a, with_answers(ENTRY, {"system_entry.reference": UNKNOWN}))


@pytest.mark.parametrize(
    ("path", "answer", "point", "words"),
    [
        ("provider_contact.address", "  ", "1", "it is empty"),
        ("system_entry.more_at", "provider.example", "13", "no web address"),
        ("system_entry.member_states", frozenset(), "10", "the list is empty"),
        ("system_entry.member_states", at_least({Country.ITALY}), "10", "may not be complete"),
        ("system_entry.member_states", frozenset({Country.ITALY, Country.NORWAY}), "10", "NO: not among"),
    ],
)
def test_a_wrong_answer_is_told(path: str, answer: object, point: str, words: str) -> None:
    wrong = with_answers(ENTRY, {path: answer})
    (told,) = filled(annex_viii_a, wrong).validate()
    assert (told.point, told.path, told.mistake) == (
        f"Annex VIII Section A point {point}",
        path,
        Mistake.WRONG,
    )
    assert words in told.says


def test_what_is_not_known_to_be_asked_for_asks_what_decides_it() -> None:
    open_ = with_answers(ENTRY, {"provider_entry.submitted_by_another": UNKNOWN})
    assert problems(annex_viii_a, open_) == {("2", "provider_entry.submitted_by_another", Mistake.UNDECIDED)}
    assert filled(annex_viii_a, open_).complete is Truth.UNKNOWN
    asked = with_answers(ENTRY, {"provider_entry.submitted_by_another": True})
    assert {path for _, path, _ in problems(annex_viii_a, asked)} == {
        "submitter_contact.registered_name",
        "submitter_contact.address",
        "submitter_contact.reached_at",
    }


def test_the_law_knows_its_forms_in_order() -> None:
    assert eu_ai_act.forms == (annex_v, annex_viii_a, annex_viii_b, annex_viii_c, annex_ix)
    assert coe_convention.forms == ()


def test_nothing_told_is_never_complete() -> None:
    for form in FORMS:
        if form.each is None:
            assert filled(form, NOTHING).complete is Truth.NO, form.cite
    assert fill(annex_ix, NOTHING, on=DAY) == ()


def test_certificates_are_entered_each() -> None:
    with_body = with_answers(ENTRY, {"conformity.notified_body_involved": True})
    assert problems(annex_viii_a, with_body) == {
        ("8", "certificates", Mistake.MISSING),
        ("9", "certificates", Mistake.MISSING),
    }
    one = with_body.with_(
        Certificate(
            kind=CertificateKind.QUALITY_SYSTEM,
            number="Q-1",
            valid_until=DAY - dt.timedelta(days=1),
            issued_by="0000",
        )
    )
    assert problems(annex_viii_a, one) == {
        ("8", "certificates[0].valid_until", Mistake.WRONG),
        ("9", "certificates[0].copy_at", Mistake.MISSING),
    }
    last_day = with_answers(
        one, {"certificates[0].valid_until": DAY, "certificates[0].copy_at": "certificate.pdf"}
    )
    assert filled(annex_viii_a, last_day).complete is Truth.YES


def _police() -> System:
    """A system for law enforcement: its entry stands in the secure section."""
    purpose = Purpose(
        name="risk of offending",
        tasks=frozenset({Task.ASSESSING_OFFENDING_RISK}),
        users=frozenset({IntendedUser.LAW_ENFORCEMENT}),
        permitted_by_law=True,
        infrastructure=frozenset(),
        rests_solely_on_profiling=False,
        involves_biometrics=False,
        profiles_people=True,
    )
    return ENTRY.with_(purpose)


def test_the_secure_section_takes_the_shorter_list_only() -> None:
    found = filled(annex_viii_a, _police())
    refused = {each.path for each in found.validate() if each.mistake is Mistake.REFUSED}
    assert refused == {
        "system_entry.inputs",
        "system_entry.logic",
        "system_entry.declaration_copy",
        "system_entry.instructions",
    }
    shorter = with_answers(_police(), dict.fromkeys(refused, UNKNOWN))
    assert filled(annex_viii_a, shorter).complete is Truth.YES
    assert "provider_entry.complete_for_high_risk" not in filled(annex_viii_a, shorter).evidence


def _exempt() -> System:
    return with_answers(
        ENTRY.with_(
            Purpose(
                name="sort applications into folders",
                tasks=frozenset({Task.FILTERING_JOB_APPLICATIONS}),
                narrow_procedural_task=True,
                improves_finished_human_work=False,
                detects_decision_patterns=False,
                preparatory_task=False,
                profiles_people=False,
                materially_influences_decisions=False,
                involves_biometrics=False,
                part_of_wider_configuration=False,
                users=frozenset({IntendedUser.EMPLOYER}),
            )
        ),
        {"system_entry.exemption_grounds": UNKNOWN},
    )


def test_section_b_takes_the_conditions_from_the_purposes_and_lost_two_points() -> None:
    found = filled(annex_viii_b, _exempt())
    conditions = value(found, "system_entry.exemption_conditions")
    assert isinstance(conditions, Entered)
    assert conditions.value == {ExemptionCondition.NARROW_PROCEDURAL_TASK}
    assert found.complete is Truth.YES
    before = filled(annex_viii_b, _exempt(), known=dt.date(2026, 7, 23))
    assert {each.path for each in before.validate()} == {"system_entry.exemption_grounds"}


def test_section_c_asks_the_deployer() -> None:
    assert {point for point, _, _ in problems(annex_viii_c, ENTRY)} == {"1", "2", "3", "4", "5"}


def test_a_test_has_an_entry_of_its_own() -> None:
    two = ENTRY.with_(
        CampaignEntry(
            name="pilot", identification="EU-1", participants="a", description="b", plan_summary="c"
        ),
        CampaignEntry(name="second"),
    )
    first, second = fill(annex_ix, two, on=DAY)
    assert [each.path for each in first.validate()] == ["campaign_entries[0].suspension_or_end"]
    assert len(second.validate()) == 5
    assert first.evidence["campaign_entries[0].has_number"] is True


def test_the_declaration_needs_its_statements_and_a_no_is_wrong() -> None:
    told = ENTRY.with_(
        Declaration(
            states_sole_responsibility=True,
            states_conformity=False,
            processes_personal_data=True,
            states_data_protection=True,
        ),
        DeclarationText(
            system_type="ranking",
            standards="none",
            issued_at="Example Town",
            issued_on=DAY,
            signed_by="the head of quality",
            signed_as="head of quality",
            signed_for="the provider",
        ),
    )
    (wrong,) = filled(annex_v, told).validate()
    assert (wrong.path, wrong.mistake) == ("declaration.states_conformity", Mistake.WRONG)
    right = with_answers(told, {"declaration.states_conformity": True})
    assert filled(annex_v, right).complete is Truth.YES
    assert filled(annex_v, right).evidence["declaration.contents_complete"] is True


def test_a_complete_form_is_evidence_that_meets_the_duty() -> None:
    provider = load(EXAMPLES / "provider_recruiting_tool.toml")
    answers = {
        f"{section.key}.{fact.name}": told
        for path, fact, told, section in ENTRY.given()
        if section.key in {"provider_contact", "system_entry"}
    }
    emptied = with_answers(provider, {"provider_entry.complete_for_high_risk": UNKNOWN})
    emptied = with_answers(emptied, {**answers, "provider_entry.submitted_by_another": False})
    emptied = with_answers(
        emptied,
        {path: UNKNOWN for path, *_ in emptied.given() if path.startswith("provider_entry.gives")},
    )
    laws = installed(["eu_ai_act"])
    assert assess(emptied, laws=laws, on=DAY)["Annex VIII A 1-13"].outcome is Outcome.UNDETERMINED  # type: ignore[union-attr]
    found = filled(annex_viii_a, emptied)
    assert found.complete is Truth.YES
    shown = with_answers(emptied, found.evidence)
    assert assess(shown, laws=laws, on=DAY)["Annex VIII A 1-13"].outcome is Outcome.MET  # type: ignore[union-attr]


def test_every_field_of_every_form_asks_and_shows_what_exists() -> None:
    for form in FORMS:
        points = [field.point for field in form.fields]
        assert len(points) == len(set(points)), form.cite
        for field in form.fields:
            assert field.asks
            asked = {question.path for question in field.asks}
            assert {question.path for question in (*field.optional, *field.lasting, *field.fills)} <= asked
            assert all(question.question.endswith("?") for question in field.asks)
            assert all(
                "Annex" in question.source for question in field.asks if question.owner is not Certificate
            )


def test_a_form_shows_every_part_of_the_whole_it_completes() -> None:
    """What the vocabulary sums up as complete is what the form asks, point by point."""
    for form in FORMS:
        assert form.complete is not None
        shown = {fact.name for field in form.fields for fact in (*field.shows, *field.asks)}
        needed = {name for name in form.complete.sums_up.names() if "." not in name}
        assert needed - {"submitted_by_another", "processes_personal_data"} <= shown, form.cite
