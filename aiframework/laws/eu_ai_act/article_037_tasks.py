"""Article 37: doubts about the competence of a body."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "commission_investigates_bodies",
]

commission_investigates_bodies = Note(
    cite="Art. 37(1)-(4)",
    says=(
        "The Commission investigates doubts about a body's competence, gets all information from its "
        "authority, keeps it confidential, asks for corrections and, failing these, itself suspends, "
        "restricts or withdraws the designation."
    ),
    verified=PRIMARY,
    binds="the Commission and notifying authorities",
    applies=FROM_AUGUST_2025,
)
