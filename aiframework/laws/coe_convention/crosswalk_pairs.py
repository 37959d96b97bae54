"""How rows of the crosswalk become pairs, and who makes them."""

from typing import Final

from aiframework.legal.crosswalk import Crossing
from aiframework.legal.provision import Verified

__all__ = ["AIGE", "OECD", "OWN", "WATCH", "pairs"]

AIGE: Final = "losanchos5/aige crosswalk, 2026-09-24 (illustrative)"
WATCH: Final = "siegfriedbolz/ai-governance-watch, 2026-09-21 (indicative)"
OECD: Final = (
    "OECD Due Diligence Guidance for Responsible AI (2026), doi 10.1787/41671712-en, by transcription"
)
OWN: Final = "own reading"

_SEVERAL: Final = Verified("two sources", note="one of the sources may carry only part of the row")
_ONE: Final = Verified("one source")
_READ: Final = Verified("primary text, consequence interpreted", note="the pairing is our own reading")
_MEMORY: Final = Verified("memory", note="own reading; identifiers of the standard not read in its text")
_PARTLY: Final = Verified(
    "one source", note="a published crosswalk and our own reading; which cell rests on which is not told"
)

_MARKS: Final = {(OWN,): (_READ, _MEMORY), (1, True): (_PARTLY, _PARTLY), (1, False): (_ONE, _ONE)}


def pairs(
    cites: str, about: str, *sources: str, eu: str = "", gdpr: str = "", nist: str = "", iso: str = ""
) -> tuple[Crossing, ...]:
    """Return the pairs of one row; lists are separated by ";"."""
    outside = len(set(sources) - {OWN})
    text, standard = _MARKS.get(sources, _MARKS.get((outside, OWN in sources), (_SEVERAL, _SEVERAL)))
    cells = (
        *((f"EU AI Act {_place(each)}", text) for each in _listed(eu)),
        *((f"GDPR Art. {each}", text) for each in _listed(gdpr)),
        *((f"NIST AI RMF {each}", standard) for each in _listed(nist)),
        *((f"ISO/IEC 42001 {each}", standard) for each in _listed(iso)),
    )
    return tuple(
        Crossing(
            here=f"CETS 225 Art. {cite}",
            there=there,
            about=about,
            source="; ".join(sources),
            verified=mark,
        )
        for cite in _listed(cites)
        for there, mark in cells
    )


def _listed(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


def _place(text: str) -> str:
    return text if text.startswith(("Annex", "recital")) else f"Art. {text}"
