"""Annex III point 4: employment, workers' management and access to self-employment."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Task
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["recruitment"]

recruitment = Term(
    cite="Annex III 4(a)",
    says="Recruiting or selecting people: placing targeted job adverts, filtering applications, evaluating candidates.",
    verified=PRIMARY,
    each=Purpose,
    means=Purpose.tasks.overlaps(
        {
            Task.PLACING_TARGETED_JOB_ADVERTS,
            Task.FILTERING_JOB_APPLICATIONS,
            Task.EVALUATING_JOB_CANDIDATES,
            Task.OTHER_RECRUITMENT_OR_SELECTION,
        }
    ),
    applies=ANNEX_III_CLASSIFICATION,
)
