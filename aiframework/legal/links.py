"""Links to the official texts. They are made, never fetched."""

import re

from aiframework.legal.citation import Citation
from aiframework.legal.citation_parts import Kind, pattern
from aiframework.legal.citation_reading import PLAIN_SECTION
from aiframework.legal.codes import CODES, code_called
from aiframework.logic.spelling import did_you_mean

__all__ = ["eu_link", "leginfo_bill_link", "leginfo_code_link", "treaty_link"]


_CELEX = pattern(r"([03])(\d{4})([RLD])(\d{4})(?:-(\d{4})(\d{2})(\d{2}))?")
_ELI_TYPES = {"R": "reg", "L": "dir", "D": "dec"}
_ANCHORS = {Kind.ARTICLE: "art", Kind.ANNEX: "anx", Kind.RECITAL: "rct"}


def eu_link(citation: Citation | str, celex: str) -> str:
    """Return the EUR-Lex address of an article, annex or recital, by European Legislation Identifier.

    "32024R1689" is the act as published, "02024R1689-20260727" the consolidated text of that day. The link
    goes to the whole article, annex or recital. Consolidated texts leave recitals out: a recital always
    links to the act as published. Delegated and implementing acts have identifiers of their own and are not
    known here.
    """
    place = Citation.parse(citation) if isinstance(citation, str) else citation
    act = _CELEX.fullmatch(celex)
    if act is None or (act.group(1) == "0") != (act.group(5) is not None):
        message = (
            f"cannot read {celex!r} as the CELEX number of a regulation, directive or decision: "
            "write '32024R1689' for the act as published or '02024R1689-20260727' for a consolidated text"
        )
        raise ValueError(message)
    if place.kind not in _ANCHORS:
        message = (
            f"cannot link {str(place)!r} to EUR-Lex: acts of the Union have articles, annexes and recitals"
        )
        raise ValueError(message)
    _, year, letter, number, *day = act.groups()
    version = "-".join(day) if day[0] and place.kind is not Kind.RECITAL else "oj"
    address = f"https://eur-lex.europa.eu/eli/{_ELI_TYPES[letter]}/{year}/{int(number)}/{version}"
    return f"{address}#{_ANCHORS[place.kind]}_{place.number}"


def treaty_link(number: int) -> str:
    """Return the Treaty Office's page on a treaty of the Council of Europe, by its number in the series."""
    return f"https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum={number:03d}"


def leginfo_bill_link(bill_id: str) -> str:
    """Return the California Legislature's page on a bill, such as "202320240SB1047": session, then bill."""
    if not re.fullmatch(r"\d{8}\d[A-Z]{2,4}\d+", bill_id):
        message = (
            f"cannot read {bill_id!r} as a bill of the California Legislature: write the two years of the "
            "session, 0 for the regular session, and the bill, such as '202320240SB1047'"
        )
        raise ValueError(message)
    return f"https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id={bill_id}"


def leginfo_code_link(code: str, section: str) -> str:
    """Return the California Legislature's page on a section: ("B&P", "22757.12"), or "BPC" for "B&P"."""
    laws = {names[0]: names[0] for names in CODES.values()} | {
        cited: names[0] for cited, names in CODES.items()
    }
    law = laws.get(code) or laws.get(code_called(code) or "")
    if law is None:
        message = f"no code of California is cited as {code!r}{did_you_mean(code, laws)}"
        raise ValueError(message)
    number = section.removeprefix("§").strip().rstrip(".")
    if not PLAIN_SECTION.fullmatch(number):
        message = (
            f"cannot read {section!r} as a section: write its number without subdivisions, such as '22757.12'"
        )
        raise ValueError(message)
    page = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
    return f"{page}?lawCode={law}&sectionNum={number}."
