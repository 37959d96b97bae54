"""Writes one page for each article, annex or bill from the law objects, before Sphinx reads the sources."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from aiframework.laws import installed
from aiframework.legal.citation import Citation
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Norm, Provision, Term
from aiframework.logic import Condition
from aiframework.logic.decisive import asked_in

LAWS = ("eu_ai_act", "coe_convention", "california")


def write(folder: Path) -> None:
    """Write the pages of every law into a folder that is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    for instrument in installed(LAWS):
        home = folder / instrument.id
        home.mkdir(parents=True)
        groups: dict[str, list[Provision]] = {}
        for provision in instrument.provisions:
            groups.setdefault(_group(provision), []).append(provision)
        for name, provisions in groups.items():
            (home / f"{_file(name)}.md").write_text("\n".join(_page(name, provisions)), encoding="utf-8")
        (home / "index.md").write_text("\n".join(_contents(instrument, groups)), encoding="utf-8")
    write_shared_facts(folder / "shared_facts.md")


def write_shared_facts(page: Path) -> None:
    """Write which facts several laws ask, and how many each law asks alone."""
    asked: dict[str, dict[str, str]] = {}
    for instrument in installed(LAWS):
        conditions = [c for p in instrument.provisions for c in _conditions(p)]
        for test in asked_in(conditions):
            asked.setdefault(test.fact.path, {"": test.fact.question})[instrument.short] = ""
    shared = {path: laws for path, laws in sorted(asked.items()) if len(laws) > 2}  # noqa: PLR2004 - two laws
    lines = [
        "# Facts that several laws ask\n",
        "The same question in two laws is one fact. Answered once, it serves both.\n",
    ]
    lines += ["| fact | question | laws |", "|---|---|---|"]
    for path, laws in shared.items():
        names = ", ".join(name for name in laws if name)
        lines.append(f"| `{path}` | {_plain(laws[''])} | {names} |")
    alone = [next(name for name in laws if name) for laws in asked.values() if len(laws) == 2]  # noqa: PLR2004 - one law
    lines.append(
        "\nAsked by one law alone: " + ", ".join(f"{n}: {alone.count(n)}" for n in sorted(set(alone))) + ".\n"
    )
    page.write_text("\n".join(lines), encoding="utf-8")


def _conditions(provision: Provision) -> list[Condition]:
    if isinstance(provision, Norm):
        return [provision.reach, provision.unless, provision.owed]
    return [provision.means] if isinstance(provision, Term) else []


def _group(provision: Provision) -> str:
    """Return the article, annex, bill or code part a provision stands in."""
    citation = Citation.parse(provision.cite)
    ancestors = citation.ancestors
    return str(ancestors[-1] if ancestors else citation)


def _file(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")


def _contents(instrument: Instrument, groups: dict[str, list[Provision]]) -> Iterator[str]:
    yield f"# {instrument.short}\n\n{instrument.title}. Followed up to {instrument.law_as_of}.\n"
    yield "```{toctree}\n:maxdepth: 1\n"
    yield from (_file(name) for name in groups)
    yield "```\n"


def _page(name: str, provisions: list[Provision]) -> Iterator[str]:
    yield f"# {name}\n"
    for provision in provisions:
        yield from _section(provision)


def _section(provision: Provision) -> Iterator[str]:
    yield f"## {provision.key}\n\n{_plain(provision.says)}\n"
    yield f"- kind: {type(provision).__name__}, `{provision.name}`"
    if isinstance(provision, Norm):
        yield from _rows(
            {
                "binds": provision.binds,
                "when": provision.when,
                "must": provision.owed,
                "unless": provision.unless,
            }
        )
    if isinstance(provision, Term):
        yield from _rows({"means": provision.means})
    for phase in getattr(getattr(provision, "applies", None), "phases", ()):
        until = f" until {phase.until}" if phase.until else ""
        if phase.starts.year > 1:
            since = f"{phase.starts}{until}, known since {phase.known}"
            yield f"- {phase.force.value} from {since}: {_plain(phase.basis or phase.reason)}"
    for doubt in provision.doubts:
        yield f"- open point `{doubt.name}`: {_plain(doubt.question)}"
    if provision.note:
        yield f"- note: {_plain(provision.note)}"
    yield f"- verified: {provision.verified.how}, {provision.verified.on}"
    if provision.link:
        yield f"- [official text]({provision.link})"
    yield ""


def _rows(conditions: dict[str, Any]) -> Iterator[str]:
    for name, condition in conditions.items():
        yield f"- {name}: `{condition!r}`"


def _plain(text: str) -> str:
    """Return text that Markdown leaves as it is."""
    return re.sub(r"([*_<>\[\]`#^~$|\\])", r"\\\1", text)
