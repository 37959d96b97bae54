"""Article 65: the Board."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "the_board",
]

the_board = Note(
    cite="Art. 65(1)-(8)",
    says=(
        "A Board of one representative for each Member State advises; the European Data Protection Supervisor "
        "observes, the AI Office attends and keeps its secretariat. It sets its own rules and has standing "
        "groups for market surveillance and notified bodies."
    ),
    verified=PRIMARY,
    binds="the Member States and the AI Office",
    applies=FROM_AUGUST_2025,
)
