"""`aiframework compare`: what differs between two descriptions, two days, or the law as known on two days, and why."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import Any, Literal

from aiframework.assessment import Assessment, Change, assess
from aiframework.cli.shared import Words, all_told, day_or_none, descriptions, moment, out, roles_told
from aiframework.laws import installed
from aiframework.write import json
from aiframework.write.shared import determinations, determined

__all__ = ["compare"]

_TWO = 2


def compare(
    *files: Path,
    on: Words = None,
    known: Words = None,
    law: Words = None,
    viewpoint: Words = None,
    reading: dict[str, str] | None = None,
    format: Literal["text", "json"] = "text",  # noqa: A002 - what it is
) -> int:
    """Tell what differs between two assessments and because of what: a fact, the date, the law as known, a choice.

    Two files are compared with each other; one file with itself, on two days or by the law of two days.

    Parameters
    ----------
    files
        One description, or two.
    on
        The day asked about; give it twice for two days.
    known
        Use the law as published by this day; give it twice for two days.
    law
        Laws to ask; all that are installed by default.
    viewpoint
        Roles whose duties are told; by default those the later description gives, "all" for all.
    reading
        Take one side of an open point: --reading.NAME SIDE.
    format
        A report to read, or JSON.
    """
    if len(files) == 1 and max(len(on or ()), len(known or ())) < _TWO:
        message = (
            "nothing to compare it with: give another description, another --on DAY or another --known DAY"
        )
        raise ValueError(message)
    systems, days, until, laws = all_told(
        lambda: descriptions(_two("file", files, "description")),
        lambda: [moment(text) for text in _two("--on", on or [None], "day")],
        lambda: [day_or_none(text) for text in _two("--known", known or [None], "day")],
        lambda: installed(law),
    )
    roles = roles_told(viewpoint, systems[1], laws)
    earlier, later = (
        assess(
            system,
            laws=laws,
            on=asked,
            known=published,
            viewpoint=roles,
            readings=reading,
        )
        for system, asked, published in zip(systems, days, until, strict=True)
    )
    changes = later.compare(earlier)
    out(json.text(_record(earlier, later, changes)) if format == "json" else _text(earlier, later, changes))
    return 0


def _two(name: str, given: Any, what: str) -> list[Any]:  # noqa: ANN401 - any sequence
    """Return two of what is given, or the one twice.

    Raises:
        ValueError: none is given, or more than two.
    """
    found = list(given)
    if not 0 < len(found) <= _TWO:
        message = (
            f"{name}: give one {what} or two, not {len(found)}: aiframework compare A B, or A --on D1 --on D2"
        )
        raise ValueError(message)
    return found if len(found) == _TWO else found * _TWO


def _record(earlier: Assessment, later: Assessment, changes: tuple[Change, ...]) -> dict[str, Any]:
    return {
        "determinations": [determinations(earlier), determinations(later)],
        "systems": [earlier.system.name, later.system.name],
        "on": [earlier.now.isoformat(), later.now.isoformat()],
        "known": [earlier.known.isoformat(), later.known.isoformat()],
        "changes": [
            {
                "key": change.key,
                "before": change.said_before,
                "after": change.said_after,
                "because": [
                    {
                        "kind": cause.kind.value,
                        "what": cause.difference.what,
                        "before": cause.difference.before,
                        "after": cause.difference.after,
                        "through": cause.through,
                    }
                    for cause in change.because
                ],
            }
            for change in changes
        ],
    }


def _text(earlier: Assessment, later: Assessment, changes: tuple[Change, ...]) -> str:
    return "\n".join(_lines(earlier, later, changes)) + "\n"


def _lines(earlier: Assessment, later: Assessment, changes: tuple[Change, ...]) -> Iterator[str]:
    sides = (earlier,) if earlier.system.determinations == later.system.determinations else (earlier, later)
    for side in sides:
        yield from determined(side)
    for word, side in (("from", earlier), ("to  ", later)):
        yield f"{word} {side.system.name}: on {side.now.isoformat()}, by the law as known on {side.known}"
    if not changes:
        yield from ("", "nothing differs")
    grouped: dict[tuple[str, ...], list[Change]] = {}
    news = [change for change in changes if not change.idle]
    for change in news:
        grouped.setdefault(tuple(map(str, change.because)), []).append(change)
    for because, mine in grouped.items():
        yield ""
        for number, cause in enumerate(because):
            lead = "and " if number else "BECAUSE OF "
            yield from wrap(f"{lead}{cause}", 100, subsequent_indent="    ")
        for change in mine:
            told = f"{change.key}: {change.said_before} -> {change.said_after}"
            yield from wrap(told, 100, initial_indent="  ", subsequent_indent="    ")
    if len(news) < len(changes):
        quiet = len(changes) - len(news)
        yield from ("", f"and {quiet} more that ask nothing of it before or after (--format json lists them)")
