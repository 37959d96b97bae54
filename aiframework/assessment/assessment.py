"""An assessment: every finding and conclusion about one description, on one day, by the law of another."""

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

import attrs

from aiframework.assessment.clocks import running_clocks, timed
from aiframework.assessment.finding import Conclusion, Finding, Standing
from aiframework.assessment.outcome import Outcome, outcome_of, outcome_of_prohibition
from aiframework.assessment.plan import Alternative, Plan, Row, conditions_of, roles_of
from aiframework.legal.calendar import Force
from aiframework.legal.provision import Duty, Norm, Prohibition
from aiframework.logic import ALWAYS, Truth
from aiframework.logic.condition import Case
from aiframework.logic.residual import Missing

if TYPE_CHECKING:
    from aiframework.assessment.compare import Change
    from aiframework.assessment.questions import OpenQuestion
    from aiframework.assessment.repair_plan import RepairPlan
    from aiframework.assessment.repairs import Costs, Repairs
    from aiframework.assessment.tiers import Tiers
    from aiframework.facts.description import System

__all__ = ["Assessment"]


@attrs.frozen(eq=False, slots=False, kw_only=True)
class Assessment:
    """How the law stands to one description. Everything in it is worked out when first asked for.

    Attributes:
        system: what was described.
        plan: the law used, with the day asked about and the day of knowledge.
        now: the moment asked about; a day, or an aware moment where hours count.
        viewpoint: the roles whose duties are told; empty for all.
        include_not_law: whether what is not law is evaluated too, as a benchmark.
        verified_only: whether findings that rest on less than the text are left out.
        holidays: days on which deadlines do not end.
    """

    system: "System"
    plan: Plan
    now: dt.date | dt.datetime
    viewpoint: frozenset[str] = frozenset()
    include_not_law: bool = False
    verified_only: bool = False
    holidays: Collection[dt.date] = ()

    @property
    def on(self) -> dt.date:
        """The day asked about."""
        return self.plan.on

    @property
    def known(self) -> dt.date:
        """The day whose published law was used."""
        return self.plan.known

    @cached_property
    def _results(self) -> tuple[Finding | Conclusion, ...]:
        truths = iter(self.plan.truths(self.system))
        found: list[Finding | Conclusion] = []
        for row in self.plan.rows:
            columns = [next(truths) for _ in conditions_of(row)]
            if self._wanted(row):
                found.extend(self._of(row, columns))
        return tuple(found)

    def _wanted(self, row: Row) -> bool:
        """Return whether a row speaks to this description and viewpoint."""
        provision = row.provision
        if self.verified_only and not provision.verified.firm:
            return False
        if not isinstance(provision, Norm):
            return True
        if provision.about == "state" and "state" not in self.system.sections:
            return False
        roles = roles_of(provision.binds)
        return not (self.viewpoint and roles) or bool(roles & self.viewpoint)

    def _of(self, row: Row, columns: Sequence[Any]) -> Iterator[Finding | Conclusion]:
        if row.each is None:
            yield self._one(row, columns, None, self.system)
            return
        for place, item in enumerate(self.system.items(row.each).cases):
            yield self._one(row, [column[place] for column in columns], item, item)

    def _one(self, row: Row, truths: Sequence[Truth], item: object, case: Case) -> Finding | Conclusion:
        reach, unless, must, *times = truths
        standing = _standing(row, times, self.known)
        if row.concludes:
            holds = reach & ~unless
            return Conclusion(
                provision=row.provision,
                holds=holds,
                standing=standing,
                item=item,
                case=case,
                context=self.plan.context,
            )
        return self._finding(
            cast("Norm", row.provision), (reach & standing.truth, unless, must), standing, item, case
        )

    def _finding(
        self, norm: Norm, truths: tuple[Truth, Truth, Truth], standing: Standing, item: object, case: Case
    ) -> Finding:
        clocks = (
            running_clocks(norm, case, self.plan.context, self.holidays)
            if isinstance(norm, Duty) and norm.by
            else ()
        )
        outcome = (outcome_of_prohibition if isinstance(norm, Prohibition) else outcome_of)(*truths)
        if standing.force is Force.NOT_LAW and not self.include_not_law:
            outcome = Outcome.NOT_APPLICABLE
        return Finding(
            provision=norm,
            outcome=timed(outcome, clocks, self.now),
            standing=standing,
            reach=truths[0],
            unless=truths[1],
            must=truths[2],
            clocks=clocks,
            item=item,
            case=case,
            context=self.plan.context,
        )

    # -- what a reader asks ------------------------------------------------------------------------------

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """How every norm comes out, in the order of the law."""
        return tuple(result for result in self._results if isinstance(result, Finding))

    @cached_property
    def conclusions(self) -> tuple[Conclusion, ...]:
        """What holds of terms, scopes, exclusions, tiers, rights and permissions, in the order of the law."""
        return tuple(result for result in self._results if isinstance(result, Conclusion))

    @cached_property
    def violations(self) -> tuple[Finding, ...]:
        """What is breached and binding, nothing else."""
        return tuple(finding for finding in self.findings if finding.is_violation)

    @cached_property
    def open(self) -> tuple[Finding, ...]:
        """What is not settled by what is known, of what binds on the day."""
        return tuple(
            finding for finding in self.findings if not finding.settled and finding.force is Force.BINDING
        )

    @cached_property
    def pending(self) -> tuple[Finding, ...]:
        """Duties not yet done whose time still runs, the first due first."""
        found = (finding for finding in self.findings if finding.outcome is Outcome.PENDING)
        return tuple(sorted(found, key=lambda finding: str(finding.due.latest if finding.due else "")))

    @cached_property
    def upcoming(self) -> tuple[Finding, ...]:
        """What will bind and is, or may be, owed; the first to start first."""
        found = [
            f
            for f in self.findings
            if f.force is Force.UPCOMING and f.outcome not in {Outcome.NOT_APPLICABLE, Outcome.EXEMPT}
        ]
        return tuple(sorted(found, key=lambda finding: finding.standing.starts or dt.date.max))

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What could still change an outcome that binds, each once, in the order it is met."""
        return tuple(dict.fromkeys(each for finding in self.open for each in finding.unanswered))

    @cached_property
    def tiers(self) -> "tuple[Tiers, ...]":
        """For each instrument that has tiers: the lowest and highest the description may be in."""
        from aiframework.assessment.tiers import tiers_of  # noqa: PLC0415 - the face of a neighbour

        return tiers_of(self.conclusions)

    def all(self, cite: str) -> tuple[Finding | Conclusion, ...]:
        """Return every result that answers to a citation.

        Raises:
            NoSuchProvisionError: there is no such provision.
        """
        provisions = self.plan.lawbook.find(cite)
        return tuple(
            result for result in self._results if any(result.provision is each for each in provisions)
        )

    def __getitem__(self, cite: str) -> Finding | Conclusion:
        """Return the result for a citation.

        Raises:
            LookupError: there is none, or there are several; they are listed.
        """
        results = self.all(cite) if not any(result.key == cite for result in self._results) else self._results
        found = [result for result in results if cite in {result.key, result.provision.key}] or list(results)
        if len(found) == 1:
            return found[0]
        if not found:
            message = f"{cite!r} has no result here: it is about things or roles that are not told of"
            raise LookupError(message)
        message = f"{cite!r} has several results: {', '.join(result.key for result in found)}; name one, or use all()"
        raise LookupError(message)

    def questions(self, *, goal: str = "all") -> "tuple[OpenQuestion, ...]":
        """Return what is worth asking, the most deciding first.

        Args:
            goal: "all", "tier", "violations", the id of a law, or a citation.
        """
        from aiframework.assessment.questions import questions  # noqa: PLC0415 - the face of a neighbour

        return questions(self, goal=goal)

    def compare(self, earlier: "Assessment") -> "tuple[Change, ...]":
        """Return what differs from an earlier assessment, each with what it comes from."""
        from aiframework.assessment.compare import compare  # noqa: PLC0415 - the face of a neighbour

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
        return not self.open


def _standing(row: Row, times: Sequence[Truth], known: dt.date) -> Standing:
    """Return the first way of standing that is not ruled out."""
    if not row.published:
        reason = f"not published law by {known}"
        return Standing(force=Force.NOT_LAW, when=ALWAYS, truth=Truth.YES, phases=(), reason=reason)
    for alternative, truth in zip(row.alternatives, times, strict=True):
        if truth is not Truth.NO:
            return _stands(alternative, truth)
    when = row.alternatives[0].when if row.alternatives else ALWAYS
    reason = "no phase of its schedule reaches this case"
    return Standing(force=Force.BINDING, when=when, truth=Truth.NO, phases=(), reason=reason)


def _stands(alternative: Alternative, truth: Truth) -> Standing:
    reason = "; ".join(dict.fromkeys(phase.reason for phase in alternative.phases if phase.reason))
    return Standing(
        force=alternative.force, when=alternative.when, truth=truth, phases=alternative.phases, reason=reason
    )
