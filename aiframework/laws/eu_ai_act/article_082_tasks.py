"""Article 82: what follows a finding of risk."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "commission_decides_on_compliant_risks",
]

commission_decides_on_compliant_risks = Note(
    cite="Art. 82(3)-(5)",
    says=(
        "Member States report such a finding with all details; the Commission consults, decides whether the "
        "measure is justified, proposes others where needed, and tells those concerned."
    ),
    verified=PRIMARY,
    binds="the Member States and the Commission",
    applies=GENERAL_APPLICATION,
)
