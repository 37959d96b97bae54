"""Article 100: how institutions of the Union are fined."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "institutions_are_heard",
    "supervisor_weighs_the_fine",
]

supervisor_weighs_the_fine = Note(
    cite="Art. 100(1)",
    says=(
        "For Union institutions gravity, responsibility, mitigation, cooperation, earlier breaches, how it "
        "became known and the budget are weighed."
    ),
    verified=PRIMARY,
    binds="the European Data Protection Supervisor",
    applies=FROM_AUGUST_2025,
)

institutions_are_heard = Note(
    cite="Art. 100(4)-(7)",
    says=(
        "The institution is heard, sees the file and defends itself; fines go to the budget of the Union "
        "without stopping its work, and are reported every year."
    ),
    verified=PRIMARY,
    binds="the European Data Protection Supervisor",
    applies=FROM_AUGUST_2025,
)
