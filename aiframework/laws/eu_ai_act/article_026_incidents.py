"""Article 26(5), third sentence: whom a deployer tells of a serious incident."""

from aiframework.facts.incident import Incident, IncidentSubject
from aiframework.facts.operator import Operator
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.article_003_incidents import known_incident, two_day_incident
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["INCIDENT_IN_USE", "SENSITIVE_POLICE_DATA", "known_incident", "two_day_incident"]

INCIDENT_IN_USE = (
    high_risk & known_incident & ~(Incident.subject == IncidentSubject.SYSTEM_IN_REAL_WORLD_TEST)
)

#: fifth sentence
SENSITIVE_POLICE_DATA = Operator.is_law_enforcement_authority & Incident.covers_sensitive_police_data

tell_of_an_incident = Duty(
    cite="Art. 26(5) s.3",
    says=(
        "A deployer that finds a serious incident at once tells first the provider, then importer or "
        "distributor and the market surveillance authorities."
    ),
    verified=PRIMARY,
    note="Sensitive operational data of law enforcement deployers need not be told.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=INCIDENT_IN_USE,
    must=(Incident.provider_reached >> Incident.told_provider_first)
    & ((SupplyChain.has_importer | SupplyChain.has_distributors) >> Incident.told_importer_or_distributor)
    & Incident.told_authorities,
    unless=SENSITIVE_POLICE_DATA,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
