"""Citations as values: they read like the law, sort in the order of the law and link to the official text.

>>> Citation.parse("article 26 (7)")
Citation('Art. 26(7)')
>>> Citation.parse("Art. 26(7)").parent
Citation('Art. 26')
>>> sorted(map(Citation.parse, ["Art. 5(1)(c)", "Art. 5(1)(ba)", "Art. 5(1)(b)"]))
[Citation('Art. 5(1)(b)'), Citation('Art. 5(1)(ba)'), Citation('Art. 5(1)(c)')]

Two spellings of one place are equal: "Art. 6(3) third subpara." and "Art. 6(3) sub 3". `str` keeps the
spelling of the one who wrote it; `normalise` gives the one spelling that both share.
"""

from collections.abc import Collection
from functools import lru_cache
from typing import Self, TypeAlias

from attrs import field, frozen

from aiframework.legal.citation_mending import mended
from aiframework.legal.citation_parts import (
    KINDS,
    CitationError,
    Kind,
    Step,
    StepKey,
    Value,
    dotted,
    roman,
)
from aiframework.legal.citation_reading import parted, plain_article, read, steps_of
from aiframework.legal.codes import squeeze
from aiframework.logic.spelling import nearest

__all__ = ["Citation", "CitationError", "normalise", "place_of"]

_Key: TypeAlias = tuple[str, tuple[str, int], tuple[int, str], int, Value, tuple[StepKey, ...]]


@frozen(order=True, repr=False)
class Citation:
    """A pinpoint in a law: frozen, hashable, and ordered as the law is. Made by `Citation.parse`.

    `instrument` is whatever stood before or after the pinpoint ("AI Act"), `bill` and `code` are what
    American citations put before the section ("SB 53", "B&P", "11 CCR"). All three are part of its identity.
    """

    kind: Kind = field(eq=False, order=False)
    number: str = field(eq=False, order=False)
    steps: tuple[Step, ...] = field(default=(), eq=False, order=False)
    code: str | None = field(default=None, eq=False, order=False)
    bill: str | None = field(default=None, eq=False, order=False)
    instrument: str | None = field(default=None, eq=False, order=False)
    place: _Key = field(init=False)

    @place.default
    def _place(self) -> _Key:
        return (
            (self.instrument or "").casefold(),
            _place_of_bill(self.bill) if self.bill else _NO_BILL,
            _place_of_code(self.code) if self.code else _NO_CODE,
            KINDS.index(self.kind),
            ((roman(self.number), ""),) if self.kind is Kind.ANNEX else dotted(self.number),
            tuple(step.key for step in self.steps),
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a citation as people write them; raise `CitationError` with all that is wrong."""
        found, problems = read(text)
        if found is None:
            raise CitationError(text, problems, _suggest(text))
        return cls(**found)

    @property
    def parent(self) -> Self | None:
        """Return the place this one is part of: Art. 26(7) is part of Art. 26, and Art. 26 of nothing."""
        return self._with(self.steps[:-1]) if self.steps else None

    @property
    def ancestors(self) -> tuple[Self, ...]:
        """Return every place this one is part of, the nearest first."""
        return tuple(self._with(self.steps[:depth]) for depth in reversed(range(len(self.steps))))

    @property
    def canonical(self) -> str:
        """Return the one spelling that all spellings of this place share."""
        return self._head() + "".join(step.canonical for step in self.steps)

    def covers(self, other: "Citation") -> bool:
        """Tell whether the other place is this one or part of it: Art. 41(1)-(2) covers Art. 41(2)."""
        return (
            self.place[:-1] == other.place[:-1]
            and len(self.steps) <= len(other.steps)
            and all(mine.covers(theirs) for mine, theirs in zip(self.steps, other.steps, strict=False))
        )

    def _with(self, steps: tuple[Step, ...]) -> Self:
        return type(self)(self.kind, self.number, steps, self.code, self.bill, self.instrument)

    def _head(self) -> str:
        before = (self.instrument, self.bill, self.code, self.kind.value, self.number)
        return " ".join(part for part in before if part)

    def __str__(self) -> str:
        """Write the citation as it was written, but for its spaces, dashes and abbreviations."""
        return self._head() + "".join(step.text for step in self.steps)

    def __repr__(self) -> str:
        """Write the citation so that it is told from a text."""
        return f"Citation({str(self)!r})"


#: of citations without: one for all, so that they are told from one another without being looked at
_NO_BILL = ("", 0)
_NO_CODE = (0, "")
_ARTICLE = KINDS.index(Kind.ARTICLE)


def _place_of_bill(bill: str) -> tuple[str, int]:
    letters, _, digits = bill.partition(" ")
    return letters, int(digits)


def _place_of_code(code: str) -> tuple[int, str]:
    title, _, reporter = code.rpartition(" ")
    return (int(title), reporter) if title.isdigit() else (0, code)


def place_of(text: str) -> _Key:
    """Return the `place` of a citation. A law is sorted by it: what many have in common is read once.

    Raises:
        CitationError: it is none.
    """
    article = plain_article(text)
    if article is not None:
        return ("", _NO_BILL, _NO_CODE, _ARTICLE, *article)
    parts = parted(text)
    head = None if parts is None else _head_of(parts[0])
    if parts is not None and head is not None:
        steps = steps_of(parts[1], head.kind)
        if steps is not None:
            return (*head.place[:-1], steps)
    return Citation.parse(text).place


@lru_cache(maxsize=1024)
def _head_of(text: str) -> Citation | None:
    """Return the place that the first of what `parted` returns names; None where that is no article, annex or section."""
    parts, _ = read(text)
    found = None if parts is None else Citation(**parts)
    return None if found is None or found.steps or found.instrument else found


def _suggest(text: str) -> str | None:
    """Return what may have been meant, if it reads as a citation."""
    for each in mended(text):
        found, _ = read(each)
        if found is not None:
            return str(Citation(**found))
    return None


def normalise(text: str, *, names: Collection[str] | None = None) -> str:
    """Return the one spelling under which to look a citation up, without the instrument's name.

    Where the law in question is known, `names` are its names: a citation that names another instrument is
    then an error and never taken for a place in this one.

    >>> normalise("AI Act article 26 (7)", names=["AI Act"])
    'Art. 26(7)'
    """
    found = Citation.parse(text)
    if names is not None and found.instrument is not None:
        known = {squeeze(name): name for name in names}
        if squeeze(found.instrument) not in known:
            meant = nearest(squeeze(found.instrument), known)
            rest = found.canonical.removeprefix(found.instrument)
            here = " or ".join(sorted(names)) or "a law without a name"
            problem = f"it names {found.instrument!r}, and this is {here}"
            raise CitationError(text, [problem], known[meant[0]] + rest if meant else None)
    return Citation(found.kind, found.number, found.steps, found.code, found.bill).canonical
