"""Where the law of a State with bills and codes is read officially: the section, the bill, or another page."""

from collections.abc import Iterable, Mapping

from aiframework.legal.bill import Bill
from aiframework.legal.citation import Citation
from aiframework.legal.links import leginfo_code_link

__all__ = ["official_page"]


def official_page(cite: str, *, bills: Iterable[Bill], elsewhere: Mapping[str, str]) -> str:
    """Return the official page on a citation of California law.

    What a bill put into a code is read in the code. What never became law, and what is cited by the bill as a
    whole, has no section there: it is read in the bill, in the latest session that has one of that number.

    Args:
        cite: "SB 53 B&P § 22757.12(a)", "SB 1047 B&P § 22603(a)(1)", "11 CCR § 7001(e)".
        bills: the bills that may be cited.
        elsewhere: pages on what is neither in a code nor a bill, by how the citation begins ("11 CCR").

    Raises:
        LookupError: none of them is cited.
    """
    place = Citation.parse(cite)
    named = [bill for bill in bills if bill.number == place.bill]
    if place.bill is not None and not named:
        message = f"no bill {place.bill!r} is recorded, so {cite!r} has no page: add its life"
        raise LookupError(message)
    bill = max(named, key=lambda each: each.session, default=None)
    if bill is not None and (place.code is None or not bill.enacted):
        return bill.link
    for start, page in elsewhere.items():
        if cite.startswith(start):
            return page
    if place.code is None:
        message = f"{cite!r} names no code and no bill: begin it with one of {', '.join(elsewhere)}"
        raise LookupError(message)
    return leginfo_code_link(place.code, place.number)
