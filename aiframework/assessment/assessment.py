"""An assessment: every finding and conclusion about one description, on one day, by the law of another."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

import attrs

from aiframework.assessment.arguments import NotLaw, VerifiedIn
from aiframework.assessment.clocks import Running, held, instant, running_clocks, timed
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.outcome import NOTHING_OWED, Outcome
from aiframework.assessment.plan import Plan, Speaking
from aiframework.assessment.verdict import Shelf, Spot, Told, Verdict
from aiframework.legal.calendar import Force
from aiframework.legal.penalty import Exposure
from aiframework.legal.provision import Duty, Provision, Term
from aiframework.logic import Context, Truth
from aiframework.logic.bits import TRUTHS
from aiframework.logic.residual import PATIENCE, Missing

if TYPE_CHECKING:
    from aiframework.assessment.aims import Goal
    from aiframework.assessment.changes import Change
    from aiframework.assessment.lines import Line
    from aiframework.assessment.questions import OpenQuestion
    from aiframework.assessment.repair_plan import RepairPlan
    from aiframework.assessment.repairs import Costs, Repairs
    from aiframework.assessment.tiers import Tiers
    from aiframework.facts.description import Item, System
    from aiframework.logic.evaluated import Evaluated

__all__ = ["Assessment", "Results"]

R = TypeVar("R")
#: how many suppositions are tried, over all findings, to tell which missing facts can still matter
_PATIENCE_FOR_ASSESSMENT = 3_000


class Results(Sequence[R]):
    """Results in the order of the law, each made when it is first looked at."""

    def __init__(self, spots: Sequence[Spot], make: Callable[[Spot], R]) -> None:
        """Take where they stand, and what makes one."""
        self._spots = spots
        self._make: Callable[[Spot], R] = make

    def __len__(self) -> int:
        """How many there are."""
        return len(self._spots)

    @overload
    def __getitem__(self, place: int) -> R: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[R, ...]: ...
    def __getitem__(self, place: int | slice) -> R | tuple[R, ...]:
        """Return the result at a place, or those in a slice."""
        if isinstance(place, slice):
            return tuple(map(self._make, self._spots[place]))
        return self._make(self._spots[place])

    def __iter__(self) -> Iterator[R]:
        """Yield them in order."""
        return map(self._make, self._spots)

    def __repr__(self) -> str:
        """Say how many there are."""
        return f"<{len(self)} results>"


@attrs.frozen(eq=False, slots=False, kw_only=True)
class Assessment:
    """How the law stands to one description. Everything in it is worked out when first asked for.

    Attributes:
        system: what was described; `seen` is what that comes to on the day asked about.
        plan: the law used, with the day asked about and the day of knowledge.
        now: the moment asked about; a day, or an aware moment where hours count.
        viewpoint: the roles whose duties are told; empty for all.
        verified: "text" where findings that rest on less than the text are left out, else "any".
        holidays: days on which deadlines do not end.
    """

    system: "System"
    plan: Plan
    now: dt.date | dt.datetime
    viewpoint: frozenset[str] = frozenset()
    verified: VerifiedIn = "any"
    holidays: Collection[dt.date] = ()
    _running: dict[Spot, tuple[Running, ...]] = attrs.field(factory=dict, init=False, repr=False)
    _made: dict[Spot, Any] = attrs.field(factory=dict, init=False, repr=False)

    @property
    def on(self) -> dt.date:
        """The day asked about."""
        return self.plan.on

    @property
    def known(self) -> dt.date:
        """The day whose published law was used."""
        return self.plan.known

    @property
    def not_law(self) -> NotLaw:
        """Whether what is not law is only named, or evaluated too, as a benchmark."""
        return self.plan.not_law

    # -- how each line comes out ---------------------------------------------------------------------------

    @cached_property
    def seen(self) -> "System":
        """The description as it stands on the day asked about: what it tells of later days has not happened yet."""
        from aiframework.facts.as_of import as_of  # noqa: PLC0415 - facts load on first use

        return as_of(self.system, self.now)

    @cached_property
    def _told(self) -> Told:
        """The truths for the description, and the verdict on each line once its clocks are heard."""
        told = self.plan.told(self.seen)
        beside = {*self.plan.running_out, *self.plan.started_later(self.seen, self.now)}
        for spot in (*told.hearing(self.plan.clocked), *told.open_at(sorted(beside))):
            verdict = told.at(spot)
            line, clocks = self.plan.lined.lines[spot[0]], self._clocks(spot, told.evaluated)
            if line.concludes:
                outcome: Any = held(verdict.outcome, clocks, self.now)
            else:
                rests = spot[0] in self.plan.running_out
                owed = self._owed(line, spot, verdict, told.evaluated) if rests else Truth.UNKNOWN
                outcome = timed(verdict.outcome, clocks, self.now, owed=owed)
            told.put(spot, self.plan.with_outcome(spot[0], verdict, outcome))
        return told

    def _owed(self, line: "Line", spot: Spot, verdict: Verdict, evaluated: "Evaluated") -> Truth:
        """Return whether a duty reaches the case and no exception holds."""
        case = self._case(spot)
        bits = evaluated.truths.bits if case is self.seen else evaluated.bits_of(case)
        reach, unless, _ = line.nodes
        return TRUTHS[min(bits[reach], verdict.applies)] & ~TRUTHS[bits[unless]]

    @cached_property
    def _lines(self) -> Speaking:
        """The lines that speak to this description and viewpoint."""
        return self.plan.speaking(
            self.viewpoint, verified_only=self.verified == "text", states="state" in self.seen.sections
        )

    def _case(self, spot: Spot) -> "System | Item":
        number, place = spot
        kind = self.plan.lined.lines[number].each
        return self.seen if kind is None else self.seen.items(kind).cases[place]

    def _clocks(self, spot: Spot, context: Context) -> tuple[Running, ...]:
        if spot not in self._running:
            provision = cast("Duty | Term", self.plan.lined.lines[spot[0]].provision)
            self._running[spot] = running_clocks(
                provision, self._case(spot), context, self.now, self.holidays
            )
        return self._running[spot]

    def _finding(self, spot: Spot) -> Finding:
        made = self._made.get(spot)
        if made is None:
            number, place = spot
            plan, told, case = self.plan, self._told, self.seen if place < 0 else self._case(spot)
            line, verdict = plan.lined.lines[number], told.at(spot)
            provision: Any = line.provision
            made = self._made[spot] = Finding(
                provision=provision,
                line=line,
                times=verdict.times,
                outcome=verdict.outcome,
                standing=plan.standing(number, verdict),
                clocks=self._clocks(spot, told.evaluated) if line.clocked else (),
                item=None if place < 0 else case,
                told=place >= 0 or bool(plan.under[number] & told.evaluated.bits_told),
                case=case,
                context=told.evaluated,
            )
        return cast("Finding", made)

    def _conclusion(self, spot: Spot) -> Conclusion:
        made = self._made.get(spot)
        if made is None:
            number, place = spot
            plan, told, case = self.plan, self._told, self.seen if place < 0 else self._case(spot)
            line, verdict = plan.lined.lines[number], told.at(spot)
            made = self._made[spot] = Conclusion(
                provision=line.provision,
                line=line,
                holds=verdict.outcome,
                standing=plan.standing(number, verdict),
                clocks=self._clocks(spot, told.evaluated) if line.clocked else (),
                item=None if place < 0 else case,
                told=place >= 0 or bool(plan.under[number] & told.evaluated.bits_told),
                case=case,
                context=told.evaluated,
            )
        return cast("Conclusion", made)

    @cached_property
    def _open_lines(self) -> list[int]:
        """The lines that bind and are open; none about things that repeat."""
        return self._told.on_shelf(Shelf.OPEN, self._lines.mask)

    def _on_shelf(self, shelf: int) -> list[Spot]:
        """Return where the findings stand that a reader looks for first, in the order of the law."""
        told, lines = self._told, self._lines
        plain: list[Spot] = [(number, -1) for number in told.on_shelf(shelf, lines.mask)]
        return sorted([*plain, *told.things_on_shelf(shelf, lines.mask)])

    # -- what a reader asks ------------------------------------------------------------------------------

    @property
    def findings(self) -> Results[Finding]:
        """How every norm comes out, in the order of the law."""
        return Results(self.plan.spots(self._lines.norms, self.seen), self._finding)

    @property
    def conclusions(self) -> Results[Conclusion]:
        """What holds of terms, scopes, exclusions, tiers, rights and permissions, in the order of the law."""
        return Results(self.plan.spots(self._lines.conclusions, self.seen), self._conclusion)

    @cached_property
    def violations(self) -> tuple[Finding, ...]:
        """What is breached and binding, nothing else."""
        return tuple(map(self._finding, self._on_shelf(Shelf.VIOLATIONS)))

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """What is not settled by what is known, of what binds on the day."""
        return tuple(map(self._finding, self._on_shelf(Shelf.OPEN)))

    @cached_property
    def pending(self) -> tuple[Finding, ...]:
        """Duties that bind, are not yet done and whose time still runs, the first due first."""
        running = map(self._finding, self._on_shelf(Shelf.PENDING))
        return tuple(sorted((each for each in running if each.force is Force.BINDING), key=_first_due))

    @cached_property
    def deadlines(self) -> tuple[Finding, ...]:
        """What falls due, or fell due and is breached or open; the first due first, each with its `due`."""
        done = {*NOTHING_OWED, Outcome.MET, Outcome.MET_IF_APPLICABLE}
        found = (finding for finding in self.findings if finding.due is not None)
        return tuple(sorted((each for each in found if each.outcome not in done), key=_first_due))

    @cached_property
    def exposure(self) -> tuple[tuple[Finding, Exposure], ...]:
        """What each violation may cost at most, the dearest first: no law adds them up, and nor does this."""
        found = [(finding, finding.exposure) for finding in self.violations]
        told = [(finding, exposure) for finding, exposure in found if exposure is not None]
        return tuple(sorted(told, key=lambda each: (each[1].at_most is not None, -(each[1].at_most or 0))))

    @cached_property
    def upcoming(self) -> tuple[Finding, ...]:
        """What will bind and is, or may be, owed; the first to start first."""
        found = [
            finding
            for finding in map(
                self._finding, [*self._on_shelf(Shelf.UPCOMING), *self._on_shelf(Shelf.PENDING)]
            )
            if finding.force is Force.UPCOMING
        ]
        return tuple(sorted(found, key=lambda finding: finding.standing.starts or dt.date.max))

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What could still change an outcome that binds, each once, in the order of the law.

        Each is searched for: facts that only seem to matter are left out, as far as a bounded search can tell (the
        more is open, the less is tried for each finding). `unanswered` is quicker.
        """
        kept = set[Missing]()
        patience = min(PATIENCE, _PATIENCE_FOR_ASSESSMENT // max(1, len(self._on_shelf(Shelf.OPEN))))
        for finding in self.open:
            wanted = [each for each in finding.unanswered if each not in kept]
            kept.update(finding.missing_of(wanted, patience=patience))
        return tuple(each for each in self.unanswered if each in kept)

    @cached_property
    def unanswered(self) -> tuple[Missing, ...]:
        """What is not answered on the way to outcomes that bind, each once, in the order of the law.

        Quick, and may hold facts that only seem to matter.
        """
        told, plan, mask, lacking = self._told, self.plan, self._lines.mask, self._told.evaluated.lacking
        bits = plan.lacking(told, self._open_lines)
        for spot in told.things_on_shelf(Shelf.OPEN, mask):
            deciding = (*told.at(spot).times, *plan.lined.lines[spot[0]].nodes)
            bits |= lacking.under_all(deciding, self._case(spot))
            if plan.lined.lines[spot[0]].clocked:
                for clock in self._clocks(spot, told.evaluated):
                    bits |= lacking.bits(clock.missing)
        return told.evaluated.named(bits)

    @cached_property
    def tiers(self) -> "tuple[Tiers, ...]":
        """For each instrument that has tiers: the lowest and highest the description may be in."""
        from aiframework.assessment.tiers import tiers_of  # noqa: PLC0415 - the face of a neighbour

        graded = [number for number in self._lines.conclusions if number in self.plan.graded]
        return tiers_of(self._conclusion(spot) for spot in self._told.spots(graded))

    def all(self, cite: str) -> "tuple[Finding | Conclusion, ...]":
        """Return every result that answers to a citation.

        Raises:
            NoSuchProvisionError: there is no such provision.
        """
        return self.of(self.plan.lawbook.find(cite))

    def of(self, provisions: Iterable[Provision]) -> "tuple[Finding | Conclusion, ...]":
        """Return every result on some provisions, in the order of the law."""
        wanted = {self.plan.number[id(each)] for each in provisions if id(each) in self.plan.number}
        norms, concluding = self._lines.norms, self._lines.conclusions
        findings = [self._finding(spot) for spot in self._told.spots(sorted(wanted & set(norms)))]
        held = [self._conclusion(spot) for spot in self._told.spots(sorted(wanted & set(concluding)))]
        order = self.plan.number
        return tuple(sorted([*findings, *held], key=lambda result: order[id(result.provision)]))

    def __getitem__(self, cite: str) -> "Finding | Conclusion":
        """Return the result for a citation.

        Raises:
            LookupError: there is none, or there are several; they are listed.
        """
        given: object = cite
        if not isinstance(given, str):
            message = f"{given!r} is no citation: give one as text, as in 'Art. 26(7)'"
            raise TypeError(message)
        plain, _, thing = cite.partition(" / ")
        results = self.all(plain)
        found = [
            result
            for result in results
            if cite in {result.key, result.provision.key} or (thing and result.key.endswith(f" / {thing}"))
        ] or list(results)
        if len(found) == 1:
            return found[0]
        if not found:
            message = f"{cite!r} has no result here: it is about things or roles that are not told of"
            raise LookupError(message)
        message = f"{cite!r} has several results: {', '.join(result.key for result in found)}; name one, or use all()"
        raise LookupError(message)

    def finding(self, cite: str) -> Finding:
        """Return how the norm with a citation comes out.

        Raises:
            LookupError: there is no result, there are several, or it is no norm but a conclusion.
        """
        result = self[cite]
        if not isinstance(result, Finding):
            message = f"{cite!r} is no norm: ask conclusion({cite!r}) whether it holds"
            raise LookupError(message)  # noqa: TRY004 - a wrong citation
        return result

    def conclusion(self, cite: str) -> Conclusion:
        """Return whether the term, scope, tier, right or permission with a citation holds.

        Raises:
            LookupError: there is no result, there are several, or it is a norm.
        """
        result = self[cite]
        if not isinstance(result, Conclusion):
            message = f"{cite!r} is a norm: ask finding({cite!r}) how it comes out"
            raise LookupError(message)  # noqa: TRY004 - a wrong citation
        return result

    def questions(self, *, goal: "Goal" = "all", ahead: Literal[1, 2] = 1) -> "tuple[OpenQuestion, ...]":
        """Return what is worth asking, the one after which the fewest questions are expected to be left first.

        Args:
            goal: "all" (whatever binds on the day), "tier", "violations", the id of a law, a citation, or a day.
            ahead: how many answers are looked ahead.
        """
        from aiframework.assessment.questions import questions  # noqa: PLC0415 - the face of a neighbour

        return questions(self, goal=goal, ahead=ahead)

    def compare(self, earlier: "Assessment") -> "tuple[Change, ...]":
        """Return what differs from an earlier assessment, each with what it comes from.

        Raises:
            TypeError: it is no assessment.
        """
        given: object = earlier
        if not isinstance(given, Assessment):
            message = f"{given!r} is no assessment: compare what assess() returns"
            raise TypeError(message)
        from aiframework.assessment.changes import compare  # noqa: PLC0415 - the face of a neighbour

        return compare(earlier, self)

    def repairs(self, finding: "Finding | str", *, costs: "Costs | None" = None) -> "Repairs":
        """Return the smallest changes an operator can make that put a finding right, the cheapest first.

        Args:
            finding: a finding, or its citation.
            costs: what a change costs, by fact, its name, or place; 1 where nothing is said.

        Raises:
            LookupError: the citation has no finding, or several; or a cost is given for no fact.
        """
        from aiframework.assessment.repairs import repairs  # noqa: PLC0415 - the face of a neighbour

        found = self[finding] if isinstance(finding, str) else finding
        if not isinstance(found, Finding):
            message = f"{found.key} is a conclusion, no duty: only findings are put right"
            raise LookupError(message)  # noqa: TRY004 - the citation is what is wrong
        return repairs(self, found, costs=costs)

    def repair_plan(self, *, costs: "Costs | None" = None) -> "RepairPlan":
        """Return the cheapest changes that put all violations right at once and breach nothing new.

        Args:
            costs: what a change costs, by fact, its name, or place; 1 where nothing is said.
        """
        from aiframework.assessment.repair_plan import repair_plan  # noqa: PLC0415 - the face of a neighbour

        return repair_plan(self, costs=costs)

    @property
    def settled(self) -> bool:
        """Whether nothing that binds is open."""
        return not self._open_lines and not self._told.things_on_shelf(Shelf.OPEN, self._lines.mask)


def _first_due(finding: Finding) -> float:
    return instant(finding.due.latest) if finding.due else 0.0
