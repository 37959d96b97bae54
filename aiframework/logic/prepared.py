"""A graph under one context: worked out once for a description that says nothing, then told what each description says."""

from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from heapq import heapify, heappop, heappush
from typing import Any, Final, cast

import attrs

from aiframework.logic.bits import BITS, NO, OPEN, OPPOSITE, YES, picked, tally
from aiframework.logic.condition import Condition, Context
from aiframework.logic.counting import AtLeast
from aiframework.logic.evaluated import Evaluated
from aiframework.logic.graph import Graph
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.node import How
from aiframework.logic.residual import Missing

__all__ = ["Prepared", "Truths"]

#: for how many sets of what is missing the names are remembered, and how large these are
_NAMED, _FEW = 4096, 64


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


@attrs.define(eq=False, repr=False)
class Prepared:
    """A graph under one context, worked out for a description that says nothing.

    Attributes:
        graph: the graph.
        context: date, readings, guidance and determinations.
        truths: the truth of each node where nothing is told.
        how: how each node follows from its parts under the context.
        parts: the parts each node follows from under the context.
        own: what may be missing right at each node, as bits.
        missing: what is missing under each node of which nothing is told, as bits; 0 until it is asked for.
        untold: what was made of nodes of which nothing is told, for all descriptions.
    """

    graph: Graph
    context: Context
    truths: Truths = attrs.field(init=False, repr=False)
    how: bytearray = attrs.field(init=False, repr=False)
    parts: list[tuple[int, ...]] = attrs.field(init=False, repr=False)
    own: list[int] = attrs.field(init=False, repr=False)
    untold: dict[Any, dict[Any, Any]] = attrs.field(
        factory=partial(defaultdict, dict), init=False, repr=False
    )
    missing: list[int] = attrs.field(init=False, repr=False)
    _named: dict[int, tuple[Missing, ...]] = attrs.field(factory=dict, init=False, repr=False)
    _reactions: dict[int, bytearray] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Put the context in, and work every node out."""
        graph, number = self.graph, len(self.graph.conditions)
        self.how, self.parts, self.own = graph.how.copy(), graph.parts.copy(), graph.own.copy()
        self._reactions = {truth: graph.how.translate(table) for truth, table in _REACTIONS.items()}
        self.missing = [0] * number
        self.truths = Truths(bytearray([OPEN]) * number, graph.waits.copy())
        for node in graph.uncounted:
            self._weigh_alone(node)
        for node in graph.decided[Reading]:
            self._read(node)
        self.tell(self.truths, self._fixed())

    def _fixed(self) -> list[tuple[int, int]]:
        """Return the truths of what does not wait for a description; what stays open by itself is cut off."""
        graph, context = self.graph, self.context
        conditions: list[Any] = graph.conditions
        found = [(node, NO) for node in graph.known]
        found += [(node, BITS[conditions[node].truth(None, context)]) for node in graph.decided[Condition]]
        for node in graph.decided[Named]:
            decided = context.determinations.get(conditions[node].id) if context.determinations else None
            if decided is not None:
                self._fix(node)
                found.append((node, BITS[decided]))
        for node in graph.decided[Guidance]:
            if {"*", conditions[node].name} & context.without_guidance:
                self._fix(node)
        return [(node, bits) for node, bits in found if bits != OPEN]

    def _fix(self, node: int) -> None:
        """Let a node follow from nothing."""
        self.how[node], self.parts[node] = How.LEAF, ()
        self._weigh_alone(node)

    def _weigh_alone(self, node: int) -> None:
        """Let all parts of a node be weighed together whenever one of them settles."""
        for reaction in self._reactions.values():
            reaction[node] = _WEIGH

    def _read(self, node: int) -> None:
        """Let a point that the law leaves open follow from the reading that the context names, if it names one."""
        reading: Any = self.graph.conditions[node]
        names = [name for name, _ in reading.readings]
        picked_ = self.context.readings.get(reading.doubt, "")
        if picked_ in names:
            self.how[node] = How.SAME
            self.parts[node] = (self.graph.parts[node][names.index(picked_)],)
            self.own[node] = 0  # a doubt that is decided is not missing
            self._weigh_alone(node)

    def lacks(self, node: int) -> int:
        """Return what is missing under a node of which nothing is told, as bits; kept in `missing`."""
        found = self.missing[node]
        if not found and self.truths.bits[node] == OPEN:
            found = self.own[node]
            if node not in self.graph.things:
                for part in self.parts[node]:
                    found |= self.lacks(part)
            self.missing[node] = self.graph.same_bits.get(found, found)
        return found

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
        """Return what the parts of a node make of it together."""
        found = [bits[part] for part in self.parts[node]]
        match self.how[node]:
            case How.ALL:
                return min(found)
            case How.ANY:
                return max(found)
            case How.SAME:
                return found[0]
            case How.NOT:
                return OPPOSITE[found[0]]
            case How.AGREE:
                return found[0] if min(found) == max(found) else OPEN
            case How.AT_LEAST:
                return tally(found, cast("AtLeast", self.graph.conditions[node]).number, NO)
            case _:
                return OPEN

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
            if self.graph.waits[node]:
                done = YES if self.how[node] == How.ALL else NO
                truths.left[node] = sum([bits[part] != done for part in self.parts[node]])
            if truth != bits[node]:
                bits[node] = truth
                changed.append(node)
                for upper in above[node]:
                    heappush(waiting, upper)
        return changed


#: what a part that settles makes of an open node, by how the node follows: a truth, one less to wait for, or all its
#: parts are weighed together
_COUNT, _WEIGH = OPEN, 2
_NO_MAKES: Final = {How.SAME: NO, How.NOT: YES, How.ALL: NO, How.ANY: _COUNT}
_YES_MAKES: Final = {How.SAME: YES, How.NOT: NO, How.ALL: _COUNT, How.ANY: YES}
_REACTIONS: Final = {
    NO: bytes(_NO_MAKES.get(how, _WEIGH) for how in range(256)),
    YES: bytes(_YES_MAKES.get(how, _WEIGH) for how in range(256)),
}
