"""Annex III point 5: access to essential private and public services and benefits."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Task
from aiframework.laws.eu_ai_act.annex_iii.authorities import PUBLIC_AUTHORITIES
from aiframework.laws.eu_ai_act.guidelines import high_risk_draft
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["creditworthiness", "emergencies", "life_and_health_insurance", "public_benefits"]

public_benefits = Term(
    cite="Annex III 5(a)",
    says=(
        "For a public authority: judging who is eligible for essential benefits and services, granting, "
        "cutting or reclaiming them."
    ),
    verified=PRIMARY,
    note="Refusing and putting in order of priority count too.",
    each=Purpose,
    means=Purpose.tasks.includes(Task.DECIDING_ESSENTIAL_PUBLIC_BENEFITS)
    & Purpose.users.overlaps(PUBLIC_AUTHORITIES),
    applies=ANNEX_III_CLASSIFICATION,
)

creditworthiness = Term(
    cite="Annex III 5(b)",
    says=(
        "Evaluating the creditworthiness of natural persons or giving them a credit score; not for "
        "detecting financial fraud."
    ),
    verified=INTERPRETED,
    note="The fraud exception shields the purpose it is about and no other. Recital 58: calculating capital requirements is "
    "outside.",
    each=Purpose,
    means=Purpose.tasks.overlaps({Task.EVALUATING_CREDITWORTHINESS, Task.ESTABLISHING_CREDIT_SCORE})
    & Purpose.concerns_natural_persons
    & ~Purpose.detects_financial_fraud
    & ~Purpose.only_for_capital_requirements,
    applies=ANNEX_III_CLASSIFICATION,
)

life_and_health_insurance = Term(
    cite="Annex III 5(c)",
    says="Assessing risks and setting prices for natural persons in life and health insurance.",
    verified=INTERPRETED,
    note="The text says risk assessment and pricing; the draft guidelines read each of them as enough. Recital 58: "
    "calculating capital requirements is outside.",
    each=Purpose,
    means=Purpose.concerns_natural_persons
    & ~Purpose.only_for_capital_requirements
    & (
        (
            Purpose.tasks.includes(Task.LIFE_OR_HEALTH_INSURANCE_RISK)
            & Purpose.tasks.includes(Task.LIFE_OR_HEALTH_INSURANCE_PRICING)
        )
        | (
            Purpose.tasks.overlaps(
                {Task.LIFE_OR_HEALTH_INSURANCE_RISK, Task.LIFE_OR_HEALTH_INSURANCE_PRICING}
            )
            & high_risk_draft("on point 5(c)")
        )
    ),
    applies=ANNEX_III_CLASSIFICATION,
)

emergencies = Term(
    cite="Annex III 5(d)",
    says=(
        "Classifying emergency calls, dispatching first responders or setting their priorities, or "
        "triage of emergency patients."
    ),
    verified=PRIMARY,
    note="Triage may also be a medical device: Article 6(1).",
    each=Purpose,
    means=Purpose.tasks.overlaps(
        {
            Task.CLASSIFYING_EMERGENCY_CALLS,
            Task.DISPATCHING_FIRST_RESPONSE,
            Task.EMERGENCY_PATIENT_TRIAGE,
        }
    ),
    applies=ANNEX_III_CLASSIFICATION,
)
