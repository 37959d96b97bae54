"""§ 22602(c) and (g): critical harms and safety incidents."""

from decimal import Decimal
from typing import Final

from aiframework.facts.frontier_incident import FrontierIncident, FrontierIncidentKind
from aiframework.facts.model_release import ModelRelease
from aiframework.laws.california.calendar import SB_1047
from aiframework.legal.provision import PRIMARY, Exclusion, Term

__all__ = ["ai_safety_incident", "critical_harm"]

_of_that_scale: Final = ModelRelease.mass_casualties | (ModelRelease.expected_damage >= Decimal(500_000_000))

not_critical_harm = Exclusion(
    cite="SB 1047 B&P § 22602(g)(2)",
    says="Harm from information found elsewhere by ordinary people, from other software to which the model adds "
    "nothing material, or unconnected with the developer's making, storing, using or releasing it.",
    verified=PRIMARY,
    means=ModelRelease.only_public_information
    | ModelRelease.no_material_contribution
    | ModelRelease.unrelated_to_developer,
    applies=SB_1047,
)

critical_harm = Term(
    cite="SB 1047 B&P § 22602(g)",
    says="Weapons of mass casualties, cyberattacks on critical infrastructure or unsupervised crime with mass "
    "casualties or at least 500 million dollars of damage, or comparably grave harm.",
    verified=PRIMARY,
    covers=("SB 1047 B&P § 22602(g)(3)",),
    note="The bill does not define mass casualties. The amount would have followed consumer prices from 2026.",
    means=(
        ModelRelease.mass_weapon_harm
        | (ModelRelease.critical_infrastructure_attack & _of_that_scale)
        | (ModelRelease.unsupervised_crime & _of_that_scale)
        | ModelRelease.comparable_grave_harm
    )
    & ~not_critical_harm,
    applies=SB_1047,
)

_WEIGHTS: Final = {
    FrontierIncidentKind.WEIGHTS_ACCESSED,
    FrontierIncidentKind.WEIGHTS_EXFILTRATED,
    FrontierIncidentKind.WEIGHTS_RELEASED_INADVERTENTLY,
    FrontierIncidentKind.WEIGHTS_ESCAPED,
    FrontierIncidentKind.WEIGHTS_USED_MALICIOUSLY,
}

ai_safety_incident = Term(
    cite="SB 1047 B&P § 22602(c)",
    says="An event that demonstrably raises the risk of critical harm: unasked autonomous behaviour, loss, theft or "
    "malicious use of weights, critical failure of controls, or unauthorised use for critical harm.",
    verified=PRIMARY,
    each=FrontierIncident,
    means=FrontierIncident.increases_risk_of_critical_harm
    & (
        FrontierIncident.kinds.overlaps(
            _WEIGHTS
            | {
                FrontierIncidentKind.FAILURE_OF_CONTROLS,
                FrontierIncidentKind.UNAUTHORISED_USE_FOR_CRITICAL_HARM,
            }
        )
        | (
            FrontierIncident.kinds.includes(FrontierIncidentKind.AUTONOMOUS_BEHAVIOUR)
            & ~FrontierIncident.behaviour_requested_by_user
        )
    ),
    applies=SB_1047,
)
