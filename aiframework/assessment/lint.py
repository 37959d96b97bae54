"""Lint of law: provisions that can never apply, exceptions that never matter, duties that cannot be met."""

from collections.abc import Iterator, Sequence

import attrs

from aiframework.assessment.plan import Plan, Row, conditions_of
from aiframework.facts.description import Section, System
from aiframework.legal.provision import Norm, Prohibition, Provision, Term
from aiframework.logic import ALWAYS, NEVER, Condition, Context, Truth
from aiframework.logic.decisive import asked_in
from aiframework.logic.possible import TooHardError, possible

__all__ = ["Fault", "lint"]

YES, NO = Truth.YES, Truth.NO


@attrs.frozen(kw_only=True)
class Fault:
    """Something in a lawbook that cannot be meant.

    Attributes:
        provision: where.
        what: what is wrong, in words.
    """

    provision: Provision
    what: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.provision.id}: {self.what}"


def lint(plan: Plan) -> tuple[Fault, ...]:
    """Return the faults of a lawbook.

    Each check is a search for a description that shows the provision works: that it can be reached, that its
    exception can matter, that it can be met and breached. What the search gives up on is told as a fault too.
    """
    faults: list[Fault] = []
    for row in plan.rows:
        faults.extend(Fault(provision=row.provision, what=what) for what in _faults(row, plan.context))
    return tuple(faults)


def _faults(row: Row, context: Context) -> Iterator[str]:
    provision = row.provision
    if isinstance(provision, Norm):
        yield from _faults_of_norm(row, provision, context)
    elif isinstance(provision, Term):
        case = _case([provision.means], row.each)
        for truth, what in ((YES, "can never hold"), (NO, "always holds")):
            if not _can([(provision.means, truth)], case, row, context):
                yield what


def _faults_of_norm(row: Row, norm: Norm, context: Context) -> Iterator[str]:
    case = _case(conditions_of(row), row.each)
    reached: list[tuple[Condition, Truth]] = [(norm.reach, YES)] if norm.reach is not ALWAYS else []
    lifted = norm.unless is not NEVER
    free = [*reached, (norm.unless, NO)] if lifted else reached
    if reached and not _can(reached, case, row, context):
        yield "can never apply"
        return
    if lifted and not _can([*reached, (norm.unless, YES)], case, row, context):
        yield "its exception can never matter"
    if free and not _can(free, case, row, context):
        yield "its exception always holds when it applies"
    if norm.owed is not ALWAYS:
        if not isinstance(norm, Prohibition) and not _can([*free, (norm.owed, YES)], case, row, context):
            yield "can never be met"
        if not _can([*free, (norm.owed, NO)], case, row, context):
            yield "can never be breached"


def _can(wanted: Sequence[tuple[Condition, Truth]], case: System, row: Row, context: Context) -> bool:
    asked = case if row.each is None else case.items(row.each).cases[0]
    try:
        return possible(wanted, asked, context) is not None
    except TooHardError:
        return False


def _case(conditions: Sequence[Condition], each: type | None) -> System:
    """Return a description with one thing of each kind that the conditions are about, and nothing else told."""
    kinds = dict.fromkeys([*_kinds(conditions), *([each] if each else [])])
    return System("supposed", *(kind() for kind in kinds))


def _kinds(conditions: Sequence[Condition]) -> Iterator[type[Section]]:
    for test in asked_in(conditions):
        owner = test.fact.owner
        if issubclass(owner, Section) and owner.repeats:
            yield owner
    for condition in conditions:
        kind = getattr(condition, "kind", None)
        if isinstance(kind, type) and issubclass(kind, Section):
            yield kind
        yield from _kinds(condition.parts)
