"""AB 621: what material it is about, and what consent to it takes."""

from typing import Final

from aiframework.facts.intimate import IntimateImage
from aiframework.laws.california.calendar import AB_621
from aiframework.legal.provision import TWO_SOURCES, Term, Verified

__all__ = ["consent_to_the_material", "explicit_imitation"]

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
