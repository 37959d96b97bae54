"""Article 67: the advisory forum."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "advisory_forum",
]

advisory_forum = Note(
    cite="Art. 67(1)-(10)",
    says=(
        "A balanced forum of industry, start-ups, civil society and academia, with standing members such as "
        "ENISA and the standards bodies, advises the Board and the Commission, meets twice a year and reports "
        "every year."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=FROM_AUGUST_2025,
)
