"""Annex III point 8: administration of justice and democratic processes."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser, Task
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["judicial_reasoning", "votes"]

judicial_reasoning = Term(
    cite="Annex III 8(a)",
    says=(
        "Helping a judicial authority to research and interpret facts and law and to apply the law to them, or "
        "the like in dispute resolution."
    ),
    verified=INTERPRETED,
    note=(
        "Recital 61: dispute resolution only where its outcome has legal effects; purely ancillary "
        "administration is outside."
    ),
    each=Purpose,
    means=Purpose.tasks.includes(Task.ASSISTING_JUDICIAL_REASONING)
    & (
        Purpose.users.includes(IntendedUser.JUDICIAL_AUTHORITY)
        | (Purpose.users.includes(IntendedUser.DISPUTE_RESOLUTION) & Purpose.ends_in_legal_effects)
    )
    & ~Purpose.only_ancillary_administration,
    applies=ANNEX_III_CLASSIFICATION,
)

votes = Term(
    cite="Annex III 8(b)",
    says=(
        "Influencing the outcome of an election or referendum, or how people vote; not where people do "
        "not meet the output."
    ),
    verified=PRIMARY,
    note="It has to be meant to influence; whether it succeeds does not matter.",
    each=Purpose,
    means=Purpose.tasks.includes(Task.INFLUENCING_VOTES) & Purpose.output_reaches_people_directly,
    applies=ANNEX_III_CLASSIFICATION,
)
