"""Where a citation is read: the section, the bill, or another page."""

from datetime import date

import pytest

from aiframework import california
from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.official_page import official_page

SITE = "https://leginfo.legislature.ca.gov/faces"
OLD = Bill("SB 1", "2021-22", "Old toys", (Event(Stage.VETOED, date(2022, 9, 1)),))
NEW = Bill("SB 1", "2023-24", "Toys", (Event(Stage.SIGNED, date(2024, 9, 1)),))
DEAD = Bill("AB 2", "2023-24", "Balls", (Event(Stage.VETOED, date(2024, 9, 1)),))
PAGES = {"11 CCR": "https://regulations.example", "Order": "https://orders.example"}


def page(cite: str) -> str:
    return official_page(cite, bills=(NEW, OLD, DEAD), elsewhere=PAGES)


@pytest.mark.parametrize(
    ("cite", "address"),
    [
        ("SB 1 B&P § 22757.12(a)", f"{SITE}/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22757.12."),
        ("SB 1 § 5", f"{SITE}/billNavClient.xhtml?bill_id=202320240SB1"),
        ("AB 2 Civ. § 3344", f"{SITE}/billNavClient.xhtml?bill_id=202320240AB2"),
        ("11 CCR § 7001(e)", "https://regulations.example"),
        ("Order 7 § 1", "https://orders.example"),
        ("Penal § 647(j)(4)", f"{SITE}/codes_displaySection.xhtml?lawCode=PEN&sectionNum=647."),
    ],
)
def test_each_has_its_page(cite: str, address: str) -> None:
    assert page(cite) == address


def test_what_is_not_recorded_is_refused() -> None:
    with pytest.raises(LookupError, match="no bill 'SB 3' is recorded"):
        page("SB 3 B&P § 1")
    with pytest.raises(LookupError, match="names no code and no bill: begin it with one of 11 CCR, Order"):
        page("Letter 7 § 1")


def test_no_order_or_bill_of_congress_is_sent_to_the_regulations() -> None:
    strangers = [each for each in california.provisions if " CCR " not in each.cite]
    assert not [each.key for each in strangers if "calregs" in each.link]
    by_cite = {each.cite: each.link for each in strangers}
    assert by_cite["SB 53 § 5"].endswith("bill_id=202520260SB53")
    assert by_cite["EO N-9-26 § 1"] == "https://www.gov.ca.gov/"
