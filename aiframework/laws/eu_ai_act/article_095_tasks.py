"""Article 95: codes of conduct."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "codes_of_conduct",
]

codes_of_conduct = Note(
    cite="Art. 95(1)-(4)",
    says=(
        "Codes of conduct, encouraged by the AI Office and Member States and drawn up by providers, deployers "
        "or others, apply requirements for high-risk systems to other systems, or aims such as "
        "sustainability, literacy and inclusion. Nobody has to join; smaller firms are considered."
    ),
    verified=PRIMARY,
    binds="the AI Office and the Member States",
    applies=GENERAL_APPLICATION,
)
