"""Counting: conditions that at least so many of several hold."""

from collections.abc import Iterable

import attrs

from aiframework.logic.beforehand import refuse_count
from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context, Predicate, as_condition, one_or_more
from aiframework.logic.truth import Truth

__all__ = ["AtLeast", "at_least_of", "tally_of"]


def tally_of(truths: Iterable[Truth], number: int, *, more: Truth) -> Truth:
    """Return whether at least `number` of these hold, when others beyond them are `more`."""
    found = list(truths)
    if sum(truth is Truth.YES for truth in found) >= number:
        return Truth.YES
    if more is Truth.NO and sum(truth is not Truth.NO for truth in found) < number:
        return Truth.NO
    return Truth.UNKNOWN


@attrs.frozen(cache_hash=True)
class AtLeast(Condition):
    """At least `number` of the parts hold."""

    number: int
    of: tuple[Condition, ...] = attrs.field(validator=one_or_more)

    def truth(self, case: Case, context: Context) -> Truth:
        """Count what holds and what still may."""
        return tally_of((context.truth(part, case) for part in self.of), self.number, more=Truth.NO)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The parts."""
        return self.of

    def __repr__(self) -> str:
        """Read as source."""
        return f"at_least_of({self.number}, {', '.join(map(repr, self.of))})"


def at_least_of(number: int, *predicates: Predicate) -> AtLeast:
    """Return the condition that at least this many of the predicates hold.

    Raises:
        ValueError: it would always or never hold.
    """
    if type(number) is not int or not 0 < number <= len(predicates):
        message = f"at_least_of({number!r}, ...) of {len(predicates)} conditions is decided beforehand: use 1 to their number"
        raise ValueError(message)
    parts = tuple(as_condition(predicate) for predicate in predicates)
    if len(set(parts)) < len(parts):
        message = (
            f"at_least_of({number}, {', '.join(map(repr, parts))}) counts one condition twice: give each once"
        )
        raise ValueError(message)
    refuse_count(number, parts)
    return AtLeast(number, parts)
