"""Scenarios: Markdown that is documentation and test at once.

A fenced block marked `toml scenario` is a description with a date, and what is expected of it:

    on = 2027-12-02            # and, where needed: known, viewpoint, readings, without_guidance, holidays,
                               # not_law
    base = "an employer"       # a description from bases.toml beside the file, on which this one builds
    deployer.told_workers_before_use = false

    unanswered = ["purposes[0].profiles_people"]    # answers of the base that are taken out
    [instead]                  # answers that stand in the place of the base's, by place
    "purposes[0].profiles_people" = true

    [then]                     # outcome, or outcome and force; yes, no or unknown for what is concluded;
    "Art. 26(7)" = "breached, binding"        # a list where each of several things has a finding
    [asks]                     # places that must be among what is missing
    [due]                      # the last day or moment
    [until]                    # the last day on which what must be kept must still be there, or something holds
    [exposure]                 # the maximum, in the currency of the law; or the exposure in words, as lists tell it,
                               # where there is no one number (national rules, so much for each day, ...)

In a `base`, and in a scenario, `false` for a whole section takes the section out.
"""

import datetime as dt
import re
import tomllib
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from aiframework.assessment import Assessment, Conclusion, Finding, assess
from aiframework.facts.answers import with_answers
from aiframework.facts.index import section_class
from aiframework.facts.plain import converter, from_plain
from aiframework.laws import installed
from aiframework.logic import UNKNOWN

FOLDER = Path(__file__).parent / "scenarios"
_BLOCK = re.compile(r"^```toml scenario\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
_OPTIONS = ("known", "viewpoint", "readings", "without_guidance", "holidays", "not_law")
_EXPECTED = ("then", "asks", "due", "until", "exposure", "unanswered", "instead")


@attrs.frozen
class Scenario:
    """One block of one file."""

    file: Path
    line: int
    title: str
    plain: dict[str, Any]

    @property
    def id(self) -> str:
        """Where it stands."""
        return f"{self.file.relative_to(FOLDER)}:{self.line}"

    @property
    def law(self) -> str:
        """The instrument whose folder it stands in."""
        return self.file.relative_to(FOLDER).parts[0]

    def assessed(self) -> Assessment:
        """Assess what it describes."""
        options = {key: self.plain[key] for key in _OPTIONS if key in self.plain}
        rest = {k: v for k, v in self.plain.items() if k not in {*_OPTIONS, *_EXPECTED, "on", "base", "laws"}}
        unanswered = self.plain.get("unanswered", ())
        base = without(_base(self.file.parent, self.plain.get("base")), unanswered)
        system = from_plain(merged(base, {"name": self.title, **rest}), origin=self.id)
        changes: dict[str, object] = dict.fromkeys(unanswered, UNKNOWN)
        changes |= {place: _read(place, raw) for place, raw in self.plain.get("instead", {}).items()}
        laws = installed(self.plain.get("laws", [self.law]))
        return assess(
            with_answers(system, changes) if changes else system, laws=laws, on=self.plain["on"], **options
        )


def _read(place: str, raw: object) -> object:
    """Read the answer to one fact, as a file tells it."""
    key, name = place.split(".")
    section = section_class(key.split("[")[0])
    assert section is not None
    return converter().structure({name: raw}, section).as_told[name]


def without(low: dict[str, Any], places: Iterable[str]) -> dict[str, Any]:
    """Return a description without some answers, before it is built: the rest may contradict them."""
    less = {key: dict(value) if isinstance(value, dict) else value for key, value in low.items()}
    for key, _, name in (place.partition(".") for place in places if "[" not in place):
        less.get(key, {}).pop(name, None)
    return less


def merged(low: dict[str, Any], high: dict[str, Any]) -> dict[str, Any]:
    """Return the first with the second laid over it, table by table."""
    both = dict(low)
    for key, value in high.items():
        if value is False and isinstance(low.get(key), dict | list) and key != "holds":
            both.pop(key)
        elif isinstance(value, dict) and isinstance(low.get(key), dict):
            both[key] = merged(low[key], value)
        else:
            both[key] = value
    return both


@cache
def _bases(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "bases.toml").read_text(encoding="utf-8"), parse_float=Decimal)


def _base(folder: Path, name: str | None) -> dict[str, Any]:
    if name is None:
        return {}
    found = _bases(folder)[name]
    return merged(
        _base(folder, found.get("base")), {key: value for key, value in found.items() if key != "base"}
    )


def scenarios(folder: Path = FOLDER) -> Iterator[Scenario]:
    """Yield every scenario of a folder."""
    for file in sorted(folder.rglob("*.md")):
        text = file.read_text(encoding="utf-8")
        for block in _BLOCK.finditer(text):
            line = text.count("\n", 0, block.start()) + 1
            headings = re.findall(r"^#+ (.*)$", text[: block.start()], flags=re.MULTILINE)
            plain = tomllib.loads(block.group(1), parse_float=Decimal)
            yield Scenario(file, line, headings[-1] if headings else file.stem, plain)


def said(result: Finding | Conclusion, *, force: bool) -> str:
    """Return a result in the words scenarios use."""
    word = result.outcome.value if isinstance(result, Finding) else result.holds.name.lower()
    return f"{word}, {result.force.value}" if force else word


def differences(scenario: Scenario) -> list[str]:
    """Return every way in which the assessment is not what the scenario expects."""
    assessment = scenario.assessed()
    wrong: list[str] = []
    for cite, expected in scenario.plain.get("then", {}).items():
        results = [
            r for r in assessment.all(cite) if cite in {r.provision.key, r.provision.id, r.key}
        ] or list(assessment.all(cite))
        wanted = expected if isinstance(expected, list) else [expected]
        got = [said(result, force="," in word) for result, word in zip(results, wanted, strict=False)]
        if got != wanted or len(results) != len(wanted):
            wrong.append(
                f"{cite}: expected {expected}, got {[said(result, force=True) for result in results]}"
            )
    for cite, places in scenario.plain.get("asks", {}).items():
        missing = {each.place for result in assessment.all(cite) for each in result.missing}
        wrong += [
            f"{cite}: should ask {place}, asks {sorted(missing)}" for place in places if place not in missing
        ]
    for cite, due in scenario.plain.get("due", {}).items():
        found = [
            result.due.latest if isinstance(result, Finding) and result.due else None
            for result in assessment.all(cite)
        ]
        if due not in found and not _same_moment(due, found):
            wrong.append(f"{cite}: due {due}, got {found}")
    for cite, last in scenario.plain.get("until", {}).items():
        ends = [r.until.latest if r.until else None for r in assessment.all(cite)]
        if last not in ends:
            wrong.append(f"{cite}: lasts until {last}, got {ends}")
    for cite, most in scenario.plain.get("exposure", {}).items():
        told = [r.exposure for r in assessment.all(cite) if isinstance(r, Finding) and r.exposure]
        words = isinstance(most, str)
        costs = [each.short if words else each.at_most for each in told]
        if (most if words else Decimal(str(most))) not in costs:
            wrong.append(f"{cite}: exposure {most}, got {costs}")
    return wrong


def _same_moment(due: object, found: list[Any]) -> bool:
    return isinstance(due, dt.datetime) and any(
        isinstance(each, dt.datetime) and each == due for each in found
    )
