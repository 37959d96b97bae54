"""AB 621: who answers for sexually explicit imitations, and for services that make them."""

from typing import Final

from aiframework.facts.intimate import IntimateImage, IntimateServices
from aiframework.laws.california.calendar import AB_621
from aiframework.laws.california.sanctions_people import EXPLICIT_IMAGE, EXPLICIT_IMAGE_SERVICE
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days
from aiframework.legal.provision import TWO_SOURCES, Duty, Prohibition, Term, Verified

__all__ = [
    "consent_to_the_material",
    "explicit_imitation",
    "help_nobody_to_make_it",
    "make_or_show_none",
    "run_no_such_service",
    "stop_enabling_such_a_service",
]

_ROW: Final = "AB 621 Civ. § 1708.86"

consent_to_the_material = Term(
    cite=_ROW,
    part="consent",
    says="An adult's signed plain-language agreement on the material, with three business days to rescind, 72 hours to "
    "review or a representative's approval.",
    verified=Verified("memory", note="the text before 2026 was read; that it was kept rests on memory"),
    each=IntimateImage,
    means=IntimateImage.consent_of_person
    & IntimateImage.consent_written_and_plain
    & IntimateImage.could_rescind
    & ~IntimateImage.depicts_minor,
    applies=AB_621,
)

explicit_imitation = Term(
    cite=_ROW,
    part="material",
    says="Sexually explicit material of an identifiable person, made or altered with digital tools.",
    verified=TWO_SOURCES,
    each=IntimateImage,
    means=IntimateImage.digitised_or_altered
    & IntimateImage.depicts_identifiable_person
    & IntimateImage.depicts_intimate_parts_or_sexual_act,
    applies=AB_621,
)

make_or_show_none = Prohibition(
    cite=_ROW,
    part="making",
    says="Nobody intentionally creates or discloses such material without the consent of the person shown, or of a "
    "person shown as a minor at all.",
    verified=TWO_SOURCES,
    each=IntimateImage,
    when=explicit_imitation & (IntimateImage.created_intentionally | IntimateImage.distributed_intentionally),
    unless=consent_to_the_material,
    applies=AB_621,
    sanction=EXPLICIT_IMAGE,
)

help_nobody_to_make_it = Prohibition(
    cite=_ROW,
    part="helping",
    says="Nobody knowingly facilitates, or recklessly aids or abets, the making or disclosing of such material.",
    verified=TWO_SOURCES,
    each=IntimateImage,
    when=explicit_imitation & IntimateImage.facilitated_knowingly,
    unless=consent_to_the_material | IntimateServices.only_transmits,
    applies=AB_621,
    sanction=EXPLICIT_IMAGE,
)

run_no_such_service = Prohibition(
    cite=_ROW,
    part="service",
    says="Nobody runs a service that makes sexually explicit imitations without consent.",
    verified=TWO_SOURCES,
    when=IntimateServices.operates_deepfake_service,
    applies=AB_621,
    sanction=EXPLICIT_IMAGE_SERVICE,
)

stop_enabling_such_a_service = Duty(
    cite=_ROW,
    part="enabling",
    says="Whoever enables such a service stops within 30 days of sufficient evidence; who goes on is presumed to know and "
    "to break the section.",
    verified=TWO_SOURCES,
    when=IntimateServices.enables_deepfake_service & IntimateServices.evidence_received,
    must=IntimateServices.enabling_stopped,
    unless=IntimateServices.only_transmits,
    by=(
        Clock(
            after=IntimateServices.evidence_received_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            done=IntimateServices.enabling_stopped_on,
            cite=_ROW,
        ),
    ),
    applies=AB_621,
    sanction=EXPLICIT_IMAGE_SERVICE,
)
