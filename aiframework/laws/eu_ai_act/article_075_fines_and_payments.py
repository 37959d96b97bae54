"""Article 75c(4) and (5): fines and periodic payments that the AI Office may impose."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION_AS_AMENDED
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["ai_office_fines", "ai_office_periodic_payments"]

ai_office_fines = Note(
    cite="Art. 75c(4)",
    says=(
        "The AI Office fines as Article 99(3) to (7) say; any breach not listed there, of decisions and "
        "of commitments too, falls in the tier of Article 99(4)."
    ),
    verified=PRIMARY,
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

ai_office_periodic_payments = Note(
    cite="Art. 75c(5)",
    says=(
        "To compel an operator to reply, to be inspected, to keep commitments and to obey decisions, the AI Office may "
        "impose payments of at most 5 % of average daily income or worldwide annual turnover for each day."
    ),
    verified=PRIMARY,
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)
