"""AB 621: services that make sexually explicit imitations, and those who enable them."""

from typing import Final

from aiframework.facts.intimate import IntimateServices
from aiframework.laws.california.calendar import AB_621
from aiframework.laws.california.sanctions_people import EXPLICIT_IMAGE_SERVICE
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days
from aiframework.legal.provision import TWO_SOURCES, Duty, Prohibition

__all__ = ["run_no_such_service", "stop_enabling_such_a_service"]

_ROW: Final = "AB 621 Civ. § 1708.86"

run_no_such_service = Prohibition(
    cite=_ROW,
    part="service",
    says="Nobody runs a service that makes sexually explicit imitations without consent.",
    verified=TWO_SOURCES,
    scope=TIED_TO_CALIFORNIA,
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
    scope=TIED_TO_CALIFORNIA,
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
