"""The law made ready for tables that tell of the same columns: gates, their order, and what comes out of them."""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, Literal, TypeAlias

import attrs

from aiframework.assessment import known_terms
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.plan import Plan, Row
from aiframework.facts.index import sections
from aiframework.legal.calendar import Force
from aiframework.legal.clock import Clock
from aiframework.legal.provision import Norm
from aiframework.legal.retention import Retention
from aiframework.logic import Question, Test
from aiframework.logic.circuit import Circuit, Leaf
from aiframework.logic.gates import EMPTY, FULL, Emit, Gates, Order, Plane, Told
from aiframework.portfolio.clocks import Moments, asked_by
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.leaves import asked_facts, told_of
from aiframework.portfolio.levels import Levels
from aiframework.portfolio.missing import missing_emits
from aiframework.portfolio.outcomes import ByClock, Result, Wired, force_planes, results, wired

__all__ = ["Coded", "Counted", "Form", "Prepared", "Program"]

#: outcomes alone, outcomes and forces, counts of both, or counts of what is missing
Form: TypeAlias = Literal["outcomes", "forces", "counts", "missing"]


@attrs.frozen(eq=False)
class Coded:
    """One column of codes that comes out; provisions that come out alike share it.

    Attributes:
        bits: the planes of the code's bits, the lowest first.
        kind: the repeated thing it is about; None for descriptions.
        constant: the code, where it is the same in every row.
    """

    bits: tuple[Plane, ...]
    kind: type | None
    constant: int | None = attrs.field(init=False)

    @constant.default
    def _same_in_every_row(self) -> int | None:
        if any(plane > FULL for plane in self.bits):
            return None
        return sum(1 << bit for bit, plane in enumerate(self.bits) if plane == FULL)


@attrs.frozen(eq=False)
class Counted:
    """Planes whose rows are counted for one provision: of each outcome (or "yes", "no") under each force, and of all."""

    row: Row
    planes: Mapping[tuple[Outcome | str | None, Force], Plane]


@attrs.frozen(eq=False, slots=False, kw_only=True)
class Program:
    """What is worked for every block.

    Attributes:
        gates: the gates.
        emits: what comes out of them.
        rows: the provisions.
        names: their ids.
        outcomes: for each provision the place of its column of outcome codes.
        forces: for each provision the place of its column of force codes.
        coded: the columns of codes that come out.
        told: for each provision the plane of rows that have a result; None where all have.
        counted: what is counted.
        ticking: for each provision for which time runs, each clock, period or last day with the place of the column of
            rows where it runs.
    """

    gates: Gates
    emits: tuple[Emit, ...]
    rows: tuple[Row, ...]
    names: tuple[str, ...]
    outcomes: tuple[int, ...]
    forces: tuple[int, ...]
    coded: tuple[Coded, ...]
    told: tuple[Plane, ...]
    counted: tuple[Counted, ...]
    ticking: Mapping[int, tuple[tuple[Clock | Retention, int], ...]]

    @cached_property
    def order(self) -> Order:
        """The gates one after the other, for many rows."""
        return Order.of(self.gates, self.emits)

    @cached_property
    def varying(self) -> dict[type | None, list[int]]:
        """The columns that are not constant, by kind of row, in the order they come out."""
        found: dict[type | None, list[int]] = {}
        for place, column in enumerate(self.coded):
            if column.constant is None:
                found.setdefault(column.kind, []).append(place)
        return found

    @cached_property
    def placed(self) -> dict[int, tuple[type | None, int]]:
        """For each column that is not constant, its kind of row and its place among those of this kind."""
        return {
            place: (kind, number)
            for kind, places in self.varying.items()
            for number, place in enumerate(places)
        }

    @cached_property
    def levels(self) -> Levels:
        """The gates level by level, for few rows."""
        return Levels.of(self.gates, self.emits)


@attrs.frozen(eq=False, slots=False, kw_only=True)
class Prepared:
    """A plan with the choices of a caller, ready for tables.

    Attributes:
        plan: the law, with its days.
        viewpoint: the roles whose duties are told; empty for all.
        verified_only: whether what rests on less than the text is left out.
        provisions: ids of the provisions asked for; None for all.
    """

    plan: Plan
    viewpoint: frozenset[str] = frozenset()
    verified_only: bool = False
    provisions: frozenset[str] | None = None
    _circuits: dict[frozenset[str], tuple[Circuit, list[Wired]]] = attrs.field(
        init=False, factory=dict, repr=False
    )
    _programs: dict[Hashable, Program] = attrs.field(init=False, factory=dict, repr=False)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The provisions that are asked."""
        return tuple(row for row in self.plan.rows if self._wanted(row))

    def _wanted(self, row: Row) -> bool:
        asked = self.provisions is None or row.provision.id in self.provisions
        return asked and row.line.speaks(self.viewpoint, verified_only=self.verified_only, states=True)

    def wired(self, decided: frozenset[str] = frozenset()) -> tuple[Circuit, list[Wired]]:
        """Return the circuit of the law, and each provision on its wires."""
        if decided not in self._circuits:
            circuit = Circuit(self.plan.context, decided)
            self._circuits[decided] = (circuit, wired(circuit, self.rows))
        return self._circuits[decided]

    @cached_property
    def asked(self) -> Mapping[str, Question[Any]]:
        """The facts that are asked of, by path."""
        circuit, _ = self.wired()
        asked = [node[1].asks for node in circuit.nodes if node[0] == "leaf"]
        return asked_facts([*asked, *(test for fact in summaries() for test in tests_in(fact))])

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """The sections of which it matters whether they are told at all."""
        about_state = any(
            isinstance(row.provision, Norm) and row.provision.about == "state" for row in self.rows
        )
        return ("state",) if about_state else ()

    @cached_property
    def _named(self) -> tuple[Clock | Retention, ...]:
        """The clocks that end on a day that the law itself names."""
        circuit, _ = self.wired()
        asked = [node[1].asks for node in circuit.nodes if node[0] == "leaf"]
        return tuple(
            each.clock
            for each in asked
            if isinstance(each, ByClock) and not asked_by(each.clock, done=each.done)
        )

    def program(self, facts: Facts, form: Form, moments: Moments) -> Program:
        """Return the program for tables that tell of the columns that this one tells of, at a moment."""
        decided = frozenset(facts.decided) & self._terms
        key = (
            form,
            decided,
            facts.columns.shape,
            frozenset(facts.lists),
            frozenset((key, told is None) for key, told in facts.sections.items()),
            tuple(map(moments.passed, self._named)),
        )
        if key not in self._programs:
            circuit, rows = self.wired(decided)
            if len(self._programs) >= _KEPT:
                self._programs.clear()
            assembly = _Assembly(circuit, rows, lambda leaf: told_of(leaf, facts, moments))
            self._programs[key] = assembly.program(form, include_not_law=self.plan.not_law == "evaluated")
        return self._programs[key]

    def refuse_unknown(self, terms: Collection[str]) -> None:
        """Refuse determinations of what is no term of the laws asked.

        Raises:
            ValueError: some are none; near ones are suggested.
        """
        if terms:
            known_terms(self.plan.lawbook, terms)

    @cached_property
    def _terms(self) -> frozenset[str]:
        return frozenset(provision.id for provision in self.plan.lawbook)


#: how many programs are kept for one law: tables of one inventory tell of the same columns
_KEPT = 16


@cache
def summaries() -> tuple[Question[Any], ...]:
    """Return the facts that sum up others."""
    return tuple(fact for section in sections() for fact in section.summaries.values())


def tests_in(fact: Question[Any]) -> Iterator[Test]:
    """Yield the tests of a summary and of its parts."""
    stack = [fact.condition(), fact.sums_up.condition(fact.owner)]
    while stack:
        condition = stack.pop()
        stack.extend(condition.parts)
        if isinstance(condition, Test):
            yield condition


@attrs.define(eq=False)
class _Assembly:
    circuit: Circuit
    wired: Sequence[Wired]
    told: Callable[[Leaf], Told]
    gates: Gates = attrs.field(init=False)
    coded: dict[tuple[Any, ...], int] = attrs.field(factory=dict)
    columns: list[Coded] = attrs.field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.gates = Gates(self.circuit, self.told)

    def program(self, form: Form, *, include_not_law: bool) -> Program:
        found = list(results(self.wired, self.gates, include_not_law=include_not_law))
        if form == "missing":
            return self.missing(found)
        counted = tuple(self.counted(each) for each in found) if form == "counts" else ()
        outcomes = () if counted else tuple(self.column(each.row.each, each.bits) for each in found)
        forces = (
            tuple(self.column(each.row.each, force_planes(each, self.gates)) for each in found)
            if form == "forces"
            else ()
        )
        told = tuple(each.told for each in found)
        ticking = self.ticking() if form == "forces" else {}
        return Program(
            gates=self.gates,
            emits=tuple(self.emits(found, counted)),
            rows=tuple(each.row for each in found),
            names=tuple(each.row.provision.id for each in found),
            outcomes=outcomes,
            forces=forces,
            coded=tuple(self.columns),
            told=told,
            counted=counted,
            ticking=ticking,
        )

    def contradictions(self) -> Iterator[Emit]:
        """Yield where a whole is told as what its parts contradict: such rows are refused, as one description is."""
        for fact in summaries():
            owner: Any = fact.owner
            kind = owner if owner.repeats else None
            whole = self.circuit.wire(fact.condition())
            parts = self.circuit.wire(fact.sums_up.condition(owner))
            so = self.gates.holds(parts) if getattr(fact.sums_up, "whole", True) else EMPTY
            against = self.gates.either(
                self.gates.both(self.gates.holds(whole), self.gates.fails(parts)),
                self.gates.both(self.gates.fails(whole), so),
            )
            if against != EMPTY:
                yield Emit(("contradiction", fact.path), (self.gates.at(kind, against),), kind)

    def missing(self, found: Sequence[Result]) -> Program:
        """Return a program that counts the descriptions to which each fact is missing."""
        emits = missing_emits(self.circuit, self.gates, self.wired, found)
        return Program(
            gates=self.gates,
            emits=tuple(emits),
            rows=tuple(each.row for each in found),
            names=tuple(each.row.provision.id for each in found),
            outcomes=(),
            forces=(),
            coded=(),
            told=(),
            counted=(),
            ticking={},
        )

    def ticking(self) -> dict[int, tuple[tuple[Clock | Retention, int], ...]]:
        return {
            number: tuple(
                (clock.clock, self.column(each.row.each, (self.gates.holds(clock.runs),)))
                for clock in each.clocks
            )
            for number, each in enumerate(self.wired)
            if each.clocks and not each.row.concludes
        }

    def column(self, kind: type | None, planes: tuple[Plane, ...]) -> int:
        bits = tuple(self.gates.at(kind, plane) for plane in planes)
        key = (kind, bits)
        if key not in self.coded:
            self.coded[key] = len(self.columns)
            self.columns.append(Coded(bits, kind))
        return self.coded[key]

    def counted(self, result: Result) -> Counted:
        """Return what is counted of a provision: each outcome under each force; None stands for all there are."""
        gates, kind = self.gates, result.row.each
        concluded = zip(("yes", "no"), result.holds, strict=True) if result.row.concludes else ()
        sides: dict[Outcome | str | None, Plane] = {
            None: FULL,
            **dict(result.outcomes.items()),
            **dict(concluded),
        }
        planes = {
            (side, force): gates.at(kind, gates.both(plane, under, result.told))
            for force, under in result.forces.items()
            for side, plane in sides.items()
        }
        return Counted(result.row, {key: plane for key, plane in planes.items() if plane != EMPTY})

    def emits(self, found: Sequence[Result], counted: Sequence[Counted]) -> list[Emit]:
        """Return what comes out, in the order of the law, each plane or column once."""
        emits: list[Emit] = []
        for place, column in enumerate(self.columns):
            if column.constant is None:
                emits.append(Emit(("code", place), column.bits, column.kind))
        told = dict.fromkeys(each.told for each in found if each.told > FULL)
        emits += [Emit(("told", plane), (plane,)) for plane in told if not counted]
        counts = dict.fromkeys((plane, each.row.each) for each in counted for plane in each.planes.values())
        emits += [Emit(("count", plane, kind), (plane,), kind) for plane, kind in counts]
        return [*self.contradictions(), *emits]
