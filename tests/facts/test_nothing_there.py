"""Questions about what there may be none of: they say how to answer then, or the law asks only where there is one.

"Did you tell the distributors, if any?": whoever has none truthfully says no, and would be shown a breach.
"""

import datetime as dt
import re
from typing import Any, Final

import pytest

from aiframework.facts import System
from aiframework.facts.index import sections
from aiframework.laws import installed
from aiframework.logic import ALWAYS, Context, Question, Truth
from aiframework.logic.asking import Test as Asked
from aiframework.logic.condition import Condition, as_condition

CONTEXT = Context(on=dt.date(2028, 10, 2), known=dt.date(2026, 11, 27))

#: wordings that leave open whether there is such a thing, or whether it was ever asked for
LEFT_OPEN: Final = re.compile(
    r"\bif (any|anything|applicable|they apply|it applies)\b"
    r"|\bwhere (there (is|are)|one|applicable|relevant|appropriate|practicable|that applies|needed|necessary)\b"
    r"|\b(as|when|if) (appropriate|applicable|relevant)\b"
    r"|\bon request\b|\bwhen (asked|they ask)\b|\b(it asks|they ask) for\b",
    re.IGNORECASE,
)
#: wordings that say what the answer is then
SAYS_HOW: Final = re.compile(
    r"\((yes|empty|none|never yet|alone|open)[ :,](if|where|while|the|an|there)", re.IGNORECASE
)

#: what the law asks only where another question is answered with yes
GUARDED: Final = {
    "AuthorisedRepresentative.certificate_kept": "Conformity.notified_body_involved",
    "AuthorisedRepresentative.cooperates": "AuthorisedRepresentative.received_reasoned_request",
    "AuthorisedRepresentative.gave_copy_of_mandate": "AuthorisedRepresentative.asked_for_mandate",
    "AuthorisedRepresentative.supplied_information": "AuthorisedRepresentative.received_reasoned_request",
    "AuthorisedRepresentative.told_notified_body_of_end": "Conformity.notified_body_involved",
    "BodyChange.end_announced_a_year_ahead": "BodyChange.end_is_planned",
    "BodyChange.required_certificates_withdrawn": "BodyChange.required_to_withdraw_certificates",
    "BodyNotification.accreditation_attached": "BodyNotification.accredited",
    "BodyNotification.documents_updated": "BodyNotification.circumstances_changed",
    "BodyNotification.other_designations_attached": "BodyNotification.designated_under_other_law",
    "DataGovernance.records_original_purpose": "DataGovernance.uses_personal_data",
    "Declaration.copy_given": "Declaration.copy_requested",
    "Declaration.names_notified_body": "Conformity.notified_body_involved",
    "Declaration.states_data_protection": "Declaration.processes_personal_data",
    "Distributor.supplied_information": "Distributor.received_reasoned_request",
    "Distributor.verified_importer_marking": "SupplyChain.has_importer",
    "Importer.certificate_kept": "Conformity.notified_body_involved",
    "Importer.supplied_information": "Importer.received_reasoned_request",
    "Instructions.name_representative": "AuthorisedRepresentative.appointed",
    "Instructions.state_planned_changes": "Conformity.changes_planned",
    "ModelConduct.gave_access_for_evaluation": "ModelConduct.access_requested",
    "ModelConduct.gave_requested_information": "ModelConduct.information_requested",
    "PostMarketMonitoring.analyses_interaction": "PostMarketMonitoring.interacts_with_other_systems",
    "Provider.showed_conformity": "Provider.received_reasoned_request",
    "Provider.supplied_information": "Provider.received_reasoned_request",
    "Provider.told_distributors": "SupplyChain.has_distributors",
    "Provider.told_importers": "SupplyChain.has_importer",
    "Provider.told_notified_body_of_risk": "Conformity.notified_body_involved",
    "Provider.told_representative": "AuthorisedRepresentative.appointed",
    "ProviderEntry.gives_representative": "AuthorisedRepresentative.appointed",
    "ProviderEntry.gives_submitter": "ProviderEntry.submitted_by_another",
    "SystemicRisk.incidents_reported": "SystemicRisk.serious_incident_known",
    "TestCampaign.deployers_informed": "TestCampaign.with_deployers",
    "TestCampaign.transfers_safeguarded": "TestCampaign.data_leave_union",
    "TestCampaign.vulnerable_subjects_protected": "TestCampaign.has_vulnerable_subjects",
    "TechnicalDocumentation.approved_changes_kept": "Conformity.notified_body_involved",
    "TechnicalDocumentation.describes_planned_changes": "Conformity.changes_planned",
    "TechnicalDocumentation.includes_data_sheets": "DataGovernance.trains_models",
    "TechnicalDocumentation.notified_body_decisions_kept": "Conformity.notified_body_involved",
}
#: answers without which another way to comply stays open
BESIDE: Final = {
    "TechnicalDocumentation.describes_planned_changes": ("TechnicalDocumentation.simplified", False),
    "TechnicalDocumentation.includes_data_sheets": ("TechnicalDocumentation.simplified", False),
}
#: worded so, and no trap: why
NO_TRAP: Final = {
    "RiskManagement.measures_reduce_risk_as_required": "a whole: its part on training says it",
}

FACTS: Final = {fact.path: fact for section in sections() for fact in section.facts.values()}
YES_OR_NO: Final = {
    path: fact
    for path, fact in FACTS.items()
    if fact.kind.base is bool and not fact.owner.__module__.startswith("tests")
}


def _open_ended() -> dict[str, str]:
    return {
        path: fact.question
        for path, fact in YES_OR_NO.items()
        if LEFT_OPEN.search(fact.question) and not SAYS_HOW.search(fact.question)
    }


def test_every_question_about_what_there_may_be_none_of_says_how_to_answer_then() -> None:
    found = {
        path: question
        for path, question in _open_ended().items()
        if path not in GUARDED and path not in NO_TRAP
    }
    assert found == {}, 'say "(yes if there is none)", or ask in law only where there is one (GUARDED)'


def test_what_is_listed_as_no_trap_is_worded_so() -> None:
    assert NO_TRAP.keys() - _open_ended().keys() == set(), "no longer worded so"


@pytest.mark.parametrize(
    "question",
    [
        "Did you tell the distributors, if any?",
        "Are there measures, where appropriate, against poisoning?",
        "Is it given to the authorities on request?",
    ],
)
def test_the_trap_is_seen(question: str) -> None:
    assert LEFT_OPEN.search(question)
    assert not SAYS_HOW.search(question)
    assert SAYS_HOW.search(f"{question[:-1]} (yes if there is none)?")


def _walk(condition: Condition, seen: set[int]) -> set[str]:
    if id(condition) in seen:
        return set()
    seen.add(id(condition))
    own = {condition.fact.path} if isinstance(condition, Asked) else set()
    return own.union(*(_walk(part, seen) for part in condition.parts))


def _breaches(asked: Question[Any], guard: Question[Any], *, there_is_one: bool) -> set[str]:
    """Return which duties a no breaches, as far as the two answers alone tell that it is owed and not done."""
    answers = [(asked.path, False), (guard.path, there_is_one)]
    answers += [BESIDE[asked.path]] if asked.path in BESIDE else []
    told: dict[type, dict[str, bool]] = {}
    for path, answer in answers:
        told.setdefault(FACTS[path].owner, {})[FACTS[path].name] = answer
    system = System("told of two things", *(section(**said) for section, said in told.items()))
    owner: Any = asked.owner
    found: set[str] = set()
    for law in installed():
        for provision in law.provisions:
            must = getattr(provision, "must", None)
            if must is None or asked.path not in _walk(as_condition(must), set()):
                continue
            each = getattr(provision, "each", None)
            if each not in {None, owner}:
                continue
            case = system if each is None else system.items(owner).cases[0]
            when = as_condition(getattr(provision, "when", ALWAYS)).truth(case, CONTEXT)
            if when is not Truth.NO and as_condition(must).truth(case, CONTEXT) is Truth.NO:
                found.add(provision.id)
    return found


@pytest.mark.parametrize(("asked", "guard"), GUARDED.items())
def test_a_no_is_a_breach_only_where_there_is_one(asked: str, guard: str) -> None:
    assert _breaches(FACTS[asked], FACTS[guard], there_is_one=False) == set()
    assert _breaches(FACTS[asked], FACTS[guard], there_is_one=True)


@pytest.mark.parametrize("guard", sorted(set(GUARDED.values())))
def test_whether_there_is_one_is_given_so_that_no_repair_does_away_with_it(guard: str) -> None:
    assert FACTS[guard].control == "given"
