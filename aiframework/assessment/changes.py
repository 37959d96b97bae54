"""What changed between two assessments, and because of what: a fact, the date, the law as known, a choice."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from aiframework.assessment.differences import Difference, Kind, differences, mixed
from aiframework.assessment.finding import Finding
from aiframework.assessment.only import Result, idle, only, results
from aiframework.assessment.plan import Row, conditions_of
from aiframework.legal.provision import Duty, Provision, Term
from aiframework.logic import Condition, LawAsKnown, Named, Today
from aiframework.logic.parts import asked_in, parts_of

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = ["Cause", "Change", "compare"]


@attrs.frozen
class Cause:
    """One of the differences a change rests on.

    Attributes:
        difference: what differs.
        through: for a date or the law as known, what turns on it: the provision that sets the date, with the
            amending act and article where there is one, or the term that came out otherwise.
    """

    difference: Difference
    through: str = ""

    @property
    def kind(self) -> Kind:
        """What kind of thing differs."""
        return self.difference.kind

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.difference} ({self.through})" if self.through else str(self.difference)


@attrs.frozen(kw_only=True, eq=False)
class Change:
    """One result that differs.

    Attributes:
        key: the citation.
        before: the earlier result; None where there was none.
        after: the later result; None where there is none.
        because: the differences it comes from: together they turn the earlier result into the later one, and none
            of them can be left out.
    """

    key: str
    before: Result | None
    after: Result | None
    because: tuple[Cause, ...]

    def __str__(self) -> str:
        """Say it in one line."""
        why = " and ".join(map(str, self.because))
        return f"{self.key}: {self.said_before} -> {self.said_after}, because of {why}"

    @property
    def idle(self) -> bool:
        """Whether nothing is owed, or holds, under it before or after: only its force differs."""
        return idle(self.before) and idle(self.after)

    @property
    def said_before(self) -> str:
        """The earlier result in words."""
        return _say(self.before)

    @property
    def said_after(self) -> str:
        """The later result in words."""
        return _say(self.after)


def _say(result: Result | None) -> str:
    if result is None:
        return "nothing"
    if isinstance(result, Finding):
        return f"{result.outcome.value}, {result.force.value}"
    return f"{result.holds.name.lower()}, {result.force.value}"


def compare(earlier: "Assessment", later: "Assessment") -> tuple[Change, ...]:
    """Return every difference in outcome or force, with what it comes from.

    Both assessments need the same laws; where one asks more laws than the other, only those of both are compared.
    """
    before, after = results(earlier), results(later)
    shared = {id(row.provision) for row in earlier.plan.rows} & {id(row.provision) for row in later.plan.rows}
    keys = [
        key
        for key in dict.fromkeys([*before, *after])
        if _say(before.get(key)) != _say(after.get(key)) and id(_provision(before, after, key)) in shared
    ]
    found = differences(earlier, later) if keys else ()
    rows = {id(row.provision): row for row in later.plan.rows}
    searches: dict[int, _Search] = {}
    changes: list[Change] = []
    for key in keys:
        provision = _provision(before, after, key)
        place = id(provision)
        if place not in searches:
            searches[place] = _Search(earlier, later, provision, _relevant(rows[place], found))
        causes = searches[place].causes(key, after.get(key))
        through = _through(before.get(key), after.get(key), rows[place])
        because = tuple(Cause(each, through if each.kind in {Kind.DATE, Kind.LAW} else "") for each in causes)
        changes.append(Change(key=key, before=before.get(key), after=after.get(key), because=because))
    return tuple(changes)


def _provision(before: dict[str, Result], after: dict[str, Result], key: str) -> Provision:
    return (after[key] if key in after else before[key]).provision


def _relevant(row: Row, found: Sequence[Difference]) -> tuple[Difference, ...]:
    """Return the differences that can bear on a provision: of answers, those it asks for."""
    clocks = row.provision.times if isinstance(row.provision, Duty | Term) else ()
    asked = [*conditions_of(row), *(clock.when for clock in clocks)]
    facts = {test.fact for test in asked_in(asked)}
    facts |= {fact for clock in clocks for fact in (clock.asks, clock.done) if fact is not None}
    # an answer may follow from others of its section: any answer of a section that is asked may bear
    keys = {fact.owner.key for fact in facts}  # type: ignore[attr-defined]  # a described class has one
    return tuple(
        each
        for each in found
        if each.kind is not Kind.FACT or each.what.partition(".")[0].partition("[")[0] in keys
    )


@attrs.define(repr=False)
class _Search:
    """Looks for the differences that one provision's changes come from."""

    earlier: "Assessment"
    later: "Assessment"
    provision: Provision
    found: tuple[Difference, ...]
    seen: dict[frozenset[Difference], dict[str, str]] = attrs.field(factory=dict)

    def said(self, these: Collection[Difference], key: str) -> str:
        """Return how the provision stands with some differences put in."""
        chosen = frozenset(these)
        if chosen not in self.seen:
            alone = only(self.earlier, [self.provision])
            try:
                told = results(mixed(alone, self.later, chosen))
            except TypeError:  # half of the new answers contradict what follows from the old ones
                told = {}
            self.seen[chosen] = {each: _say(result) for each, result in told.items()}
        return self.seen[chosen].get(key, _say(None))

    def causes(self, key: str, after: Result | None) -> tuple[Difference, ...]:
        """Return one difference that does alone where there is one, else a set of which none can be left out."""
        wanted = _say(after)

        def does(these: Collection[Difference]) -> bool:
            return self.said(these, key) == wanted

        alone = [each for each in self.found if does((each,))]
        return (alone[0],) if alone else _shrunk(self.found, does)


def _shrunk(
    found: tuple[Difference, ...], does: Callable[[Collection[Difference]], bool]
) -> tuple[Difference, ...]:
    """Return a subset that does and of which nothing can be left out: halves first, then one by one."""
    size, kept = max(len(found) // 2, 1), found
    while True:
        for start in range(0, len(kept), size):
            rest = kept[:start] + kept[start + size :]
            if does(rest):
                kept = rest
                break
        else:
            if size == 1:
                return kept
            size = max(size // 2, 1)


def _through(before: Result | None, after: Result | None, row: Row) -> str:
    """Return what turns with the date or the law: the basis of the schedule, or the terms that came out otherwise."""
    if before is None or after is None:
        return ""
    if before.standing.basis != after.standing.basis or before.force is not after.force:
        return after.standing.basis or before.standing.basis or after.standing.reason
    return ", ".join(dict.fromkeys(_terms(before, after, row)))


def _terms(before: Result, after: Result, row: Row) -> Iterator[str]:
    """Yield the innermost terms that test a date and came out otherwise, with the dates."""
    for part in parts_of(conditions_of(row)):
        if isinstance(part, Named) and any(_dated(inner) for inner in _own(part)):
            then, now = (part.means.truth(r.case, attrs.evolve(r.context, memo={})) for r in (before, after))
            if then is not now:
                yield part.id


def _own(term: Named) -> Iterator[Condition]:
    """Yield what a term is made of, but for what other terms in it are made of."""
    waiting = [term.means]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Named):
            yield part
            waiting.extend(part.parts)


def _dated(part: Condition) -> bool:
    return isinstance(part, Today | LawAsKnown)
