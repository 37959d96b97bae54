"""People who speak up about AI dangers, and how their employer treats them."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Disclosure", "DisclosureConcern", "DisclosureRecipient", "Whistleblower"]


class DisclosureRecipient(Enum):
    """To whom a worker discloses information."""

    ATTORNEY_GENERAL = "attorney_general"
    LABOR_COMMISSIONER = "labor_commissioner"
    FEDERAL_AUTHORITY = "federal_authority"
    PERSON_WITH_AUTHORITY_OVER_WORKER = "person_with_authority_over_worker"
    INVESTIGATING_COVERED_EMPLOYEE = "investigating_covered_employee"
    OTHER = "other"


class DisclosureConcern(Enum):
    """What the worker reasonably believes the information shows."""

    DANGER_FROM_CATASTROPHIC_RISK = "danger_from_catastrophic_risk"
    VIOLATION_OF_FRONTIER_ACT = "violation_of_frontier_act"
    NONCOMPLIANCE_WITH_DEVELOPER_DUTIES = "noncompliance_with_developer_duties"
    UNREASONABLE_RISK_OF_CRITICAL_HARM = "unreasonable_risk_of_critical_harm"
    OTHER = "other"


@describes
class Whistleblower:
    """The employer's rules, notices and channels for workers who disclose AI risks."""

    contractor_of_covered_developer: Fact[bool] = Fact(
        "Are you a contractor or subcontractor of somebody who develops a model of the size that SB 1047 covered?",
        source="SB 1047, Bus. & Prof. Code § 22607(a), (g)(2)",
    )
    has_covered_employees: Fact[bool] = Fact(
        "Do you employ people responsible for assessing, managing or addressing the risk of critical "
        "safety incidents?",
        source="SB 53, Lab. Code § 1107(b)",
    )
    has_covered_model_staff: Fact[bool] = Fact(
        "Do employees, contractors, unpaid advisors or officers work on covered models or on critical-harm"
        " risk?",
        source="SB 1047, Bus. & Prof. Code § 22607(d), (g)(1)",
    )
    terms_prevent_disclosure: Fact[bool] = Fact(
        "Does any policy, contract or practice keep such workers from disclosing these concerns to the "
        "authorities, superiors or colleagues the law names?",
        source="SB 53, Lab. Code § 1107.1(a); SB 1047, Bus. & Prof. Code § 22607(a)(1)",
        control="operator",
    )
    terms_bar_general_whistleblowing: Fact[bool] = Fact(
        "Does any contract keep such workers from disclosures protected by section 1102.5?",
        source="SB 53, Lab. Code § 1107.1(b)",
        control="operator",
    )
    retaliates: Fact[bool] = Fact(
        "Has the organisation retaliated against a worker for such a disclosure?",
        source="SB 53, Lab. Code § 1107.1(a); SB 1047, Bus. & Prof. Code § 22607(a)(2)",
        control="operator",
    )
    notice_given: Fact[bool] = Fact(
        "Have all such workers been given a clear notice of their rights and responsibilities?",
        source="SB 53, Lab. Code § 1107.1(d); SB 1047, Bus. & Prof. Code § 22607(d)",
        control="operator",
    )
    notice_posted_at_all_times: Fact[bool] = Fact(
        "Is the notice posted at all times in every workplace you maintain?",
        source="SB 53, Lab. Code § 1107.1(d)(1); SB 1047, Bus. & Prof. Code § 22607(d)(1)",
        control="operator",
    )
    notice_to_new_workers: Fact[bool] = Fact(
        "Does every new worker concerned receive an equivalent notice (yes if there are no new ones)?",
        source="SB 53, Lab. Code § 1107.1(d)(1); SB 1047, Bus. & Prof. Code § 22607(d)(1)",
        control="operator",
    )
    notice_to_remote_workers: Fact[bool] = Fact(
        "Do remote workers concerned periodically receive an equivalent notice (yes if none works remotely)?",
        source="SB 53, Lab. Code § 1107.1(d)(1); SB 1047, Bus. & Prof. Code § 22607(d)(1)",
        control="operator",
    )
    written_notice_yearly: Fact[bool] = Fact(
        "Does each worker concerned get written notice at least once a year?",
        source="SB 53, Lab. Code § 1107.1(d)(2); SB 1047, Bus. & Prof. Code § 22607(d)(2)",
        control="operator",
    )
    written_notice_acknowledged: Fact[bool] = Fact(
        "Was that written notice received and acknowledged by all of them?",
        source="SB 53, Lab. Code § 1107.1(d)(2); SB 1047, Bus. & Prof. Code § 22607(d)(2)",
        control="operator",
    )
    anonymous_channel: Fact[bool] = Fact(
        "Is there a reasonable internal process through which such workers may disclose anonymously?",
        source="SB 53, Lab. Code § 1107.1(e)(1); SB 1047, Bus. & Prof. Code § 22607(e)(1)(A)",
        control="operator",
    )
    channel_open_to_contractors: Fact[bool] = Fact(
        "Can employees of contractors and subcontractors use the channel with equal protection (yes if there "
        "are none)?",
        source="SB 1047, Bus. & Prof. Code § 22607(e)(1)(B)",
        control="operator",
    )
    monthly_updates: Fact[bool] = Fact(
        "Does the person who disclosed get a monthly update on the investigation and the actions taken (yes "
        "if nobody has disclosed anything)?",
        source="SB 53, Lab. Code § 1107.1(e)(1); SB 1047, Bus. & Prof. Code § 22607(e)(1)(A)",
        control="operator",
    )
    quarterly_sharing: Fact[bool] = Fact(
        "Are disclosures and responses shared each quarter with officers and directors who are not accused "
        "(yes if there were none)?",
        source="SB 53, Lab. Code § 1107.1(e)(2); SB 1047, Bus. & Prof. Code § 22607(e)(2)",
        control="operator",
    )
    records_kept_for: Fact[float] = Fact(
        "For how many years are disclosures and responses kept?",
        source="SB 1047, Bus. & Prof. Code § 22607(e)(2)",
        unit="years",
    )
    contractor_leaders_updated: Fact[bool] = Fact(
        "In cases about a contractor, are its officers and directors who are not accused updated each "
        "quarter (yes if there was no such case)?",
        source="SB 1047, Bus. & Prof. Code § 22607(e)(2)",
        control="operator",
    )


@describes(many="disclosures")
class Disclosure:
    """One disclosure made by a worker and what followed."""

    by_covered_employee: Fact[bool] = Fact(
        "Is the worker an employee responsible for assessing, managing or addressing the risk of critical safety "
        "incidents?",
        source="SB 53, Lab. Code § 1107(b)",
    )
    recipients: Fact[frozenset[DisclosureRecipient]] = Fact(
        "To whom did the worker disclose?",
        source="SB 53, Lab. Code § 1107.1(a); SB 1047, Bus. & Prof. Code § 22607(a)(1)",
    )
    concerns: Fact[frozenset[DisclosureConcern]] = Fact(
        "What did the worker believe the information shows?",
        source="SB 53, Lab. Code § 1107.1(a)(1)-(2); SB 1047, Bus. & Prof. Code § 22607(a)(1)(A)-(B)",
    )
    reasonable_cause: Fact[bool] = Fact(
        "Did the worker have reasonable cause for that belief?",
        source="SB 53, Lab. Code § 1107.1(a); SB 1047, Bus. & Prof. Code § 22607(a)(1)",
    )
    prevented: Fact[bool] = Fact(
        "Was the worker prevented from disclosing?",
        source="SB 53, Lab. Code § 1107.1(a); SB 1047, Bus. & Prof. Code § 22607(a)(1)",
        control="operator",
    )
    retaliated_against: Fact[bool] = Fact(
        "Was the worker retaliated against for disclosing?",
        source="SB 53, Lab. Code § 1107.1(a); SB 1047, Bus. & Prof. Code § 22607(a)(2)",
        control="operator",
    )
