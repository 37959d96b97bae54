"""Article 69: experts for Member States."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "states_may_call_on_experts",
]

states_may_call_on_experts = Note(
    cite="Art. 69(1)-(3)",
    says=(
        "Member States may call on the panel's experts and may have to pay for it; the Commission eases "
        "access."
    ),
    verified=PRIMARY,
    binds="the Member States and the Commission",
    applies=FROM_AUGUST_2025,
)
