"""Running clocks of a duty in a case: when it falls due, and whether it was done in time."""

import datetime as dt
from collections.abc import Collection
from typing import Any, Final

import attrs

from aiframework.assessment.outcome import Outcome
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import Due, due
from aiframework.legal.provision import Duty
from aiframework.logic import UNKNOWN, Context, Question, Truth
from aiframework.logic.condition import Case
from aiframework.logic.residual import Missing, missing

__all__ = ["Running", "running_clocks", "timed"]


@attrs.frozen(kw_only=True)
class Running:
    """One clock in a case.

    Attributes:
        clock: the clock.
        runs: whether it runs.
        due: when it falls due, once its start is known.
        done: when the duty was done, where that is told.
        missing: what would settle whether it runs and when.
    """

    clock: Clock
    runs: Truth
    due: Due | None
    done: Any = None
    missing: tuple[Missing, ...] = ()


def running_clocks(
    duty: Duty, case: Case, context: Context, holidays: Collection[dt.date]
) -> tuple[Running, ...]:
    """Return the clocks of a duty that run or may run in a case, the earliest known first."""
    found = [_running(clock, case, context, holidays) for clock in duty.by]
    return tuple(sorted((each for each in found if each.runs is not Truth.NO), key=_earliest))


def _earliest(running: Running) -> tuple[bool, float]:
    return running.due is None, 0.0 if running.due is None else _instant(running.due.latest)


def _passed(due: Due | None, at: dt.date | dt.datetime | None) -> Truth:
    """Return whether a moment lies after a due time; a bare day may not settle a due hour."""
    return Truth.UNKNOWN if due is None or at is None else Truth.of(due.passed(at))


def _instant(when: dt.date | dt.datetime) -> float:
    """Return a moment as seconds; a day counts until its end."""
    if isinstance(when, dt.datetime):
        return when.timestamp()
    end = dt.datetime.combine(when + dt.timedelta(days=1), dt.time(), tzinfo=dt.UTC)
    return end.timestamp() - 1


def _running(clock: Clock, case: Case, context: Context, holidays: Collection[dt.date]) -> Running:
    runs = clock.when.truth(case, context)
    after: Question[Any] = clock.after
    start: Any = case.value(after)
    lacking = list(missing(clock.when, case, context))
    if start is UNKNOWN:
        lacking.append(Missing(case.place_of(clock.after), clock.after))
    done = UNKNOWN if clock.done is None else case.value(clock.done)
    if clock.done is not None and done is UNKNOWN:
        lacking.append(Missing(case.place_of(clock.done), clock.done))
    known = runs is Truth.YES and start is not UNKNOWN
    return Running(
        clock=clock,
        runs=runs,
        due=due(start, clock.within, counting=clock.counting, holidays=holidays) if known else None,
        done=None if done is UNKNOWN else done,
        missing=tuple(lacking),
    )


_IF_APPLICABLE: Final = {
    Outcome.MET: Outcome.MET_IF_APPLICABLE,
    Outcome.BREACHED: Outcome.BREACHED_IF_APPLICABLE,
    Outcome.UNDETERMINED: Outcome.UNDETERMINED,
}
_TIMED: Final = {Outcome.MET, Outcome.BREACHED, Outcome.MET_IF_APPLICABLE, Outcome.BREACHED_IF_APPLICABLE}


def timed(outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> Outcome:
    """Return the outcome once clocks are heard: late is a breach, not yet due is pending.

    The earliest clock decides. While a clock that may be earlier is not known, nothing definite is said
    that it could overturn.
    """
    if not clocks or outcome not in _TIMED:
        return outcome
    if outcome is Outcome.MET:
        return _done(clocks)
    if outcome is Outcome.MET_IF_APPLICABLE:
        return _IF_APPLICABLE[_done(clocks)]
    passed = [_passed(clock.due, now) for clock in clocks]
    if Truth.YES in passed:
        return outcome
    settled = outcome is Outcome.BREACHED and Truth.UNKNOWN not in passed
    return Outcome.PENDING if settled else Outcome.UNDETERMINED


def _done(clocks: tuple[Running, ...]) -> Outcome:
    """Return the outcome of a duty that was done: in time, late, or not known."""
    dated = [clock for clock in clocks if clock.clock.done is not None]
    late = [_passed(clock.due, clock.done) for clock in dated]
    if Truth.YES in late:
        return Outcome.BREACHED
    return Outcome.MET if Truth.UNKNOWN not in late else Outcome.UNDETERMINED
