"""Running clocks of a provision in a case: when it falls due, whether it was done in time, until when it lasts or holds."""

import datetime as dt
from collections.abc import Collection
from functools import reduce
from operator import or_
from typing import Any, Final

import attrs

from aiframework.assessment.outcome import NOTHING_OWED, Outcome
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.deadline import Due
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import Duty, Term
from aiframework.legal.retention import Retention
from aiframework.logic import UNKNOWN, Context, Truth
from aiframework.logic.case import Case
from aiframework.logic.dates import is_later
from aiframework.logic.residual import Missing, missing

__all__ = ["Running", "hears_clocks", "held", "instant", "running_clocks", "timed", "waits"]


@attrs.frozen(kw_only=True)
class Running:
    """One clock, one period that a duty lasts for, or one last day on which something holds, in a case.

    Attributes:
        clock: the clock, the period, or the last day.
        runs: whether it runs.
        ends: when it falls due, or ends, if it runs; None while what that depends on is not told.
        begins: the day or moment from which it is counted, where that is told.
        done: when the duty was done, or what must be kept was gone, where that is told.
        missing: what would settle whether it runs and when.
    """

    clock: Clock | Retention
    runs: Truth
    ends: Due | None
    begins: Any = None
    done: Any = None
    missing: tuple[Missing, ...] = ()

    @property
    def due(self) -> Due | None:
        """When it falls due, once it is known to run and what its end depends on is told; None for what lasts or runs out."""
        return None if isinstance(self.clock, Retention | Expiry) else self._end

    @property
    def until(self) -> Due | None:
        """Until when it lasts or holds, once that is known to run and to end on a day; None for what falls due."""
        return self._end if isinstance(self.clock, Retention | Expiry) else None

    @property
    def _end(self) -> Due | None:
        return self.ends if self.runs is Truth.YES else None

    def done_after(self, now: dt.date | dt.datetime) -> bool:
        """Return whether what was done, or gone, is told to be so only after a moment."""
        return self.done is not None and is_later(self.done, now)

    def begins_after(self, now: dt.date | dt.datetime) -> bool:
        """Return whether it is counted from a day that is told and lies later than a moment: it has not begun by then.

        For how long something is kept, and until when it holds, is counted from such a day without waiting for it.
        """
        return not isinstance(self.clock, Retention | Expiry | SinceLast) and self._counted_from_later(now)

    def begins_again_after(self, now: dt.date | dt.datetime) -> bool:
        """Return whether it is counted from the last of several days, and that lies later: of earlier ones nothing is told."""
        return isinstance(self.clock, SinceLast) and self._counted_from_later(now)

    def _counted_from_later(self, now: dt.date | dt.datetime) -> bool:
        return self.begins is not None and is_later(self.begins, now)

    def passed(self, at: dt.date | dt.datetime | None) -> Truth:
        """Return whether it runs and a moment lies after its end; a bare day may not settle a due hour."""
        if self.ends is None or at is None:
            return Truth.UNKNOWN
        return self.runs & Truth.of(self.ends.passed(at))

    @property
    def lost_too_early(self) -> Truth:
        """Whether it runs and what must be kept was gone before its end."""
        if self.ends is None or self.done is None or not isinstance(self.clock, Retention):
            return self.runs & Truth.UNKNOWN
        return self.runs & Truth.of(self.clock.lost_too_early(self.ends, self.done))

    def asking_when(self, case: Case) -> "Running":
        """Return it with the question when the duty was done, or since when what must be kept is gone, if that is not told."""
        fact = self.clock.done
        if fact is None or self.done is not None:
            return self
        return attrs.evolve(self, missing=(*self.missing, Missing(case.place_of(fact), fact)))


def running_clocks(
    provision: Duty | Term,
    case: Case,
    context: Context,
    now: dt.date | dt.datetime,
    holidays: Collection[dt.date],
) -> tuple[Running, ...]:
    """Return the times of a duty or a term that run or may run in a case, the earliest known first."""
    truths = context.truth_of_each([clock.when for clock in provision.times], case)
    found = [
        _running(clock, runs, case, context, holidays)
        for clock, runs in zip(provision.times, truths, strict=True)
        if runs is not Truth.NO
    ]
    if isinstance(provision, Duty) and provision.runs_out:
        # the last day of what is not so, and of what has run out by another, is asked in vain
        over = any(each.passed(now) is Truth.YES for each in found)
        if over or context.truth(provision.owed, case) is Truth.NO:
            found = [attrs.evolve(each, missing=()) for each in found]
    if isinstance(provision, Duty) and any(each.clock.done is not None for each in found):
        # of what was not done no day is asked on which it was; since when it is gone is asked of nothing else
        done = context.truth(provision.owed, case) is not Truth.NO
        found = [
            each if isinstance(each.clock, Retention) is done else each.asking_when(case) for each in found
        ]
    return tuple(sorted(found, key=_earliest) if len(found) > 1 else found)


def _earliest(running: Running) -> tuple[bool, float]:
    end = running.due or running.until
    return end is None, 0.0 if end is None else instant(end.latest)


def instant(when: dt.date | dt.datetime) -> float:
    """Return a moment as seconds; a day counts until its end."""
    if isinstance(when, dt.datetime):
        return when.timestamp()
    end = dt.datetime.combine(when + dt.timedelta(days=1), dt.time(), tzinfo=dt.UTC)
    return end.timestamp() - 1


def _running(
    clock: Clock | Retention, runs: Truth, case: Case, context: Context, holidays: Collection[dt.date]
) -> Running:
    told = None if clock.asks is None else case.value(clock.asks)
    lacking = list(context.kept(clock.when, case, missing)) if runs is Truth.UNKNOWN else []
    if clock.asks is not None and told is UNKNOWN:
        lacking.append(Missing(case.place_of(clock.asks), clock.asks))
    ends = None if told is UNKNOWN else clock.ends(told, holidays)
    done = UNKNOWN if clock.done is None else case.value(clock.done)
    return Running(
        clock=clock,
        runs=runs,
        ends=ends,
        begins=None if clock.after is None or told is UNKNOWN else told,
        done=None if done is UNKNOWN else done,
        missing=tuple(lacking),
    )


_IF_APPLICABLE: Final = {
    Outcome.MET: Outcome.MET_IF_APPLICABLE,
    Outcome.BREACHED: Outcome.BREACHED_IF_APPLICABLE,
    Outcome.UNDETERMINED: Outcome.UNDETERMINED,
}
_TIMED: Final = {Outcome.MET, Outcome.BREACHED, Outcome.MET_IF_APPLICABLE, Outcome.BREACHED_IF_APPLICABLE}


def hears_clocks(outcome: Outcome | Truth) -> bool:
    """Return whether a running clock bears on an outcome, or on what is concluded."""
    return outcome in _TIMED or outcome is Truth.YES or outcome is Truth.UNKNOWN


def timed(
    outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime, *, owed: Truth = Truth.UNKNOWN
) -> Outcome:
    """Return the outcome once clocks are heard: late is a breach, not yet due is pending.

    The earliest clock decides. While a clock that may be earlier is not known, nothing definite is said
    that it could overturn. Before anything happened that starts one, nothing is owed. What lasts is owed until its
    end, and no longer. What runs out is met until then.

    Args:
        outcome: the outcome before.
        clocks: the times that run or may run.
        now: the moment asked about.
        owed: whether the duty reaches the case and no exception holds.
    """
    if waits(clocks, now) and outcome not in NOTHING_OWED:
        return Outcome.NOT_APPLICABLE
    if clocks and isinstance(clocks[0].clock, Expiry):
        return _running_out(outcome, clocks, now, owed)
    if not clocks or not hears_clocks(outcome):
        return outcome
    if isinstance(clocks[0].clock, Retention):
        return _lasting(_there_yet(outcome, clocks, now), clocks, now)
    outcome = _not_done_yet(outcome, clocks, now)
    if outcome is Outcome.MET:
        return _done(clocks)
    if outcome is Outcome.MET_IF_APPLICABLE:
        return _IF_APPLICABLE[_done(clocks)]
    if outcome is Outcome.UNDETERMINED:
        return outcome
    passed = [clock.passed(now) for clock in clocks]
    if Truth.YES in passed or all(clock.ends is not None and clock.ends.passed(now) for clock in clocks):
        return outcome
    open_still = Truth.UNKNOWN not in passed and not any(clock.begins_again_after(now) for clock in clocks)
    return Outcome.PENDING if outcome is Outcome.BREACHED and open_still else Outcome.UNDETERMINED


def waits(clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> bool:
    """Return whether nothing that starts a time for a duty has happened by a moment, and something will."""
    return all(clock.begins_after(now) for clock in clocks) and any(
        clock.runs is Truth.YES for clock in clocks
    )


_NOT_DONE: Final = {
    Outcome.MET: Outcome.BREACHED,
    Outcome.MET_IF_APPLICABLE: Outcome.BREACHED_IF_APPLICABLE,
}
_THERE: Final = {broken: done for done, broken in _NOT_DONE.items()}


def _not_done_yet(outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> Outcome:
    """Return the outcome where what is told to be done only later counts as not done."""
    ahead = [clock for clock in clocks if clock.done_after(now)]
    if not ahead or outcome not in _NOT_DONE:
        return outcome
    sure = len(ahead) == len(clocks) or any(clock.runs is Truth.YES for clock in ahead)
    return _NOT_DONE[outcome] if sure else Outcome.UNDETERMINED


def _there_yet(outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> Outcome:
    """Return the outcome where what is told to be gone only later is there."""
    return _THERE.get(outcome, outcome) if all(clock.done_after(now) for clock in clocks) else outcome


def _done(clocks: tuple[Running, ...]) -> Outcome:
    """Return the outcome of a duty that was done: in time, late, or not known."""
    dated = [clock for clock in clocks if clock.clock.done is not None]
    late = [clock.passed(clock.done) for clock in dated]
    if Truth.YES in late:
        return Outcome.BREACHED
    return Outcome.MET if Truth.UNKNOWN not in late else Outcome.UNDETERMINED


#: how a duty that lasts comes out: as it stands where it binds, and where that is not known
_LASTING: Final = {
    Outcome.MET: (Outcome.MET, Outcome.MET_IF_APPLICABLE),
    Outcome.BREACHED: (Outcome.BREACHED, Outcome.BREACHED_IF_APPLICABLE),
    Outcome.MET_IF_APPLICABLE: (Outcome.MET_IF_APPLICABLE, Outcome.MET_IF_APPLICABLE),
    Outcome.BREACHED_IF_APPLICABLE: (Outcome.BREACHED_IF_APPLICABLE, Outcome.BREACHED_IF_APPLICABLE),
}


def _lasting(outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> Outcome:
    """Return the outcome of a duty that ends by itself: after its end only what was lost before is still a breach."""
    binds = ~reduce(or_, (clock.passed(now) for clock in clocks))
    if outcome in {Outcome.BREACHED, Outcome.BREACHED_IF_APPLICABLE}:
        binds |= reduce(or_, (clock.lost_too_early for clock in clocks))
    if binds is Truth.NO:
        return Outcome.NOT_APPLICABLE
    return _LASTING[outcome][binds is Truth.UNKNOWN]


def _running_out(
    outcome: Outcome, clocks: tuple[Running, ...], now: dt.date | dt.datetime, owed: Truth
) -> Outcome:
    """Return the outcome of a duty that rests on what runs out: after the last day it is met no longer.

    Nor can it be then: whether the rest is so need not be told.
    """
    if outcome not in _RESTING:
        return outcome
    over = reduce(or_, (clock.passed(now) for clock in clocks))
    if over is Truth.YES:
        return Outcome.BREACHED if owed is Truth.YES else Outcome.BREACHED_IF_APPLICABLE
    return outcome if over is Truth.NO else Outcome.UNDETERMINED


_RESTING: Final = frozenset({Outcome.MET, Outcome.MET_IF_APPLICABLE, Outcome.UNDETERMINED})


def held(holds: Truth, clocks: tuple[Running, ...], now: dt.date | dt.datetime) -> Truth:
    """Return whether a term holds once its times are heard: after those it waits for, and no longer than its last days."""
    for clock in clocks:
        over = Truth.UNKNOWN if clock.ends is None else Truth.of(clock.ends.passed(now))
        holds &= ~(clock.runs & over) if isinstance(clock.clock, Expiry) else ~(clock.runs & ~over)
    return holds
