"""How rows of the crosswalk become pairs, and who makes them."""

from typing import Final

from aiframework.legal.crosswalk import Column, Crossing, Marks, listed, paired
from aiframework.legal.provision import Verified

__all__ = ["AIGE", "OECD", "OWN", "WATCH", "pairs"]

AIGE: Final = "losanchos5/aige crosswalk, 2026-09-24 (illustrative)"
WATCH: Final = "siegfriedbolz/ai-governance-watch, 2026-09-21 (indicative)"
OECD: Final = (
    "OECD Due Diligence Guidance for Responsible AI (2026), doi 10.1787/41671712-en, by transcription"
)
OWN: Final = "own reading"

_TEXTS: Final = Marks(
    own=Verified("primary text, consequence interpreted", note="the pairing is our own reading"),
    one=Verified("one source"),
    one_and_own=Verified(
        "one source", note="a published crosswalk and our own reading; which cell rests on which is not told"
    ),
    several=Verified("two sources", note="one of the sources may carry only part of the row"),
)
_STANDARDS: Final = Marks(
    own=Verified("memory", note="own reading; identifiers of the standard not read in its text"),
    one=_TEXTS.one,
    one_and_own=_TEXTS.one_and_own,
    several=_TEXTS.several,
)
_EU: Final = Column(name="EU AI Act", before="Art. ", whole=("Annex", "recital"), marks=_TEXTS)
_GDPR: Final = Column(name="GDPR", before="Art. ", marks=_TEXTS)
_NIST: Final = Column(name="NIST AI RMF", marks=_STANDARDS)
_ISO: Final = Column(name="ISO/IEC 42001", marks=_STANDARDS)


def pairs(
    cites: str, about: str, *sources: str, eu: str = "", gdpr: str = "", nist: str = "", iso: str = ""
) -> tuple[Crossing, ...]:
    """Return the pairs of one row; lists are separated by ";"."""
    here = [f"CETS 225 Art. {cite}" for cite in listed(cites)]
    return paired(here, about, sources, {_EU: eu, _GDPR: gdpr, _NIST: nist, _ISO: iso}, ours=OWN)
