"""The law as asked on one day by the law of another: provisions lined up, dates resolved, conditions compiled."""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import count, groupby
from typing import Any

import attrs

from aiframework.legal.calendar import Force, Phase
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Norm, Note, Permission, Provision, Right, Term
from aiframework.logic import ALWAYS, AnyOf, Condition, Context, Named
from aiframework.logic.compile import Program, compiled

__all__ = ["Alternative", "Plan", "Row", "roles_of"]

#: how many descriptions are walked before a plan is compiled
_WALKS = 40


@attrs.frozen(kw_only=True)
class Alternative:
    """One way a provision stands on the day: with a force, if a condition holds.

    Attributes:
        force: how it binds then.
        when: what puts the case under it.
        phases: the phases it comes from.
    """

    force: Force
    when: Condition
    phases: tuple[Phase, ...]


@attrs.frozen(kw_only=True)
class Row:
    """One provision lined up for a day.

    Attributes:
        provision: the provision.
        alternatives: how it may stand, the strongest first; the first that is not ruled out decides.
        published: whether it was published law by the day of knowledge.
    """

    provision: Provision
    alternatives: tuple[Alternative, ...]
    published: bool

    @property
    def each(self) -> type | None:
        """The repeated thing that gets a finding of its own."""
        return getattr(self.provision, "each", None)

    @property
    def concludes(self) -> bool:
        """Whether it says what holds, and not what is owed."""
        return isinstance(self.provision, Term | Right | Permission)


@attrs.frozen(eq=False, slots=False)
class Plan:
    """A lawbook seen from a day by the law of another, under one context.

    Attributes:
        lawbook: the laws.
        on: the day asked about.
        known: the day whose published law is used.
        context: date, readings, guidance, determinations.
    """

    lawbook: Lawbook
    on: dt.date
    known: dt.date
    context: Context

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every provision that says something of a case, in order."""
        return tuple(_row(p, self.on, self.known) for p in self.lawbook if not isinstance(p, Note))

    def truths(self, system: Any) -> list[Any]:  # noqa: ANN401 - any description
        """Return the truth of every condition asked, in order; a list, where it is asked of each repeated thing.

        The conditions are walked at first; a plan that is asked often is compiled, since that takes longer than
        many walks.
        """
        if next(self._calls) >= _WALKS:
            return self.program.truths(system)
        context = attrs.evolve(self.context, memo={})
        return [
            condition.truth(system, context)
            if each is None
            else [condition.truth(item, context) for item in system.items(each).cases]
            for condition, each in self._asked
        ]

    @cached_property
    def _calls(self) -> Iterator[int]:
        return count()

    @cached_property
    def _asked(self) -> list[tuple[Condition, type | None]]:
        return [(condition, row.each) for row in self.rows for condition in conditions_of(row)]

    @cached_property
    def program(self) -> Program:
        """The whole law as one function."""
        return compiled(self._asked, self.context)

    @cached_property
    def digest(self) -> str:
        """The digest of the law used."""
        return self.lawbook.digest(self.on, self.known)


def conditions_of(row: Row) -> Sequence[Condition]:
    """Return the conditions that decide a row: reach, unless, must, then one for each alternative."""
    provision = row.provision
    if isinstance(provision, Norm):
        head = (provision.reach, provision.unless, provision.owed)
    else:
        head = (provision.condition(), ~ALWAYS, ALWAYS)
    return (*head, *(alternative.when for alternative in row.alternatives))


def _row(provision: Provision, on: dt.date, known: dt.date) -> Row:
    moment = provision.applies.at(on, known)  # type: ignore[attr-defined]
    alternatives: list[Alternative] = []
    for alternative in (
        *_together(moment.running),
        *_apart(moment.coming, Force.UPCOMING),
        *_apart(moment.past, Force.EXPIRED),
    ):
        alternatives.append(alternative)
        if alternative.when is ALWAYS:
            break
    return Row(provision=provision, alternatives=tuple(alternatives), published=moment.published)


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


def roles_of(condition: Condition) -> frozenset[str]:
    """Return the roles a `binds` names; none when it binds whoever is reached."""
    if isinstance(condition, Named) and condition.term.role:
        return frozenset({condition.term.role})
    return frozenset[str]().union(*(roles_of(part) for part in condition.parts))


def context_key(context: Context) -> tuple[Any, ...]:
    """Return what two contexts must share for one program to serve both."""
    return (
        context.on,
        tuple(sorted(context.readings.items())),
        tuple(sorted(context.without_guidance)),
        tuple(sorted((term, truth.value) for term, truth in context.determinations.items())),
    )
