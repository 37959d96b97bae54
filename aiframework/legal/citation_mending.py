"""Mending the usual slips in a text that was meant as a citation."""

import re

from aiframework.legal.citation_parts import numeral
from aiframework.legal.citation_reading import mistyped
from aiframework.legal.codes import near_codes
from aiframework.logic.spelling import nearest

__all__ = ["mended"]

_WORDS = ("article", "art.", "annex", "recital", "section")


def mended(text: str) -> tuple[str, str]:
    """Return what may have been meant: the text without the usual slips, and that with a name told from the place."""
    clean = re.sub(r"\s+", " ", text).strip(" ,;.")
    clean = re.sub(r"[A-Za-z]{3,}\.?(?=\s*[\dIVX])", _mended_word, clean, count=1)
    clean = re.sub(r"(?i)^(art\w*\.?\s*)?(\d{1,3})\.(\d{1,2}[a-z]?)(?!\d)", r"Art. \2(\3)", clean)
    clean = re.sub(r"(?i)annex\s*(\d{1,2})\b", lambda found: f"Annex {numeral(int(found.group(1)))}", clean)
    clean = re.sub(r"(?<=[\s)])[a-z]{3,}", lambda found: mistyped(found.group()) or found.group(), clean)
    clean = re.sub(r"^(\D*?)(?=\s*§)", _mended_code, clean)
    missing = clean.count("(") - clean.count(")")
    clean = re.sub(r"\({2,}", "(", clean) if missing > 0 else re.sub(r"\){2,}", ")", clean)
    clean = re.sub(r"\((\w+)(?=\(|$|\s)", r"(\1)", clean)
    return clean, re.sub(r"^(?!Annex)([A-Z]\D*?)\s+(?=\d{1,3}[a-z]?\()", r"\1 Art. ", clean)


def _mended_word(found: re.Match[str]) -> str:
    meant = nearest(found.group().lower(), _WORDS)
    return meant[0].title() if meant else found.group()


def _mended_code(found: re.Match[str]) -> str:
    return "".join(near_codes(found.group(1))) or found.group(1)
