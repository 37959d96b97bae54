"""A lawbook lined up: what each provision asks of a case, as nodes of one graph, whatever the day."""

from collections.abc import Sequence
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import or_
from typing import Any, Final

import attrs

from aiframework.legal.clock import Clock
from aiframework.legal.confidence import rests_on
from aiframework.legal.instrument import nothing_to_collect
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Norm, Note, Permission, Prohibition, Provision, Right, Term
from aiframework.legal.retention import Retention
from aiframework.logic import ALWAYS, NEVER, Condition, Named
from aiframework.logic.condition import Constant
from aiframework.logic.fact import Question
from aiframework.logic.graph import Graph

__all__ = ["Line", "Lines", "lines_of", "roles_of"]


@attrs.frozen(kw_only=True, eq=False, repr=False, slots=False)
class Line:
    """One provision, with what decides it.

    Attributes:
        provision: the provision.
        reach: scope, addressee and trigger together; of a term, what it means.
        unless: what lifts it.
        owed: what must be so.
        nodes: the nodes of these three.
        roles: the roles it names; none where it binds whoever is reached.
        concludes: whether it says what holds, and not what is owed.
        forbids: whether doing it is the breach.
        clocked: whether time runs for it.
        each: the repeated thing that gets a result of its own.
    """

    provision: Provision
    reach: Condition
    unless: Condition
    owed: Condition
    nodes: tuple[int, int, int]
    roles: frozenset[str]
    concludes: bool
    forbids: bool
    clocked: bool
    each: type | None

    @cached_property
    def asked(self) -> tuple[tuple[tuple[str, Condition], ...], ...]:
        """Reach, unless and owed, each with its name in reasons; nothing for what is always or never so."""
        owed = ("done", ~self.owed) if self.forbids else ("must", self.owed)
        named = ("reach", self.reach), ("unless", self.unless), owed
        return tuple([() if isinstance(each[1], Constant) else (each,) for each in named])

    def speaks(self, viewpoint: frozenset[str], *, verified_only: bool, states: bool) -> bool:
        """Return whether it speaks to a viewpoint."""
        if verified_only and rests_on(self.provision):
            return False
        if getattr(self.provision, "about", "system") == "state" and not states:
            return False
        return not (viewpoint and self.roles) or bool(self.roles & viewpoint)


@attrs.frozen(eq=False, slots=False, repr=False)
class Lines:
    """The lines of a lawbook over one graph.

    Attributes:
        graph: every condition of every line, phase and clock.
        lines: in the order of the law; notes ask nothing and have none.
    """

    graph: Graph
    lines: tuple[Line, ...]

    @cached_property
    def asking(self) -> list[tuple[int, ...]]:
        """Of each line's three nodes those that rest on answers of the description."""
        under = self.graph.under
        return [tuple([node for node in line.nodes if under[node]]) for line in self.lines]

    @cached_property
    def clocks(self) -> dict[int, tuple[tuple[int, int, int], ...]]:
        """Of each line for which time runs: when each clock runs, as a node, and the facts that time it, as bits.

        First those that do where the duty is, or may be, done; last those where it is not: since when what must be kept
        is gone, but not when it was done.
        """
        return {
            number: tuple(
                (
                    self.graph.add(clock.when),
                    self._lacking(_timing(clock)[0]),
                    self._lacking(_timing(clock)[1]),
                )
                for clock in line.provision.times  # type: ignore[attr-defined]  # only what has clocks comes here
            )
            for number, line in enumerate(self.lines)
            if line.clocked and line.each is None
        }

    def _lacking(self, facts: list[Question[Any]]) -> int:
        return reduce(or_, [self.graph.ask(fact).lacking for fact in facts], 0)

    @cached_property
    def resting_on(self) -> dict[int, list[int]]:
        """The lines that one of their three nodes decides, by node; lines about repeated things are left out."""
        found: dict[int, list[int]] = {}
        for number, line in enumerate(self.lines):
            if line.each is None:
                for node in line.nodes:
                    found.setdefault(node, []).append(number)
        return found


@lru_cache(maxsize=8)
def lines_of(book: Lawbook) -> Lines:
    """Return a lawbook lined up, made once."""
    with nothing_to_collect():
        graph = Graph((ALWAYS, NEVER))
        lines = tuple([_line(provision, graph) for provision in book if not isinstance(provision, Note)])
        for line in lines:
            _add_times(line.provision, graph)
        _refuse_asking_of_timed(lines, graph)
    return Lines(graph, lines)


def _refuse_asking_of_timed(lines: Sequence[Line], graph: Graph) -> None:
    """Refuse conditions that ask whether a term holds that hangs on a day: only its own line hears the day.

    Raises:
        ValueError: some do; all are named.
    """
    timed = {
        graph.nodes[line.provision.condition()]: line.provision.id
        for line in lines
        if isinstance(line.provision, Term) and line.provision.times
    }
    asked = set(timed).intersection(chain.from_iterable(graph.parts)) if timed else set[int]()
    for line in lines:
        asked.update([node for node in line.nodes if node in timed and timed[node] != line.provision.id])
    if asked:
        message = (
            f"conditions ask whether {', '.join(sorted(timed[node] for node in asked))} holds, which hangs on a day: "
            "ask what it means, and give the duty the time itself"
        )
        raise ValueError(message)


def _line(provision: Provision, graph: Graph) -> Line:
    concludes = isinstance(provision, Term | Right | Permission)
    asked = _asked(provision)
    return Line(
        provision=provision,
        reach=asked[0],
        unless=asked[1],
        owed=asked[2],
        nodes=(graph.add(asked[0]), graph.add(asked[1]), graph.add(asked[2])),
        roles=roles_of(provision.binds) if isinstance(provision, Norm) else frozenset(),
        concludes=concludes,
        forbids=isinstance(provision, Prohibition),
        clocked=isinstance(provision, Duty | Term) and bool(provision.times),
        each=getattr(provision, "each", None),
    )


def _asked(provision: Provision) -> tuple[Condition, Condition, Condition]:
    if isinstance(provision, Norm):
        return provision.reach, provision.unless, provision.owed
    return provision.condition(), NEVER, ALWAYS


def _add_times(provision: Provision, graph: Graph) -> None:
    """Add what decides the times of a provision: the conditions of its phases and of its clocks, and their days."""
    for phase in provision.applies.phases:  # type: ignore[attr-defined]  # only what has a schedule comes here
        graph.add(phase.when)
    for clock in getattr(provision, "times", ()):
        graph.add(clock.when)
        for fact in (fact for facts in _timing(clock) for fact in facts):
            graph.ask(fact)


def _timing(clock: Clock | Retention) -> tuple[list[Question[Any]], list[Question[Any]]]:
    """Return the facts that time a clock where the duty is, or may be, done, and those that do where it is not."""
    done = [] if clock.done is None else [clock.done]
    asks = [] if clock.asks is None else [clock.asks]
    return (asks, [*asks, *done]) if isinstance(clock, Retention) else ([*asks, *done], asks)


_NOBODY: Final[frozenset[str]] = frozenset()


def roles_of(condition: Condition) -> frozenset[str]:
    """Return the roles a `binds` names; none when it binds whoever is reached."""
    if isinstance(condition, Named) and condition.term.role:
        return frozenset({condition.term.role})
    parts: Sequence[Condition] = condition.parts
    return _NOBODY.union(*map(roles_of, parts))
