"""Article 111(1) and (2): what was there before and has until 2030, so that nothing can be asked before the market."""

from datetime import date
from typing import Any, Final

from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import (
    component_of_large_it_system,
    for_public_authorities,
    sheltered_as_first_published,
    sheltered_from_annex_i_rules,
    sheltered_from_annex_iii_rules,
)
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, GENERAL_APPLICATION
from aiframework.legal.provision import INTERPRETED, Term
from aiframework.logic import Condition, Question, Today

__all__ = ["HAS_UNTIL_ITS_DAY", "done_by_its_day", "there_before"]

_FOR_PUBLIC_AUTHORITIES: Final = date(2030, 8, 2)
_LARGE_IT_SYSTEMS: Final = date(2030, 12, 31)

_UNCHANGED_SINCE_BEFORE: Final = sheltered_as_first_published | (
    AS_AMENDED
    & (
        sheltered_from_annex_iii_rules
        | (high_risk_by_section_a & ~high_risk_by_use & sheltered_from_annex_i_rules)
    )
)

there_before = Term(
    cite="Art. 111(2)",
    part="there before",
    says=(
        "A system for public authorities, or a component of a large Union IT system, that was there before the rules "
        "does by its day in 2030 what others do before the market."
    ),
    verified=INTERPRETED,
    note="Compliance by that day cannot mean what would have had to be done years earlier.",
    means=component_of_large_it_system | (for_public_authorities & _UNCHANGED_SINCE_BEFORE),
    applies=GENERAL_APPLICATION,
)


#: there before, in what a duty asks. Until 2 August 2030 the duty reaches only what is not there before: where nobody says
#: since when it has been there, or its design has changed since, what was not done is a breach if the duty reaches it, and
#: no later day would help
HAS_UNTIL_ITS_DAY: Final = there_before & (
    Today(">=", _FOR_PUBLIC_AUTHORITIES)
    | (
        Market.first_unit_on.known()
        & (
            (Market.design_unchanged_since.known() & _UNCHANGED_SINCE_BEFORE)
            | (Nature.component_of_large_scale_it_system.known() & Nature.component_of_large_scale_it_system)
        )
    )
)


def done_by_its_day(done_on: Question[Any]) -> Condition:
    """Return: the system was there before, and what is asked was done no later than its day in 2030.

    Args:
        done_on: the fact that tells the day on which it was done.
    """
    return there_before & (
        (done_on <= _FOR_PUBLIC_AUTHORITIES) | (component_of_large_it_system & (done_on <= _LARGE_IT_SYSTEMS))
    )
