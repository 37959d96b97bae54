"""§ 22602(e) and (f): covered models and their derivatives, with an overlap and a gap in the text.

Both amounts of money would have followed consumer prices from 2026, and the compute amounts could have been
set anew by regulation from 2027; neither ever happened, so the numbers of the text stand.
"""

from decimal import Decimal
from typing import Final

from aiframework.facts.frontier import Frontier
from aiframework.laws.california.calendar import SB_1047
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Term
from aiframework.logic import NEVER

__all__ = [
    "AT_THE_FINE_TUNING_THRESHOLD",
    "FINE_TUNING_COMPUTE",
    "base_is_covered",
    "covered_model",
    "covered_model_derivative",
    "fine_tuning_cost_exceeds",
    "trained_covered_model",
]

FINE_TUNING_COMPUTE: Final = Decimal("3e25")

AT_THE_FINE_TUNING_THRESHOLD: Final = Doubt(
    name="sb-1047-fine-tuning-at-3e25",
    question="Is a model fine-tuned with exactly 3 x 10^25 operations a covered model alone, or a derivative too?",
    readings=(
        (
            "covered_model_alone",
            "a covered model with a developer of its own, since (e) says equal or greater",
        ),
        (
            "both",
            "also a derivative, since (f)(3) says not exceeding, and its maker no developer, since (i) says greater",
        ),
    ),
    source="the words of § 22602(e)(1)(A)(ii), (f)(3)(A)(i) and (i)",
)

CHEAP_FINE_TUNING: Final = Doubt(
    name="sb-1047-cheap-fine-tuning",
    question="What is a covered model fine-tuned for no more than 10 million dollars?",
    readings=(
        ("outside", "neither covered nor a derivative: no limb of the text reaches it"),
        ("derivative", "a derivative: the bill's aim reaches every changed copy below the covered amount"),
    ),
    source="the words of § 22602(e)(1)(A)(ii), (f)(2) and (f)(3)",
)

trained_covered_model = Term(
    cite="SB 1047 B&P § 22602(e)(1)(A)(i)",
    says="A model trained with more than 10^26 operations at a cost of more than 100 million dollars, at average "
    "cloud prices when training starts.",
    verified=PRIMARY,
    note="Both limbs are needed, and both are strict.",
    means=(Frontier.training_compute > Decimal("1e26")) & (Frontier.training_cost > Decimal(100_000_000)),
    applies=SB_1047,
)

base_is_covered = Term(
    cite="SB 1047 B&P § 22602(e)(1)(A)(ii)",
    part="base model",
    says="The model that was fine-tuned is itself a covered model.",
    verified=PRIMARY,
    means=Frontier.base_is_covered_model
    | (
        (Frontier.base_training_compute > Decimal("1e26"))
        & (Frontier.base_training_cost > Decimal(100_000_000))
    ),
    applies=SB_1047,
)

fine_tuning_cost_exceeds = Term(
    cite="SB 1047 B&P § 22602(e)(1)(A)(ii)",
    part="cost",
    says="Fine-tuning that costs more than 10 million dollars at average cloud prices when it starts.",
    verified=PRIMARY,
    means=Frontier.fine_tuning_cost > Decimal(10_000_000),
    applies=SB_1047,
)

covered_model = Term(
    cite="SB 1047 B&P § 22602(e)",
    says="A model trained beyond the amounts, or made by fine-tuning a covered model with at least 3 x 10^25 "
    "operations costing more than 10 million dollars.",
    verified=PRIMARY,
    covers=("SB 1047 B&P § 22602(e)(2)",),
    doubts=(AT_THE_FINE_TUNING_THRESHOLD,),
    means=trained_covered_model
    | (
        Frontier.made_by_fine_tuning
        & base_is_covered
        & (Frontier.fine_tuning_compute >= FINE_TUNING_COMPUTE)
        & fine_tuning_cost_exceeds
    ),
    applies=SB_1047,
)

_fine_tuned_short_of_covered: Final = fine_tuning_cost_exceeds & AT_THE_FINE_TUNING_THRESHOLD.between(
    covered_model_alone=Frontier.fine_tuning_compute < FINE_TUNING_COMPUTE,
    both=Frontier.fine_tuning_compute <= FINE_TUNING_COMPUTE,
)

covered_model_derivative = Term(
    cite="SB 1047 B&P § 22602(f)",
    says="A copy of a covered model: unmodified, changed otherwise than by fine-tuning, fine-tuned with no more "
    "than 3 x 10^25 operations for more than 10 million dollars, or combined with other software.",
    verified=INTERPRETED,
    doubts=(AT_THE_FINE_TUNING_THRESHOLD, CHEAP_FINE_TUNING),
    means=base_is_covered
    & (
        Frontier.unmodified_copy
        | Frontier.modified_otherwise_than_by_fine_tuning
        | Frontier.combined_with_other_software
        | (
            Frontier.made_by_fine_tuning
            & (
                _fine_tuned_short_of_covered
                | CHEAP_FINE_TUNING.between(outside=NEVER, derivative=~fine_tuning_cost_exceeds)
            )
        )
    ),
    applies=SB_1047,
)
