"""§ 22603(f) to (i): statements of compliance, safety incidents within 72 hours, best practice."""

from typing import Final

from aiframework.facts.compliance_audit import ComplianceStatement
from aiframework.facts.frontier_incident import FrontierIncident, IncidentModelClass
from aiframework.facts.model_release import ModelRelease
from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.sb_1047.definitions_harm import ai_safety_incident
from aiframework.laws.california.sb_1047.definitions_model import covered_model_derivative
from aiframework.laws.california.sb_1047.required import of_developers
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, HOURS_RUN_ON, days, hours, years

__all__ = [
    "consider_best_practice",
    "report_a_safety_incident",
    "submit_a_statement_yearly",
    "submit_the_first_statement",
]

_stated_for_the_covered_model: Final = covered_model_derivative & ComplianceStatement.submitted_for_base_model
#: a model of that size is a frontier model too; other foundation models are no covered models
_of_a_covered_model: Final = (FrontierIncident.model_class == IncidentModelClass.FRONTIER_MODEL) | (
    FrontierIncident.model_class == IncidentModelClass.COVERED_MODEL_COPY_UNDER_CONTROL
)

submit_a_statement_yearly = of_developers(
    cite="SB 1047 B&P § 22603(f)",
    says="While the model or a controlled derivative is available, the developer sends the Attorney General a yearly "
    "statement of compliance, signed by a senior officer, with three contents.",
    when=ModelRelease.made_available,
    must=ComplianceStatement.submitted_yearly
    & ComplianceStatement.signed_by_senior_officer
    & at_either_level(ComplianceStatement.complete),
    by=(
        SinceLast(
            after=ComplianceStatement.submitted_on,
            within=years(1),
            counting=CALIFORNIA_CCP_12,
            cite="SB 1047 B&P § 22603(f)(1)",
        ),
    ),
)

report_a_safety_incident = of_developers(
    cite="SB 1047 B&P § 22603(g)",
    says="The developer reports each AI safety incident with the covered model or a derivative it controls to the Attorney "
    "General within 72 hours of learning of it, or of facts that give reasonable belief.",
    each=FrontierIncident,
    when=ai_safety_incident & _of_a_covered_model,
    must=FrontierIncident.reported_to_attorney_general,
    by=(
        Clock(
            after=FrontierIncident.learned_at,
            within=hours(72),
            counting=HOURS_RUN_ON,
            done=FrontierIncident.reported_to_attorney_general_at,
            cite="SB 1047 B&P § 22603(g)",
        ),
        Clock(
            after=FrontierIncident.reasonable_belief_at,
            within=hours(72),
            counting=HOURS_RUN_ON,
            done=FrontierIncident.reported_to_attorney_general_at,
            cite="SB 1047 B&P § 22603(g)",
        ),
    ),
)

submit_the_first_statement = of_developers(
    cite="SB 1047 B&P § 22603(h)(1)",
    says="Within 30 days of first use beyond training and evaluation, or of release, the developer submits the first "
    "statement; not for a derivative whose covered model already has one.",
    covers=("SB 1047 B&P § 22603(h)(2)",),
    when=ModelRelease.made_available | ~ModelRelease.only_training_evaluation_or_legal_use,
    must=ComplianceStatement.first_submitted | _stated_for_the_covered_model,
    by=(
        Clock(
            after=ModelRelease.first_used_or_released_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            when=~_stated_for_the_covered_model,
            done=ComplianceStatement.first_submitted_on,
            cite="SB 1047 B&P § 22603(h)(1)",
        ),
    ),
)

consider_best_practice = of_developers(
    cite="SB 1047 B&P § 22603(i)",
    says="The developer considers best practice and guidance of the US AI Safety Institute, NIST, the Government "
    "Operations Agency and other reputable bodies.",
    must=SafetyProtocol.considers_best_practice,
)
