"""Which facts are missing over a whole inventory: what is open asks downwards, through what is unknown, to what is not told.

The same walk that one assessment makes (`Assessment.unanswered`), as gates: a node is asked where something above it asks
and it is unknown itself; a fact that is asked and not told is missing.
"""

from collections.abc import Sequence

import attrs

from aiframework.assessment.outcome import OPEN
from aiframework.legal.calendar import Force
from aiframework.legal.expiry import Expiry
from aiframework.legal.retention import Retention
from aiframework.logic import Test
from aiframework.logic.circuit import MAYBE, Circuit, Leaf, ListTold, Wire, inputs
from aiframework.logic.gates import EMPTY, FULL, Emit, Gates, Plane
from aiframework.portfolio.outcomes import Answered, Result, Ticking, Wired

__all__ = ["missing_emits"]


def missing_emits(
    circuit: Circuit, gates: Gates, rows: Sequence[Wired], found: Sequence[Result]
) -> list[Emit]:
    """Return what counts, for each fact and each list, the descriptions in which it is missing to something open that binds."""
    asking = _Asking(circuit, gates)
    for each, result in zip(rows, found, strict=True):
        asking.ask(each, result)
    return asking.emits()


@attrs.define(eq=False)
class _Asking:
    circuit: Circuit
    gates: Gates
    #: where each node is asked, by its kind of row
    asked: dict[int, Plane] = attrs.field(factory=dict)
    #: where each fact or list is missing, by its place, in descriptions
    lacking: dict[str, Plane] = attrs.field(factory=dict)

    def ask(self, each: Wired, result: Result) -> None:
        """Ask what decides a finding that is open and binds."""
        if result.row.concludes:
            return
        gates, kind = self.gates, each.row.each
        settled = gates.either(*(plane for outcome, plane in result.outcomes.items() if outcome not in OPEN))
        binds = gates.both(result.forces.get(Force.BINDING, EMPTY), result.told)
        open_ = gates.at(kind, gates.less(binds, settled))
        if kind is not None and not self._listed(kind):
            return
        reach, unless, owed, *times = each.wires
        for wire in (reach, unless, owed):
            self._want(wire, open_, kind)
        undecided = FULL
        for wire in times:
            ruled_out = gates.fails(wire)
            self._want(wire, gates.both(open_, gates.at(kind, undecided)), kind)
            undecided = gates.both(undecided, ruled_out)
        where = open_
        if each.clocks and isinstance(each.clocks[0].clock, Expiry):
            # the last day of what is not so, and of what has run out by another, is asked in vain
            over = (gates.both(gates.holds(one.runs), gates.holds(one.passed)) for one in each.clocks)
            where = gates.less(open_, gates.either(gates.fails(owed), *over))
        for clock in each.clocks:
            self._clock(clock, where, owed, kind)

    def _clock(self, clock: Ticking, open_: Plane, owed: Wire, kind: type | None) -> None:
        gates = self.gates
        on = gates.less(open_, gates.fails(clock.runs))
        self._want(clock.runs, on, kind)
        # since when it is gone matters only if it is; when it was done only if it may be
        lost = gates.fails(owed)
        when = gates.both(on, lost) if isinstance(clock.clock, Retention) else gates.less(on, lost)
        for fact, where in ((clock.clock.asks, on), (clock.clock.done, when)):
            if fact is not None:
                owner = fact.owner if fact.owner.repeats else None  # type: ignore[attr-defined]  # a described class has one
                told = gates.holds(self.circuit.leaf(Answered(fact), owner))
                self._lack(fact.path, gates.less(where, told), kind)

    def _listed(self, kind: type) -> bool:
        return self.gates.told(Leaf(ListTold(), kind)) != "never"

    def _want(self, wire: Wire, plane: Plane, kind: type | None) -> None:
        """Ask a node where a plane of rows of a kind says so and it is unknown."""
        place = wire >> 1
        if wire <= MAYBE:
            return
        gates, own = self.gates, self.circuit.kinds[place]
        if own is None and kind is not None:
            plane = self._up(kind, plane)
        elif own is not None and kind is None:
            plane = gates.at(own, plane)
        unknown = gates.less(plane, gates.either(gates.holds(wire), gates.fails(wire)))
        if unknown != EMPTY:
            self.asked[place] = gates.either(self.asked.get(place, EMPTY), unknown)

    def _up(self, kind: type, plane: Plane) -> Plane:
        """Return the descriptions of which a thing asks."""
        if plane == EMPTY or not self._listed(kind):
            return EMPTY
        return self.gates.any_of(kind, plane)

    def _lack(self, path: str, plane: Plane, kind: type | None) -> None:
        if kind is not None:
            plane = self._up(kind, plane)
        self.lacking[path] = self.gates.either(self.lacking.get(path, EMPTY), plane)

    def emits(self) -> list[Emit]:
        for place in range(len(self.circuit.nodes) - 1, 1, -1):
            plane = self.asked.get(place)
            if plane is not None:
                self._pass_on(place, plane)
        return [
            Emit(("missing", path), (plane,))
            for path, plane in sorted(self.lacking.items())
            if plane != EMPTY
        ]

    def _pass_on(self, place: int, plane: Plane) -> None:
        node, kind = self.circuit.nodes[place], self.circuit.kinds[place]
        match node:
            case ("leaf", leaf):
                if isinstance(leaf.asks, Test):
                    self._lack(leaf.asks.fact.path, plane, kind)
            case ("some", things, _, wire):
                self._want_things(things, wire, plane)
            case _:
                for wire in inputs(node):
                    self._want(wire, plane, kind)

    def _want_things(self, things: type, wire: Wire, plane: Plane) -> None:
        key: str = things.key  # type: ignore[attr-defined]  # a described class has one
        if not self._listed(things):
            self._lack(key, plane, None)
            return
        self._lack(key, self.gates.less(plane, self.gates.complete(things)), None)
        if wire > MAYBE and self.circuit.kinds[wire >> 1] is None:
            self._want(wire, self._up(things, self.gates.at(things, plane)), None)
        else:
            self._want(wire, plane, None)
