"""Article 2: what brings an actor and a system under the Act, put together from its paragraphs.

The paragraphs stand in their own files; here is what duties ask. `within_the_act` asks what is high-risk
or prohibited, because that undoes the exclusion of open source; modules that say so import from
`article_002_within` instead of from here.
"""

from aiframework.laws.eu_ai_act.article_002_open_source import open_source
from aiframework.laws.eu_ai_act.article_002_within import (
    excluded,
    model_within_the_act,
    within_the_act_even_if_open_source,
    within_the_act_in_every_sector,
)
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, Scope

__all__ = [
    "excluded",
    "model_within_the_act",
    "within_the_act",
    "within_the_act_even_if_open_source",
    "within_the_act_in_every_sector",
]

within_the_act = Scope(
    cite="Art. 2",
    says="An AI system whose operator the Act reaches and which nothing excludes.",
    verified=INTERPRETED,
    means=within_the_act_even_if_open_source & ~open_source,
    applies=CHAPTERS_I_AND_II,
)
