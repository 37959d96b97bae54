"""Article 80: what authorities do about wrong classification."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_follow_up_wrong_classification",
]

authorities_follow_up_wrong_classification = Note(
    cite="Art. 80(3), (6), (8)",
    says=(
        "If more than its own country is concerned the authority informs the others; if the provider does not "
        "correct, Article 79(5) to (9) follow; authorities may check with the help of the database."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)
