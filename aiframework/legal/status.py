"""Which instruments stand how, where and when: dated entries, and the picture on any day as known on any other."""

import datetime as dt
from collections.abc import Iterable
from enum import Enum

import attrs

from aiframework.legal.provision import Verified
from aiframework.legal.register import Register
from aiframework.legal.treaty import Step

__all__ = ["Entry", "Status", "StatusRow", "status_on", "treaty_entries"]


class Status(Enum):
    """How an instrument stands in a jurisdiction."""

    IN_FORCE = "in force"
    SIGNED_ONLY = "signed, not in force"
    CONSENTED = "consent given, not in force"
    ADOPTED = "adopted, not in force"
    ENACTED = "enacted"
    POLICY = "policy, not binding"
    PROPOSED = "proposed"
    REVOKED = "revoked"
    FELL = "fell without becoming law"
    NONE = "none"

    def __repr__(self) -> str:
        """Read as source."""
        return f"Status.{self.name}"


@attrs.frozen(kw_only=True)
class Entry:
    """One instrument in one jurisdiction over one stretch of days.

    Attributes:
        jurisdiction: "EU", "US", "GB", "NO", or "INT" for international law as such.
        instrument: its name.
        status: how it stands.
        starts: the first day of this status.
        until: the first day of another status; None for open.
        until_known: from which day that end was known; None for the end itself.
        says: what to know beside it.
        known: from which day that was known; None for the first day.
        withdrawn: from which day it was known otherwise.
        read_on: the last day on which it was seen to stand so; None where nothing later can change it.
        verified: how it was confirmed.
        source: where it was read.
    """

    jurisdiction: str
    instrument: str
    status: Status
    starts: dt.date
    until: dt.date | None = None
    until_known: dt.date | None = None
    says: str = ""
    known: dt.date | None = None
    withdrawn: dt.date | None = None
    read_on: dt.date | None = None
    verified: Verified
    source: str = ""

    def stands_on(self, on: dt.date, known: dt.date) -> bool:
        """Return whether this is the status on a day, by what was known on another."""
        published = (self.known or self.starts) <= known
        replaced = self.withdrawn is not None and self.withdrawn <= known
        # an end that nobody knew of yet does not show in what was known
        over = self.until is not None and self.until <= on and (self.until_known or self.until) <= known
        return published and not replaced and self.starts <= on and not over


@attrs.frozen(kw_only=True)
class StatusRow:
    """One line of the picture on a day.

    Attributes:
        jurisdiction: where.
        instrument: what.
        status: how it stands.
        since: since when.
        confirmed: whether it was seen to stand so on the day or later; if not, events since may have changed it.
        read_on: the last day on which it was seen to stand so; None where nothing later can change it.
        says: in words.
        verified: how it was confirmed.
    """

    jurisdiction: str
    instrument: str
    status: Status
    since: dt.date
    confirmed: bool
    read_on: dt.date | None
    says: str
    verified: Verified

    @property
    def text(self) -> str:
        """The line as text."""
        detail = f" ({self.says})" if self.says else ""
        doubt = "" if self.confirmed else f"; last read {self.read_on}"
        return (
            f"{self.jurisdiction}: {self.instrument}: {self.status.value} since {self.since}{detail}{doubt}"
        )


def status_on(
    entries: Iterable[Entry], on: dt.date, *, known: dt.date | None = None
) -> tuple[StatusRow, ...]:
    """Return how every instrument stands on a day, by what was known on another (by default all that is known).

    Rows come by jurisdiction in the order of the entries, then as the entries stand.
    """
    until = known or dt.date.max
    return tuple(
        StatusRow(
            jurisdiction=entry.jurisdiction,
            instrument=entry.instrument,
            status=entry.status,
            since=entry.starts,
            confirmed=entry.read_on is None or on <= entry.read_on,
            read_on=entry.read_on,
            says=entry.says,
            verified=entry.verified,
        )
        for entry in entries
        if entry.stands_on(on, until)
    )


def treaty_entries(register: Register) -> tuple[Entry, ...]:
    """Return the status of a treaty for everybody in its register who signed, consented or acceded."""
    found: list[Entry] = []
    for each in register.participants:
        acts = [
            (event, status)
            for step, status in (
                (Step.SIGNED, Status.SIGNED_ONLY),
                (Step.CONSENTED, Status.CONSENTED),
                (Step.ACCEDED, Status.CONSENTED),
            )
            if (event := each.first(step)) is not None
        ]
        since, until = register.party_since(each.code), register.bound_until(each.code)
        ends = [*(event.on for event, _ in acts[1:]), since]
        trigger = register.trigger()
        days = [event.published for event, _ in acts]
        known = None if trigger is None else max([trigger, *days])
        found += [
            Entry(
                jurisdiction=each.code,
                instrument=register.treaty.name,
                status=status,
                starts=event.on,
                until=end,
                until_known=known if end is since else None,
                says=each.name,
                known=event.published,
                read_on=None if end else register.read_on,
                verified=event.verified,
                source=event.source,
            )
            for (event, status), end in zip(acts, ends, strict=False)
        ]
        if since is not None and acts:
            found.append(
                Entry(
                    jurisdiction=each.code,
                    instrument=register.treaty.name,
                    status=Status.IN_FORCE,
                    starts=since,
                    until=until,
                    says=each.name,
                    known=known,
                    verified=acts[-1][0].verified,
                    source=acts[-1][0].source,
                )
            )
    return tuple(found)
