"""Annex III by area: which points decide about procedure, registration and rights assessments."""

from typing import Final

from aiframework.facts.biometrics import Biometrics
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Infrastructure, IntendedUser, Task
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term
from aiframework.logic import some

__all__ = [
    "high_risk_biometrics",
    "high_risk_elsewhere",
    "high_risk_infrastructure",
    "high_risk_outside_infrastructure",
    "high_risk_scoring",
    "reserved_use",
]

_BIOMETRIC: Final = Purpose.involves_biometrics & (
    (Biometrics.identifies_at_a_distance & ~Biometrics.only_verifies_claimed_identity)
    | Biometrics.categorises_people
    | Biometrics.infers_emotions
)
_INFRASTRUCTURE: Final = Purpose.infrastructure.overlaps(set(Infrastructure))
_LISTED_TASK: Final = Purpose.tasks.overlaps(set(Task) - {Task.VERIFYING_TRAVEL_DOCUMENTS})
_POLICE_OR_MIGRATION: Final = Purpose.users.overlaps(
    {IntendedUser.LAW_ENFORCEMENT, IntendedUser.MIGRATION_OR_BORDER_AUTHORITY}
)

high_risk_biometrics = Term(
    cite="Annex III",
    part="point 1",
    says="The system is high-risk by a use of biometrics.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & _BIOMETRIC),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_infrastructure = Term(
    cite="Annex III",
    part="point 2",
    says="The system is high-risk by a use in critical infrastructure.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & _INFRASTRUCTURE),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_elsewhere = Term(
    cite="Annex III",
    part="points 2 to 8",
    says="The system is high-risk by a use other than biometrics.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & (_INFRASTRUCTURE | _LISTED_TASK)),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_outside_infrastructure = Term(
    cite="Annex III",
    part="all but point 2",
    says="The system is high-risk by a use other than in critical infrastructure.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & (_BIOMETRIC | _LISTED_TASK)),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_scoring = Term(
    cite="Annex III",
    part="points 5(b) and (c)",
    says="The system is high-risk because it rates people's credit, or risk and price of their life or health insurance.",
    verified=PRIMARY,
    means=some(
        Purpose,
        high_risk_purpose
        & Purpose.tasks.overlaps(
            {
                Task.EVALUATING_CREDITWORTHINESS,
                Task.ESTABLISHING_CREDIT_SCORE,
                Task.LIFE_OR_HEALTH_INSURANCE_RISK,
                Task.LIFE_OR_HEALTH_INSURANCE_PRICING,
            }
        ),
    ),
    applies=ANNEX_III_CLASSIFICATION,
)

reserved_use = Term(
    cite="Annex III",
    part="points 1, 6 and 7, reserved",
    says="A listed use of biometrics, in law enforcement or in migration, asylum and border control, in these areas.",
    verified=PRIMARY,
    each=Purpose,
    means=(_BIOMETRIC | _LISTED_TASK) & _POLICE_OR_MIGRATION,
    applies=ANNEX_III_CLASSIFICATION,
)
