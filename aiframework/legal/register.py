"""The register of a treaty, dated data and arithmetic: who signed, who consented, from when it binds whom, until when.

A register holds, for each participant, what it did and when: signed, consented, acceded, declared, reserved,
extended, denounced. Each event says from which day it was known, so that the register can be read as of any
day. Days later than the last reading of the register are not settled by its silence: what is not yet recorded
may have happened, and answers about those days are unknown unless the treaty's own periods exclude it.

>>> from datetime import date
>>> toys = Treaty(name="Toys", opened=date(2024, 1, 1), consents=2, member_consents=1)
>>> register = Register(
...     treaty=toys, read_on=date(2024, 6, 1), participants=(
...         Participant(code="AA", name="Aland", standing=Standing.MEMBER, events=(
...             Event(Step.SIGNED, date(2024, 1, 1)), Event(Step.CONSENTED, date(2024, 2, 10)))),
...         Participant(code="BB", name="Bland", standing=Standing.NON_MEMBER, events=(
...             Event(Step.SIGNED, date(2024, 1, 1)), Event(Step.CONSENTED, date(2024, 3, 31)))),
...     ),
... )
>>> register.entry_into_force()
datetime.date(2024, 7, 1)
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Final, TypeVar

import attrs

from aiframework.legal.declaration import Reservation, Span
from aiframework.legal.treaty import Event, Participant, PartyStatus, Standing, Step, Treaty, TreatyError
from aiframework.logic import UNKNOWN, Truth, Unknown
from aiframework.logic.spelling import did_you_mean, nearest

__all__ = ["Register"]

_DAY: Final = dt.timedelta(days=1)
_Mode = TypeVar("_Mode")


@attrs.frozen(kw_only=True)
class Register:
    """The participants of one treaty, as read on a day.

    Attributes:
        treaty: the treaty.
        participants: who takes part, with what they did.
        read_on: the day up to which every act is recorded.
    """

    treaty: Treaty
    participants: tuple[Participant, ...]
    read_on: dt.date

    def __attrs_post_init__(self) -> None:
        """Refuse a register that cannot be.

        Raises:
            TreatyError: with everything that is wrong.
        """
        problems = list(_problems(self))
        if problems:
            message = f"this register of {self.treaty.name} does not add up: {'; '.join(problems)}"
            raise TreatyError(message)

    def as_known(self, known: dt.date | None) -> "Register":
        """Return the register with what was known on a day; None for all there is."""
        if known is None or known >= self.last_day:
            return self
        return attrs.evolve(
            self,
            read_on=min(self.read_on, known),
            participants=tuple(
                attrs.evolve(each, events=tuple(event for event in each.events if event.published <= known))
                for each in self.participants
            ),
        )

    @property
    def last_day(self) -> dt.date:
        """The last day on which anything in it became known."""
        return max([self.read_on, *(event.published for each in self.participants for event in each.events)])

    def participant(self, code: str) -> Participant:
        """Return a participant by its code or name.

        Raises:
            LookupError: there is none; near ones are suggested.
        """
        for each in self.participants:
            if code.casefold() in {each.code.casefold(), each.name.casefold()}:
                return each
        names = {name.casefold(): name for each in self.participants for name in (each.name, each.code)}
        meant = "".join(f"; did you mean {names[near]!r}?" for near in nearest(code.casefold(), names))
        message = f"no participant {code!r} in the register of {self.treaty.name}{meant}"
        raise LookupError(message)

    # -- arithmetic --------------------------------------------------------------------------------------

    def read_by(self, known: dt.date | None) -> dt.date:
        """Return the day up to which every act is recorded, of what was known on a day."""
        return self.read_on if known is None else min(self.read_on, known)

    def consents(self, known: dt.date | None = None) -> tuple[tuple[dt.date, Participant], ...]:
        """Return the consents of signatories, the earliest first; accessions do not count towards entry into force."""
        found = [
            (min(days), each)
            for each in self.participants
            if (
                days := [
                    event.on
                    for event in each.events
                    if event.step is Step.CONSENTED and (known is None or event.published <= known)
                ]
            )
        ]
        return tuple(sorted(found, key=lambda pair: (pair[0], pair[1].code)))

    def trigger(self, known: dt.date | None = None) -> dt.date | None:
        """Return the day on which enough signatories had consented; None while they have not."""
        found = self.consents(known)
        for day in sorted({day for day, _ in found}):
            so_far = [each for consented, each in found if consented <= day]
            members = sum(each.standing is Standing.MEMBER for each in so_far)
            if len(so_far) >= self.treaty.consents and members >= self.treaty.member_consents:
                return day
        return None

    def lacking(self, known: dt.date | None = None) -> tuple[int, int]:
        """Return how many consents, and how many of members, are still needed."""
        found = self.consents(known)
        members = sum(each.standing is Standing.MEMBER for _, each in found)
        return max(0, self.treaty.consents - len(found)), max(0, self.treaty.member_consents - members)

    def entry_into_force(self, known: dt.date | None = None) -> dt.date | None:
        """Return the day the treaty enters into force; None while that is not determined."""
        trigger = self.trigger(known)
        return None if trigger is None else self.treaty.effective(trigger)

    def earliest_entry(self, known: dt.date | None = None) -> dt.date:
        """Return the earliest day on which it can be in force: the day itself, or by acts not yet recorded."""
        found = self.entry_into_force(known)
        return found or self.treaty.effective(self.read_by(known) + _DAY)

    def in_force(self, on: dt.date, *, known: dt.date | None = None) -> Truth:
        """Return whether the treaty is in force on a day; unknown where acts not yet recorded may decide."""
        found = self.entry_into_force(known)
        if found is not None:
            return Truth.of(found <= on)
        return Truth.NO if on < self.earliest_entry(known) else Truth.UNKNOWN

    def party_since(self, code: str, known: dt.date | None = None) -> dt.date | None:
        """Return the day from which a participant is bound; consent alone does not make a Party."""
        each = self.as_known(known).participant(code)
        start = self.entry_into_force(known)
        deposit = each.day(Step.CONSENTED) or each.day(Step.ACCEDED)
        if start is None or deposit is None:
            return None
        return max(start, self.treaty.effective(deposit))

    def bound_until(self, code: str, known: dt.date | None = None) -> dt.date | None:
        """Return the first day on which a denunciation has ended it; None where there is none."""
        received = self.as_known(known).participant(code).day(Step.DENOUNCED)
        return None if received is None else self.treaty.effective(received)

    def is_party(self, code: str, on: dt.date, *, known: dt.date | None = None) -> Truth:
        """Return whether a participant is a Party on a day."""
        return self._bound(self.party_since(code, known), self.bound_until(code, known), on, known)

    def _bound(
        self, since: dt.date | None, until: dt.date | None, on: dt.date, known: dt.date | None
    ) -> Truth:
        if until is not None and until <= on:
            return Truth.NO
        if since is not None:
            return Truth.of(since <= on)
        earliest = max(self.earliest_entry(known), self.treaty.effective(self.read_by(known) + _DAY))
        return Truth.NO if on < earliest else Truth.UNKNOWN

    def territories(self, code: str, on: dt.date, known: dt.date | None = None) -> frozenset[str]:
        """Return the further territories a treaty was extended to, and not withdrawn from, by a day."""
        each = self.as_known(known).participant(code)
        acts = sorted(
            (self.treaty.effective(event.on), event.step is Step.TERRITORY_EXTENDED, event.about)
            for event in each.events
            if event.step in {Step.TERRITORY_EXTENDED, Step.TERRITORY_WITHDRAWN}
        )
        found: set[str] = set()
        for day, extends, territory in acts:
            if day <= on:
                (found.add if extends else found.discard)(territory)
        return frozenset(found)

    # -- declarations and reservations -------------------------------------------------------------------

    def declared(self, code: str, about: str, on: dt.date, *, known: dt.date | None = None) -> str | None:
        """Return what a participant's latest declaration on a matter says on a day; None where there is none.

        A participant without acts of its own speaks through its organisation.
        """
        each = self.as_known(known).participant(code)
        codes = {each.code, each.through}
        found = [
            span for span in self.as_known(known).spans(about) if span.code in codes and span.starts <= on
        ]
        return max(found, key=lambda span: span.starts).says if found else None

    def all_declared(
        self,
        codes: Collection[str],
        about: str,
        on: dt.date,
        *,
        known: dt.date | None = None,
        read: Callable[[str], _Mode],
    ) -> frozenset[_Mode] | Unknown:
        """Return what some participants have declared on a matter by a day; unknown while one has declared nothing.

        No declaration recorded is no answer: it may still be made with the deposit of consent.

        Args:
            codes: the participants.
            about: the matter.
            on: the day asked about.
            known: the day of knowledge.
            read: makes of a declaration what it stands for.
        """
        told = [self.declared(code, about, on, known=known) for code in codes]
        said = frozenset(read(each) for each in told if each is not None)
        return said if told and None not in told else UNKNOWN

    def spans(self, about: str, *, says: str | None = None) -> tuple[Span, ...]:
        """Return every declaration on a matter, or those that say one thing, with how long each speaks."""
        found: list[Span] = []
        for each in self.participants:
            made = sorted(
                (event for event in each.events if event.step is Step.DECLARED and event.about == about),
                key=lambda event: event.on,
            )
            ends = [*(event.on for event in made[1:]), None][: len(made)]
            found += [
                Span(code=each.code, says=event.says, starts=event.on, until=end)
                for event, end in zip(made, ends, strict=True)
            ]
        return tuple(span for span in found if says is None or span.says == says)

    def reservation(self, code: str, provision: str, on: dt.date) -> Reservation:
        """Return whether a participant's reservation under a provision, made on a day, stands."""
        each = self.participant(code)
        if provision not in self.treaty.reservations:
            allowed = ", ".join(sorted(self.treaty.reservations)) or "none"
            return Reservation(stands=False, because=f"no reservation may be made but under {allowed}")
        moments = [each.day(step) for step in (Step.SIGNED, Step.CONSENTED, Step.ACCEDED)]
        if on not in moments:
            return Reservation(
                stands=False, because="it was made neither at signature nor with the deposit of consent"
            )
        return Reservation(
            stands=True, because=f"{provision} allows it, and it was made at signature or deposit"
        )

    # -- status ------------------------------------------------------------------------------------------

    def status(self, code: str, on: dt.date, *, known: dt.date | None = None) -> PartyStatus:
        """Return how a participant stands on a day, by the register as known on another."""
        read = self.as_known(known)
        each = read.participant(code)
        acting = read.participant(each.through) if each.through else each
        signed = _by(acting.day(Step.SIGNED), on)
        consented = _by(acting.day(Step.CONSENTED) or acting.day(Step.ACCEDED), on)
        since, until = self.party_since(acting.code, known), self.bound_until(acting.code, known)
        in_force = self.in_force(on, known=known)
        party = self._bound(since, until, on, known)
        through = acting.name if each.through else ""
        return PartyStatus(
            name=each.name,
            signed=signed,
            consented=consented,
            since=since,
            until=until,
            has_signed=_happened(signed, recorded=on <= read.read_on),
            has_consented=_happened(consented, recorded=on <= read.read_on),
            party=party,
            in_force=in_force,
            through=through,
            says=_sentence(each.name, through, (signed, consented, since, until), (party, in_force)),
        )

    def statuses(self, on: dt.date, *, known: dt.date | None = None) -> tuple[PartyStatus, ...]:
        """Return the status of everybody who acted, the earliest signature first."""
        read = self.as_known(known)
        acting = [each for each in read.participants if any(event.on <= on for event in each.events)]
        acting.sort(key=lambda each: (min(event.on for event in each.events), each.name))
        return tuple(self.status(each.code, on, known=known) for each in acting)

    def windows(self) -> tuple[tuple[dt.date, dt.date | None, dt.date], ...]:
        """Return, for each stretch of days of knowledge, the earliest day of force known then: (known, until, day)."""
        days = {event.published for each in self.participants for event in each.events}
        # the earliest day of force known moves with the month of the day of knowledge, and with every act
        first = self.treaty.opened.replace(day=1)
        while first <= self.read_on:
            days.add(first - _DAY)
            first = (first + 31 * _DAY).replace(day=1)
        days |= {self.treaty.opened, self.read_on}
        changes: list[tuple[dt.date, dt.date]] = []
        for day in sorted(each for each in days if each >= self.treaty.opened):
            earliest = self.earliest_entry(day)
            if not changes or changes[-1][1] != earliest:
                changes.append((day, earliest))
        ends = [*(day for day, _ in changes[1:]), None]
        return tuple((day, end, earliest) for (day, earliest), end in zip(changes, ends, strict=True))

    def with_events(
        self, events: Mapping[str, Iterable[Event]], *, read_on: dt.date | None = None
    ) -> "Register":
        """Return the register with more acts, by the code or name of who acted, and a later reading."""
        added: dict[str, tuple[Event, ...]] = {}
        for code, acts in events.items():
            name = self.participant(code).code
            added[name] = (*added.get(name, ()), *acts)
        return attrs.evolve(
            self,
            read_on=max(self.read_on, read_on or self.read_on),
            participants=tuple(
                attrs.evolve(each, events=(*each.events, *added.get(each.code, ())))
                for each in self.participants
            ),
        )


def _by(day: dt.date | None, on: dt.date) -> dt.date | None:
    return day if day is not None and day <= on else None


def _happened(day: dt.date | None, *, recorded: bool) -> Truth:
    """Return yes for what is recorded, no where the record reaches the day asked about, else unknown."""
    return Truth.YES if day is not None else Truth.NO if recorded else Truth.UNKNOWN


def _sentence(name: str, through: str, days: tuple[dt.date | None, ...], truths: tuple[Truth, Truth]) -> str:
    signed, consented, since, until = days
    party, in_force = truths
    who = f"{name}, through {through}" if through else name
    acts = [f"signed on {signed}" if signed else "not signed"]
    acts.append(f"consented on {consented}" if consented else "not consented")
    standing = {
        Truth.YES: f"Party since {since}" if since else "a Party",
        Truth.NO: f"no longer a Party since {until}" if until and consented else "not a Party",
        Truth.UNKNOWN: "whether it is a Party depends on acts later than the last reading",
    }[party]
    force = {
        Truth.YES: "in force",
        Truth.NO: "not in force",
        Truth.UNKNOWN: "not known whether in force",
    }[in_force]
    return f"{who}: {', '.join(acts)}; {standing}; the treaty is {force}"


def _problems(register: Register) -> Iterator[str]:
    """Yield what cannot be: acts before the opening, consents without signature, early accessions."""
    codes = [each.code for each in register.participants]
    yield from (f"{code} stands twice" for code in sorted({c for c in codes if codes.count(c) > 1}))
    start = register.entry_into_force()
    for each in register.participants:
        signed, consented, acceded = (each.day(step) for step in (Step.SIGNED, Step.CONSENTED, Step.ACCEDED))
        early = [event for event in each.events if event.on < register.treaty.opened]
        yield from (f"{each.name} {event.step.value} on {event.on}, before it opened" for event in early)
        yield from _undeclarable(register.treaty, each)
        if consented and (signed is None or consented < signed):
            yield f"{each.name} consented on {consented} without having signed: record the signature, or an accession"
        if acceded and (start is None or acceded < start):
            yield f"{each.name} acceded on {acceded}: accession is open only after entry into force"
        if each.day(Step.DENOUNCED) and not (consented or acceded):
            yield f"{each.name} denounced without ever having consented"


def _undeclarable(treaty: Treaty, participant: Participant) -> Iterator[str]:
    """Yield the declarations that say what cannot be said on their matter."""
    allowed = dict(treaty.declarations)
    for event in participant.events:
        values = allowed.get(event.about)
        if event.step is Step.DECLARED and values is not None and event.says not in values:
            near = did_you_mean(event.says, values, otherwise=f"; use one of {', '.join(sorted(values))}")
            yield f"{participant.name} declared {event.says!r} on {event.about}{near}"
