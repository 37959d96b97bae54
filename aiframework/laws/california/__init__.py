"""California: the AI statutes, the regulations, and the bills that did not become law.

A citation names the bill first and then the section ("SB 53 B&P § 22757.12(a)"): section numbers alone
are not unique, since a vetoed bill and a later statute may claim the same ones.
"""

import datetime as dt
import re
from typing import Final

from aiframework.legal.citation import leginfo_bill_link, leginfo_code_link
from aiframework.legal.instrument import Instrument

__all__ = ["instrument"]

_SECTION: Final = re.compile(
    r"(?P<code>B&P|Civ\.|Elec\.|Gov\.|H&S|Ins\.|Lab\.|Penal) § (?P<number>\d+(?:\.\d+)*)"
)
_REGULATIONS: Final = "https://govt.westlaw.com/calregs"
#: what never became law has no page among the codes: its bill has
_BILLS_ONLY: Final = {
    "SB 1047": "202320240SB1047",
    "SB 7": "202520260SB7",
    "SB 11": "202520260SB11",
    "AB 1018": "202520260AB1018",
    "AB 1064": "202520260AB1064",
    "AB 412": "202520260AB412",
    #: what is cited by the bill as a whole, its sections not being known
    "AB 1883": "202520260AB1883",
    "SB 947": "202520260SB947",
    "SB 951": "202520260SB951",
    "SB 1276": "202520260SB1276",
    "AB 1856": "202520260AB1856",
    "AB 2": "202520260AB2",
    "AB 1331": "202520260AB1331",
    "AB 1979": "202520260AB1979",
    "SB 503": "202520260SB503",
    "AB 1864": "202520260AB1864",
    "SB 574": "202520260SB574",
    "AB 2392": "202520260AB2392",
    "SB 1159": "202520260SB1159",
    "AB 2575": "202520260AB2575",
    "SB 903": "202520260SB903",
    "AB 2656": "202520260AB2656",
    "SB 1130": "202520260SB1130",
}


def _link(cite: str) -> str:
    """Return the bill's page for what is no law, else the section's page in its code."""
    bill = " ".join(cite.split()[:2])
    section = _SECTION.search(cite)
    in_codes = leginfo_code_link(section["code"], section["number"]) if section else _REGULATIONS
    return leginfo_bill_link(_BILLS_ONLY[bill]) if bill in _BILLS_ONLY else in_codes


def _stands(on: dt.date, known: dt.date) -> tuple[str, ...]:
    """Tell how the bills stand that the public speaks of most; `law list` has them all."""
    from aiframework.laws.california.bills import AB_1836, SB_53, SB_1047  # noqa: PLC0415 - only for reports

    bills = (SB_1047, AB_1836, SB_53)
    return tuple(f"{bill.name}, {bill.title}: {bill.status(on, known=known).reason}" for bill in bills)


instrument = Instrument(
    id="california",
    short="California",
    title="California statutes, regulations and bills on artificial intelligence",
    jurisdiction="California",
    law_as_of=dt.date(2026, 11, 23),
    package="aiframework.laws.california",
    linked=_link,
    stands=_stands,
    also=("Cal.", "CA"),
)
