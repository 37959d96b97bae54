"""Article 26(5), fourth sentence: a deployer that reports an incident because it cannot reach the provider."""

from typing import Final

from aiframework.facts.incident import Incident
from aiframework.laws.eu_ai_act.article_003_incidents import two_day_incident
from aiframework.laws.eu_ai_act.article_026_incidents import INCIDENT_IN_USE, SENSITIVE_POLICE_DATA
from aiframework.laws.eu_ai_act.article_073_reports import reporting_clocks
from aiframework.laws.eu_ai_act.article_073_serious_incidents import death, reportable_incident
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, Duty, Permission

__all__ = [
    "complete_the_report",
    "report_first_and_complete_later",
    "report_in_place_of_the_provider",
    "report_once_the_link_is_found",
]

#: Article 73 applies mutatis mutandis, its limits for what other law has reported (paragraphs 9 and 10) too
_TO_REPORT: Final = INCIDENT_IN_USE & reportable_incident & ~Incident.provider_reached

report_in_place_of_the_provider = Duty(
    cite="Art. 26(5) s.4",
    says="A deployer that cannot reach the provider reports the incident itself, in the times of Article 73.",
    verified=INTERPRETED,
    note="The clocks are read to run from the deployer's own awareness. What Article 73(9) and (10) leave to other "
    "law is not reported here either; telling provider, supply chain and authorities (third sentence) has no such "
    "limit. Sensitive operational data of law enforcement deployers need not be told.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=_TO_REPORT,
    must=Incident.reported_in_place_of_provider,
    unless=SENSITIVE_POLICE_DATA,
    by=reporting_clocks(Incident.deployer_became_aware_at, Incident.reported_at),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

report_once_the_link_is_found = Duty(
    cite="Art. 26(5) s.4",
    part="at once",
    says="A deployer in the provider's place reports at once when a causal link is likely; in the graver cases sooner still.",
    verified=INTERPRETED,
    note="Article 73(2) to (4).",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=_TO_REPORT & (Incident.link_found | two_day_incident | (death & Incident.link_suspected)),
    must=Incident.reported_immediately,
    unless=SENSITIVE_POLICE_DATA,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

report_first_and_complete_later = Permission(
    cite="Art. 73(5)",
    part="deployer",
    says="To be in time, the first report of a deployer in the provider's place may be incomplete.",
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=_TO_REPORT,
    applies=HIGH_RISK_RULES,
)

complete_the_report = Duty(
    cite="Art. 73(5)",
    part="complete report by the deployer",
    says=(
        "A deployer whose first report in the provider's place was incomplete follows it with a complete one; no number "
        "of days is set."
    ),
    verified=INTERPRETED,
    note="Owed through Article 26(5), fourth sentence.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=_TO_REPORT & Incident.reported_in_place_of_provider & Incident.first_report_incomplete,
    must=Incident.completed,
    unless=SENSITIVE_POLICE_DATA,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
