"""Article 12(1) and (2): a high-risk system records events by itself."""

from aiframework.facts.logs import Logs
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_record_keeping
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider

__all__ = ["log_for_deployers", "log_for_monitoring", "log_for_risks", "record_events"]

record_events = owed_by_provider(
    cite="Art. 12(1)",
    says="The system can record events by itself over its lifetime.",
    must=Logs.recorded_automatically,
    unless=limit_of_record_keeping,
)

log_for_risks = owed_by_provider(
    cite="Art. 12(2)(a)",
    says="Logs cover events that help find situations of risk or of substantial modification.",
    must=as_part_of(Logs.trace_what_matters, "help_find_risks"),
    unless=limit_of_record_keeping,
)

log_for_monitoring = owed_by_provider(
    cite="Art. 12(2)(b)",
    says="Logs cover events that help post-market monitoring.",
    must=as_part_of(Logs.trace_what_matters, "help_monitor_after_release"),
    unless=limit_of_record_keeping,
)

log_for_deployers = owed_by_provider(
    cite="Art. 12(2)(c)",
    says="Logs cover events that help deployers monitor the operation.",
    must=as_part_of(Logs.trace_what_matters, "help_deployers_monitor"),
    unless=limit_of_record_keeping,
)
