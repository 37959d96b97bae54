"""Wholes and parts in every law: none is read beside its items otherwise, and a plain no to a whole is a no somewhere."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from aiframework.facts import System
from aiframework.facts.index import sections
from aiframework.facts.summing_up import told_lacking
from aiframework.laws import installed
from aiframework.logic import Context, Question, Truth
from aiframework.logic.asking import Test
from aiframework.logic.condition import AllOf, AnyOf, Condition, Implies, as_condition

LAWS = installed()
CONTEXT = Context(on=dt.date(2028, 10, 2), known=dt.date(2026, 11, 27))

#: read as "this, or that and that" though nothing is summed up: other ways of doing the same, and why
OTHER_WAYS = {
    "Content.deep_fake_disclosed": "evidently artistic works are disclosed in another way: Art. 50(4)",
    "Content.identifiable_as_ai_made": "a mark that can be detected is one way to identify content",
    "AuthorisedRepresentative.appointed_before_release": "what was there before the rules: by 2030",
    "ChildAbuseMaterial.used_to_make_it": "use and supply are different acts: Art. 5(1)(bb)",
    "ComplianceStatement.first_submitted": "a statement for the base model stands in for it",
    "ChildCrisis.connected_to_helpline": "a parent who is told stands in for the helpline",
    "ChildSafety.determines_age": "protecting every user as a child stands in for it",
    "Conformity.assessed_before_market": "what was there before the rules cannot be assessed before the market",
    "ConformityMarking.visible_legible_indelible": "packaging or documents, where the system cannot bear it",
    "CustomerService.commercially_reasonable_effort": "the times of the statute are one way to show it",
    "Equality.special_needs_considered": "risk management that considers these groups is evidence of it",
    "FrontierDeveloper.internal_use_summaries_sent_quarterly": "another schedule that the authority was told of",
    "Licensee.terminated": "notice is the other way",
    "LiveIdentification.authorised_beforehand": "urgency: Art. 5(3)",
    "LiveIdentification.registered_in_eu_database": "urgency: Art. 5(2)",
    "ModelConduct.follows_harmonised_standard": "codes and other means: Art. 55(2)",
    "ModelConduct.shows_alternative_means": "codes and standards: Art. 55(2)",
    "PerformanceContract.uses_reasonably_specific": "uses consistent with the contract will do as well",
    **dict.fromkeys(
        (
            "PrivacyAssessment.decides_automatically",
            "PrivacyAssessment.infers_from_observing_workers_or_students",
            "PrivacyAssessment.sells_or_shares",
            "PrivacyAssessment.trains_decision_or_recognition",
        ),
        "kinds of processing, each of which calls for an assessment",
    ),
    "Registration.use_registered_before_use": "what was in use before the rules cannot be registered before use",
    "RightsAssessment.performed_before_use": "an earlier assessment of a similar case: Art. 27(2)",
    "TechnicalDocumentation.drawn_up_before_release": "what was there before the rules: by 2030",
    "TestCampaign.informed_consent": "law enforcement tests that asking would prevent: Art. 60(4)(i)",
    "Whistleblower.notice_given": "posting and yearly letters only make it presumed",
}


def walk(condition: Condition, seen: set[int]) -> Iterator[Condition]:
    if id(condition) in seen:
        return
    seen.add(id(condition))
    yield condition
    for part in condition.parts:
        yield from walk(part, seen)


def asked(condition: Condition) -> set[str]:
    return {each.fact.path for each in walk(condition, set()) if isinstance(each, Test)}


def conditions() -> Iterator[tuple[str, Condition]]:
    """Yield what each provision must have, or means."""
    for law in LAWS:
        for provision in law.provisions:
            for name in ("must", "means"):
                found = getattr(provision, name, None)
                if found is not None:
                    yield provision.id, as_condition(found)


def beside_their_items() -> Iterator[tuple[str, Question[Any], AnyOf]]:
    """Yield where a fact that an operator controls stands beside a joining of facts of its own section."""
    seen: set[int] = set()
    for key, condition in conditions():
        for each in walk(condition, seen):
            if not isinstance(each, AnyOf) or isinstance(each, Implies):
                continue
            items = [part for part in each.parts if isinstance(part, AllOf)]
            for part in each.parts:
                if isinstance(part, Test) and part.how == "is" and part.fact.control == "operator":
                    own = f"{part.fact.owner.__name__}."
                    if any(path.startswith(own) for item in items for path in asked(item)):
                        yield key, part.fact, each


def test_every_whole_that_stands_beside_its_items_declares_them() -> None:
    others: dict[str, set[str]] = {}
    declared = 0
    for key, fact, _ in beside_their_items():
        if fact.sums_up is None:
            others.setdefault(fact.path, set()).add(key)
        else:
            declared += 1
    assert declared > 40
    assert others.keys() - OTHER_WAYS.keys() == set(), others
    assert OTHER_WAYS.keys() - others.keys() == set(), "no longer read so"


WHOLES = [fact for section in sections() for fact in section.summaries.values()]
#: a plain no decides these only where the duties are known to be owed: scenarios/eu_ai_act/wholes_and_parts.md
WHERE_OWED = {
    "Accuracy.performs_as_required",  # other law may presume security
    "Accuracy.resists_attacks_on_ai",
    "CampaignEntry.complete",
    "Conformity.sectoral_assessment_applies_annex_vii",  # only where a notified body assesses
    "DeployerEntry.complete",
    "HumanOversight.enables_overseers",
    "Instructions.complete",
    "Logs.cover_identification_minimum",
    "Logs.kept_by_deployer",  # a financial institution's file may hold them
    "Logs.kept_by_provider",  # a financial institution's file may hold them
    "Logs.trace_what_matters",
    "NotifiedBody.requirements_met",  # a body of product law alone, or of a third country, may need less
    "ProviderEntry.complete_for_exempt",
    "QualityManagement.covers_every_aspect",
    "RiskManagement.covers_every_step",
    "RiskManagement.measures_reduce_risk_as_required",
    "RiskManagement.tested_as_required",
    "TechnicalDocumentation.contains_annex_iv",
    "TechnicalDocumentation.describes_development",
    "TechnicalDocumentation.describes_system_in_general",
    "TechnicalDocumentation.everything_kept",
}


@pytest.mark.parametrize("whole", WHOLES, ids=str)
def test_a_plain_no_to_a_whole_is_a_no_to_what_asks_for_all_of_it(whole: Question[Any]) -> None:
    owner: Any = whole.owner
    if owner.__module__.startswith("tests"):
        return
    section = owner(**{whole.name: False})
    case = System("told of the whole", section)
    one = case.items(owner).cases[0] if owner.repeats else case
    assert told_lacking(whole).truth(one, CONTEXT) is Truth.YES
    truths: set[Truth] = set()
    for law in LAWS:
        for provision in law.provisions:
            must = getattr(provision, "must", getattr(provision, "means", None))
            each = getattr(provision, "each", None)
            if must is not None and whole.path in asked(as_condition(must)) and each in {None, owner}:
                truths.add(as_condition(must).truth(case if each is None else one, CONTEXT))
    assert Truth.YES not in truths
    assert (Truth.NO in truths) != (whole.path in WHERE_OWED), truths
