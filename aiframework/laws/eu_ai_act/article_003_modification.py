"""Article 3(23): substantial modification."""

from aiframework.facts.market import Market
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["substantial_modification"]

substantial_modification = Term(
    cite="Art. 3(23)",
    says=(
        "A change after market or service that the first conformity assessment did not foresee, and that touches "
        "compliance with the requirements or alters the assessed purpose."
    ),
    verified=PRIMARY,
    note="Article 111(2) speaks of something else: significant changes in design.",
    means=Market.changed_after_market
    & ~Market.change_foreseen_in_first_assessment
    & (Market.change_affects_requirements | Market.change_alters_purpose),
    applies=CHAPTERS_I_AND_II,
)
