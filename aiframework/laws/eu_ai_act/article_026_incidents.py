"""Article 26(5), third and fourth sentences: whom a deployer tells of a serious incident."""

from typing import Final

from aiframework.facts.incident import Harm, Incident, IncidentSubject
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, days
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term

__all__ = ["known_incident", "two_day_incident"]

known_incident = Term(
    cite="Art. 3(49)",
    part="of the system",
    says="An incident or malfunction of the system that leads to one of the listed harms.",
    verified=PRIMARY,
    each=Incident,
    means=Incident.harms.overlaps(set(Harm)) & ~(Incident.subject == IncidentSubject.GENERAL_PURPOSE_MODEL),
    applies=HIGH_RISK_RULES,
)

two_day_incident = Term(
    cite="Art. 73(3)",
    part="trigger",
    says="An infringement spread over Member States, or an irreversible disruption of critical infrastructure.",
    verified=PRIMARY,
    each=Incident,
    means=Incident.harms.includes(Harm.IRREVERSIBLE_INFRASTRUCTURE_DISRUPTION)
    | (
        Incident.contrary_to_protective_law
        & ((Incident.member_states_harmed >= 2) | (Incident.member_states_with_same_practice >= 3))
    ),
    applies=HIGH_RISK_RULES,
)

_IN_PLACE_OF_THE_PROVIDER: Final = (
    Clock(
        after=Incident.deployer_became_aware_at,
        within=days(15),
        counting=REGULATION_1182_71,
        done=Incident.reported_at,
        cite="Art. 73(2)",
    ),
    Clock(
        after=Incident.deployer_became_aware_at,
        within=days(2),
        counting=REGULATION_1182_71,
        when=two_day_incident.condition(),
        done=Incident.reported_at,
        cite="Art. 73(3)",
    ),
    Clock(
        after=Incident.deployer_became_aware_at,
        within=days(10),
        counting=REGULATION_1182_71,
        when=Incident.harms.includes(Harm.DEATH),
        done=Incident.reported_at,
        cite="Art. 73(4)",
    ),
)

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
    when=high_risk & known_incident,
    must=(Incident.provider_reached >> Incident.told_provider_first)
    & Incident.told_importer_or_distributor
    & Incident.told_authorities,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

report_in_place_of_the_provider = Duty(
    cite="Art. 26(5) s.4",
    says="A deployer that cannot reach the provider reports the incident itself, in the time Article 73 sets.",
    verified=INTERPRETED,
    note="The clocks are read to run from the deployer's own awareness.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=Incident,
    when=high_risk & known_incident & ~Incident.provider_reached,
    must=Incident.reported_in_place_of_provider,
    by=_IN_PLACE_OF_THE_PROVIDER,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
