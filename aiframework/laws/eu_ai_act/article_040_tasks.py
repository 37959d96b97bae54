"""Article 40(3): how standards are made."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "standards_serve_innovation_and_all_interests",
]

standards_serve_innovation_and_all_interests = Note(
    cite="Art. 40(3)",
    says=(
        "Those who make standards seek investment, legal certainty, cooperation across the world and a "
        "balance of all interests."
    ),
    verified=PRIMARY,
    binds="participants in standardisation",
    applies=GENERAL_APPLICATION,
)
