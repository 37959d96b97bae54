"""Article 5(1)(h): what a search in real time is, and for which objectives."""

from typing import Final

from aiframework.facts.live_identification import LiveIdentification, Objective
from aiframework.laws.eu_ai_act.annex_ii import listed_offence
from aiframework.laws.eu_ai_act.article_003_identification import public_space, real_time_identification
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["listed_objective", "live_search"]

#: the maximum sentence must be at least this many years
_YEARS: Final = 4.0

live_search = Term(
    cite="Art. 5(1)(h)",
    part="practice",
    says="People are identified remotely, in real time, in publicly accessible spaces, for law enforcement.",
    verified=PRIMARY,
    note=(
        "Having such a system is not yet using it. Later searches, private purposes, verification and online "
        "spaces are outside this point."
    ),
    means=real_time_identification
    & public_space
    & LiveIdentification.for_law_enforcement
    & LiveIdentification.takes_place,
    applies=CHAPTERS_I_AND_II,
)

listed_objective = Term(
    cite="Art. 5(1)(h)",
    part="objective",
    says=(
        "Searching for certain victims or missing people; averting an imminent threat to life or a terrorist "
        "attack; finding a suspect of an Annex II offence punishable by at least four years."
    ),
    verified=PRIMARY,
    note="Points (i) to (iii); exhaustive.",
    means=LiveIdentification.objective.in_(
        {Objective.SEARCH_FOR_VICTIMS_OR_MISSING, Objective.IMMINENT_THREAT_TO_LIFE_OR_TERRORISM}
    )
    | (
        (LiveIdentification.objective == Objective.SUSPECT_OF_LISTED_OFFENCE)
        & listed_offence
        & (LiveIdentification.maximum_sentence >= _YEARS)
    ),
    applies=CHAPTERS_I_AND_II,
)
