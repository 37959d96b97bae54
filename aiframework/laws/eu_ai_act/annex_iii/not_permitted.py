"""Annex III points 1, 6 and 7 list uses only as far as they are permitted: what they are when they are not."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser, Task
from aiframework.laws.eu_ai_act.annex_iii.authorities import BORDER_AUTHORITIES
from aiframework.laws.eu_ai_act.article_003_biometrics import biometric_categorisation, emotion_recognition
from aiframework.laws.eu_ai_act.article_003_identification import remote_identification
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, Term

__all__ = ["use_not_permitted"]

_POLICE_TASKS = {
    Task.ASSESSING_VICTIM_RISK,
    Task.LIE_DETECTION,
    Task.EVALUATING_EVIDENCE_RELIABILITY,
    Task.ASSESSING_OFFENDING_RISK,
    Task.ASSESSING_TRAITS_OR_PAST_CRIME,
    Task.PROFILING_IN_CRIMINAL_INVESTIGATION,
}
_BORDER_TASKS = {
    Task.ASSESSING_ENTRY_RISK,
    Task.EXAMINING_ASYLUM_VISA_OR_RESIDENCE,
    Task.RECOGNISING_PEOPLE_AT_BORDERS,
}

use_not_permitted = Term(
    cite="Annex III",
    part="not permitted",
    says=(
        "A use named in points 1, 6 or 7 that no law permits: the annex does not list it, because it "
        "may not be done at all."
    ),
    verified=INTERPRETED,
    note="Such a use is not high-risk by the annex, and far from harmless.",
    each=Purpose,
    means=~Purpose.permitted_by_law
    & (
        (
            Purpose.involves_biometrics
            & (remote_identification | biometric_categorisation | emotion_recognition)
        )
        | (Purpose.users.includes(IntendedUser.LAW_ENFORCEMENT) & Purpose.tasks.overlaps(_POLICE_TASKS))
        | (
            Purpose.users.includes(IntendedUser.MIGRATION_OR_BORDER_AUTHORITY)
            & Purpose.tasks.includes(Task.LIE_DETECTION)
        )
        | (Purpose.users.overlaps(BORDER_AUTHORITIES) & Purpose.tasks.overlaps(_BORDER_TASKS))
    ),
    applies=ANNEX_III_CLASSIFICATION,
)
