"""Writes one page for each article, annex or bill from the law objects, before Sphinx reads the sources."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from aiframework.laws import installed
from aiframework.legal.calendar import Force, Phase
from aiframework.legal.citation import Citation
from aiframework.legal.confidence import rests_on
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Duty, Norm, Provision, Term
from aiframework.logic import ALWAYS, NEVER, AllOf, Condition, Named
from aiframework.logic.parts import asked_in
from aiframework.write.bills import records
from aiframework.write.provisions import days_as_written

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
        if instrument.bills:
            write_bills(instrument, home / "bills.md")
        (home / "index.md").write_text("\n".join(_contents(instrument, groups)), encoding="utf-8")
    write_shared_facts(folder / "shared_facts.md")


def write_shared_facts(page: Path) -> None:
    """Write which facts several laws ask, which look alike and are kept apart, and which one law asks alone."""
    asked: dict[str, list[str]] = {}
    questions: dict[str, str] = {}
    for instrument in installed(LAWS):
        conditions = [c for p in instrument.provisions for c in _conditions(p)]
        for test in asked_in(conditions):
            questions[test.fact.path] = test.fact.question
            laws = asked.setdefault(test.fact.path, [])
            if instrument.short not in laws:
                laws.append(instrument.short)
    shared = [path for path in sorted(asked) if len(asked[path]) > 1]
    apart = [path for path in sorted(asked) if "unlike" in questions[path]]
    lines = [
        "# Facts that several laws ask, and facts that one law asks alone\n",
        "The same question in two laws is one fact. Answered once, it serves both.\n",
        f"## Shared ({len(shared)})\n",
        "| fact | question | laws |\n|---|---|---|",
        *(f"| `{path}` | {_plain(questions[path])} | {', '.join(asked[path])} |" for path in shared),
        f"\n## Alike, and kept apart ({len(apart)})\n",
        "Here the definitions differ, so that one answer cannot serve both laws; each question says how.\n",
        "| fact | question | law |\n|---|---|---|",
        *(f"| `{path}` | {_plain(questions[path])} | {', '.join(asked[path])} |" for path in apart),
    ]
    for instrument in installed(LAWS):
        alone = [path for path in sorted(asked) if asked[path] == [instrument.short]]
        lines += [
            f"\n## Asked by {instrument.short} alone ({len(alone)})\n",
            "| fact | question |\n|---|---|",
        ]
        lines += [f"| `{path}` | {_plain(questions[path])} |" for path in alone]
    page.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_bills(instrument: Instrument, page: Path) -> None:
    """Write the life of every bill of a law: how it stands, each event, how it was confirmed, what is not known."""
    day = instrument.law_as_of
    lines = [f"# Bills\n\nHow each stands on {day}, and what happened to it.\n"]
    for told in records(instrument.bills, day, day):
        title = f": {told['title']}" if told["title"] else ""
        lines.append(f"## {told['bill']}{_plain(title)}\n\n{_plain(told['reason'])}.\n")
        lines.append("| day | event | confirmed by | known since |\n|---|---|---|---|")
        for event in told["events"]:
            says = f": {event['says']}" if event["says"] else ""
            row = (event["on"], _plain(event["stage"] + says), event["verified"], event["known"])
            lines.append(f"| {' | '.join(row)} |")
        lines.append(f"\n{_plain(told['note'])}\n" if told["note"] else "")
        lines.append(f"[official page]({told['link']})\n" if told["link"] else "")
    page.write_text("\n".join(lines), encoding="utf-8")


def _conditions(provision: Provision) -> list[Condition]:
    if isinstance(provision, Norm):
        clocks = provision.times if isinstance(provision, Duty) else ()
        told = [fact.known() for clock in clocks for fact in (clock.asks, clock.done) if fact is not None]
        return [provision.reach, provision.unless, provision.owed, *(clock.when for clock in clocks), *told]
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
    yield from ["bills"] if instrument.bills else []
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
    phases = getattr(getattr(provision, "applies", None), "phases", ())
    law = [phase for phase in phases if phase.force is not Force.NOT_LAW]
    # where it never was law, as it stands now; how bills came about stands on a page of its own
    never = [phase for phase in phases if phase.withdrawn is None and phase.until is None]
    for phase in sorted(law or never, key=lambda phase: (phase.known, phase.starts)):
        if phase.starts.year > 1:
            yield _phase(phase)
    for doubt in provision.doubts:
        yield f"- open point `{doubt.name}`: {_plain(doubt.question)}"
    if provision.note:
        yield f"- note: {_plain(provision.note)}"
    note = f": {_plain(provision.verified.note)}" if provision.verified.note else ""
    yield f"- verified: {provision.verified.how}, {provision.verified.on}{note}"
    for support in rests_on(provision):
        yield f"- rests on less than the text: {_plain(str(support))}"
    if provision.link:
        yield f"- [official text]({provision.link})"
    yield ""


def _phase(phase: Phase) -> str:
    """Return one stretch of a provision's life: from when to when, of what, by law published when and replaced when."""
    until = f" and before {phase.until}" if phase.until else ""
    replaced = f" and replaced on {phase.withdrawn}" if phase.withdrawn else ""
    if phase.force is Force.NOT_LAW:
        return f"- not law since {phase.starts}{until}: {_plain(phase.reason or phase.basis)}"
    told = f"{phase.force.value} from {phase.starts}{until}; law published on {phase.known}{replaced}"
    return f"- {told}: {_plain(phase.basis or phase.reason)}{_reaching(phase.when)}"


def _reaching(when: Condition) -> str:
    """Return what a stretch reaches: the terms it names, and that there is more to it where there is."""
    if when is ALWAYS:
        return ""
    parts = when.of if isinstance(when, AllOf) else (when,)
    named = [part.name for part in parts if isinstance(part, Named)]
    more = ["more conditions"] if len(named) < len(parts) else []
    return f"; where {' and '.join([*(f'`{name}`' for name in named), *more])}"


def _rows(conditions: dict[str, Condition]) -> Iterator[str]:
    for name, condition in conditions.items():
        if condition not in {ALWAYS, NEVER}:
            yield f"- {name}: `{days_as_written(repr(condition))}`"


def _plain(text: str) -> str:
    """Return text that Markdown leaves as it is."""
    return re.sub(r"([*_<>\[\]`#^~$|\\])", r"\\\1", text)
