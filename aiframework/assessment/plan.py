"""The law lined up for one day as known on another, under one context: made once, asked of many descriptions."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from itertools import chain, compress, count, groupby
from operator import or_
from typing import Any

import attrs

from aiframework.assessment.arguments import NotLaw
from aiframework.assessment.lines import Line, Lines, lines_of
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.standing import Standing
from aiframework.assessment.verdict import Alternative, Group, Spot, Table, Timing, Told, Verdict
from aiframework.legal.calendar import Force, Phase, Schedule
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Provision, RiskTier
from aiframework.logic import ALWAYS, AnyOf, Condition, Context, Truth
from aiframework.logic.bits import NO, TRUTHS
from aiframework.logic.dates import is_later
from aiframework.logic.prepared import Prepared

__all__ = ["Plan", "Row", "Speaking", "conditions_of"]

#: for how many numbers of things it is remembered where results stand
_REMEMBERED = 64


@attrs.frozen(kw_only=True, repr=False)
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


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Speaking:
    """The numbers of the lines that speak to a description and a viewpoint.

    Attributes:
        norms: of norms.
        conclusions: of terms, scopes, exclusions, tiers, rights and permissions.
        mask: a byte of 1 for each of the norms, the first line lowest.
    """

    norms: tuple[int, ...]
    conclusions: tuple[int, ...]
    mask: int


@attrs.frozen(eq=False, slots=False, repr=False)
class Plan:
    """A lawbook seen from a day by the law of another, under one context.

    Attributes:
        lawbook: the laws.
        on: the day asked about.
        known: the day whose published law is used.
        context: date, readings, guidance, determinations.
        not_law: whether what is not law is only named, or evaluated too, as a benchmark.
    """

    lawbook: Lawbook
    on: dt.date
    known: dt.date
    context: Context
    not_law: NotLaw = "named"

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
        return Prepared(self.lined.graph, self.context)

    @cached_property
    def under(self) -> list[int]:
        """What may be missing of the description under each line and its time, as bits."""
        under = self.lined.graph.under
        return [
            reduce(or_, [under[node] for node in (*line.nodes, *timing.all_nodes)])
            for line, timing in zip(self.lined.lines, self.timings, strict=True)
        ]

    # -- of which lines ------------------------------------------------------------------------------------

    @cached_property
    def number(self) -> dict[int, int]:
        """The number of each line, by the identity of its provision."""
        return {id(line.provision): number for number, line in enumerate(self.lined.lines)}

    @cached_property
    def clocked(self) -> frozenset[int]:
        """The lines for which time runs."""
        return frozenset(number for number, line in enumerate(self.lined.lines) if line.clocked)

    @cached_property
    def running_out(self) -> tuple[int, ...]:
        """The lines of duties that rest on what runs out."""
        lines = enumerate(self.lined.lines)
        return tuple(n for n, line in lines if isinstance(line.provision, Duty) and line.provision.runs_out)

    def started_later(self, system: Any, now: dt.date | dt.datetime) -> list[int]:  # noqa: ANN401 - any description
        """Return the lines with a time that a description tells to begin after a moment."""
        sections = [*system.sections.values()]
        sections += [item.section for told in system.lists.values() for item in told.cases]
        found: set[int] = set()
        for section in sections:
            for name, numbers in self._starting.get(type(section), ()):
                told = section.answers.get(name)
                if told is not None and is_later(told, now):
                    found.update(numbers)
        return sorted(found)

    @cached_property
    def _starting(self) -> dict[type, list[tuple[str, list[int]]]]:
        """The lines with a time that begins with an event, by the section and the name of the fact that tells its day."""
        found: dict[Any, dict[str, list[int]]] = {}
        for number in sorted(self.clocked):
            provision: Any = self.lined.lines[number].provision
            for clock in provision.by if isinstance(provision, Duty) else ():
                if clock.after is not None:
                    names = found.setdefault(clock.after.owner, {})
                    names.setdefault(clock.after.name, []).append(number)
        return {owner: list(names.items()) for owner, names in found.items()}

    @cached_property
    def graded(self) -> frozenset[int]:
        """The lines that are tiers of risk."""
        return frozenset(
            number for number, line in enumerate(self.lined.lines) if isinstance(line.provision, RiskTier)
        )

    def speaking(self, viewpoint: frozenset[str], *, verified_only: bool, states: bool) -> Speaking:
        """Return the lines that speak to a viewpoint.

        Args:
            viewpoint: the roles whose duties are told; empty for all.
            verified_only: whether to leave out what was not read in the text itself.
            states: whether the description tells of a State.
        """
        key = (viewpoint, verified_only, states)
        if key not in self._speaking:
            spoken = [
                line.speaks(viewpoint, verified_only=verified_only, states=states)
                for line in self.lined.lines
            ]
            concludes = [line.concludes for line in self.lined.lines]
            norms = [speaks and not held for speaks, held in zip(spoken, concludes, strict=True)]
            self._speaking[key] = Speaking(
                norms=tuple(compress(count(), norms)),
                conclusions=tuple(number for number, held in enumerate(concludes) if held and spoken[number]),
                mask=int.from_bytes(bytes(norms), "little"),
            )
        return self._speaking[key]

    @cached_property
    def _speaking(self) -> dict[Any, Speaking]:
        return {}

    def spots(self, numbers: tuple[int, ...], system: Any) -> tuple[Spot, ...]:  # noqa: ANN401 - any description
        """Return where the results of lines that `speaking` gave stand, by how many things are told of."""
        things = [(key, len(told.cases)) for key, told in system.lists.items() if key in self._each]
        key = (id(numbers), *things)
        if key not in self._spots:
            if len(self._spots) >= _REMEMBERED:
                self._spots.clear()
            how_many = {number: many for kind, many in things for number in self._each[kind]}
            self._spots[key] = tuple(
                (number, place)
                for number in numbers
                for place in (
                    (-1,) if self.lined.lines[number].each is None else range(how_many.get(number, 0))
                )
            )
        return self._spots[key]

    @cached_property
    def _spots(self) -> dict[Any, tuple[Spot, ...]]:
        return {}

    # -- how they come out ---------------------------------------------------------------------------------

    @cached_property
    def _untold(self) -> list[Any]:
        """The verdict on each line where nothing is told; none on lines about repeated things."""
        number = len(self.lined.lines)
        verdicts: list[Any] = [None] * number
        self._judge(range(number), self.prepared.truths.bits, verdicts, bytearray(number))
        for numbers in self._each.values():
            for each in numbers:
                verdicts[each] = []
        return verdicts

    @cached_property
    def _codes(self) -> bytes:
        """The code of each line's verdict where nothing is told."""
        return bytes(0 if isinstance(verdict, list) else verdict.code for verdict in self._untold)

    @cached_property
    def _resting_on(self) -> dict[int, list[int]]:
        """The lines whose verdict a node may change, by node."""
        timed = dict[int, list[int]]()
        for number in sorted(self._timed):
            if self.lined.lines[number].each is None:
                for node in self.timings[number].all_nodes:
                    timed.setdefault(node, []).append(number)
        found = dict(self.lined.resting_on)
        for node, numbers in timed.items():
            found[node] = [*found.get(node, ()), *numbers]
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
        told = Told(evaluated, list(self._untold), bytearray(self._codes), [])
        changed = set[int]().union(*filter(None, map(self._resting_on.get, evaluated.changed)))
        self._judge(changed, evaluated.truths.bits, told.verdicts, told.codes)
        for key, things in system.lists.items():
            numbers = self._each.get(key, ())
            told.each.extend(numbers)
            for number in numbers:
                told.verdicts[number] = []
            for item in things.cases if numbers else ():
                of_item = dict[int, Verdict]()
                self._judge(numbers, evaluated.bits_of(item), of_item, bytearray(told.codes))
                for number in numbers:
                    told.verdicts[number].append(of_item[number])
        return told

    def _judge(self, numbers: Iterable[int], bits: bytearray, verdicts: Any, codes: bytearray) -> None:  # noqa: ANN401 - by number
        """Put in the verdicts on some lines, and their codes, by the truths of all nodes."""
        groups, places = self._grouped
        tables = list(self._tables)
        for number in numbers:
            group, reach, unless, owed = places[number]
            table = tables[group]
            if table is None:
                table = tables[group] = groups[group].table(bits)
            verdict = verdicts[number] = table[bits[reach] << 4 | bits[unless] << 2 | bits[owed]]
            codes[number] = verdict.code

    @cached_property
    def _tables(self) -> list[Table | None]:
        """The table of each group of lines on whose time no fact bears; None for the others."""
        groups, _ = self._grouped
        bits = self.prepared.truths.bits
        return [None if group.timing.plain is None else group.table(bits) for group in groups]

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
                        include_not_law=self.not_law == "evaluated",
                    )
                )
            places.append((made[key], *line.nodes))
        return groups, places

    def with_outcome(self, number: int, verdict: Verdict, outcome: Outcome | Truth) -> Verdict:
        """Return a verdict on a line with another outcome, or another truth of what is concluded."""
        return self.timings[number].verdict(outcome, verdict.force, verdict.place, verdict.applies)

    def standing(self, number: int, verdict: Verdict) -> Standing:
        """Return how a line stands under a verdict, with the reason."""
        timing = self.timings[number]
        found = timing.standings.get(verdict)
        if found is None:
            found = timing.standings[verdict] = self._standing(timing, verdict)
        return found

    def _standing(self, timing: Timing, verdict: Verdict) -> Standing:
        force, place = verdict.force, verdict.place
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
            force=force, when=chosen.when, truth=TRUTHS[verdict.applies], phases=chosen.phases, reason=reason
        )

    def lacking(self, told: Told, numbers: list[int]) -> int:
        """Return what is missing to lines of the description itself, as bits: to decide them, and to time them."""
        asking, lacking, bits = self.lined.asking, told.evaluated.lacking, told.evaluated.truths.bits
        nodes, facts = list(chain.from_iterable(map(asking.__getitem__, numbers))), 0
        for verdict in {told.verdicts[number] for number in self._timed.intersection(numbers)}:
            nodes += verdict.times
        for number in self.lined.clocks.keys() & numbers:
            lost = bits[self.lined.lines[number].nodes[2]] == NO
            for when, asked, asked_if_lost in self.lined.clocks[number]:
                if bits[when] != NO:
                    nodes.append(when)
                    facts |= asked_if_lost if lost else asked
        return lacking.under_any(nodes) | facts & ~told.evaluated.bits_told

    @cached_property
    def _timed(self) -> frozenset[int]:
        """The lines on whose time facts bear."""
        return frozenset(number for number, timing in enumerate(self.timings) if timing.plain is None)

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
