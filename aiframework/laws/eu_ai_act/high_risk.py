"""What duties for high-risk systems ask: the class, who counts as its provider, and from when they apply.

Articles 6, 25(1), 111(1) and (2) and 113 put together. `HIGH_RISK_RULES` is the schedule of Chapter III
Sections 1 to 3: by route, with the legacy rules of Article 111.
"""

from datetime import date
from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.facts.purpose import Purpose
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use, high_risk_purpose
from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_I_DATE, ANNEX_III_DATE, CHAPTERS_I_AND_II, PUBLISHED
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, PRIMARY, RiskTier, Term
from aiframework.logic import Condition, some

__all__ = ["HIGH_RISK_RULES", "HIGH_RISK_RULES_ANNEX_I", "HIGH_RISK_RULES_ANNEX_III", "becomes_provider", "high_risk", "high_risk_provider"]

high_risk = RiskTier(
    cite="Art. 6",
    says="A system that is high-risk by its use (Annex III) or as a regulated product (Annex I Section A).",
    verified=PRIMARY,
    tier="high-risk",
    rank=3,
    means=high_risk_by_use | high_risk_by_section_a,
    applies=CHAPTERS_I_AND_II,
)

becomes_provider = Term(
    cite="Art. 25(1)",
    says="Whoever puts its name on a high-risk system, modifies it substantially, or turns another system into a high-risk one is taken for its provider.",
    verified=PRIMARY,
    role="provider",
    means=(Market.supplied_by_another_before & Market.carries_new_name)
    | (
        Market.changed_after_market
        & ~Market.change_foreseen_in_first_assessment
        & (Market.change_affects_requirements | Market.change_alters_purpose)
    )
    | (SupplyChain.released_by_another_before & some(Purpose, Purpose.set_by_operator & high_risk_purpose)),
    applies=CHAPTERS_I_AND_II,
)

high_risk_provider = Term(
    cite="Art. 16",
    part="addressee",
    says="The provider of a high-risk system, or whoever Article 25 takes for it.",
    verified=PRIMARY,
    role="provider",
    means=provider | becomes_provider,
    applies=CHAPTERS_I_AND_II,
)

_MOVED = "as amended by Reg. (EU) 2026/1744"


def _legacy(before: date) -> Condition:
    """Return: on the market or in service before a day, and not significantly changed in design since."""
    return (Market.first_unit_on < before) & (Market.design_unchanged_since < before)


def _route(high: Term, first: date, now: date, basis: str, new_basis: str) -> tuple[Phase, ...]:
    return (
        Phase(starts=first, known=PUBLISHED, withdrawn=AMENDED, when=high & ~_legacy(date(2026, 8, 2)), basis=basis),
        Phase(starts=now, known=AMENDED, when=high & ~_legacy(now), basis=new_basis),
    )


_ANNEX_III: Final = _route(
    high_risk_by_use,
    date(2026, 8, 2),
    ANNEX_III_DATE,
    "Art. 113, second paragraph",
    f"Art. 113, third paragraph, point (c)(i), {_MOVED}",
)
_ANNEX_I: Final = _route(
    high_risk_by_section_a,
    date(2027, 8, 2),
    ANNEX_I_DATE,
    "Art. 113, third paragraph, point (c)",
    f"Art. 113, third paragraph, point (c)(ii), {_MOVED}",
)
_LEGACY: Final = (
    Phase(
        starts=date(2030, 8, 2),
        known=PUBLISHED,
        when=Market.meant_for_public_authorities.condition(),
        basis="Art. 111(2), second sentence",
    ),
    Phase(
        starts=date(2030, 12, 31),
        known=PUBLISHED,
        when=Nature.component_of_large_scale_it_system & (Market.first_unit_on < date(2027, 8, 2)),
        basis="Art. 111(1)",
    ),
)

HIGH_RISK_RULES_ANNEX_III: Final = Schedule((*_ANNEX_III, *_LEGACY), "Chapter III Sections 1 to 3, Annex III")
HIGH_RISK_RULES_ANNEX_I: Final = Schedule((*_ANNEX_I, *_LEGACY), "Chapter III Sections 1 to 3, Annex I")
HIGH_RISK_RULES: Final = Schedule((*_ANNEX_III, *_ANNEX_I, *_LEGACY), "Chapter III Sections 1 to 3")
