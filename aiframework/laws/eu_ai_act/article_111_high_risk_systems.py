"""Article 111(1) and (2): high-risk systems that were on the market or in service before the rules applied."""

from datetime import date
from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_003_not_yet_released import NEVER_RELEASED, REACHED_BY_ITS_OUTPUT
from aiframework.laws.eu_ai_act.calendar import ANNEX_I_DATE, ANNEX_III_DATE, GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.guidelines import transparency_guidelines
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Term
from aiframework.logic import Condition, Today

__all__ = [
    "TRANSPARENCY_WAITS",
    "component_of_large_it_system",
    "for_public_authorities",
    "sheltered_as_first_published",
    "sheltered_from_annex_i_rules",
    "sheltered_from_annex_iii_rules",
]

_CHAPTER_III: Final = Doubt(
    name="article-111-2-date",
    question=(
        "Article 111(2) counts from 'the date of application of Chapter III'. For products under Annex "
        "I, which is it?"
    ),
    readings=(
        ("by_class", "2 August 2028, when Sections 1 to 3 apply to this class"),
        ("first_date", "2 December 2027, when Sections 1 to 3 first apply to any system"),
    ),
    source=(
        "Art. 111(2), Art. 113, third paragraph, point (c); recitals 39 and 40 of Reg. (EU) 2026/1744 "
        "fit the first"
    ),
)


def _unchanged_since_before(day: date) -> Condition:
    """Return: the first unit was on the market or in service before a day, and neither design nor purpose has changed since."""
    return (
        ~(NEVER_RELEASED & REACHED_BY_ITS_OUTPUT)
        & (Market.first_unit_on < day)
        & (Market.design_unchanged_since < day)
    )


component_of_large_it_system = Term(
    cite="Art. 111(1)",
    says=(
        "A component of a large Union IT system of Annex X, on the market or in service before 2 August "
        "2027, has until 31 December 2030."
    ),
    verified=PRIMARY,
    note=(
        "Article 5 applies all the same. So does Article 4, which is about people, not the system; Article 50 by the "
        "guidelines alone (C(2026) 5054, para. 153)."
    ),
    means=Nature.component_of_large_scale_it_system & (Market.first_unit_on < date(2027, 8, 2)),
    applies=GENERAL_APPLICATION,
)

#: Article 50 is owed only once the whole Act is, unless the guidelines decide, which say that it reaches all systems
#: since 2 August 2026, whenever they came: without them the point is open
TRANSPARENCY_WAITS: Final = (
    component_of_large_it_system & Today("<", date(2030, 12, 31)) & ~transparency_guidelines("para. 153")
)

sheltered_from_annex_iii_rules = Term(
    cite="Art. 111(2)",
    says=(
        "It was on the market or in service before the rules for high-risk systems applied, and neither its design nor "
        "its purpose has changed significantly since: if it is high-risk, they do not reach it. The first unit of its "
        "type counts."
    ),
    verified=INTERPRETED,
    note=(
        "By class: 2 December 2027 for Annex III. Articles 4, 5 and 50 apply all the same. The intended purpose by "
        "recital 177, which has a significant change be what a substantial modification is; the first unit if it was "
        "lawful (recital 39 of Reg. (EU) 2026/1744)."
    ),
    doubts=(_CHAPTER_III,),
    means=_unchanged_since_before(ANNEX_III_DATE),
    applies=GENERAL_APPLICATION,
)

sheltered_from_annex_i_rules = Term(
    cite="Art. 111(2)",
    part="Annex I",
    says="The same for products and their safety components: 2 August 2028 counts.",
    verified=INTERPRETED,
    doubts=(_CHAPTER_III,),
    means=_CHAPTER_III.between(
        by_class=_unchanged_since_before(ANNEX_I_DATE),
        first_date=_unchanged_since_before(ANNEX_III_DATE),
    ),
    applies=GENERAL_APPLICATION,
)

sheltered_as_first_published = Term(
    cite="Art. 111(2)",
    part="as first published",
    says="As first published the day that counted was 2 August 2026, for every class.",
    verified=PRIMARY,
    means=_unchanged_since_before(date(2026, 8, 2)),
    applies=GENERAL_APPLICATION,
)

for_public_authorities = Term(
    cite="Art. 111(2)",
    part="public authorities",
    says=(
        "Providers and deployers of systems meant for public authorities comply by 2 August 2030, "
        "changed or not."
    ),
    verified=PRIMARY,
    means=Market.meant_for_public_authorities & ~component_of_large_it_system,
    applies=GENERAL_APPLICATION,
)
