"""Days by which something under the privacy regulations has to be done: it is late from the day after."""

from datetime import date
from decimal import Decimal
from typing import Final

from aiframework.facts.privacy_assessment import CybersecurityAudit, PrivacyAssessment
from aiframework.legal.calendar import Phase, Schedule
from aiframework.logic import ALWAYS, Condition

__all__ = [
    "FIRST_CYBERSECURITY_AUDIT",
    "LEGACY_ASSESSMENT_DUE",
    "SUBMISSION_DUE",
    "YEARLY_CYBERSECURITY_AUDIT",
]

#: approved by the Office of Administrative Law
_APPROVED: Final = date(2025, 9, 22)
_HUNDRED_MILLION: Final = Decimal(100_000_000)
_FIFTY_MILLION: Final = Decimal(50_000_000)
#: how far the yearly dates are written out
_LAST_YEAR: Final = 2050


def _late(day: date, basis: str, when: Condition = ALWAYS) -> Phase:
    """Return the phase from the day after a due day."""
    return Phase(starts=day, known=_APPROVED, basis=basis, when=when)


LEGACY_ASSESSMENT_DUE: Final = Schedule(
    (_late(date(2028, 1, 1), "11 CCR § 7155(b): by 31 December 2027"),), "legacy risk assessments"
)

#: made in 2026 and 2027: by 1 April 2028; after that by 1 April of the following year
SUBMISSION_DUE: Final = Schedule(
    (
        _late(
            date(2028, 4, 2),
            "11 CCR § 7157(a)(1): by 1 April 2028",
            (PrivacyAssessment.completed_on >= date(2026, 1, 1))
            & (PrivacyAssessment.completed_on <= date(2027, 12, 31)),
        ),
        *(
            _late(
                date(year + 1, 4, 2),
                f"11 CCR § 7157(a)(2): by 1 April {year + 1}",
                (PrivacyAssessment.completed_on >= date(year, 1, 1))
                & (PrivacyAssessment.completed_on <= date(year, 12, 31)),
            )
            for year in range(2028, _LAST_YEAR)
        ),
    ),
    "submission of risk assessments",
)

FIRST_CYBERSECURITY_AUDIT: Final = Schedule(
    (
        _late(
            date(2028, 4, 2),
            "11 CCR § 7121(a)(1): by 1 April 2028",
            CybersecurityAudit.revenue_2026 > _HUNDRED_MILLION,
        ),
        _late(
            date(2029, 4, 2),
            "11 CCR § 7121(a)(2): by 1 April 2029",
            (CybersecurityAudit.revenue_2027 >= _FIFTY_MILLION)
            & (CybersecurityAudit.revenue_2027 <= _HUNDRED_MILLION),
        ),
        _late(
            date(2030, 4, 2),
            "11 CCR § 7121(a)(3): by 1 April 2030",
            CybersecurityAudit.revenue_2028 < _FIFTY_MILLION,
        ),
    ),
    "first cybersecurity audit",
)

#: the first year that starts after 1 April 2030 is 2031, its report is due by 1 April 2032
YEARLY_CYBERSECURITY_AUDIT: Final = Schedule(
    (_late(date(2032, 4, 2), "11 CCR § 7121(b): by 1 April of the following year"),),
    "yearly cybersecurity audit",
)
