"""Article 35: numbers and lists of notified bodies."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "bodies_are_numbered_and_listed",
]

bodies_are_numbered_and_listed = Note(
    cite="Art. 35(1)-(2)",
    says=(
        "The Commission gives each notified body one number and publishes the list of bodies and what they "
        "may do."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=FROM_AUGUST_2025,
)
