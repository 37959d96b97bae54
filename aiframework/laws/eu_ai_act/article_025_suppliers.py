"""Article 25(4) and (5): the written agreement with suppliers of parts, and what stays secret."""

from aiframework.facts.operator import Operator, Role
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_value_chain_duties
from aiframework.laws.eu_ai_act.article_025_first_provider import released_in_the_union
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4_DA
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note, Term

__all__ = [
    "agree_in_writing",
    "agree_in_writing_as_supplier",
    "model_terms",
    "published_openly",
    "secrets_stay_protected",
    "supplier_of_parts",
]

supplier_of_parts = Term(
    cite="Art. 25(4)",
    part="third party",
    says="A third party whose systems, models, tools, services, components or processes stand in the system.",
    verified=PRIMARY,
    role="third_party_supplier",
    means=Operator.roles.includes(Role.THIRD_PARTY_SUPPLIER),
    applies=HIGH_RISK_RULES,
)

published_openly = Term(
    cite="Art. 25(4)",
    part="open source",
    says="Parts made public under a free and open-source licence, general-purpose models excepted.",
    verified=PRIMARY,
    means=SupplyChain.supplied_openly & ~SupplyChain.supplies_general_purpose_model,
    applies=HIGH_RISK_RULES,
)

agree_in_writing = Duty(
    cite="Art. 25(4) sub 1",
    covers=("Art. 25(4)",),
    says=(
        "The provider agrees in writing with whoever supplies a part on the information, capabilities, "
        "access and help it needs to comply."
    ),
    verified=PRIMARY,
    note="AI models are named since 27 July 2026.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & SupplyChain.third_party_supplies_part,
    must=SupplyChain.agreement_in_writing & SupplyChain.agreement_covers_support,
    unless=published_openly | limit_of_value_chain_duties,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4_DA,
)

agree_in_writing_as_supplier = Duty(
    cite="Art. 25(4) sub 1",
    part="third party",
    says="Whoever supplies a part agrees in writing with the provider on the help that one needs to comply.",
    verified=INTERPRETED,
    note="Article 99(4)(da) names providers and operators; a supplier that is neither is read as meant.",
    scope=released_in_the_union,
    binds=supplier_of_parts,
    when=high_risk & SupplyChain.third_party_supplies_part,
    must=SupplyChain.agreement_in_writing & SupplyChain.agreement_covers_support,
    unless=published_openly | limit_of_value_chain_duties,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4_DA,
)

model_terms = Note(
    cite="Art. 25(4) sub 2",
    says="The AI Office may recommend voluntary model terms for such agreements.",
    verified=PRIMARY,
    binds="the AI Office",
    applies=HIGH_RISK_RULES,
)

secrets_stay_protected = Note(
    cite="Art. 25(5)",
    says="Help under paragraphs 2 and 3 leaves intellectual property, confidential information and trade secrets protected.",
    verified=PRIMARY,
    binds="everyone",
    applies=HIGH_RISK_RULES,
)
