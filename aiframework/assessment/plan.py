"""The law lined up for one day as known on another, under one context: made once, asked of many descriptions."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import Any

import attrs

from aiframework.assessment.lines import Line, Lines, lines_of
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.standing import Standing
from aiframework.assessment.verdict import Alternative, Group, Table, Timing, Told, Verdict, View
from aiframework.legal.calendar import Force, Phase, Schedule
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Provision, RiskTier
from aiframework.logic import ALWAYS, AnyOf, Condition, Context, Truth
from aiframework.logic.bits import TRUTHS
from aiframework.logic.graph import Prepared

__all__ = ["Plan", "Row", "conditions_of"]


@attrs.frozen(kw_only=True)
class Row:
    """One line with its timing."""

    line: Line
    timing: Timing

    @property
    def provision(self) -> Provision:
        """The provision."""
        return self.line.provision

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """How it may stand, the strongest first."""
        return self.timing.alternatives

    @property
    def published(self) -> bool:
        """Whether it was published law by the day of knowledge."""
        return self.timing.published

    @property
    def each(self) -> type | None:
        """The repeated thing that gets a finding of its own."""
        return self.line.each

    @property
    def concludes(self) -> bool:
        """Whether it says what holds, and not what is owed."""
        return self.line.concludes


@attrs.frozen(eq=False, slots=False)
class Plan:
    """A lawbook seen from a day by the law of another, under one context.

    Attributes:
        lawbook: the laws.
        on: the day asked about.
        known: the day whose published law is used.
        context: date, readings, guidance, determinations.
        include_not_law: whether what is not law is evaluated too, as a benchmark.
    """

    lawbook: Lawbook
    on: dt.date
    known: dt.date
    context: Context
    include_not_law: bool = False

    @cached_property
    def lined(self) -> Lines:
        """The lawbook lined up."""
        return lines_of(self.lawbook)

    @cached_property
    def timings(self) -> tuple[Timing, ...]:
        """The timing of each line; lines of one schedule share it."""
        made: dict[int, Timing] = {}
        found: list[Timing] = []
        for line in self.lined.lines:
            schedule: Schedule = line.provision.applies  # type: ignore[attr-defined]  # only what has a schedule comes here
            timing = made.get(id(schedule))
            if timing is None:
                timing = made[id(schedule)] = self._timing(schedule)
            found.append(timing)
        return tuple(found)

    def _timing(self, schedule: Schedule) -> Timing:
        moment = schedule.at(self.on, self.known)
        alternatives: list[Alternative] = []
        for alternative in (
            *_together(moment.running),
            *_apart(moment.coming, Force.UPCOMING),
            *_apart(moment.past, Force.EXPIRED),
        ):
            alternatives.append(alternative)
            if alternative.when is ALWAYS:
                break
        nodes = self.lined.graph.nodes
        plain: tuple[int, Force, int] | None = None
        if not moment.published:
            plain = 3, Force.NOT_LAW, -1
        elif not alternatives:
            plain = 0, Force.BINDING, -1
        elif alternatives[0].when is ALWAYS:
            plain = 3, alternatives[0].force, 0
        return Timing(
            alternatives=tuple(alternatives),
            published=moment.published,
            plain=plain,
            nodes=tuple(
                (nodes[ALWAYS],) if each.when is ALWAYS else tuple(nodes[phase.when] for phase in each.phases)
                for each in alternatives
            ),
        )

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every provision that says something of a case, in order."""
        return tuple(
            Row(line=line, timing=timing) for line, timing in zip(self.lined.lines, self.timings, strict=True)
        )

    @cached_property
    def prepared(self) -> Prepared:
        """The graph of the law under the context, worked out for a description that says nothing."""
        return self.lined.graph.prepared(self.context)

    # -- of which lines ------------------------------------------------------------------------------------

    @cached_property
    def number(self) -> dict[int, int]:
        """The number of each line, by the identity of its provision."""
        return {id(line.provision): number for number, line in enumerate(self.lined.lines)}

    @cached_property
    def clocked(self) -> tuple[int, ...]:
        """The lines for which time runs."""
        return tuple(number for number, line in enumerate(self.lined.lines) if line.clocked)

    @cached_property
    def graded(self) -> frozenset[int]:
        """The lines that are tiers of risk."""
        return frozenset(
            number for number, line in enumerate(self.lined.lines) if isinstance(line.provision, RiskTier)
        )

    def speaking(
        self, viewpoint: frozenset[str], *, verified_only: bool, states: bool
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the lines that speak to a viewpoint: of norms, and of conclusions.

        Args:
            viewpoint: the roles whose duties are told; empty for all.
            verified_only: whether to leave out what was not read in the text itself.
            states: whether the description tells of a State.
        """
        key = (viewpoint, verified_only, states)
        if key not in self._speaking:
            lines = [
                (number, line)
                for number, line in enumerate(self.lined.lines)
                if line.speaks(viewpoint, verified_only=verified_only, states=states)
            ]
            self._speaking[key] = (
                tuple(number for number, line in lines if not line.concludes),
                tuple(number for number, line in lines if line.concludes),
            )
        return self._speaking[key]

    @cached_property
    def _speaking(self) -> dict[Any, tuple[tuple[int, ...], tuple[int, ...]]]:
        return {}

    # -- how they come out ---------------------------------------------------------------------------------

    @cached_property
    def _untold(self) -> list[Any]:
        """The verdict on each line where nothing is told; none on lines about repeated things."""
        view = self.prepared.values.__getitem__
        return [
            [] if line.each is not None else self._verdict(number, view)
            for number, line in enumerate(self.lined.lines)
        ]

    @cached_property
    def _resting_on(self) -> dict[int, tuple[int, ...]]:
        """The lines whose verdict a node may change, by node."""
        found = dict(self.lined.resting_on)
        for number, (line, timing) in enumerate(zip(self.lined.lines, self.timings, strict=True)):
            if line.each is None:
                for node in {node for nodes in timing.nodes for node in nodes}:
                    found[node] = (*found.get(node, ()), number)
        return found

    @cached_property
    def _each(self) -> dict[str, tuple[int, ...]]:
        """The lines about repeated things, by the list those stand in."""
        found: dict[str, list[int]] = {}
        for number, line in enumerate(self.lined.lines):
            if line.each is not None:
                found.setdefault(line.each.key, []).append(number)  # type: ignore[attr-defined]  # a described class has one
        return {key: tuple(numbers) for key, numbers in found.items()}

    def told(self, system: Any) -> Told:  # noqa: ANN401 - any description
        """Return what a description comes to, before clocks are heard.

        What it leaves as it is where nothing is told is not worked out again.
        """
        evaluated = self.prepared.evaluated(system)
        values, verdicts = evaluated.values, list(self._untold)
        resting, places = self._resting_on, self._places
        tables: list[Table | None] = [None] * len(self._groups)
        for number in {number for node in evaluated.changed for number in resting.get(node, ())}:
            group, reach, unless, owed = places[number]
            table = tables[group]
            if table is None:
                table = tables[group] = self._groups[group].table(values.__getitem__)
            verdicts[number] = table[values[reach] << 4 | values[unless] << 2 | values[owed]]
        for key, things in system.lists.items():
            views = [evaluated.viewed(item) for item in things.cases]
            for number in self._each.get(key, ()):
                verdicts[number] = [self._verdict(number, each) for each in views]
        return Told(evaluated, verdicts)

    @cached_property
    def _grouped(self) -> tuple[list[Group], list[tuple[int, int, int, int]]]:
        """The groups of lines, and for each line the place of its group and its three nodes."""
        made: dict[tuple[int, bool, bool], int] = {}
        groups: list[Group] = []
        places: list[tuple[int, int, int, int]] = []
        for line, timing in zip(self.lined.lines, self.timings, strict=True):
            key = (id(timing), line.concludes, line.forbids)
            if key not in made:
                made[key] = len(groups)
                groups.append(
                    Group(
                        timing=timing,
                        concludes=line.concludes,
                        forbids=line.forbids,
                        include_not_law=self.include_not_law,
                    )
                )
            places.append((made[key], *line.nodes))
        return groups, places

    @property
    def _groups(self) -> list[Group]:
        return self._grouped[0]

    @property
    def _places(self) -> list[tuple[int, int, int, int]]:
        return self._grouped[1]

    def _verdict(self, number: int, view: View) -> Verdict:
        group, reach, unless, owed = self._places[number]
        table = self._groups[group].table(view)
        return table[view(reach) << 4 | view(unless) << 2 | view(owed)]

    def with_outcome(self, number: int, verdict: Verdict, outcome: Outcome) -> Verdict:
        """Return a verdict on a line with another outcome."""
        return self.timings[number].verdict(outcome, verdict.force, verdict.place, verdict.applies)

    def standing(self, number: int, verdict: Verdict) -> Standing:
        """Return how a line stands under a verdict, with the reason."""
        timing, force, place, applies = self.timings[number], verdict.force, verdict.place, verdict.applies
        if not timing.published:
            reason = f"not published law by {self.known}"
            return Standing(force=force, when=ALWAYS, truth=Truth.YES, phases=(), reason=reason)
        if place < 0:
            when = timing.alternatives[0].when if timing.alternatives else ALWAYS
            reason = "no phase of its schedule reaches this case"
            return Standing(force=force, when=when, truth=Truth.NO, phases=(), reason=reason)
        chosen = timing.alternatives[place]
        reason = "; ".join(dict.fromkeys(phase.reason for phase in chosen.phases if phase.reason))
        return Standing(
            force=force, when=chosen.when, truth=TRUTHS[applies], phases=chosen.phases, reason=reason
        )

    def deciding(self, number: int, verdict: Verdict) -> tuple[int, ...]:
        """Return the nodes that decide a line under a verdict: those of its time, and its own."""
        times = self.timings[number].nodes
        return (*(times[verdict.place] if verdict.place >= 0 else ()), *self.lined.lines[number].nodes)

    @cached_property
    def digest(self) -> str:
        """The digest of the law used."""
        return self.lawbook.digest(self.on, self.known)


def conditions_of(row: Row) -> Sequence[Condition]:
    """Return the conditions that decide a row: reach, unless, owed, then one for each alternative."""
    line = row.line
    return (line.reach, line.unless, line.owed, *(alternative.when for alternative in row.alternatives))


_ORDER = (Force.BINDING, Force.ADVISORY, Force.NOT_LAW)


def _together(phases: tuple[Phase, ...]) -> Iterator[Alternative]:
    """Yield one alternative for each force among the phases that run."""
    for force, group in groupby(
        sorted(phases, key=lambda phase: _ORDER.index(phase.force)), key=lambda phase: phase.force
    ):
        same = tuple(group)
        plain = any(phase.when is ALWAYS for phase in same)
        when = (
            ALWAYS
            if plain
            else same[0].when
            if len(same) == 1
            else AnyOf(tuple(phase.when for phase in same))
        )
        yield Alternative(force=force, when=when, phases=same)


def _apart(phases: tuple[Phase, ...], force: Force) -> Iterator[Alternative]:
    """Yield an alternative for each phase that comes, or is past; what will never bind does not come."""
    for phase in phases:
        if phase.force is not Force.NOT_LAW:
            yield Alternative(force=force, when=phase.when, phases=(phase,))
