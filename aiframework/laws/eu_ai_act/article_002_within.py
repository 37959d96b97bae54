"""Article 2 put together, open source included: what prohibitions, transparency and high-risk duties ask.

Modules that say what is high-risk or prohibited may import this one; `scope` asks them in turn.
"""

from aiframework.laws.eu_ai_act.article_002_exclusions import (
    development_before_the_market,
    foreign_justice_cooperation,
    military_and_security,
    outside_union_law,
    scientific_research,
)
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B, outside_section_b
from aiframework.laws.eu_ai_act.article_002_reach import reaches_the_operator
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system, general_purpose_model
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, Doubt, Exclusion, Scope
from aiframework.logic import ALWAYS

__all__ = [
    "excluded",
    "model_within_the_act",
    "within_the_act_even_if_open_source",
    "within_the_act_in_every_sector",
]

_MODELS = Doubt(
    name="military-models",
    question="Article 2(3) and (4) exclude systems. Do they exclude general-purpose models too?",
    readings=(
        ("systems_only", "the words name systems, so models stay within the Act"),
        ("models_too", "a model used for nothing else shares the exclusion of the systems it serves"),
    ),
)

excluded = Exclusion(
    cite="Art. 2",
    part="excluded",
    says="Military and security use, foreign justice cooperation, pure research and development before the market.",
    verified=INTERPRETED,
    means=outside_union_law
    | military_and_security
    | foreign_justice_cooperation
    | scientific_research
    | development_before_the_market,
    applies=CHAPTERS_I_AND_II,
)

within_the_act_in_every_sector = Scope(
    cite="Art. 2",
    part="every sector",
    says="An AI system whose operator the Act reaches and which nothing excludes, whatever product it belongs to.",
    verified=INTERPRETED,
    note="For Articles 6(1), 60a and 102 to 112, which Article 2(2) leaves to products under Annex I Section B.",
    means=ai_system & reaches_the_operator & ~excluded,
    applies=CHAPTERS_I_AND_II,
)

within_the_act_even_if_open_source = Scope(
    cite="Art. 2",
    part="open source too",
    says=(
        "An AI system whose operator the Act reaches and which nothing excludes; for prohibitions, transparency "
        "and high risk, open source included."
    ),
    verified=INTERPRETED,
    doubts=(SECTION_B,),
    means=within_the_act_in_every_sector & outside_section_b,
    applies=CHAPTERS_I_AND_II,
)

model_within_the_act = Scope(
    cite="Art. 2",
    part="model",
    says="A general-purpose AI model whose maker the Act reaches, unless excluded as research or as outside Union law.",
    verified=INTERPRETED,
    doubts=(_MODELS,),
    means=general_purpose_model
    & reaches_the_operator
    & ~outside_union_law
    & ~scientific_research
    & ~development_before_the_market
    & _MODELS.between(
        systems_only=ALWAYS,
        models_too=~(military_and_security | foreign_justice_cooperation),
    ),
    applies=CHAPTERS_I_AND_II,
)
