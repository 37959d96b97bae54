"""Days by which something under the privacy regulations has to be done."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final

from aiframework.facts.privacy_assessment import CybersecurityAudit, PrivacyAssessment
from aiframework.laws.california import bills
from aiframework.legal.bill import Event, Stage
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12

__all__ = [
    "FIRST_AUDIT_REVENUE",
    "FIRST_CYBERSECURITY_AUDIT",
    "FIRST_OR_YEARLY_AUDIT",
    "FIRST_YEARLY_AUDIT",
    "FIRST_YEARLY_REPORT",
    "LEGACY_ASSESSMENT_DUE",
    "SUBMISSION_DUE",
    "YEARLY_AUDITS",
    "YEARLY_CYBERSECURITY_AUDIT",
]

#: approved by the Office of Administrative Law
_APPROVED: Final = date(2025, 9, 22)
_HUNDRED_MILLION: Final = Decimal(100_000_000)
_FIFTY_MILLION: Final = Decimal(50_000_000)
#: how far the yearly dates are written out
_LAST_YEAR: Final = 2050

_by: Final = partial(Clock, counting=CALIFORNIA_CCP_12)

LEGACY_ASSESSMENT_DUE: Final = (
    _by(until=date(2027, 12, 31), done=PrivacyAssessment.completed_on, cite="11 CCR § 7155(b)"),
)

_submitted_by: Final = partial(_by, done=PrivacyAssessment.submitted_on)

#: made in 2026 and 2027: by 1 April 2028; after that by 1 April of the following year
SUBMISSION_DUE: Final = (
    _submitted_by(
        until=date(2028, 4, 1),
        when=PrivacyAssessment.completed_on <= date(2027, 12, 31),
        cite="11 CCR § 7157(a)(1)",
    ),
    *(
        _submitted_by(
            until=date(year + 1, 4, 1),
            when=(PrivacyAssessment.completed_on >= date(year, 1, 1))
            & (PrivacyAssessment.completed_on <= date(year, 12, 31)),
            cite="11 CCR § 7157(a)(2)",
        )
        for year in range(2028, _LAST_YEAR)
    ),
)

_over_100_million_for_2026: Final = CybersecurityAudit.revenue_2026 > _HUNDRED_MILLION
_50_to_100_million_for_2027: Final = (CybersecurityAudit.revenue_2027 >= _FIFTY_MILLION) & (
    CybersecurityAudit.revenue_2027 <= _HUNDRED_MILLION
)
_under_50_million_for_2028: Final = CybersecurityAudit.revenue_2028 < _FIFTY_MILLION

#: which businesses have a first audit; of two days that fit, the earlier counts
FIRST_AUDIT_REVENUE: Final = (
    _over_100_million_for_2026 | _50_to_100_million_for_2027 | _under_50_million_for_2028
)
FIRST_CYBERSECURITY_AUDIT: Final = (
    _by(until=date(2028, 4, 1), when=_over_100_million_for_2026, cite="11 CCR § 7121(a)(1)"),
    _by(until=date(2029, 4, 1), when=_50_to_100_million_for_2027, cite="11 CCR § 7121(a)(2)"),
    _by(until=date(2030, 4, 1), when=_under_50_million_for_2028, cite="11 CCR § 7121(a)(3)"),
)

#: the first year that starts after 1 April 2030 is 2031, its report is due by 1 April 2032
FIRST_YEARLY_AUDIT: Final = date(2031, 1, 1)
FIRST_YEARLY_REPORT: Final = date(2032, 4, 1)
YEARLY_AUDITS: Final = bills.CCPA_REGULATIONS.schedule(
    Event(Stage.OPERATIVE, FIRST_YEARLY_AUDIT, "first year after 1 April 2030", known=_APPROVED)
)
YEARLY_CYBERSECURITY_AUDIT: Final = (_by(until=FIRST_YEARLY_REPORT, cite="11 CCR § 7121(b)"),)

#: what every audit has to be: by the first report, or for who has no first audit by the first yearly one
FIRST_OR_YEARLY_AUDIT: Final = (
    *FIRST_CYBERSECURITY_AUDIT,
    _by(until=FIRST_YEARLY_REPORT, when=~FIRST_AUDIT_REVENUE, cite="11 CCR § 7121(b)"),
)
