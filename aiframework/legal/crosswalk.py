"""Crosswalks: which provisions of different laws and standards speak to the same thing."""

from collections.abc import Iterable

import attrs

from aiframework.legal.provision import Verified

__all__ = ["Crossing", "crossings_of"]


@attrs.frozen(kw_only=True)
class Crossing:
    """One pair of provisions that speak to the same thing.

    Attributes:
        here: citation with its instrument ("CETS 225 Art. 8").
        there: the other ("EU AI Act Art. 13", "NIST AI RMF MAP 1.1").
        about: what both speak to.
        source: who pairs them.
        verified: how the pair was confirmed.
    """

    here: str
    there: str
    about: str
    source: str
    verified: Verified

    def turned(self) -> "Crossing":
        """Return the same pair seen from the other side."""
        return attrs.evolve(self, here=self.there, there=self.here)


def crossings_of(cite: str, crossings: Iterable[Crossing]) -> tuple[Crossing, ...]:
    """Return the pairs a provision stands in, each seen from its side.

    A pair made for a whole article speaks to its paragraphs, and one made for a paragraph to its article:
    "EU AI Act Art. 26" and "EU AI Act Art. 26(5)" find each other.
    """
    wanted = _plain(cite)
    both = (pair for crossing in crossings for pair in (crossing, crossing.turned()))
    return tuple(
        pair for pair in both if _within(wanted, _plain(pair.here)) or _within(_plain(pair.here), wanted)
    )


def _within(part: str, whole: str) -> bool:
    """Return whether a citation is another, or a paragraph or point of it."""
    return part == whole or part.startswith((f"{whole}(", f"{whole}."))


def _plain(cite: str) -> str:
    return "".join(cite.casefold().replace("article", "art").replace("art.", "art").split())
