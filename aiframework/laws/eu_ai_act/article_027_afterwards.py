"""Article 27(2) to (5): relying on earlier assessments, keeping them current, and telling the authority."""

from typing import Final

from aiframework.facts.deployer import Deployer
from aiframework.facts.derogation import Derogation
from aiframework.facts.rights_assessment import RightsAssessment
from aiframework.laws.eu_ai_act.article_027_who import rights_assessment_due
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import (
    ADDED_TO_HIGH_RISK_RULES_ANNEX_III,
    REMOVED_FROM_HIGH_RISK_RULES_ANNEX_III,
)
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Doubt, Duty, Note, Permission
from aiframework.logic import ALWAYS, NEVER

__all__ = [
    "complete_the_data_protection_assessment",
    "keep_the_assessment_current",
    "rely_on_an_earlier_assessment",
    "reuse_the_data_protection_assessment",
    "tell_the_authority",
    "template",
]

_EXEMPT_FROM_NOTICE: Final = Doubt(
    name="article-27-3-exemption",
    question="Does an authorisation under Article 46(1) by itself lift the duty to notify, or must someone exempt the deployer?",
    readings=(
        ("by_itself", "the authorisation is enough"),
        ("on_decision", "a deployer may be exempt only where that is decided"),
    ),
)

rely_on_an_earlier_assessment = Permission(
    cite="Art. 27(2) s.1-2",
    says=(
        "The assessment is due for the first use; in similar cases a deployer may rely on an earlier one, or "
        "on the provider's."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due & RightsAssessment.first_use & RightsAssessment.similar_case_assessed,
    applies=HIGH_RISK_RULES_ANNEX_III,
)

keep_the_assessment_current = Duty(
    cite="Art. 27(2) s.3",
    says="A deployer that sees an element change or go out of date updates the assessment.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due & RightsAssessment.elements_changed,
    must=RightsAssessment.updated,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

tell_the_authority = Duty(
    cite="Art. 27(3)",
    says="Once the assessment is done, the deployer sends its results to the authority on the filled-out template.",
    verified=PRIMARY,
    doubts=(_EXEMPT_FROM_NOTICE,),
    note="No number of days is set. An assessment made late is notified too.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due & (RightsAssessment.performed | RightsAssessment.performed_before_use),
    must=RightsAssessment.authority_notified,
    unless=Derogation.authorised
    & ~Derogation.ran_out
    & Derogation.used_only_in_authorising_state
    & ~Derogation.found_unjustified
    & _EXEMPT_FROM_NOTICE.between(by_itself=ALWAYS, on_decision=NEVER),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

complete_the_data_protection_assessment = Note(
    cite="Art. 27(4)",
    part="as first published",
    says="Where a data protection assessment already meets a point, the assessment of the impact on rights complements it.",
    verified=PRIMARY,
    note="Replaced by Regulation (EU) 2026/1744 before it applied.",
    binds="deployers",
    applies=REMOVED_FROM_HIGH_RISK_RULES_ANNEX_III,
)

reuse_the_data_protection_assessment = Permission(
    cite="Art. 27(4)",
    says="Where a data protection assessment already answers a point, the deployer may refer to it or take it over.",
    verified=PRIMARY,
    note="The assessment itself is still due. Until 26 July 2026 the text had it complement that other one.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due & Deployer.impact_assessment_done,
    applies=ADDED_TO_HIGH_RISK_RULES_ANNEX_III,
)

template = Note(
    cite="Art. 27(5)",
    says="The AI Office draws up a template questionnaire, with an automated tool.",
    verified=PRIMARY,
    note="Whether it is published is not known.",
    binds="the AI Office",
    applies=HIGH_RISK_RULES_ANNEX_III,
)
