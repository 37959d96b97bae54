"""Articles 2 and 3: which systems, activities and actors the Convention reaches, once it binds a Party.

Whether the Party is bound on a day is another question (Article 30): the gate tells whether it would be reached.
"""

from aiframework.facts.impact import Impact
from aiframework.facts.nature import Nature
from aiframework.laws.coe_convention.article_003_actors import (
    chapters_reach_private_actors,
    other_measures_for_private_actors,
    public_activity,
)
from aiframework.laws.coe_convention.article_003_exclusions import excluded
from aiframework.laws.coe_convention.calendar import ON_OPERATORS
from aiframework.legal.provision import PRIMARY, Scope, Term

__all__ = ["ai_system", "may_interfere", "other_measures_for_private_actors", "within_reach"]

ai_system = Term(
    cite="Art. 2",
    says="A machine-based system that infers from its input how to generate outputs that may influence environments.",
    verified=PRIMARY,
    note="Systems differ in autonomy and adaptiveness; neither is a criterion. What only runs human-written steps does not infer.",
    means=Nature.machine_based & Nature.infers_outputs & Nature.outputs_can_influence_environment,
    applies=ON_OPERATORS,
)

may_interfere = Term(
    cite="Art. 3(1)",
    part="potential to interfere",
    says="Activities in the lifecycle of AI systems that can interfere with human rights, democracy and the rule of law.",
    verified=PRIMARY,
    means=Impact.may_interfere.condition(),
    applies=ON_OPERATORS,
)

within_reach = Scope(
    cite="Art. 3(1)",
    says="Lifecycle activities that can interfere with human rights, democracy or the rule of law: public "
    "ones, and private ones where the Party has so declared; nothing excluded.",
    verified=PRIMARY,
    note="Tells what a Party bound by the Convention would have to reach, whether or not any Party is bound on the day.",
    means=ai_system & may_interfere & ~excluded & (public_activity | chapters_reach_private_actors),
    applies=ON_OPERATORS,
)
