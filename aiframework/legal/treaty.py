"""Treaties and those who take part: what a treaty asks for, and what each participant did and when."""

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import Enum

import attrs

from aiframework.legal.deadline import first_of_month_after
from aiframework.legal.provision import PRIMARY, Verified
from aiframework.logic import Truth

__all__ = [
    "Event",
    "Participant",
    "PartyStatus",
    "Standing",
    "Step",
    "Treaty",
    "TreatyError",
    "amendment_in_force",
]


class TreatyError(ValueError):
    """A register or an act that treaty law does not allow: all that is wrong, and what to do instead."""


class Standing(Enum):
    """What a participant is to the organisation under whose roof the treaty was made."""

    MEMBER = "member"
    NON_MEMBER = "non-member that took part"
    UNION = "regional organisation"
    OTHER = "other State"


class Step(Enum):
    """What a State or organisation can do about a treaty."""

    SIGNED = "signed"
    CONSENTED = "consented"
    ACCEDED = "acceded"
    DECLARED = "declared"
    RESERVED = "reserved"
    TERRITORY_EXTENDED = "territory extended"
    TERRITORY_WITHDRAWN = "territory withdrawn"
    DENOUNCED = "denounced"


@attrs.frozen
class Event:
    """One act, on the day of its deposit or receipt.

    Attributes:
        step: what was done.
        on: on which day.
        about: what a declaration or reservation is about, or which territory.
        says: what was declared, or more about the act.
        known: from which day that was known; None for the day itself.
        source: where it was read.
        verified: how the date was confirmed.
    """

    step: Step
    on: dt.date
    about: str = attrs.field(default="", kw_only=True)
    says: str = attrs.field(default="", kw_only=True)
    known: dt.date | None = attrs.field(default=None, kw_only=True)
    source: str = attrs.field(default="", kw_only=True)
    verified: Verified = attrs.field(default=PRIMARY, kw_only=True)

    @property
    def published(self) -> dt.date:
        """The day from which it was known."""
        return self.known or self.on


@attrs.frozen(kw_only=True)
class Participant:
    """A State or organisation with what it did.

    Attributes:
        code: its code ("NO", "EU").
        name: its name.
        standing: what it is to the organisation.
        through: the code of the organisation through which it takes part without acting itself.
        events: its acts, in any order.
    """

    code: str
    name: str
    standing: Standing
    through: str = ""
    events: tuple[Event, ...] = ()

    def first(self, step: Step) -> Event | None:
        """Return its first act of a kind."""
        found = [event for event in self.events if event.step is step]
        return min(found, key=lambda event: event.on) if found else None

    def day(self, step: Step) -> dt.date | None:
        """Return the day of its first act of a kind."""
        event = self.first(step)
        return event.on if event else None


@attrs.frozen(kw_only=True)
class Treaty:
    """What a treaty says about its own life.

    Attributes:
        name: how it is cited.
        opened: the day it opened for signature.
        consents: how many signatories must consent for it to enter into force.
        member_consents: how many of them must be members of the organisation.
        months: the period that must expire; force begins with the first day of the next month.
        amendment_days: on which day after the last acceptance an amendment enters into force.
        reservations: the provisions under which a reservation may be made.
        declarations: for matters on which only certain things can be declared, those.
    """

    name: str
    opened: dt.date
    consents: int
    member_consents: int = 0
    months: int = 3
    amendment_days: int = 30
    reservations: frozenset[str] = frozenset()
    declarations: tuple[tuple[str, frozenset[str]], ...] = ()

    def effective(self, received: dt.date) -> dt.date:
        """Return the first day of the month after the period has expired: consents, extensions, denunciations."""
        return first_of_month_after(received, self.months)


@attrs.frozen(kw_only=True)
class PartyStatus:
    """How a participant stands to a treaty on a day, by the register as known on another.

    Attributes:
        name: whose status this is.
        signed: the day of signature, by the day asked about.
        consented: the day of the deposit of consent or accession, by the day asked about.
        since: the day from which it is, or will be, a Party; None where that is not determined.
        until: the day from which a denunciation ends it.
        has_signed: whether it had signed by the day asked about; unknown where the record does not reach it.
        has_consented: whether it had consented by then, likewise.
        party: whether it is a Party on the day asked about.
        in_force: whether the treaty is in force at all on the day asked about.
        through: the name of the organisation through which it takes part.
        says: all of this in one sentence.
    """

    name: str
    signed: dt.date | None
    consented: dt.date | None
    since: dt.date | None
    until: dt.date | None
    has_signed: Truth
    has_consented: Truth
    party: Truth
    in_force: Truth
    through: str
    says: str


def amendment_in_force(
    acceptances: Mapping[str, dt.date], parties: Iterable[str], *, after_days: int = 30
) -> dt.date | None:
    """Return the day an amendment enters into force: so many days after all Parties accepted; None while some have not."""
    missing = set(parties) - acceptances.keys()
    days = [acceptances[code] for code in parties] if not missing else []
    return max(days) + dt.timedelta(days=after_days) if days else None
