"""Lint of law: provisions that can never apply, exceptions that never matter, duties that cannot be met."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from aiframework.assessment.plan import Plan, Row, conditions_of
from aiframework.facts.description import Section, System
from aiframework.legal.provision import Norm, Prohibition, Provision, Term
from aiframework.logic import ALWAYS, NEVER, Case, Condition, Context, Reading, Test, Truth
from aiframework.logic.decisive import Supposed, parts_of
from aiframework.logic.possible import TooHardError, Wanted, possible

__all__ = ["Fault", "lint"]

YES, NO = Truth.YES, Truth.NO
#: how many earlier descriptions are tried first
_HINTS = 2


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


def lint(plan: Plan, *, only: Callable[[Provision], bool] | None = None) -> tuple[Fault, ...]:
    """Return the faults of a lawbook.

    Args:
        plan: the lawbook, lined up for a day.
        only: which provisions to look at; all by default.

    Each check is a search for a description that shows the provision works: that it can be reached, that its
    exception can matter, that it can be met and breached. A search that gives up proves no fault.
    """
    search = _Search(plan.context)
    rows = [row for row in plan.rows if only is None or only(row.provision)]
    return tuple(Fault(provision=row.provision, what=what) for row in rows for what in search.faults(row))


@attrs.define
class _Search:
    """Looks for descriptions; one that was found is where the next search starts, since provisions are alike."""

    context: Context
    hints: list[dict[str, Any]] = attrs.field(factory=list)

    def faults(self, row: Row) -> Iterator[str]:
        provision = row.provision
        if isinstance(provision, Norm):
            yield from self._of_norm(row, provision)
        elif isinstance(provision, Term):
            case = _case([provision.means], row.each)
            for truth, what in ((YES, "can never hold"), (NO, "always holds")):
                if not self._can([(provision.means, truth)], case, row):
                    yield what

    def _of_norm(self, row: Row, norm: Norm) -> Iterator[str]:
        case = _case(conditions_of(row), row.each)
        reached: list[Wanted] = [(norm.reach, YES)] if norm.reach is not ALWAYS else []
        lifted = norm.unless is not NEVER
        free = [*reached, (norm.unless, NO)] if lifted else reached
        if reached and not self._can(reached, case, row):
            yield "can never apply"
            return
        if lifted and not self._can([*reached, (norm.unless, YES)], case, row):
            yield "its exception can never matter"
        if free and not self._can(free, case, row):
            yield "its exception always holds when it applies"
        if norm.owed is not ALWAYS:
            if not isinstance(norm, Prohibition) and not self._can([*free, (norm.owed, YES)], case, row):
                yield "can never be met"
            if not self._can([*free, (norm.owed, NO)], case, row):
                yield "can never be breached"

    def _can(self, wanted: Sequence[Wanted], case: System, row: Row) -> bool:
        """Return whether some description shows it; a search that gives up proves nothing, and counts as one."""
        asked = case if row.each is None else case.items(row.each).cases[0]
        contexts = [self.context, *_sides(self.context, [condition for condition, _ in wanted])]
        starts = [*(Supposed(asked, hint) for hint in self.hints), asked]
        return any(self._found(wanted, start, context) for context in contexts for start in starts)

    def _found(self, wanted: Sequence[Wanted], case: Case, context: Context) -> bool:
        try:
            found = possible(wanted, case, context)
        except TooHardError:
            return True
        if found is None:
            return False
        known = dict(case.answers) if isinstance(case, Supposed) else {}
        self.hints = [{**known, **found}, *self.hints][:_HINTS]
        return True


def _sides(context: Context, conditions: Sequence[Condition]) -> Iterator[Context]:
    """Yield contexts that take the first, and the last, reading of every open point in some conditions."""
    points = {point.doubt: [name for name, _ in point.readings] for point in _open_points(conditions)}
    for side in (0, -1) if points else ():
        readings = {doubt: names[side] for doubt, names in points.items()}
        yield attrs.evolve(context, readings={**readings, **context.readings}, memo={})


def _open_points(conditions: Sequence[Condition]) -> Iterator[Reading]:
    return (part for part in parts_of(conditions) if isinstance(part, Reading))


def _case(conditions: Sequence[Condition], each: type | None) -> System:
    """Return a description with one thing of each kind that the conditions are about, and nothing else told."""
    kinds = dict.fromkeys([*_kinds(conditions), *([each] if each else [])])
    return System("supposed", *(kind() for kind in kinds))


def _kinds(conditions: Sequence[Condition]) -> Iterator[type[Section]]:
    for part in parts_of(conditions):
        kind = part.fact.owner if isinstance(part, Test) else getattr(part, "kind", None)
        if isinstance(kind, type) and issubclass(kind, Section) and kind.repeats:
            yield kind
