"""Article 24: what distributors verify, hold back, store, correct and answer."""

from typing import Final

from aiframework.facts.distributor import Distributor
from aiframework.facts.operator import Operator, Role
from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_distributor_duties
from aiframework.laws.eu_ai_act.high_risk import RULES_FOR_OTHER_OPERATORS, becomes_provider, high_risk
from aiframework.laws.eu_ai_act.risk_without_doubt import RISK_BY_ITSELF, RISK_WITHOUT_DOUBT
from aiframework.laws.eu_ai_act.roles import distributor
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = [
    "cooperate",
    "correct_what_was_passed_on",
    "hold_back_what_is_in_doubt",
    "store_it_safely",
    "supply_information",
    "verify_before_passing_it_on",
]

_PROVIDER_OR_IMPORTER: Final = Operator.roles.overlaps(
    {Role.PROVIDER, Role.DOWNSTREAM_PROVIDER, Role.IMPORTER}
)

distributor_of_the_system = Term(
    cite="Art. 24",
    part="addressee",
    says="The distributor, as long as Article 25(1) does not take it for the provider.",
    verified=PRIMARY,
    note="Article 3(7): other than the provider or the importer, so who says that it is both is the latter.",
    role="distributor",
    means=distributor
    & ~becomes_provider
    & (Operator.makes_available_in_supply_chain | ~_PROVIDER_OR_IMPORTER),
    applies=RULES_FOR_OTHER_OPERATORS,
)

verify_before_passing_it_on = Duty(
    cite="Art. 24(1)",
    says=(
        "Before passing it on, a distributor verifies CE marking, declaration, instructions, the provider's "
        "name and quality system, and the importer's name."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=distributor_of_the_system,
    when=high_risk,
    must=at_either_level(Distributor.verified_before_making_available),
    unless=limit_of_distributor_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

hold_back_what_is_in_doubt = Duty(
    cite="Art. 24(2)",
    says=(
        "A distributor with reason to doubt that the requirements are met holds the system back until they "
        "are, and tells provider or importer of any risk."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=distributor_of_the_system,
    doubts=(RISK_WITHOUT_DOUBT,),
    when=high_risk & (Distributor.has_reason_to_doubt_conformity | RISK_BY_ITSELF),
    must=(Distributor.has_reason_to_doubt_conformity >> Distributor.held_back)
    & (RiskManagement.presents_a_risk >> Distributor.told_provider_or_importer_of_risk),
    unless=limit_of_distributor_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

store_it_safely = Duty(
    cite="Art. 24(3)",
    says="While a distributor is responsible, storage and transport do not put compliance at risk.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=distributor_of_the_system,
    when=high_risk,
    must=Distributor.storage_keeps_compliance,
    unless=limit_of_distributor_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

correct_what_was_passed_on = Duty(
    cite="Art. 24(4)",
    says=(
        "A distributor that doubts a system it already passed on corrects, withdraws or recalls it, or sees "
        "to it that others do, and at once reports any risk."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=distributor_of_the_system,
    when=high_risk & Distributor.has_reason_to_doubt_conformity & Distributor.already_made_available,
    must=Distributor.corrected & (RiskManagement.presents_a_risk >> Distributor.told_of_risk_after_release),
    unless=limit_of_distributor_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

supply_information = Duty(
    cite="Art. 24(5)",
    says="On a reasoned request distributors give all about their own acts that shows conformity.",
    verified=PRIMARY,
    note="Wrong, incomplete or misleading replies: Article 99(5).",
    scope=within_the_act_even_if_open_source,
    binds=distributor_of_the_system,
    when=high_risk & Distributor.received_reasoned_request,
    must=Distributor.supplied_information,
    unless=limit_of_distributor_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

cooperate = Duty(
    cite="Art. 24(6)",
    says="Distributors work with authorities in whatever these do about a system they passed on.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=distributor_of_the_system,
    when=high_risk & Distributor.authority_takes_action,
    must=Distributor.cooperates,
    unless=limit_of_distributor_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)
