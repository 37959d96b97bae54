"""Annex III by area: which points decide about procedure, registration and rights assessments."""

from aiframework.facts.biometrics import Biometrics
from aiframework.facts.product import Product
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Infrastructure, IntendedUser, Task
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose, listed_use
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term
from aiframework.logic import some

__all__ = [
    "biometric_use",
    "high_risk_biometrics",
    "high_risk_elsewhere",
    "high_risk_infrastructure",
    "high_risk_outside_infrastructure",
    "infrastructure_use",
    "reserved_area",
    "reserved_use",
]

biometric_use = Term(
    cite="Annex III",
    part="point 1",
    says="The purpose is a listed use of biometrics.",
    verified=PRIMARY,
    each=Purpose,
    means=listed_use & Purpose.involves_biometrics,
    applies=ANNEX_III_CLASSIFICATION,
)
