"""Article 43(5) and (6): which procedures may change."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "procedures_may_be_amended",
]

procedures_may_be_amended = Note(
    cite="Art. 43(5)-(6)",
    says=(
        "By delegated act the Commission may update Annexes VI and VII, and bring uses under points 2 to 8 of "
        "Annex III under assessment by a notified body."
    ),
    verified=PRIMARY,
    note="No such act was seen.",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)
