"""11 CCR §§ 7120 to 7124: cybersecurity audits by revenue and volume."""

from decimal import Decimal
from functools import partial
from typing import Final

from aiframework.facts.privacy import Privacy
from aiframework.facts.privacy_assessment import CybersecurityAudit
from aiframework.laws.california.calendar import CCPA_REGULATIONS
from aiframework.laws.california.privacy.dates_privacy import (
    FIRST_AUDIT_REVENUE,
    FIRST_CYBERSECURITY_AUDIT,
    FIRST_OR_YEARLY_AUDIT,
    FIRST_YEARLY_AUDIT,
    FIRST_YEARLY_REPORT,
    YEARLY_AUDITS,
    YEARLY_CYBERSECURITY_AUDIT,
)
from aiframework.laws.california.privacy.roles_privacy import business, data_of_other_laws
from aiframework.laws.california.sanctions_economy import PRIVACY_FINE
from aiframework.legal.provision import PRIMARY, Duty, Term
from aiframework.logic import Today

__all__ = [
    "audit_programme_and_components",
    "certify_the_audit",
    "complete_an_audit_every_year",
    "complete_the_first_audit",
    "keep_the_audit_documents",
    "report_all_contents",
    "significant_risk_to_security",
    "use_an_independent_auditor",
]

_HALF: Final = Decimal(50)
_CONSUMERS: Final = 250_000
_SENSITIVE: Final = 50_000

significant_risk_to_security = Term(
    cite="11 CCR § 7120(b)",
    says="Half the revenue from selling or sharing; or the revenue threshold with 250,000 consumers or households, or 50,000 "
    "consumers' sensitive information, in the preceding calendar year.",
    verified=PRIMARY,
    means=(Privacy.revenue_share_from_selling >= _HALF)
    | (
        Privacy.exceeds_adjusted_revenue_threshold
        & (
            (CybersecurityAudit.consumers_processed >= _CONSUMERS)
            | (CybersecurityAudit.sensitive_consumers_processed >= _SENSITIVE)
        )
    ),
    applies=CCPA_REGULATIONS,
)

_audited: Final = partial(
    Duty,
    verified=PRIMARY,
    binds=business,
    when=significant_risk_to_security & (FIRST_AUDIT_REVENUE | Today(">=", FIRST_YEARLY_AUDIT)),
    unless=data_of_other_laws,
    applies=CCPA_REGULATIONS,
    by=FIRST_OR_YEARLY_AUDIT,
    sanction=PRIVACY_FINE,
)

complete_the_first_audit = _audited(
    cite="11 CCR § 7120",
    says="A business whose processing is of significant risk to security completes its first audit report by 1 April 2028 "
    "(over USD 100 million revenue for 2026), 2029 (50 to 100 million for 2027) or 2030 (under 50 million for 2028).",
    covers=("11 CCR § 7121(a)(1)-(3)",),
    when=significant_risk_to_security & FIRST_AUDIT_REVENUE,
    by=FIRST_CYBERSECURITY_AUDIT,
    must=CybersecurityAudit.first_report_completed,
)

complete_an_audit_every_year = _audited(
    cite="11 CCR § 7121(b)",
    says="After 1 April 2030, whoever meets the criteria on 1 January has the next twelve months audited, with a report by 1 "
    "April of the following year.",
    when=significant_risk_to_security,
    must=CybersecurityAudit.yearly_report_completed,
    applies=YEARLY_AUDITS,
    by=YEARLY_CYBERSECURITY_AUDIT,
)

use_an_independent_auditor = _audited(
    cite="11 CCR § 7122(a)",
    says="The auditor is a qualified, objective and independent professional.",
    must=CybersecurityAudit.auditor_independent,
)

keep_the_audit_documents = _audited(
    cite="11 CCR § 7122(g)",
    says="Audit documents are kept at least five years after completion, also by who has since fallen below the thresholds.",
    when=CybersecurityAudit.first_report_completed
    | (
        significant_risk_to_security
        & Today(">=", FIRST_YEARLY_REPORT)
        & CybersecurityAudit.yearly_report_completed
    ),
    must=CybersecurityAudit.documents_kept,
    by=(),
)

audit_programme_and_components = _audited(
    cite="11 CCR § 7123(a)-(c)",
    says="The audit assesses the security programme and each listed component that applies.",
    must=CybersecurityAudit.covers_programme_and_components,
)

report_all_contents = _audited(
    cite="11 CCR § 7123(e)",
    says="The report holds all ten contents, gaps and plan included, signed by the highest-ranking auditor.",
    must=CybersecurityAudit.report_complete,
)

certify_the_audit = _audited(
    cite="11 CCR § 7124(a)-(b)",
    says="By 1 April after each year with an audit, its completion is certified to the Agency.",
    must=CybersecurityAudit.certified,
)
