"""Sections of descriptions: frozen classes of facts, made with `@describes`.

What is left out of a section is unknown, never "no".
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, Self, TypeVar, cast, dataclass_transform, overload

import attrs

from aiframework.facts.contradictions import contradicted
from aiframework.logic import UNKNOWN, Answer, Fact, Question, Unknown
from aiframework.logic.fact import Kind
from aiframework.logic.spelling import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Section", "described", "describes", "facts_of", "snake_case"]

C = TypeVar("C", bound=type)
T = TypeVar("T")

#: every described class by its key in files; filled as the modules that define them are imported
described: dict[str, type] = {}
#: the key of each by its name
_key_of: dict[str, str] = {}


class _AsAttrs:
    """A described class as attrs sees it, worked out when somebody asks: generating code for each would be slow."""

    def __get__(self, section: object, owner: "type[Section]") -> tuple["attrs.Attribute[Any]", ...]:
        """Return the fields, each a keyword that may be left out."""
        if owner is Section:
            message = "the base of described classes has no fields"
            raise AttributeError(message)
        fields = {name: attrs.field(default=UNKNOWN, kw_only=True) for name in owner.facts}
        seen: tuple[attrs.Attribute[Any], ...] = attrs.fields(attrs.make_class(owner.__name__, fields))
        owner.__attrs_attrs__ = seen  # type: ignore[assignment]  # attrs reads it
        return seen


def _as_members(fact: Question[Any], value: object) -> str:
    """Return how the members are written that an answer names by their words."""
    base = fact.kind.base
    words = (
        [value] if isinstance(value, str) else sorted(map(str, value)) if isinstance(value, frozenset) else []
    )
    members = {str(member.value): member for member in base} if issubclass(base, Enum) else {}
    told = [f"{base.__name__}.{members[word].name}" for word in words if word in members]
    return f"; give {', '.join(told)}" if told else ""


class Section:
    """Base of every described class: a frozen, sparse set of answers."""

    __slots__ = ("answers", "as_told", "provenance")
    __attrs_attrs__ = _AsAttrs()

    #: what was told
    as_told: Mapping[str, Any]
    #: what was told, and what follows from it
    answers: Mapping[str, Any]
    provenance: Mapping[str, Answer[Any]]
    facts: Mapping[str, Question[Any]]
    following: Mapping[str, Question[Any]]
    turning: Mapping[str, Any]
    summaries: Mapping[str, Question[Any]]
    key: str
    repeats: bool

    def __init__(self, **answers: object) -> None:
        """Take the answers, each of its fact's kind.

        Raises:
            TypeError: one or more answers fit no fact, or contradict what follows from others; every mistake is
                listed.
        """
        known: dict[str, Any] = {}
        sources: dict[str, Answer[Any]] = {}
        mistakes: list[str] = []
        for name, given in answers.items():
            fact = self.facts.get(name)
            if fact is None:
                mistakes.append(f"{type(self).__name__} has no fact {name!r}{did_you_mean(name, self.facts)}")
                continue
            value = fact.kind.coerce(given.value if isinstance(given, Answer) else given)
            if value is UNKNOWN:
                continue
            if not fact.kind.holds(value):
                mistakes.append(
                    f"{fact.path} takes {fact.kind.name}, not {value!r}{_as_members(fact, value)}"
                )
                continue
            known[name] = value
            if isinstance(given, Answer):
                sources[name] = given if value is given.value else attrs.evolve(given, value=value)
        following = self._following(known)
        mistakes += [
            f"{self.facts[name].path} is told as {known[name]!r}, but {answer!r} follows from the other answers"
            for name, answer in following.items()
            if known.get(name, answer) != answer
        ]
        mistakes += contradicted(self.summaries, {**following, **known}) if self.summaries else ()
        if mistakes:
            raise TypeError("; ".join(mistakes))
        object.__setattr__(self, "as_told", known)
        object.__setattr__(self, "answers", {**following, **known} if following else known)
        object.__setattr__(self, "provenance", sources)

    def _following(self, known: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answers that follow from those told."""
        worked = {
            name: fact.follows(known) for name, fact in self.following.items() if fact.follows is not None
        }
        return {name: answer for name, answer in worked.items() if answer is not None}

    def as_it_was(self, before: Mapping[str, Answer[Any]], /) -> Self:
        """Return the section with some answers as they were before a day that it tells; `UNKNOWN` stands for one that is open."""
        told = {name: answer for name, answer in self.as_told.items() if name not in before}
        following = {name: answer for name, answer in self._following(told).items() if name not in before}
        sources = {name: answer for name, answer in before.items() if answer.value is not UNKNOWN}
        known = {name: answer.value for name, answer in sources.items()}
        made = object.__new__(type(self))
        kept = {name: source for name, source in self.provenance.items() if name not in before}
        object.__setattr__(made, "as_told", {**told, **known})
        object.__setattr__(made, "answers", {**following, **told, **known})
        object.__setattr__(made, "provenance", {**kept, **sources})
        return made

    def source_of(self, name: str) -> Answer[Any] | None:
        """Return an answer with its source: as told, or that it follows from others."""
        if name in self.answers and name not in self.as_told:
            return Answer(self.answers[name], source="follows from the other answers of the section")
        return self.provenance.get(name)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: descriptions are values."""
        message = f"{type(self).__name__} is a value: use attrs.evolve(..., {name}=...) for a changed copy"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        """Refuse: descriptions are values."""
        message = f"{type(self).__name__} is a value: use attrs.evolve(..., {name}=UNKNOWN) for a copy without an answer"
        raise AttributeError(message)

    def given(self) -> Iterator[tuple[Question[Any], Any]]:
        """Yield each fact that was told, with its answer, in the order of the class."""
        for name, fact in self.facts.items():
            if name in self.as_told:
                yield fact, self.as_told[name]

    def value(self, fact: Question[T], /) -> T | Unknown:
        """Return the answer to one of this section's facts, or `UNKNOWN`."""
        return cast("T | Unknown", self.answers.get(fact.name, UNKNOWN))

    def __eq__(self, other: object) -> bool:
        """Equal to a section of the same class with the same answers from the same sources."""
        return (
            isinstance(other, Section)
            and type(other) is type(self)
            and self.as_told == other.as_told
            and self.provenance == other.provenance
        )

    def __hash__(self) -> int:
        """Hash by class and answers."""
        return hash((type(self), frozenset(self.as_told.items())))

    def __repr__(self) -> str:
        """Read as the call that made it."""
        given = (f"{name}={self.provenance.get(name, value)!r}" for name, value in self.as_told.items())
        return f"{type(self).__name__}({', '.join(given)})"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by class and answers."""
        return (_rebuild, (type(self), {**self.as_told, **self.provenance}))


_RESERVED = frozenset(dir(Section))


def _rebuild(kind: type[Section], answers: dict[str, object]) -> Section:
    return kind(**answers)


def snake_case(name: str) -> str:
    """Return how the name of a class is written in files: `HumanOversight` is `human_oversight`."""
    return "".join(
        f"_{letter.lower()}" if letter.isupper() and place else letter.lower()
        for place, letter in enumerate(name)
    )


@overload
@dataclass_transform(kw_only_default=True)
def describes(cls: C, /) -> C: ...
@overload
@dataclass_transform(kw_only_default=True)
def describes(*, many: str) -> "Callable[[C], C]": ...
@dataclass_transform(kw_only_default=True)
def describes(cls: type | None = None, /, *, many: str = "") -> object:
    """Make a class of facts a section of descriptions.

    Args:
        cls: the class; its annotated `Fact[...]` attributes become keyword parameters.
        many: the key under which files list several of them, for a thing that repeats ("incidents").

    Raises:
        TypeError: an annotation is no kind a fact can have.
        ValueError: another class has taken the key, or a fact has a name that every section uses.
    """
    if cls is None:
        return lambda later: _describe(later, many)
    return _describe(cls, "")


def _describe(cls: type, many: str) -> type:
    body = dict(vars(cls))
    facts = {name: fact for name, fact in body.items() if isinstance(fact, Fact)}
    if not facts.keys().isdisjoint(_RESERVED):
        reserved = sorted(facts.keys() & _RESERVED)
        message = f"{cls.__qualname__} cannot call a fact {', '.join(map(repr, reserved))}: every section has that; rename it"
        raise ValueError(message)
    hints = cls.__annotations__
    if str in map(type, hints.values()):
        from typing import get_type_hints  # noqa: PLC0415 - only for postponed annotations

        hints = get_type_hints(cls)
    body.pop("__dict__", None)
    body.pop("__weakref__", None)
    body["facts"] = facts
    following = body["following"] = {}
    turning = body["turning"] = {}
    summaries = body["summaries"] = {}
    for name, fact in facts.items():
        fact.kind = Kind.parse(hints[name])
        if fact.follows is not None:
            following[name] = fact
            turn = getattr(fact.follows, "turn", None)
            if turn is not None:
                turning[name] = turn
        if fact.sums_up is not None:
            summaries[name] = fact
    key = body["key"] = many or snake_case(cls.__name__)
    body["repeats"] = bool(many)
    taken = described.get(key)
    if taken is not None and (taken.__module__, taken.__qualname__) != (cls.__module__, cls.__qualname__):
        message = f"{cls.__qualname__} would be {key!r} in files, which {taken.__module__}.{taken.__qualname__} already is"
        raise ValueError(message)
    if _key_of.setdefault(cls.__name__, key) != key:
        other = described[_key_of[cls.__name__]]
        message = (
            f"{cls.__qualname__} has the name of {other.__module__}.{other.__qualname__}, and their facts"
            " would be taken for one another: rename it"
        )
        raise ValueError(message)
    made = described[key] = type(cls.__name__, (Section,), body)
    return made


def facts_of(cls: type) -> Mapping[str, Question[Any]]:
    """Return the facts of a described class, by name.

    Raises:
        TypeError: the class is not described.
    """
    if not issubclass(cls, Section):
        message = f"{cls.__qualname__} is not described: decorate it with @describes"
        raise TypeError(message)
    return cls.facts
