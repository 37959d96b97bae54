"""Article 75(1b) to (1d) and (2): authorities and the AI Office together."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION, GENERAL_APPLICATION_AS_AMENDED
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_help_the_ai_office",
    "general_systems_are_evaluated_together",
]

authorities_help_the_ai_office = Note(
    cite="Art. 75(1b)-(1d)",
    says=(
        "National authorities help the AI Office and go with it where a public body's data or system is "
        "concerned; before it bans, withdraws or recalls, it tells the authority of that market."
    ),
    verified=PRIMARY,
    binds="national authorities and the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

general_systems_are_evaluated_together = Note(
    cite="Art. 75(2)",
    says=(
        "Authorities that suspect a general-purpose system usable for a high-risk purpose to break the Act "
        "evaluate it together with the AI Office and tell the others."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities and the AI Office",
    applies=GENERAL_APPLICATION,
)
