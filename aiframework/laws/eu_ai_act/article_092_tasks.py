"""Article 92: evaluations of models."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "acts_on_evaluations",
    "ai_office_may_evaluate_models",
]

ai_office_may_evaluate_models = Note(
    cite="Art. 92(1)-(2)",
    says=(
        "The AI Office may evaluate a model where information is not enough or to look into systemic risks, "
        "also through independent experts."
    ),
    verified=PRIMARY,
    binds="the AI Office and the Commission",
    applies=GENERAL_APPLICATION,
)

acts_on_evaluations = Note(
    cite="Art. 92(6)-(7)",
    says=(
        "Implementing acts lay down how evaluations and the choice of experts work; a structured dialogue may "
        "come first."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
