"""B&P § 22757.11(c) and (d): catastrophic harm and critical safety incidents."""

from decimal import Decimal
from typing import Final

from aiframework.facts.frontier_incident import FrontierIncident, FrontierIncidentKind
from aiframework.laws.california.calendar import SB_53
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["critical_safety_incident"]

_CASUALTIES: Final = 50
_excluded: Final = (
    FrontierIncident.only_public_information
    | FrontierIncident.lawful_federal_activity
    | FrontierIncident.no_material_contribution
)

catastrophic_harm = Term(
    cite="SB 53 B&P § 22757.11(c)",
    says="More than 50 dead or seriously injured, or more than a billion dollars of property damage, in one incident, "
    "through weapon help, unsupervised attack or crime, or evading control.",
    verified=INTERPRETED,
    covers=("SB 53 B&P § 22757.16",),
    note="The definition is of a risk; here its parts are asked of harm that occurred, whatever else the incident is "
    "called. A fall in share prices does not count.",
    each=FrontierIncident,
    means=(
        (FrontierIncident.people_killed_or_seriously_injured > _CASUALTIES)
        | (FrontierIncident.property_damage > Decimal(1_000_000_000))
    )
    & (
        FrontierIncident.expert_weapon_help
        | FrontierIncident.unsupervised_attack_or_crime
        | FrontierIncident.evaded_control
    )
    & ~_excluded,
    applies=SB_53,
)

_weights_with_injury: Final = (
    FrontierIncident.kinds.overlaps(
        {
            FrontierIncidentKind.WEIGHTS_ACCESSED,
            FrontierIncidentKind.WEIGHTS_MODIFIED,
            FrontierIncidentKind.WEIGHTS_EXFILTRATED,
        }
    )
    & FrontierIncident.caused_death_or_bodily_injury
)
_control_lost_with_injury: Final = (
    FrontierIncident.kinds.includes(FrontierIncidentKind.LOSS_OF_CONTROL)
    & FrontierIncident.caused_death_or_bodily_injury
)
_deceived_outside_evaluation: Final = (
    FrontierIncident.kinds.includes(FrontierIncidentKind.DECEPTION_OF_DEVELOPER)
    & ~FrontierIncident.inside_elicitation_evaluation
    & FrontierIncident.shows_increased_catastrophic_risk
)

critical_safety_incident = Term(
    cite="SB 53 B&P § 22757.11(d)",
    says="Tampering with weights or loss of control that kills or injures, catastrophic harm, or deception of the "
    "developer outside a test built for it that shows more catastrophic risk.",
    verified=PRIMARY,
    note="Weights stolen without death or injury are no such incident here; the Labor Code copy also counts damage "
    "to property.",
    each=FrontierIncident,
    means=_weights_with_injury | catastrophic_harm | _control_lost_with_injury | _deceived_outside_evaluation,
    applies=SB_53,
)
