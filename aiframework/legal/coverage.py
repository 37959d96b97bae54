"""How much of the law is encoded: the rows listed for each instrument against its provisions and scenarios.

A row is encoded where a provision is cited as the row is, or covers it. The part called "text" lists the law itself,
paragraph by paragraph: there it is enough that a provision stands within the paragraph ("Art. 9(5)(a)" in Art. 9(5)) or
in a range that holds it ("Art. 45(1)-(4)"). What only binds authorities has a `Note`, so that no paragraph is without one.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

import attrs

from aiframework.legal.citation import Citation
from aiframework.legal.instrument import Instrument

__all__ = ["Coverage", "Listed", "coverage", "rows_listed"]


@attrs.frozen(kw_only=True)
class Listed:
    """One listed row of the law.

    Attributes:
        id: its citation.
        stands_under: the chapter, or the roles, it is counted under.
        encoded: whether a provision carries it.
        scenarios: how often scenarios expect something of it; None where none were asked for.
    """

    id: str
    stands_under: tuple[str, ...]
    encoded: bool
    scenarios: int | None


@cache
def rows_listed() -> Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]]:
    """Return the rows of the law listed for each instrument, by part: each with what it stands under."""
    listed = json.loads(files("aiframework.laws").joinpath("coverage.json").read_text(encoding="utf-8"))
    return {law: _parts(rows) for law, rows in listed.items() if law != "about"}


def _parts(rows: Mapping[str, object] | list[str]) -> dict[str, dict[str, tuple[str, ...]]]:
    parts = rows if isinstance(rows, Mapping) else {"all": rows}
    return {part: dict(_rows(each)) for part, each in parts.items()}


def _rows(rows: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(rows, Mapping):
        yield from ((row, tuple(groups)) for row, groups in rows.items())
    elif isinstance(rows, Iterable):
        yield from ((row, (_article(row),)) for row in rows)


def _article(row: str) -> str:
    """Return the article, annex or bill a row belongs to."""
    found = re.match(r"(Art\. ?\d+[a-z]*|Annex [IVX]+|(?:SB|AB) \d+|\d+ CCR|[A-Z][\w&.]* §)", row)
    return found.group(1).removesuffix(" §") if found else row.split("(", maxsplit=1)[0].strip()


@attrs.frozen(kw_only=True)
class Coverage:
    """What is encoded of one instrument.

    Attributes:
        law: the instrument's id.
        parts: for each part, its listed rows.
    """

    law: str
    parts: Mapping[str, tuple[Listed, ...]]

    @property
    def missing(self) -> tuple[str, ...]:
        """Rows that no provision carries."""
        return tuple(row.id for rows in self.parts.values() for row in rows if not row.encoded)

    @property
    def without_scenario(self) -> tuple[str, ...]:
        """Rows that are encoded and of which no scenario expects anything."""
        return tuple(
            row.id for rows in self.parts.values() for row in rows if row.encoded and row.scenarios == 0
        )

    def groups(self, part: str) -> Mapping[str, tuple[Listed, ...]]:
        """Return the rows of a part under each chapter or role, in the order of the list."""
        groups: dict[str, list[Listed]] = {}
        for row in self.parts[part]:
            for group in row.stands_under:
                groups.setdefault(group, []).append(row)
        return {group: tuple(rows) for group, rows in groups.items()}

    def text(self) -> str:
        """Return the count of each part, and of each chapter or role in it, as text."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        for part, rows in self.parts.items():
            yield f"{self.law} {part}: {_count(rows)}"
            for group, found in self.groups(part).items():
                yield f"  {group}: {_count(found)}"
        if self.missing:
            yield f"  not encoded: {', '.join(self.missing)}"
        if self.without_scenario:
            yield f"  without a scenario: {', '.join(self.without_scenario)}"


def _count(rows: Iterable[Listed]) -> str:
    found = list(rows)
    encoded = f"{sum(row.encoded for row in found)} of {len(found)} rows encoded"
    told = [row.scenarios for row in found if row.scenarios is not None]
    if not told:
        return encoded
    return f"{encoded}, {sum(map(bool, told))} with scenarios ({sum(told)} expectations)"


def coverage(instrument: Instrument, *, scenarios: Path | None = None) -> Coverage:
    """Return what is encoded of an instrument.

    Args:
        instrument: the instrument; one without a list of rows has no parts.
        scenarios: a folder of scenario files, or one that has a folder for each instrument; None not to look.
    """
    carried: dict[str, set[str]] = {}
    for provision in instrument.provisions:
        for row in (provision.cite, *provision.covers):
            carried.setdefault(row, set()).update({provision.key, provision.cite, row})
    told = None if scenarios is None else _told(_folder(scenarios, instrument.id))
    return Coverage(
        law=instrument.id,
        parts={
            part: tuple(
                Listed(
                    id=row,
                    stands_under=groups,
                    encoded=bool(cites),
                    scenarios=None if told is None else sum(told[cite] for cite in cites),
                )
                for row, (groups, cites) in _carrying(part, rows, carried)
            )
            for part, rows in rows_listed().get(instrument.id, {}).items()
        },
    )


def _carrying(
    part: str, rows: Mapping[str, tuple[str, ...]], carried: Mapping[str, set[str]]
) -> Iterator[tuple[str, tuple[tuple[str, ...], set[str]]]]:
    """Yield each row with what it stands under and the citations of the provisions that carry it."""
    if part != "text":
        yield from ((row, (groups, carried.get(row, set()))) for row, groups in rows.items())
        return
    places: dict[tuple[object, str], list[tuple[Citation, set[str]]]] = {}
    for cite, keys in carried.items():
        place = Citation.parse(cite)
        places.setdefault((place.kind, place.number), []).append((place, keys))
    for row, groups in rows.items():
        wanted = Citation.parse(row)
        held = places.get((wanted.kind, wanted.number), ())
        yield (
            row,
            (groups, set[str]().union(*(keys for place, keys in held if _within(wanted, place)))),
        )


def _within(wanted: Citation, place: Citation) -> bool:
    """Return whether a place is a paragraph, lies within it, or is a range of its kind that holds it."""
    return wanted.covers(place) or (len(place.steps) == len(wanted.steps) and place.covers(wanted))


def _folder(scenarios: Path, law: str) -> Path:
    return scenarios / law if (scenarios / law).is_dir() else scenarios


def _told(folder: Path) -> Counter[str]:
    """Return how often scenarios expect something of a citation, or list it as asking nothing of anyone."""
    found: Counter[str] = Counter()
    for file in folder.rglob("*.md"):
        found.update(
            re.findall(r'^(?:- )?"([^"]+)" *=', file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        )
    return found
