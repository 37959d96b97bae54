"""Article 78: secrets between authorities."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "security_information_is_not_passed_on",
    "what_confidentiality_leaves_untouched",
]

security_information_is_not_passed_on = Note(
    cite="Art. 78(3) sub 1",
    says=(
        "What authorities exchange in confidence about systems of Annex III points 1, 6 and 7 in security use "
        "is disclosed only after asking its source and the deployer, where security would suffer; sensitive "
        "operational data are not exchanged."
    ),
    verified=PRIMARY,
    binds="national competent authorities and the Commission",
    applies=FROM_AUGUST_2025,
)

what_confidentiality_leaves_untouched = Note(
    cite="Art. 78(4)-(5)",
    says=(
        "Warnings, exchange between authorities and duties under criminal law stay; with third countries "
        "secrets may be exchanged under arrangements that protect them as well."
    ),
    verified=PRIMARY,
    binds="the Commission, Member States and notified bodies",
    applies=FROM_AUGUST_2025,
)
