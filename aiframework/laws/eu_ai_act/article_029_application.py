"""Articles 28(8) and 29: how a body applies to be notified."""

from typing import Final

from aiframework.facts.body_notification import BodyNotification
from aiframework.facts.notified_body import NotifiedBody
from aiframework.laws.eu_ai_act.article_031_notified_bodies import conformity_assessment_body, notified_body
from aiframework.laws.eu_ai_act.calendar import (
    AMENDED_IN_FORCE,
    AS_AMENDED,
    FROM_AUGUST_2025,
    OMNIBUS_IN_FORCE,
)
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Right
from aiframework.logic import Today

__all__ = [
    "apply_for_both_laws_where_product_law_says",
    "apply_to_the_home_authority",
    "apply_with_a_full_description",
    "apply_with_one_application",
    "attach_other_designations",
    "give_evidence_without_accreditation",
    "keep_the_application_current",
]

_ONE_APPLICATION: Final = BodyNotification.uses_one_application & Today(">=", AMENDED_IN_FORCE) & AS_AMENDED

apply_with_one_application = Right(
    cite="Art. 28(8)",
    says=(
        "Where a product law of Annex I Section A provides for it, a body asks for designation under both laws with one "
        "application and is assessed once; who is designated under several such laws applies once."
    ),
    verified=PRIMARY,
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=BodyNotification.product_law_offers_one_application,
    applies=OMNIBUS_IN_FORCE,
)

apply_to_the_home_authority = Duty(
    cite="Art. 29(1)",
    says="A body applies to the notifying authority of the Member State where it is established.",
    verified=PRIMARY,
    note="With one application for both laws: to the authority of the product law, paragraph 4.",
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=NotifiedBody.applied_for_designation,
    must=BodyNotification.sent_to_home_authority,
    unless=_ONE_APPLICATION,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

apply_with_a_full_description = Duty(
    cite="Art. 29(2)",
    says=(
        "The application describes activities, modules and types of systems and comes with the accreditation "
        "certificate, where there is one."
    ),
    verified=PRIMARY,
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=NotifiedBody.applied_for_designation,
    must=BodyNotification.describes_the_work
    & (BodyNotification.accredited >> BodyNotification.accreditation_attached),
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

attach_other_designations = Duty(
    cite="Art. 29(2)",
    part="other designations",
    says="Valid documents on designations under other harmonisation law are attached.",
    verified=PRIMARY,
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=NotifiedBody.applied_for_designation & BodyNotification.designated_under_other_law,
    must=BodyNotification.other_designations_attached,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

give_evidence_without_accreditation = Duty(
    cite="Art. 29(3)",
    says="A body without an accreditation certificate gives all documents needed to verify and monitor the requirements.",
    verified=PRIMARY,
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=NotifiedBody.applied_for_designation & ~BodyNotification.accredited,
    must=BodyNotification.evidence_supplied,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

keep_the_application_current = Duty(
    cite="Art. 29(4)",
    says="A notified body brings its application documents up to date whenever something relevant changes.",
    verified=INTERPRETED,
    note=(
        "The sentence stands in a paragraph on bodies designated under other law too; it is read for every notified "
        "body, as its purpose says. Documents of other designations may be used again."
    ),
    scope=notified_body,
    binds=notified_body,
    when=BodyNotification.circumstances_changed,
    must=BodyNotification.documents_updated,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

apply_for_both_laws_where_product_law_says = Duty(
    cite="Art. 29(4)",
    part="one application",
    says="One application for both laws goes to the notifying authority designated under the product law.",
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    scope=conformity_assessment_body,
    binds=conformity_assessment_body,
    when=NotifiedBody.applied_for_designation & BodyNotification.uses_one_application,
    must=BodyNotification.sent_to_product_law_authority,
    applies=OMNIBUS_IN_FORCE,
    sanction=NATIONAL_RULES,
)
