"""The life of a bill as dated data, and the schedules made of it: the same for every legislature.

A bill is introduced, passed, enrolled, presented, then signed or vetoed; what is signed takes effect, becomes
operative, may be amended, enjoined, held invalid or repealed. Each event says on which day it takes place and
from which day that was known: signing makes the effective date known, an amending bill makes a new operative
date known and withdraws the old one. From that follow the status of the bill on any day, by the law as known
on any other, and the schedule of any of its sections.

>>> from datetime import date
>>> toys = Bill("SB 1", "2023-24", "Toys", (
...     Event(Stage.INTRODUCED, date(2024, 1, 8)),
...     Event(Stage.SIGNED, date(2024, 9, 20)),
...     Event(Stage.EFFECTIVE, date(2025, 1, 1), known=date(2024, 9, 20)),
... ))
>>> toys.status(date(2024, 12, 31)).status.value
'enacted, not yet effective'
>>> toys.status(date(2024, 12, 31), known=date(2024, 8, 1)).status.value
'pending'
"""

import datetime as dt
from collections.abc import Iterable
from enum import Enum
from typing import Final

import attrs

from aiframework.legal.calendar import Force, Phase, Schedule
from aiframework.legal.links import leginfo_bill_link
from aiframework.legal.provision import PRIMARY, Verified
from aiframework.logic import ALWAYS, Condition

__all__ = ["Bill", "BillStatus", "Event", "Stage", "Status", "Stretch", "not_told"]


class Stage(Enum):
    """What can happen to a bill; of two events on one day the one named first here comes first."""

    INTRODUCED = "introduced"
    PASSED_ONE_HOUSE = "passed by one house"
    PASSED = "passed by both houses"
    ENROLLED = "enrolled"
    PRESENTED = "on the Governor's desk"
    VETOED = "vetoed"
    VETO_STANDS = "veto no longer open to override"
    DIED = "died without passage"
    SIGNED = "signed"
    ADOPTED = "adopted"
    CHAPTERED = "chaptered"
    AMENDED = "amended"
    EFFECTIVE = "effective"
    OPERATIVE = "operative"
    ENJOINED = "enjoined"
    RELEASED = "injunction lifted"
    HELD_INVALID = "held invalid"
    SUNSET = "no longer in force"


class Status(Enum):
    """How a bill stands on a day: exactly one of these."""

    NOT_INTRODUCED = "not yet introduced"
    NOT_ENACTED = "not yet enacted"
    PENDING = "pending"
    VETOED = "vetoed"
    DIED = "died"
    ENACTED_NOT_EFFECTIVE = "enacted, not yet effective"
    EFFECTIVE_NOT_OPERATIVE = "effective, not yet operative"
    IN_FORCE = "in force"
    ENJOINED = "enjoined"
    HELD_INVALID = "held invalid"
    SUNSET = "no longer in force"

    def __repr__(self) -> str:
        """Read as source."""
        return f"Status.{self.name}"


_PENDING: Final = frozenset(
    {Stage.INTRODUCED, Stage.PASSED_ONE_HOUSE, Stage.PASSED, Stage.ENROLLED, Stage.PRESENTED}
)
_LEADS_TO: Final = {
    **dict.fromkeys(_PENDING, Status.PENDING),
    Stage.VETOED: Status.VETOED,
    Stage.DIED: Status.DIED,
    Stage.SIGNED: Status.ENACTED_NOT_EFFECTIVE,
    Stage.ADOPTED: Status.ENACTED_NOT_EFFECTIVE,
    Stage.CHAPTERED: Status.ENACTED_NOT_EFFECTIVE,
    Stage.EFFECTIVE: Status.IN_FORCE,
    Stage.OPERATIVE: Status.IN_FORCE,
    Stage.ENJOINED: Status.ENJOINED,
    Stage.RELEASED: Status.IN_FORCE,
    Stage.HELD_INVALID: Status.HELD_INVALID,
    Stage.SUNSET: Status.SUNSET,
}
_ENACTED: Final = frozenset({Stage.SIGNED, Stage.ADOPTED, Stage.CHAPTERED, Stage.EFFECTIVE, Stage.OPERATIVE})
_ENDS: Final = frozenset({Status.VETOED, Status.DIED, Status.SUNSET})
_LAW_OR_COMING: Final = frozenset(
    {Status.ENACTED_NOT_EFFECTIVE, Status.EFFECTIVE_NOT_OPERATIVE, Status.IN_FORCE}
)
_NOT_LAW: Final = frozenset(
    {
        Status.NOT_INTRODUCED,
        Status.NOT_ENACTED,
        Status.PENDING,
        Status.VETOED,
        Status.DIED,
        Status.ENJOINED,
        Status.HELD_INVALID,
    }
)
_STAGES: Final = tuple(Stage)
_ASKS: Final = {
    Status.NOT_INTRODUCED: "",
    Status.NOT_ENACTED: "It is no law yet: {} binds nobody on this day",
    Status.PENDING: "It would ask for {}; it is no law, so none of this binds anybody on this day",
    Status.VETOED: "It would have asked for {}; none of this ever bound anybody",
    Status.DIED: "It would have asked for {}; none of this ever bound anybody",
    Status.ENACTED_NOT_EFFECTIVE: "It will ask for {}; none of this binds yet",
    Status.EFFECTIVE_NOT_OPERATIVE: "It will ask for {}; none of this binds yet",
    Status.IN_FORCE: "It asks for {}",
    Status.ENJOINED: "It asks for {}; while it is enjoined none of this is enforced",
    Status.HELD_INVALID: "It asked for {}; held invalid, none of this is enforced",
    Status.SUNSET: "It asked for {}",
}
_WEAK: Final = frozenset({"one source", "memory"})


@attrs.frozen
class Event:
    """One event in a bill's life, or a date its text sets.

    Attributes:
        stage: what happens.
        on: on which day.
        says: more about it ("Senate 32 to 1", "Ch. 258 of 2024").
        known: from which day that was published; None for the day itself.
        withdrawn: from which day later law replaced it; None while it stands.
        verified: how the date was confirmed.
    """

    stage: Stage
    on: dt.date
    says: str = ""
    known: dt.date | None = None
    withdrawn: dt.date | None = None
    verified: Verified = attrs.field(default=PRIMARY, kw_only=True)

    @property
    def published(self) -> dt.date:
        """The day from which it was known."""
        return self.known or self.on

    def known_on(self, known: dt.date) -> bool:
        """Return whether it was known, and not replaced, on a day."""
        return self.published <= known and (self.withdrawn is None or known < self.withdrawn)


@attrs.frozen
class Stretch:
    """A stretch of days on which a bill has one status.

    Attributes:
        status: the status.
        starts: the first day.
        until: the first day on which it is over; None for open.
        event: what brought it; None before the first event.
    """

    status: Status
    starts: dt.date
    until: dt.date | None
    event: Event | None

    @property
    def reason(self) -> str:
        """The status in words, with its day."""
        event = self.event
        if event is None:
            return self.status.value
        rests = f"; {event.verified.how}" if event.verified.how in _WEAK else ""
        detail = f" ({event.says}{rests})" if event.says else f" ({rests[2:]})" if rests else ""
        match self.status:
            case Status.PENDING:
                return f"pending: {event.stage.value} since {event.on}{detail}"
            case Status.VETOED | Status.DIED:
                return f"{event.stage.value} on {event.on}, never law{detail}"
            case Status.ENACTED_NOT_EFFECTIVE:
                start = (
                    "from when it applies is not known" if self.until is None else f"law from {self.until}"
                )
                return f"{event.stage.value} on {event.on}, {start}{detail}"
            case Status.EFFECTIVE_NOT_OPERATIVE:
                start = "" if self.until is None else f", operative from {self.until}"
                return f"effective since {event.on}{start}{detail}"
            case _:
                return f"{self.status.value} since {event.on}{detail}"


@attrs.frozen
class BillStatus:
    """How a bill stands on a day, by what was known on another.

    Attributes:
        status: the status.
        since: since which day; None before the first event.
        reason: in words.
    """

    status: Status
    since: dt.date | None
    reason: str


@attrs.frozen
class Bill:
    """One bill, or a regulation adopted like one, with all that is known of its life.

    Attributes:
        number: "SB 1047"; for a regulation its short name.
        session: the two years of the legislature ("2023-24"); empty for what is no bill.
        title: what it is about.
        events: its life, in any order.
        note: what is not known, or in dispute.
        read: whether its text was read, so that what it asks is told.
        asks: the heart of it, as what it asks for ("a notice on every toy").
    """

    number: str
    session: str
    title: str
    events: tuple[Event, ...]
    note: str = ""
    read: bool = attrs.field(default=True, kw_only=True)
    asks: str = attrs.field(default="", kw_only=True)

    @property
    def name(self) -> str:
        """The number with its session, which alone is unique: "SB 53" exists in every session."""
        return f"{self.number} ({self.session})" if self.session else self.number

    @property
    def link(self) -> str:
        """The legislature's page on it; empty for what is no bill."""
        if not self.session:
            return ""
        first, last = self.session.split("-")
        return leginfo_bill_link(f"{first}{first[:2]}{last}0{self.number.replace(' ', '')}")

    @property
    def enacted(self) -> bool:
        """Whether it became law at all, whatever became of it later."""
        return any(event.stage in _ENACTED for event in self.events)

    def with_events(self, *events: Event) -> "Bill":
        """Return the bill with more events, such as a later operative date or the end of one section."""
        return attrs.evolve(self, events=(*self.events, *events))

    def day(self, stage: Stage) -> dt.date:
        """Return the day of the first event of a stage.

        Raises:
            LookupError: no such event is known.
        """
        found = [event.on for event in self.events if event.stage is stage]
        if not found:
            message = f"{self.name} has no day on which it was {stage.value}: see its events"
            raise LookupError(message)
        return min(found)

    def stretches(self, known: dt.date | None = None) -> tuple[Stretch, ...]:
        """Return its statuses one after the other, by what was known on a day; None for all that is known."""
        return tuple(_stretches([e for e in self.events if e.known_on(known or dt.date.max)]))

    def status(self, on: dt.date, *, known: dt.date | None = None) -> BillStatus:
        """Return how it stands on a day, by what was known on another; None for all that is known."""
        for stretch in reversed(self.stretches(known)):
            if stretch.starts <= on:
                since = stretch.event.on if stretch.event else None
                return BillStatus(stretch.status, since, stretch.reason)
        return BillStatus(Status.NOT_INTRODUCED, None, Status.NOT_INTRODUCED.value)

    def story(self, on: dt.date, *, known: dt.date | None = None) -> str:
        """Return in words how it stands on a day, and whether what it asks for binds anybody."""
        status = self.status(on, known=known)
        asks = _ASKS[status.status]
        told = f". {asks.format(self.asks)}" if self.asks and asks else ""
        return f"{self.name}, {self.title}: {status.reason}{told}"

    def schedule(
        self,
        *events: Event,
        basis: str = "",
        force: Force = Force.BINDING,
        reason: str = "",
        when: Condition = ALWAYS,
    ) -> Schedule:
        """Return the schedule of what the bill enacts, as two-dated phases.

        What is pending, vetoed, dead, enjoined or held invalid is not law, with the reason; what is signed
        and not yet effective or operative is upcoming; what is repealed has expired.

        Args:
            events: further events of the section in question only.
            basis: the provision that sets the dates; by default the bill.
            force: how it binds while in force; less than binding for what a bill only encourages.
            reason: in words, where that force is not binding.
            when: what must be so for it to be in force, such as one reading of a doubt on its start.
        """
        bill = self.with_events(*events)
        days = sorted({day for e in bill.events for day in (e.published, e.withdrawn) if day is not None})
        held: dict[Phase, dt.date] = {}
        phases: list[Phase] = []
        for day in days:
            says = {
                _phase(each, basis or self.name, force, reason, when)
                for each in bill.stretches(day)
                if _speaks(each)
            }
            gone = held.keys() - says
            phases.extend(attrs.evolve(phase, known=held[phase], withdrawn=day) for phase in gone)
            held = {phase: held.get(phase, day) for phase in says}
        phases.extend(attrs.evolve(phase, known=day) for phase, day in held.items())
        return Schedule(tuple(sorted(phases, key=_order)), self.name)


def not_told(bills: Iterable[Bill], on: dt.date, known: dt.date) -> tuple[str, ...]:
    """Return, in words, which bills are or will be law without having been read: what they ask is open, not nothing."""
    found: dict[str, list[str]] = {}
    for bill in bills:
        status = bill.status(on, known=known)
        if not bill.read and status.status in _LAW_OR_COMING:
            subject = f" ({bill.title})" if bill.title else ""
            found.setdefault(status.reason, []).append(f"{bill.number}{subject}")
    return tuple(
        f"NOT TOLD HERE, since the text was not read: {', '.join(names)}: {reason}. What it asks is open: read it"
        for reason, names in found.items()
    )


def _stretches(events: Iterable[Event]) -> Iterable[Stretch]:
    ordered = sorted(events, key=lambda event: (event.on, _STAGES.index(event.stage)))
    if not ordered:
        return
    first = ordered[0]
    before = Status.NOT_INTRODUCED if first.stage is Stage.INTRODUCED else Status.NOT_ENACTED
    found = [Stretch(before, dt.date.min, first.on, None)]
    for event in ordered:
        last = found[-1]
        status = _next(last.status, event, ordered)
        if status is last.status and event.stage not in _PENDING:
            continue
        found[-1] = attrs.evolve(last, until=event.on)
        found.append(Stretch(status, event.on, None, event))
    yield from (each for each in found if each.until is None or each.starts < each.until)


def _next(status: Status, event: Event, life: list[Event]) -> Status:
    """Return the status after an event."""
    if status in _ENDS or event.stage not in _LEADS_TO:
        return status
    reached = _LEADS_TO[event.stage]
    if reached is Status.IN_FORCE and any(e.stage is Stage.OPERATIVE and e.on > event.on for e in life):
        return Status.EFFECTIVE_NOT_OPERATIVE
    if reached is Status.IN_FORCE and status is Status.HELD_INVALID:
        return status
    return reached


def _speaks(stretch: Stretch) -> bool:
    """Return whether a stretch is a phase; what is enacted without a known start is no law yet."""
    stalled = stretch.status is Status.ENACTED_NOT_EFFECTIVE and stretch.until is None
    return stretch.status in _NOT_LAW or stretch.status is Status.IN_FORCE or stalled


def _phase(stretch: Stretch, basis: str, force: Force, reason: str, when: Condition) -> Phase:
    runs = stretch.status is Status.IN_FORCE
    return Phase(
        starts=stretch.starts,
        until=stretch.until,
        known=dt.date.min,
        when=when if runs else ALWAYS,
        force=force if runs else Force.NOT_LAW,
        basis=basis,
        reason=reason if runs else stretch.reason,
    )


def _order(phase: Phase) -> tuple[dt.date, dt.date, dt.date]:
    return phase.known, phase.starts, phase.until or dt.date.max
