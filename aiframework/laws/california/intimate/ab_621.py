"""AB 621: who answers for sexually explicit imitations of a person."""

from typing import Final

from aiframework.facts.intimate import IntimateImage, IntimateServices
from aiframework.laws.california.calendar import AB_621
from aiframework.laws.california.intimate.ab_621_definitions import (
    consent_to_the_material,
    explicit_imitation,
)
from aiframework.laws.california.sanctions_people import EXPLICIT_IMAGE
from aiframework.legal.provision import TWO_SOURCES, Prohibition, Verified

__all__ = ["help_nobody_to_make_it", "make_or_show_none"]

_ROW: Final = "AB 621 Civ. § 1708.86"

make_or_show_none = Prohibition(
    cite=_ROW,
    part="making",
    says="Nobody intentionally discloses such material, made by her- or himself or by others, who knows or should know that "
    "the person shown does not consent or was a minor, unless for the justice system or as protected speech.",
    verified=Verified(
        "two sources", note="elements and exceptions as before 2026; that they were kept: one source"
    ),
    each=IntimateImage,
    scope=IntimateImage.in_california.condition(),
    when=explicit_imitation & IntimateImage.distributed_intentionally & IntimateImage.knew_no_consent,
    unless=consent_to_the_material | IntimateImage.publicly_justified,
    applies=AB_621,
    sanction=EXPLICIT_IMAGE,
)

help_nobody_to_make_it = Prohibition(
    cite=_ROW,
    part="helping",
    says="Nobody knowingly facilitates, or recklessly aids or abets, the making or disclosing of such material.",
    verified=TWO_SOURCES,
    each=IntimateImage,
    scope=IntimateImage.in_california.condition(),
    when=explicit_imitation & IntimateImage.facilitated_knowingly,
    unless=consent_to_the_material | IntimateImage.publicly_justified | IntimateServices.only_transmits,
    applies=AB_621,
    sanction=EXPLICIT_IMAGE,
)
