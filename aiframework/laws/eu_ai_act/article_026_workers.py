"""Article 26(7): what an employer tells workers before a high-risk system is used at work."""

from aiframework.facts.deployer import Deployer
from aiframework.facts.operator import Operator
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY, done_by_its_day
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["tell_the_workers"]

tell_the_workers = Duty(
    cite="Art. 26(7)",
    says="Before a high-risk system is used at work, an employer tells the workers concerned and their representatives.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Operator.is_employer,
    must=(Deployer.told_workers_before_use | (HAS_UNTIL_ITS_DAY & done_by_its_day(Deployer.told_workers_on)))
    & (
        Deployer.told_worker_representatives_before_use
        | (HAS_UNTIL_ITS_DAY & done_by_its_day(Deployer.told_worker_representatives_on))
    ),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
