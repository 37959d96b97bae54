"""SB 926: making and spreading a realistic sexual imitation of a person is a crime."""

from aiframework.facts.intimate import IntimateImage
from aiframework.laws.california.calendar import SB_926
from aiframework.laws.california.sanctions_people import CRIME
from aiframework.legal.provision import Prohibition, Verified

__all__ = [
    "spread_no_sexual_imitation",
]

spread_no_sexual_imitation = Prohibition(
    cite="SB 926 Penal § 647(j)(4)",
    says="Nobody intentionally makes and spreads a synthetic intimate image of an identifiable person that passes as "
    "authentic, knowing or bound to know of the serious distress it causes, where such distress follows.",
    verified=Verified("two sources", note="the single elements rest on memory"),
    note="Enforced by prosecutors; no person has a claim under it.",
    each=IntimateImage,
    scope=IntimateImage.in_california.condition(),
    when=IntimateImage.created_intentionally
    & IntimateImage.distributed_intentionally
    & IntimateImage.depicts_identifiable_person
    & IntimateImage.depicts_intimate_parts_or_sexual_act
    & IntimateImage.passes_as_authentic
    & IntimateImage.knew_distress_likely
    & IntimateImage.distress_suffered,
    applies=SB_926,
    sanction=CRIME,
)
