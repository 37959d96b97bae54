"""Articles 88 and 89: watching over models."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "ai_office_monitors_models",
    "authorities_may_ask_the_commission",
]

authorities_may_ask_the_commission = Note(
    cite="Art. 88(2)",
    says=(
        "Authorities may ask the Commission to use its powers over model providers where their own tasks need "
        "it."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

ai_office_monitors_models = Note(
    cite="Art. 89(1)",
    says="The AI Office may watch whether model providers comply, and keep to codes they have joined.",
    verified=PRIMARY,
    binds="the AI Office",
    applies=GENERAL_APPLICATION,
)
