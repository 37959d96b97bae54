"""Articles 30 and 38(2), Annex XIV: from when a body may act as a notified body, and for which systems."""

from aiframework.facts.body_notification import BodyNotification
from aiframework.facts.notified_body import NotifiedBody
from aiframework.laws.eu_ai_act.article_031_notified_bodies import conformity_assessment_body
from aiframework.laws.eu_ai_act.article_039_third_countries import authorised_third_country_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025, GENERAL_APPLICATION, OMNIBUS_IN_FORCE
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Prohibition

__all__ = [
    "act_before_the_time_for_objections_is_over",
    "entitled_by_product_law",
    "name_systems_by_the_codes",
]

entitled_by_product_law = Exclusion(
    cite="Art. 43(3) sub 2",
    part="entitlement",
    says=(
        "A body notified under product law may examine high-risk products of that law if its independence and "
        "competence were assessed in that notification."
    ),
    verified=PRIMARY,
    means=NotifiedBody.notified_under_product_law
    & NotifiedBody.assessed_for_independence_and_competence
    & BodyNotification.acts_under_product_law_only,
    applies=GENERAL_APPLICATION,
)

act_before_the_time_for_objections_is_over = Prohibition(
    cite="Art. 30(4)",
    says=(
        "A body does a notified body's work only once it is notified and nobody objected within two weeks, or two "
        "months where it has no accreditation certificate."
    ),
    verified=INTERPRETED,
    note="After an objection: once the Commission finds the notification justified, paragraph 5.",
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=BodyNotification.acts_as_notified_body
    & ~(BodyNotification.notified & BodyNotification.free_of_objections),
    unless=entitled_by_product_law | authorised_third_country_body,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

name_systems_by_the_codes = Duty(
    cite="Annex XIV",
    says=(
        "A body names in its application the types of systems by the codes: by product law, by use of biometrics, and "
        "by technology."
    ),
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26. The authority notifies by the same codes: Article 30(2).",
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=NotifiedBody.applied_for_designation,
    must=BodyNotification.uses_the_codes,
    applies=OMNIBUS_IN_FORCE,
    sanction=NATIONAL_RULES,
)
