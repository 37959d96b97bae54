"""B&P § 22757.11(f), (h), (i), (j): frontier models and their developers."""

from decimal import Decimal

from aiframework.facts.frontier import Frontier
from aiframework.facts.frontier_developer import FrontierDeveloper
from aiframework.laws.california.calendar import SB_53
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["foundation_model", "frontier_developer", "frontier_model", "large_frontier_developer"]

foundation_model = Term(
    cite="SB 53 B&P § 22757.11(f)",
    says="A model trained on broad data, designed for general output and adaptable to many distinct tasks.",
    verified=PRIMARY,
    means=Frontier.trained_on_broad_data & Frontier.general_output & Frontier.adaptable,
    applies=SB_53,
)

frontier_model = Term(
    cite="SB 53 B&P § 22757.11(i)",
    says="A foundation model whose training, with later fine-tuning and other material changes, takes more than 10^26 "
    "operations; cost does not matter.",
    verified=PRIMARY,
    means=foundation_model & (Frontier.cumulative_compute > Decimal("1e26")),
    applies=SB_53,
)

frontier_developer = Term(
    cite="SB 53 B&P § 22757.11(h)",
    says="Whoever has trained, or begun to train, a frontier model and itself uses or intends to use compute of that "
    "size.",
    verified=INTERPRETED,
    role="frontier_developer",
    note="Who merely builds on another's model has not used that compute itself, read strictly.",
    means=foundation_model & Frontier.training_begun & (Frontier.own_compute > Decimal("1e26")),
    applies=SB_53,
)

large_frontier_developer = Term(
    cite="SB 53 B&P § 22757.11(j)",
    says="A frontier developer that, with its affiliates, earned more than 500 million dollars gross in the preceding "
    "calendar year.",
    verified=PRIMARY,
    role="large_frontier_developer",
    note="Asked anew for every calendar year; exactly 500 million is not enough.",
    means=frontier_developer & (FrontierDeveloper.group_revenue_preceding_year > Decimal(500_000_000)),
    applies=SB_53,
)
