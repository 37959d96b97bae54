"""Article 22(1) and (2): the representative that providers from outside the Union appoint."""

from aiframework.facts.market import Market
from aiframework.facts.operator import Location, Operator
from aiframework.facts.representative import AuthorisedRepresentative
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_representation
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, Duty

__all__ = ["appoint_a_representative", "enable_the_representative"]

appoint_a_representative = Duty(
    cite="Art. 22(1)",
    says=(
        "A provider established outside the Union appoints, in writing and before it makes a high-risk "
        "system available there, a representative established in the Union."
    ),
    verified=INTERPRETED,
    note="Article 99(4)(b) fines what representatives owe, not this; Article 83(1)(f) lets authorities act.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & (Operator.location == Location.THIRD_COUNTRY) & Market.placed_on_union_market,
    must=(
        AuthorisedRepresentative.appointed_before_release
        | (HAS_UNTIL_ITS_DAY & AuthorisedRepresentative.appointed)
    )
    & AuthorisedRepresentative.in_writing
    & AuthorisedRepresentative.established_in_union,
    unless=limit_of_representation,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

enable_the_representative = Duty(
    cite="Art. 22(2)",
    says="The provider puts its representative in a position to do what the mandate says.",
    verified=INTERPRETED,
    note="Article 99(4)(b) fines what representatives owe, not this.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & (Operator.location == Location.THIRD_COUNTRY) & AuthorisedRepresentative.appointed,
    must=AuthorisedRepresentative.enabled,
    unless=limit_of_representation,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
