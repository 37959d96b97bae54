"""Articles 112 and 113: evaluation and review, entry into force."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE, GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["entry_into_force", "evaluation"]

evaluation = Note(
    cite="Art. 112",
    covers=tuple(f"Art. 112({paragraph})" for paragraph in range(1, 14)),
    says=(
        "The Commission reviews Annex III and Article 5 each year and reports by 2 August 2028, 2029 "
        "and 2031 on areas, transparency, supervision, the AI Office, codes and enforcement."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

entry_into_force = Note(
    cite="Art. 113",
    says=(
        "In force since 1 August 2024; applies by steps from 2 February 2025 to 2 August 2028, as each "
        "schedule says."
    ),
    verified=PRIMARY,
    note="Regulation (EU) 2026/1744 changed points (a) and (c) and added point (d).",
    binds="everybody",
    applies=ENTRY_INTO_FORCE,
)
