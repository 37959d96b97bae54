"""How much of the law is encoded: the rows listed for each instrument against its provisions."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

import attrs

from aiframework.legal.instrument import Instrument

__all__ = ["Coverage", "coverage", "rows_listed"]


@cache
def rows_listed() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the rows of the law listed for each instrument, by part."""
    listed = json.loads(files("aiframework.laws").joinpath("coverage.json").read_text(encoding="utf-8"))
    return {
        law: {part: tuple(ids) for part, ids in (rows if isinstance(rows, dict) else {"all": rows}).items()}
        for law, rows in listed.items()
        if law != "about"
    }


@attrs.frozen(kw_only=True)
class Coverage:
    """What is encoded of one instrument.

    Attributes:
        law: the instrument's id.
        parts: for each part, each listed row with whether it is encoded and has a scenario.
    """

    law: str
    parts: Mapping[str, Mapping[str, tuple[bool, bool]]]

    @property
    def missing(self) -> tuple[str, ...]:
        """Rows that no provision carries."""
        return tuple(row for rows in self.parts.values() for row, (encoded, _) in rows.items() if not encoded)

    @property
    def without_scenario(self) -> tuple[str, ...]:
        """Rows that are encoded and that no scenario names."""
        return tuple(
            row for rows in self.parts.values() for row, (done, told) in rows.items() if done and not told
        )

    def text(self) -> str:
        """Return the count of each part and chapter as text."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        for part, rows in self.parts.items():
            done = sum(encoded for encoded, _ in rows.values())
            yield f"{self.law} {part}: {done} of {len(rows)} rows encoded"
            chapters: dict[str, list[bool]] = {}
            for row, (encoded, _) in rows.items():
                chapters.setdefault(_chapter(row), []).append(encoded)
            for chapter, found in chapters.items():
                yield f"  {chapter}: {sum(found)} of {len(found)}"
        if self.missing:
            yield f"  not encoded: {', '.join(self.missing)}"


def _chapter(row: str) -> str:
    """Return the article, annex or bill a row belongs to."""
    found = re.match(r"(Art\. ?\d+[a-z]*|Annex [IVX]+|(?:SB|AB) \d+|\d+ CCR|[A-Z][\w&.]* §)", row)
    return found.group(1).removesuffix(" §") if found else row.split("(", maxsplit=1)[0].strip()


def coverage(instrument: Instrument, *, scenarios: Path | None = None) -> Coverage:
    """Return what is encoded of an instrument.

    Args:
        instrument: the instrument; one without a list of rows has no parts.
        scenarios: a folder of scenario files; without it every row counts as told.
    """
    carried: dict[str, set[str]] = {}
    for provision in instrument.provisions:
        for row in (provision.cite, *provision.covers):
            carried.setdefault(row, set()).update({provision.key, provision.cite})
    told = _told(scenarios) if scenarios is not None else None
    parts = {
        part: {row: (row in carried, told is None or bool(carried.get(row, set()) & told)) for row in rows}
        for part, rows in rows_listed().get(instrument.id, {}).items()
    }
    return Coverage(law=instrument.id, parts=parts)


def _told(folder: Path) -> set[str]:
    """Return the citations that scenarios expect something of, or list as asking nothing of anyone."""
    found: set[str] = set()
    for file in folder.rglob("*.md"):
        found.update(
            re.findall(r'^(?:- )?"([^"]+)" *=', file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        )
    return found
