"""Bills as lines and as pages: how each stands on a day, by what was known on another, and its life."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from aiframework.legal.bill import Bill, Event

__all__ = ["life", "lines", "records"]


def records(bills: Iterable[Bill], on: dt.date, known: dt.date) -> list[dict[str, Any]]:
    """Return bills as plain values, with their status on a day and every event known by another."""
    return [_record(bill, on, known) for bill in bills]


def lines(found: Iterable[dict[str, Any]]) -> str:
    """Return records as lines: name, subject, and how it stands."""
    return "".join(
        f"{each['bill']}{', ' + each['title'] if each['title'] else ''}: {each['reason']}\n" for each in found
    )


def life(bill: Bill, on: dt.date, known: dt.date) -> str:
    """Return one bill as a page: how it stands, every event with the day it was known, what is not known, its link."""
    told = _record(bill, on, known)
    events = [_event(event) for event in _events(bill, known)]
    note = [f"  note: {bill.note}"] if bill.note else []
    link = [f"  {bill.link}"] if bill.link else []
    return "\n".join([lines([told]).rstrip(), *events, *note, *link]) + "\n"


def _record(bill: Bill, on: dt.date, known: dt.date) -> dict[str, Any]:
    status = bill.status(on, known=known)
    return {
        "bill": bill.name,
        "title": bill.title,
        "on": on.isoformat(),
        "known": known.isoformat(),
        "status": status.status.value,
        "since": None if status.since is None else status.since.isoformat(),
        "reason": status.reason,
        "text_read": bill.read,
        "events": [
            {
                "stage": event.stage.value,
                "on": event.on.isoformat(),
                "known": event.published.isoformat(),
                "says": event.says,
                "verified": event.verified.how,
            }
            for event in _events(bill, known)
        ],
        "note": bill.note,
        "link": bill.link,
    }


def _events(bill: Bill, known: dt.date) -> list[Event]:
    found = [event for event in bill.events if event.known_on(known)]
    return sorted(found, key=lambda event: event.on)


def _event(event: Event) -> str:
    early = f", known since {event.published}" if event.published != event.on else ""
    says = f": {event.says}" if event.says else ""
    note = f"; {event.verified.note}" if event.verified.note else ""
    return f"  {event.on}  {event.stage.value}{says} [{event.verified.how}{note}{early}]"
