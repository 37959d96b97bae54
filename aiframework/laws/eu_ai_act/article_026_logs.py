"""Article 26(6): the logs a deployer keeps."""

from typing import Final

from aiframework.facts.log_stretch import LogHolder, LogStretch
from aiframework.facts.logs import Logs
from aiframework.facts.operator import Operator
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_019_logs import PERIOD_OF_OTHER_LAW, SIX_MONTHS_FROM_THE_LOG
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "keep_each_log_as_other_law_says",
    "keep_each_log_six_months",
    "keep_the_logs",
    "keep_the_logs_in_the_financial_file",
]

#: other law sets the period: any, or that on the documentation of a financial institution in which the logs are
_BY_OTHER_LAW: Final = Logs.other_law_sets_period | (
    Operator.is_regulated_financial_institution & Logs.kept_in_deployer_financial_file
)

keep_the_logs = Duty(
    cite="Art. 26(6) sub 1",
    says=(
        "Deployers keep the logs they control as long as suits the purpose, six months at least, unless "
        "other law, data protection above all, sets another time."
    ),
    verified=INTERPRETED,
    note="For financial institutions, the second subparagraph puts the logs into the file their own law requires.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Logs.under_deployer_control,
    must=at_either_level(Logs.kept_by_deployer)
    | (Operator.is_regulated_financial_institution & Logs.kept_in_deployer_financial_file),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

keep_each_log_six_months = Duty(
    cite="Art. 26(6) sub 1",
    part="six months",
    says="Logs under the deployer's control are there for six months at the least after they were made.",
    verified=INTERPRETED,
    note="The six months are read to run from the day the log was made. They are the least: the purpose may call "
    "for more.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=LogStretch,
    when=high_risk & (LogStretch.held_by == LogHolder.DEPLOYER),
    must=LogStretch.kept,
    unless=_BY_OTHER_LAW,
    lasts=(SIX_MONTHS_FROM_THE_LOG,),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

keep_each_log_as_other_law_says = Duty(
    cite="Art. 26(6) sub 1",
    part="other period",
    says="Where other law sets how long the logs are kept, they are there until the end of that period.",
    verified=INTERPRETED,
    note="It stands in the place of the six months, be it shorter or longer. For logs in the documentation of a financial "
    "institution (second subparagraph) it is the period of that documentation.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=LogStretch,
    when=high_risk & (LogStretch.held_by == LogHolder.DEPLOYER) & _BY_OTHER_LAW,
    must=LogStretch.kept,
    lasts=(PERIOD_OF_OTHER_LAW,),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

keep_the_logs_in_the_financial_file = Duty(
    cite="Art. 26(6) sub 2",
    says="Financial institutions keep the logs with the documents that financial services law asks for.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Logs.under_deployer_control & Operator.is_regulated_financial_institution,
    must=Logs.kept_in_deployer_financial_file,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
