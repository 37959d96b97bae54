"""Personal information under the California Consumer Privacy Act."""

from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Privacy"]


@describes
class Privacy:
    """Whether the privacy act binds the business, and what it does with personal information."""

    for_profit: Fact[bool] = Fact(
        "Is the organisation run for the profit or financial benefit of its owners?",
        source="CCPA, Civ. Code § 1798.140(d)(1)",
    )
    determines_purposes: Fact[bool] = Fact(
        "Does it, alone or with others, determine why and how personal information is processed?",
        source="CCPA, Civ. Code § 1798.140(d)(1)",
    )
    collects_personal_information: Fact[bool] = Fact(
        "Does it collect personal information of people in California, or have it collected?",
        source="CCPA, Civ. Code § 1798.140(d)(1)",
        control="operator",
    )
    exceeds_adjusted_revenue_threshold: Fact[bool] = Fact(
        "Was the annual gross revenue of the business in the preceding calendar year above the threshold as adjusted for "
        "inflation?",
        source="CCPA, Civ. Code § 1798.140(d)(1)(A)",
    )
    consumers_bought_sold_or_shared: Fact[int] = Fact(
        "Of how many consumers or households does it buy, sell or share personal information in a year?",
        source="CCPA, Civ. Code § 1798.140(d)(1)(B)",
        unit="consumers or households",
    )
    revenue_share_from_selling: Fact[Decimal] = Fact(
        "What share of annual revenue comes from selling or sharing personal information?",
        source="CCPA, Civ. Code § 1798.140(d)(1)(C)",
        unit="percent",
    )
    covered_by_financial_privacy_law: Fact[bool] = Fact(
        "Is the information subject to the federal Gramm-Leach-Bliley Act?",
        source="CCPA, Civ. Code § 1798.145(e)",
    )
    governed_by_medical_privacy_law: Fact[bool] = Fact(
        "Is it medical information under California's Confidentiality of Medical Information Act, or protected health "
        "information under HIPAA (or patient information kept in the same way by a provider under either)?",
        source="CCPA, Civ. Code § 1798.145(c)(1)",
    )
    reports_credit_under_federal_law: Fact[bool] = Fact(
        "Is it handled only to make, supply or use consumer reports as the federal Fair Credit Reporting Act allows?",
        source="CCPA, Civ. Code § 1798.145(d)",
    )
    model_can_output_personal_information: Fact[bool] = Fact(
        "Can the AI system output personal information that it holds?",
        source="AB 1008, Civ. Code § 1798.140(v)(4)",
    )
    requests_reach_model: Fact[bool] = Fact(
        "Do access and deletion requests reach the information held in the model?",
        source="AB 1008, Civ. Code § 1798.140(v)(4)",
        control="operator",
    )
    is_service_provider: Fact[bool] = Fact(
        "Do you process the information for a business under the California Consumer Privacy Act as its service provider or "
        "contractor?",
        source="CCPA regulations, 11 CCR § 7222(i)",
    )
    assists_with_access: Fact[bool] = Fact(
        "Do you help that business to answer access requests (yes if it has needed no help)?",
        source="CCPA regulations, 11 CCR § 7222(i)",
        control="operator",
    )
    violation_intentional: Fact[bool] = Fact(
        "Was the breach intentional?", source="CCPA, Civ. Code § 1798.155(a), 1798.199.90(a)"
    )
    known_under_16: Fact[bool] = Fact(
        "Did the breach involve people known to be under 16?", source="CCPA, Civ. Code § 1798.155(a)"
    )
