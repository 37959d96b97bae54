"""What a description says of a day: what happened later had not happened yet.

A description may be asked about any day. Some of its facts tell days (when a report was made, since when logs are gone);
the answers that turn with such a day (reported, still there) are what they are since that day. Asked about an earlier one,
they are what they were before: the day wins over the answer. Days themselves stay as they are told: a law that asks whether
a system was there before August 2026 compares two days, whatever day is asked about. See decision 23.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from aiframework.facts.description import System
from aiframework.facts.section import Section
from aiframework.logic import UNKNOWN, Answer
from aiframework.logic.dates import is_later

__all__ = ["as_of"]


def as_of(system: System, now: dt.date | dt.datetime) -> System:
    """Return the description as it stands at a moment; itself where nothing that it tells happened later."""
    sections = [*system.sections.values()]
    sections += [item.section for told in system.lists.values() for item in told.cases]
    turned = {
        id(section): answers
        for section in sections
        if section.turning and (answers := dict(_turned(section, now)))
    }
    if not turned:
        return system
    places = {f"{section.key}.{name}" for section in sections for name in turned.get(id(section), ())}
    seen = [_seen(section, turned.get(id(section), {}), places, now) for section in sections]
    changed = dict(zip(map(id, sections), seen, strict=True))
    parts = [changed.get(id(part), part) for part in system.told()]
    return System(system.name, *parts, determinations=system.determinations)


def _turned(section: Section, now: dt.date | dt.datetime) -> Iterator[tuple[str, Any]]:
    """Yield the answers of a section that are otherwise on the side of a day on which the moment lies, as they are there."""
    for name, turn in section.turning.items():
        days = [section.answers[day] for day in turn.days if day in section.answers]
        if any(is_later(now, day) if turn.after else is_later(day, now) for day in days):
            yield name, UNKNOWN if turn.to is None else turn.to


def _seen(
    section: Section, turned: Mapping[str, Any], places: set[str], now: dt.date | dt.datetime
) -> Section:
    """Return a section as it stands: a no to a whole does not say of which part, so it is open where a part turned."""
    wholes = {
        name: UNKNOWN
        for name, fact in section.summaries.items()
        if name not in turned
        and section.answers.get(name) is False
        and any((part if "." in part else f"{section.key}.{part}") in places for part in fact.sums_up.names())
    }
    changes = {**wholes, **turned}
    if not changes:
        return section
    day = now.date() if isinstance(now, dt.datetime) else now
    source = f"as it stands on {day}, by the days told"
    return section.as_it_was({name: Answer(value, source=source) for name, value in changes.items()})
