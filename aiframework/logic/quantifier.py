"""Conditions about things that repeat: some of them, each of them, at least so many of them."""

from functools import reduce
from operator import and_, or_
from typing import NoReturn

import attrs

from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context, Predicate, as_condition
from aiframework.logic.counting import tally_of
from aiframework.logic.truth import Truth

__all__ = ["AtItem", "Count", "Counted", "Every", "Some", "count", "every", "some"]


def _items(case: Case, kind: type, where: Condition, context: Context) -> tuple[list[Truth], Truth]:
    """Return the truth of a condition for each thing told of, and for things not told of."""
    items = case.items(kind)
    return [context.truth(where, item) for item in items.cases], Truth.NO if items.complete else Truth.UNKNOWN


@attrs.frozen(cache_hash=True)
class Some(Condition):
    """At least one of the repeated things is so."""

    kind: type
    where: Condition = attrs.field(converter=as_condition)

    def truth(self, case: Case, context: Context) -> Truth:
        """The strongest of them; things not told of may be so."""
        found, more = _items(case, self.kind, self.where, context)
        return reduce(or_, found, more)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What is asked of each."""
        return (self.where,)

    def __repr__(self) -> str:
        """Read as source."""
        return f"some({self.kind.__name__}, {self.where!r})"


@attrs.frozen(cache_hash=True)
class Every(Condition):
    """Each of the repeated things is so; of none, it holds."""

    kind: type
    where: Condition = attrs.field(converter=as_condition)

    def truth(self, case: Case, context: Context) -> Truth:
        """The weakest of them; things not told of may not be so."""
        found, more = _items(case, self.kind, self.where, context)
        return reduce(and_, found, ~more)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What is asked of each."""
        return (self.where,)

    def __repr__(self) -> str:
        """Read as source."""
        return f"every({self.kind.__name__}, {self.where!r})"


@attrs.frozen(cache_hash=True)
class Count(Condition):
    """At least `number` of the repeated things are so."""

    kind: type
    where: Condition = attrs.field(converter=as_condition)
    number: int

    def truth(self, case: Case, context: Context) -> Truth:
        """Count what is so and what still may be."""
        found, more = _items(case, self.kind, self.where, context)
        return tally_of(found, self.number, more=more)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What is asked of each."""
        return (self.where,)

    def __repr__(self) -> str:
        """Read as source."""
        return f"(count({self.kind.__name__}, {self.where!r}) >= {self.number})"


@attrs.frozen(cache_hash=True)
class AtItem(Condition):
    """A condition about one of the repeated things, by its place in the list (from 0)."""

    kind: type
    place: int
    where: Condition = attrs.field(converter=as_condition)

    def truth(self, case: Case, context: Context) -> Truth:
        """Evaluate over that thing."""
        return context.truth(self.where, case.items(self.kind).cases[self.place])

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What is asked of it."""
        return (self.where,)

    def __repr__(self) -> str:
        """Read as the call that makes it."""
        return f"AtItem({self.kind.__name__}, {self.place}, {self.where!r})"


@attrs.frozen(order=False, eq=False)
class Counted:
    """A number of repeated things, to be compared: `count(Incident, ...) >= 2`."""

    kind: type
    where: Condition

    def __ge__(self, number: int) -> Condition:
        """Hold when at least this many are so."""
        if type(number) is not int:
            message = f"count({self.kind.__name__}, ...) is compared with a whole number, not {number!r}"
            raise TypeError(message)
        if number < 1:
            message = f"count({self.kind.__name__}, ...) >= {number} always holds: use 1 or more"
            raise ValueError(message)
        return Count(self.kind, self.where, number)

    def __gt__(self, number: int) -> Condition:
        """Hold when more than this many are so."""
        return self >= number + 1

    def __lt__(self, number: int) -> Condition:
        """Hold when fewer than this many are so."""
        return ~(self >= number)

    def __le__(self, number: int) -> Condition:
        """Hold when this many are so, or fewer."""
        return ~(self > number)

    def __eq__(self, number: object) -> Condition:  # type: ignore[override]  # a condition, as with facts
        """Hold when exactly this many are so."""
        if not isinstance(number, int):
            message = f"count({self.kind.__name__}, ...) is compared with a whole number, not {number!r}"
            raise TypeError(message)
        return self <= number if number == 0 else (self >= number) & (self <= number)

    def __ne__(self, number: object) -> Condition:  # type: ignore[override]  # a condition, as with facts
        """Hold when more or fewer are so."""
        return ~(self == number)

    __hash__ = None  # type: ignore[assignment]  # it only waits to be compared

    def __bool__(self) -> NoReturn:
        """Refuse: a number of things is no bool.

        Raises:
            TypeError: always, with advice.
        """
        message = f"count({self.kind.__name__}, ...) is not a bool: compare it, as in count(...) >= 1"
        raise TypeError(message)


def some(kind: type, where: Predicate) -> Some:
    """Return the condition that at least one of the repeated things is so.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Some(_repeated(kind), as_condition(where))


def every(kind: type, where: Predicate) -> Every:
    """Return the condition that each of the repeated things is so.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Every(_repeated(kind), as_condition(where))


def count(kind: type, where: Predicate) -> Counted:
    """Return the number of repeated things that are so, to be compared with a whole number.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Counted(_repeated(kind), as_condition(where))


def _repeated(kind: type) -> type:
    """Return the kind, once it is seen to repeat: of anything else there would never be one."""
    if not getattr(kind, "repeats", False):
        name = getattr(kind, "__name__", repr(kind))
        message = f"{name} is no thing that repeats: quantify over a class made with @describes(many=...)"
        raise TypeError(message)
    return kind
