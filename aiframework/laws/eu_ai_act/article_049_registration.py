"""Article 49(1) to (3): registration in the EU database before the market, service or use."""

from datetime import date
from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.operator import Operator
from aiframework.facts.registration import Registration
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_outside_infrastructure
from aiframework.laws.eu_ai_act.article_006_considered_not_high_risk import (
    ALREADY_ON_THE_MARKET,
    considered_not_high_risk,
)
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import (
    NATIONAL_RULES_OR_AI_OFFICE,
    PUBLIC_DEPLOYER_FINE,
)
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_III_DATE, PUBLISHED
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.roles import authorised_representative, deployer, provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, Doubt, Duty
from aiframework.logic import ALWAYS, NEVER

__all__ = ["register_the_exempt_system", "register_the_system", "register_the_use_in_the_database"]

_GENERAL: Final = date(2026, 8, 2)
_DATE: Final = Doubt(
    name="article-49-2-date",
    question="From when are systems registered that their provider considers not high-risk?",
    readings=(
        ("with_classification", "from 2 December 2027, as Article 6(3) on which it rests"),
        ("with_section_5", "from 2 August 2026, as Section 5 was not put off"),
    ),
    source="Art. 49(2), Art. 113, second paragraph and third paragraph, point (c)",
)

#: what is open about them: from when, and whether those that were there already are meant
EXEMPT_SYSTEMS: Final = (_DATE, ALREADY_ON_THE_MARKET)

#: from when systems that their provider considers not high-risk are registered
REGISTRATION_OF_EXEMPT_SYSTEMS: Final = Schedule(
    (
        Phase(
            starts=_GENERAL,
            known=PUBLISHED,
            withdrawn=AMENDED,
            when=ALREADY_ON_THE_MARKET.between(
                new_systems=Market.first_unit_on >= _GENERAL, all_systems=ALWAYS
            ),
            basis="Art. 113, second paragraph",
        ),
        Phase(
            starts=_GENERAL,
            known=AMENDED,
            when=_DATE.between(with_classification=NEVER, with_section_5=ALWAYS)
            & ALREADY_ON_THE_MARKET.between(new_systems=Market.first_unit_on >= _GENERAL, all_systems=ALWAYS),
            basis="Art. 113, second paragraph: Section 5 of Chapter III",
        ),
        Phase(
            starts=ANNEX_III_DATE,
            known=AMENDED,
            when=ALREADY_ON_THE_MARKET.between(
                new_systems=Market.first_unit_on >= ANNEX_III_DATE, all_systems=ALWAYS
            ),
            basis="Art. 113, third paragraph, point (c)(i): Article 6(3)",
        ),
    )
)

register_the_system = Duty(
    cite="Art. 49(1)",
    says=(
        "Before the market or service the provider or its representative registers itself and a listed "
        "high-risk system in the EU database."
    ),
    verified=INTERPRETED,
    note=(
        "Not for critical infrastructure. Section 5 applies since 2 August 2026, but nothing is "
        "high-risk before Section 1 applies."
    ),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider | authorised_representative,
    when=high_risk_outside_infrastructure.condition(),
    must=Registration.provider_registered
    & Registration.system_registered
    & (Registration.registered_before_market | HAS_UNTIL_ITS_DAY),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

register_the_exempt_system = Duty(
    cite="Art. 49(2)",
    says=(
        "Before the market or service the provider registers itself and a listed system that it "
        "considers not high-risk."
    ),
    verified=INTERPRETED,
    doubts=EXEMPT_SYSTEMS,
    scope=within_the_act_even_if_open_source,
    binds=provider | authorised_representative,
    when=considered_not_high_risk.condition(),
    must=Market.exempt_system_registered & Registration.registered_before_market,
    applies=REGISTRATION_OF_EXEMPT_SYSTEMS,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

register_the_use_in_the_database = Duty(
    cite="Art. 49(3)",
    says=(
        "Before service or use a public authority, Union body or whoever acts for them registers "
        "itself, selects the listed system and registers its use."
    ),
    verified=INTERPRETED,
    note="Not for critical infrastructure. Article 26(8) and its fine do not name those who only act for an authority.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk_outside_infrastructure
    & (Operator.is_public_authority | Operator.is_union_institution | Operator.acts_for_public_authority),
    must=Registration.deployer_registered
    & Registration.system_selected
    & Registration.use_registered
    & (Registration.use_registered_before_use | HAS_UNTIL_ITS_DAY),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=PUBLIC_DEPLOYER_FINE,
)
