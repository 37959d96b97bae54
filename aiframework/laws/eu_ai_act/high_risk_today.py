"""High-risk by rules that apply on the day asked about: Article 113 in both versions, put to the two routes."""

from typing import Final

from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.calendar import ANNEX_I_DATE, ANNEX_III_DATE, AS_AMENDED
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION, ANNEX_III_CLASSIFICATION
from aiframework.logic import Condition, Today

__all__ = ["HIGH_RISK_TODAY"]

#: for what applies at other times, and asks whether the rules for high-risk systems apply yet
HIGH_RISK_TODAY: Final[Condition] = (
    high_risk_by_use
    & (Today(">=", ANNEX_III_DATE) | (~AS_AMENDED & Today(">=", ANNEX_III_CLASSIFICATION.phases[0].starts)))
) | (
    high_risk_by_section_a
    & (Today(">=", ANNEX_I_DATE) | (~AS_AMENDED & Today(">=", ANNEX_I_CLASSIFICATION.phases[0].starts)))
)
