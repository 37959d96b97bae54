"""Article 93: dialogue and commitments about models."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "commitments_about_models",
]

commitments_about_models = Note(
    cite="Art. 93(2)-(3)",
    says=(
        "A structured dialogue may come before a measure; commitments that a provider offers in it on a "
        "systemic risk may be made binding."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
