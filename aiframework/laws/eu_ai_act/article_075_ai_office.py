"""Article 75(1) to (3): the systems that the AI Office alone supervises."""

from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.operator import Operator
from aiframework.facts.purpose import Purpose
from aiframework.facts.supervision import Supervision
from aiframework.laws.eu_ai_act.annex_i_section_a import covered_by_section_a
from aiframework.laws.eu_ai_act.annex_i_section_b import covered_by_section_b
from aiframework.laws.eu_ai_act.annex_iii.point_2_infrastructure import critical_infrastructure_use
from aiframework.laws.eu_ai_act.annex_iii.point_8_justice_and_democracy import judicial_reasoning
from aiframework.laws.eu_ai_act.calendar import (
    AS_AMENDED,
    GENERAL_APPLICATION,
    GENERAL_APPLICATION_AS_AMENDED,
)
from aiframework.laws.eu_ai_act.high_risk import high_risk_provider
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Note, Term
from aiframework.logic import some

__all__ = ["ai_office_competent"]

_LIMIT: Final = Doubt(
    name="article-75-1-a-iii",
    question="Does the limit to Article 74(6) cut back the exception for police and border authorities too?",
    readings=(
        (
            "financial_institutions_only",
            "Police and border authorities are always excepted; the limit is for financial institutions.",
        ),
        (
            "all_three",
            "All three are excepted only as far as Article 74(6) reaches: financial services alone.",
        ),
    ),
    source="Art. 75(1)(a)(iii), as amended by Reg. (EU) 2026/1744",
)
_POLICE_OR_BORDER: Final = Operator.is_law_enforcement_authority | Supervision.provided_by_border_authority
_TIED_INSTITUTION: Final = (
    Operator.is_regulated_financial_institution & Supervision.tied_to_financial_services
)

left_to_national_authorities = Exclusion(
    cite="Art. 75(1)",
    part="exceptions to point (a)",
    says=(
        "Systems related to Annex I products, critical infrastructure, justice, and those of police, "
        "border authorities "
        "and financial institutions stay with national authorities."
    ),
    verified=INTERPRETED,
    doubts=(_LIMIT,),
    means=covered_by_section_a
    | covered_by_section_b
    | some(Purpose, critical_infrastructure_use)
    | _LIMIT.between(
        financial_institutions_only=_POLICE_OR_BORDER | _TIED_INSTITUTION,
        all_three=(_POLICE_OR_BORDER & Supervision.tied_to_financial_services) | _TIED_INSTITUTION,
    )
    | some(Purpose, judicial_reasoning),
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

ai_office_competent = Term(
    cite="Art. 75(1)",
    part="AI Office competent",
    says=(
        "The AI Office alone supervises systems built on a model of the same undertaking, and very large "
        "platforms: "
        "their providers, and deployers of the same undertaking."
    ),
    verified=PRIMARY,
    note="As first published the AI Office was to have powers only where model and system have the same provider.",
    means=(
        (
            Market.built_on_general_purpose_model
            & Market.model_and_system_from_same_undertaking
            & ~left_to_national_authorities
        )
        | Market.part_of_very_large_platform
    )
    & (high_risk_provider | (deployer & Supervision.same_undertaking_as_provider))
    & AS_AMENDED,
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

authorities_may_turn_to_the_ai_office = Note(
    cite="Art. 75(2a)",
    says=(
        "A national authority may ask the AI Office, with reasons, to act; within four months it hears "
        "whether and why."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities and the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

ai_office_gets_model_information = Note(
    cite="Art. 75(3)",
    says="An authority that cannot get information on the model gets it from the AI Office within 30 days.",
    verified=PRIMARY,
    binds="market surveillance authorities and the AI Office",
    applies=GENERAL_APPLICATION,
)
