"""A bare section is what stands in the code, never what a vetoed bill would have put there."""

import pytest

from aiframework import Lawbook, california
from aiframework.legal.lawbook import NoSuchProvisionError

BOOK = Lawbook((california,))


@pytest.mark.parametrize("section", ["B&P § 22602", "California B&P § 22602"])
def test_section_22602_is_sb_243(section: str) -> None:
    """SB 1047 proposed a § 22602 too; it was vetoed, and SB 243 took the number."""
    bills = {provision.cite.split(" B&P")[0] for provision in BOOK.find(section)}
    assert "SB 243" in bills
    assert "SB 1047" not in bills


def test_a_subdivision_is_found_without_its_bill() -> None:
    found = BOOK.find("B&P § 22757.13(c)(1)")
    assert {provision.cite for provision in found} == {"SB 53 B&P § 22757.13(c)(1)"}


def test_a_section_of_the_vetoed_bill_needs_its_name() -> None:
    assert BOOK.find("SB 1047 B&P § 22603(a)(1)")
    with pytest.raises(NoSuchProvisionError):
        BOOK.find("B&P § 22607")
