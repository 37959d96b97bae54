"""Annex III point 2: safety components of critical infrastructure."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Infrastructure
from aiframework.laws.eu_ai_act.article_006_safety_component import safety_component
from aiframework.laws.eu_ai_act.guidelines import high_risk_draft
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, Term

__all__ = ["critical_infrastructure_use"]

critical_infrastructure_use = Term(
    cite="Annex III 2",
    says=(
        "A safety component for running critical digital infrastructure, road traffic, or the supply of "
        "water, gas, heating or electricity."
    ),
    verified=INTERPRETED,
    note=(
        "What only protects against cyber attacks is no safety component (recital 55). Draft guidelines, paragraphs 190 "
        "to 196: only what is meant for entities identified as critical."
    ),
    each=Purpose,
    means=Purpose.infrastructure.overlaps(set(Infrastructure))
    & safety_component
    & ~Purpose.only_protects_against_cyber_attacks
    & ~(~Purpose.used_by_critical_entities & high_risk_draft("paras 190 to 196")),
    applies=ANNEX_III_CLASSIFICATION,
)
