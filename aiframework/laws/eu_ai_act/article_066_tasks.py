"""Article 66: what the Board does."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "tasks_of_the_board",
]

tasks_of_the_board = Note(
    cite="Art. 66",
    says=(
        "The Board advises and assists the Commission and the Member States: it coordinates, shares practice, "
        "recommends, supports literacy and works with others."
    ),
    verified=PRIMARY,
    binds="the Board",
    applies=FROM_AUGUST_2025,
)
