"""Article 101: how model providers are fined."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "model_fines_are_proportionate",
]

model_fines_are_proportionate = Note(
    cite="Art. 101(3)-(4), (6)",
    says=(
        "Fines on model providers are effective, proportionate and dissuasive; the Board is told; "
        "implementing acts lay down the proceedings."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
