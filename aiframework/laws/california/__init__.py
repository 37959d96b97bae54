"""California: the AI statutes, the regulations, and the bills that did not become law.

A citation names the bill first and then the section ("SB 53 B&P § 22757.12(a)"): section numbers alone
are not unique, since a vetoed bill and a later statute may claim the same ones.
"""

import datetime as dt
from typing import Final

from aiframework.legal.bill import Bill, not_told
from aiframework.legal.instrument import Instrument
from aiframework.legal.official_page import official_page

__all__ = ["instrument"]

_REGULATIONS: Final = "https://govt.westlaw.com/calregs"
_ELSEWHERE: Final = {
    "2 CCR": _REGULATIONS,
    "11 CCR": _REGULATIONS,
    "EO N-": "https://www.gov.ca.gov/",
    "Executive Order": "https://www.federalregister.gov/presidential-documents/executive-orders",
    "H.R. 9917": "https://www.congress.gov/bill/119th-congress/house-bill/9917",
    "H.R. 9925": "https://www.congress.gov/bill/119th-congress/house-bill/9925",
}


def _link(cite: str) -> str:
    """Return the section's page in its code; the bill's page for what is no law."""
    from aiframework.laws.california.bills import ALL  # noqa: PLC0415 - only for links

    return official_page(cite, bills=ALL.values(), elsewhere=_ELSEWHERE)


def _stands(on: dt.date, known: dt.date) -> tuple[str, ...]:
    """Tell how the bills stand that the public speaks of most, and what is law without having been read."""
    from aiframework.laws.california.bills import AB_1836, ALL, SB_53, SB_1047  # noqa: PLC0415 - only for reports

    bills = (SB_1047, AB_1836, SB_53)
    return tuple(bill.story(on, known=known) for bill in bills) + not_told(ALL.values(), on, known)


def _lives() -> tuple[Bill, ...]:
    from aiframework.laws.california.bills import ALL  # noqa: PLC0415 - only where lives are told

    return tuple(ALL.values())


instrument = Instrument(
    id="california",
    short="California",
    title="California statutes, regulations and bills on artificial intelligence",
    jurisdiction="California",
    law_as_of=dt.date(2026, 11, 23),
    package="aiframework.laws.california",
    searched=True,
    linked=_link,
    stands=_stands,
    lives=_lives,
    also=("Cal.", "CA"),
)
