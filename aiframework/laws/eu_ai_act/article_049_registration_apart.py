"""Article 49(4) and (5): what is registered in the secure section, and what at national level."""

from aiframework.facts.operator import Operator
from aiframework.facts.registration import Registration
from aiframework.laws.eu_ai_act.annex_iii_areas import (
    EXEMPT_IN_RESERVED_AREAS,
    HIGH_RISK_IN_RESERVED_AREAS,
    high_risk_infrastructure,
)
from aiframework.laws.eu_ai_act.article_006_considered_not_high_risk import considered_not_high_risk
from aiframework.laws.eu_ai_act.article_049_registration import EXEMPT_SYSTEMS, REGISTRATION_OF_EXEMPT_SYSTEMS
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import (
    NATIONAL_RULES_OR_AI_OFFICE,
    fined_as_listed_where,
)
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.roles import authorised_representative, deployer, provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "register_at_national_level",
    "register_exempt_systems_in_the_secure_section",
    "register_in_the_secure_section",
]

_PUBLIC_DEPLOYER = deployer & (
    Operator.is_public_authority | Operator.is_union_institution | Operator.acts_for_public_authority
)

_FINE = fined_as_listed_where(high_risk_provider | authorised_representative | Operator.is_public_authority)
#: Article 26(8) has public deployers comply with Article 49, this paragraph included; Article 16(i) names paragraph 1 alone
_NATIONAL_REGISTER_FINE = fined_as_listed_where(deployer & Operator.is_public_authority)

register_in_the_secure_section = Duty(
    cite="Art. 49(4)",
    says=(
        "Biometric, law enforcement and migration systems in these areas are registered in the secure section, "
        "with the shorter list of data."
    ),
    verified=PRIMARY,
    note="Point (b) still names point 9 of Annex VIII Section B, which is deleted.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider | authorised_representative | _PUBLIC_DEPLOYER,
    when=HIGH_RISK_IN_RESERVED_AREAS,
    must=Registration.secure_section_used & Registration.reduced_data_only,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=_FINE,
)

register_exempt_systems_in_the_secure_section = Duty(
    cite="Art. 49(4)",
    part="considered not high-risk",
    says="The same goes for systems in these areas that their provider considers not high-risk.",
    verified=INTERPRETED,
    doubts=EXEMPT_SYSTEMS,
    note="From when: see Article 49(2).",
    scope=within_the_act_even_if_open_source,
    binds=provider | authorised_representative,
    when=considered_not_high_risk & EXEMPT_IN_RESERVED_AREAS,
    must=Registration.secure_section_used & Registration.reduced_data_only,
    applies=REGISTRATION_OF_EXEMPT_SYSTEMS,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

register_at_national_level = Duty(
    cite="Art. 49(5)",
    says="High-risk systems for critical infrastructure are registered at national level, not in the EU database.",
    verified=INTERPRETED,
    note="The text does not say by whom; read as for paragraphs 1 and 3: provider and public deployer.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider | _PUBLIC_DEPLOYER,
    when=high_risk_infrastructure,
    must=Registration.nationally_registered,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=_NATIONAL_REGISTER_FINE,
)
