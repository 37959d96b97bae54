"""Article 25(2): what the first provider owes once another takes its place."""

from aiframework.facts.market import Market
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_value_chain_duties
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system
from aiframework.laws.eu_ai_act.article_025_taken_over import first_provider
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import ADDED_TO_HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4_DA
from aiframework.laws.eu_ai_act.scope import excluded
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Scope

__all__ = ["released_in_the_union"]

released_in_the_union = Scope(
    cite="Art. 25",
    part="scope",
    says="An AI system, not excluded, that someone placed on the Union market or put into service there.",
    verified=INTERPRETED,
    note="First providers and suppliers need not be operators within Article 2(1) themselves.",
    means=ai_system
    & ~excluded
    & (
        Market.placed_on_union_market
        | Market.put_into_service_in_union
        | SupplyChain.released_by_another_before
        | SupplyChain.taken_over_by_another
    ),
    applies=HIGH_RISK_RULES,
)

help_the_new_provider = Duty(
    cite="Art. 25(2) sub 2",
    says=(
        "The first provider cooperates closely with the new one and gives the information, technical access "
        "and help it needs, unless it had clearly ruled out a high-risk use."
    ),
    verified=PRIMARY,
    note="Intellectual property and trade secrets stay protected: Article 25(5).",
    scope=released_in_the_union,
    binds=first_provider,
    when=high_risk,
    must=SupplyChain.cooperates_with_new_provider & SupplyChain.supports_new_provider,
    unless=Market.first_provider_forbade_high_risk_use | limit_of_value_chain_duties,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4_DA,
)

hand_over_documentation = Duty(
    cite="Art. 25(2) sub 3(a)",
    says="Where relevant the first provider hands over technical documentation that lets Article 16 be checked.",
    verified=PRIMARY,
    scope=released_in_the_union,
    binds=first_provider,
    when=high_risk,
    must=SupplyChain.gives_documentation,
    unless=Market.first_provider_forbade_high_risk_use | limit_of_value_chain_duties,
    applies=ADDED_TO_HIGH_RISK_RULES,
    sanction=ARTICLE_99_4_DA,
)

disclose_limitations = Duty(
    cite="Art. 25(2) sub 3(b)",
    says="Where relevant the first provider tells the new one the known limitations and ways of failing.",
    verified=PRIMARY,
    scope=released_in_the_union,
    binds=first_provider,
    when=high_risk,
    must=SupplyChain.tells_limitations,
    unless=Market.first_provider_forbade_high_risk_use | limit_of_value_chain_duties,
    applies=ADDED_TO_HIGH_RISK_RULES,
    sanction=ARTICLE_99_4_DA,
)

give_technical_access = Duty(
    cite="Art. 25(2) sub 3(c)",
    says="Where relevant the first provider gives the new one targeted technical access, for tests too.",
    verified=PRIMARY,
    scope=released_in_the_union,
    binds=first_provider,
    when=high_risk,
    must=SupplyChain.gives_technical_access,
    unless=Market.first_provider_forbade_high_risk_use | limit_of_value_chain_duties,
    applies=ADDED_TO_HIGH_RISK_RULES,
    sanction=ARTICLE_99_4_DA,
)
