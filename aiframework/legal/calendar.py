"""When law applies: schedules with two dates, the day asked about and the law as known.

A schedule is a row of phases. Each phase says from when until when it runs, under which condition,
with which force, and from which day that was published law. Amending law adds phases and ends the
knowledge of old ones; it never edits them.
"""

import datetime as dt
from enum import Enum
from typing import Final

import attrs

from aiframework.logic import ALWAYS, Condition, as_condition

__all__ = ["ALWAYS_IN_FORCE", "Force", "Moment", "Phase", "Schedule"]


class Force(Enum):
    """How a provision binds on a date: never merged with whether it is respected."""

    BINDING = "binding"
    UPCOMING = "upcoming"
    EXPIRED = "expired"
    ADVISORY = "advisory"
    NOT_LAW = "not law"

    #: there is one of each: no need to hash the name every time
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        """Read as source."""
        return f"Force.{self.name}"


@attrs.frozen(kw_only=True)
class Phase:
    """One stretch of a provision's life.

    Attributes:
        starts: first day on which it runs.
        until: first day on which it no longer runs; None for open.
        known: day from which this was published law.
        withdrawn: day from which later law replaced this statement; None while it stands.
        when: what must be so for the phase to reach a case (a class of system, a Party, a legacy rule).
        force: how the provision binds while the phase runs.
        basis: the provision that says so.
        reason: in words, where the force is not binding.
    """

    starts: dt.date
    until: dt.date | None = None
    known: dt.date
    withdrawn: dt.date | None = None
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    force: Force = Force.BINDING
    basis: str = ""
    reason: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a phase that never runs.

        Raises:
            ValueError: it ends no later than it starts.
        """
        if self.until is not None and self.until <= self.starts:
            message = f"phase of {self.basis!r} ends {self.until} but starts {self.starts}: give a later end"
            raise ValueError(message)

    def known_on(self, known: dt.date) -> bool:
        """Return whether this was what the published law said on a day."""
        return self.known <= known and (self.withdrawn is None or known < self.withdrawn)

    def runs_on(self, on: dt.date) -> bool:
        """Return whether it runs on a day."""
        return self.starts <= on and (self.until is None or on < self.until)


@attrs.frozen(kw_only=True)
class Moment:
    """A schedule seen from one day, as known on another: which phases run, will run and have run."""

    running: tuple[Phase, ...]
    coming: tuple[Phase, ...]
    past: tuple[Phase, ...]
    published: bool

    @property
    def plain(self) -> bool:
        """Whether one unconditional phase runs, so that no fact bears on the dates."""
        return len(self.running) == 1 and self.running[0].when is ALWAYS


@attrs.frozen
class Schedule:
    """When a provision applies, by every version of the law."""

    phases: tuple[Phase, ...]
    name: str = ""

    def known_on(self, known: dt.date) -> tuple[Phase, ...]:
        """Return the phases that the law as published by a day states."""
        return tuple(phase for phase in self.phases if phase.known_on(known))

    def at(self, on: dt.date, known: dt.date) -> Moment:
        """Return the schedule seen from a day, by the law as published on another."""
        phases = self.known_on(known)
        return Moment(
            running=tuple(phase for phase in phases if phase.runs_on(on)),
            coming=tuple(
                sorted((phase for phase in phases if phase.starts > on), key=lambda phase: phase.starts)
            ),
            past=tuple(phase for phase in phases if phase.until is not None and phase.until <= on),
            published=bool(phases),
        )

    def dates(self, known: dt.date) -> tuple[dt.date, ...]:
        """Return every day on which something starts or ends, by the law as published on a day."""
        found = {phase.starts for phase in self.known_on(known)}
        found |= {phase.until for phase in self.known_on(known) if phase.until is not None}
        return tuple(sorted(found))


ALWAYS_IN_FORCE: Final = Schedule((Phase(starts=dt.date.min, known=dt.date.min, basis="always"),), "always")
