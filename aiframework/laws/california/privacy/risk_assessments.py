"""11 CCR §§ 7150 to 7154: risks to privacy assessed before processing, and what the assessment holds."""

from datetime import date
from typing import Final

from aiframework.facts.automated_decision import AutomatedDecision
from aiframework.facts.privacy_assessment import PrivacyAssessment
from aiframework.laws.california import bills
from aiframework.laws.california.calendar import CCPA_REGULATIONS
from aiframework.laws.california.privacy.required import of_each_activity, significant_risk_to_privacy
from aiframework.laws.california.privacy.roles_privacy import (
    automated_decisionmaking_technology,
    business,
    data_of_other_laws,
    significant_decision,
)
from aiframework.laws.california.sanctions_economy import PRIVACY_FINE
from aiframework.legal.calendar import Force
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "assess_in_full",
    "assess_risks_before_processing",
    "give_facts_to_the_recipient",
    "have_it_approved",
    "involve_the_staff",
    "restrict_what_risks_more_than_it_gives",
    "state_logic_and_output",
]

_FIRST_DAY: Final = date(2026, 1, 1)

assess_risks_before_processing = of_each_activity(
    cite="11 CCR § 7150(b)",
    says="A business assesses and documents the risks of processing that is of significant risk to privacy before it starts.",
    when=significant_risk_to_privacy & (PrivacyAssessment.started_on >= _FIRST_DAY),
    must=PrivacyAssessment.completed_before_start,
)

assess_in_full = of_each_activity(
    cite="11 CCR § 7152",
    says="The assessment weighs risks against benefits and holds all that the regulations list.",
    when=significant_risk_to_privacy & PrivacyAssessment.completed,
    must=PrivacyAssessment.complete,
)

state_logic_and_output = of_each_activity(
    cite="11 CCR § 7152(a)(3)(G)",
    says="For automated significant decisions it identifies the logic with its assumptions and limits, the output, and how "
    "the output is used.",
    when=significant_risk_to_privacy & PrivacyAssessment.completed & PrivacyAssessment.decides_automatically,
    must=PrivacyAssessment.explains_logic_and_output,
)

have_it_approved = of_each_activity(
    cite="11 CCR § 7152(a)(9)",
    says="Somebody with a say in whether the processing starts reviews and approves it; the report names reviewers and date.",
    when=significant_risk_to_privacy & PrivacyAssessment.completed,
    must=PrivacyAssessment.approved_by_decider & PrivacyAssessment.approval_documented,
)

involve_the_staff = of_each_activity(
    cite="11 CCR § 7151(a)",
    says="Employees whose work includes the processing take part in the assessment.",
    when=significant_risk_to_privacy & PrivacyAssessment.completed,
    must=PrivacyAssessment.staff_involved,
)

restrict_what_risks_more_than_it_gives = of_each_activity(
    cite="11 CCR § 7154(a)",
    says="Where risks to privacy outweigh the benefits, the goal is to restrict or prohibit the processing.",
    verified=INTERPRETED,
    when=significant_risk_to_privacy & PrivacyAssessment.risks_outweigh_benefits,
    must=PrivacyAssessment.processing_restricted,
    applies=bills.CCPA_REGULATIONS.schedule(
        force=Force.ADVISORY, reason="stated as the goal of an assessment, not as a command"
    ),
    sanction=None,
)

give_facts_to_the_recipient = Duty(
    cite="11 CCR § 7153",
    says="A business that makes automated decision technology, trained with personal information, available to another for "
    "significant decisions gives it all facts it needs for its own assessment.",
    verified=PRIMARY,
    each=AutomatedDecision,
    binds=business,
    when=AutomatedDecision.supplied_to_other_business
    & AutomatedDecision.trained_on_personal_information
    & automated_decisionmaking_technology
    & significant_decision,
    must=AutomatedDecision.facts_given_to_recipient,
    unless=data_of_other_laws,
    applies=CCPA_REGULATIONS,
    sanction=PRIVACY_FINE,
)
