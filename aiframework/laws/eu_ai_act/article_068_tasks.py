"""Article 68: the scientific panel."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "scientific_panel",
]

scientific_panel = Note(
    cite="Art. 68(1)-(5)",
    says=(
        "A panel of independent experts supports the AI Office: alerts on systemic risks, methods to evaluate "
        "models, advice on classification, help to market surveillance. Its members are impartial and declare "
        "their interests."
    ),
    verified=PRIMARY,
    binds="the Commission and the panel",
    applies=FROM_AUGUST_2025,
)
