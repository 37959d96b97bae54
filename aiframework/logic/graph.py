"""Many conditions as one graph: each shared part once, and of each description only what its answers change.

The graph is worked out once for a description that says nothing. A description then changes the tests its
answers bear on, and what hangs on those, level by level; all else stands. A truth is two bits, *possible* (1) and
*certain* (2): no is 0, unknown 1, yes 3, so that `and` is `&`, `or` is `|` and `not` a look-up.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, Final, TypeVar

import attrs

from aiframework.logic.compile import BITS, TRUTHS, tally
from aiframework.logic.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Case,
    Condition,
    Context,
    Count,
    Every,
    Guidance,
    Implies,
    Named,
    Not,
    Reading,
    Some,
    Test,
)
from aiframework.logic.residual import Missing, missing
from aiframework.logic.truth import UNKNOWN, Truth

__all__ = ["OPPOSITE", "Evaluated", "Graph", "Lacking", "Prepared"]

T = TypeVar("T")


class How:
    """How a node follows from its parts: numbers, since they are compared for every node worked out."""

    LEAF, SAME, NOT, ALL, ANY, AT_LEAST, AGREE, THINGS = range(8)


_OF: Final = {
    AllOf: How.ALL,
    AnyOf: How.ANY,
    Implies: How.ANY,
    Not: How.NOT,
    AtLeast: How.AT_LEAST,
    Reading: How.AGREE,
    Named: How.SAME,
    Guidance: How.SAME,
    Some: How.THINGS,
    Every: How.THINGS,
    Count: How.THINGS,
}
#: the opposite of a truth, by its bits
OPPOSITE: Final = (3, 1, 1, 0)
_NO, _OPEN, _YES = 0, 1, 3
#: how many different answers to one fact are remembered
_REMEMBERED = 64
#: up to how many bits are picked one by one
_FEW = 60


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
        how = _OF.get(type(condition), How.LEAF)
        self.conditions.append(condition)
        self._same[id(condition)] = node
        self.how.append(how)
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
        values = self.values = [_OPEN] * len(graph.conditions)
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
        if self.values[node] != _OPEN:
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
                return _OPEN if {"*", condition.name} & context.without_guidance else None
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
    return _OPEN


def _agreed(bits: Sequence[int]) -> int:
    return bits[0] if min(bits) == max(bits) else _OPEN


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
        return lambda bits: tally(bits if isinstance(bits, Sequence) else (bits,), number, _NO)
    return _WORK[how]


@attrs.define(eq=False)
class _Thing:
    """One repeated thing: the truths of what is about it; all else is as in the description."""

    prepared: Prepared
    outer: list[int]
    told: int
    known: dict[int, int]

    def at(self, node: int) -> int:
        """Return the truth of a node for this thing, as bits."""
        if not self.prepared.graph.about[node] & self.told:
            return self.outer[node]
        bits = self.known.get(node)
        if bits is None:
            fixed = self.prepared.how[node] == How.LEAF  # by counsel, or guidance that is not followed
            bits = self.outer[node] if fixed else self.prepared.worked(node, self.at)
            self.known[node] = bits
        return bits


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Evaluated(Context):
    """A context that knows the truths of a graph for one description: what asks it need not work them out again.

    Attributes:
        prepared: the graph under this context.
        system: the description.
        values: the truth of each node for the description itself, as bits.
        changed: the nodes that differ from a description that says nothing.
        bits_told: what of `Graph.lacking` the description tells of, as bits.
    """

    prepared: Prepared
    system: Any
    values: list[int] = attrs.field(repr=False)
    changed: list[int] = attrs.field(factory=list, repr=False)
    bits_told: int = attrs.field(default=0, repr=False)
    _views: dict[int, Callable[[int], int]] = attrs.field(factory=dict, repr=False)
    _kept: dict[tuple[int, int], Any] = attrs.field(factory=dict, repr=False)

    def view(self, case: Any) -> Callable[[int], int] | None:  # noqa: ANN401 - a description or one of its things
        """Return what tells the truth of a node in a case, as bits; None where the case is another's."""
        found = self._views.get(id(case))
        if found is None and getattr(case, "system", None) is self.system:
            found = self._views[id(case)] = self._thing(case).at
        return found

    def viewed(self, case: Any) -> Callable[[int], int]:  # noqa: ANN401 - a description or one of its things
        """Return what tells the truth of a node in a case, as bits.

        Raises:
            LookupError: the case is not of this description.
        """
        found = self.view(case)
        if found is None:
            message = f"{case!r} is no case of {self.system.name!r}: ask of its own description"
            raise LookupError(message)
        return found

    def _thing(self, item: Any) -> _Thing:  # noqa: ANN401 - a repeated thing of any kind
        graph = self.prepared.graph
        told, known = 0, dict[int, int]()
        asked = graph.asked.get(type(item.section).key, {})
        for name, answer in item.section.answers.items():
            for node, bits in asked[name].bits(answer) if name in asked else ():
                known[node] = bits
                told |= graph.about[node]
        return _Thing(self.prepared, self.values, told, known)

    def over_things(self, node: int) -> int:
        """Return the truth of a quantifier, as bits."""
        condition: Any = self.prepared.graph.conditions[node]
        (where,) = self.prepared.parts[node]
        told = self.system.items(condition.kind)
        bits = [self.viewed(item)(where) for item in told.cases]
        more = _NO if told.complete else _OPEN
        if isinstance(condition, Every):
            return OPPOSITE[tally([OPPOSITE[each] for each in bits], 1, more)]
        return tally(bits, condition.number if isinstance(condition, Count) else 1, more)

    def truth(self, condition: Condition, case: Case) -> Truth:
        """Return what is known already, else walk."""
        view, node = self.view(case), self.prepared.graph.node(condition)
        return condition.truth(case, self) if view is None or node is None else TRUTHS[view(node)]

    def truth_at(self, node: int, case: Case) -> Truth:
        """Return the truth of a node in a case of this description."""
        return TRUTHS[self.viewed(case)(node)]

    def kept(self, condition: Condition, case: Case, make: Callable[[Condition, Case, Context], T]) -> T:
        """Return what is made of a condition in a case, made once; where nothing is told, once for all descriptions."""
        node = self.prepared.graph.node(condition)
        if node is None:
            return make(condition, case, self)
        graph = self.prepared.graph
        untold = case is self.system and not graph.under[node] & self.bits_told
        keep: dict[Any, Any] = self.prepared.untold if untold else self._kept
        place: Any = (make, node) if untold else (make, node, id(case))
        if place not in keep:
            keep[place] = make(condition, case, self)
        found: T = keep[place]
        return found

    def missing(self, condition: Condition, case: Case) -> tuple[Missing, ...]:
        """Return what could still settle a condition; nothing where it is settled."""
        node = self.prepared.graph.node(condition)
        if node is None or self.view(case) is None:
            return missing(condition, case, self)
        return self.named(self.lacking.under_all((node,), case))

    @cached_property
    def lacking(self) -> "Lacking":
        """What is missing for this description, node by node."""
        return Lacking(self)

    def named(self, bits: int) -> tuple[Missing, ...]:
        """Return what some bits of what is missing stand for, in the order of the law."""
        all_ = self.lacking.all
        return tuple([all_[place] for place in _places(bits)])


class Lacking:
    """What is missing under each open node of one description, as bits: worked out once for each node.

    Attributes:
        all: what each bit stands for: what the graph may lack, then what is lacking of repeated things.
    """

    def __init__(self, evaluated: Evaluated) -> None:
        """Take the truths of the description."""
        self.all: list[Missing] = evaluated.prepared.graph.lacking
        self._evaluated = evaluated
        self._prepared = evaluated.prepared
        self._values, self._told = evaluated.values, evaluated.bits_told
        self._under, self._untold = evaluated.prepared.graph.under, evaluated.prepared.missing
        self._bits: dict[int, int] = {}
        self._bits_of: dict[int, dict[int, int]] = {}
        self._places: dict[str, int] = {}

    def bit(self, missing: Missing) -> int:
        """Return the bit of something missing; a new one, where the graph knows nothing of it."""
        known = self._prepared.graph.bit(missing.place)
        if known:
            return known
        if missing.place not in self._places:
            if not self._places:
                self.all = list(self.all)  # a copy of our own, from the first thing on
            self._places[missing.place] = 1 << len(self.all)
            self.all.append(missing)
        return self._places[missing.place]

    def bits(self, missing: Iterable[Missing]) -> int:
        """Return the bits of several that are missing."""
        found = 0
        for each in missing:
            found |= self.bit(each)
        return found

    def under_all(self, nodes: Iterable[int], case: Any) -> int:  # noqa: ANN401 - a description or one of its things
        """Return what is missing under some nodes in a case, as bits; nothing where they are settled."""
        evaluated, found = self._evaluated, 0
        if case is evaluated.system:
            values, known, whole = self._values, self._bits, self.under_whole
            for node in nodes:
                if values[node] == _OPEN:
                    found |= known.get(node) or whole(node)
            return found
        view, known = evaluated.viewed(case), self._bits_of.setdefault(id(case), {})
        for node in nodes:
            found |= self._under_thing(node, case, view, known)
        return found

    def under_whole(self, node: int) -> int:
        """Return what is missing under an open node in the description itself, as bits.

        What it tells nothing of is known beforehand.
        """
        known = self._bits.get(node)
        if known is not None:
            return known
        values, untold, under, told = self._values, self._untold, self._under, self._told
        if not under[node] & told:
            return untold[node]
        if self._prepared.how[node] == How.THINGS:
            bits = self._under_things(node)
        else:
            bits = self._prepared.own(node)
            for part in self._prepared.parts[node]:
                if values[part] == _OPEN:
                    bits |= self.under_whole(part) if under[part] & told else untold[part]
        self._bits[node] = bits
        return bits

    def _under_things(self, node: int) -> int:
        """Return what is missing under a quantifier: of each thing, and whether there are others."""
        prepared = self._prepared
        condition: Any = prepared.graph.conditions[node]
        told = self._evaluated.system.items(condition.kind)
        bits = 0 if told.complete else prepared.graph.own[node]
        for item in told.cases:
            bits |= self.under_all(prepared.parts[node], item)
        return bits

    def _under_thing(self, node: int, item: Any, view: Callable[[int], int], known: dict[int, int]) -> int:  # noqa: ANN401 - a repeated thing of any kind
        prepared = self._prepared
        if view(node) != _OPEN:
            return 0
        if not prepared.graph.about[node]:
            return self.under_whole(node)
        bits = known.get(node)
        if bits is None:
            condition = prepared.graph.conditions[node]
            if isinstance(condition, Test):
                bits = self.bit(Missing(item.place_of(condition.fact), condition.fact))
            else:
                bits = prepared.own(node)
                for part in prepared.parts[node]:
                    bits |= self._under_thing(part, item, view, known)
            known[node] = bits
        return bits


def _places(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, the lowest first."""
    if bits.bit_count() > _FEW:
        yield from (place for place, bit in enumerate(reversed(f"{bits:b}")) if bit == "1")
        return
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
