"""`aiframework timeline`: everything that starts, ends or falls due for one description, in order."""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from textwrap import wrap
from typing import Annotated, Any, Literal

from cyclopts import Parameter

from aiframework.assessment import Assessment, assess
from aiframework.assessment.timeline import Event, Turn, timeline
from aiframework.cli.shared import Words, all_told, day_or_none, moment, out, roles_told
from aiframework.laws import installed
from aiframework.read import load
from aiframework.write import json
from aiframework.write.shared import determinations, determined

__all__ = ["timeline_"]


def timeline_(
    file: Path,
    *,
    since: Annotated[str | None, Parameter(name=("--from", "--since"))] = None,
    until: str | None = None,
    law: Words = None,
    on: str | None = None,
    known: str | None = None,
    viewpoint: Words = None,
    reading: dict[str, str] | None = None,
    format: Literal["text", "json"] = "text",  # noqa: A002 - what it is
) -> int:
    """Tell everything that starts, ends or falls due for a description, in order, with the law each date rests on.

    Parameters
    ----------
    file
        A description.
    since
        The first day; the day asked about by default.
    until
        The last day; open by default.
    law
        Laws to ask; all that are installed by default.
    on
        The day asked about; today by default.
    known
        Use the law as published by this day.
    viewpoint
        Roles whose duties are told; by default those the description gives, "all" for all.
    reading
        Take one side of an open point: --reading.NAME SIDE.
    format
        Lines to read, or JSON.
    """
    system, laws, asked, published, first, last = all_told(
        lambda: load(file),
        lambda: installed(law),
        lambda: moment(on),
        lambda: day_or_none(known),
        lambda: day_or_none(since),
        lambda: day_or_none(until),
    )
    assessment = assess(
        system,
        laws=laws,
        on=asked,
        known=published,
        viewpoint=roles_told(viewpoint, system, laws),
        readings=reading,
    )
    events = timeline(assessment, since=assessment.on if first is None else first, until=last)
    out(
        json.text(_record(assessment, events))
        if format == "json"
        else "\n".join(_lines(assessment, events)) + "\n"
    )
    return 0


def _record(assessment: Assessment, events: tuple[Event, ...]) -> dict[str, Any]:
    return {
        "determinations": determinations(assessment),
        "system": assessment.system.name,
        "known": assessment.known.isoformat(),
        "events": [
            {
                "day": event.day.isoformat(),
                "turn": event.turn.value,
                "key": event.key,
                "before": event.before,
                "after": event.after,
                "basis": event.basis,
                "published": None if event.published is None else event.published.isoformat(),
            }
            for event in events
        ],
    }


def _lines(assessment: Assessment, events: tuple[Event, ...]) -> Iterator[str]:
    yield from determined(assessment)
    yield f"{assessment.system.name}: what starts, ends or falls due, by the law as known on {assessment.known}"
    if not events:
        yield "  nothing"
    for (when, turn, basis), group in groupby(events, key=_heading):
        mine = list(group)
        published = mine[0].published
        rests = f" ({basis}{f'; law published {published}' if published else ''})" if basis else ""
        yield ""
        yield from wrap(f"{when.isoformat()} {turn.value}{rests}", 100, subsequent_indent="    ")
        for event in mine:
            told = f"{event.before} -> {event.after}" if turn is Turn.CHANGES else event.after
            yield from wrap(f"{event.key}: {told}", 100, initial_indent="  ", subsequent_indent="    ")


def _heading(event: Event) -> tuple[dt.date | dt.datetime, Turn, str]:
    return event.day, event.turn, event.basis
