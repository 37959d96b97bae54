"""Everything that starts, ends or falls due for one description, in order, with the law each date rests on."""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Finding
from aiframework.assessment.only import Result, asked_again, idle, only, results
from aiframework.assessment.outcome import NOTHING_OWED
from aiframework.assessment.plan import Row, conditions_of
from aiframework.assessment.standing import Standing
from aiframework.legal.calendar import Force, Schedule
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import Norm, Provision, RiskTier
from aiframework.logic import Condition, Today, Truth

__all__ = ["Event", "Turn", "timeline"]

_DAY = dt.timedelta(days=1)


class Turn(Enum):
    """What happens on a day."""

    STARTS = "starts"
    ENDS = "ends"
    DUE = "due"
    CHANGES = "changes"
    KEPT = "to be kept until"
    RUNS_OUT = "last day"

    def __repr__(self) -> str:
        """Read as source."""
        return f"Turn.{self.name}"


@attrs.frozen(kw_only=True, eq=False)
class Event:
    """One thing that happens to one provision for the description.

    Attributes:
        day: when; an aware moment for what falls due at an hour.
        turn: whether it starts to bind, ends, falls due, comes out otherwise from that day on, or is the last day on
            which what must be kept must still be there, or what it rests on still holds.
        result: how the provision stands from that day on.
        basis: the provision that sets the date, with the amending act where there is one.
        published: the day from which the version of the law that the date rests on was published; None for a date
            that rests on no schedule.
        before: how it stood on the day before, in words.
        after: how it stands from that day on, in words.
    """

    day: dt.date | dt.datetime
    turn: Turn
    result: Result
    basis: str
    published: dt.date | None
    before: str = ""
    after: str = ""

    @property
    def key(self) -> str:
        """The citation."""
        return self.result.key

    def __str__(self) -> str:
        """Say it in one line."""
        rests = f" ({self.basis}{f'; law published {self.published}' if self.published else ''})"
        told = f"{self.day.isoformat()} {self.turn.value}: {self.key}"
        change = f": {self.before} -> {self.after}" if self.turn is Turn.CHANGES else f": {self.after}"
        return f"{told}{change}{rests if self.basis else ''}"


def timeline(
    assessment: Assessment, *, since: dt.date | None = None, until: dt.date | None = None
) -> tuple[Event, ...]:
    """Return everything that starts, ends or falls due for the description, in order.

    What the description leaves open is told too: a duty that may be owed is in the line. The law stays as it was
    known by the assessment's day of knowledge.

    Args:
        assessment: the description and the law.
        since: the first day; open by default.
        until: the last day; open by default.

    Raises:
        ValueError: the last day lies before the first.
    """
    first, last = since or dt.date.min + _DAY, until or dt.date.max
    if last < first:
        message = f"a timeline from {first} until {last} holds no day: give a later end"
        raise ValueError(message)
    events = [
        *_due(assessment, first, last),
        *_kept(assessment, first, last),
        *(event for day, rows in _days(assessment, first, last) for event in _turns(assessment, day, rows)),
    ]
    order = {key: place for place, key in enumerate(results(assessment))}
    return tuple(sorted(events, key=lambda event: (_day(event.day), order.get(event.key, 0))))


def _day(when: dt.date | dt.datetime) -> dt.date:
    return when.date() if isinstance(when, dt.datetime) else when


# -- days on which the law turns ---------------------------------------------------------------------------


def _days(assessment: Assessment, first: dt.date, last: dt.date) -> list[tuple[dt.date, list[Provision]]]:
    """Return the days on which a schedule or a condition turns, each with the provisions it turns for."""
    found: dict[dt.date, dict[int, Provision]] = {}
    seen: dict[int, frozenset[dt.date]] = {}
    for row in assessment.plan.rows:
        if not _shown(row.provision):
            continue
        for day in {*_scheduled(row, assessment), *_tested(conditions_of(row), seen)}:
            if first <= day <= last and day > dt.date.min + _DAY:
                found.setdefault(day, {})[id(row.provision)] = row.provision
    return [(day, list(mine.values())) for day, mine in sorted(found.items())]


def _shown(provision: Provision) -> bool:
    """Return whether a provision is one people wait for: a norm, a tier, a right; a mere term is not."""
    return isinstance(provision, Norm | RiskTier)


def _scheduled(row: Row, assessment: Assessment) -> Iterable[dt.date]:
    schedule: Schedule = row.provision.applies  # type: ignore[attr-defined]  # only what has a schedule comes here
    return schedule.dates(assessment.known)


def _tested(conditions: Iterable[Condition], seen: dict[int, frozenset[dt.date]]) -> frozenset[dt.date]:
    """Return the days from which a test of the date in some conditions comes out otherwise."""
    found: frozenset[dt.date] = frozenset()
    for condition in conditions:
        if id(condition) not in seen:
            own = _turning(condition) if isinstance(condition, Today) else frozenset()
            seen[id(condition)] = own | _tested(condition.parts, seen)
        found |= seen[id(condition)]
    return found


def _turning(test: Today) -> frozenset[dt.date]:
    turns = {">=": (0,), "<": (0,), ">": (1,), "<=": (1,), "==": (0, 1)}[test.how]
    return frozenset(test.date + days * _DAY for days in turns)


def _turns(assessment: Assessment, day: dt.date, provisions: list[Provision]) -> Iterator[Event]:
    """Yield what becomes different on a day."""
    mine = only(assessment, provisions)
    before, after = results(asked_again(mine, now=day - _DAY)), results(asked_again(mine, now=day))
    for key, now in after.items():
        then = before[key]
        if _said(then) == _said(now) or (idle(then) and idle(now)):
            continue
        turn = _turn(then, now)
        standing = then.standing if turn is Turn.ENDS else now.standing
        basis, published = _rests_on(standing)
        yield Event(
            day=day,
            turn=turn,
            result=now,
            basis=basis,
            published=published,
            before=_said(then),
            after=_said(now),
        )


def _turn(then: Result, now: Result) -> Turn:
    runs = {Force.BINDING, Force.ADVISORY}
    if now.force in runs and then.force not in runs:
        return Turn.STARTS
    if then.force in runs and now.force not in runs:
        return Turn.ENDS
    return Turn.CHANGES


def _said(result: Result) -> str:
    if isinstance(result, Finding):
        return f"{result.outcome.value}, {result.force.value}"
    return f"{result.holds.name.lower()}, {result.force.value}"


def _rests_on(standing: Standing) -> tuple[str, dt.date | None]:
    published = [phase.known for phase in standing.phases if phase.known > dt.date.min]
    return standing.basis, max(published, default=None)


# -- what falls due ------------------------------------------------------------------------------------------


def _due(assessment: Assessment, first: dt.date, last: dt.date) -> Iterator[Event]:
    """Yield the due times of duties that are owed or may be and are not known to be done."""
    for finding in assessment.findings:
        owed = finding.outcome not in NOTHING_OWED or finding.waits
        if not owed or finding.must is Truth.YES:
            continue
        for clock in finding.clocks:
            if clock.due is None or not first <= _day(clock.due.latest) <= last:
                continue
            yield Event(
                day=clock.due.latest,
                turn=Turn.DUE,
                result=finding,
                basis=clock.clock.cite or finding.provision.cite,
                published=_rests_on(finding.standing)[1],
                after=finding.provision.says,
            )


def _kept(assessment: Assessment, first: dt.date, last: dt.date) -> Iterator[Event]:
    """Yield the last days: on which what must be kept must still be there, and on which what was given still holds."""
    for finding in assessment.findings:
        until = finding.until
        if finding.outcome in NOTHING_OWED or until is None or not first <= _day(until.latest) <= last:
            continue
        clock = next(each.clock for each in finding.clocks if each.until is until)
        yield Event(
            day=until.latest,
            turn=Turn.RUNS_OUT if isinstance(clock, Expiry) else Turn.KEPT,
            result=finding,
            basis=clock.cite,
            published=_rests_on(finding.standing)[1],
            after=finding.provision.says,
        )
