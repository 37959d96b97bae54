"""Articles 85 to 87: complaints, explanations of decisions, and protection of those who report breaches."""

from typing import Final

from aiframework.facts.remedy import Complaint, ExplanationRequest
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_outside_infrastructure
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Right

__all__ = [
    "complain_to_the_authority",
    "explain_the_decision",
    "get_an_explanation",
    "report_a_breach_safely",
]

_DECIDED: Final = (
    high_risk_outside_infrastructure
    & ExplanationRequest.decided_on_output
    & ExplanationRequest.legal_or_similar_effect
    & ExplanationRequest.felt_as_adverse
)
_ELSEWHERE: Final = ExplanationRequest.restricted_by_law | ExplanationRequest.right_under_other_law

complain_to_the_authority = Right(
    cite="Art. 85",
    says=(
        "Anyone with grounds to see a breach of the Act may complain to the authority, or to the AI "
        "Office where it supervises."
    ),
    verified=PRIMARY,
    note="No harm of one's own is needed. The AI Office takes complaints under Article 75a(2).",
    scope=within_the_act_even_if_open_source,
    each=Complaint,
    applies=GENERAL_APPLICATION,
)

get_an_explanation = Right(
    cite="Art. 86(1)",
    part="affected person",
    says=(
        "A person decided on with the output of a listed high-risk system may have its role and the "
        "decision explained."
    ),
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    each=ExplanationRequest,
    when=_DECIDED,
    unless=_ELSEWHERE,
    applies=HIGH_RISK_RULES_ANNEX_III,
)

explain_the_decision = Duty(
    cite="Art. 86(1)",
    covers=("Art. 86(2)", "Art. 86(3)"),
    says=(
        "A deployer explains clearly to a person decided on what role the system played and the main "
        "elements of the decision."
    ),
    verified=INTERPRETED,
    note=(
        "Not for critical infrastructure, nor for systems high-risk as products alone. No number of days "
        "is set."
    ),
    scope=within_the_act_even_if_open_source,
    each=ExplanationRequest,
    binds=deployer,
    when=_DECIDED,
    must=ExplanationRequest.explained,
    unless=_ELSEWHERE,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

report_a_breach_safely = Right(
    cite="Art. 87",
    says="Whoever reports a breach of the Act is protected by Directive (EU) 2019/1937.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    applies=GENERAL_APPLICATION,
)
