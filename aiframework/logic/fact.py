"""A fact: one plain question, the typed slot for its answer, and the atom of every condition.

The same declaration is the constructor's parameter, the question put to a person and a predicate:
read on the class it is the `Fact`, read on an instance it is the answer or `UNKNOWN`.
"""

import datetime as dt
import math
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Generic, Literal, NoReturn, Self, TypeVar, cast, get_args, get_origin, overload

import attrs

from aiframework.logic.truth import UNKNOWN, Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from aiframework.logic.asking import Test
    from aiframework.logic.condition import Condition, Predicate

__all__ = ["Answer", "Fact", "Kind", "OpenSet", "Question", "a_day", "a_text", "at_least"]

T = TypeVar("T")
N = TypeVar("N", int, float, Decimal, dt.date, dt.datetime)
E = TypeVar("E", bound=Enum)

#: whole numbers below this are floats without loss
_WHOLE_FLOATS = 2**53
_SCALARS: tuple[type, ...] = (bool, int, float, Decimal, dt.date, dt.datetime, str)
_ORDERED: frozenset[type] = frozenset({int, float, Decimal, dt.date, dt.datetime})


class OpenSet(frozenset[T]):
    """A set answer that may be incomplete: what is not in it is unknown, not absent."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Read as the call that made it."""
        return f"at_least({{{', '.join(sorted(map(repr, self)))}}})"

    def __eq__(self, other: object) -> bool:
        """Equal only to another open set with the same members."""
        return isinstance(other, OpenSet) and frozenset.__eq__(self, other)

    def __hash__(self) -> int:
        """Hash apart from the closed set of the same members."""
        return hash((OpenSet, frozenset(self)))


def at_least(members: Iterable[T]) -> OpenSet[T]:
    """Return a set answer known to hold these members and perhaps others."""
    return OpenSet(members)


def a_day(_: object, __: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is no day: for fields of values.

    Raises:
        TypeError: the value is no `datetime.date`, or is a moment.
    """
    if type(value) is not dt.date:
        message = f"{value!r} is no day: give a datetime.date"
        raise TypeError(message)


def a_text(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is no text: for fields of values.

    Raises:
        TypeError: the value is no `str`.
    """
    if not isinstance(value, str):
        message = f"{field.name} is told in words, not as {value!r}"
        raise TypeError(message)


@attrs.frozen
class Answer(Generic[T]):
    """An answer with where it comes from.

    Attributes:
        value: the answer itself.
        source: document, page or address it was read from.
        attested_by: the person or body who says so.
        on: the day it was said or read.
    """

    value: T
    source: str = attrs.field(default="", kw_only=True, validator=a_text)
    attested_by: str = attrs.field(default="", kw_only=True, validator=a_text)
    on: dt.date | None = attrs.field(default=None, kw_only=True, validator=attrs.validators.optional(a_day))


@attrs.frozen
class Kind:
    """What a fact's answers look like: a scalar type, an enum, or a set of an enum's members."""

    base: type
    many: bool = False

    @staticmethod
    @cache
    def parse(annotation: object) -> "Kind":
        """Read `Fact[T]`; facts with the same annotation share one kind.

        Raises:
            TypeError: the annotation is no kind a fact can have.
        """
        (inner,) = get_args(annotation) if get_origin(annotation) is Fact else (None,)
        many = get_origin(inner) is frozenset
        base = get_args(inner)[0] if many else inner
        if not isinstance(base, type) or not (base in _SCALARS or issubclass(base, Enum)):
            message = (
                f"cannot tell what a fact annotated {annotation!r} holds: use Fact[...] of bool, int, float,"
                " Decimal, date, datetime, str, an Enum, or frozenset of an Enum or str"
            )
            raise TypeError(message)
        return Kind(base, many=many)

    @property
    def ordered(self) -> bool:
        """Whether answers can be compared by size."""
        return not self.many and self.base in _ORDERED

    @property
    def name(self) -> str:
        """The kind in words, for error messages."""
        members = (
            f"one of {', '.join(repr(m.value) for m in self.base)}" if issubclass(self.base, Enum) else ""
        )
        plain = {
            bool: "true or false",
            int: "a whole number",
            float: "a number",
            Decimal: "a number",
            dt.date: "a date",
            dt.datetime: "a date and time with its offset",
            str: "text",
        }.get(self.base, members)
        return f"a list of {plain}" if self.many else plain

    def holds(self, value: object) -> bool:
        """Return whether a value is an answer of this kind."""
        if self.many:
            return isinstance(value, frozenset) and all(isinstance(member, self.base) for member in value)
        if self.base is dt.datetime:
            return isinstance(value, dt.datetime) and value.tzinfo is not None
        if self.base is float or self.base is Decimal:
            return type(value) is self.base and math.isfinite(value)
        return type(value) is self.base

    def coerce(self, value: object) -> object:
        """Return the value as this kind stores it (sets frozen, whole numbers as Decimal or float where asked)."""
        if self.many and isinstance(value, set | list | tuple):
            return frozenset(value)
        if self.base is Decimal and type(value) is int:
            return Decimal(value)
        if self.base is float and type(value) is int and abs(value) < _WHOLE_FLOATS:
            return float(value)
        if self.base is dt.datetime and isinstance(value, dt.datetime) and value.tzinfo is not None:
            return _with_offset(value)
        return value


#: what a question holds until its class is described
_YES_OR_NO = Kind(bool)


def _with_offset(moment: dt.datetime) -> dt.datetime:
    """Return a moment with its offset in place of its zone: files hold that, and an hour that comes twice stays one."""
    offset = moment.utcoffset()
    fixed = isinstance(moment.tzinfo, dt.timezone) or offset is None
    return moment if fixed else moment.replace(tzinfo=dt.timezone(offset or dt.timedelta()), fold=0)


class Question(Generic[T]):
    """A question with a kind of answer, and the tests that can be put to it.

    `Fact` is a question that stands in a described class.

    Args:
        question: what a developer is asked, in plain words.
        source: where the law makes this matter, with pinpoint.
        unit: unit of a number ("EUR", "FLOP", "years").
        control: "operator" where the operator can change the answer by acting, else "given".
        follows: works the answer out from the section's other answers, where they decide it (two dates, say).
        sums_up: the finer questions that this one is the whole of; see `aiframework.facts.summing_up`.
        mostly: what most who are asked answer to a question of yes and no; only the order of questions rests on it.
    """

    __slots__ = (
        "_known",
        "_so",
        "_undenied",
        "control",
        "follows",
        "kind",
        "mostly",
        "name",
        "owner",
        "path",
        "question",
        "source",
        "sums_up",
        "unit",
    )

    def __init__(
        self,
        question: str,
        *,
        source: str = "",
        unit: str = "",
        control: Literal["given", "operator"] = "given",
        follows: "Callable[[Mapping[str, Any]], T | None] | None" = None,
        sums_up: Any = None,  # noqa: ANN401 - a shape of the vocabulary, which stands a floor above
        mostly: Literal["yes", "no"] = "no",
    ) -> None:
        """Declare the question; the class it stands in gives it name and kind."""
        self.question = question
        self.source = source
        self.unit = unit
        self.control = control
        self.follows = follows
        self.sums_up = sums_up
        self.mostly = mostly
        self.name = ""
        self.path = ""
        self.owner: type = object
        self.kind = _YES_OR_NO
        self._so: Condition | None = None
        self._known: Condition | None = None
        self._undenied: Condition | None = None

    # -- tests: each returns a condition ---------------------------------------------------------------

    def condition(self: "Question[bool]") -> "Condition":
        """Return the test that the answer is yes, the same one each time."""
        if self._so is None:
            self._so = _test(self, "is", True)
        return self._so

    def __and__(self: "Question[bool]", other: "Predicate") -> "Condition":
        """Both this and the other."""
        return self.condition() & other

    def __or__(self: "Question[bool]", other: "Predicate") -> "Condition":
        """This or the other."""
        return self.condition() | other

    def __invert__(self: "Question[bool]") -> "Condition":
        """Hold when the answer is no."""
        return ~self.condition()

    def __rshift__(self: "Question[bool]", other: "Predicate") -> "Condition":
        """If this, then the other."""
        return self.condition() >> other

    def __bool__(self) -> NoReturn:
        """Refuse: a predicate is no bool.

        Raises:
            TypeError: always, with advice.
        """
        message = f"{self.path} is a predicate, not a bool: use `&`, `|`, `~` instead of `and`, `or`, `not`"
        raise TypeError(message)

    def __eq__(self, other: T) -> "Condition":  # type: ignore[override]  # a condition, no bool
        """Hold when the answer equals this value."""
        return _test(self, "==", self._one(other))

    def __ne__(self, other: T) -> "Condition":  # type: ignore[override]  # a condition, no bool
        """Hold when the answer is known to differ from this value."""
        return ~(self == other)

    def __hash__(self) -> int:
        """Hash by place."""
        return hash(self.path)

    def __gt__(self: "Question[N]", other: N) -> "Condition":
        """Hold when the answer is strictly greater."""
        return _test(self, ">", self._size(other))

    def __ge__(self: "Question[N]", other: N) -> "Condition":
        """Hold when the answer is greater or equal."""
        return _test(self, ">=", self._size(other))

    def __lt__(self: "Question[N]", other: N) -> "Condition":
        """Hold when the answer is strictly smaller."""
        return _test(self, "<", self._size(other))

    def __le__(self: "Question[N]", other: N) -> "Condition":
        """Hold when the answer is smaller or equal."""
        return _test(self, "<=", self._size(other))

    def in_(self, values: Iterable[T]) -> "Condition":
        """Hold when the answer is one of these values."""
        members = frozenset(self._one(value) for value in values)
        if not members:
            message = f"{self.path}.in_() of no values never holds: give at least one"
            raise ValueError(message)
        self._refuse_all(members, "in_")
        return _test(self, "in", members)

    def includes(self: "Question[frozenset[E]]", member: E) -> "Condition":
        """Hold when this member is among the answers."""
        return _test(self, "overlaps", self._members({member}))

    def overlaps(self: "Question[frozenset[E]]", members: Iterable[E]) -> "Condition":
        """Hold when at least one of these members is among the answers."""
        return _test(self, "overlaps", self._members(members))

    def within(self: "Question[frozenset[E]]", members: Iterable[E]) -> "Condition":
        """Hold when every answer is one of these members."""
        found = self._members(members)
        self._refuse_all(found, "within")
        return _test(self, "within", found)

    def known(self) -> "Condition":
        """Hold when the question has an answer: the same condition each time.

        Not monotone: for advice; within a provision only through `aiframework.facts.summing_up.at_either_level`.
        """
        if self._known is None:
            self._known = _test(self, "known", True)
        return self._known

    def unless_denied(self: "Question[bool]") -> "Condition":
        """Hold unless the question is answered with no: the same condition each time. Not monotone, as `known`."""
        if self._undenied is None:
            from aiframework.logic.condition import Implies  # noqa: PLC0415 - conditions stand on facts

            self._undenied = Implies(self.known(), self)
        return self._undenied

    # -- build-time type errors ------------------------------------------------------------------------

    def _one(self, value: object) -> Any:  # noqa: ANN401 - the kind decides the type
        value = self.kind.coerce(value)
        if self.kind.many or not self.kind.holds(value):
            raise self._misfit(value)
        return value

    def _size(self, value: object) -> Any:  # noqa: ANN401 - the kind decides the type
        value = self.kind.coerce(value)
        if not self.kind.ordered or not self.kind.holds(value):
            raise self._misfit(value)
        return value

    def _members(self, members: Iterable[object]) -> frozenset[Any]:
        found = frozenset(members)
        if not self.kind.many or not self.kind.holds(found):
            raise self._misfit(found)
        if not found:
            message = f"{self.path} tested against no members is vacuous: give at least one"
            raise ValueError(message)
        return found

    def _refuse_all(self, members: frozenset[Any], how: str) -> None:
        """Refuse a test that every answer passes."""
        base = self.kind.base
        every = frozenset[Any](base if issubclass(base, Enum) else (True, False) if base is bool else ())
        if every and members >= every:
            message = (
                f"{self.path}.{how}() of every answer there is always holds: leave it out, or ask known()"
            )
            raise ValueError(message)

    def _misfit(self, value: object) -> TypeError:
        return TypeError(f"{self.path} holds {self.kind.name}; it cannot be tested against {value!r}")

    def __repr__(self) -> str:
        """Read as source."""
        return self.path or f"Fact({self.question!r})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by place: a fact is what its class says it is."""
        return (getattr, (self.owner, self.name))


class Fact(Question[T]):
    """One question about a system, its makers or its users: slot, question and predicate in one.

    Read on the class it is the question; on an instance, the answer or `UNKNOWN`.
    """

    __slots__ = ()

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn the name; the kind comes when the class is described."""
        self.name = name
        self.owner = owner
        self.path = f"{owner.__name__}.{name}"

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T | Unknown: ...
    def __get__(self, instance: object | None, owner: type) -> Self | T | Unknown:
        """Return the fact on the class, the answer told on an instance."""
        if instance is None:
            return self
        return cast("T | Unknown", instance.as_told.get(self.name, UNKNOWN))  # type: ignore[attr-defined]  # instances are sections

    def __set__(self, instance: object, value: T | Unknown | Answer[T]) -> NoReturn:
        """Refuse: descriptions are values; `attrs.evolve` makes a changed copy."""
        message = (
            f"{self.path} cannot be set: descriptions are values, use attrs.evolve(..., {self.name}=...)"
        )
        raise AttributeError(message)


def _test(fact: Question[Any], how: str, value: object) -> "Condition":
    """Return a test on a fact."""
    return _kind_of_test()(fact, how, value)


@cache
def _kind_of_test() -> "type[Test]":
    from aiframework.logic.asking import Test  # noqa: PLC0415 - facts and conditions are one idea in two files

    return Test
