"""§ 21814, in the text that stands with AB 1405: independent child safety audits."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from aiframework.facts.child_safety_audit import ChildSafetyAudit
from aiframework.laws.california.calendar import SB_1119
from aiframework.laws.california.chatbots.roles_chatbots import operator_who_allows_children
from aiframework.laws.california.sanctions_people import CHILD_SAFETY
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days, working_days, years
from aiframework.legal.provision import PRIMARY, Duty, Exclusion
from aiframework.logic import Today

__all__ = [
    "audit_before_a_riskier_version",
    "give_the_report_on_request",
    "have_an_audit_made",
    "have_it_made_again",
    "keep_the_audit_records",
    "publish_a_summary",
    "send_a_summary_to_the_attorney_general",
    "smaller_operator_before_2032",
]

_ROW: Final = "SB 1119 B&P § 21814"
_REVENUE: Final = Decimal(500_000_000)
_FIRST_AUDIT: Final = date(2029, 1, 1)

smaller_operator_before_2032 = Exclusion(
    cite="SB 1119 B&P § 21814(c)",
    says="Before 2032, an operator with less than USD 500 million gross revenue in the prior calendar year is outside.",
    verified=PRIMARY,
    means=(ChildSafetyAudit.revenue_preceding_year < _REVENUE) & Today("<", date(2032, 1, 1)),
    applies=SB_1119,
)

_audited: Final = partial(
    Duty,
    cite=_ROW,
    verified=PRIMARY,
    binds=operator_who_allows_children,
    unless=smaller_operator_before_2032,
    applies=SB_1119,
    sanction=CHILD_SAFETY,
)

have_an_audit_made = _audited(
    part="(a)(1)(A)(i) first",
    says="An independent child safety audit is made by 1 January 2029, or before the chatbot is first available if later.",
    must=ChildSafetyAudit.audited,
    by=(
        Clock(
            until=_FIRST_AUDIT,
            counting=CALIFORNIA_CCP_12,
            when=ChildSafetyAudit.first_available_on <= _FIRST_AUDIT,
            done=ChildSafetyAudit.audited_on,
            cite=_ROW,
        ),
        Clock(
            until=ChildSafetyAudit.first_available_on,
            when=ChildSafetyAudit.first_available_on > _FIRST_AUDIT,
            done=ChildSafetyAudit.audited_on,
            cite=_ROW,
        ),
    ),
)

have_it_made_again = _audited(
    part="(a)(1)(A)(ii) again",
    says="After that an independent audit is made every two years.",
    when=ChildSafetyAudit.audited,
    must=ChildSafetyAudit.audited_again,
    by=(
        SinceLast(after=ChildSafetyAudit.audited_on, within=years(2), counting=CALIFORNIA_CCP_12, cite=_ROW),
    ),
)

audit_before_a_riskier_version = _audited(
    part="(a)(1)(A)(ii) modification",
    says="A substantial modification whose assessment shows more risk to children is audited before it is available.",
    when=ChildSafetyAudit.modification_raises_risk,
    must=ChildSafetyAudit.audited_before_modification,
)

keep_the_audit_records = _audited(
    part="(a)(3), (5) records",
    says="Audit documents and the unredacted report are kept while the chatbot is deployed and five years more.",
    when=ChildSafetyAudit.audited,
    must=ChildSafetyAudit.audit_records_kept,
)

send_a_summary_to_the_attorney_general = _audited(
    part="(b)(1) summary",
    says="Within 30 business days of receiving the audit, an attested summary goes to the Attorney General.",
    when=ChildSafetyAudit.audit_received,
    must=ChildSafetyAudit.audit_summary_sent,
    by=(
        Clock(
            after=ChildSafetyAudit.audit_received_on,
            within=working_days(30),
            counting=CALIFORNIA_CCP_12,
            done=ChildSafetyAudit.audit_summary_to_attorney_general_on,
            cite="SB 1119 B&P § 21814(b)(1)",
        ),
    ),
)

publish_a_summary = _audited(
    part="(b)(2) publication",
    says="Within 90 days of receipt a high-level summary stands on the operator's website.",
    when=ChildSafetyAudit.audit_received,
    must=ChildSafetyAudit.audit_summary_published,
    by=(
        Clock(
            after=ChildSafetyAudit.audit_received_on,
            within=days(90),
            counting=CALIFORNIA_CCP_12,
            done=ChildSafetyAudit.audit_summary_published_on,
            cite="SB 1119 B&P § 21814(b)(2)",
        ),
    ),
)

give_the_report_on_request = _audited(
    part="(d) request",
    says="Asked for cause, the operator gives the Attorney General the report within 30 business days.",
    when=ChildSafetyAudit.audit_requested,
    must=ChildSafetyAudit.audit_provided,
    by=(
        Clock(
            after=ChildSafetyAudit.audit_requested_on,
            within=working_days(30),
            counting=CALIFORNIA_CCP_12,
            done=ChildSafetyAudit.audit_provided_on,
            cite="SB 1119 B&P § 21814(d)(2)(A)",
        ),
    ),
)
