"""Articles 23(2) and 24(2): whether a risk is told of that no doubt about conformity goes with."""

from typing import Final

from aiframework.facts.risk_management import RiskManagement
from aiframework.legal.provision import Doubt
from aiframework.logic import ALWAYS, NEVER

__all__ = ["RISK_BY_ITSELF", "RISK_WITHOUT_DOUBT"]

RISK_WITHOUT_DOUBT: Final = Doubt(
    name="risk-without-doubt",
    question="Do importers and distributors tell of a risk too where they have no reason to doubt conformity?",
    readings=(
        (
            "by_itself",
            "yes: the second sentence names the risk alone, and a system that conforms may present one",
        ),
        ("within_the_first_sentence", "no: the paragraph is about systems whose conformity is in doubt"),
    ),
    source="Art. 23(2) and Art. 24(2), second sentences; Art. 82(1)",
)

#: the system presents a risk, where that alone is enough
RISK_BY_ITSELF: Final = RiskManagement.presents_a_risk & RISK_WITHOUT_DOUBT.between(
    by_itself=ALWAYS, within_the_first_sentence=NEVER
)
