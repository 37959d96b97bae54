"""Conditions: frozen three-valued predicates over facts, and the plain walk that evaluates them.

Each node says how its truth follows from its parts (`truth`). That walk is the reference; `compile.py`
does the same faster. Nodes compare and hash by what they say, and read back as their own source.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NoReturn, Protocol, TypeAlias, TypeVar

import attrs

from aiframework.logic.beforehand import refuse
from aiframework.logic.case import Case
from aiframework.logic.fact import Question
from aiframework.logic.truth import Truth

__all__ = [
    "ALWAYS",
    "NEVER",
    "AllOf",
    "AnyOf",
    "Composable",
    "Condition",
    "Constant",
    "Context",
    "Implies",
    "Not",
    "Predicate",
    "all_of",
    "as_condition",
    "joined",
    "one_or_more",
]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Context:
    """What an evaluation depends on beside the case.

    Attributes:
        on: the date asked about; None leaves date tests unknown.
        known: the day whose published law is used; None leaves tests of it unknown.
        readings: which side of a doubt to take, by the doubt's name.
        without_guidance: names of guidance layers switched off ("*" for all).
        determinations: terms that counsel has decided, by id.
    """

    on: dt.date | None = None
    known: dt.date | None = None
    readings: Mapping[str, str] = attrs.field(factory=dict)
    without_guidance: frozenset[str] = frozenset()
    determinations: Mapping[str, Truth] = attrs.field(factory=dict)
    #: terms already worked out, by term and case; the case is kept so that its identity stays its own
    memo: dict[tuple[int, int], "tuple[Truth, Case]"] = attrs.field(factory=dict, eq=False, repr=False)

    def truth(self, condition: "Condition", case: Case) -> Truth:
        """Return the truth of a condition in a case: walked, unless it is known already."""
        return condition.truth(case, self)

    def truth_of_each(self, conditions: Iterable["Condition"], case: Case) -> list[Truth]:
        """Return the truths of several conditions in a case."""
        return [self.truth(condition, case) for condition in conditions]

    def kept(
        self, condition: "Condition", case: Case, make: Callable[["Condition", Case, "Context"], T]
    ) -> T:
        """Return what is made of a condition in a case: made anew, unless this context keeps it."""
        return make(condition, case, self)

    def kept_alike(
        self, condition: "Condition", case: Case, make: Callable[["Condition", Case, "Context"], T]
    ) -> tuple[Truth, list[T]]:
        """Return the truth of a condition in a case, and what is made of those of its parts that share it."""
        truth = self.truth(condition, case)
        alike = [part for part in condition.parts if self.truth(part, case) is truth]
        return truth, [self.kept(part, case, make) for part in alike]


class Condition:
    """A three-valued predicate. Build from facts with `&`, `|`, `~`, `>>`; never use as a bool."""

    __slots__ = ()

    def truth(self, case: Case, context: Context) -> Truth:
        """Return whether this holds in the case: the reference evaluation."""
        raise NotImplementedError

    @property
    def parts(self) -> "tuple[Condition, ...]":
        """The conditions this one is made of."""
        return ()

    def condition(self) -> "Condition":
        """Return itself: so that facts, conditions and provisions compose alike."""
        return self

    def __and__(self, other: "Predicate") -> "Condition":
        """Both this and the other."""
        return _join(AllOf, self, other)

    def __or__(self, other: "Predicate") -> "Condition":
        """This or the other."""
        return _join(AnyOf, self, other)

    def __invert__(self) -> "Condition":
        """The opposite."""
        return self.part if isinstance(self, Not) else Not(self)

    def __rshift__(self, other: "Predicate") -> "Condition":
        """If this, then the other."""
        return Implies(self, other)

    def __bool__(self) -> NoReturn:
        """Refuse: a condition is no bool.

        Raises:
            TypeError: always, with advice.
        """
        message = (
            f"the condition ({self!r}) is not a bool: use `&`, `|`, `~` instead of `and`, `or`, `not`,"
            " and evaluate it over a description to learn its truth"
        )
        raise TypeError(message)


class Composable(Protocol):
    """A provision: it says something, and stands for a condition."""

    @property
    def says(self) -> str:
        """What it says, in words."""

    def condition(self) -> Condition:
        """Return the condition it stands for."""


Predicate: TypeAlias = "Condition | Question[bool] | Composable"


def as_condition(predicate: Predicate) -> Condition:
    """Return the condition a predicate stands for.

    Raises:
        TypeError: it is none, or a fact that is not yes-or-no.
    """
    if isinstance(predicate, Condition):
        return predicate
    if isinstance(predicate, Question):
        if predicate.kind.base is not bool or predicate.kind.many:
            message = f"{predicate!r} holds {predicate.kind.name}: test it (==, in_, includes, >, ...) before combining"
            raise TypeError(message)
        return predicate.condition()
    if not callable(getattr(predicate, "condition", None)):
        message = f"{predicate!r} is no condition: combine facts, conditions and provisions"
        raise TypeError(message)
    return predicate.condition()


# -- constants -----------------------------------------------------------------------------------------


@attrs.frozen
class Constant(Condition):
    """A condition that does not depend on anything. Only `ALWAYS` and `NEVER` exist."""

    holds: Truth

    def __invert__(self) -> "Constant":
        """The other one."""
        return NEVER if self is ALWAYS else ALWAYS

    def truth(self, case: Case, context: Context) -> Truth:  # noqa: ARG002 - one signature for all nodes
        """Return the constant."""
        return self.holds

    def __repr__(self) -> str:
        """Read as source."""
        return "ALWAYS" if self.holds is Truth.YES else "NEVER"


ALWAYS: Final = Constant(Truth.YES)
NEVER: Final = Constant(Truth.NO)


# -- connectives ---------------------------------------------------------------------------------------


def one_or_more(_: object, __: object, parts: object) -> None:
    """Refuse parts that are no conditions, or none at all.

    Raises:
        TypeError: they are no tuple of conditions.
    """
    if isinstance(parts, tuple) and parts:
        for part in parts:
            if not isinstance(part, Condition):
                break
        else:
            return
    message = f"{parts!r} is no row of conditions: give a tuple of one or more"
    raise TypeError(message)


@attrs.frozen(cache_hash=True)
class AllOf(Condition):
    """Every part holds."""

    of: tuple[Condition, ...] = attrs.field(validator=one_or_more)

    def truth(self, case: Case, context: Context) -> Truth:
        """The weakest part."""
        found = Truth.YES
        for part in self.of:
            found &= context.truth(part, case)
            if found is Truth.NO:
                break
        return found

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The parts."""
        return self.of

    def __repr__(self) -> str:
        """Read as source."""
        return f"({' & '.join(map(repr, self.of))})"


@attrs.frozen(cache_hash=True)
class AnyOf(Condition):
    """At least one part holds."""

    of: tuple[Condition, ...] = attrs.field(validator=one_or_more)

    def truth(self, case: Case, context: Context) -> Truth:
        """The strongest part."""
        found = Truth.NO
        for part in self.of:
            found |= context.truth(part, case)
            if found is Truth.YES:
                break
        return found

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The parts."""
        return self.of

    def __repr__(self) -> str:
        """Read as source."""
        return f"({' | '.join(map(repr, self.of))})"


class Implies(AnyOf):
    """If one thing holds, so does another: the first does not hold, or the second does.

    Args:
        given: what brings it on.
        then: what must hold then.

    Raises:
        ValueError: it would always or never hold.
    """

    __slots__ = ()

    def __init__(self, given: "Predicate", then: "Predicate") -> None:
        """Take both as conditions."""
        first, second = as_condition(given), as_condition(then)
        super().__init__((~first, second))
        _refuse_constants(self, self.of)
        refuse(self, self.of, never=lambda: (first, ~second))

    @property
    def given(self) -> Condition:
        """What brings it on."""
        return ~self.of[0]

    @property
    def then(self) -> Condition:
        """What must hold then."""
        return self.of[1]

    def __repr__(self) -> str:
        """Read as source."""
        return f"({self.given!r} >> {self.then!r})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by what it was made of."""
        return (Implies, (self.given, self.then))


@attrs.frozen(cache_hash=True)
class Not(Condition):
    """The part does not hold."""

    part: Condition = attrs.field(converter=as_condition)

    def truth(self, case: Case, context: Context) -> Truth:
        """The opposite."""
        return ~context.truth(self.part, case)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The part."""
        return (self.part,)

    def __repr__(self) -> str:
        """Read as source."""
        return f"~{self.part!r}"


# -- joining, with build-time refusal of what is vacuous -------------------------------------------------


def joined(kind: type[AllOf] | type[AnyOf], parts: Iterable[Condition]) -> Condition:
    """Join conditions flat and without repetition, whatever comes of it; one part stays itself."""
    told = _flat(kind, parts)
    return told[0] if len(told) == 1 else kind(told)


def _flat(kind: type[AllOf] | type[AnyOf], parts: Iterable[Condition]) -> tuple[Condition, ...]:
    """Return the parts, and of those that are of the kind their own parts, each once."""
    flat: list[Condition] = []
    for part in parts:
        if isinstance(part, kind):
            flat += part.of
        else:
            flat.append(part)
    return tuple(dict.fromkeys(flat))


def all_of(*predicates: Predicate) -> Condition:
    """Return the condition that every one of the predicates holds: `a & b & c`, looked over once.

    Raises:
        ValueError: it would always or never hold, or there are none.
    """
    if not predicates:
        message = "all_of() of nothing always holds: give at least one condition"
        raise ValueError(message)
    return _join(AllOf, *predicates)


def _join(kind: type[AllOf] | type[AnyOf], *predicates: Predicate) -> Condition:
    """Join predicates into one condition, flat and without repetition.

    Raises:
        ValueError: the result would always or never hold.
    """
    told = _flat(kind, map(as_condition, predicates))
    if len(told) == 1:
        return told[0]
    made = kind(told)
    _refuse_constants(made, told)
    refuse(made, told, never=lambda: told if kind is AllOf else tuple(~part for part in told))
    return made


def _refuse_constants(made: object, parts: tuple[Condition, ...]) -> None:
    """Refuse constants among the parts: it would be decided beforehand.

    Raises:
        ValueError: there is one.
    """
    for part in parts:
        if part.__class__ is Constant:
            message = f"{made!r} is decided beforehand by {part!r}: leave it out"
            raise ValueError(message)
