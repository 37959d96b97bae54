"""Annex VIII: what is entered in the EU database about systems and their use."""

from datetime import date
from typing import Final

from aiframework.facts.operator import Operator
from aiframework.facts.registration import DeployerEntry, ProviderEntry, Registration
from aiframework.facts.summing_up import as_part_of, at_either_level, given
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
from aiframework.laws.eu_ai_act.calendar import AMENDED, PUBLISHED
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.laws.eu_ai_act.roles import authorised_representative, deployer, provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "enter_exempt_systems",
    "enter_high_risk_systems",
    "enter_public_use",
    "enter_reserved_systems",
    "explain_exempt_systems",
]

_UNTIL_AMENDED: Final = Schedule(
    (Phase(starts=date(2026, 8, 2), known=PUBLISHED, withdrawn=AMENDED, basis="Art. 113, second paragraph"),)
)
_EXEMPT: Final = considered_not_high_risk.condition()

_RESERVED_LIST = as_part_of(
    ProviderEntry.complete_for_high_risk,
    "gives_provider",
    given("submitted_by_another", "gives_submitter"),
    given("authorised_representative.appointed", "gives_representative"),
    "gives_trade_name",
    "gives_purpose",
    "gives_functions",
    "gives_status",
    "gives_member_states",
)

enter_high_risk_systems = owed_by_provider(
    cite="Annex VIII A 1-13",
    says=(
        "The entry holds provider, system, purpose, workings, status, certificate, Member States, declaration "
        "and instructions, and is kept current. A web address is optional."
    ),
    note="Certificate where a notified body took part. The fine comes through Article 16(i).",
    when=high_risk_outside_infrastructure & ~HIGH_RISK_IN_RESERVED_AREAS,
    must=at_either_level(ProviderEntry.complete_for_high_risk) & Registration.entry_up_to_date,
    applies=HIGH_RISK_RULES_ANNEX_III,
)

enter_reserved_systems = owed_by_provider(
    cite="Annex VIII A 1-13",
    part="secure section",
    says="In the secure section: points 1 to 10 without 6, 8 and 9, and no instructions.",
    note="Article 49(4)(a) and point 12.",
    when=HIGH_RISK_IN_RESERVED_AREAS,
    must=_RESERVED_LIST & Registration.entry_up_to_date,
    applies=HIGH_RISK_RULES_ANNEX_III,
)

enter_exempt_systems = Duty(
    cite="Annex VIII B 1-6, 8",
    says="The entry of a system considered not high-risk holds provider, system, purpose, the condition relied on and status.",
    verified=INTERPRETED,
    note="From when: see Article 49(2). In the secure section without the condition: Article 49(4)(b).",
    doubts=EXEMPT_SYSTEMS,
    scope=within_the_act_even_if_open_source,
    binds=provider | authorised_representative,
    when=_EXEMPT,
    must=at_either_level(
        ProviderEntry.complete_for_exempt,
        spared={"gives_exemption_conditions": EXEMPT_IN_RESERVED_AREAS},
    )
    & Registration.entry_up_to_date,
    applies=REGISTRATION_OF_EXEMPT_SYSTEMS,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

explain_exempt_systems = Duty(
    cite="Annex VIII B 1-6, 8",
    part="points 7 and 9, as first published",
    covers=("Annex VIII B 7", "Annex VIII B 9"),
    says="The entry also sums up the grounds and lists the Member States.",
    verified=PRIMARY,
    note="Deleted by Regulation (EU) 2026/1744 before it ever applied. No grounds in the secure section: Article 49(4)(b).",
    scope=within_the_act_even_if_open_source,
    binds=provider,
    when=_EXEMPT,
    must=(ProviderEntry.gives_exemption_grounds | EXEMPT_IN_RESERVED_AREAS)
    & ProviderEntry.gives_member_states,
    applies=_UNTIL_AMENDED,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

enter_public_use = Duty(
    cite="Annex VIII C 1-5",
    says=(
        "A public deployer's entry holds its name, who submits it, the provider's entry, and summaries of the "
        "rights and any data protection assessment, and is kept current."
    ),
    verified=PRIMARY,
    note="In the secure section points 1 to 3 only. The fine comes through Article 26(8).",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk_outside_infrastructure
    & (Operator.is_public_authority | Operator.is_union_institution | Operator.acts_for_public_authority),
    must=at_either_level(
        DeployerEntry.complete,
        spared={
            "sums_up_rights_assessment": HIGH_RISK_IN_RESERVED_AREAS,
            "sums_up_data_protection_assessment": HIGH_RISK_IN_RESERVED_AREAS,
        },
    )
    & Registration.entry_up_to_date,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=PUBLIC_DEPLOYER_FINE,
)
