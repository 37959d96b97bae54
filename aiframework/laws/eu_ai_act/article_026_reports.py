"""Article 26(5), fourth sentence: a deployer that reports an incident because it cannot reach the provider."""

from aiframework.facts.incident import Incident
from aiframework.laws.eu_ai_act.article_026_incidents import INCIDENT_IN_USE, SENSITIVE_POLICE_DATA
from aiframework.laws.eu_ai_act.article_073_reports import reporting_clocks
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, Duty

__all__ = ["report_in_place_of_the_provider"]

report_in_place_of_the_provider = Duty(
    cite="Art. 26(5) s.4",
    says="A deployer that cannot reach the provider reports the incident itself, in the times of Article 73.",
    verified=INTERPRETED,
    note="The clocks are read to run from the deployer's own awareness. Sensitive operational data of law "
    "enforcement deployers need not be told.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=INCIDENT_IN_USE & ~Incident.provider_reached,
    must=Incident.reported_in_place_of_provider,
    unless=SENSITIVE_POLICE_DATA,
    by=reporting_clocks(Incident.deployer_became_aware_at, Incident.reported_at),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
