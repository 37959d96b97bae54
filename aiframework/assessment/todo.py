"""An assessment as a to-do list: what is breached, running, open and coming, the most urgent first.

Every entry says which duty, why it binds, by when, what was found, what is missing and what a breach may cost.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Finding
from aiframework.assessment.outcome import NOTHING_OWED, Outcome
from aiframework.legal.calendar import Force
from aiframework.legal.provision import Norm, Prohibition
from aiframework.logic import ALWAYS, NEVER, Condition, Count, Every, Named, Not, Reading, Some, Truth
from aiframework.logic.condition import AllOf
from aiframework.logic.residual import Missing
from aiframework.logic.trace import Trace, trace

__all__ = ["Entry", "Urgency", "answer_in_words", "entries"]


class Urgency(Enum):
    """How pressing an entry is, the most pressing first."""

    BREACHED = "breached"
    RUNNING = "running"
    #: it binds; whether what must be so is so, is not known
    OPEN = "open"
    #: whether it binds is not known; if it does, it is breached
    BREACHED_IF_IT_BINDS = "breached if it binds"
    #: a prohibition that binds; whether what it forbids is done, is not known
    TO_RULE_OUT = "to rule out"
    #: whether it binds is not known
    PERHAPS = "may bind"
    COMING = "coming"
    #: it binds and is met, and what is kept must still be there until a day, or what it rests on holds until then
    TO_KEEP = "to keep"


_ORDER = {urgency: place for place, urgency in enumerate(Urgency)}
_NOTHING_TO_DO = {*NOTHING_OWED, Outcome.MET, Outcome.MET_IF_APPLICABLE}
_AT_RISK = {Outcome.BREACHED: 0, Outcome.BREACHED_IF_APPLICABLE: 1}


@attrs.frozen(kw_only=True)
class Entry:
    """One thing to do or to find out.

    Attributes:
        finding: the duty, and how it comes out.
        urgency: how pressing it is.
        why: what makes it bind, in words.
        whether: what decides whether it binds and is not known, in words.
        unless: what would lift it and is not known, in words.
        starts: from when it binds; None where it always has.
        due: the last day or moment, where a clock runs.
        until: the last day on which what must be kept must still be there, or what it rests on still holds.
        found: the answers that break it, each with its source.
        missing: what is not answered.
        exposure: the most a breach may cost this operator, in words; "" where nothing is set.
    """

    finding: Finding
    urgency: Urgency
    why: tuple[str, ...]
    whether: tuple[str, ...]
    unless: tuple[str, ...]
    starts: dt.date | None
    due: dt.date | dt.datetime | None
    until: dt.date | dt.datetime | None
    found: tuple[str, ...]
    missing: tuple[Missing, ...]
    exposure: str

    @property
    def broken(self) -> bool:
        """Whether what is told breaks it, now or once it binds."""
        return self.finding.outcome in _AT_RISK

    @property
    def by(self) -> str:
        """By when, in words."""
        starts = "" if self.starts is None else f"{self.starts}"
        if self.due is not None:
            return f"due {self.due}"
        if self.urgency is Urgency.COMING:
            return f"before {starts}"
        if self.until is not None and self.finding.runs_out:
            return f"{'ran out on' if self.broken else 'renew by'} {self.until}"
        if self.urgency is Urgency.TO_KEEP:
            return f"keep until {self.until}"
        until = "" if self.until is None else f", until {self.until}"
        return f"binds since {starts}{until}" if starts else f"binds{until}"


def entries(assessment: Assessment) -> tuple[Entry, ...]:
    """Return everything to do or to find out, the most urgent first.

    What is breached comes before what is running, then what is open, what may bind, and what is coming, by date. Within
    these what may cost most comes first, and then the order of the law.
    """
    found = (_entry(finding) for finding in assessment.findings)
    return tuple(sorted((entry for entry in found if entry is not None), key=_pressing))


def _entry(finding: Finding) -> Entry | None:
    urgency = _urgency(finding)
    if urgency is None:
        return None
    norm, exposure, starts = finding.provision, finding.exposure, finding.standing.starts
    steps = _steps(finding, norm.binds, ALWAYS if isinstance(norm, Prohibition) else norm.when)
    around = _steps(finding, _scope(norm), finding.standing.when)
    lifts = _steps(finding, norm.unless)
    short = norm.instrument.short
    return Entry(
        finding=finding,
        urgency=urgency,
        why=_words(steps, Truth.YES, short),
        whether=_words(steps, Truth.UNKNOWN, short) or _words(around, Truth.UNKNOWN, short),
        unless=_words(lifts, Truth.UNKNOWN, short),
        starts=None if starts is None or starts.year == 1 else starts,
        due=None if finding.due is None else finding.due.latest,
        until=None if finding.until is None else finding.until.latest,
        found=tuple(dict.fromkeys(_found(finding))),
        missing=finding.unanswered,
        exposure="" if exposure is None else exposure.short,
    )


def _urgency(finding: Finding) -> Urgency | None:
    """Return how pressing a finding is; None where there is nothing to do."""
    outcome, force = finding.outcome, finding.force
    if outcome is Outcome.MET and force is Force.BINDING and finding.until is not None:
        return Urgency.TO_KEEP
    if outcome in _NOTHING_TO_DO or force not in {Force.BINDING, Force.UPCOMING}:
        return None
    if force is Force.UPCOMING:
        return Urgency.COMING
    if outcome is Outcome.PENDING:
        return Urgency.RUNNING
    if outcome in _AT_RISK:
        return Urgency.BREACHED if outcome is Outcome.BREACHED else Urgency.BREACHED_IF_IT_BINDS
    if finding.reach is not Truth.YES:
        return Urgency.PERHAPS
    return Urgency.TO_RULE_OUT if isinstance(finding.provision, Prohibition) else Urgency.OPEN


def _pressing(entry: Entry) -> tuple[Any, ...]:
    exposure = entry.finding.exposure
    most = 0 if exposure is None else exposure.at_most or exposure.at_least
    first = entry.starts if entry.urgency is Urgency.COMING else None
    return (
        _ORDER[entry.urgency],
        str(entry.due or entry.until or ""),
        str(first or ""),
        _AT_RISK.get(entry.finding.outcome, 2),
        -most,
    )


# -- words ------------------------------------------------------------------------------------------------


def _scope(norm: Norm) -> Condition:
    """Return what brings a case under the law, which all its duties share."""
    return norm.scope if norm.scope is not None else getattr(norm.instrument, "scope", ALWAYS)


def _steps(finding: Finding, *conditions: Condition) -> tuple[Trace, ...]:
    """Return why each part of what must hold does, does not, or is not known."""
    parts = (part for each in conditions for part in (each.of if isinstance(each, AllOf) else (each,)))
    asked = [part for part in parts if part not in (ALWAYS, NEVER)]
    return tuple(trace(part, finding.case, finding.context) for part in asked)


def _words(steps: Iterable[Trace], truth: Truth, short: str) -> tuple[str, ...]:
    found = (step for step in steps if step.truth is truth)
    return tuple(dict.fromkeys(words for step in found for words in _reasons(step, short)))


def _reasons(step: Trace, short: str) -> Iterator[str]:
    """Yield a reason in words: terms by name and citation, answers by their place."""
    condition: Condition = step.condition
    inner = step.because[0].condition if isinstance(condition, Not) and step.because else None
    if isinstance(condition, Named):
        yield _term(condition, short)
    elif isinstance(inner, Named):
        yield f"not {_term(inner, short)}"
    elif step.place:
        unknown = step.truth is Truth.UNKNOWN
        yield step.place if unknown else f"{step.place}: {answer_in_words(step.answer)}"
    else:
        told = tuple(words for each in step.because for words in _reasons(each, short))
        yield from told or _beside_answers(condition)


def _beside_answers(condition: Condition) -> Iterator[str]:
    """Yield what decides beside answers: how an open point is read, or whether a list is complete."""
    if isinstance(condition, Reading):
        yield f"how the open point {condition.doubt} is read"
    elif isinstance(condition, Some | Every | Count):
        yield f"whether {condition.kind.key} lists them all"  # type: ignore[attr-defined]  # a described class has one


def _term(named: Named, short: str) -> str:
    cite = named.id.removeprefix(f"{short} ").partition(" [")[0]
    return f"{named.name.strip('_').replace('_', ' ')} ({cite})"


def _found(finding: Finding) -> Iterator[str]:
    """Yield the answers that break what must be, or may not be, done."""
    if finding.outcome not in _AT_RISK and finding.outcome is not Outcome.PENDING:
        return
    for name, step in finding.trace:
        if name in {"must", "done"}:
            for leaf in step.leaves():
                source = f" ({leaf.source.source})" if leaf.source is not None and leaf.source.source else ""
                yield f"{leaf.place}: {answer_in_words(leaf.answer)}{source}"


def answer_in_words(answer: object) -> str:
    """Return an answer as people say it: yes, no, a list, a number, a date."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, frozenset):
        return ", ".join(sorted(answer_in_words(member) for member in answer)) or "none"
    if isinstance(answer, str):
        return answer
    value = getattr(answer, "value", answer)
    return str(value).replace("_", " ") if isinstance(answer, Enum) else str(value)
