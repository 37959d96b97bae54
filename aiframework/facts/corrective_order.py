"""Orders of authorities to put something right."""

from datetime import date
from enum import Enum

from aiframework.facts.following import done_on_or, no_later_than, open_before, told_by
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["CorrectiveOrder", "OrderGround"]


class OrderGround(Enum):
    """Why an authority orders something to be put right."""

    RISK_AND_BREACH = "risk_and_breach"
    WRONGLY_NOT_HIGH_RISK = "wrongly_not_high_risk"
    COMPLIANT_BUT_RISKY = "compliant_but_risky"
    FORMAL_DEFECT = "formal_defect"
    AI_OFFICE_DECISION = "ai_office_decision"
    REAL_WORLD_TEST = "real_world_test"


@describes(many="corrective_orders")
class CorrectiveOrder:
    """One order to correct, withdraw, recall or change."""

    name: Fact[str] = Fact("What is this order called?", source="Reg. (EU) 2024/1689 Art. 79(2)")
    ground: Fact[OrderGround] = Fact(
        "What is the order based on?",
        source="Reg. (EU) 2024/1689 Art. 75c(3), Art. 76(3), Art. 79(2), Art. 80(2), Art. 82(1), Art. 83(1)",
    )
    received_on: Fact[date] = Fact(
        "When was the order received?",
        source="Reg. (EU) 2024/1689 Art. 79(2), Art. 80(2), Art. 82(1), Art. 83(1)",
    )
    sets_a_day: Fact[bool] = Fact(
        "Does the order set a day until which it must be carried out?",
        source="Reg. (EU) 2024/1689 Art. 75c(3), Art. 79(2), Art. 80(2), Art. 82(1), Art. 83(1)",
        follows=told_by("due_on"),
    )
    due_on: Fact[date] = Fact(
        "Until which day must it be carried out, as the authority has set it?",
        source="Reg. (EU) 2024/1689 Art. 75c(3), Art. 79(2), Art. 80(2), Art. 82(1), Art. 83(1)",
    )
    product_law_sets_a_day: Fact[bool] = Fact(
        "Does the product law set a period for carrying out such orders?",
        source="Reg. (EU) 2024/1689 Art. 79(2)",
        follows=told_by("product_law_due_on"),
    )
    product_law_due_on: Fact[date] = Fact(
        "Until which day must it be carried out under the product law, if that sets a period?",
        source="Reg. (EU) 2024/1689 Art. 79(2)",
    )
    carried_out: Fact[bool] = Fact(
        "Has what was ordered been done?",
        source="Reg. (EU) 2024/1689 Art. 75c(3), Art. 79(2), Art. 80(4), Art. 82(1), Art. 83(1)",
        control="operator",
        follows=done_on_or("carried_out_on", said="carried_out_in_time"),
    )
    carried_out_on: Fact[date] = Fact(
        "When was what was ordered done?",
        source="Reg. (EU) 2024/1689 Art. 79(2), Art. 80(4), Art. 82(1), Art. 83(1)",
        control="operator",
    )
    carried_out_in_time: Fact[bool] = Fact(
        "Was what was ordered done in time: by the day set for it or, where none was set, without undue delay "
        "(open while there still is time)?",
        source="Reg. (EU) 2024/1689 Art. 75c(3), Art. 76(3), Art. 79(2), Art. 80(4), Art. 82(1), Art. 83(1)",
        control="operator",
        follows=open_before(no_later_than("due_on", on="carried_out_on"), "carried_out_on"),
    )
    all_union_systems_corrected: Fact[bool] = Fact(
        "Were all such systems that the operator has supplied in the Union corrected?",
        source="Reg. (EU) 2024/1689 Art. 79(4), Art. 80(5), Art. 82(2)",
        control="operator",
    )
    measures_described: Fact[bool] = Fact(
        "Did the operator describe to the AI Office what it has done to comply?",
        source="Reg. (EU) 2024/1689 Art. 75c(3)",
        control="operator",
    )
