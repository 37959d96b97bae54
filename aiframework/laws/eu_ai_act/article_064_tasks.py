"""Article 64: the AI Office."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "ai_office",
]

ai_office = Note(
    cite="Art. 64(1)-(3)",
    says=(
        "The Commission builds expertise through the AI Office, Member States ease its tasks, and as amended "
        "it gets enough means for them."
    ),
    verified=PRIMARY,
    note="Paragraph 3 since 27 July 2026.",
    binds="the Commission and the Member States",
    applies=FROM_AUGUST_2025,
)
