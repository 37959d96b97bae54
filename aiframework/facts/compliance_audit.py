"""The yearly audit and the statement of compliance that SB 1047 would have asked for."""

from datetime import date

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["ComplianceAudit", "ComplianceStatement"]


@describes
class ComplianceAudit:
    """The yearly independent audit of a covered model's developer."""

    auditor_retained: Fact[bool] = Fact(
        "Is a third-party auditor retained for the yearly audit?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(1)",
        control="operator",
    )
    audited_yearly: Fact[bool] = Fact(
        "Does an independent auditor audit compliance every year?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(1)",
        control="operator",
    )
    audited_on: Fact[date] = Fact(
        "On which day was the last independent audit completed (never yet: 1 January 2026, from which the first year would "
        "have run)?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(1)",
        control="operator",
    )
    follows_regulations: Fact[bool] = Fact(
        "Is the audit made under the regulations of the Government Operations Agency?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(2)",
        control="operator",
    )
    unredacted_access_given: Fact[bool] = Fact(
        "Did the auditor get access to the unredacted materials needed?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(3)",
        control="operator",
    )
    report_complete: Fact[bool] = Fact(
        "Does the audit report hold all four required parts?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(4)(A)-(D)",
        control="operator",
        sums_up=each_of(
            "report_assesses_steps", "report_names_noncompliance", "report_assesses_controls", "report_signed"
        ),
    )
    report_assesses_steps: Fact[bool] = Fact(
        "Does the report assess the developer's steps to comply in detail?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(4)(A)",
        control="operator",
    )
    report_names_noncompliance: Fact[bool] = Fact(
        "Does the report name any non-compliance found, with recommendations (yes if none was found)?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(4)(B)",
        control="operator",
    )
    report_assesses_controls: Fact[bool] = Fact(
        "Does the report assess internal controls, including the powers of senior personnel?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(4)(C)",
        control="operator",
    )
    report_signed: Fact[bool] = Fact(
        "Is the report signed by the lead auditor, certifying the results?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(4)(D)",
        control="operator",
    )
    report_kept: Fact[bool] = Fact(
        "Do you keep the unredacted audit report for as long as the model is available, plus five years?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(5)",
        control="operator",
    )
    report_published: Fact[bool] = Fact(
        "Is a redacted copy of the audit report conspicuously published?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(6)(A)",
        control="operator",
    )
    report_sent_to_attorney_general: Fact[bool] = Fact(
        "Was the redacted audit report sent to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(6)(A)",
        control="operator",
    )
    redactions_only_on_permitted_grounds: Fact[bool] = Fact(
        "Is every redaction in the report needed for public safety, trade secrets or legal confidentiality "
        "(yes if nothing is redacted)?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(6)(A)(ii)",
        control="operator",
    )
    unredacted_report_requested: Fact[bool] = Fact(
        "Has the Attorney General asked for the unredacted audit report?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(6)(B)",
    )
    unredacted_report_given: Fact[bool] = Fact(
        "Was the Attorney General given the unredacted audit report?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(6)(B)",
        control="operator",
    )
    auditor_misrepresented: Fact[bool] = Fact(
        "Did the auditor knowingly make a material misrepresentation in the report?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(7)",
    )
    auditor_reckless_or_intentional: Fact[bool] = Fact(
        "Did the auditor break the audit requirements intentionally or recklessly?",
        source="SB 1047, Bus. & Prof. Code § 22606(a)(3)",
    )


@describes
class ComplianceStatement:
    """The signed statement of compliance to the Attorney General."""

    submitted_yearly: Fact[bool] = Fact(
        "Do you send the Attorney General a statement of compliance every year?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(1)",
        control="operator",
    )
    submitted_on: Fact[date] = Fact(
        "On which day was the last statement of compliance sent to the Attorney General (never yet: the day the model was "
        "first used or released)?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(1)",
        control="operator",
    )
    first_submitted: Fact[bool] = Fact(
        "Was a first statement of compliance for this model sent to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(h)(1)",
        control="operator",
        follows=since("first_submitted_on"),
    )
    first_submitted_on: Fact[date] = Fact(
        "On which day was the first statement for this model sent?",
        source="SB 1047, Bus. & Prof. Code § 22603(h)(1)",
        control="operator",
    )
    submitted_for_base_model: Fact[bool] = Fact(
        "Did you already send the Attorney General a statement for the covered model this one derives from?",
        source="SB 1047, Bus. & Prof. Code § 22603(h)(2)",
        control="operator",
    )
    signed_by_senior_officer: Fact[bool] = Fact(
        "Is it signed by the chief technology officer or a more senior corporate officer?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(1)(A)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Does the statement hold all three required parts?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(2)(A)-(C)",
        control="operator",
        sums_up=each_of("assesses_harms", "assesses_protocol_shortfall", "describes_verification"),
    )
    assesses_harms: Fact[bool] = Fact(
        "Does it assess the critical harms the model may cause and give the outcome of the capability "
        "assessment?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(2)(A)",
        control="operator",
    )
    assesses_protocol_shortfall: Fact[bool] = Fact(
        "Does it assess the risk that following the protocol may not be enough?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(2)(B)",
        control="operator",
    )
    describes_verification: Fact[bool] = Fact(
        "Does it describe how the signing officer verified compliance, with materials, tests and third "
        "parties' contacts?",
        source="SB 1047, Bus. & Prof. Code § 22603(f)(2)(C)",
        control="operator",
    )
