"""Article 25(1): who is taken for the provider of a high-risk system."""

from aiframework.facts.market import Market
from aiframework.facts.purpose import Purpose
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.article_003_modification import substantial_modification
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use, high_risk_purpose
from aiframework.laws.eu_ai_act.high_risk_by_route import CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term
from aiframework.logic import some

__all__ = ["becomes_provider"]

#: as the system is now, by either route of Article 6
_HIGH_RISK = high_risk_by_use | high_risk_by_section_a

puts_own_name_on_it = Term(
    cite="Art. 25(1)(a)",
    says=(
        "Whoever puts its name or trademark on a high-risk system that was already on the market or in "
        "service."
    ),
    verified=PRIMARY,
    note="A contract may share out the work otherwise; towards authorities it changes nothing.",
    role="provider",
    means=Market.supplied_by_another_before & Market.carries_new_name & _HIGH_RISK,
    applies=CLASSIFICATION,
)

modifies_it_substantially = Term(
    cite="Art. 25(1)(b)",
    says=(
        "Whoever substantially modifies a high-risk system that somebody else had on the market or in service, so "
        "that it stays high-risk."
    ),
    verified=PRIMARY,
    role="provider",
    means=Market.supplied_by_another_before & substantial_modification & _HIGH_RISK,
    applies=CLASSIFICATION,
)

makes_it_high_risk = Term(
    cite="Art. 25(1)(c)",
    says=(
        "Whoever changes the purpose of a system that was not high-risk, a general-purpose one "
        "included, so that it becomes high-risk."
    ),
    verified=PRIMARY,
    role="provider",
    note="High-risk by use or as a regulated product: both routes of Article 6.",
    means=SupplyChain.released_by_another_before
    & (
        some(Purpose, Purpose.set_by_operator & high_risk_purpose)
        | (high_risk_by_section_a & SupplyChain.product_purpose_set_by_operator)
    ),
    applies=CLASSIFICATION,
)

becomes_provider = Term(
    cite="Art. 25(1)",
    says=(
        "Whoever puts its name on a high-risk system, modifies it substantially, or turns another "
        "system into a high-risk one is taken for its provider."
    ),
    verified=PRIMARY,
    role="provider",
    means=puts_own_name_on_it | modifies_it_substantially | makes_it_high_risk,
    applies=CLASSIFICATION,
)
