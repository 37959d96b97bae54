"""Annex III point 4: employment, workers' management and access to self-employment."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Task
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["recruitment", "work_management"]

recruitment = Term(
    cite="Annex III 4(a)",
    says=(
        "Recruiting or selecting people: placing targeted job adverts, filtering applications, "
        "evaluating candidates."
    ),
    verified=PRIMARY,
    note="Platforms that rank self-employed people belong here; judging tenders and not people does not.",
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

work_management = Term(
    cite="Annex III 4(b)",
    says=(
        "Deciding on terms of work, promotion or termination, allocating tasks by behaviour or traits, or monitoring "
        "and evaluating people at work."
    ),
    verified=PRIMARY,
    note="Work on platforms by the self-employed included.",
    each=Purpose,
    means=Purpose.tasks.overlaps(
        {
            Task.DECIDING_WORK_TERMS,
            Task.DECIDING_PROMOTION_OR_TERMINATION,
            Task.ALLOCATING_TASKS_BY_BEHAVIOUR_OR_TRAITS,
            Task.MONITORING_AND_EVALUATING_WORKERS,
        }
    ),
    applies=ANNEX_III_CLASSIFICATION,
)
