"""Why: the pruned tree of what decided a condition, down to the answers, and no more."""

from collections.abc import Iterator
from functools import cached_property
from operator import attrgetter
from typing import Any

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.case import Case
from aiframework.logic.condition import AllOf, AnyOf, Condition, Context, Implies, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.fact import Answer
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import AtItem, Count, Every, Some
from aiframework.logic.truth import Truth

__all__ = ["Trace", "trace"]

#: named once: on Python 3.11 each look at a member of an enum takes ten times as long as at a name
_YES, _NO, _UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
_least = attrgetter("weight")


@attrs.frozen(kw_only=True)
class Trace:
    """One step of a reason.

    Attributes:
        condition: what was asked.
        truth: how it came out.
        because: the steps that decided it, and only those.
        place: where the answer stands in the description (leaves only).
        answer: the answer found there, or `UNKNOWN` (leaves only).
        source: the answer with its source, where one was given.
        note: what else decided: a determination, a chosen reading, a list that is not complete.
    """

    condition: Condition
    truth: Truth
    because: "tuple[Trace, ...]" = ()
    place: str = ""
    answer: Any = None
    source: Answer[Any] | None = None
    note: str = ""

    @cached_property
    def weight(self) -> int:
        """How many answers it rests on, each as often as it is met."""
        return 1 if self.place else sum([step.weight for step in self.because])

    def leaves(self) -> "Iterator[Trace]":
        """Yield the answers this rests on, in order."""
        if self.place:
            yield self
        for step in self.because:
            yield from step.leaves()

    def lines(self, indent: str = "") -> Iterator[str]:
        """Yield the reason as indented lines of text."""
        yield indent + self._line()
        inner = indent if isinstance(self.condition, Not) and self.because else indent + "  "
        for step in self.because:
            yield from step.lines(inner)

    def _line(self) -> str:
        note = f" ({self.note})" if self.note else ""
        if self.place:
            fact = self.condition.fact if isinstance(self.condition, Test) else None
            question = f"  # {fact.question}" if fact is not None else ""
            source = _sourced(self.source)
            return f"{self.truth.name.lower()}: {self.condition!r}, answered {_plain(self.answer)}{source}{note}{question}"
        return f"{self.truth.name.lower()}: {_title(self.condition)}{note}"


def _sourced(answer: Answer[Any] | None) -> str:
    """Return where an answer comes from, who says so, and when."""
    told = () if answer is None else (answer.source, answer.attested_by, str(answer.on or ""))
    return f" [{', '.join(filter(None, told))}]" if any(told) else ""


def _plain(answer: object) -> str:
    if isinstance(answer, frozenset):
        return "{" + ", ".join(sorted(_plain(member) for member in answer)) + "}"
    return str(getattr(answer, "value", answer))


def _title(condition: Condition) -> str:
    match condition:
        case Named():
            return f"{condition.name} ({condition.id})"
        case Reading():
            return f"open point: {condition.question or condition.doubt}"
        case Guidance():
            return f"guidance {condition.name}, {condition.cite}"
        case AllOf():
            return "all of"
        case Implies():
            return "if the first, then the second: the first is not so, or the second is"
        case AnyOf():
            return "any of"
        case Not():
            return "not"
        case _:
            return repr(condition)


def trace(condition: Condition, case: Case, context: Context) -> Trace:
    """Return why a condition holds, does not, or is not known, in a case.

    The answers in the trace alone reproduce the truth. A context that keeps traces gives the same one again.
    """
    return context.kept(condition, case, _trace)


def _trace(condition: Condition, case: Case, context: Context) -> Trace:
    match condition:
        case AllOf():
            truth, alike = context.kept_alike(condition, case, _trace)
            return Trace(condition=condition, truth=truth, because=_deciding(alike, truth, _NO))
        case AnyOf():
            return _any_of(condition, case, context)
        case Not():
            part = context.kept(condition.part, case, _trace)
            return Trace(condition=condition, truth=~part.truth, because=(part,))
        case Named() if condition.id not in context.determinations:
            meant = context.kept(condition.means, case, _trace)
            return Trace(condition=condition, truth=meant.truth, because=(meant,))
        case _:
            return _rarer(condition, case, context, context.truth(condition, case))


def _deciding(alike: list[Trace], truth: Truth, one: Truth) -> tuple[Trace, ...]:
    """Return, of the parts that share the truth, those that decide: where one suffices, the one that rests on least."""
    return (min(alike, key=_least),) if truth is one and len(alike) > 1 else tuple(alike)


def _any_of(condition: AnyOf, case: Case, context: Context) -> Trace:
    """Explain an alternative: where it is not known, what is answered with no about a whole comes first."""
    truth, alike = context.kept_alike(condition, case, _trace)
    because = _deciding(alike, truth, _YES)
    if truth is _UNKNOWN:
        wholes = [
            part
            for part in condition.of
            if isinstance(part, Test) and part.fact.sums_up is not None and context.truth(part, case) is _NO
        ]
        if wholes:
            told = (*(context.kept(part, case, _trace) for part in wholes), *because)
            note = "the whole is told as no: some part of it is not so"
            return Trace(condition=condition, truth=truth, because=told, note=note)
    return Trace(condition=condition, truth=truth, because=because)


def _rarer(condition: Condition, case: Case, context: Context, truth: Truth) -> Trace:
    """Explain what is no plain connective."""
    if isinstance(condition, Test):
        fact = condition.fact
        place, answer, source = case.place_of(fact), case.value(fact), case.source(fact)
        return Trace(condition=condition, truth=truth, place=place, answer=answer, source=source)
    step = _Step(condition, case, context, truth)
    match condition:
        case Named():
            return Trace(condition=condition, truth=truth, note="determined by counsel")
        case Guidance() if {"*", condition.name} & context.without_guidance:
            return Trace(condition=condition, truth=truth, note="not followed, as asked")
        case Guidance():
            return step.with_parts(condition.parts)
        case AtLeast():
            same = tuple(part for part in condition.of if context.truth(part, case) is truth)
            return step.with_parts(same[: _enough(condition.number, len(condition.of), truth)])
        case Reading():
            return step.with_reading(condition)
        case Some() | Every() | Count():
            return step.with_items(condition)
        case AtItem():
            item = case.items(condition.kind).cases[condition.place]
            return Trace(condition=condition, truth=truth, because=(trace(condition.where, item, context),))
        case _:
            return Trace(condition=condition, truth=truth)


@attrs.frozen
class _Step:
    """One condition being explained."""

    condition: Condition
    case: Case
    context: Context
    truth: Truth

    def with_parts(self, parts: tuple[Condition, ...], note: str = "") -> Trace:
        because = tuple(trace(part, self.case, self.context) for part in parts)
        return Trace(condition=self.condition, truth=self.truth, because=because, note=note)

    def with_reading(self, reading: Reading) -> Trace:
        picked = self.context.readings.get(reading.doubt, "")
        chosen = dict(reading.readings).get(picked)
        if chosen is not None:
            return self.with_parts((chosen,), f"read as {picked!r}, as asked")
        if self.truth is Truth.UNKNOWN:
            return self.with_parts(
                reading.parts, f"readings {', '.join(name for name, _ in reading.readings)} differ"
            )
        return self.with_parts(reading.parts, "all readings agree")

    def with_items(self, condition: Some | Every | Count) -> Trace:
        items = self.case.items(condition.kind)
        same = [item for item in items.cases if self.context.truth(condition.where, item) is self.truth]
        number = condition.number if isinstance(condition, Count) else 1
        one_decides = Truth.NO if isinstance(condition, Every) else Truth.YES
        if isinstance(condition, Count):
            same = same[: _enough(number, len(items.cases), self.truth)]
        elif self.truth is one_decides:
            same = same[:1]
        because = tuple(trace(condition.where, item, self.context) for item in same)
        note = self._of_the_list(condition.kind, len(items.cases), complete=items.complete)
        return Trace(
            condition=condition,
            truth=self.truth,
            because=because,
            note="" if self.truth is one_decides else note,
        )

    def _of_the_list(self, kind: type, number: int, *, complete: bool) -> str:
        """Return what the list itself bears on the truth."""
        if not complete:
            return f"the list of {kind.__name__} may not be complete"
        if self.truth is Truth.UNKNOWN:
            return ""
        return f"there are no other {kind.__name__}" if number else f"there is no {kind.__name__}"


def _enough(number: int, of: int, truth: Truth) -> int:
    """Return how many parts of one truth decide whether at least so many of them hold."""
    return {Truth.YES: number, Truth.NO: of - number + 1, Truth.UNKNOWN: of}[truth]
