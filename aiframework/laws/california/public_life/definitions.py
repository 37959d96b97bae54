"""AB 2885: what artificial intelligence is in every later statute."""

from aiframework.facts.nature import Nature
from aiframework.laws.california.calendar import AB_2885
from aiframework.legal.provision import PRIMARY, Term

__all__ = [
    "artificial_intelligence",
]

artificial_intelligence = Term(
    cite="AB 2885 Gov. § 11546.45.5",
    says="An engineered or machine-based system, with varying autonomy, that can infer from its input how to generate "
    "outputs that can influence physical or virtual environments.",
    verified=PRIMARY,
    note="Code that infers nothing is outside; automated decision systems in employment and privacy law need no AI.",
    means=Nature.machine_based & Nature.infers_outputs & Nature.outputs_can_influence_environment,
    applies=AB_2885,
)
