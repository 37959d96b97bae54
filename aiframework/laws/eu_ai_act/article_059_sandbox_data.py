"""Article 59: personal data collected for something else, used again in a sandbox."""

from typing import Final

from aiframework.facts.sandbox import Sandbox, SandboxData
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_products import outside_section_b
from aiframework.laws.eu_ai_act.article_057_who import developer, within_the_sandbox_rules
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, GENERAL_APPLICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Permission, Term

__all__ = ["conditions_for_reuse", "keep_to_the_conditions", "reuse_personal_data"]

#: as first published Article 2(2) left Article 57 alone to products under Annex I Section B
_SCOPE: Final = within_the_sandbox_rules & (outside_section_b | AS_AMENDED)

conditions_for_reuse = Term(
    cite="Art. 59(1)",
    part="conditions",
    says="All ten conditions for using such data in a sandbox are met.",
    verified=PRIMARY,
    means=at_either_level(SandboxData.conditions_met),
    applies=GENERAL_APPLICATION,
)

reuse_personal_data = Permission(
    cite="Art. 59(1)(a)-(j)",
    part="permission",
    covers=("Art. 59(3)",),
    says="In a sandbox, data lawfully collected for other purposes may serve systems of substantial public interest.",
    verified=PRIMARY,
    note="Law that excludes any other use of the data, or sets a basis of its own, stays: paragraph 3.",
    scope=_SCOPE,
    binds=developer,
    when=Sandbox.participates & conditions_for_reuse & ~SandboxData.excluded_by_other_law,
    applies=GENERAL_APPLICATION,
)

keep_to_the_conditions = Duty(
    cite="Art. 59(1)(a)-(j)",
    covers=("Art. 59(2)",),
    says=(
        "Whoever uses such data again in a sandbox meets all ten conditions, and for criminal law purposes has "
        "a specific law to rest on."
    ),
    verified=INTERPRETED,
    note="The specific law for criminal law purposes: paragraph 2.",
    scope=_SCOPE,
    binds=developer,
    when=Sandbox.participates & SandboxData.reused,
    must=conditions_for_reuse & (SandboxData.for_criminal_law_purposes >> SandboxData.based_on_specific_law),
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
