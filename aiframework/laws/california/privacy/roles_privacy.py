"""Whom the privacy act binds, and whom its regulations on automated decisions reach."""

from decimal import Decimal
from typing import Final

from aiframework.facts.automated_decision import AutomatedDecision, SignificantDecision
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.privacy import Privacy
from aiframework.laws.california.calendar import CCPA_ADMT, CCPA_REGULATIONS
from aiframework.legal.provision import ONE_SOURCE, PRIMARY, TWO_SOURCES, Exclusion, Term, Verified

__all__ = [
    "admt_for_a_significant_decision",
    "automated_decisionmaking_technology",
    "business",
    "credit_reports",
    "data_of_other_laws",
    "financial_privacy_data",
    "human_involvement",
    "medical_privacy_data",
    "service_provider",
    "significant_decision",
]

_CONSUMERS: Final = 100_000
_HALF: Final = Decimal(50)

business = Term(
    cite="Civ. § 1798.140(d)(1)",
    says="A for-profit body that does business in California, determines how Californians' personal information is processed, "
    "and passes the revenue threshold, handles 100,000 consumers or households, or lives at half from selling or sharing.",
    verified=PRIMARY,
    note="The threshold of USD 25 million is adjusted to prices; whether it is passed is asked as such.",
    role="business",
    means=Privacy.for_profit
    & Privacy.determines_purposes
    & Privacy.collects_personal_information
    & Jurisdiction.does_business_in_california
    & (
        Privacy.exceeds_adjusted_revenue_threshold
        | (Privacy.consumers_bought_sold_or_shared >= _CONSUMERS)
        | (Privacy.revenue_share_from_selling >= _HALF)
    ),
    applies=CCPA_REGULATIONS,
)

service_provider = Term(
    cite="11 CCR § 7222(i)",
    part="service provider",
    says="Whoever processes personal information for a business as its service provider or contractor.",
    verified=PRIMARY,
    role="service_provider",
    means=Privacy.is_service_provider.condition(),
    applies=CCPA_REGULATIONS,
)

financial_privacy_data = Exclusion(
    cite="Civ. § 1798.145(e)",
    says="Information under the federal Gramm-Leach-Bliley Act is outside, information by information.",
    verified=ONE_SOURCE,
    means=Privacy.covered_by_financial_privacy_law.condition(),
    applies=CCPA_REGULATIONS,
)

medical_privacy_data = Exclusion(
    cite="Civ. § 1798.145(c)",
    says="Medical information under California's act and protected health information under the federal one are outside, with "
    "patient information that providers under these acts keep in the same way.",
    verified=TWO_SOURCES,
    means=Privacy.governed_by_medical_privacy_law.condition(),
    applies=CCPA_REGULATIONS,
)

credit_reports = Exclusion(
    cite="Civ. § 1798.145(d)",
    says="What consumer reporting agencies, and who supplies or uses their reports, do under the federal Fair Credit "
    "Reporting Act is outside.",
    verified=TWO_SOURCES,
    note="Other exceptions of § 1798.145, such as that for drivers' records, are not held.",
    means=Privacy.reports_credit_under_federal_law.condition(),
    applies=CCPA_REGULATIONS,
)

data_of_other_laws: Final = financial_privacy_data | medical_privacy_data | credit_reports

human_involvement = Term(
    cite="11 CCR § 7001(e)(1)",
    says="A human knows how to interpret the output, reviews it with other relevant information, and has authority to make or "
    "change the decision. All three: seeing the output is not enough.",
    verified=PRIMARY,
    each=AutomatedDecision,
    means=AutomatedDecision.human_understands_output
    & AutomatedDecision.human_reviews_output
    & AutomatedDecision.human_can_change_decision,
    applies=CCPA_REGULATIONS,
)

automated_decisionmaking_technology = Term(
    cite="11 CCR § 7001(e)",
    says="Technology that processes personal information and replaces, or without human involvement substantially replaces, "
    "human decision-making. No AI is needed.",
    verified=PRIMARY,
    each=AutomatedDecision,
    means=AutomatedDecision.processes_personal_information
    & (AutomatedDecision.replaces_human_decision | ~human_involvement),
    applies=CCPA_REGULATIONS,
)

significant_decision = Term(
    cite="11 CCR § 7001(ddd)",
    says="Provision or denial of financial or lending services, housing, education, employment, contracting or "
    "compensation, or health care; not advertising.",
    verified=Verified("primary text", note="that advertising is out: one source"),
    each=AutomatedDecision,
    means=AutomatedDecision.subjects.overlaps(set(SignificantDecision) - {SignificantDecision.OTHER})
    & ~AutomatedDecision.only_advertising,
    applies=CCPA_REGULATIONS,
)

admt_for_a_significant_decision = Term(
    cite="11 CCR § 7200(b)",
    says="A business that uses the technology for a significant decision complies from 1 January 2027 if it did so before, and "
    "otherwise whenever it does.",
    verified=PRIMARY,
    each=AutomatedDecision,
    means=automated_decisionmaking_technology & significant_decision,
    applies=CCPA_ADMT,
)
