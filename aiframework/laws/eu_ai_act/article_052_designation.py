"""Article 52(2) to (6): arguing against systemic risk, designation, and the public list."""

from typing import Final

from aiframework.facts.model import Model
from aiframework.laws.eu_ai_act.article_051_systemic_risk import designated, high_impact
from aiframework.laws.eu_ai_act.article_053_providers import (
    model_in_reach,
    model_provider,
)
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, Permission

__all__ = [
    "argue_against_systemic_risk",
    "arguments_rejected",
    "ask_for_reassessment",
    "designation",
    "public_list",
]

_COMMISSION: Final = "the Commission"

argue_against_systemic_risk = Permission(
    cite="Art. 52(2)",
    says=(
        "With the notification the provider may argue that, by way of exception, the model has no "
        "systemic risk."
    ),
    verified=PRIMARY,
    note=(
        "Safety measures are no such argument (guidelines C(2025) 5045 section 2.3.3), and nothing is "
        "suspended meanwhile."
    ),
    scope=model_in_reach,
    binds=model_provider,
    when=high_impact.condition(),
    applies=MODEL_RULES,
)

arguments_rejected = Note(
    cite="Art. 52(3)",
    says=(
        "Where the arguments do not convince, the Commission rejects them, and the model counts as one "
        "with systemic risk."
    ),
    verified=PRIMARY,
    binds=_COMMISSION,
    applies=FROM_AUGUST_2025,
)

designation = Note(
    cite="Art. 52(4)",
    says=(
        "The Commission may designate models, by itself or after an alert of the scientific panel, by "
        "the criteria of Annex XIII."
    ),
    verified=PRIMARY,
    note="By delegated act it may update the criteria.",
    binds=_COMMISSION,
    applies=FROM_AUGUST_2025,
)

ask_for_reassessment = Permission(
    cite="Art. 52(5)",
    says=(
        "The provider of a designated model may ask, with new and detailed reasons, for a fresh look, "
        "six months after each decision at the earliest."
    ),
    verified=INTERPRETED,
    scope=model_in_reach,
    binds=model_provider,
    when=designated & ~Model.designation_maintained_recently,
    applies=MODEL_RULES,
)

public_list = Note(
    cite="Art. 52(6)",
    says="The Commission publishes a list of models with systemic risk and keeps it up to date.",
    verified=PRIMARY,
    binds=_COMMISSION,
    applies=FROM_AUGUST_2025,
)
