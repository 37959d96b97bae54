"""Many conditions as one graph: each shared part once, and of each description only what its answers change.

The graph is worked out once for a description that says nothing. A description then changes the tests its
answers bear on, and what hangs on those, level by level; all else stands. A truth is two bits, *possible* (1) and
*certain* (2): no is 0, unknown 1, yes 3, so that `and` is `&`, `or` is `|` and `not` a look-up.
"""

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Any, Final

import attrs

from aiframework.logic.bits import BITS, NO, OPEN, OPPOSITE, tally
from aiframework.logic.condition import AtLeast, Condition, Context, Test
from aiframework.logic.evaluated import Evaluated
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.node import How, how
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.residual import Missing
from aiframework.logic.truth import UNKNOWN

__all__ = ["Graph", "Prepared"]

#: how many different answers to one fact are remembered
_REMEMBERED = 64


class _Asked:
    """The tests on one fact, and what each answer seen so far makes of them."""

    __slots__ = ("lacking", "seen", "tests")

    def __init__(self) -> None:
        self.lacking = 0
        self.tests: list[tuple[int, Test]] = []
        self.seen: dict[Any, tuple[tuple[int, int], ...]] = {}

    def bits(self, answer: Any) -> tuple[tuple[int, int], ...]:  # noqa: ANN401 - the fact's kind decides
        """Return each test's node with the truth that an answer gives it."""
        found = self.seen.get(answer)
        if found is None:
            found = tuple((node, BITS[test.of(answer)]) for node, test in self.tests)
            if len(self.seen) < _REMEMBERED:
                self.seen[answer] = found
        return found


class Graph:
    """Conditions, each shared part once, in an order in which parts come before what they make.

    Attributes:
        nodes: the node of each condition.
        conditions: the condition of each node.
    """

    def __init__(self, conditions: Iterable[Condition] = ()) -> None:
        """Take the conditions; more may be added until a context is prepared."""
        self.nodes: dict[Condition, int] = {}
        self.conditions: list[Condition] = []
        self._same: dict[int, int] = {}
        self.how: list[int] = []
        self.parts: list[tuple[int, ...]] = []
        self.level: list[int] = []
        self.above: list[list[int]] = []
        #: tests by section and fact
        self.asked: dict[str, dict[str, _Asked]] = {}
        #: for each node about a thing that repeats, the tests on that thing it rests on, as bits
        self.about: list[int] = []
        #: what may be missing of the description itself: facts, lists and doubts, in the order they are met
        self.lacking: list[Missing] = []
        #: what may be missing right at each node, and anywhere under it, as bits over `lacking`
        self.own: list[int] = []
        self.under: list[int] = []
        self._lacking: dict[str, int] = {}
        #: quantifiers by the list they are about
        self.quantified: dict[str, list[int]] = {}
        self._things = 0
        for condition in conditions:
            self.add(condition)

    def node(self, condition: Condition) -> int | None:
        """Return the node of a condition; None where the graph has none. The very same condition is found at once."""
        known = self._same.get(id(condition))
        return self.nodes.get(condition) if known is None else known

    def add(self, condition: Condition) -> int:
        """Return the node of a condition, made with all its parts where it is new."""
        node = self.node(condition)
        if node is not None:
            return node
        parts = tuple(self.add(part) for part in condition.parts)
        node = self.nodes[condition] = len(self.conditions)
        follows = how(condition)
        self.conditions.append(condition)
        self._same[id(condition)] = node
        self.how.append(follows)
        self.above.append([])
        self.parts.append(parts)
        self.level.append(1 + max((self.level[part] for part in parts), default=-1))
        about, own, under = 0, 0, 0
        if isinstance(condition, Test):
            about, own = self._ask(condition, node)
        elif isinstance(condition, Some | Every | Count):
            key: str = condition.kind.key  # type: ignore[attr-defined]  # a described class has one
            self.quantified.setdefault(key, []).append(node)
            own, under = self._lack(Missing(key, kind=condition.kind)), self.under[parts[0]]
        else:
            if isinstance(condition, Reading):
                own = self._lack(Missing(condition.doubt, doubt=condition.doubt))
            for part in parts:
                about |= self.about[part]
                under |= self.under[part]
                self.above[part].append(node)
        self.about.append(about)
        self.own.append(own)
        self.under.append(own | under)
        return node

    def _ask(self, test: Test, node: int) -> tuple[int, int]:
        owner: Any = test.fact.owner
        asked = self.asked.setdefault(owner.key, {}).setdefault(test.fact.name, _Asked())
        asked.tests.append((node, test))
        if not owner.repeats:
            asked.lacking = self._lack(Missing(f"{owner.key}.{test.fact.name}", test.fact))
            return 0, asked.lacking
        self._things += 1
        return 1 << (self._things - 1), 0

    def _lack(self, missing: Missing) -> int:
        """Return the bit of something that may be missing."""
        bit = self._lacking.setdefault(missing.place, 1 << len(self.lacking))
        if bit == 1 << len(self.lacking):
            self.lacking.append(missing)
        return bit

    def bit(self, place: str) -> int:
        """Return the bit of a place in descriptions; nothing where no condition asks for it."""
        return self._lacking.get(place, 0)

    def prepared(self, context: Context) -> "Prepared":
        """Return the graph seen with a date, readings, guidance and determinations."""
        return Prepared(self, context)


@attrs.define(eq=False)
class Prepared:
    """A graph under one context, worked out for a description that says nothing.

    Attributes:
        graph: the graph.
        context: date, readings, guidance and determinations.
        values: the truth of each node, as bits, where nothing is told.
        missing: what is missing under each node then, as bits.
        work: what makes each node's truth of its parts' truths.
        gather: what picks the truths of each node's parts.
        untold: what was made of nodes of which nothing is told, for all descriptions.
    """

    graph: Graph
    context: Context
    values: list[int] = attrs.field(init=False)
    how: list[int] = attrs.field(init=False)
    parts: list[tuple[int, ...]] = attrs.field(init=False)
    missing: list[int] = attrs.field(init=False)
    work: list[Callable[[Any], int]] = attrs.field(init=False, repr=False)
    gather: list[Callable[[Any], Any]] = attrs.field(init=False, repr=False)
    untold: dict[int, Any] = attrs.field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Put the context in, and work every node out."""
        graph = self.graph
        self.how, self.parts = list(graph.how), list(graph.parts)
        values = self.values = [OPEN] * len(graph.conditions)
        self.work, self.gather = [], []
        for node, condition in enumerate(graph.conditions):
            fixed = self._fixed(node, condition)
            self.work.append(_work(self.how[node], condition))
            self.gather.append(itemgetter(*self.parts[node]) if self.parts[node] else _nothing)
            if fixed is not None:
                values[node], self.how[node], self.parts[node] = fixed, How.LEAF, ()
            elif self.how[node] not in {How.LEAF, How.THINGS}:
                values[node] = self.worked(node, values.__getitem__)
        self.missing = []
        for node in range(len(values)):
            self.missing.append(self._lacks(node))

    def _lacks(self, node: int) -> int:
        """Return what is missing under a node where nothing is told, as bits."""
        if self.values[node] != OPEN:
            return 0
        if self.how[node] == How.THINGS:
            return self.graph.own[node]
        found = self.own(node)
        for part in self.parts[node]:
            found |= self.missing[part]
        return found

    def own(self, node: int) -> int:
        """Return what is missing right at an open node, as bits: a doubt that is decided is not."""
        decided = isinstance(self.graph.conditions[node], Reading) and self.how[node] != How.AGREE
        return 0 if decided else self.graph.own[node]

    def _fixed(self, node: int, condition: Condition) -> int | None:
        """Return what the context makes of a node by itself; choose the reading it names."""
        context = self.context
        match condition:
            case Test():
                return BITS[condition.of(UNKNOWN)]
            case Named():
                decided = context.determinations.get(condition.id)
                return None if decided is None else BITS[decided]
            case Guidance():
                return OPEN if {"*", condition.name} & context.without_guidance else None
            case Reading():
                names = [name for name, _ in condition.readings]
                picked = context.readings.get(condition.doubt, "")
                if picked in names:
                    self.how[node], self.parts[node] = (
                        How.SAME,
                        (self.graph.parts[node][names.index(picked)],),
                    )
                return None
            case _ if self.how[node] == How.LEAF:
                return BITS[condition.truth(None, context)]  # type: ignore[arg-type]  # it asks nothing of a case
            case _:
                return None

    def evaluated(self, system: Any) -> "Evaluated":  # noqa: ANN401 - any description with sections and lists
        """Return the truths of every node for a description."""
        graph, values = self.graph, self.values.copy()
        changed: list[int] = []
        told = 0
        for key, section in system.sections.items():
            asked = graph.asked.get(key)
            if asked:
                for name, answer in section.answers.items():
                    tests = asked.get(name)
                    if tests is not None:
                        told |= tests.lacking
                        for node, bits in tests.bits(answer):
                            if bits != values[node]:
                                values[node] = bits
                                changed.append(node)
        things = [node for key in system.lists for node in graph.quantified.get(key, ())]
        for key in system.lists:
            told |= graph.bit(key)
        context = self.context
        evaluated = Evaluated(
            on=context.on,
            known=context.known,
            readings=context.readings,
            without_guidance=context.without_guidance,
            determinations=context.determinations,
            prepared=self,
            system=system,
            values=values,
            changed=changed,
            views={id(system): values.__getitem__},
            bits_told=told,
        )
        self._settle(evaluated, things)
        return evaluated

    def _settle(self, told: "Evaluated", things: Iterable[int]) -> None:
        """Work out what hangs on the changed nodes, level by level; each node once."""
        level, above, how = self.graph.level, self.graph.above, self.how
        values, changed, work, gather = told.values, told.changed, self.work, self.gather
        waiting: list[list[int]] = [[] for _ in range(max(level, default=0) + 1)]
        marked = bytearray(len(values))

        def mark(node: int) -> None:
            for upper in above[node]:
                if not marked[upper]:
                    marked[upper] = 1
                    waiting[level[upper]].append(upper)

        for node in changed:
            mark(node)
        for node in things:
            waiting[level[node]].append(node)
        for row in waiting:
            for node in row:
                kind = how[node]
                if kind == How.LEAF:
                    continue
                bits = told.over_things(node) if kind == How.THINGS else work[node](gather[node](values))
                if bits != values[node]:
                    values[node] = bits
                    changed.append(node)
                    mark(node)

    def worked(self, node: int, value: Callable[[int], int]) -> int:
        """Return what a node's parts make of it, as bits."""
        parts = self.parts[node]
        return self.work[node](value(parts[0]) if len(parts) == 1 else [value(part) for part in parts])


def _nothing(_parts: Any) -> int:  # noqa: ANN401 - a leaf has no parts to make anything of
    return OPEN


def _agreed(bits: Sequence[int]) -> int:
    return bits[0] if min(bits) == max(bits) else OPEN


#: what makes a truth of the parts' truths (of the one part's, where there is one), by how a node follows from them
_WORK: Final[dict[int, Callable[[Any], int]]] = {
    How.LEAF: _nothing,
    How.SAME: int,
    How.NOT: OPPOSITE.__getitem__,
    How.ALL: min,
    How.ANY: max,
    How.AGREE: _agreed,
    How.THINGS: _nothing,
}


def _work(how: int, condition: Condition) -> Callable[[Any], int]:
    if isinstance(condition, AtLeast):
        number = condition.number
        return lambda bits: tally(bits if isinstance(bits, Sequence) else (bits,), number, NO)
    return _WORK[how]
