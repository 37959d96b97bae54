"""Official reports of law enforcement agencies that are written with AI."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["PoliceReports"]


@describes
class PoliceReports:
    """How an agency in California writes its official reports with AI, and what its contractors do with its data."""

    employs_peace_officers: Fact[bool] = Fact(
        "Are you an agency of the State of California, or of a local government there, that employs peace officers?",
        source="SB 524, Penal Code § 13663(f)",
    )
    written_with_ai: Fact[bool] = Fact(
        "Are official reports of your officers or staff written wholly or partly with AI?",
        source="SB 524, Penal Code § 13663(a)",
    )
    policy_requires_notice: Fact[bool] = Fact(
        "Does a policy of yours require each such report to name every AI program used and to say prominently that it "
        "was written wholly or partly with AI?",
        source="SB 524, Penal Code § 13663(a)(1)",
        control="operator",
    )
    policy_requires_signature: Fact[bool] = Fact(
        "Does that policy require whoever prepared the report to sign that its contents were reviewed and its facts are true?",
        source="SB 524, Penal Code § 13663(a)(2)",
        control="operator",
    )
    first_draft_kept: Fact[bool] = Fact(
        "Is the first draft that AI wrote kept as long as the official report is kept?",
        source="SB 524, Penal Code § 13663(b)",
        control="operator",
    )
    audit_trail_kept: Fact[bool] = Fact(
        "Is an audit trail kept as long as the official report is kept?",
        source="SB 524, Penal Code § 13663(d)",
        control="operator",
    )
    audit_trail_names_user: Fact[bool] = Fact(
        "Does the audit trail tell who used AI to write the report?",
        source="SB 524, Penal Code § 13663(d)",
        control="operator",
    )
    audit_trail_names_footage: Fact[bool] = Fact(
        "Does the audit trail tell which video and audio footage was used (yes if none was)?",
        source="SB 524, Penal Code § 13663(d)",
        control="operator",
    )
    supplies_agencies: Fact[bool] = Fact(
        "Do you process, as a contractor, information that such an agency gives you with AI?",
        source="SB 524, Penal Code § 13663(e)",
    )
    shares_or_uses_for_other_ends: Fact[bool] = Fact(
        "Do you share, sell or use that information for anything but the agency's purposes, a court order, or to repair "
        "and improve your system?",
        source="SB 524, Penal Code § 13663(e)",
        control="operator",
    )
