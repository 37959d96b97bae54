"""§ 22603(d) and (e): yearly re-evaluation and, from 2026, yearly independent audits."""

from datetime import date
from typing import Final

from aiframework.facts.compliance_audit import ComplianceAudit
from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.sb_1047.required import of_auditors, of_developers
from aiframework.legal.clock import SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, years
from aiframework.legal.provision import INTERPRETED
from aiframework.logic import Today

__all__ = [
    "audit_by_the_regulations",
    "do_not_misrepresent",
    "give_the_auditor_access",
    "have_an_audit",
    "keep_the_audit_report",
    "publish_the_audit_report",
    "reevaluate_yearly",
    "write_an_audit_report",
]

_FROM_2026: Final = Today(">=", date(2026, 1, 1))

reevaluate_yearly = of_developers(
    cite="SB 1047 B&P § 22603(d)",
    says="Every year the developer re-evaluates procedures, policies, protections, capabilities and safeguards.",
    must=SafetyProtocol.reevaluated_yearly,
    by=(
        SinceLast(
            after=SafetyProtocol.reevaluated_on,
            within=years(1),
            counting=CALIFORNIA_CCP_12,
            cite="SB 1047 B&P § 22603(d)",
        ),
    ),
)

have_an_audit = of_developers(
    cite="SB 1047 B&P § 22603(e)(1)",
    says="From 1 January 2026 the developer retains a third-party auditor every year for an independent audit.",
    when=_FROM_2026,
    must=ComplianceAudit.auditor_retained & ComplianceAudit.audited_yearly,
    by=(
        SinceLast(
            after=ComplianceAudit.audited_on,
            within=years(1),
            counting=CALIFORNIA_CCP_12,
            cite="SB 1047 B&P § 22603(e)(1)",
        ),
    ),
)

audit_by_the_regulations = of_auditors(
    cite="SB 1047 B&P § 22603(e)(2)",
    says="The auditor follows the regulations of the Government Operations Agency.",
    verified=INTERPRETED,
    note="The text points to Gov. Code § 11547.6(d); the power to make audit regulations stands in (e).",
    when=_FROM_2026,
    must=ComplianceAudit.follows_regulations,
)

give_the_auditor_access = of_developers(
    cite="SB 1047 B&P § 22603(e)(3)",
    says="The auditor gets the unredacted materials it needs.",
    when=_FROM_2026 & ComplianceAudit.auditor_retained,
    must=ComplianceAudit.unredacted_access_given,
)

write_an_audit_report = of_auditors(
    cite="SB 1047 B&P § 22603(e)(4)",
    says="The auditor reports on steps to comply, non-compliance with recommendations, and internal controls, signed "
    "by the lead auditor.",
    when=_FROM_2026,
    must=at_either_level(ComplianceAudit.report_complete),
)

keep_the_audit_report = of_developers(
    cite="SB 1047 B&P § 22603(e)(5)",
    says="The developer keeps the unredacted audit report while the model is available plus five years.",
    when=_FROM_2026 & ComplianceAudit.auditor_retained,
    must=ComplianceAudit.report_kept,
)

publish_the_audit_report = of_developers(
    cite="SB 1047 B&P § 22603(e)(6)",
    says="The developer publishes a redacted audit report and sends it to the Attorney General, who gets the "
    "unredacted one on request.",
    when=_FROM_2026 & ComplianceAudit.auditor_retained,
    must=ComplianceAudit.report_published
    & ComplianceAudit.report_sent_to_attorney_general
    & ComplianceAudit.redactions_only_on_permitted_grounds
    & (ComplianceAudit.unredacted_report_requested >> ComplianceAudit.unredacted_report_given),
)

do_not_misrepresent = of_auditors(
    cite="SB 1047 B&P § 22603(e)(7)",
    says="An auditor makes no material misrepresentation in the report knowingly.",
    note="The penalty clause, § 22606(a)(3), cites (e)(6) for this: a slip of drafting.",
    must=~ComplianceAudit.auditor_misrepresented,
)
