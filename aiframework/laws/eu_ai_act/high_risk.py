"""What duties for high-risk systems ask: the class, who counts as its provider, and from when they apply.

Articles 6, 25(1) and (3), 111(1) and (2) and 113 put together. `HIGH_RISK_RULES` is the schedule of Chapter III
Sections 1 to 3: by route, with the rules of Article 111 for systems that were there before.
"""

from datetime import date
from typing import Final

from aiframework.facts.operator import Operator, Role
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.article_003_not_yet_released import NOT_YET_RELEASED
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_025_manufacturer import manufacturer_as_provider
from aiframework.laws.eu_ai_act.article_025_new_provider import becomes_provider
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import (
    component_of_large_it_system,
    for_public_authorities,
    sheltered_as_first_published,
    sheltered_from_annex_i_rules,
    sheltered_from_annex_iii_rules,
)
from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_I_DATE, ANNEX_III_DATE, PUBLISHED
from aiframework.laws.eu_ai_act.high_risk_by_route import CLASSIFICATION
from aiframework.laws.eu_ai_act.roles import deployer, provider
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import PRIMARY, Doubt, Term

__all__ = [
    "HIGH_RISK_RULES",
    "HIGH_RISK_RULES_ANNEX_I",
    "HIGH_RISK_RULES_ANNEX_III",
    "RULES_FOR_OTHER_OPERATORS",
    "RULES_FOR_OTHER_OPERATORS_ANNEX_III",
    "becomes_provider",
    "high_risk",
    "high_risk_provider",
]

_BOTH_ROUTES: Final = Doubt(
    name="both-routes-date",
    question=(
        "A system that is high-risk by its use and as a product: from when do Sections 1 to 3 apply to it?"
    ),
    readings=(
        ("earlier_date", "from 2 December 2027: the use alone makes it high-risk"),
        (
            "product_date",
            "from 2 August 2028, with the product procedure that Article 43(3) prescribes for it",
        ),
    ),
    source="Art. 113, third paragraph, point (c), gives no rule; the earlier date is used here",
)

_MOVED = "as amended by Reg. (EU) 2026/1744"

high_risk = Term(
    cite="Art. 6",
    part="by use or product",
    says="High-risk by its use (Annex III) or as a regulated product (Annex I Section A), if it is an AI system at all.",
    verified=PRIMARY,
    doubts=(_BOTH_ROUTES,),
    means=high_risk_by_use | high_risk_by_section_a,
    applies=CLASSIFICATION,
)

high_risk_provider = Term(
    cite="Art. 16",
    part="addressee",
    says="The provider, or whoever Article 25 takes for it; whether the system is high-risk is asked apart.",
    note="Whoever says it acts as the provider is one; who is one by the facts alone no longer is once another took over.",
    verified=PRIMARY,
    role="provider",
    means=Operator.roles.overlaps({Role.PROVIDER, Role.DOWNSTREAM_PROVIDER})
    | (provider & ~SupplyChain.taken_over_by_another)
    | becomes_provider
    | manufacturer_as_provider,
    applies=CLASSIFICATION,
)


def _route(high: Term, sheltered: Term, first: date, now: date, bases: tuple[str, str]) -> tuple[Phase, ...]:
    """Return the phases of one route that reach every operator: as first published, as amended, and Article 111(1)."""
    before, after = bases
    released = high & ~NOT_YET_RELEASED
    return (
        Phase(
            starts=first,
            known=PUBLISHED,
            withdrawn=AMENDED,
            when=released & ~sheltered_as_first_published & ~component_of_large_it_system,
            basis=before,
        ),
        Phase(
            starts=now,
            known=AMENDED,
            when=released & ~sheltered & ~component_of_large_it_system,
            basis=after,
        ),
        Phase(
            starts=date(2030, 12, 31),
            known=PUBLISHED,
            when=released & component_of_large_it_system,
            basis="Art. 111(1)",
        ),
    )


def _old_for_authorities(high: Term) -> Phase:
    """Return the phase of systems for public authorities that were there before: it names providers and deployers alone."""
    return Phase(
        starts=date(2030, 8, 2),
        known=PUBLISHED,
        when=high & ~NOT_YET_RELEASED & for_public_authorities & (high_risk_provider | deployer),
        basis="Art. 111(2), second sentence",
    )


_ANNEX_III: Final = _route(
    high_risk_by_use,
    sheltered_from_annex_iii_rules,
    date(2026, 8, 2),
    ANNEX_III_DATE,
    ("Art. 113, second paragraph", f"Art. 113, third paragraph, point (c)(i), {_MOVED}"),
)
_ANNEX_I: Final = _route(
    high_risk_by_section_a,
    sheltered_from_annex_i_rules,
    date(2027, 8, 2),
    ANNEX_I_DATE,
    ("Art. 113, third paragraph, point (c)", f"Art. 113, third paragraph, point (c)(ii), {_MOVED}"),
)

_OLD_ANNEX_III: Final = _old_for_authorities(high_risk_by_use)
_OLD_ANNEX_I: Final = _old_for_authorities(high_risk_by_section_a)

HIGH_RISK_RULES_ANNEX_III: Final = Schedule(
    (*_ANNEX_III, _OLD_ANNEX_III), "Chapter III Sections 1 to 3, Annex III"
)
HIGH_RISK_RULES_ANNEX_I: Final = Schedule((*_ANNEX_I, _OLD_ANNEX_I), "Chapter III Sections 1 to 3, Annex I")
HIGH_RISK_RULES: Final = Schedule(
    (*_ANNEX_III, _OLD_ANNEX_III, *_ANNEX_I, _OLD_ANNEX_I), "Chapter III Sections 1 to 3"
)

#: for representatives, importers and distributors: an old system for public authorities never becomes theirs to look after
RULES_FOR_OTHER_OPERATORS: Final = Schedule(
    (*_ANNEX_III, *_ANNEX_I), "Chapter III Section 3, neither provider nor deployer"
)
RULES_FOR_OTHER_OPERATORS_ANNEX_III: Final = Schedule(
    _ANNEX_III, "Chapter III Section 3, neither provider nor deployer, Annex III"
)
