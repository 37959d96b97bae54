"""§ 22602(i) and (m): who is a developer, and who is a person at all."""

from aiframework.facts.frontier import Frontier
from aiframework.facts.operator import Operator
from aiframework.laws.california.calendar import SB_1047
from aiframework.laws.california.sb_1047.definitions_model import (
    AT_THE_FINE_TUNING_THRESHOLD,
    FINE_TUNING_COMPUTE,
    base_is_covered,
    fine_tuning_cost_exceeds,
    trained_covered_model,
)
from aiframework.legal.provision import INTERPRETED, PRIMARY, Scope, Term

__all__ = ["developer", "nongovernmental"]

nongovernmental = Scope(
    cite="SB 1047 B&P § 22602(m)",
    says="People, companies and any other nongovernmental organisation; government bodies stay outside.",
    verified=INTERPRETED,
    means=~Operator.is_public_authority,
    applies=SB_1047,
)

developer = Term(
    cite="SB 1047 B&P § 22602(i)",
    says="Whoever carries out the initial training of a covered model, or fine-tunes a covered model with more "
    "than the amounts that make a new one.",
    verified=PRIMARY,
    role="developer",
    doubts=(AT_THE_FINE_TUNING_THRESHOLD,),
    note="Fine-tuning a derivative beyond the amounts counts too; the facts ask about the covered base.",
    means=Frontier.trained_by_you
    & (
        trained_covered_model
        | (
            Frontier.made_by_fine_tuning
            & base_is_covered
            & fine_tuning_cost_exceeds
            & AT_THE_FINE_TUNING_THRESHOLD.between(
                covered_model_alone=Frontier.fine_tuning_compute >= FINE_TUNING_COMPUTE,
                both=Frontier.fine_tuning_compute > FINE_TUNING_COMPUTE,
            )
        )
    ),
    applies=SB_1047,
)
