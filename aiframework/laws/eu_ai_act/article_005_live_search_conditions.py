"""Article 5(2), (3) and (5): when a search in real time may be allowed."""

from typing import Final

from aiframework.facts.live_identification import LiveIdentification
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_005_live_search import listed_objective
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, PRIMARY, Exclusion, Term

__all__ = ["authorised", "conditions_of_use", "permitted_search"]

#: authorisation is requested at the latest this many hours after an urgent start
_HOURS: Final = 24.0

conditions_of_use = Term(
    cite="Art. 5(2)",
    part="conditions",
    says=(
        "Only the targeted person's identity is confirmed; harm and consequences are weighed; national limits are "
        "kept; rights are assessed and the system registered, after the start only where urgent."
    ),
    verified=PRIMARY,
    means=at_either_level(LiveIdentification.safeguards_met),
    applies=CHAPTERS_I_AND_II,
)

authorised = Term(
    cite="Art. 5(3)",
    part="condition",
    says=(
        "A court or independent authority whose decision binds authorised the use first; where urgent it was asked "
        "without undue delay, within 24 hours of the start, and use and data end at once if it says no."
    ),
    verified=PRIMARY,
    means=LiveIdentification.authorised_beforehand
    | (
        LiveIdentification.urgency_justified
        & LiveIdentification.authorisation_requested_without_undue_delay
        & (LiveIdentification.authorisation_requested_after <= _HOURS)
        & (
            ~LiveIdentification.authorisation_rejected
            | (LiveIdentification.stopped_after_rejection & LiveIdentification.data_deleted_after_rejection)
        )
    ),
    applies=CHAPTERS_I_AND_II,
)

permitted_search = Exclusion(
    cite="Art. 5(1)(h)",
    part="exception",
    says=(
        "National law permits the search, it is strictly necessary for a listed objective, and the conditions and "
        "the authorisation of paragraphs 2 and 3 are there."
    ),
    verified=INTERPRETED,
    note=(
        "Without national law no use is permitted (guidelines C(2025) 5052 para. 326). Paragraph 5 names point (h) "
        "and paragraphs 2 and 3 as the limits; the notice under paragraph 4 is a duty beside them."
    ),
    means=LiveIdentification.national_law_permits
    & LiveIdentification.strictly_necessary
    & listed_objective
    & conditions_of_use
    & authorised,
    applies=CHAPTERS_I_AND_II,
)
