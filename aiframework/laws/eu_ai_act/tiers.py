"""The classes of risk below high: transparency and minimal for systems; Articles 5 and 6 have their own."""

from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.annex_iii.not_permitted import use_not_permitted
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_b
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import usable_for_anything
from aiframework.laws.eu_ai_act.article_050_deep_fakes import deep_fakes_without_exception
from aiframework.laws.eu_ai_act.article_050_emotions_and_categories import exposure_without_exception
from aiframework.laws.eu_ai_act.article_050_interaction import interaction_without_exception
from aiframework.laws.eu_ai_act.article_050_marking import synthetic_content_without_exception
from aiframework.laws.eu_ai_act.article_050_public_interest_text import text_without_exception
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II, GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.prohibited import prohibited
from aiframework.legal.provision import INTERPRETED, PRIMARY, RiskTier
from aiframework.logic import some

__all__ = ["minimal", "transparency"]

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
    means=interaction_without_exception
    | synthetic_content_without_exception
    | exposure_without_exception
    | deep_fakes_without_exception
    | text_without_exception,
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
    means=ai_system
    & ~prohibited
    & ~high_risk
    & ~high_risk_by_section_b
    & ~transparency
    & ~usable_for_anything
    & ~some(Purpose, use_not_permitted),
    applies=CHAPTERS_I_AND_II,
)
