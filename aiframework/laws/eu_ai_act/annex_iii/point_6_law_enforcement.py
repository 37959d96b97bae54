"""Annex III point 6: law enforcement, as far as the use is permitted at all.

Used by or for law enforcement authorities, or by Union bodies that support them.
"""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser, Task
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["evidence_reliability", "offending_risk", "police_polygraph", "police_profiling", "victim_risk"]

_PERMITTED_POLICE_USE = Purpose.users.includes(IntendedUser.LAW_ENFORCEMENT) & Purpose.permitted_by_law

victim_risk = Term(
    cite="Annex III 6(a)",
    says="Assessing the risk that a person becomes a victim of crime.",
    verified=PRIMARY,
    each=Purpose,
    means=_PERMITTED_POLICE_USE & Purpose.tasks.includes(Task.ASSESSING_VICTIM_RISK),
    applies=ANNEX_III_CLASSIFICATION,
)

police_polygraph = Term(
    cite="Annex III 6(b)",
    says="A polygraph or similar tool of law enforcement.",
    verified=PRIMARY,
    each=Purpose,
    means=_PERMITTED_POLICE_USE & Purpose.tasks.includes(Task.LIE_DETECTION),
    applies=ANNEX_III_CLASSIFICATION,
)

evidence_reliability = Term(
    cite="Annex III 6(c)",
    says="Evaluating how reliable evidence is when crimes are investigated or prosecuted.",
    verified=PRIMARY,
    each=Purpose,
    means=_PERMITTED_POLICE_USE & Purpose.tasks.includes(Task.EVALUATING_EVIDENCE_RELIABILITY),
    applies=ANNEX_III_CLASSIFICATION,
)

offending_risk = Term(
    cite="Annex III 6(d)",
    says=(
        "Assessing, not by profiling alone, the risk that a person offends or offends again, or assessing traits or "
        "past crimes of people or groups."
    ),
    verified=PRIMARY,
    note="By profiling or traits alone it is prohibited: Article 5(1)(d).",
    each=Purpose,
    means=_PERMITTED_POLICE_USE
    & (
        (Purpose.tasks.includes(Task.ASSESSING_OFFENDING_RISK) & ~Purpose.rests_solely_on_profiling)
        | Purpose.tasks.includes(Task.ASSESSING_TRAITS_OR_PAST_CRIME)
    ),
    applies=ANNEX_III_CLASSIFICATION,
)

police_profiling = Term(
    cite="Annex III 6(e)",
    says="Profiling people when crimes are detected, investigated or prosecuted.",
    verified=PRIMARY,
    each=Purpose,
    means=_PERMITTED_POLICE_USE & Purpose.tasks.includes(Task.PROFILING_IN_CRIMINAL_INVESTIGATION),
    applies=ANNEX_III_CLASSIFICATION,
)
