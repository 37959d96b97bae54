"""Article 2 put to the classes of risk: what has a class at all, whoever asks, and whether it is finished or not.

A class says what a system or a model is, so it does not ask who the organisation is, or whether work on it goes on:
what is built for the market has the class that it will have there.
"""

from aiframework.laws.eu_ai_act.article_002_exclusions import (
    military_and_security,
    outside_union_law,
    scientific_research,
)
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, Exclusion, Scope

__all__ = ["model_without_class", "system_with_a_class"]

model_without_class = Exclusion(
    cite="Art. 2",
    part="no class of models",
    says="What is outside Union law, or for scientific research alone, belongs to no class of the Act.",
    verified=INTERPRETED,
    means=outside_union_law | scientific_research,
    applies=CHAPTERS_I_AND_II,
)

system_with_a_class = Scope(
    cite="Art. 2",
    part="class",
    says=(
        "An AI system that is neither outside Union law, nor for military, defence or national security purposes or "
        "scientific research alone."
    ),
    verified=INTERPRETED,
    note="Of anything else the Act says neither that it is prohibited nor that it is high-risk.",
    means=ai_system & ~model_without_class & ~military_and_security,
    applies=CHAPTERS_I_AND_II,
)
