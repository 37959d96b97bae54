"""Article 71(1) and (6): who keeps the EU database."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "commission_controls_the_database",
    "commission_keeps_the_database",
]

commission_keeps_the_database = Note(
    cite="Art. 71(1)",
    says=(
        "The Commission sets up and keeps the EU database of listed high-risk systems and of those considered "
        "not high-risk."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

commission_controls_the_database = Note(
    cite="Art. 71(6)",
    says=(
        "The Commission answers for the personal data in it, helps those who enter data, and keeps it "
        "accessible."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
