"""Children in danger while using a companion chatbot (SB 1119)."""

from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["ChildCrisis"]


@describes(many="child_crises")
class ChildCrisis:
    """One child's crisis and what the operator did."""

    credible_imminent_threat: Fact[bool] = Fact(
        "Did you determine a credible and imminent threat of suicide or self-harm?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)",
    )
    child_died_or_seriously_self_harmed: Fact[bool] = Fact(
        "Do you know that the child died or engaged in serious self-harm because of the conversations?",
        source="SB 1119, Bus. & Prof. Code § 21812.5(a)",
    )
    account_linked_to_parent: Fact[bool] = Fact(
        "Is the child's account connected to a parent's account?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)(i)",
    )
    notifying_endangers_child: Fact[bool] = Fact(
        "Would telling the parent risk serious harm to the child?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)(i)",
    )
    parent_notified: Fact[bool] = Fact(
        "Was the parent notified, as soon as practicable?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)(i), 21812.5(a)(1)",
        control="operator",
    )
    notifying_practicable: Fact[bool] = Fact(
        "Was it practicable to notify a parent?", source="SB 1119, Bus. & Prof. Code § 21812.5(a)(1)"
    )
    child_told_of_notice: Fact[bool] = Fact(
        "Was the child told that the parent is being notified?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)(i)",
        control="operator",
    )
    connected_to_helpline: Fact[bool] = Fact(
        "Was the child given streamlined access to a crisis helpline?",
        source="SB 1119, Bus. & Prof. Code § 21812(d)(1)(B)(ii)",
        control="operator",
    )
    conversations_preserved: Fact[bool] = Fact(
        "Are the records of the conversations preserved in a usable and exportable form?",
        source="SB 1119, Bus. & Prof. Code § 21812.5(a)(2)",
        control="operator",
    )
    conversations_kept_three_years: Fact[bool] = Fact(
        "Are those records kept for at least three years?",
        source="SB 1119, Bus. & Prof. Code § 21812.5(a)(2)",
        control="operator",
    )
    account_deleted: Fact[bool] = Fact(
        "Was the child's account deleted while those records are kept?",
        source="SB 1119, Bus. & Prof. Code § 21812.5(b)",
        control="operator",
    )
    actual_harm: Fact[bool] = Fact(
        "Did the child suffer actual harm from a breach?", source="SB 1119, Bus. & Prof. Code § 21816"
    )
    physical_or_other_harm: Fact[bool] = Fact(
        "Was the child harmed otherwise than in money or feelings, for example physically?",
        source="SB 1119, Bus. & Prof. Code § 21816(b)",
    )
    financial_harm: Fact[Decimal] = Fact(
        "How large was the financial harm?", source="SB 1119, Bus. & Prof. Code § 21816", unit="USD"
    )
    serious_emotional_harm: Fact[bool] = Fact(
        "Was the emotional harm serious?", source="SB 1119, Bus. & Prof. Code § 21816"
    )
