"""What fines and periodic penalties depend on beyond the operator's size and turnover."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Sanction"]


@describes
class Sanction:
    """What is known about an infringement and the decision on it."""

    intentional_or_negligent: Fact[bool] = Fact(
        "Was the infringement committed intentionally or negligently?",
        source="Reg. (EU) 2024/1689 Art. 99(7)(i), Art. 101(1)",
    )
    penalty_days: Fact[int] = Fact(
        "For how many days has the periodic penalty run?",
        source="Reg. (EU) 2024/1689 Art. 75c(5)",
        unit="days",
    )
