"""Findings and conclusions: how one provision comes out in one case, and why."""

from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from aiframework.assessment.lines import Line
from aiframework.assessment.outcome import NOTHING_OWED, OPEN, Outcome, outcome_of, outcome_of_prohibition
from aiframework.assessment.standing import Standing
from aiframework.legal.calendar import Force
from aiframework.legal.confidence import Support, rests_on
from aiframework.legal.deadline import Due
from aiframework.legal.expiry import Expiry
from aiframework.legal.penalty import Exposure
from aiframework.legal.provision import Norm, Provision
from aiframework.logic import NEVER, AllOf, Condition, Truth
from aiframework.logic.bits import TRUTHS
from aiframework.logic.case import Case
from aiframework.logic.condition import Constant, joined
from aiframework.logic.evaluated import Evaluated
from aiframework.logic.residual import PATIENCE, Missing, residual

if TYPE_CHECKING:
    from aiframework.assessment.clocks import Running
    from aiframework.logic.trace import Trace

__all__ = ["Conclusion", "Finding"]

#: named once: on Python 3.11 each look at a member of an enum takes ten times as long as at a name
_NO, _UNKNOWN, _EXEMPT, _NOT_APPLICABLE = Truth.NO, Truth.UNKNOWN, Outcome.EXEMPT, Outcome.NOT_APPLICABLE

T = TypeVar("T")
R = TypeVar("R", "Conclusion", "Finding")


@attrs.frozen(kw_only=True, eq=False)
class Conclusion:
    """Whether a term, scope, exclusion, tier, right or permission holds in a case.

    Attributes:
        provision: what is concluded.
        holds: whether it holds.
        standing: its force on the day.
        line: what decides it.
        clocks: the times it waits for, and its last days, the earliest first.
        item: the repeated thing it is about, where it is asked of each.
        told: whether anything is told of what it rests on.
        context: what it depends on beside the case; knows the truths of the whole description.
    """

    provision: Provision
    line: Line = attrs.field(repr=False)
    holds: Truth
    standing: Standing
    clocks: "tuple[Running, ...]" = ()
    item: Any = None
    told: bool = attrs.field(repr=False)
    case: Any = attrs.field(repr=False)
    context: Evaluated = attrs.field(repr=False)

    @property
    def key(self) -> str:
        """The citation, with the repeated thing it is about."""
        return _key(self.provision, self.item)

    @property
    def force(self) -> Force:
        """How it binds on the day."""
        return self.standing.force

    @property
    def _means(self) -> Condition:
        reach, unless = self.line.reach, self.line.unless
        return reach if unless is NEVER else joined(AllOf, (reach, ~unless))

    @property
    def trace(self) -> "tuple[tuple[str, Trace], ...]":
        """Why, in one step named "means"; a second one, "times", where days decided."""
        return _shared(self, Conclusion._why)

    def _why(self) -> "tuple[tuple[str, Trace], ...]":
        from aiframework.logic.trace import trace  # noqa: PLC0415 - reasons load when they are asked for

        asked = [("means", self._means)]
        told = self.clocks and dict.fromkeys(
            condition for clock in self.clocks for condition in _days_of(clock)
        )
        if told and self.context.truth(self._means, self.case) is not _NO:
            asked.append(("times", joined(AllOf, tuple(told))))
        return tuple([(name, trace(condition, self.case, self.context)) for name, condition in asked])

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What could still settle it: the unanswered facts, without those that only seem to matter; days stay."""
        from aiframework.logic.decisive import Remembering, decisive  # noqa: PLC0415 - a search loads when it is made

        left = residual(self._means, self.case, self.context)

        def truth(case: Case) -> Truth:
            return Remembering.of(self.context, case).truth(left, case)

        days = {each for clock in self.clocks for each in clock.missing}
        asked = [each for each in self.unanswered if each not in days]
        kept = decisive(asked, [left], self.case, truth, lambda found: found is not _UNKNOWN)
        return tuple(each for each in self.unanswered if each in kept or each in days)

    @cached_property
    def unanswered(self) -> tuple[Missing, ...]:
        """What is not answered on the way; nothing where it is settled. Quick, and may hold idle facts."""
        return _shared(self, Conclusion._lacks) if self.holds is _UNKNOWN else ()

    def _lacks(self) -> tuple[Missing, ...]:
        context = self.context
        found = context.named(context.lacking.under_all(self.line.nodes[:2], self.case))
        days = [each for clock in self.clocks for each in clock.missing]
        return tuple(dict.fromkeys((*found, *days))) if days else found

    @property
    def until(self) -> Due | None:
        """The last day on which it holds, where it runs out and that day is told."""
        return next((clock.until for clock in self.clocks if clock.until is not None), None)


@attrs.frozen(kw_only=True, eq=False)
class Finding:
    """How a duty or prohibition comes out in a case.

    Attributes:
        provision: the norm.
        outcome: how it comes out.
        standing: its force on the day, with dates and basis.
        item: the repeated thing it is about, where each gets a finding.
        line: what decides it.
        times: the nodes that decide whether its time has come.
        told: whether anything is told of what it rests on.
        clocks: the clocks that run for it, the earliest first.
        context: what it depends on beside the case; knows the truths of the whole description.
    """

    provision: Norm
    line: Line = attrs.field(repr=False)
    times: tuple[int, ...] = attrs.field(repr=False)
    outcome: Outcome
    standing: Standing
    clocks: "tuple[Running, ...]" = ()
    item: Any = None
    told: bool = attrs.field(repr=False)
    case: Any = attrs.field(repr=False)
    context: Evaluated = attrs.field(repr=False)

    @property
    def key(self) -> str:
        """The citation, with the repeated thing it is about."""
        return _key(self.provision, self.item)

    @property
    def force(self) -> Force:
        """How it binds on the day."""
        return self.standing.force

    @property
    def reach(self) -> Truth:
        """Whether scope, addressee, trigger and time reach the case."""
        return self.standing.truth & self._truth(0)

    @property
    def unless(self) -> Truth:
        """Whether an exception holds."""
        return self._truth(1)

    @property
    def must(self) -> Truth:
        """Whether what must be so is so."""
        return self._truth(2)

    def _truth(self, place: int) -> Truth:
        """Return the truth of one of the three nodes of its line."""
        bits = self.context.truths.bits if self.item is None else self.context.bits_of(self.case)
        return TRUTHS[bits[self.line.nodes[place]]]

    @property
    def rests_on(self) -> tuple[Support, ...]:
        """What it rests on that was not confirmed in the text itself: the norm, and the terms it is asked by."""
        return rests_on(self.provision)

    @property
    def label(self) -> str:
        """What must stand beside the outcome of what does not bind; empty for what binds."""
        if self.force is Force.NOT_LAW:
            asked = self.outcome not in NOTHING_OWED
            return f"not law{', evaluated as a benchmark only' if asked else ''}: {self.standing.reason}"
        return "" if self.force is Force.BINDING else self.force.value

    @property
    def is_violation(self) -> bool:
        """Breached and binding, nothing else."""
        return self.outcome is Outcome.BREACHED and self.force is Force.BINDING

    @property
    def settled(self) -> bool:
        """Whether what is known decides the outcome."""
        return self.outcome not in OPEN

    @property
    def due(self) -> Due | None:
        """When it falls due by the earliest clock that is known to run."""
        return next((clock.due for clock in self.clocks if clock.due is not None), None)

    @property
    def until(self) -> Due | None:
        """Until when it lasts or is met, where it ends by itself, or runs out, and that day is told."""
        return next((clock.until for clock in self.clocks if clock.until is not None), None)

    @property
    def runs_out(self) -> bool:
        """Whether it rests on what holds until a day: after that day it is met no longer."""
        return any(isinstance(clock.clock, Expiry) for clock in self.clocks)

    @property
    def waits(self) -> bool:
        """Whether nothing is owed yet, since what starts its time is told to happen only later."""
        over = self._over and self.force is not Force.NOT_LAW
        return over and any(clock.due is not None for clock in self.clocks)

    @property
    def exposure(self) -> Exposure | None:
        """What a breach may cost this operator at most; None where nothing is owed."""
        sanction = self.provision.sanction
        if sanction is None or self.outcome in NOTHING_OWED:
            return None
        return sanction.exposure(self.case, self.context)

    @property
    def _over(self) -> bool:
        """Whether it did bind, and has ended by itself."""
        return self.outcome is _NOT_APPLICABLE and self.reach is not _NO and bool(self.clocks)

    def _asked(self) -> list[tuple[str, Condition]]:
        """Return the questions that decided the outcome, by name; not what is always or never so."""
        standing, outcome = self.standing, self.outcome
        reach, unless, owed = self.line.asked
        applies = [] if isinstance(standing.when, Constant) else [("applies", standing.when)]
        if outcome is _EXEMPT:
            return [*unless]
        if outcome in OPEN:
            asked = [*applies] if standing.truth is _UNKNOWN else []
            for each, truth in ((reach, self._truth(0)), (unless, self._truth(1))):
                if truth is _UNKNOWN:
                    asked += each
            return [*asked, *owed]
        if outcome is not _NOT_APPLICABLE:
            return [*applies, *reach, *unless, *owed]
        if self._over:
            return [*reach, *applies, *owed]
        if self._truth(0) is _NO:
            return [*reach]
        return applies if standing.truth is _NO else [*owed] if self.line.forbids else []

    @property
    def trace(self) -> "tuple[tuple[str, Trace], ...]":
        """Why: named steps ("applies", "reach", "unless", "must", "lasts" or "begins"), only those that decided."""
        return _shared(self, Finding._why)

    def _why(self) -> "tuple[tuple[str, Trace], ...]":
        from aiframework.logic.trace import trace  # noqa: PLC0415 - reasons load when they are asked for

        asked = self._asked()
        lasting = self.clocks and dict.fromkeys(self._lasting())
        if lasting:
            asked.append(("begins" if self.waits else "lasts", joined(AllOf, tuple(lasting))))
        return tuple([(name, trace(condition, self.case, self.context)) for name, condition in asked])

    def _lasting(self) -> Iterator[Condition]:
        """Yield what its time rests on, where that decided: what makes it run, from when, and since when what is kept is gone."""
        if self.settled and (self.outcome not in NOTHING_OWED or self._over):
            for each in self.clocks:
                if each.until is not None or (self.waits and each.due is not None):
                    yield from _days_of(each)

    @cached_property
    def unanswered(self) -> tuple[Missing, ...]:
        """What is not answered on the way to the outcome. Quick, and may hold idle facts.

        Nothing where it is settled, or where only the hour of the day asked about is lacking.
        """
        return () if self.settled else _shared(self, Finding._lacks)

    def _lacks(self) -> tuple[Missing, ...]:
        lacking = self.context.lacking
        bits = lacking.under_all((*self.times, *self.line.nodes), self.case)
        for clock in self.clocks:
            bits |= lacking.bits(clock.missing)
        return self.context.named(bits)

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What could still change the outcome: the unanswered facts, without those that only seem to matter."""
        return self.missing_of(self.unanswered)

    def missing_of(self, wanted: Collection[Missing], *, patience: int = PATIENCE) -> tuple[Missing, ...]:
        """Return what of the unanswered facts wanted could still change the outcome; what clocks lack stays.

        Args:
            wanted: the facts looked at.
            patience: how many suppositions are tried; what is not ruled out by then stays.
        """
        from aiframework.logic.decisive import decisive  # noqa: PLC0415 - a search loads when it is made

        timing = {each for clock in self.clocks for each in clock.missing}
        asked = [each for each in self.unanswered if each in wanted and each not in timing]
        beside = [each for each in self.unanswered if each not in asked]
        line = self.line
        conditions = (self.standing.when, line.reach, line.unless, line.owed)
        left = [residual(condition, self.case, self.context) for condition in conditions]
        kept = decisive(
            asked,
            left,
            self.case,
            self._supposing(left),
            lambda outcome: outcome not in OPEN,
            beside=beside,
            patience=patience,
        )
        return tuple(each for each in self.unanswered if each in wanted and (each in kept or each in timing))

    def _supposing(self, left: list[Condition]) -> Callable[[Case], Outcome]:
        """Return what works out the outcome with further answers supposed, from what is left of the conditions."""
        from aiframework.logic.decisive import Remembering  # noqa: PLC0415 - a search loads when it is made

        table = outcome_of_prohibition if self.line.forbids else outcome_of

        def outcome(case: Case) -> Outcome:
            context = Remembering.of(self.context, case)
            when, reach, unless, owed = (context.truth(condition, case) for condition in left)
            return table(when & reach, unless, owed)

        return outcome


def _shared(result: R, make: Callable[[R], T]) -> T:
    """Return what is made of a result: once for all descriptions, where nothing is told of what it rests on."""
    if result.told or result.clocks:
        return make(result)
    kept: dict[Line, T] = result.context.prepared.untold[make]
    found = kept.get(result.line)
    if found is None:
        found = kept[result.line] = make(result)
    return found


def _days_of(running: "Running") -> Iterator[Condition]:
    """Yield what a time rests on: what makes it run, the day it runs from or ends on, and the day it was met if told."""
    clock = running.clock
    if not isinstance(clock.when, Constant):
        yield clock.when
    if clock.asks is not None:
        yield clock.asks.known()
    if clock.done is not None and running.done is not None:
        yield clock.done.known()


def _key(provision: Provision, item: object) -> str:
    return provision.id if item is None else f"{provision.id} / {item.label}"  # type: ignore[attr-defined]  # things that repeat have one
