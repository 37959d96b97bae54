"""Many conditions as one graph: each shared part once, and of each description only what its answers change.

The graph is worked out once for a description that says nothing. A description then changes the tests its
answers bear on, and what hangs on those; all else stands. A truth is two bits, *possible* (1) and
*certain* (2): no is 0, unknown 1, yes 3, so that `and` is `&`, `or` is `|` and `not` a look-up.
"""

from collections.abc import Callable, Iterable, Iterator
from heapq import heapify, heappop, heappush
from typing import Any, Final, NamedTuple, cast

import attrs

from aiframework.logic.bits import BITS, NO, OPEN, OPPOSITE, YES, picked, tally
from aiframework.logic.condition import AtLeast, Condition, Context, Test
from aiframework.logic.evaluated import Evaluated
from aiframework.logic.fact import Question
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.node import How, how
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.residual import Missing
from aiframework.logic.truth import UNKNOWN

__all__ = ["Graph", "Prepared", "Truths"]

#: how many different answers to one fact are remembered
_REMEMBERED = 64
#: for how many sets of what is missing the names are remembered, and how large these are
_NAMED, _FEW = 4096, 64


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


class Quantified(NamedTuple):
    """A node about things that repeat.

    Attributes:
        node: the node.
        where: the node asked of each thing.
        depth: how many quantifiers stand one above the other under it, itself counted.
        over: what makes its truth of the truths for each thing told of, and of whether there are others.
    """

    node: int
    where: int
    depth: int
    over: Callable[[list[int], int], int]


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
        #: quantifiers, by the list they are about and all
        self.quantified: dict[str, list[Quantified]] = {}
        self.things: set[int] = set()
        self.readings: list[int] = []
        #: how many quantifiers stand one above the other under each node, itself counted
        self.depth: list[int] = []
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
        about, own, under = 0, 0, 0
        depth = max((self.depth[part] for part in parts), default=0)
        if isinstance(condition, Test):
            about, own = self._ask(condition, node)
        elif isinstance(condition, Some | Every | Count):
            key: str = condition.kind.key  # type: ignore[attr-defined]  # a described class has one
            self.things.add(node)
            own, under = self._lack(Missing(key, kind=condition.kind)), self.under[parts[0]]
            depth += 1
            self.quantified.setdefault(key, []).append(Quantified(node, parts[0], depth, _over(condition)))
        else:
            if isinstance(condition, Reading):
                own = self._lack(Missing(condition.doubt, doubt=condition.doubt))
                self.readings.append(node)
            for part in parts:
                about |= self.about[part]
                under |= self.under[part]
                self.above[part].append(node)
        self.depth.append(depth)
        self.about.append(about)
        self.own.append(own)
        self.under.append(own | under)
        return node

    def _ask(self, test: Test, node: int) -> tuple[int, int]:
        asked, owner = self.ask(test.fact), cast("Any", test.fact.owner)
        asked.tests.append((node, test))
        if not owner.repeats:
            return 0, asked.lacking
        self._things += 1
        return 1 << (self._things - 1), 0

    def ask(self, fact: Question[Any]) -> _Asked:
        """Ask for a fact, whatever is made of the answer; one of the description itself may be missing."""
        owner: Any = fact.owner
        asked = self.asked.setdefault(owner.key, {}).setdefault(fact.name, _Asked())
        if not owner.repeats and not asked.lacking:
            asked.lacking = self._lack(Missing(f"{owner.key}.{fact.name}", fact))
        return asked

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


class Truths:
    """The truth of every node in one case.

    Attributes:
        bits: the truth of each node, as bits.
        left: of each open node that all or any of its parts make: how many of these leave it open.
    """

    __slots__ = ("bits", "left")

    def __init__(self, bits: bytearray, left: bytearray) -> None:
        """Take both; they change."""
        self.bits = bits
        self.left = left

    def copy(self) -> "Truths":
        """Return a copy to change."""
        return Truths(self.bits.copy(), self.left.copy())


@attrs.define(eq=False)
class Prepared:
    """A graph under one context, worked out for a description that says nothing.

    Attributes:
        graph: the graph.
        context: date, readings, guidance and determinations.
        truths: the truth of each node where nothing is told.
        how: how each node follows from its parts under the context.
        parts: the parts each node follows from under the context.
        own: what may be missing right at each node, as bits.
        missing: what is missing under each node where nothing is told, as bits.
        untold: what was made of nodes of which nothing is told, for all descriptions.
    """

    graph: Graph
    context: Context
    truths: Truths = attrs.field(init=False, repr=False)
    how: list[int] = attrs.field(init=False, repr=False)
    parts: list[tuple[int, ...]] = attrs.field(init=False, repr=False)
    own: list[int] = attrs.field(init=False, repr=False)
    missing: list[int] = attrs.field(init=False, repr=False)
    untold: dict[Any, Any] = attrs.field(factory=dict, init=False, repr=False)
    _named: dict[int, tuple[Missing, ...]] = attrs.field(factory=dict, init=False, repr=False)
    _weigh: list[Callable[[Iterator[int]], int]] = attrs.field(init=False, repr=False)
    _reactions: dict[int, bytes] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Put the context in, and work every node out."""
        graph, number = self.graph, len(self.graph.conditions)
        self.how, self.parts = list(graph.how), list(graph.parts)
        self.truths = Truths(bytearray([OPEN]) * number, bytearray(number))
        bits = self.truths.bits
        self._weigh = []
        for node, condition in enumerate(graph.conditions):
            fixed = self._fixed(node, condition)
            if fixed is not None:
                bits[node], self.how[node], self.parts[node] = fixed, How.LEAF, ()
            self._weigh.append(_weighing(self.how[node], condition))
            if self.how[node] not in {How.LEAF, How.THINGS}:
                bits[node] = self._weigh[node](map(bits.__getitem__, self.parts[node]))
                self._count(self.truths, node)
        reactions = [
            _REACTIONS[how] if parts is own and len(parts) <= _COUNTED else _ALL_WEIGHED
            for how, parts, own in zip(self.how, self.parts, graph.parts, strict=True)
        ]
        self._reactions = {truth: bytes(each[truth] for each in reactions) for truth in (NO, YES)}
        self.own = list(graph.own)
        for node in graph.readings:
            if self.how[node] != How.AGREE:
                self.own[node] = 0  # a doubt that is decided is not missing
        self.missing = []
        for node in range(number):
            self.missing.append(self._lacks(node))

    def _count(self, truths: Truths, node: int) -> None:
        """Count the parts that leave a node open."""
        how, parts = self.how[node], self.parts[node]
        if how in {How.ALL, How.ANY} and len(parts) <= _COUNTED:
            done = YES if how == How.ALL else NO
            truths.left[node] = sum([truths.bits[part] != done for part in parts])

    def _lacks(self, node: int) -> int:
        """Return what is missing under a node where nothing is told, as bits."""
        if self.truths.bits[node] != OPEN:
            return 0
        found = self.own[node]
        if node not in self.graph.things:
            for part in self.parts[node]:
                found |= self.missing[part]
        return found

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
        graph, truths = self.graph, self.truths.copy()
        told, leaves = 0, list[tuple[int, int]]()
        for key, section in system.sections.items():
            asked = graph.asked.get(key)
            if asked:
                for name, answer in section.answers.items():
                    tests = asked.get(name)
                    if tests is not None:
                        told |= tests.lacking
                        leaves += tests.bits(answer)
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
            truths=truths,
            changed=self.tell(truths, leaves),
            bits_told=told,
        )
        for depth in sorted({asked.depth for key in system.lists for asked in graph.quantified.get(key, ())}):
            evaluated.ask_of_things(depth)
        return evaluated

    def named(self, bits: int) -> tuple[Missing, ...]:
        """Return what some bits stand for that may be missing of a description itself, in the order of the law."""
        found = self._named.get(bits)
        if found is None:
            found = picked(self.graph.lacking, bits)
            if len(found) <= _FEW and len(self._named) < _NAMED:
                self._named[bits] = found
        return found

    def tell(self, truths: Truths, told: Iterable[tuple[int, int]]) -> list[int]:
        """Put the truths of some nodes in and work out what hangs on them; return the nodes that changed.

        An open node that settles can only settle others, in whatever order: often it alone decides a node it is part
        of, else there is one part less that leaves that node open.
        """
        bits, left = truths.bits, truths.left
        settled, overturned = list[int](), list[tuple[int, int]]()
        for node, truth in told:
            before = bits[node]
            if truth != before:
                if before == OPEN:
                    bits[node] = truth
                    settled.append(node)
                else:
                    overturned.append((node, truth))
        above, reactions = self.graph.above, self._reactions
        for node in settled:  # it grows
            truth = bits[node]
            reaction = reactions[truth]
            for upper in above[node]:
                if bits[upper] == OPEN:
                    made = reaction[upper]
                    if made == _COUNT:
                        left[upper] = waits = left[upper] - 1
                        if waits:
                            continue
                        made = truth
                    elif made == _WEIGH:
                        made = self._weighed(bits, upper)
                        if made == OPEN:
                            continue
                    bits[upper] = made
                    settled.append(upper)
        return settled + self._overturn(truths, overturned) if overturned else settled

    def _weighed(self, bits: bytearray, node: int) -> int:
        return self._weigh[node](map(bits.__getitem__, self.parts[node]))

    def _overturn(self, truths: Truths, overturned: list[tuple[int, int]]) -> list[int]:
        """Put in truths of nodes that were settled otherwise; work out anew what hangs on them, parts before wholes.

        Only the test whether something is known is settled before it is told.
        """
        bits, above = truths.bits, self.graph.above
        changed = list[int]()
        waiting = list[int]()
        for node, truth in overturned:
            bits[node] = truth
            changed.append(node)
            waiting += above[node]
        heapify(waiting)
        while waiting:
            node = heappop(waiting)
            if self.how[node] == How.LEAF or (waiting and waiting[0] == node):
                continue
            truth = self._weighed(bits, node)
            self._count(truths, node)
            if truth != bits[node]:
                bits[node] = truth
                changed.append(node)
                for upper in above[node]:
                    heappush(waiting, upper)
        return changed


def _over(condition: Some | Every | Count) -> Callable[[list[int], int], int]:
    """Return what makes the truth of a quantifier; others beyond the things told of are no, or open."""
    if isinstance(condition, Every):
        return lambda bits, more: min([OPPOSITE[more], *bits])
    if isinstance(condition, Count):
        number = condition.number
        return lambda bits, more: tally(bits, number, more)
    return lambda bits, more: max([more, *bits])


def _nothing(_parts: Iterator[int]) -> int:
    return OPEN


def _opposite(parts: Iterator[int]) -> int:
    return OPPOSITE[next(parts)]


def _agreed(parts: Iterator[int]) -> int:
    bits = set(parts)
    return bits.pop() if len(bits) == 1 else OPEN


#: what makes a truth of the parts' truths, by how a node follows from them
_WEIGHING: Final[dict[int, Callable[[Iterator[int]], int]]] = {
    How.LEAF: _nothing,
    How.SAME: next,
    How.NOT: _opposite,
    How.ALL: min,
    How.ANY: max,
    How.AGREE: _agreed,
    How.THINGS: _nothing,
}
#: up to how many parts are counted
_COUNTED: Final = 255
#: a part that settles makes nothing of a node by itself: there is one less to wait for, or all parts are weighed together
_COUNT, _WEIGH = OPEN, 2
_ALL_WEIGHED: Final = (_WEIGH, _WEIGH, _WEIGH, _WEIGH)
#: what a part that settles makes of an open node, by how the node follows and the truth of that part
_REACTIONS: Final[dict[int, tuple[int, int, int, int]]] = {
    How.LEAF: _ALL_WEIGHED,
    How.SAME: (NO, _WEIGH, _WEIGH, YES),
    How.NOT: (YES, _WEIGH, _WEIGH, NO),
    How.ALL: (NO, _WEIGH, _WEIGH, _COUNT),
    How.ANY: (_COUNT, _WEIGH, _WEIGH, YES),
    How.AT_LEAST: _ALL_WEIGHED,
    How.AGREE: _ALL_WEIGHED,
    How.THINGS: _ALL_WEIGHED,
}


def _weighing(how: int, condition: Condition) -> Callable[[Iterator[int]], int]:
    if how == How.AT_LEAST and isinstance(condition, AtLeast):
        number = condition.number
        return lambda parts: tally(list(parts), number, NO)
    return _WEIGHING[how]
