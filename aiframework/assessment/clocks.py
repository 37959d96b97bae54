"""Running clocks of a duty in a case: when it falls due, and whether it was done in time."""

import datetime as dt
from collections.abc import Collection
from typing import Any, Final

import attrs

from aiframework.assessment.outcome import Outcome
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import Due
from aiframework.legal.provision import Duty
from aiframework.logic import UNKNOWN, Context, Truth
from aiframework.logic.condition import Case
from aiframework.logic.residual import Missing, missing

__all__ = ["Running", "hears_clocks", "instant", "running_clocks", "timed"]


@attrs.frozen(kw_only=True)
class Running:
    """One clock in a case.

    Attributes:
        clock: the clock.
        runs: whether it runs.
        ends: when it falls due if it runs; None while what that depends on is not told.
        done: when the duty was done, where that is told.
        missing: what would settle whether it runs and when.
    """

    clock: Clock
    runs: Truth
    ends: Due | None
    done: Any = None
    missing: tuple[Missing, ...] = ()

    @property
    def due(self) -> Due | None:
        """When it falls due, once it is known to run and what its end depends on is told."""
        return self.ends if self.runs is Truth.YES else None

    def passed(self, at: dt.date | dt.datetime | None) -> Truth:
        """Return whether it runs and a moment lies after its end; a bare day may not settle a due hour."""
        if self.ends is None or at is None:
            return Truth.UNKNOWN
        return self.runs & Truth.of(self.ends.passed(at))


def running_clocks(
    duty: Duty, case: Case, context: Context, holidays: Collection[dt.date]
) -> tuple[Running, ...]:
    """Return the clocks of a duty that run or may run in a case, the earliest known first."""
    found = [_running(clock, case, context, holidays) for clock in duty.by]
    return tuple(sorted((each for each in found if each.runs is not Truth.NO), key=_earliest))


def _earliest(running: Running) -> tuple[bool, float]:
    return running.due is None, 0.0 if running.due is None else instant(running.due.latest)


def instant(when: dt.date | dt.datetime) -> float:
    """Return a moment as seconds; a day counts until its end."""
    if isinstance(when, dt.datetime):
        return when.timestamp()
    end = dt.datetime.combine(when + dt.timedelta(days=1), dt.time(), tzinfo=dt.UTC)
    return end.timestamp() - 1


def _running(clock: Clock, case: Case, context: Context, holidays: Collection[dt.date]) -> Running:
    runs = context.truth(clock.when, case)
    told = None if clock.asks is None else case.value(clock.asks)
    lacking = list(missing(clock.when, case, context))
    if clock.asks is not None and told is UNKNOWN:
        lacking.append(Missing(case.place_of(clock.asks), clock.asks))
    done = UNKNOWN if clock.done is None else case.value(clock.done)
    if clock.done is not None and done is UNKNOWN:
        lacking.append(Missing(case.place_of(clock.done), clock.done))
    return Running(
        clock=clock,
        runs=runs,
        ends=None if told is UNKNOWN else clock.ends(told, holidays),
        done=None if done is UNKNOWN else done,
        missing=tuple(lacking),
    )


_IF_APPLICABLE: Final = {
    Outcome.MET: Outcome.MET_IF_APPLICABLE,
    Outcome.BREACHED: Outcome.BREACHED_IF_APPLICABLE,
    Outcome.UNDETERMINED: Outcome.UNDETERMINED,
}
_TIMED: Final = {Outcome.MET, Outcome.BREACHED, Outcome.MET_IF_APPLICABLE, Outcome.BREACHED_IF_APPLICABLE}


def hears_clocks(outcome: Outcome) -> bool:
    """Return whether a running clock bears on an outcome."""
    return outcome in _TIMED


def timed(outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> Outcome:
    """Return the outcome once clocks are heard: late is a breach, not yet due is pending.

    The earliest clock decides. While a clock that may be earlier is not known, nothing definite is said
    that it could overturn.
    """
    if not clocks or not hears_clocks(outcome):
        return outcome
    if outcome is Outcome.MET:
        return _done(clocks)
    if outcome is Outcome.MET_IF_APPLICABLE:
        return _IF_APPLICABLE[_done(clocks)]
    passed = [clock.passed(now) for clock in clocks]
    if Truth.YES in passed:
        return outcome
    settled = outcome is Outcome.BREACHED and Truth.UNKNOWN not in passed
    return Outcome.PENDING if settled else Outcome.UNDETERMINED


def _done(clocks: tuple[Running, ...]) -> Outcome:
    """Return the outcome of a duty that was done: in time, late, or not known."""
    dated = [clock for clock in clocks if clock.clock.done is not None]
    late = [clock.passed(clock.done) for clock in dated]
    if Truth.YES in late:
        return Outcome.BREACHED
    return Outcome.MET if Truth.UNKNOWN not in late else Outcome.UNDETERMINED
