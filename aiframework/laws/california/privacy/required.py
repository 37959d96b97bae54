"""What the duties on risk assessments share: which processing is of significant risk, and whom they bind."""

from functools import partial
from typing import Final

from aiframework.facts.privacy_assessment import PrivacyAssessment
from aiframework.laws.california.calendar import CCPA_REGULATIONS
from aiframework.laws.california.privacy.roles_privacy import business, data_of_other_laws
from aiframework.laws.california.sanctions_economy import PRIVACY_FINE
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = [
    "of_each_activity",
    "significant_risk_to_privacy",
]

significant_risk_to_privacy = Term(
    cite="11 CCR § 7150(b)(1)-(6)",
    says="Selling or sharing; sensitive information beyond staff administration; automated significant decisions; inferring "
    "traits of applicants, students, workers, or from sensitive places; training decision or recognition technology.",
    verified=PRIMARY,
    each=PrivacyAssessment,
    means=PrivacyAssessment.sells_or_shares
    | (PrivacyAssessment.sensitive_information & ~PrivacyAssessment.only_payroll_and_benefits)
    | PrivacyAssessment.decides_automatically
    | PrivacyAssessment.infers_from_observing_workers_or_students
    | (PrivacyAssessment.infers_from_sensitive_location & ~PrivacyAssessment.only_delivery_or_transport)
    | PrivacyAssessment.trains_decision_or_recognition,
    applies=CCPA_REGULATIONS,
)

of_each_activity: Final = partial(
    Duty,
    verified=PRIMARY,
    each=PrivacyAssessment,
    binds=business,
    unless=data_of_other_laws,
    applies=CCPA_REGULATIONS,
    sanction=PRIVACY_FINE,
)
