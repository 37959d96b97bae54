"""What fines and periodic penalties depend on beyond the operator's size and turnover."""

from datetime import date
from decimal import Decimal

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
    infringement_ended: Fact[bool] = Fact(
        "Has the infringement ended?", source="Reg. (EU) 2024/1689 Art. 75c(8)", control="operator"
    )
    infringement_ended_on: Fact[date] = Fact(
        "When did the infringement end?", source="Reg. (EU) 2024/1689 Art. 75c(8)", control="operator"
    )
    decision_final_on: Fact[date] = Fact(
        "Since when can the decision on the fine no longer be challenged?",
        source="Reg. (EU) 2024/1689 Art. 75c(8)",
    )
    penalty_runs_from: Fact[date] = Fact(
        "From which day does a periodic penalty run under the decision?",
        source="Reg. (EU) 2024/1689 Art. 75c(5)",
    )
    penalty_days: Fact[int] = Fact(
        "For how many days has the periodic penalty run?",
        source="Reg. (EU) 2024/1689 Art. 75c(5)",
        unit="days",
    )
    average_daily_income: Fact[Decimal] = Fact(
        "What was the operator's average daily income in the preceding financial year?",
        source="Reg. (EU) 2024/1689 Art. 75c(5)",
        unit="EUR",
    )
