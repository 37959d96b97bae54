"""Article 27: whose use of which systems calls for an assessment of the impact on fundamental rights."""

from aiframework.facts.operator import Operator
from aiframework.facts.rights_assessment import RightsAssessment
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_outside_infrastructure, high_risk_scoring
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["rights_assessment_due"]

rights_assessment_due = Term(
    cite="Art. 27(1)",
    part="who",
    says=(
        "Public bodies and private providers of public services, for listed systems other than infrastructure; "
        "anyone, for credit scores and for risk and price of life and health insurance."
    ),
    verified=PRIMARY,
    means=high_risk_scoring
    | (
        high_risk_outside_infrastructure
        & (
            RightsAssessment.governed_by_public_law
            | RightsAssessment.provides_public_services
            | Operator.is_public_authority
        )
    ),
    applies=HIGH_RISK_RULES_ANNEX_III,
)
