"""What is left of a condition once the known answers are put in, and the facts still missing."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.case import Case
from aiframework.logic.condition import ALWAYS, NEVER, AllOf, AnyOf, Condition, Context, Not, joined
from aiframework.logic.counting import AtLeast
from aiframework.logic.fact import Question
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import AtItem, Count, Every, Some
from aiframework.logic.truth import Truth

__all__ = ["PATIENCE", "Missing", "missing", "residual"]

#: how many suppositions are tried, for all facts of a result, before what is left is taken to matter
PATIENCE: Final = 1500


@attrs.frozen(order=False)
class Missing:
    """Something nobody has said yet, that can still change an answer.

    Attributes:
        place: where the answer would stand ("deployer.told_the_workers", "purposes" for a whole list,
            or the name of a doubt).
        fact: the fact, where it is one.
        kind: the kind of thing, where it is a list that is not complete.
        doubt: the point the law leaves open, where it is one.
    """

    place: str
    fact: Question[Any] | None = attrs.field(default=None, eq=False)
    kind: type | None = attrs.field(default=None, eq=False)
    doubt: str = ""

    @property
    def question(self) -> str:
        """The plain question that would settle it."""
        if self.fact is not None:
            return self.fact.question
        if self.kind is not None:
            return f"Which {self.place} are there, and are these all?"
        return f"Which reading of {self.doubt} do you take?"


def missing(condition: Condition, case: Case, context: Context) -> tuple[Missing, ...]:
    """Return what could still settle a condition that is not known, in the order it is asked.

    A condition that is known misses nothing.
    """
    return tuple(dict.fromkeys(_missing(condition, case, context)))


def _missing(condition: Condition, case: Case, context: Context) -> Iterator[Missing]:
    if context.truth(condition, case) is not Truth.UNKNOWN:
        return
    match condition:
        case Test():
            yield Missing(case.place_of(condition.fact), condition.fact)
        case Reading() if context.readings.get(condition.doubt, "") not in dict(condition.readings):
            for part in condition.parts:
                yield from _missing(part, case, context)
            yield Missing(condition.doubt, doubt=condition.doubt)
        case Reading():
            chosen = dict(condition.readings)[context.readings[condition.doubt]]
            yield from _missing(chosen, case, context)
        case Guidance() if {"*", condition.name} & context.without_guidance:
            return
        case Some() | Every() | Count():
            items = case.items(condition.kind)
            for item in items.cases:
                yield from _missing(condition.where, item, context)
            if not items.complete:
                yield Missing(condition.kind.key, kind=condition.kind)  # type: ignore[attr-defined]  # a described class has one
        case AtItem():
            yield from _missing(condition.where, case.items(condition.kind).cases[condition.place], context)
        case _:
            for part in condition.parts:
                yield from _missing(part, case, context)


def residual(condition: Condition, case: Case, context: Context) -> Condition:
    """Return what is left of a condition with the known answers put in: `ALWAYS`, `NEVER` or the open rest."""
    truth = context.truth(condition, case)
    if truth is not Truth.UNKNOWN:
        return ALWAYS if truth is Truth.YES else NEVER
    match condition:
        case AllOf():
            return joined(AllOf, _open(condition.of, case, context))
        case AnyOf():
            return joined(AnyOf, _open(condition.of, case, context))
        case Not():
            return ~residual(condition.part, case, context)
        case Named() | Guidance():
            return condition if isinstance(condition, Guidance) else residual(condition.means, case, context)
        case AtLeast():
            met = sum(context.truth(part, case) is Truth.YES for part in condition.of)
            return _at_least(condition.number - met, tuple(_open(condition.of, case, context)))
        case Some() | Every() | Count():
            return _over_items(condition, case, context)
        case _:
            return condition


def _open(parts: Iterable[Condition], case: Case, context: Context) -> Iterator[Condition]:
    return (residual(part, case, context) for part in parts if context.truth(part, case) is Truth.UNKNOWN)


def _at_least(number: int, parts: tuple[Condition, ...]) -> Condition:
    if number == 1:
        return joined(AnyOf, parts)
    return joined(AllOf, parts) if number == len(parts) else AtLeast(number, parts)


def _over_items(condition: Some | Every | Count, case: Case, context: Context) -> Condition:
    items = case.items(condition.kind)
    if not items.complete:
        return condition
    truths = [context.truth(condition.where, item) for item in items.cases]
    left: tuple[Condition, ...] = tuple(
        AtItem(condition.kind, place, residual(condition.where, item, context))
        for place, (item, truth) in enumerate(zip(items.cases, truths, strict=True))
        if truth is Truth.UNKNOWN
    )
    match condition:
        case Some():
            return joined(AnyOf, left)
        case Every():
            return joined(AllOf, left)
        case Count():
            return _at_least(condition.number - truths.count(Truth.YES), left)
