"""Article 2: what brings an actor and a system under the Act, put together from its paragraphs.

The paragraphs stand in their own files; here is what duties ask.
"""

from aiframework.laws.eu_ai_act.article_002_exclusions import (
    development_before_the_market,
    foreign_justice_cooperation,
    military_and_security,
    open_source,
    outside_union_law,
    scientific_research,
)
from aiframework.laws.eu_ai_act.article_002_reach import reaches_the_operator
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system, general_purpose_model
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, Exclusion, Scope

__all__ = ["excluded", "model_within_the_act", "within_the_act", "within_the_act_even_if_open_source"]

excluded = Exclusion(
    cite="Art. 2",
    part="excluded",
    says="Military and security use, foreign justice cooperation, pure research and development before the market stay outside.",
    verified=INTERPRETED,
    means=outside_union_law
    | military_and_security
    | foreign_justice_cooperation
    | scientific_research
    | development_before_the_market,
    applies=CHAPTERS_I_AND_II,
)

within_the_act_even_if_open_source = Scope(
    cite="Art. 2",
    part="open source too",
    says="An AI system whose operator the Act reaches and which nothing excludes; for prohibitions, transparency and high risk, open source included.",
    verified=INTERPRETED,
    means=ai_system & reaches_the_operator & ~excluded,
    applies=CHAPTERS_I_AND_II,
)

within_the_act = Scope(
    cite="Art. 2",
    says="An AI system whose operator the Act reaches and which nothing excludes.",
    verified=INTERPRETED,
    means=within_the_act_even_if_open_source & ~open_source,
    applies=CHAPTERS_I_AND_II,
)

model_within_the_act = Scope(
    cite="Art. 2",
    part="model",
    says="A general-purpose AI model placed on the Union market, unless excluded as military or as research.",
    verified=INTERPRETED,
    means=general_purpose_model & reaches_the_operator & ~excluded,
    applies=CHAPTERS_I_AND_II,
)
