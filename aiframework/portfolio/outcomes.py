"""How provisions come out, as gates: the tables of outcome and force over planes of many systems.

The tables of outcomes are the functions of `assessment.outcome` themselves, made into gates; clocks are heard as
`assessment.clocks` says, and the standing is that of `assessment.assessment`. That both say the same is tested row by row.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product
from operator import attrgetter
from typing import Any, Final

import attrs

from aiframework.assessment.outcome import NOTHING_OWED, Outcome, outcome_of, outcome_of_prohibition
from aiframework.assessment.plan import Row, conditions_of
from aiframework.legal.calendar import Force
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import Duty, Norm, Prohibition, Term
from aiframework.legal.retention import Retention
from aiframework.logic import Question, Truth
from aiframework.logic.circuit import YES, Circuit, Wire
from aiframework.logic.gates import EMPTY, FULL, Gates, Plane
from aiframework.portfolio.tables import Pair, where

__all__ = [
    "FORCES",
    "HOLDS",
    "OUTCOMES",
    "Answered",
    "ByClock",
    "Later",
    "Result",
    "SectionTold",
    "Wired",
    "results",
    "wired",
]

#: outcomes by code: the first bit is set where it is known to be met, or where nothing is owed, the second where it is known
#: not to be, or where nothing is owed, and the third mostly where it is certain; so few gates make them
OUTCOMES: Final = (
    Outcome.UNDETERMINED,
    Outcome.MET_IF_APPLICABLE,
    Outcome.BREACHED_IF_APPLICABLE,
    Outcome.EXEMPT,
    Outcome.PENDING,
    Outcome.MET,
    Outcome.BREACHED,
    Outcome.NOT_APPLICABLE,
)
#: conclusions by code
HOLDS: Final = ("unknown", "yes", "no")
#: forces by code
FORCES: Final = tuple(Force)


@attrs.frozen(eq=False)
class ByClock:
    """A question only a clock answers: whether its time had passed, at the moment asked about or when it was done.

    Attributes:
        clock: the clock, or the period a duty lasts for.
        done: whether it is asked of the day the duty was done, or what must be kept was gone.
    """

    clock: Clock | Retention
    done: bool


@attrs.frozen
class Later:
    """Asks whether the day a fact tells lies after the moment asked about."""

    fact: Question[Any] = attrs.field(eq=attrgetter("path"))


@attrs.frozen
class Answered:
    """Asks whether a fact is answered at all."""

    fact: Question[Any] = attrs.field(eq=attrgetter("path"))


@attrs.frozen
class SectionTold:
    """Asks whether a section is told of at all."""

    key: str


@attrs.frozen(kw_only=True)
class Ticking:
    """A clock on wires: whether it runs, whether its end had passed, and whether the duty was done after it.

    Of a period that a duty lasts for: whether what must be kept was gone only after it. And whether the day from which
    what falls due is counted, and that on which it was done or gone, lies after the moment asked about.
    """

    clock: Clock | Retention
    runs: Wire
    passed: Wire
    late: Wire | None
    begins: Wire | None
    ahead: Wire | None


@attrs.frozen(kw_only=True)
class Wired:
    """A row of the law on wires."""

    row: Row
    wires: tuple[Wire, ...]
    clocks: tuple[Ticking, ...]
    told: Wire

    @property
    def kind(self) -> type | None:
        """The repeated thing that gets a finding of its own."""
        return self.row.each


def wired(circuit: Circuit, rows: Sequence[Row]) -> list[Wired]:
    """Put rows of the law on the wires of a circuit."""
    return [_wired(row, circuit) for row in rows]


def _wired(row: Row, circuit: Circuit) -> Wired:
    provision = row.provision
    clocks = provision.times if isinstance(provision, Duty | Term) else ()
    about_state = isinstance(provision, Norm) and provision.about == "state"
    return Wired(
        row=row,
        wires=tuple(circuit.wire(condition) for condition in conditions_of(row)),
        clocks=tuple(_ticking(clock, circuit) for clock in clocks),
        told=circuit.leaf(SectionTold("state")) if about_state else YES,
    )


def _ticking(clock: Clock | Retention, circuit: Circuit) -> Ticking:
    asked = [fact.owner for fact in (clock.asks, clock.done) if fact is not None]
    kind = next((owner for owner in asked if owner.repeats), None)  # type: ignore[attr-defined]  # a described class has one
    own = None if clock.asks is None or not clock.asks.owner.repeats else kind  # type: ignore[attr-defined]  # a described class has one
    return Ticking(
        clock=clock,
        runs=circuit.wire(clock.when),
        passed=circuit.leaf(ByClock(clock, done=False), own),
        late=None if clock.done is None else circuit.leaf(ByClock(clock, done=True), kind),
        begins=circuit.leaf(Later(clock.after), own)
        if isinstance(clock, Clock) and not isinstance(clock, Expiry) and clock.after is not None
        else None,
        ahead=None if clock.done is None else circuit.leaf(Later(clock.done), _thing_of(clock.done)),
    )


def _thing_of(fact: Question[Any]) -> type | None:
    return fact.owner if fact.owner.repeats else None  # type: ignore[attr-defined]  # a described class has one


# -- tables -----------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Result:
    """How a row comes out, each plane exclusive of the others.

    Attributes:
        row: the row of the law.
        outcomes: where each outcome is so; where none is, it is undetermined. Empty for what is concluded.
        holds: where a conclusion holds, and where it does not.
        forces: where each force is so; one always is.
        told: where there is a result at all.
        bits: the planes of the bits of the code of the outcome, or of what is concluded, the lowest first.
    """

    row: Row
    outcomes: Mapping[Outcome, Plane]
    bits: tuple[Plane, ...]
    holds: tuple[Plane, Plane]
    forces: Mapping[Force, Plane]
    told: Plane


def results(rows: Sequence[Wired], gates: Gates, *, include_not_law: bool) -> Iterator[Result]:
    """Yield how each row comes out, as gates.

    Args:
        rows: the provisions on their wires.
        gates: where the tables are built.
        include_not_law: whether what is not law is evaluated too.
    """
    for each in rows:
        yield _result(each, gates, include_not_law=include_not_law)


def _result(each: Wired, gates: Gates, *, include_not_law: bool) -> Result:
    row = each.row
    reach, unless, must, *times = ((gates.holds(wire), gates.fails(wire)) for wire in each.wires)
    applies, forces = _standing(row, times, gates)
    told = gates.holds(each.told)
    if row.concludes:
        holds = (gates.both(reach[0], unless[1]), gates.either(reach[1], unless[0]))
        holds = _held(gates, holds, each.clocks)
        return Result(row=row, outcomes={}, bits=holds, holds=holds, forces=forces, told=told)
    reached = (gates.both(reach[0], applies[0]), gates.either(reach[1], applies[1]))
    table = _FORBIDS if isinstance(row.provision, Prohibition) else _OWES
    found = {
        outcome: where(gates, table.last, frozenset({outcome}), (must, unless, reached))
        for outcome in table.answers
    }
    bits = [where(gates, table.first, _having(bit), (reached, unless, must)) for bit in range(_BITS)]
    if each.clocks:
        owed = (gates.both(reached[0], unless[1]), gates.either(reached[1], unless[0]))
        found = _hearing(each.clocks[0].clock)(gates, found, each.clocks, owed)
        bits = [
            gates.either(*(found.get(outcome, EMPTY) for outcome in _having(bit))) for bit in range(_BITS)
        ]
    idle = EMPTY if include_not_law else forces.get(Force.NOT_LAW, EMPTY)
    if idle != EMPTY:
        found = {outcome: gates.less(plane, idle) for outcome, plane in found.items()}
        found[Outcome.NOT_APPLICABLE] = gates.either(found[Outcome.NOT_APPLICABLE], idle)
        code = OUTCOMES.index(Outcome.NOT_APPLICABLE)
        bits = [
            gates.either(plane, idle) if code >> bit & 1 else gates.less(plane, idle)
            for bit, plane in enumerate(bits)
        ]
    return Result(row=row, outcomes=found, bits=tuple(bits), holds=(EMPTY, EMPTY), forces=forces, told=told)


_BITS: Final = 3


def _having(bit: int) -> frozenset[Outcome]:
    """Return the outcomes whose code has a bit."""
    return frozenset(outcome for code, outcome in enumerate(OUTCOMES) if code >> bit & 1)


@attrs.frozen(eq=False)
class _Table:
    """A table of outcomes, asked in two orders: what outcomes share, and what bits of their codes share, differs.

    Attributes:
        first: takes reach, unless, must.
        last: takes must, unless, reach.
        answers: what it gives beside "undetermined".
    """

    first: Callable[[Truth, Truth, Truth], Outcome]
    last: Callable[[Truth, Truth, Truth], Outcome] = attrs.field(init=False)
    answers: tuple[Outcome, ...] = attrs.field(init=False)

    @last.default
    def _turned(self) -> Callable[[Truth, Truth, Truth], Outcome]:
        return lambda must, unless, reach: self.first(reach, unless, must)

    @answers.default
    def _given(self) -> tuple[Outcome, ...]:
        given = {self.first(*truths) for truths in product(Truth, repeat=3)}
        return tuple(outcome for outcome in Outcome if outcome in given - {Outcome.UNDETERMINED})


_OWES: Final = _Table(outcome_of)
_FORBIDS: Final = _Table(outcome_of_prohibition)


def _standing(row: Row, times: Sequence[Pair], gates: Gates) -> tuple[Pair, dict[Force, Plane]]:
    """Return whether the first way of standing that is not ruled out holds, and where each force is that way's."""
    if not row.published:
        return (FULL, EMPTY), {Force.NOT_LAW: FULL}
    holds, undecided = EMPTY, FULL
    forces: dict[Force, Plane] = {}
    for alternative, (certain, ruled_out) in zip(row.alternatives, times, strict=True):
        chosen = gates.less(undecided, ruled_out)
        holds = gates.either(holds, gates.both(undecided, certain))
        forces[alternative.force] = gates.either(forces.get(alternative.force, EMPTY), chosen)
        undecided = gates.both(undecided, ruled_out)
    forces[Force.BINDING] = gates.either(forces.get(Force.BINDING, EMPTY), undecided)
    return (holds, undecided), {force: plane for force, plane in forces.items() if plane != EMPTY}


def _hearing(
    clock: Clock | Retention,
) -> Callable[[Gates, dict[Outcome, Plane], Sequence[Ticking], Pair], dict[Outcome, Plane]]:
    """Return what hears the times of a duty; they are of one kind."""
    if isinstance(clock, Retention):
        return _lasting
    return _running_out if isinstance(clock, Expiry) else _timed


def _held(gates: Gates, holds: Pair, times: Sequence[Ticking]) -> Pair:
    """Hear the times of a term: it holds after those it waits for, and no longer than its last days."""
    for each in times:
        over, not_over = _heard(gates, each, each.passed)
        idle = gates.fails(each.runs)
        if isinstance(each.clock, Expiry):
            late, in_time = over, gates.either(idle, not_over)
        else:
            late = gates.both(gates.holds(each.runs), not_over)
            in_time = gates.either(idle, gates.holds(each.passed))
        holds = (gates.both(holds[0], in_time), gates.either(holds[1], late))
    return holds


def _running_out(
    gates: Gates, found: dict[Outcome, Plane], last_days: Sequence[Ticking], owed: Pair
) -> dict[Outcome, Plane]:
    """Hear the last days of what a duty rests on: after one of them it is met no longer, and cannot be."""
    over, holds = EMPTY, FULL
    for each in last_days:
        passed, not_passed = _heard(gates, each, each.passed)
        over = gates.either(over, passed)
        holds = gates.both(holds, gates.either(gates.fails(each.runs), not_passed))
    settled = (Outcome.BREACHED, Outcome.BREACHED_IF_APPLICABLE, *NOTHING_OWED)
    over = gates.less(over, gates.either(*(found.get(outcome, EMPTY) for outcome in settled)))
    out = {outcome: gates.both(found.get(outcome, EMPTY), holds) for outcome, _ in _SIDES}
    sure, maybe = gates.both(over, owed[0]), gates.less(over, owed[0])
    return {
        **found,
        **out,
        Outcome.BREACHED: gates.either(found.get(Outcome.BREACHED, EMPTY), sure),
        Outcome.BREACHED_IF_APPLICABLE: gates.either(found.get(Outcome.BREACHED_IF_APPLICABLE, EMPTY), maybe),
    }


def _ahead(gates: Gates, times: Sequence[Ticking]) -> tuple[Plane, Plane, Plane]:
    """Return where what was done or gone is told to be so only later: by a time that runs, by one that may, by all of them."""
    sure, maybe, every, running = EMPTY, EMPTY, FULL, EMPTY
    for each in times:
        ahead = EMPTY if each.ahead is None else gates.holds(each.ahead)
        on = gates.opposite(gates.fails(each.runs))
        sure = gates.either(sure, gates.both(gates.holds(each.runs), ahead))
        maybe = gates.either(maybe, gates.both(on, ahead))
        every = gates.both(every, gates.either(gates.fails(each.runs), ahead))
        running = gates.either(running, on)
    return sure, maybe, gates.both(every, running)


def _not_done_yet(
    gates: Gates, found: dict[Outcome, Plane], clocks: Sequence[Ticking]
) -> dict[Outcome, Plane]:
    """Take what is told to be done only later as not done."""
    sure, maybe, every = _ahead(gates, clocks)
    ahead = gates.either(sure, every)
    out = dict(found)
    for done, broken in _SIDES:
        met = found.get(done, EMPTY)
        out[done] = gates.less(met, gates.either(ahead, maybe))
        out[broken] = gates.either(found.get(broken, EMPTY), gates.both(met, ahead))
    return out


def _waiting(gates: Gates, clocks: Sequence[Ticking]) -> Plane:
    """Return where nothing that starts a time for a duty has happened yet, and something will."""
    every, some = FULL, EMPTY
    for clock in clocks:
        once = clock.begins is not None and not isinstance(clock.clock, SinceLast)
        later = gates.holds(clock.begins) if once and clock.begins is not None else EMPTY
        every = gates.both(every, gates.either(gates.fails(clock.runs), later))
        some = gates.either(some, gates.both(gates.holds(clock.runs), later))
    return gates.both(every, some)


def _timed(
    gates: Gates, found: dict[Outcome, Plane], clocks: Sequence[Ticking], _: Pair
) -> dict[Outcome, Plane]:
    """Hear the clocks: late is a breach, not yet due is pending, and what is not known settles nothing."""
    found = _not_done_yet(gates, found, clocks)
    unpassed = running = passed = unsure = late = unsure_when = EMPTY
    for clock in clocks:
        on = gates.opposite(gates.fails(clock.runs))
        if clock.begins is not None and isinstance(clock.clock, SinceLast):
            unsure = gates.either(unsure, gates.both(on, gates.holds(clock.begins)))
        running = gates.either(running, on)
        unpassed = gates.either(unpassed, gates.less(on, gates.holds(clock.passed)))
        over, open_still = _heard(gates, clock, clock.passed)
        passed = gates.either(passed, over)
        unsure = gates.either(unsure, gates.less(on, gates.either(over, open_still)))
        if clock.late is not None:
            too_late, in_time = _heard(gates, clock, clock.late)
            late = gates.either(late, too_late)
            unsure_when = gates.either(unsure_when, gates.less(on, gates.either(too_late, in_time)))
    stands = gates.either(passed, gates.opposite(unpassed))
    wait = gates.less(running, gates.either(passed, unsure))
    unclear = gates.either(late, unsure_when)
    out = dict(found)
    for done, broken in _SIDES:
        met, breached = found.get(done, EMPTY), found.get(broken, EMPTY)
        out[done] = gates.less(met, unclear)
        out[broken] = gates.either(gates.both(breached, stands), gates.both(met, late))
    out[Outcome.PENDING] = gates.both(found[Outcome.BREACHED], wait)
    waiting = gates.less(_waiting(gates, clocks), found.get(Outcome.EXEMPT, EMPTY))
    out = {outcome: gates.less(plane, waiting) for outcome, plane in out.items()}
    out[Outcome.NOT_APPLICABLE] = gates.either(out.get(Outcome.NOT_APPLICABLE, EMPTY), waiting)
    return out


def _lasting(
    gates: Gates, found: dict[Outcome, Plane], periods: Sequence[Ticking], _: Pair
) -> dict[Outcome, Plane]:
    """Hear the periods a duty lasts for: after the end only what was lost before is still a breach."""
    later_gone = _ahead(gates, periods)[2]
    found = dict(found)
    for there, gone in _SIDES:  # what is told to be gone only later is there
        lost_later = gates.both(found.get(gone, EMPTY), later_gone)
        found[there] = gates.either(found.get(there, EMPTY), lost_later)
        found[gone] = gates.less(found.get(gone, EMPTY), lost_later)
    over, lasts, lost, kept = EMPTY, FULL, EMPTY, FULL
    for each in periods:
        runs, idle = gates.holds(each.runs), gates.fails(each.runs)
        over = gates.either(over, gates.both(runs, gates.holds(each.passed)))
        lasts = gates.both(lasts, gates.either(idle, gates.fails(each.passed)))
        later, sooner = (
            (EMPTY, EMPTY) if each.late is None else (gates.holds(each.late), gates.fails(each.late))
        )
        lost = gates.either(lost, gates.both(runs, sooner))
        kept = gates.both(kept, gates.either(idle, later))
    sides = ((lasts, over), (gates.either(lasts, lost), gates.both(over, kept)))
    out = dict(found)
    for sure, maybe, (binds, ended) in zip(*_SIDES, sides, strict=True):
        known, perhaps = found.get(sure, EMPTY), found.get(maybe, EMPTY)
        out[sure] = gates.both(known, binds)
        out[maybe] = gates.less(gates.either(perhaps, gates.less(known, binds)), ended)
        nothing = gates.both(gates.either(known, perhaps), ended)
        out[Outcome.NOT_APPLICABLE] = gates.either(out[Outcome.NOT_APPLICABLE], nothing)
    return out


def _heard(gates: Gates, clock: Ticking, end: Wire) -> Pair:
    """Return where a clock runs and a moment lies after its end, and where it does not."""
    return gates.both(gates.holds(clock.runs), gates.holds(end)), gates.fails(end)


_SIDES: Final = (
    (Outcome.MET, Outcome.BREACHED),
    (Outcome.MET_IF_APPLICABLE, Outcome.BREACHED_IF_APPLICABLE),
)


def force_planes(result: Result, gates: Gates) -> tuple[Plane, ...]:
    """Return the planes of the bits of the force's code, the lowest first."""
    return tuple(
        gates.either(*(plane for force, plane in result.forces.items() if FORCES.index(force) >> bit & 1))
        for bit in range(3)
    )
