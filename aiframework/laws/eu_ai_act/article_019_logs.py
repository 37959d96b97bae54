"""Article 19: the provider keeps the logs under its control."""

from aiframework.facts.logs import Logs
from aiframework.facts.operator import Operator
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_log_keeping
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED

__all__ = ["keep_logs", "keep_logs_in_financial_file"]

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

keep_logs_in_financial_file = owed_by_provider(
    cite="Art. 19(2)",
    says="Regulated financial institutions keep the logs as part of the file their own law requires.",
    verified=INTERPRETED,
    when=high_risk & Logs.under_provider_control & Operator.is_regulated_financial_institution,
    must=Logs.kept_in_provider_financial_file,
    unless=limit_of_log_keeping,
)
