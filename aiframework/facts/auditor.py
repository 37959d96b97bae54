"""Auditors of AI and verification organisations in California."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["AuditFirm"]


@describes
class AuditFirm:
    """A person that offers or makes audits of AI under California law."""

    audits_covered_model_developer: Fact[bool] = Fact(
        "Do you audit, as an independent third party, a developer of models beyond the size SB 1047 set?",
        source="SB 1047, Bus. & Prof. Code § 22603(e)(1)",
    )
    offers_audits: Fact[bool] = Fact(
        "Do you offer or sell audits of controls or systems for compliance with state AI law?",
        source="AB 1405, Gov. Code § 11549.80 ff.",
        control="operator",
    )
    registered: Fact[bool] = Fact(
        "Are you enrolled in the State's registry of AI auditors?",
        source="AB 1405, Gov. Code § 11549.82.5",
        control="operator",
    )
    report_complete: Fact[bool] = Fact(
        "Does each audit report hold all six required elements (yes if there is none yet)?",
        source="AB 1405, Gov. Code § 11549.83(d)(1)(A)-(F)",
        control="operator",
    )
    interest_in_audited: Fact[bool] = Fact(
        "Do you have an interest in the audited organisation?",
        source="AB 1405, Gov. Code § 11549.83(f)",
        control="operator",
    )
    built_audited_system: Fact[bool] = Fact(
        "Did you build the audited system?", source="AB 1405, Gov. Code § 11549.83(f)", control="operator"
    )
    job_talks_with_audited: Fact[bool] = Fact(
        "Are you discussing employment with the audited organisation?",
        source="AB 1405, Gov. Code § 11549.83(f)",
        control="operator",
    )
    waiting_period_kept: Fact[bool] = Fact(
        "When the audit started, had twelve months passed since you last did other work for, or held a post "
        "with, the audited organisation (yes if you never did)?",
        source="AB 1405, Gov. Code § 11549.83(f)(1)(D)",
        control="operator",
    )
    records_kept_for: Fact[float] = Fact(
        "For how many years are audit records kept?",
        source="AB 1405, Gov. Code § 11549.83",
        unit="years",
        control="operator",
    )
    verification_organisation: Fact[bool] = Fact(
        "Are you designated as an independent verification organisation?",
        source="SB 813, Gov. Code § 8898 ff.",
        control="operator",
    )
    fee_depends_on_result: Fact[bool] = Fact(
        "Does your payment depend on the result?",
        source="SB 813, Gov. Code § 8898.1(c)(2)",
        control="operator",
    )
