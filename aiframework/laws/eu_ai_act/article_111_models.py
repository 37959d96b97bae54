"""Article 111(3): general-purpose models that were on the market before 2 August 2025."""

from datetime import date
from typing import Final

from aiframework.facts.model import Model
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025, PUBLISHED
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["MODEL_RULES", "model_on_the_market_before"]

_CUT_OFF: Final = date(2025, 8, 2)

model_on_the_market_before = Term(
    cite="Art. 111(3)",
    says="Models on the market before 2 August 2025 have until 2 August 2027 to comply.",
    verified=PRIMARY,
    note=(
        "For the whole life of the model. Nothing has to be retrained or unlearnt where that is "
        "impossible or out of proportion."
    ),
    means=Model.placed_on_union_market & (Model.placed_on_market_on < _CUT_OFF),
    applies=FROM_AUGUST_2025,
)

#: Chapter V: at once for new models, two years later for those that were there
MODEL_RULES: Final = Schedule(
    (
        Phase(
            starts=_CUT_OFF,
            known=PUBLISHED,
            when=~model_on_the_market_before,
            basis="Art. 113, third paragraph, point (b)",
        ),
        Phase(starts=date(2027, 8, 2), known=PUBLISHED, basis="Art. 111(3)"),
    ),
    "Chapter V",
)
