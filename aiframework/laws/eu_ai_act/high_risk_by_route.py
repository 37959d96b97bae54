"""From when systems count as high-risk, by the route that makes them so: Article 113 put to the facts."""

from typing import Final

import attrs

from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION, ANNEX_III_CLASSIFICATION
from aiframework.legal.calendar import Schedule

__all__ = ["CLASSIFICATION"]

#: Article 6, and who Section 3 takes for the provider: what is high-risk as a product alone waits for its own date
CLASSIFICATION: Final = Schedule(
    (
        *(attrs.evolve(phase, when=high_risk_by_use) for phase in ANNEX_III_CLASSIFICATION.phases),
        *ANNEX_I_CLASSIFICATION.phases,
    ),
    "Chapter III Section 1, by route",
)
