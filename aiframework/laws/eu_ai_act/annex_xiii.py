"""Annex XIII: what the Commission looks at when it designates models with systemic risk."""

from typing import Final

from aiframework.facts.model import Model
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = ["designation_criteria", "wide_reach"]

_MANY_BUSINESS_USERS: Final = 10_000

designation_criteria = Note(
    cite="Annex XIII",
    says=(
        "Parameters, data, compute, modalities, benchmarks and autonomy, reach among business users and the number of "
        "end users."
    ),
    verified=PRIMARY,
    note="Criteria for a decision of the Commission: none of them makes a model systemic by itself.",
    binds="the Commission",
    applies=FROM_AUGUST_2025,
)

wide_reach = Term(
    cite="Annex XIII",
    part="point (f)",
    says=(
        "High impact on the market through reach is presumed from 10 000 registered business users in "
        "the Union."
    ),
    verified=PRIMARY,
    means=Model.business_users_in_union >= _MANY_BUSINESS_USERS,
    applies=FROM_AUGUST_2025,
)
