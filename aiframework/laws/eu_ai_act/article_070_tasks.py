"""Article 70: national competent authorities."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "national_authorities",
]

national_authorities = Note(
    cite="Art. 70(1)-(9)",
    says=(
        "Each Member State names at least one notifying and one market surveillance authority, independent, "
        "resourced, secure and discreet, and a single point of contact; they may advise, smaller firms above "
        "all. For Union institutions it is the European Data Protection Supervisor."
    ),
    verified=PRIMARY,
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)
