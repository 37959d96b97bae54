"""Article 26(9), (11) and (12): data protection, people who are told, and authorities that act."""

from aiframework.facts.deployer import Deployer
from aiframework.facts.operator import Operator
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use, high_risk_purpose
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, HIGH_RISK_RULES_ANNEX_III, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty
from aiframework.logic import every

__all__ = [
    "cooperate",
    "for_law_enforcement_only",
    "tell_the_people_concerned",
    "use_the_instructions_for_data_protection",
]

use_the_instructions_for_data_protection = Duty(
    cite="Art. 26(9)",
    says="A deployer that must assess the impact on data protection uses the provider's instructions for it.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Deployer.impact_assessment_required,
    must=Deployer.used_instructions_in_impact_assessment,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

for_law_enforcement_only = (
    Operator.is_law_enforcement_authority | Operator.acts_for_law_enforcement
) & every(Purpose, high_risk_purpose >> Purpose.users.includes(IntendedUser.LAW_ENFORCEMENT))

tell_the_people_concerned = Duty(
    cite="Art. 26(11)",
    says=(
        "Deployers of listed systems that decide about people, or help to, tell these people that the system "
        "is used on them."
    ),
    verified=INTERPRETED,
    note=(
        "Besides Article 50. Systems used for law enforcement follow Article 13 of Directive (EU) 2016/680 "
        "instead; read here from who uses it and from all its listed purposes."
    ),
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk_by_use & Deployer.decides_about_people,
    must=Deployer.told_people,
    unless=for_law_enforcement_only,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

cooperate = Duty(
    cite="Art. 26(12)",
    says="Deployers work with authorities in whatever these do about the system.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Deployer.authority_takes_action,
    must=Deployer.cooperates,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
