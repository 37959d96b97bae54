"""Annex III point 5: access to essential private and public services and benefits."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Task
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["creditworthiness"]

creditworthiness = Term(
    cite="Annex III 5(b)",
    says="Evaluating the creditworthiness of natural persons or giving them a credit score; not for detecting financial fraud.",
    verified=PRIMARY,
    note="The fraud exception shields the purpose it is about and no other.",
    each=Purpose,
    means=Purpose.tasks.overlaps({Task.EVALUATING_CREDITWORTHINESS, Task.ESTABLISHING_CREDIT_SCORE})
    & Purpose.concerns_natural_persons
    & ~Purpose.detects_financial_fraud,
    applies=ANNEX_III_CLASSIFICATION,
)
