"""What a graph comes to for one description: the truth of every node, and what is missing under the open ones."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from aiframework.logic.bits import NO, OPEN, TRUTHS, picked
from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context
from aiframework.logic.lacking import Lacking
from aiframework.logic.residual import Missing, missing
from aiframework.logic.truth import Truth

if TYPE_CHECKING:
    from aiframework.logic.prepared import Prepared, Truths

__all__ = ["Evaluated"]

T = TypeVar("T")
#: what is kept of a thing is kept under its identity, shifted by so much to leave room for a node
_BESIDE = 32


@attrs.frozen(kw_only=True, eq=False, slots=False, repr=False)
class Evaluated(Context):
    """A context that knows the truths of a graph for one description: what asks it need not work them out again.

    Attributes:
        prepared: the graph under this context.
        system: the description.
        truths: the truth of each node for the description itself.
        changed: the nodes that differ from a description that says nothing.
        bits_told: what of `Graph.lacking` the description tells of, as bits.
    """

    prepared: "Prepared"
    system: Any
    truths: "Truths" = attrs.field(repr=False)
    changed: list[int] = attrs.field(factory=list, repr=False)
    bits_told: int = attrs.field(default=0, repr=False)
    _cases: dict[int, "Truths"] = attrs.field(factory=dict, init=False, repr=False)
    _kept: dict[Any, dict[int, Any]] = attrs.field(factory=partial(defaultdict, dict), repr=False)
    _named: dict[int, tuple[Missing, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def truths_of(self, case: Any) -> "Truths | None":  # noqa: ANN401 - a description or one of its things
        """Return the truths of the description, or of one of its things; None where the case is another's.

        A thing is told its own answers beside the description's.
        """
        found = self._cases.get(id(case))
        if found is None and case is self.system:
            found = self._cases[id(case)] = self.truths
        elif found is None and getattr(case, "system", None) is self.system:
            asked, answers = self.prepared.graph.asked.get(type(case.section).key, {}), case.section.answers
            found = self._cases[id(case)] = self.truths.copy()
            told = [truth for name in answers if name in asked for truth in asked[name].bits(answers[name])]
            self.prepared.tell(found, told)
        return found

    def bits_of(self, case: Any) -> bytearray:  # noqa: ANN401 - a description or one of its things
        """Return the truth of each node in a case, as bits.

        Raises:
            LookupError: the case is not of this description.
        """
        found = self.truths_of(case)
        if found is None:
            message = f"{case!r} is no case of {self.system.name!r}: ask of its own description"
            raise LookupError(message)
        return found.bits

    def ask_of_things(self, depth: int) -> None:
        """Work out the quantifiers of a depth, and what hangs on them: for the description and for each thing."""
        quantified, told = self.prepared.graph.quantified, list[tuple[int, int]]()
        for key, things in self.system.lists.items():
            if key in quantified:
                all_ = [self.bits_of(item) for item in things.cases]
                more = NO if things.complete else OPEN
                told += [
                    (asked.node, asked.over([bits[asked.where] for bits in all_], more))
                    for asked in quantified[key]
                    if asked.depth == depth
                ]
        self.changed.extend(self.prepared.tell(self.truths, told))
        for truths in self._cases.values():
            if truths is not self.truths:
                self.prepared.tell(truths, told)

    def truth(self, condition: Condition, case: Case) -> Truth:
        """Return what is known already, else walk."""
        truths = self._cases.get(id(case)) or self.truths_of(case)
        graph = self.prepared.graph
        node = graph.same.get(id(condition))
        if node is None:
            node = graph.node(condition)
        return condition.truth(case, self) if truths is None or node is None else TRUTHS[truths.bits[node]]

    def truth_of_each(self, conditions: Iterable[Condition], case: Case) -> list[Truth]:
        """Return what is known already, else walk."""
        truths, same = self._cases.get(id(case)), self.prepared.graph.same
        if truths is not None:
            try:
                return [TRUTHS[truths.bits[same[id(each)]]] for each in conditions]
            except KeyError:
                pass
        return [self.truth(each, case) for each in conditions]

    def kept(self, condition: Condition, case: Case, make: Callable[[Condition, Case, Context], T]) -> T:
        """Return what is made of a condition in a case, made once; where nothing is told, once for all descriptions."""
        graph = self.prepared.graph
        node = graph.same.get(id(condition))
        if node is None:
            node = graph.node(condition)
            if node is None:
                return make(condition, case, self)
        beside = 0 if case is self.system else id(case) << _BESIDE
        found: T | None = self._kept[make].get(beside | node)
        return self._make(node, beside, case, make) if found is None else found

    def kept_alike(
        self, condition: Condition, case: Case, make: Callable[[Condition, Case, Context], T]
    ) -> tuple[Truth, list[T]]:
        """Return the truth of a condition in a case, and what is made of those of its parts that share it."""
        graph = self.prepared.graph
        node, truths = graph.same.get(id(condition)), self._cases.get(id(case))
        if node is None or truths is None:
            return super().kept_alike(condition, case, make)
        beside = 0 if case is self.system else id(case) << _BESIDE
        kept, bits, alike = self._kept[make], truths.bits, list[T]()
        truth = bits[node]
        for part in graph.parts[node]:
            if bits[part] == truth:
                found = kept.get(beside | part)
                alike.append(self._make(part, beside, case, make) if found is None else found)
        return TRUTHS[truth], alike

    def _make(self, node: int, beside: int, case: Case, make: Callable[[Condition, Case, Context], T]) -> T:
        """Make something of a node, and keep it; where nothing is told, for all descriptions."""
        prepared = self.prepared
        kept: dict[int, T] = self._kept[make]
        if beside or prepared.graph.under[node] & self.bits_told:
            found = kept[beside | node] = make(prepared.graph.conditions[node], case, self)
            return found
        untold: dict[int, T] = prepared.untold[make]
        kept_untold = untold.get(node)
        if kept_untold is None:
            kept_untold = untold[node] = make(prepared.graph.conditions[node], case, self)
        kept[node] = kept_untold
        return kept_untold

    def missing(self, condition: Condition, case: Case) -> tuple[Missing, ...]:
        """Return what could still settle a condition; nothing where it is settled."""
        node = self.prepared.graph.node(condition)
        if node is None or self.truths_of(case) is None:
            return missing(condition, case, self)
        return self.named(self.lacking.under_all((node,), case))

    @cached_property
    def lacking(self) -> Lacking:
        """What is missing for this description, node by node."""
        return Lacking(self)

    def named(self, bits: int) -> tuple[Missing, ...]:
        """Return what some bits of what is missing stand for, in the order of the law."""
        found = self._named.get(bits)
        if found is None:
            number = len(self.prepared.graph.lacking)
            beside = bits >> number
            found = self.prepared.named(bits ^ beside << number)
            if beside:
                found += picked(self.lacking.all[number:], beside)
            self._named[bits] = found
        return found
