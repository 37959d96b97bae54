"""Articles 97 and 98: delegated and implementing acts."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE, GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "committee",
    "how_acts_are_delegated",
]

how_acts_are_delegated = Note(
    cite="Art. 97(1)-(6)",
    says=(
        "Powers to adopt delegated acts last five years from 1 August 2024, those of the amendment from 27 "
        "July 2026, and renew themselves; Parliament or Council may revoke them or object within three "
        "months."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

committee = Note(
    cite="Art. 98(1)-(2)",
    says=(
        "A committee under Regulation (EU) No 182/2011 assists the Commission; implementing acts follow the "
        "examination procedure."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
