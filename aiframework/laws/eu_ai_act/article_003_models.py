"""Article 3(64) to (68): abilities and risks of models, systems built on them, and their providers."""

from aiframework.facts.market import Market
from aiframework.facts.model import Model
from aiframework.facts.operator import Operator, Role
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, Term

__all__ = ["downstream_provider", "general_purpose_system", "high_impact_capabilities"]

high_impact_capabilities = Term(
    cite="Art. 3(64)",
    says="Abilities that match or exceed those recorded in the most advanced general-purpose models.",
    verified=PRIMARY,
    note="Article 51(2) presumes them from training compute.",
    means=Model.high_impact_by_benchmarks.condition(),
    applies=CHAPTERS_I_AND_II,
)

systemic_risk = Note(
    cite="Art. 3(65)",
    says=(
        "A risk specific to high-impact abilities with a significant effect on the Union market, through reach or "
        "harm to health, safety, rights or society, that can spread at scale."
    ),
    verified=PRIMARY,
    note="Article 51 decides which models have it.",
    applies=CHAPTERS_I_AND_II,
)

general_purpose_system = Term(
    cite="Art. 3(66)",
    says="A system based on a general-purpose model that can serve many purposes, used directly or built into others.",
    verified=PRIMARY,
    means=Market.built_on_general_purpose_model & Market.serves_many_purposes,
    applies=CHAPTERS_I_AND_II,
)

floating_point_operation = Note(
    cite="Art. 3(67)",
    says="A mathematical operation or assignment with floating-point numbers.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

downstream_provider = Term(
    cite="Art. 3(68)",
    says="A provider of a system that integrates a model, its own or someone else's.",
    verified=INTERPRETED,
    note="The article says any AI model; asked is what matters to the duties of model providers.",
    role="provider",
    means=Operator.roles.includes(Role.DOWNSTREAM_PROVIDER)
    | (provider & (Market.built_on_general_purpose_model | Model.integrated_and_brought_to_union)),
    applies=CHAPTERS_I_AND_II,
)
