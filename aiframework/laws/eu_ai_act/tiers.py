"""The classes of risk of systems: prohibited, high-risk by either route, transparency and minimal."""

from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.annex_iii.not_permitted import use_not_permitted
from aiframework.laws.eu_ai_act.article_002_classes import system_with_a_class
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_b
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import usable_for_anything
from aiframework.laws.eu_ai_act.article_050_deep_fakes import deep_fakes_without_exception
from aiframework.laws.eu_ai_act.article_050_emotions_and_categories import exposure_without_exception
from aiframework.laws.eu_ai_act.article_050_interaction import interaction_without_exception
from aiframework.laws.eu_ai_act.article_050_marking import synthetic_content_without_exception
from aiframework.laws.eu_ai_act.article_050_public_interest_text import text_without_exception
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II, GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.high_risk_by_route import CLASSIFICATION
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION
from aiframework.laws.eu_ai_act.prohibited import prohibited
from aiframework.legal.provision import INTERPRETED, PRIMARY, RiskTier
from aiframework.logic import some

__all__ = ["high_risk_class", "minimal", "prohibited_class", "sectoral_class", "transparency"]

prohibited_class = RiskTier(
    cite="Art. 5",
    says="The system is made or used for a practice that Article 5 prohibits, and no exception holds.",
    verified=INTERPRETED,
    note="Intimate depictions without consent and child abuse material count from 2 December 2026.",
    tier="prohibited",
    rank=4,
    means=system_with_a_class & prohibited,
    applies=CHAPTERS_I_AND_II,
)

high_risk_class = RiskTier(
    cite="Art. 6",
    says="A system that is high-risk by its use (Annex III) or as a regulated product (Annex I Section A).",
    verified=PRIMARY,
    tier="high-risk",
    rank=3,
    means=system_with_a_class & high_risk,
    applies=CLASSIFICATION,
)

sectoral_class = RiskTier(
    cite="Art. 6(1)",
    part="Annex I Section B, class",
    says="A system that is high-risk as a product under an act of Section B: requirements come through that act.",
    verified=PRIMARY,
    note="Of this Regulation only Articles 6(1), 60a and 102 to 112 apply: Article 2(2).",
    tier="high-risk by sectoral law",
    rank=3,
    means=system_with_a_class & high_risk_by_section_b,
    applies=ANNEX_I_CLASSIFICATION,
)

transparency = RiskTier(
    cite="Art. 50",
    says=(
        "A system that deals directly with people, generates content, reads emotions or traits, or "
        "makes deep fakes or public texts, without exception."
    ),
    verified=PRIMARY,
    note="It adds to the other classes.",
    tier="transparency",
    rank=2,
    means=system_with_a_class
    & (
        interaction_without_exception
        | synthetic_content_without_exception
        | exposure_without_exception
        | deep_fakes_without_exception
        | text_without_exception
    ),
    applies=GENERAL_APPLICATION,
)

minimal = RiskTier(
    cite="Art. 3(1)",
    part="minimal risk",
    says="An AI system for which every graver class is ruled out by what is told of it.",
    verified=INTERPRETED,
    note="The Regulation has no such class; Article 4 and codes of conduct remain.",
    tier="minimal",
    rank=0,
    means=system_with_a_class
    & ~prohibited
    & ~high_risk
    & ~high_risk_by_section_b
    & ~transparency
    & ~usable_for_anything
    & ~some(Purpose, use_not_permitted),
    applies=CHAPTERS_I_AND_II,
)
