"""Many conditions as one graph: each shared part once, and of each description only what its answers change.

`Prepared` works it out once for a description that says nothing. A description then changes the tests its
answers bear on, and what hangs on those; all else stands. A truth is two bits, *possible* (1) and
*certain* (2): no is 0, unknown 1, yes 3, so that `and` is `&`, `or` is `|` and `not` a look-up.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from aiframework.logic.asking import Test
from aiframework.logic.bits import BITS, OPPOSITE, tally
from aiframework.logic.condition import Condition
from aiframework.logic.fact import Question
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.node import How, how
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.residual import Missing

__all__ = ["Graph", "Quantified"]

#: how many different answers to one fact are remembered
_REMEMBERED = 64
#: up to how many parts are counted: in a byte
_COUNTED = 255
_LEAF, _THINGS = How.LEAF, How.THINGS
#: what counts the parts it waits for, and what a context may decide
_COUNTING = frozenset({How.ALL, How.ANY})
_DECIDABLE = frozenset({How.AGREE, How.SAME})


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
        how: how each node follows from its parts, a byte each.
        parts: the nodes each node is made of.
        above: the nodes each node is a part of; quantifiers are none.
        waits: of each node that all or any of its parts make: how many these are; 0 for others.
        uncounted: nodes with more parts than are counted.
    """

    def __init__(self, conditions: Iterable[Condition] = ()) -> None:
        """Take the conditions; more may be added until a context is prepared."""
        self.nodes: dict[Condition, int] = {}
        self.conditions: list[Condition] = []
        self.how = bytearray()
        self.parts: list[tuple[int, ...]] = []
        self.above: list[list[int]] = []
        self.waits = bytearray()
        self.uncounted: list[int] = []
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
        #: each set of what may be missing once, so that they take little memory
        self.same_bits: dict[int, int] = {}
        #: quantifiers, by the list they are about and all
        self.quantified: dict[str, list[Quantified]] = {}
        self.things: set[int] = set()
        #: how many quantifiers stand one above the other under each node, itself counted
        self.depth = bytearray()
        #: nodes that a context may decide: by kind of condition; and the tests whether something is known
        self.decided: dict[type, list[int]] = {Named: [], Guidance: [], Reading: [], Condition: []}
        self.known: list[int] = []
        self._things = 0
        #: nodes by the identity of conditions; those that are equal to others are kept, that the identity stays theirs
        self.same: dict[int, int] = {}
        self._kept: list[Condition] = []
        for condition in conditions:
            self.add(condition)

    def node(self, condition: Condition) -> int | None:
        """Return the node of a condition; None where the graph has none. The very same condition is found at once."""
        known = self.same.get(id(condition))
        return self.nodes.get(condition) if known is None else known

    def add(self, condition: Condition) -> int:
        """Return the node of a condition, made with all its parts where it is new."""
        node = self.same.get(id(condition))
        if node is None:
            node = self.nodes.get(condition)
            if node is None:
                node = self._made(condition)
            else:
                self._kept.append(condition)
            self.same[id(condition)] = node
        return node

    def _made(self, condition: Condition) -> int:
        follows = how(condition)
        if follows == _LEAF:
            about, own = self._leaf(condition, len(self.conditions))
            return self._entered(condition, follows, (), about, own, own, 0, 0)
        add, same = self.add, self.same
        parts = tuple(
            [add(part) if (known := same.get(id(part))) is None else known for part in condition.parts]
        )
        node = len(self.conditions)
        about = own = under = depth = waits = 0
        abouts, unders, depths, above = self.about, self.under, self.depth, self.above
        for part in parts:
            about |= abouts[part]
            under |= unders[part]
            depth = max(depth, depths[part])
            if follows != _THINGS:
                above[part].append(node)
        if follows in _COUNTING:
            waits = len(parts)
            if waits > _COUNTED:
                waits = 0
                self.uncounted.append(node)
        elif follows == _THINGS:
            about, depth = 0, depth + 1
            own = self._quantify(condition, node, parts[0], depth)
        elif follows in _DECIDABLE:
            self.decided[type(condition)].append(node)
            if isinstance(condition, Reading):
                own = self._lack(condition.doubt, doubt=condition.doubt)
        return self._entered(condition, follows, parts, about, own, under | own, depth, waits)

    def _entered(  # noqa: PLR0917 - called for every node: names would take time
        self,
        condition: Condition,
        follows: int,
        parts: tuple[int, ...],
        about: int,
        own: int,
        under: int,
        depth: int,
        waits: int,
    ) -> int:
        node = self.nodes[condition] = len(self.conditions)
        self.conditions.append(condition)
        self.how.append(follows)
        self.parts.append(parts)
        self.above.append([])
        self.waits.append(waits)
        self.depth.append(depth)
        self.about.append(about)
        self.own.append(own)
        self.under.append(self.same_bits.setdefault(under, under))
        return node

    def _quantify(self, condition: Any, node: int, where: int, depth: int) -> int:  # noqa: ANN401 - any of the quantifiers
        key: str = condition.kind.key
        self.things.add(node)
        self.quantified.setdefault(key, []).append(Quantified(node, where, depth, _over(condition)))
        return self._lack(key, kind=condition.kind)

    def _leaf(self, condition: Condition, node: int) -> tuple[int, int]:
        if not isinstance(condition, Test):
            self.decided[Condition].append(node)
            return 0, 0
        if condition.how == "known":
            self.known.append(node)
        fact: Any = condition.fact
        asked = self.ask(fact)
        asked.tests.append((node, condition))
        if not fact.owner.repeats:
            return 0, asked.lacking
        self._things += 1
        return 1 << (self._things - 1), 0

    def ask(self, fact: Question[Any]) -> _Asked:
        """Ask for a fact, whatever is made of the answer; one of the description itself may be missing."""
        owner: Any = fact.owner
        facts = self.asked.get(owner.key)
        if facts is None:
            facts = self.asked[owner.key] = {}
        asked = facts.get(fact.name)
        if asked is None:
            asked = facts[fact.name] = _Asked()
            if not owner.repeats:
                asked.lacking = self._lack(f"{owner.key}.{fact.name}", fact)
        return asked

    def _lack(
        self, place: str, fact: Question[Any] | None = None, *, kind: type | None = None, doubt: str = ""
    ) -> int:
        """Return the bit of something that may be missing."""
        bit = self._lacking.get(place, 0)
        if not bit:
            bit = self._lacking[place] = 1 << len(self.lacking)
            self.lacking.append(Missing(place, fact, kind, doubt))
        return bit

    def bit(self, place: str) -> int:
        """Return the bit of a place in descriptions; nothing where no condition asks for it."""
        return self._lacking.get(place, 0)


def _over(condition: Some | Every | Count) -> Callable[[list[int], int], int]:
    """Return what makes the truth of a quantifier; others beyond the things told of are no, or open."""
    if isinstance(condition, Every):
        return lambda bits, more: min([OPPOSITE[more], *bits])
    if isinstance(condition, Count):
        number = condition.number
        return lambda bits, more: tally(bits, number, more)
    return lambda bits, more: max([more, *bits])
