"""Repairs: the smallest changes an operator can make so that a duty is met or a prohibition is not touched.

Only answers that the operator controls are changed (`control="operator"` in the vocabulary): one can add human
oversight, one cannot change who is affected. All minimal sets are found, by an exact method, and each is tried on the
assessment itself before it is told.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from aiframework.assessment.finding import Finding
from aiframework.assessment.only import asked_again, only
from aiframework.assessment.outcome import NOTHING_OWED, Outcome
from aiframework.assessment.plan import Plan
from aiframework.facts.answers import follows_otherwise, with_answers
from aiframework.logic import ALWAYS, Condition, Question, Truth
from aiframework.logic.case import Case
from aiframework.logic.ways import Way, Ways, ways_to

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = [
    "FINE",
    "Costs",
    "NewAnswer",
    "Repair",
    "Repairs",
    "answered_by_operator",
    "consistent",
    "fine",
    "priced",
    "repair_of",
    "repairs",
    "times_of",
    "wanted_of",
]

#: what it costs to change an answer: by fact, by the fact's name ("Deployer.told_workers_before_use") or by place
Costs = Mapping[Question[Any] | str, float]
#: nothing is owed, or what is or may be owed is done
FINE = NOTHING_OWED | {Outcome.MET, Outcome.MET_IF_APPLICABLE}


@attrs.frozen(kw_only=True)
class NewAnswer:
    """One answer changed.

    Attributes:
        place: where it stands ("deployer.told_workers_before_use").
        fact: the fact.
        before: the answer as it stands, or `UNKNOWN`.
        after: an answer that does.
        wanted: every test the new answer must pass, as source ("(Deployer.log_months >= 6)").
    """

    place: str
    fact: Question[Any] = attrs.field(eq=lambda fact: fact.path)
    before: Any
    after: Any
    wanted: tuple[str, ...]

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.place}: {said(self.before)} -> {said(self.after)}"


@attrs.frozen(kw_only=True)
class Repair:
    """One way to put it right: changes that do together, and none of which can be left out.

    Attributes:
        changes: the answers to change, by place.
        cost: the sum of their costs.
    """

    changes: tuple[NewAnswer, ...]
    cost: float

    @property
    def answers(self) -> dict[str, Any]:
        """The new answers by place, as `with_answers` takes them."""
        return {change.place: change.after for change in self.changes}

    def __str__(self) -> str:
        """Say it in one line."""
        return "; ".join(map(str, self.changes))


@attrs.frozen(kw_only=True, eq=False)
class Repairs:
    """Every minimal repair of one finding, the cheapest first.

    Attributes:
        finding: what is to be put right.
        ways: the repairs; empty where nothing is wrong, or nothing the operator controls would help.
    """

    finding: Finding
    ways: tuple[Repair, ...]

    @property
    def needed(self) -> bool:
        """Whether there is anything to put right."""
        return self.finding.outcome not in FINE

    @property
    def only_leaving(self) -> bool:
        """Whether nothing the operator controls helps: only leaving the use, or what brings the law on, does."""
        return self.needed and not self.ways

    @property
    def too_late(self) -> bool:
        """Whether a time that has run out stands in the way: doing it now does not undo the breach."""
        return self.only_leaving and self.finding.due is not None

    def __iter__(self) -> Iterator[Repair]:
        """Yield the repairs."""
        return iter(self.ways)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.ways)

    def __getitem__(self, place: int) -> Repair:
        """Return one of them; 0 is the cheapest."""
        return self.ways[place]

    def __str__(self) -> str:
        """Say it in lines, the cheapest first."""
        if not self.needed:
            return f"{self.finding.key}: {self.finding.outcome.value}; nothing to repair"
        if self.too_late:
            return f"{self.finding.key}: its time has run out; doing it now does not undo the breach"
        if self.only_leaving:
            return f"{self.finding.key}: nothing the operator controls would repair it; only leaving the use does"
        return "\n".join([f"{self.finding.key}:", *(f"  {repair}" for repair in self.ways)])


def repairs(assessment: "Assessment", finding: Finding, *, costs: Costs | None = None) -> Repairs:
    """Return all minimal sets of changes, among answers the operator controls, that put a finding right.

    Args:
        assessment: the assessment the finding belongs to.
        finding: what is to be put right: met, exempt or not applicable.
        costs: what a change costs, by fact, its name, or place; 1 where nothing is said.

    Raises:
        LookupError: a cost is given for something that is no fact of the vocabulary.
    """
    (found,) = repairs_of_each(assessment, [finding], costs=costs)
    return found


def repairs_of_each(
    assessment: "Assessment", findings: Iterable[Finding], *, costs: Costs | None = None
) -> list[Repairs]:
    """Return the repairs of several findings, each by itself.

    Args:
        assessment: the assessment the findings belong to.
        findings: what is to be put right.
        costs: as for `repairs`.

    Raises:
        LookupError: a cost is given for something that is no fact of the vocabulary.
    """
    price, several = priced(costs or {}), list(findings)
    alone = only(assessment, dict.fromkeys(finding.provision for finding in several))
    return [_repairs(alone, finding, price) for finding in several]


def _repairs(alone: "Assessment", finding: Finding, price: Callable[[NewAnswer], float]) -> Repairs:
    if finding.outcome in FINE:
        return Repairs(finding=finding, ways=())
    ways = ways_to(wanted_of(finding, alone.plan), finding.context, answered_by_operator)
    found = minimal(ways, fine(ways, finding, alone.plan))
    tried = partial(_puts_right, alone, finding)
    told = [consistent(repair_of(ways, way, price), alone, price) for way in found]
    kept = [each for each in told if each.changes and tried(each.answers) and _needs_all(each, tried)]
    return Repairs(
        finding=finding, ways=tuple(sorted(kept, key=lambda each: (each.cost, len(each.changes), str(each))))
    )


def answered_by_operator(fact: Question[Any], case: Case) -> bool:
    """Return whether the operator can change an answer: it is theirs, and does not follow from other answers."""
    if fact.control != "operator":
        return False
    if fact.follows is None or hasattr(fact.follows, "with_it"):  # what it follows from is changed with it
        return True
    source = case.source(fact)
    return source is None or not source.source.startswith("follows")


def consistent(repair: Repair, assessment: "Assessment", price: Callable[[NewAnswer], float]) -> Repair:
    """Return a repair with the answers that follow otherwise from its own: who is appointed in time is appointed."""
    changes = list(repair.changes)
    sections = {change.fact.owner.key: change.fact.owner for change in changes}  # type: ignore[attr-defined]  # a described class has one
    for place, after in follows_otherwise(assessment.system, repair.answers).items():
        head, _, name = place.rpartition(".")
        fact = sections[head.partition("[")[0]].facts[name]  # type: ignore[attr-defined]  # a described class has one
        wanted = (repr(fact if after else ~fact),)
        changes.append(NewAnswer(place=place, fact=fact, before=not after, after=after, wanted=wanted))
    if len(changes) == len(repair.changes):
        return repair
    return Repair(
        changes=tuple(sorted(changes, key=lambda change: change.place)), cost=sum(map(price, changes))
    )


def wanted_of(finding: Finding, plan: Plan) -> list[tuple[Condition, Truth, Case]]:
    """Return what would put a finding right: conditions, each with the truth that would do."""
    norm, case = finding.provision, finding.case
    yes = [(norm.owed, Truth.YES, case), (norm.unless, Truth.YES, case)]
    return [*yes, *((condition, Truth.NO, case) for condition in (norm.reach, *times_of(finding, plan)))]


def times_of(finding: Finding, plan: Plan) -> list[Condition]:
    """Return what puts the case under the provision in time, one condition for each way it may stand."""
    row = next(row for row in plan.rows if row.provision is finding.provision)
    return [alternative.when for alternative in row.alternatives] if row.alternatives else [ALWAYS]


def fine(ways: Ways, finding: Finding, plan: Plan) -> tuple[Way, ...]:
    """Return every way in which what is owed is done, or nothing is owed."""
    norm, case = finding.provision, finding.case
    times = ways.all(ways.to(when, Truth.NO, case) for when in times_of(finding, plan))
    found = [ways.to(norm.unless, Truth.YES, case), ways.to(norm.reach, Truth.NO, case), times]
    if not (
        finding.runs_out and finding.must is Truth.YES
    ):  # what ran out is done already, and that does not help
        found.insert(0, ways.to(norm.owed, Truth.YES, case))
    return ways.any(found)


def minimal(ways: Ways, several: tuple[Way, ...]) -> tuple[Way, ...]:
    """Return what several ways change, without those that change more than another does."""
    changed = sorted({ways.changed(way) for way in several}, key=int.bit_count)
    return tuple(
        way for way in changed if not any(other & way == other and other != way for other in changed)
    )


def repair_of(ways: Ways, way: Way, price: Callable[[NewAnswer], float]) -> Repair:
    """Return a way as a repair, with an answer for each place."""
    wanted: dict[str, list[str]] = {}
    facts: dict[str, Question[Any]] = {}
    for want in ways.within(way):
        test = repr(want.test)
        wanted.setdefault(want.place, []).append(test if want.passes else f"~{test}")
        facts[want.place] = want.test.fact
    changes = tuple(
        NewAnswer(
            place=place,
            fact=facts[place],
            before=ways.answers[place],
            after=after,
            wanted=tuple(sorted(wanted[place])),
        )
        for place, after in sorted(ways.changes(way).items())
    )
    return Repair(changes=changes, cost=sum(price(change) for change in changes))


def _puts_right(alone: "Assessment", finding: Finding, answers: Mapping[str, Any]) -> bool:
    try:
        system = with_answers(alone.system, answers)
    except TypeError:  # what follows from the new answers contradicts another
        return False
    return any(
        result.key == finding.key and isinstance(result, Finding) and result.outcome in FINE
        for result in asked_again(alone, system=system).of([finding.provision])
    )


def _needs_all(repair: Repair, tried: Callable[[Mapping[str, Any]], bool]) -> bool:
    """Return whether no change can be left out: the answers chosen may do more than was wanted of them."""
    if all(change.fact.kind.base is bool for change in repair.changes):
        return True
    answers = repair.answers
    return not any(tried({p: a for p, a in answers.items() if p != place}) for place in answers)


def priced(costs: Costs) -> Callable[[NewAnswer], float]:
    """Return what tells the cost of a change.

    Raises:
        LookupError: a cost is given for something that is no fact of the vocabulary.
        ValueError: a cost is not above zero.
    """
    from aiframework.facts.index import sections  # noqa: PLC0415 - the vocabulary loads on first use

    named = {fact if isinstance(fact, str) else fact.path: cost for fact, cost in costs.items()}
    if named:
        known = {name for section in sections() for fact in section.facts.values() for name in _names(fact)}
        wrong = [name for name in named if _anywhere(name) not in known]
        if wrong:
            message = f"a cost for no fact: {', '.join(map(repr, wrong))}; name a fact, as in 'Deployer.told_workers_before_use'"
            raise LookupError(message)
        free = [name for name, cost in named.items() if cost <= 0]
        if free:
            message = f"the cost of {', '.join(free)} is not above zero: nothing is free"
            raise ValueError(message)

    def price(change: NewAnswer) -> float:
        return named.get(change.place, named.get(_anywhere(change.place), named.get(change.fact.path, 1.0)))

    return price


def _names(fact: Question[Any]) -> tuple[str, str]:
    return fact.path, f"{fact.owner.key}.{fact.name}"  # type: ignore[attr-defined]  # a described class has one


def _anywhere(place: str) -> str:
    """Return a place without the number of the thing: `purposes.profiles_people`."""
    head, bracket, tail = place.partition("[")
    return head + tail.partition("]")[2] if bracket else place


def said(answer: object) -> str:
    """Return an answer in words."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, frozenset):
        return ", ".join(sorted(said(member) for member in answer)) or "none"
    return str(getattr(answer, "value", answer))
