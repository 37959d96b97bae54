"""One plan for all violations at once: the cheapest changes that put everything right and breach nothing new."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import attrs

from aiframework.assessment.finding import Finding
from aiframework.assessment.only import asked_again
from aiframework.assessment.plan import Plan
from aiframework.assessment.repairs import (
    Costs,
    NewAnswer,
    Repair,
    Repairs,
    answered_by_operator,
    consistent,
    fine,
    priced,
    repair_of,
    repairs_of_each,
    times_of,
    wanted_of,
)
from aiframework.facts.answers import with_answers
from aiframework.logic import Truth
from aiframework.logic.cheapest import Clause, cheapest
from aiframework.logic.cheapest_by_solver import installed_solver
from aiframework.logic.ways import Way, Ways, ways_to

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = ["RepairPlan", "repair_plan"]


@attrs.frozen(kw_only=True, eq=False)
class RepairPlan:
    """What to change so that nothing is violated, as far as the operator can.

    Attributes:
        changes: the answers to change, by place; the cheapest set that does.
        cost: the sum of their costs.
        repaired: the violations put right, by key.
        only_leaving: violations that nothing the operator controls puts right.
        pulling: provisions that what repairs others would have breached; the plan keeps them.
        at_odds: violations that cannot all be put right together; the plan leaves them as they are.
    """

    changes: tuple[NewAnswer, ...]
    cost: float
    repaired: tuple[str, ...]
    only_leaving: tuple[Repairs, ...] = ()
    pulling: tuple[str, ...] = ()
    at_odds: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say it in lines."""
        lines = [
            f"{len(self.repaired)} violations put right by {len(self.changes)} changes, cost {self.cost:g}"
        ]
        lines += [f"  {change}" for change in self.changes]
        lines += [f"  kept: {key}" for key in self.pulling]
        lines += [f"  at odds with another, left: {key}" for key in self.at_odds]
        return "\n".join([*lines, *(f"  {each}" for each in self.only_leaving)])


def repair_plan(assessment: "Assessment", *, costs: Costs | None = None) -> RepairPlan:
    """Return the cheapest plan that puts all violations right at once and breaches nothing that was not.

    The search is exact. A large plan is handed to python-sat where the extra `solve` is installed.

    Args:
        assessment: the assessment.
        costs: what a change costs, by fact, its name, or place; 1 where nothing is said.
    """
    each = repairs_of_each(assessment, assessment.violations, costs=costs)
    hopeless = tuple(found for found in each if found.only_leaving)
    wrong = [found for found in each if not found.only_leaving]
    pulling: dict[str, Finding] = {}
    left: list[str] = []
    while True:
        draft = _drafted(assessment, wrong, list(pulling.values()), costs or {})
        if draft is None:
            left.append(
                wrong.pop(_at_odds(assessment, wrong, list(pulling.values()), costs or {})).finding.key
            )
            continue
        new = _newly_breached(assessment, draft) if draft.changes else {}
        if not new.keys() - pulling.keys():
            break
        pulling.update(new)
    return RepairPlan(
        changes=draft.changes,
        cost=draft.cost,
        repaired=tuple(found.finding.key for found in wrong),
        only_leaving=hopeless,
        pulling=tuple(pulling),
        at_odds=tuple(left),
    )


def _drafted(
    assessment: "Assessment", wrong: Iterable[Repairs], keeping: Iterable[Finding], costs: Costs
) -> Repair | None:
    """Return the cheapest changes that put some findings right and leave others unbreached."""
    plan, price = assessment.plan, priced(costs)
    asked = [condition for found in wrong for condition in wanted_of(found.finding, plan)]
    asked += [condition for finding in keeping for condition in wanted_of(finding, plan)]
    ways = ways_to(asked, plan.context, answered_by_operator)
    clauses: list[Clause] = [_tried(ways, fine(ways, found.finding, plan), found) for found in wrong]
    clauses += [_unbreached(ways, finding, plan) for finding in keeping]
    way = cheapest(clauses, ways, _by_place(ways, price), solver=installed_solver())
    return None if way is None else consistent(repair_of(ways, ways.changed(way), price), assessment, price)


def _tried(ways: Ways, several: tuple[Way, ...], found: Repairs) -> Clause:
    """Return the ways that the assessment itself has found to put a finding right, or that add to one that does."""
    if not found.finding.clocks:
        return several
    told = [{change.place for change in repair.changes} for repair in found.ways]
    changed = {way: {want.place for want in ways.within(ways.changed(way))} for way in several}
    return tuple(way for way in several if any(places <= changed[way] for places in told))


def _by_place(ways: Ways, price: Callable[[NewAnswer], float]) -> Callable[[str], float]:
    facts = {want.place: want.test.fact for want in ways.wants}

    def cost(place: str) -> float:
        return price(NewAnswer(place=place, fact=facts[place], before=None, after=None, wanted=()))

    return cost


def _unbreached(ways: Ways, finding: Finding, plan: Plan) -> Clause:
    """Return every way in which a norm is not breached for certain."""
    norm, case = finding.provision, finding.case
    return ways.any(
        [
            ways.to_leave_open(norm.owed, Truth.YES, case),
            ways.to_leave_open(norm.unless, Truth.YES, case),
            ways.to_leave_open(norm.reach, Truth.NO, case),
            ways.all(ways.to_leave_open(when, Truth.NO, case) for when in times_of(finding, plan)),
        ]
    )


def _newly_breached(assessment: "Assessment", draft: Repair) -> dict[str, Finding]:
    """Return the findings that would be violations after some changes and were none before, as they were before."""
    before = {finding.key: finding for finding in assessment.findings}
    after = asked_again(assessment, system=with_answers(assessment.system, draft.answers))
    return {
        finding.key: before[finding.key]
        for finding in after.violations
        if finding.key in before and not before[finding.key].is_violation
    }


def _at_odds(assessment: "Assessment", wrong: list[Repairs], keeping: list[Finding], costs: Costs) -> int:
    """Return the place of the first violation that cannot be put right together with those before it."""
    number = 1
    while _drafted(assessment, wrong[:number], keeping, costs) is not None:
        number += 1
    return number - 1
