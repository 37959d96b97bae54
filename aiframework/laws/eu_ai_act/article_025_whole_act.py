"""Article 25(1) and (3): whom it takes for the provider is one for the purposes of the whole Regulation."""

from typing import Final

from aiframework.laws.eu_ai_act.article_025_manufacturer import manufacturer_as_provider
from aiframework.laws.eu_ai_act.article_025_new_provider import becomes_provider
from aiframework.laws.eu_ai_act.high_risk_by_route import CLASSIFICATION
from aiframework.laws.eu_ai_act.high_risk_today import HIGH_RISK_TODAY
from aiframework.laws.eu_ai_act.roles import operator
from aiframework.legal.provision import INTERPRETED, Term
from aiframework.logic import Condition

__all__ = ["ANY_OPERATOR", "taken_for_provider"]

taken_for_provider = Term(
    cite="Art. 25(1)",
    part="whole Act",
    says="From when Article 25 applies, whom it takes for the provider is one for all purposes of the Act.",
    verified=INTERPRETED,
    note="For what is asked of providers of any system, as by Articles 4 and 50: 'for the purposes of this Regulation'.",
    role="provider",
    means=(becomes_provider | manufacturer_as_provider) & HIGH_RISK_TODAY,
    applies=CLASSIFICATION,
)

#: Article 3(8), with whom Article 25 takes for the provider: an operator too, though it be none by a role of its own
ANY_OPERATOR: Final[Condition] = operator | taken_for_provider
