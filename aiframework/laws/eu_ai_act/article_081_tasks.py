"""Article 81: what follows from the decision of the Commission."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "states_follow_the_commission",
]

states_follow_the_commission = Note(
    cite="Art. 81(2)-(3)",
    says=(
        "A justified measure is followed by all Member States, an unjustified one is withdrawn; where "
        "standards or specifications are at fault, they are dealt with under Regulation (EU) No 1025/2012."
    ),
    verified=PRIMARY,
    binds="the Member States and the Commission",
    applies=GENERAL_APPLICATION,
)
