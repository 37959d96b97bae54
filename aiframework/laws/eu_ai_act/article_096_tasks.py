"""Article 96: guidelines."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "guidelines_of_the_commission",
]

guidelines_of_the_commission = Note(
    cite="Art. 96(1)-(2)",
    says=(
        "The Commission writes guidelines on Articles 8 to 15, 25 and, as amended, 26, on prohibited "
        "practices, substantial modification, transparency, the definition and the relation to other law, "
        "with regard to smaller firms, and updates them."
    ),
    verified=PRIMARY,
    note="As amended also on doing without double work with product law, by 1 August 2027.",
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
