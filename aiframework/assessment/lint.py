"""Lint of law: provisions that can never apply, exceptions that never matter, duties that cannot be met or contradict.

Each trial asks whether a description exists that shows the provision at work. The search is exact, for up to a few
things of each kind. A description that is found is tried on every other trial at once, so few searches are needed.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final

import attrs

from aiframework.assessment.lines import Line
from aiframework.assessment.plan import Plan
from aiframework.facts.index import section_class
from aiframework.legal.calendar import ALWAYS_IN_FORCE, Schedule
from aiframework.legal.form import EachOf, Those
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Norm, Prohibition, Provision, Term
from aiframework.legal.sanction import Sanction
from aiframework.logic import ALWAYS, NEVER, Condition, Named, Question, Test
from aiframework.logic.clauses import SO, Clauses, Literal
from aiframework.logic.parts import asked_in
from aiframework.logic.search import satisfied

__all__ = ["Fault", "asked", "circles", "lint", "stale", "unasked"]

#: how many things of a kind a description may have beside the one asked about: first, and before a fault is told
_THINGS: Final = (2, 6)
#: how many searches are made before what they found is tried on all
_BATCH: Final = 48


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


@attrs.frozen
class _Trial:
    """One thing that must be possible: literals that must be able to hold together."""

    line: Line
    wanted: tuple[Literal, ...]
    what: str
    beside: Line | None = None


def lint(plan: Plan, *, only: Callable[[Provision], bool] | None = None) -> tuple[Fault, ...]:
    """Return what in a lawbook can never apply, never matter, never be met or never be breached, alone or together.

    Args:
        plan: the lawbook, lined up for a day.
        only: which provisions to look at, each by itself; all, and duties in pairs, by default.
    """
    lines = [line for line in plan.lined.lines if only is None or only(line.provision)]
    clauses = _clauses(plan, _THINGS[0])
    trials = [trial for line in lines for trial in _trials(clauses, line)]
    if only is None:
        trials += _trials_of_two(clauses, plan)
    failing = _failing(clauses, trials)
    alone = _impossible(plan, [trial for trial in failing if trial.beside is None])
    # what never applies is not told to be never met as well
    graver = {(id(trial.line), implied) for trial in alone for implied in _IMPLIES.get(trial.what, ())}
    told = [trial for trial in alone if (id(trial.line), trial.what) not in graver]
    told += _both_owed(clauses, failing)
    return tuple(Fault(provision=trial.line.provision, what=trial.what) for trial in told)


_NEVER_APPLIES: Final = "can never apply"
_NEVER_MATTERS: Final = "its exception can never matter"
_ALWAYS_LIFTED: Final = "its exception always holds when it applies"
_LIFTS_NOTHING: Final = "its exception lifts nothing that is not done anyway"
_NEVER_MET: Final = "can never be met"
_NEVER_BREACHED: Final = "can never be breached"
#: what a fault brings with it
_IMPLIES: Final = {
    _NEVER_APPLIES: (_NEVER_MATTERS, _ALWAYS_LIFTED, _LIFTS_NOTHING, _NEVER_MET, _NEVER_BREACHED),
    _NEVER_MATTERS: (_LIFTS_NOTHING,),
    _ALWAYS_LIFTED: (_NEVER_MET, _NEVER_BREACHED),
}


def _trials(clauses: Clauses, line: Line) -> Iterator[_Trial]:
    """Yield what must be possible of one provision."""

    def literal(condition: Condition) -> Literal:
        return clauses.of(condition, each=line.each)

    if line.concludes and isinstance(line.provision, Term):
        means = literal(line.provision.means)
        yield _Trial(line, (means,), "can never hold")
        yield _Trial(line, (-means,), "always holds")
        return
    reach, unless, owed = literal(line.reach), literal(line.unless), literal(line.owed)
    if line.reach is not ALWAYS:
        yield _Trial(line, (reach,), _NEVER_APPLIES)
    if line.unless is not NEVER:
        yield _Trial(line, (reach, unless), _NEVER_MATTERS)
        yield _Trial(line, (reach, -unless), _ALWAYS_LIFTED)
        if line.owed is not ALWAYS:
            yield _Trial(line, (reach, unless, -owed), _LIFTS_NOTHING)
    if line.owed is not ALWAYS:
        if not line.forbids:
            yield _Trial(line, (reach, -unless, owed), _NEVER_MET)
        yield _Trial(line, (reach, -unless, -owed), _NEVER_BREACHED)


def _trials_of_two(clauses: Clauses, plan: Plan) -> list[_Trial]:
    """Return what must be possible of each two duties that ask for the same: to be met together."""
    norms = [line for line in plan.lined.lines if isinstance(line.provision, Duty | Prohibition)]
    asked = [frozenset(test.fact.path for test in asked_in([line.owed])) for line in norms]

    def met(line: Line) -> tuple[Literal, ...]:
        return (
            clauses.of(line.reach, each=line.each),
            -clauses.of(line.unless, each=line.each),
            clauses.of(line.owed, each=line.each),
        )

    return [
        _Trial(one, (*met(one), *met(other)), f"cannot be met together with {other.provision.id}", other)
        for (one, here), (other, there) in combinations(zip(norms, asked, strict=True), 2)
        if here & there and one.each is other.each
    ]


def _both_owed(clauses: Clauses, failing: Iterable[_Trial]) -> list[_Trial]:
    """Return the failing trials of two duties that one description can owe."""
    return [
        trial
        for trial in failing
        if trial.beside is not None and satisfied(clauses, _without_owed(trial.wanted), {}) is not None
    ]


def _without_owed(wanted: Sequence[Literal]) -> list[Literal]:
    return [literal for place, literal in enumerate(wanted) if place % 3 != 2]  # noqa: PLR2004 - reach, unless, owed


# -- the search ------------------------------------------------------------------------------------------------


def _impossible(plan: Plan, failing: Sequence[_Trial]) -> list[_Trial]:
    """Return the trials that no description passes, of those that none of few things does: looked for among several."""
    if not failing:
        return []
    more = _clauses(plan, _THINGS[1])
    again = {id(trial.line): trial.line for trial in failing}
    still = {
        (id(trial.line), trial.what)
        for line in again.values()
        for trial in _trials(more, line)
        if satisfied(more, trial.wanted, {}) is None
    }
    return [trial for trial in failing if (id(trial.line), trial.what) in still]


def _clauses(plan: Plan, things: int) -> Clauses:
    tests: dict[str, dict[Test, None]] = {}
    for test in asked_in(c for line in plan.lined.lines for c in (line.reach, line.unless, line.owed)):
        tests.setdefault(test.fact.path, {})[test] = None
    return Clauses(plan.context, {path: tuple(mine) for path, mine in tests.items()}, things)


def _failing(clauses: Clauses, trials: Sequence[_Trial]) -> list[_Trial]:
    """Return the trials that no description passes."""
    todo = dict(enumerate(trials))
    failing: list[int] = []
    chosen: Mapping[int, bool] = {}
    theirs = [variable for variable, fact in clauses.facts.items() if fact.control == "operator"]
    while todo:
        numbers = list(todo)
        rows: list[Mapping[int, bool]] = []
        for number in numbers[:: max(1, len(numbers) // _BATCH)]:
            found = satisfied(clauses, todo[number].wanted, chosen)
            if found is None:
                failing.append(number)
                del todo[number]
                continue
            chosen = {**chosen, **found}
            free = [variable for variable in theirs if variable not in found]
            rows += [
                chosen,
                {**chosen, **dict.fromkeys(free, True)},
                {**chosen, **dict.fromkeys(free, False)},
            ]
        yes, no, ones = _planes(clauses, rows)
        for number in numbers:
            if number in todo and _together(todo[number].wanted, yes, no, ones):
                del todo[number]
    return [trials[number] for number in sorted(failing)]


def _together(wanted: Sequence[Literal], yes: Sequence[int], no: Sequence[int], ones: int) -> int:
    """Return in which rows all of some literals hold."""
    for literal in wanted:
        ones &= yes[literal] if literal > 0 else no[-literal]
        if not ones:
            break
    return ones


def _planes(clauses: Clauses, rows: Sequence[Mapping[int, bool]]) -> tuple[list[int], list[int], int]:
    """Return in which rows each variable holds, and in which it does not."""
    ones, number = (1 << len(rows)) - 1, len(clauses.gates)
    yes, no = [0] * number, [ones] * number
    for row, choices in enumerate(rows):
        for variable, holds in choices.items():
            if holds:
                yes[variable] |= 1 << row
    yes[SO], no[SO] = ones, 0
    for variable in range(SO + 1, number):
        if variable not in clauses.choices:
            yes[variable] = _together(
                [clause[1] for clause in clauses.gates[variable][0][:-1]], yes, no, ones
            )
        no[variable] = ones ^ yes[variable]
    return yes, no, ones


# -- what needs no search ----------------------------------------------------------------------------------------


def circles(plan: Plan) -> tuple[Fault, ...]:
    """Return terms that are defined by themselves, with the way round."""
    terms = [line.provision for line in plan.lined.lines if isinstance(line.provision, Term)]
    found: list[Fault] = []
    done: set[int] = set()

    def follow(term: Term, way: tuple[Term, ...]) -> None:
        if any(term is each for each in way):
            names = [each.id for each in (*way[way.index(term) :], term)]
            found.append(Fault(provision=term, what=f"is defined by itself: {' -> '.join(names)}"))
            return
        if id(term) in done:
            return
        for other in _terms_in(term.means):
            follow(other, (*way, term))
        done.add(id(term))

    for term in terms:
        follow(term, ())
    return tuple(found)


def _terms_in(condition: Condition) -> Iterator[Term]:
    """Yield the terms that a condition names, and not what they are made of."""
    waiting = [condition]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Named):
            waiting.extend(part.parts)
        elif isinstance(part.term, Term):
            yield part.term


def asked(plan: Plan) -> dict[str, Question[Any]]:
    """Return the facts that somebody asks, by name.

    A fact is asked by what a provision says, by what counts its times or its sanction, by a form, and where the answer
    to a fact that is asked may be worked out from it.
    """
    found = {fact.path: fact for fact in (*_asked_by_provisions(plan), *_asked_by_forms(plan.lawbook))}
    waiting = list(found.values())
    while waiting:
        more = {fact.path: fact for fact in _stands_on(waiting.pop()) if fact.path not in found}
        found.update(more)
        waiting.extend(more.values())
    return found


def unasked(plan: Plan, *, beside: Plan | None = None) -> tuple[str, ...]:
    """Return facts that nobody asks, of the sections of which some are asked, by name.

    Args:
        plan: the law looked at.
        beside: other law, which shares the vocabulary: what it asks is not asked in vain.
    """
    found = asked(plan)
    heard = found if beside is None else {**asked(beside), **found}
    owners = {fact.owner for fact in found.values()}
    every = [fact for owner in owners for fact in owner.facts.values()]  # type: ignore[attr-defined]
    return tuple(sorted(fact.path for fact in every if fact.path not in heard and fact.name != "name"))


def _asked_by_provisions(plan: Plan) -> Iterator[Question[Any]]:
    """Yield the facts that provisions ask, and those on which their times and sanctions turn."""
    norms = [line.provision for line in plan.lined.lines if isinstance(line.provision, Norm)]
    timed = [line.provision for line in plan.lined.lines if isinstance(line.provision, Duty | Term)]
    times = [time for provision in timed for time in provision.times]
    sanctions = [each for norm in norms for each in _with_besides(norm.sanction)]
    conditions = [c for line in plan.lined.lines for c in (line.reach, line.unless, line.owed)]
    conditions += [phase.when for norm in norms for phase in norm.applies.phases]
    conditions += [time.when for time in times]
    conditions += [tariff.when for each in sanctions for tariff in each.tariffs]
    yield from (test.fact for test in asked_in(conditions))
    told = [fact for time in times for fact in (time.asks, time.done)]
    told += [fact for each in sanctions for fact in (each.base, each.size, each.count)]
    yield from (fact for fact in told if fact is not None)


def _with_besides(sanction: Sanction | None) -> Iterator[Sanction]:
    """Yield a sanction and what may be imposed on top of it."""
    while sanction is not None:
        yield sanction
        sanction = sanction.besides


def _asked_by_forms(lawbook: Lawbook) -> Iterator[Question[Any]]:
    """Yield what forms ask, what tells whether they ask it, and what fills them."""
    for field in (field for each in lawbook.instruments for form in each.forms for field in form.fields):
        yield from field.asks
        conditions = [field.when, field.refused]
        for filling in field.fills.values():
            if isinstance(filling, Question):
                yield filling
            elif isinstance(filling, EachOf):
                yield filling.fact
            elif isinstance(filling, Those):
                conditions += filling.members.values()
        yield from (test.fact for test in asked_in(conditions))


def _stands_on(fact: Question[Any]) -> Iterator[Question[Any]]:
    """Yield the facts an answer may be worked out from: what it follows from, and the parts it sums up."""
    parts = () if fact.sums_up is None else fact.sums_up.names()
    for name in (*getattr(fact.follows, "needs", ()), *parts):
        key, _, rest = name.rpartition(".")
        section: Any = section_class(key) if key else fact.owner
        yield section.facts[rest]


def stale(plan: Plan, *, today: dt.date, days: int = 365) -> tuple[Fault, ...]:
    """Return provisions last read too long ago, or before the law they state was published.

    Args:
        plan: the lawbook.
        today: the day to reckon from.
        days: how old a reading may be.
    """
    found: list[Fault] = []
    for provision in plan.lawbook:
        read = provision.verified.on
        schedule: Schedule = getattr(provision, "applies", ALWAYS_IN_FORCE)
        published = max((phase.known for phase in schedule.known_on(plan.known)), default=dt.date.min)
        if published > read:
            found.append(
                Fault(
                    provision=provision, what=f"read on {read}, before its law was published on {published}"
                )
            )
        elif (today - read).days > days:
            found.append(
                Fault(provision=provision, what=f"last read on {read}, {(today - read).days} days ago")
            )
    return tuple(found)
