"""Annex III by area: which points decide about procedure, registration and rights assessments."""

from functools import reduce
from operator import or_
from typing import Final

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser
from aiframework.laws.eu_ai_act.annex_iii.point_1_biometrics import (
    biometric_categorisation_use,
    emotion_recognition_use,
    remote_identification_use,
)
from aiframework.laws.eu_ai_act.annex_iii.point_2_infrastructure import critical_infrastructure_use
from aiframework.laws.eu_ai_act.annex_iii.point_3_education import (
    admission,
    education_level,
    learning_outcomes,
    test_monitoring,
)
from aiframework.laws.eu_ai_act.annex_iii.point_4_employment import recruitment, work_management
from aiframework.laws.eu_ai_act.annex_iii.point_5_services import (
    creditworthiness,
    emergencies,
    life_and_health_insurance,
    public_benefits,
)
from aiframework.laws.eu_ai_act.annex_iii.point_6_law_enforcement import (
    evidence_reliability,
    offending_risk,
    police_polygraph,
    police_profiling,
    victim_risk,
)
from aiframework.laws.eu_ai_act.annex_iii.point_7_migration import (
    applications,
    border_polygraph,
    entry_risk,
    recognition_at_borders,
)
from aiframework.laws.eu_ai_act.annex_iii.point_8_justice_and_democracy import judicial_reasoning, votes
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose, narrow_derogation
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term
from aiframework.logic import Condition, as_condition, some

__all__ = [
    "EXEMPT_IN_RESERVED_AREAS",
    "HIGH_RISK_IN_RESERVED_AREAS",
    "high_risk_biometrics",
    "high_risk_elsewhere",
    "high_risk_infrastructure",
    "high_risk_outside_infrastructure",
    "high_risk_scoring",
    "reserved_use",
]


def _any(*uses: Term) -> Condition:
    """Return: the purpose is one of these uses."""
    return reduce(or_, (as_condition(use) for use in uses))


_POINT_1: Final = _any(remote_identification_use, biometric_categorisation_use, emotion_recognition_use)
_POINT_2: Final = as_condition(critical_infrastructure_use)
_POINTS_3_TO_5: Final = _any(
    admission,
    learning_outcomes,
    education_level,
    test_monitoring,
    recruitment,
    work_management,
    public_benefits,
    creditworthiness,
    life_and_health_insurance,
    emergencies,
)
_POINTS_6_AND_7: Final = _any(
    victim_risk,
    police_polygraph,
    evidence_reliability,
    offending_risk,
    police_profiling,
    border_polygraph,
    entry_risk,
    applications,
    recognition_at_borders,
)
_POINT_8: Final = _any(judicial_reasoning, votes)

high_risk_biometrics = Term(
    cite="Annex III",
    part="point 1",
    says="The system is high-risk by a use of biometrics.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & _POINT_1),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_infrastructure = Term(
    cite="Annex III",
    part="point 2",
    says="The system is high-risk by a use in critical infrastructure.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & _POINT_2),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_elsewhere = Term(
    cite="Annex III",
    part="points 2 to 8",
    says="The system is high-risk by a use other than biometrics.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & (_POINT_2 | _POINTS_3_TO_5 | _POINTS_6_AND_7 | _POINT_8)),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_outside_infrastructure = Term(
    cite="Annex III",
    part="all but point 2",
    says="The system is high-risk by a use other than in critical infrastructure.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & (_POINT_1 | _POINTS_3_TO_5 | _POINTS_6_AND_7 | _POINT_8)),
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_scoring = Term(
    cite="Annex III",
    part="points 5(b) and (c)",
    says="The system is high-risk because it rates people's credit, or risk and price of their life or health insurance.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & _any(creditworthiness, life_and_health_insurance)),
    applies=ANNEX_III_CLASSIFICATION,
)

reserved_use = Term(
    cite="Annex III",
    part="points 1, 6 and 7, reserved",
    says="Law enforcement, migration, asylum and border control, or a listed use of biometrics in these areas.",
    verified=PRIMARY,
    each=Purpose,
    means=_POINTS_6_AND_7
    | (
        _POINT_1
        & Purpose.users.overlaps({IntendedUser.LAW_ENFORCEMENT, IntendedUser.MIGRATION_OR_BORDER_AUTHORITY})
    ),
    applies=ANNEX_III_CLASSIFICATION,
)

#: systems of these areas, high-risk or considered not so, are registered in the secure section: Article 49(4)
HIGH_RISK_IN_RESERVED_AREAS: Final = some(Purpose, high_risk_purpose & reserved_use)
EXEMPT_IN_RESERVED_AREAS: Final = some(Purpose, reserved_use & narrow_derogation)
