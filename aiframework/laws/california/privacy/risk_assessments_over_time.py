"""11 CCR §§ 7155 and 7157: old processing, reviews, changes, retention, submission."""

from datetime import date
from typing import Final

from aiframework.facts.privacy_assessment import PrivacyAssessment
from aiframework.laws.california.privacy.dates_privacy import LEGACY_ASSESSMENT_DUE, SUBMISSION_DUE
from aiframework.laws.california.privacy.required import of_each_activity, significant_risk_to_privacy
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days, years

__all__ = [
    "assess_old_processing",
    "give_reports_on_request",
    "keep_the_assessments",
    "review_every_three_years",
    "submit_to_the_agency",
    "update_after_a_material_change",
]

_FIRST_DAY: Final = date(2026, 1, 1)
_assessed: Final = significant_risk_to_privacy & PrivacyAssessment.completed

assess_old_processing = of_each_activity(
    cite="11 CCR § 7155",
    part="(b) begun before 2026",
    says="Processing begun before 2026 that goes on is assessed by 31 December 2027.",
    when=significant_risk_to_privacy
    & (PrivacyAssessment.started_on < _FIRST_DAY)
    & (PrivacyAssessment.continues_after_2025 | (PrivacyAssessment.ended_on > _FIRST_DAY)),
    must=PrivacyAssessment.completed,
    by=LEGACY_ASSESSMENT_DUE,
)

review_every_three_years = of_each_activity(
    cite="11 CCR § 7155",
    part="(a)(2) review",
    says="At least every three years an assessment is reviewed and updated as necessary.",
    when=_assessed,
    must=PrivacyAssessment.reviewed_every_three_years,
    by=(
        SinceLast(
            after=PrivacyAssessment.completed_on,
            within=years(3),
            counting=CALIFORNIA_CCP_12,
            cite="11 CCR § 7155(a)(2)",
        ),
    ),
)

update_after_a_material_change = of_each_activity(
    cite="11 CCR § 7155",
    part="(a)(3) change",
    says="After a material change it is updated as soon as feasible, at the latest within 45 calendar days.",
    when=_assessed & PrivacyAssessment.materially_changed,
    must=PrivacyAssessment.updated_after_change,
    by=(
        SinceLast(
            after=PrivacyAssessment.materially_changed_on,
            within=days(45),
            counting=CALIFORNIA_CCP_12,
            done=PrivacyAssessment.updated_after_change_on,
            cite="11 CCR § 7155(a)(3)",
        ),
    ),
)

keep_the_assessments = of_each_activity(
    cite="11 CCR § 7155",
    part="(c) retention",
    says="All versions are kept while the processing goes on or for five years after completion, whichever is later.",
    when=_assessed,
    must=PrivacyAssessment.kept_long_enough,
)

submit_to_the_agency = of_each_activity(
    cite="11 CCR § 7157",
    part="(a)-(d) submission",
    says="Information on assessments made in 2026 and 2027 is submitted by 1 April 2028, on later ones by 1 April of the "
    "following year, attested by a responsible executive under penalty of perjury.",
    when=_assessed & (PrivacyAssessment.completed_on >= _FIRST_DAY),
    must=PrivacyAssessment.submitted & PrivacyAssessment.attested_by_executive,
    by=SUBMISSION_DUE,
)

give_reports_on_request = of_each_activity(
    cite="11 CCR § 7157",
    part="(e) request",
    says="The Agency or the Attorney General gets the reports within 30 calendar days of asking.",
    when=_assessed & PrivacyAssessment.report_requested,
    must=PrivacyAssessment.report_provided,
    by=(
        Clock(
            after=PrivacyAssessment.report_requested_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            done=PrivacyAssessment.report_provided_on,
            cite="11 CCR § 7157(e)",
        ),
    ),
)
