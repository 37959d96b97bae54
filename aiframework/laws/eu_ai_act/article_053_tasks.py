"""Article 53(5) to (7): methods, annexes and confidentiality for models."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE, FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "annexes_on_models_may_be_amended",
    "methods_may_be_laid_down",
    "model_papers_stay_confidential",
]

methods_may_be_laid_down = Note(
    cite="Art. 53(5)",
    says=(
        "By delegated act the Commission may lay down how to measure and calculate, compute and energy above "
        "all, so that documentation can be compared and checked."
    ),
    verified=PRIMARY,
    note="No such act was seen.",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

annexes_on_models_may_be_amended = Note(
    cite="Art. 53(6)",
    says="By delegated act the Commission may amend Annexes XI and XII as technology moves on.",
    verified=PRIMARY,
    note="No such act was seen.",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

model_papers_stay_confidential = Note(
    cite="Art. 53(7)",
    says=(
        "What is obtained from model providers under Article 53, trade secrets too, is kept confidential as "
        "Article 78 says."
    ),
    verified=PRIMARY,
    binds="whoever obtains it",
    applies=FROM_AUGUST_2025,
)
