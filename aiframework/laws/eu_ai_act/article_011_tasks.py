"""Article 11(3): what Annex IV asks may change."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "annex_iv_may_be_amended",
]

annex_iv_may_be_amended = Note(
    cite="Art. 11(3)",
    says="By delegated act the Commission may bring the contents of the technical documentation up to date.",
    verified=PRIMARY,
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)
