"""Crosswalks: which provisions of different laws and standards speak to the same thing."""

from collections.abc import Collection, Iterable, Mapping

import attrs

from aiframework.legal.provision import Verified

__all__ = ["Column", "Crossing", "Marks", "crossings_of", "listed", "paired"]


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


@attrs.frozen(kw_only=True)
class Marks:
    """How a pair is confirmed, by who makes it.

    Attributes:
        own: our own reading alone.
        one: one published crosswalk.
        one_and_own: one published crosswalk with our own reading beside it.
        several: more than one published crosswalk.
    """

    own: Verified
    one: Verified
    one_and_own: Verified
    several: Verified

    def of(self, sources: Collection[str], *, ours: str) -> Verified:
        """Return the mark for a row made by some sources, one of which may be our own reading."""
        match len(set(sources) - {ours}):
            case 0:
                return self.own
            case 1:
                return self.one_and_own if ours in sources else self.one
            case _:
                return self.several


@attrs.frozen(kw_only=True)
class Column:
    """A law or standard whose places the rows of a crosswalk list.

    Attributes:
        name: how its citations begin ("EU AI Act").
        before: what stands before a bare place ("Art. ").
        whole: how places begin that need nothing before them ("Annex").
        marks: how its pairs are confirmed.
    """

    name: str
    before: str = ""
    whole: tuple[str, ...] = ()
    marks: Marks

    def cited(self, place: str) -> str:
        """Return the citation of a place."""
        return f"{self.name} {place if place.startswith(self.whole) else self.before + place}"


def paired(
    here: Collection[str], about: str, sources: Collection[str], cells: Mapping[Column, str], *, ours: str
) -> tuple[Crossing, ...]:
    """Return the pairs of one row: each place here with each place of each column.

    Args:
        here: citations with their instrument ("CETS 225 Art. 8").
        about: what all of them speak to.
        sources: who pairs them.
        cells: the places in each column, separated by ";".
        ours: how our own reading is named among the sources.
    """
    there = [
        (column.cited(place), column.marks.of(sources, ours=ours))
        for column, places in cells.items()
        for place in listed(places)
    ]
    return tuple(
        Crossing(here=cite, there=place, about=about, source="; ".join(sources), verified=mark)
        for cite in here
        for place, mark in there
    )


def listed(text: str) -> tuple[str, ...]:
    """Return the members of a list separated by ";"."""
    return tuple(each.strip() for each in text.split(";") if each.strip())


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
