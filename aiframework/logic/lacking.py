"""What is missing under the open nodes of a graph, for one description."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from weakref import proxy

from aiframework.logic.asking import Test
from aiframework.logic.bits import NO, OPEN
from aiframework.logic.residual import Missing

if TYPE_CHECKING:
    from aiframework.logic.evaluated import Evaluated

__all__ = ["Lacking"]


class Lacking:
    """What is missing under each open node of one description, as bits: worked out once for each node.

    Attributes:
        all: what each bit stands for: what the graph may lack, then what is lacking of repeated things.
    """

    def __init__(self, evaluated: "Evaluated") -> None:
        """Take the truths of the description."""
        self.all: list[Missing] = evaluated.prepared.graph.lacking
        self._evaluated: Evaluated = proxy(
            evaluated
        )  # who keeps this: neither waits for the search for garbage
        self._prepared = evaluated.prepared
        self._values, self._told = evaluated.truths.bits, evaluated.bits_told
        self._under, self._lacks = evaluated.prepared.graph.under, evaluated.prepared.lacks
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
            values, under, told, known = self._values, self._under, self._told, self._bits
            missing, lacks, whole = self._prepared.missing, self._lacks, self.under_whole
            for node in nodes:
                if values[node] == OPEN:
                    if under[node] & told:
                        found |= known.get(node) or whole(node)
                    else:
                        found |= missing[node] or lacks(node)
            return found
        truths, known = evaluated.bits_of(case), self._bits_of.setdefault(id(case), {})
        for node in nodes:
            found |= self._under_thing(node, case, truths, known)
        return found

    def under_any(self, nodes: Iterable[int]) -> int:
        """Return what is missing under any of some nodes in the description itself, as bits.

        The same as of each by itself, but nothing is summed up on the way: each open node is met once.
        """
        under, told, lacks, prepared = self._under, self._told, self._lacks, self._prepared
        own, parts, missing = prepared.own, prepared.parts, prepared.missing
        quantified, found, ahead = list[int](), 0, self._values.copy()
        waiting = list(set(nodes))
        for node in waiting:  # it grows
            if ahead[node] != OPEN:
                continue
            ahead[node] = NO  # not to be met again
            if not under[node] & told:
                found |= missing[node] or lacks(node)
            elif not own[node]:
                waiting += parts[node]
            elif node in prepared.graph.things:
                quantified.append(node)
            else:
                found |= own[node]
                waiting += parts[node]
        for node in sorted(quantified):
            found |= self.under_whole(node)
        return found

    def under_whole(self, node: int) -> int:
        """Return what is missing under an open node in the description itself, as bits.

        What it tells nothing of is known beforehand.
        """
        known = self._bits.get(node)
        if known is not None:
            return known
        if not self._under[node] & self._told:
            return self._lacks(node)
        if node in self._prepared.graph.things:
            bits = self._under_things(node)
        else:
            bits = self._prepared.own[node] | self.under_all(
                self._prepared.parts[node], self._evaluated.system
            )
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

    def _under_thing(self, node: int, item: Any, truths: bytearray, known: dict[int, int]) -> int:  # noqa: ANN401 - a repeated thing of any kind
        prepared = self._prepared
        if truths[node] != OPEN:
            return 0
        if not prepared.graph.about[node]:
            return self.under_whole(node)
        bits = known.get(node)
        if bits is None:
            condition = prepared.graph.conditions[node]
            if isinstance(condition, Test):
                bits = self.bit(Missing(item.place_of(condition.fact), condition.fact))
            else:
                bits = prepared.own[node]
                for part in prepared.parts[node]:
                    bits |= self._under_thing(part, item, truths, known)
            known[node] = bits
        return bits
