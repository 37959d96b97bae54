"""Article 26(1), (7) and (11), deployment by deployment, where a deployer uses the system in several places."""

from functools import partial
from typing import Final

from aiframework.facts.deployer import Deployer
from aiframework.facts.deployment import Deployment
from aiframework.facts.operator import Operator
from aiframework.facts.summing_up import of_each
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_026_people_concerned import for_law_enforcement_only
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY, done_by_its_day
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, HIGH_RISK_RULES_ANNEX_III, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["follow_instructions_in_each", "tell_people_in_each", "tell_workers_in_each"]

_in_each: Final = partial(
    Duty,
    part="each deployment",
    verified=PRIMARY,
    note="What is not told of one deployment is taken from what is told of all.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Deployment,
    sanction=ARTICLE_99_4,
)

follow_instructions_in_each = _in_each(
    cite="Art. 26(1)",
    says="In each deployment, measures make the use follow the instructions.",
    when=high_risk,
    must=of_each(Deployer.measures_to_follow_instructions, "deployments.follows_instructions"),
    applies=HIGH_RISK_RULES,
)

tell_workers_in_each = _in_each(
    cite="Art. 26(7)",
    says="Before each use at work, the workers it concerns and their representatives are told.",
    when=high_risk & Operator.is_employer,
    must=(
        of_each(Deployer.told_workers_before_use, "deployments.told_workers")
        | (HAS_UNTIL_ITS_DAY & done_by_its_day(Deployer.told_workers_on))
    )
    & (
        of_each(Deployer.told_worker_representatives_before_use, "deployments.told_worker_representatives")
        | (HAS_UNTIL_ITS_DAY & done_by_its_day(Deployer.told_worker_representatives_on))
    ),
    applies=HIGH_RISK_RULES,
)

tell_people_in_each = _in_each(
    cite="Art. 26(11)",
    says="In each deployment, the people about whom a listed system helps to decide are told of it.",
    when=high_risk_by_use & Deployer.decides_about_people,
    must=of_each(Deployer.told_people, "deployments.told_people"),
    unless=for_law_enforcement_only,
    applies=HIGH_RISK_RULES_ANNEX_III,
)
