"""Article 19: the provider keeps the logs under its control."""

from typing import Final

from aiframework.facts.log_stretch import LogHolder, LogStretch
from aiframework.facts.logs import Logs
from aiframework.facts.operator import Operator
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_log_keeping
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.deadline import REGULATION_1182_71, months
from aiframework.legal.provision import INTERPRETED
from aiframework.legal.retention import Retention

__all__ = [
    "PERIOD_OF_OTHER_LAW",
    "SIX_MONTHS_FROM_THE_LOG",
    "keep_each_log_as_other_law_says",
    "keep_each_log_six_months",
    "keep_logs",
    "keep_logs_in_financial_file",
]

SIX_MONTHS_FROM_THE_LOG: Final = Retention(
    after=LogStretch.last_made_on,
    within=months(6),
    counting=REGULATION_1182_71,
    gone=LogStretch.deleted_on,
    cite="Art. 19(1), Art. 26(6)",
)

PERIOD_OF_OTHER_LAW: Final = Retention(
    until=LogStretch.other_law_until, gone=LogStretch.deleted_on, cite="Art. 19(1), (2), Art. 26(6)"
)

#: other law sets the period: any, or that on the documentation of a financial institution in which the logs are
_BY_OTHER_LAW: Final = Logs.other_law_sets_period | (
    Operator.is_regulated_financial_institution & Logs.kept_in_provider_financial_file
)

keep_logs = owed_by_provider(
    cite="Art. 19(1)",
    says="The provider keeps the logs under its control for as long as the purpose calls for, six months "
    "at least, unless other law says otherwise.",
    verified=INTERPRETED,
    note="A shorter or longer period of other Union or national law, data protection law above all, "
    "takes the place of the six months. "
    "For financial institutions, Article 19(2) puts the logs into the file their own law requires.",
    when=high_risk & Logs.under_provider_control,
    must=at_either_level(Logs.kept_by_provider)
    | (Operator.is_regulated_financial_institution & Logs.kept_in_provider_financial_file),
    unless=limit_of_log_keeping,
)

keep_each_log_six_months = owed_by_provider(
    cite="Art. 19(1)",
    part="six months",
    says="Logs under the provider's control are there for six months at the least after they were made.",
    verified=INTERPRETED,
    note="The six months are read to run from the day the log was made. They are the least: the purpose may call "
    "for more.",
    when=high_risk & (LogStretch.held_by == LogHolder.PROVIDER),
    must=LogStretch.kept,
    unless=limit_of_log_keeping | _BY_OTHER_LAW,
    each=LogStretch,
    lasts=(SIX_MONTHS_FROM_THE_LOG,),
)

keep_each_log_as_other_law_says = owed_by_provider(
    cite="Art. 19(1)",
    part="other period",
    says="Where other law sets how long the logs are kept, they are there until the end of that period.",
    verified=INTERPRETED,
    note="It stands in the place of the six months, be it shorter or longer. For logs in the documentation of a financial "
    "institution (paragraph 2) it is the period of that documentation.",
    when=high_risk & (LogStretch.held_by == LogHolder.PROVIDER) & _BY_OTHER_LAW,
    must=LogStretch.kept,
    unless=limit_of_log_keeping,
    each=LogStretch,
    lasts=(PERIOD_OF_OTHER_LAW,),
)

keep_logs_in_financial_file = owed_by_provider(
    cite="Art. 19(2)",
    says="Regulated financial institutions keep the logs as part of the file their own law requires.",
    verified=INTERPRETED,
    when=high_risk & Logs.under_provider_control & Operator.is_regulated_financial_institution,
    must=Logs.kept_in_provider_financial_file,
    unless=limit_of_log_keeping,
)
