"""Article 38: bodies work together."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "bodies_are_coordinated",
]

bodies_are_coordinated = Note(
    cite="Art. 38(1)-(3)",
    says=(
        "The Commission runs a group of notified bodies, authorities see that their bodies take part, and "
        "exchange what they know."
    ),
    verified=PRIMARY,
    note="That a body takes part is its own duty too: Article 31(12).",
    binds="the Commission and notifying authorities",
    applies=FROM_AUGUST_2025,
)
