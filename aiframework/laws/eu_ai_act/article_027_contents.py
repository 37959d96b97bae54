"""Article 27(1): the assessment of the impact on fundamental rights, before use, and what it holds."""

from aiframework.facts.rights_assessment import RightsAssessment
from aiframework.facts.summing_up import as_part_of, at_either_level
from aiframework.laws.eu_ai_act.article_027_who import rights_assessment_due
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty

__all__ = [
    "assess_all_six_matters",
    "assess_the_impact_on_rights",
    "describe_the_oversight",
    "describe_the_processes",
    "name_the_people_affected",
    "name_the_risks",
    "plan_the_response",
    "state_period_and_frequency",
]

assess_the_impact_on_rights = Duty(
    cite="Art. 27(1) chapeau",
    says=(
        "Before deploying, the deployer assesses the impact on fundamental rights, or relies on an earlier "
        "assessment of a similar case."
    ),
    verified=PRIMARY,
    note="Article 99(4) does not name Article 27.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=RightsAssessment.performed_before_use
    | (HAS_UNTIL_ITS_DAY & RightsAssessment.performed)
    | (RightsAssessment.similar_case_assessed & RightsAssessment.relies_on_earlier_assessment),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

assess_all_six_matters = Duty(
    cite="Art. 27(1)",
    part="all points",
    says="The assessment holds all of points (a) to (f).",
    verified=PRIMARY,
    note="Stands over the six points, for an answer about all of them at once.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=at_either_level(RightsAssessment.complete),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

describe_the_processes = Duty(
    cite="Art. 27(1)(a)",
    says="The assessment describes the deployer's processes in which the system will be used.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=as_part_of(RightsAssessment.complete, "describes_processes"),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

state_period_and_frequency = Duty(
    cite="Art. 27(1)(b)",
    says="The assessment says for how long and how often the system is meant to be used.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=as_part_of(RightsAssessment.complete, "describes_period_and_frequency"),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

name_the_people_affected = Duty(
    cite="Art. 27(1)(c)",
    says="The assessment names the kinds of people and groups likely to be affected.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=as_part_of(RightsAssessment.complete, "names_people_affected"),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

name_the_risks = Duty(
    cite="Art. 27(1)(d)",
    says="The assessment names the specific risks of harm to them, in the light of the provider's instructions.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=as_part_of(RightsAssessment.complete, "names_risks_of_harm"),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

describe_the_oversight = Duty(
    cite="Art. 27(1)(e)",
    says="The assessment describes how human oversight is carried out as instructed.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=as_part_of(RightsAssessment.complete, "describes_oversight"),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

plan_the_response = Duty(
    cite="Art. 27(1)(f)",
    says="The assessment says what happens if risks come true, with internal governance and complaints.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=rights_assessment_due,
    must=as_part_of(RightsAssessment.complete, "describes_response"),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
