"""For how long documents are kept: ten years after release, by the counting of Regulation 1182/71."""

from datetime import date
from typing import Final

from aiframework.facts.market import Market
from aiframework.legal.deadline import REGULATION_1182_71, Period, years
from aiframework.legal.retention import Retention
from aiframework.logic import Fact

__all__ = ["WHICH_RELEASE", "after_release"]

#: what the Act leaves to be read where a system was both placed on the market and put into service
WHICH_RELEASE: Final = (
    "The ten years are read to run from the first placing on the market and, for a system that was only put into "
    "service, from that."
)
_TEN_YEARS: Final[Period] = years(10)


def after_release(*, cite: str, gone: Fact[date]) -> tuple[Retention, Retention]:
    """Return the ten years from the release of a system, whichever way it was released.

    Args:
        cite: the provision that sets them.
        gone: the fact that tells when what must be kept was thrown away or lost.
    """
    return (
        Retention(
            after=Market.placed_on_market_on,
            within=_TEN_YEARS,
            counting=REGULATION_1182_71,
            when=Market.placed_on_union_market.condition(),
            gone=gone,
            cite=cite,
        ),
        Retention(
            after=Market.put_into_service_on,
            within=_TEN_YEARS,
            counting=REGULATION_1182_71,
            when=~Market.placed_on_union_market & Market.put_into_service_in_union,
            gone=gone,
            cite=cite,
        ),
    )
