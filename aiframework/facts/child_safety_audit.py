"""Independent child safety audits of companion chatbots (SB 1119)."""

from datetime import date
from decimal import Decimal

from aiframework.facts.following import since, since_last
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["ChildSafetyAudit"]


@describes
class ChildSafetyAudit:
    """The audit of an operator's child safety controls and what is done with its report."""

    revenue_preceding_year: Fact[Decimal] = Fact(
        "What was the operator's own gross revenue in the prior calendar year?",
        source="SB 1119, Bus. & Prof. Code § 21814(c) (text operative with AB 1405)",
        unit="USD",
    )
    first_available_on: Fact[date] = Fact(
        "On which day was the companion chatbot first publicly available?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(1)(A)",
    )
    audited: Fact[bool] = Fact(
        "Was an independent child safety audit made?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(1)",
        control="operator",
        follows=since_last("audited_on"),
    )
    audited_on: Fact[date] = Fact(
        "On which day was the last independent child safety audit completed?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(1)",
        control="operator",
    )
    audited_again: Fact[bool] = Fact(
        "Was it made again within two years of the audit before?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(1)(A)(ii)",
        control="operator",
    )
    modification_raises_risk: Fact[bool] = Fact(
        "Does the assessment of a substantial modification show an increased risk to children?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(1)(A)(ii)",
    )
    audited_before_modification: Fact[bool] = Fact(
        "Was an audit made before that modification was made available?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(1)(A)(ii)",
        control="operator",
    )
    audit_records_kept: Fact[bool] = Fact(
        "Are the audit documents and the unredacted report kept while the chatbot is deployed and five years more?",
        source="SB 1119, Bus. & Prof. Code § 21814(a)(3)(A), (5)",
        control="operator",
    )
    audit_received: Fact[bool] = Fact(
        "Did you receive the audit report?",
        source="SB 1119, Bus. & Prof. Code § 21814(b)",
        follows=since("audit_received_on"),
    )
    audit_received_on: Fact[date] = Fact(
        "On which day did you receive the audit report?",
        source="SB 1119, Bus. & Prof. Code § 21814(b) (text operative with AB 1405)",
    )
    audit_summary_sent: Fact[bool] = Fact(
        "Was a summary sent to the Attorney General?",
        source="SB 1119, Bus. & Prof. Code § 21814(b)(1)",
        control="operator",
        follows=since("audit_summary_to_attorney_general_on"),
    )
    audit_summary_to_attorney_general_on: Fact[date] = Fact(
        "On which day was a summary sent to the Attorney General?",
        source="SB 1119, Bus. & Prof. Code § 21814(b)(1) (text operative with AB 1405)",
        control="operator",
    )
    audit_summary_published: Fact[bool] = Fact(
        "Was a high-level summary published?",
        source="SB 1119, Bus. & Prof. Code § 21814(b)(2)",
        control="operator",
        follows=since("audit_summary_published_on"),
    )
    audit_summary_published_on: Fact[date] = Fact(
        "On which day was a high-level summary published?",
        source="SB 1119, Bus. & Prof. Code § 21814(b)(2) (text operative with AB 1405)",
        control="operator",
    )
    audit_requested: Fact[bool] = Fact(
        "Did the Attorney General ask for the report?",
        source="SB 1119, Bus. & Prof. Code § 21814(d)",
        follows=since("audit_requested_on"),
    )
    audit_requested_on: Fact[date] = Fact(
        "On which day did the Attorney General ask for the report?",
        source="SB 1119, Bus. & Prof. Code § 21814(d)",
    )
    audit_provided: Fact[bool] = Fact(
        "Was the report given to the Attorney General?",
        source="SB 1119, Bus. & Prof. Code § 21814(d)(2)(A)",
        control="operator",
        follows=since("audit_provided_on"),
    )
    audit_provided_on: Fact[date] = Fact(
        "On which day was the report given to the Attorney General?",
        source="SB 1119, Bus. & Prof. Code § 21814(d)(2)(A)",
        control="operator",
    )
