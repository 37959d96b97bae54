"""B&P § 22757.13: critical safety incidents, with two clocks side by side, each to its own recipient."""

from typing import Final

from aiframework.facts.frontier_developer import FrontierDeveloper
from aiframework.facts.frontier_incident import FrontierIncident, IncidentModelClass
from aiframework.laws.california.calendar import SB_53, SB_53_ENCOURAGED, SB_53_FROM_2027
from aiframework.laws.california.sb_53.definitions_incidents import critical_safety_incident
from aiframework.laws.california.sb_53.required import of_frontier_developers, strict_federal_conflict
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, HOURS_RUN_ON, days, hours
from aiframework.legal.provision import INTERPRETED, PRIMARY, Exclusion, Note

__all__ = [
    "deemed_to_comply",
    "disclose_imminent_danger",
    "meet_the_federal_standard",
    "report_of_the_office",
    "report_other_models_too",
    "report_to_emergency_services",
]

_federal_route: Final = (
    FrontierDeveloper.declared_federal_route
    & FrontierDeveloper.federal_standard_designated
    & ~FrontierDeveloper.federal_route_revoked
)

deemed_to_comply = Exclusion(
    cite="SB 53 B&P § 22757.13(i)(2)(A)",
    says="Who declared to follow a designated federal standard, and meets it, is deemed to comply with the section to "
    "that extent.",
    verified=PRIMARY,
    note="No designation had been found by 23 November 2026.",
    means=_federal_route & FrontierDeveloper.meets_federal_standard,
    applies=SB_53,
)
_lifted: Final = deemed_to_comply | strict_federal_conflict
_of_a_frontier_model: Final = FrontierIncident.model_class == IncidentModelClass.FRONTIER_MODEL

report_to_emergency_services = of_frontier_developers(
    cite="SB 53 B&P § 22757.13(c)(1)",
    says="A critical safety incident is reported to the Office of Emergency Services within 15 days of discovery, with "
    "date, why it qualifies, a short description and whether internal use was involved.",
    note="An amended report may follow: (c)(3).",
    each=FrontierIncident,
    when=critical_safety_incident & _of_a_frontier_model,
    must=FrontierIncident.reported_to_oes & FrontierIncident.report_complete,
    unless=_lifted,
    by=(
        Clock(
            after=FrontierIncident.discovered_at,
            within=days(15),
            counting=CALIFORNIA_CCP_12,
            done=FrontierIncident.reported_to_oes_at,
            cite="SB 53 B&P § 22757.13(c)(1)",
        ),
    ),
)

disclose_imminent_danger = of_frontier_developers(
    cite="SB 53 B&P § 22757.13(c)(2)",
    says="Where a developer discovers that the incident poses an imminent risk of death or serious physical injury, it is "
    "disclosed within 24 hours to an authority with fitting jurisdiction, such as law enforcement.",
    verified=INTERPRETED,
    note="The authority need not be the Office of Emergency Services, and the 15-day report stays due. The text starts each "
    "clock by itself: the days from discovering the incident, the hours from discovering the danger.",
    each=FrontierIncident,
    when=critical_safety_incident
    & _of_a_frontier_model
    & FrontierIncident.imminent_risk_of_death_or_serious_injury,
    must=FrontierIncident.disclosed_to_authority & FrontierIncident.authority_has_jurisdiction,
    unless=_lifted,
    by=(
        Clock(
            after=FrontierIncident.danger_discovered_at,
            within=hours(24),
            counting=HOURS_RUN_ON,
            done=FrontierIncident.disclosed_to_authority_at,
            cite="SB 53 B&P § 22757.13(c)(2)",
        ),
    ),
)

report_other_models_too = of_frontier_developers(
    cite="SB 53 B&P § 22757.13(c)(4)",
    says="Reporting critical safety incidents with foundation models below the frontier is encouraged, not required.",
    each=FrontierIncident,
    when=critical_safety_incident
    & (FrontierIncident.model_class == IncidentModelClass.OTHER_FOUNDATION_MODEL),
    must=FrontierIncident.reported_to_oes,
    applies=SB_53_ENCOURAGED,
    sanction=None,
)

meet_the_federal_standard = of_frontier_developers(
    cite="SB 53 B&P § 22757.13(h)",
    says="Who declared to follow a federal standard that the Office designated must meet it, until the declaration or "
    "designation is revoked.",
    covers=("SB 53 B&P § 22757.13(i)",),
    note="A breach violates the chapter, (i)(2)(B); the penalty clause does not name it.",
    sanction=None,
    when=_federal_route,
    must=FrontierDeveloper.meets_federal_standard,
)

report_of_the_office = Note(
    cite="SB 53 B&P § 22757.13(g)",
    says="From 2027 the Office of Emergency Services reports yearly, anonymised, on incidents.",
    verified=PRIMARY,
    binds="the Office of Emergency Services",
    applies=SB_53_FROM_2027,
)
