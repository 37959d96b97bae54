"""Article 71: what is entered into the EU database, by whom, and who may read it."""

from typing import Final

from aiframework.facts.operator import Operator, Role
from aiframework.facts.registration import DeployerEntry, ProviderEntry, Registration
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.annex_iii_areas import (
    EXEMPT_IN_RESERVED_AREAS,
    HIGH_RISK_IN_RESERVED_AREAS,
    high_risk_outside_infrastructure,
)
from aiframework.laws.eu_ai_act.article_006_considered_not_high_risk import considered_not_high_risk
from aiframework.laws.eu_ai_act.article_049_registration import EXEMPT_SYSTEMS, REGISTRATION_OF_EXEMPT_SYSTEMS
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import (
    NATIONAL_RULES_OR_AI_OFFICE,
    PUBLIC_DEPLOYER_FINE,
)
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.roles import authorised_representative, deployer, provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Right, Term

__all__ = [
    "enter_the_exempt_system",
    "enter_the_high_risk_system",
    "enter_the_public_use",
    "entry_names_a_responsible_person",
    "keep_test_entries_from_the_public",
]

_SHORTER_LIST: Final = Registration.secure_section_used & Registration.reduced_data_only

enter_the_high_risk_system = Duty(
    cite="Art. 71(2)",
    says=(
        "The provider, or its representative, enters the data of Annex VIII Section A on a listed high- "
        "risk system."
    ),
    verified=INTERPRETED,
    note=(
        "Critical infrastructure is registered nationally; for biometrics, police and migration the secure "
        "section takes a shorter list: Article 49(4) and (5)."
    ),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider | authorised_representative,
    when=high_risk_outside_infrastructure,
    must=at_either_level(ProviderEntry.complete_for_high_risk)
    | (HIGH_RISK_IN_RESERVED_AREAS & _SHORTER_LIST),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

enter_the_exempt_system = Duty(
    cite="Art. 71(2)",
    part="not high-risk",
    says=(
        "The provider, or its representative, enters the data of Annex VIII Section B on a listed system "
        "it considers not high-risk."
    ),
    verified=INTERPRETED,
    note="From when: see Article 49(2).",
    doubts=EXEMPT_SYSTEMS,
    scope=within_the_act_even_if_open_source,
    binds=provider | authorised_representative,
    when=considered_not_high_risk.condition(),
    must=at_either_level(ProviderEntry.complete_for_exempt) | (EXEMPT_IN_RESERVED_AREAS & _SHORTER_LIST),
    applies=REGISTRATION_OF_EXEMPT_SYSTEMS,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

enter_the_public_use = Duty(
    cite="Art. 71(3)",
    says="A public deployer enters the data of Annex VIII Section C on its use of a listed high-risk system.",
    verified=PRIMARY,
    note="The fine comes through Article 26(8).",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk_outside_infrastructure
    & (Operator.is_public_authority | Operator.acts_for_public_authority | Operator.is_union_institution),
    must=at_either_level(DeployerEntry.complete) | (HIGH_RISK_IN_RESERVED_AREAS & _SHORTER_LIST),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=PUBLIC_DEPLOYER_FINE,
)

keep_test_entries_from_the_public = Right(
    cite="Art. 71(4)",
    says=(
        "What a tester registers about a real-world test is seen by authorities alone, unless the tester "
        "agrees to publish it."
    ),
    verified=PRIMARY,
    binds=provider | Operator.roles.includes(Role.PROSPECTIVE_PROVIDER),
    applies=GENERAL_APPLICATION,
)

entry_names_a_responsible_person = Term(
    cite="Art. 71(5)",
    says=(
        "An entry names those who register for the provider or deployer and may represent it, with "
        "contact details."
    ),
    verified=PRIMARY,
    means=Registration.responsible_person_entered.condition(),
    applies=GENERAL_APPLICATION,
)
