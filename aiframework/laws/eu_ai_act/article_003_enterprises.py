"""Article 3(14a) and (14b): small and medium-sized enterprises, and small mid-caps."""

from typing import Final

from aiframework.facts.operator import Operator, Size
from aiframework.laws.eu_ai_act.calendar import OMNIBUS_IN_FORCE
from aiframework.legal.provision import Term, Verified

__all__ = ["small_mid_cap", "small_or_medium"]

_BY_REFERENCE: Final = Verified(
    "primary text", note="The figures stand in the Recommendations, which were not read in the text."
)

small_or_medium = Term(
    cite="Art. 3(14a)",
    says="A micro, small or medium-sized enterprise in the sense of Recommendation 2003/361/EC.",
    verified=_BY_REFERENCE,
    means=Operator.size.in_({Size.MICRO, Size.SMALL, Size.MEDIUM}),
    applies=OMNIBUS_IN_FORCE,
)

small_mid_cap = Term(
    cite="Art. 3(14b)",
    says="A small mid-cap enterprise in the sense of Recommendation (EU) 2025/1099: larger than medium, within its limits.",
    verified=_BY_REFERENCE,
    means=Operator.size == Size.SMALL_MID_CAP,
    applies=OMNIBUS_IN_FORCE,
)
