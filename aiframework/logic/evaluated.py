"""What a graph comes to for one description: the truth of every node, and what is missing under the open ones."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from aiframework.logic.bits import NO, OPEN, OPPOSITE, TRUTHS, places, tally
from aiframework.logic.condition import Case, Condition, Context
from aiframework.logic.lacking import Lacking
from aiframework.logic.node import How
from aiframework.logic.quantifier import Count, Every
from aiframework.logic.residual import Missing, missing
from aiframework.logic.truth import Truth

if TYPE_CHECKING:
    from aiframework.logic.graph import Prepared

__all__ = ["Evaluated"]

T = TypeVar("T")


@attrs.define(eq=False)
class _Thing:
    """One repeated thing: the truths of what is about it; all else is as in the description."""

    prepared: "Prepared"
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

    prepared: "Prepared"
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
        more = NO if told.complete else OPEN
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
    def lacking(self) -> Lacking:
        """What is missing for this description, node by node."""
        return Lacking(self)

    def named(self, bits: int) -> tuple[Missing, ...]:
        """Return what some bits of what is missing stand for, in the order of the law."""
        all_ = self.lacking.all
        return tuple([all_[place] for place in places(bits)])
