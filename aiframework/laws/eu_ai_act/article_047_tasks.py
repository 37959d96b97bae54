"""Article 47(5): what the declaration holds may change."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "annex_v_may_be_amended",
]

annex_v_may_be_amended = Note(
    cite="Art. 47(5)",
    says=(
        "By delegated act the Commission may bring the contents of the declaration of conformity up to date."
    ),
    verified=PRIMARY,
    note="No such act was seen.",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)
