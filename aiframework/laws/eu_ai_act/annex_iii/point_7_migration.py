"""Annex III point 7: migration, asylum and border control, as far as the use is permitted at all.

Used by or for the competent public authorities, or by Union bodies.
"""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser, Task
from aiframework.laws.eu_ai_act.annex_iii.authorities import BORDER_AUTHORITIES
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["applications", "border_polygraph", "entry_risk", "recognition_at_borders"]

_PERMITTED_BORDER_USE = Purpose.users.overlaps(BORDER_AUTHORITIES) & Purpose.permitted_by_law

border_polygraph = Term(
    cite="Annex III 7(a)",
    says="A polygraph or similar tool of migration or border authorities.",
    verified=PRIMARY,
    each=Purpose,
    note="Of polygraphs the users say whether they serve migration and borders.",
    means=Purpose.users.includes(IntendedUser.MIGRATION_OR_BORDER_AUTHORITY)
    & Purpose.permitted_by_law
    & Purpose.tasks.includes(Task.LIE_DETECTION),
    applies=ANNEX_III_CLASSIFICATION,
)

entry_risk = Term(
    cite="Annex III 7(b)",
    says=(
        "Assessing a risk (security, irregular migration, health) that a person poses who enters or has "
        "entered a Member State."
    ),
    verified=PRIMARY,
    each=Purpose,
    means=_PERMITTED_BORDER_USE & Purpose.tasks.includes(Task.ASSESSING_ENTRY_RISK),
    applies=ANNEX_III_CLASSIFICATION,
)

applications = Term(
    cite="Annex III 7(c)",
    says=(
        "Helping to examine applications for asylum, visa or residence and complaints, and the evidence "
        "in them."
    ),
    verified=PRIMARY,
    each=Purpose,
    means=_PERMITTED_BORDER_USE & Purpose.tasks.includes(Task.EXAMINING_ASYLUM_VISA_OR_RESIDENCE),
    applies=ANNEX_III_CLASSIFICATION,
)

recognition_at_borders = Term(
    cite="Annex III 7(d)",
    says=(
        "Detecting, recognising or identifying people in migration and border control; not verifying "
        "travel documents."
    ),
    verified=PRIMARY,
    note="Verifying travel documents is a task of its own and does not count; it shields no other task.",
    each=Purpose,
    means=_PERMITTED_BORDER_USE & Purpose.tasks.includes(Task.RECOGNISING_PEOPLE_AT_BORDERS),
    applies=ANNEX_III_CLASSIFICATION,
)
