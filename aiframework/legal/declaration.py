"""Declarations and reservations made under a treaty: how long one speaks, and whether the treaty allows it."""

import datetime as dt

import attrs

from aiframework.logic import Condition, Today

__all__ = ["Reservation", "Span"]


@attrs.frozen(kw_only=True)
class Span:
    """How long one declaration of one participant speaks: from its day until the next on the same matter.

    Attributes:
        code: whose declaration it is.
        says: what is declared.
        starts: its day.
        until: the first day on which another speaks; None for open.
    """

    code: str
    says: str
    starts: dt.date
    until: dt.date | None

    @property
    def speaks(self) -> Condition:
        """The condition that holds on the days on which it speaks."""
        begun = Today(">=", self.starts)
        return begun if self.until is None else begun & Today("<", self.until)


@attrs.frozen
class Reservation:
    """A reservation with whether the treaty allows it, and why."""

    stands: bool
    because: str
