"""What the developer of a frontier model earns, does and says."""

from datetime import date
from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["FrontierDeveloper"]


@describes
class FrontierDeveloper:
    """What the organisation that trains a frontier model earns, does and says."""

    group_revenue_preceding_year: Fact[Decimal] = Fact(
        "What was the gross revenue of the organisation and all its affiliates in the preceding calendar "
        "year?",
        source="SB 53, Bus. & Prof. Code § 22757.11(a), (j)",
        unit="USD",
    )
    has_frontier_models: Fact[bool] = Fact(
        "Does the organisation develop, store, use or deploy models of that size at the moment?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)",
    )
    deploys_new_model: Fact[bool] = Fact(
        "Are you making a new frontier model available to third parties?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1), 22757.11(e)(1)",
        control="operator",
    )
    deploys_substantially_modified_model: Fact[bool] = Fact(
        "Are you making a substantially modified version of an existing frontier model available to third "
        "parties?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)",
        control="operator",
    )
    access_mainly_for_development_or_evaluation: Fact[bool] = Fact(
        "Do third parties get the model mainly to develop or evaluate it?",
        source="SB 53, Bus. & Prof. Code § 22757.11(e)(2)",
    )
    uses_models_internally: Fact[bool] = Fact(
        "Do you use your frontier models inside the organisation?",
        source="SB 53, Bus. & Prof. Code § 22757.12(d)",
    )
    internal_use_assessed: Fact[bool] = Fact(
        "Have you assessed catastrophic risk from the internal use of your frontier models?",
        source="SB 53, Bus. & Prof. Code § 22757.12(d)",
        control="operator",
    )
    internal_use_summaries_sent_quarterly: Fact[bool] = Fact(
        "Do you send the Office of Emergency Services such a summary at least every three months?",
        source="SB 53, Bus. & Prof. Code § 22757.12(d)",
        control="operator",
    )
    internal_use_summary_sent_on: Fact[date] = Fact(
        "On which day did you last send the Office of Emergency Services a summary of your internal-use "
        "risk assessments (never yet: the day of the first assessment)?",
        source="SB 53, Bus. & Prof. Code § 22757.12(d)",
        control="operator",
    )
    other_schedule_notified: Fact[bool] = Fact(
        "Have you told the Office of Emergency Services in writing of another reasonable schedule?",
        source="SB 53, Bus. & Prof. Code § 22757.12(d)",
        control="operator",
    )
    follows_other_schedule: Fact[bool] = Fact(
        "Do you keep to that other schedule?",
        source="SB 53, Bus. & Prof. Code § 22757.12(d)",
        control="operator",
    )
    false_statement_on_risk: Fact[bool] = Fact(
        "Has the organisation made a materially false or misleading statement about catastrophic risk from"
        " its models or how it manages it?",
        source="SB 53, Bus. & Prof. Code § 22757.12(e)(1)(A)",
        control="operator",
    )
    false_statement_on_framework: Fact[bool] = Fact(
        "Has the organisation made a materially false or misleading statement about implementing or "
        "following its framework?",
        source="SB 53, Bus. & Prof. Code § 22757.12(e)(1)(B)",
        control="operator",
    )
    statement_in_good_faith: Fact[bool] = Fact(
        "Was that statement on catastrophic risk made in good faith?",
        source="SB 53, Bus. & Prof. Code § 22757.12(e)(2)",
    )
    statement_reasonable: Fact[bool] = Fact(
        "Was that statement on catastrophic risk reasonable in the circumstances?",
        source="SB 53, Bus. & Prof. Code § 22757.12(e)(2)",
    )
    framework_statement_in_good_faith: Fact[bool] = Fact(
        "Was that statement about implementing or following the framework made in good faith?",
        source="SB 53, Bus. & Prof. Code § 22757.12(e)(2)",
    )
    framework_statement_reasonable: Fact[bool] = Fact(
        "Was that statement about implementing or following the framework reasonable in the circumstances?",
        source="SB 53, Bus. & Prof. Code § 22757.12(e)(2)",
    )
    redacts_published_documents: Fact[bool] = Fact(
        "Do you black out parts of the documents you publish under the Act?",
        source="SB 53, Bus. & Prof. Code § 22757.12(f)(1)",
        control="operator",
    )
    redactions_only_on_permitted_grounds: Fact[bool] = Fact(
        "Is every redaction needed for trade secrets, your cybersecurity, public safety, national security"
        " or to obey a law?",
        source="SB 53, Bus. & Prof. Code § 22757.12(f)(1)",
        control="operator",
    )
    redactions_described: Fact[bool] = Fact(
        "Does the published version describe the character and justification of each redaction, as far as "
        "those concerns permit?",
        source="SB 53, Bus. & Prof. Code § 22757.12(f)(2)",
        control="operator",
    )
    unredacted_kept_five_years: Fact[bool] = Fact(
        "Is the unredacted information kept for five years?",
        source="SB 53, Bus. & Prof. Code § 22757.12(f)(2)",
        control="operator",
    )
    declared_federal_route: Fact[bool] = Fact(
        "Have you declared to the Office of Emergency Services that you report incidents under a "
        "designated federal standard?",
        source="SB 53, Bus. & Prof. Code § 22757.13(i)(1)",
        control="operator",
    )
    federal_standard_designated: Fact[bool] = Fact(
        "Has the Office of Emergency Services designated that federal standard by regulation?",
        source="SB 53, Bus. & Prof. Code § 22757.13(h)",
    )
    federal_route_revoked: Fact[bool] = Fact(
        "Has that declaration, or the designation, been revoked?",
        source="SB 53, Bus. & Prof. Code § 22757.13(i)(2)(A), (j)",
    )
    meets_federal_standard: Fact[bool] = Fact(
        "Do you meet that federal standard?",
        source="SB 53, Bus. & Prof. Code § 22757.13(i)(2)",
        control="operator",
    )
