"""Article 77: what authorities and Member States do for rights bodies."""

from aiframework.laws.eu_ai_act.calendar import (
    ENTRY_INTO_FORCE,
    GENERAL_APPLICATION,
    GENERAL_APPLICATION_AS_AMENDED,
)
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_and_rights_bodies_cooperate",
    "rights_papers_stay_confidential",
    "states_list_their_rights_bodies",
]

authorities_and_rights_bodies_cooperate = Note(
    cite="Art. 77(1b)",
    says=(
        "Market surveillance authorities and rights bodies help each other and exchange what effective "
        "supervision needs."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities and rights bodies",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

states_list_their_rights_bodies = Note(
    cite="Art. 77(2)",
    says=(
        "By 2 November 2024 each Member State named and published its rights bodies, and keeps the list "
        "current."
    ),
    verified=PRIMARY,
    note="The day lies before Chapter IX applies.",
    binds="the Member States",
    applies=ENTRY_INTO_FORCE,
)

rights_papers_stay_confidential = Note(
    cite="Art. 77(4)",
    says="What rights bodies obtain is kept confidential as Article 78 says.",
    verified=PRIMARY,
    binds="rights bodies",
    applies=GENERAL_APPLICATION,
)
