"""Determinations: legal conclusions that counsel has reached."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs

from aiframework.logic import Truth
from aiframework.logic.fact import a_day, a_text

__all__ = ["Determination", "decided_once"]


def _yes_or_no(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, bool):
        message = f"{field.name} is True or False, not {value!r}"
        raise TypeError(message)


@attrs.frozen(kw_only=True)
class Determination:
    """A legal conclusion that counsel has reached; it overrides the derived term.

    Attributes:
        term: citation of the term, with its instrument ("EU AI Act Art. 6(2)").
        holds: what counsel found.
        by: who decided.
        on: when.
        because: the reason given.
    """

    term: str = attrs.field(validator=a_text)
    holds: bool = attrs.field(validator=_yes_or_no)
    by: str = attrs.field(validator=a_text)
    on: dt.date = attrs.field(validator=a_day)
    because: str = attrs.field(default="", validator=a_text)

    @property
    def truth(self) -> Truth:
        """What counsel found, as a truth."""
        return Truth.of(self.holds)


def decided_once(determinations: Iterable[Determination]) -> tuple[Determination, ...]:
    """Return what counsel decided; of one term, only once."""
    decided = tuple(determinations)
    terms = [each.term for each in decided]
    twice = sorted({term for term in terms if terms.count(term) > 1})
    if twice:
        message = f"determined more than once: {', '.join(map(repr, twice))}; keep the one that stands"
        raise ValueError(message)
    return decided
