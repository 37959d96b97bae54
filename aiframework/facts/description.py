"""Descriptions: what is said of a system, section by section, each answer with its source.

A section is a class of facts (`@describes`); a description (`System`) is a name and sections. What is
left out is unknown, never "no".
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self, TypeVar, cast, dataclass_transform, overload

import attrs

from aiframework.facts.contradictions import contradicted
from aiframework.logic import UNKNOWN, Answer, Fact, Question, Truth, Unknown
from aiframework.logic.fact import Kind, a_day, a_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "Determination",
    "Group",
    "Section",
    "System",
    "and_more",
    "described",
    "describes",
    "facts_of",
    "none_of",
]

C = TypeVar("C", bound=type)
T = TypeVar("T")

#: every described class by its key in files; filled as the modules that define them are imported
described: dict[str, type] = {}


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
                mistakes.append(f"{fact.path} takes {fact.kind.name}, not {value!r}")
                continue
            known[name] = value
            if isinstance(given, Answer):
                sources[name] = given
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


def did_you_mean(word: str, known: Mapping[str, object] | frozenset[str]) -> str:
    """Return "; did you mean ...?" for a word close to a known one, else nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only when something is misspelt

    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def _snake(name: str) -> str:
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
    facts = {name: fact for name, fact in vars(cls).items() if isinstance(fact, Fact)}
    reserved = sorted(facts.keys() & _RESERVED)
    if reserved:
        message = f"{cls.__qualname__} cannot call a fact {', '.join(map(repr, reserved))}: every section has that; rename it"
        raise ValueError(message)
    hints = cls.__annotations__
    if any(isinstance(hint, str) for hint in hints.values()):
        from typing import get_type_hints  # noqa: PLC0415 - only for postponed annotations

        hints = get_type_hints(cls)
    body = {name: value for name, value in vars(cls).items() if name not in {"__dict__", "__weakref__"}}
    made = cast("type[Any]", type(cls.__name__, (Section,), body))
    for name, fact in facts.items():
        fact.kind = Kind.parse(hints[name])
    made.facts = facts
    made.following = {name: fact for name, fact in facts.items() if fact.follows is not None}
    made.summaries = {name: fact for name, fact in facts.items() if fact.sums_up is not None}
    made.key = many or _snake(cls.__name__)
    made.repeats = bool(many)
    taken = described.get(made.key)
    if taken is not None and (taken.__module__, taken.__qualname__) != (cls.__module__, cls.__qualname__):
        message = f"{cls.__qualname__} would be {made.key!r} in files, which {taken.__module__}.{taken.__qualname__} already is"
        raise ValueError(message)
    for other in described.values():
        if other.__name__ == cls.__name__ and other.key != made.key:  # type: ignore[attr-defined]  # a section
            message = (
                f"{cls.__qualname__} has the name of {other.__module__}.{other.__qualname__}, and their facts"
                " would be taken for one another: rename it"
            )
            raise ValueError(message)
    described[made.key] = made
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


@attrs.frozen
class Group:
    """How far a list of repeated things goes: all there are, or some of them."""

    kind: type
    complete: bool

    def __attrs_post_init__(self) -> None:
        """Refuse a list of what does not repeat.

        Raises:
            TypeError: the kind is no described thing that repeats.
        """
        if not getattr(self.kind, "repeats", False):
            name = getattr(self.kind, "__name__", repr(self.kind))
            message = f"{name} is no thing that repeats: there is no list of it to be complete or not"
            raise TypeError(message)

    def __repr__(self) -> str:
        """Read as the call that made it."""
        return f"{'none_of' if self.complete else 'and_more'}({self.kind.__name__})"


def none_of(kind: type) -> Group:
    """Say that there are no things of this kind beside those given: by itself, none at all.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Group(kind, complete=True)


def and_more(kind: type) -> Group:
    """Say that there may be further things of this kind beside those given.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Group(kind, complete=False)


def _yes_or_no(_: object, field: "attrs.Attribute[Any]", value: object) -> None:
    if not isinstance(value, bool):
        message = f"{field.name} is True or False, not {value!r}"
        raise TypeError(message)


@attrs.frozen(kw_only=True)
class Determination:
    """A legal conclusion that counsel has reached; it overrides the derived term.

    Attributes:
        term: citation of the term, with its instrument ("EU AI Act Art. 6(2)").
        holds: what counsel found.
        by: who decided.
        on: when.
        because: the reason given.
    """

    term: str = attrs.field(validator=a_text)
    holds: bool = attrs.field(validator=_yes_or_no)
    by: str = attrs.field(validator=a_text)
    on: dt.date = attrs.field(validator=a_day)
    because: str = attrs.field(default="", validator=a_text)

    @property
    def truth(self) -> Truth:
        """What counsel found, as a truth."""
        return Truth.of(self.holds)


@attrs.frozen
class Told:
    """The repeated things of one kind in a description."""

    cases: "tuple[Item, ...]"
    complete: bool


@attrs.frozen(eq=False)
class Item:
    """One repeated thing seen in its system: its own answers, and the system's for all else."""

    system: "System"
    section: Section
    place: int

    @property
    def label(self) -> str:
        """Its name where it has one, else its place in the list (from 1)."""
        name = self.section.answers.get("name")
        return str(name) if name else f"{_snake(type(self.section).__name__)} {self.place + 1}"

    @property
    def path(self) -> str:
        """Its place in the description: `purposes[0]`."""
        return f"{type(self.section).key}[{self.place}]"

    def value(self, fact: Question[T], /) -> T | Unknown:
        """Return its own answer, or the system's."""
        told: Section | System = self.section if fact.owner is type(self.section) else self.system
        answer: Any = told.value(fact)
        return cast("T | Unknown", answer)

    def items(self, kind: type, /) -> Told:
        """Return the system's repeated things."""
        return self.system.items(kind)

    def place_of(self, fact: Question[Any]) -> str:
        """Return where the answer stands, or would stand."""
        return f"{self.path}.{fact.name}" if fact.owner is type(self.section) else self.system.place_of(fact)

    def source(self, fact: Question[Any], /) -> Answer[Any] | None:
        """Return the answer with its source, where one was given."""
        if fact.owner is type(self.section):
            return self.section.source_of(fact.name)
        return self.system.source(fact)


_NOT_TOLD = Told((), complete=False)


class System:
    """A description of a system, a model, an organisation or a State: a name and sections.

    Args:
        name: what it is called.
        told: sections; of things that repeat, as many as there are. A list is taken as complete unless
            `and_more(Kind)` stands among them; `none_of(Kind)` says there are none.
        determinations: what counsel has decided.

    Raises:
        TypeError: something told is no section, or the name no text; or what is told of a whole contradicts what is
            told of its parts.
        ValueError: a section that does not repeat is given twice, a list is said to be complete and not, or
            counsel is said to have decided one term twice.
    """

    __slots__ = ("_lists", "determinations", "groups", "name", "sections")

    name: str
    sections: Mapping[str, Section]
    groups: Mapping[str, bool]
    determinations: tuple[Determination, ...]
    _lists: Mapping[str, Told]

    def __init__(
        self, name: str, /, *told: Section | Group | object, determinations: Iterable[Determination] = ()
    ) -> None:
        """Sort what is told by kind."""
        called: object = name
        if not isinstance(called, str):
            message = f"a description is called by a text, not {called!r}"
            raise TypeError(message)
        sections: dict[str, Section] = {}
        lists: dict[str, list[Section]] = {}
        groups: dict[str, bool] = {}
        for part in told:
            if isinstance(part, Group):
                if Group(part.kind, not part.complete) in told:
                    message = f"{part.kind.__name__} is told of {name!r} as a complete list and as an open one: choose"
                    raise ValueError(message)
                groups[part.kind.key] = part.complete  # type: ignore[attr-defined]  # a described class has one
                lists.setdefault(part.kind.key, [])  # type: ignore[attr-defined]  # a described class has one
            elif not isinstance(part, Section):
                message = (
                    f"{part!r} is no section of a description: give instances of classes made with @describes"
                )
                raise TypeError(message)
            elif part.repeats:
                lists.setdefault(part.key, []).append(part)
                groups.setdefault(part.key, True)
            elif part.key in sections:
                message = f"{type(part).__name__} is told twice of {name!r}: merge the two"
                raise ValueError(message)
            else:
                sections[part.key] = part
        lists_told = {
            key: Told(
                tuple(Item(self, thing, place) for place, thing in enumerate(things)), complete=groups[key]
            )
            for key, things in lists.items()
        }
        values = (name, sections, groups, _decided_once(determinations), lists_told)
        for slot, value in zip(
            ("name", "sections", "groups", "determinations", "_lists"), values, strict=True
        ):
            object.__setattr__(self, slot, value)
        mistakes = [
            mistake
            for section in sections.values()
            if section.summaries
            for mistake in contradicted(section.summaries, section.answers, self._told_at)
        ]
        if mistakes:
            raise TypeError("; ".join(mistakes))

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: descriptions are values."""
        message = (
            f"a description is a value: use with_() or with_answer() for a changed copy, not .{name} = ..."
        )
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        """Refuse: descriptions are values."""
        self.__setattr__(name, None)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by what was told."""
        return (_rebuild_system, (self.name, self.told(), self.determinations))

    def _told_at(self, place: str) -> Any:  # noqa: ANN401 - any answer
        key, _, name = place.rpartition(".")
        if key in self._lists:  # what speaks against a whole is one thing that is not so
            answers = (item.section.answers.get(name, UNKNOWN) for item in self._lists[key].cases)
            return False if False in answers else UNKNOWN
        section = self.sections.get(key)
        if section is None:
            return UNKNOWN
        if name in section.answers or name not in section.summaries:
            return section.answers.get(name, UNKNOWN)
        within = section.summaries[name].sums_up.truth(
            lambda part: self._told_at(part if "." in part else f"{key}.{part}")
        )
        return UNKNOWN if within is Truth.UNKNOWN else within is Truth.YES

    def value(self, fact: Question[T], /) -> T | Unknown:
        """Return the answer to a fact, or `UNKNOWN`.

        Raises:
            LookupError: the fact is about a thing that repeats.
        """
        owner = cast("type[Section]", fact.owner)
        if owner.repeats:
            message = f"{fact.path} is about each of the {owner.key}: ask it inside some(), every() or count(), or with each="
            raise LookupError(message)
        section = self.sections.get(owner.key)
        answer: Any = UNKNOWN if section is None else section.value(fact)
        return cast("T | Unknown", answer)

    def items(self, kind: type, /) -> Told:
        """Return the repeated things of a kind, and whether there are no others."""
        return self._lists.get(kind.key, _NOT_TOLD)  # type: ignore[attr-defined]  # a described class has one

    def place_of(self, fact: Question[Any], /) -> str:
        """Return where the answer stands, or would stand: `biometrics.infers_emotions`."""
        return f"{fact.owner.key}.{fact.name}"  # type: ignore[attr-defined]  # a described class has one

    def source(self, fact: Question[Any], /) -> Answer[Any] | None:
        """Return the answer with its source, where one was given."""
        section = self.sections.get(fact.owner.key)  # type: ignore[attr-defined]  # a described class has one
        return None if section is None else section.source_of(fact.name)

    @property
    def lists(self) -> Mapping[str, Told]:
        """The repeated things told of, by key."""
        return self._lists

    def told(self) -> tuple[object, ...]:
        """Return what was told, so that `System(name, *system.told())` makes an equal one."""
        parts: list[object] = list(self.sections.values())
        for key, things in self._lists.items():
            parts.extend(item.section for item in things.cases)
            if not things.complete or not things.cases:
                parts.append(Group(described[key], things.complete))
        return tuple(parts)

    def given(self) -> Iterator[tuple[str, Question[Any], Any, Section]]:
        """Yield path, fact, answer and section of everything answered."""
        for section in self.sections.values():
            for fact, value in section.given():
                yield f"{section.key}.{fact.name}", fact, value, section
        for things in self._lists.values():
            for item in things.cases:
                for fact, value in item.section.given():
                    yield f"{item.path}.{fact.name}", fact, value, item.section

    def with_(self, *changed: object) -> Self:
        """Return a copy in which these sections (or `none_of`, `and_more`) stand for those of their kind."""
        kinds = {part.kind if isinstance(part, Group) else type(part) for part in changed}
        kept = [
            part
            for part in self.told()
            if (part.kind if isinstance(part, Group) else type(part)) not in kinds
        ]
        return type(self)(self.name, *kept, *changed, determinations=self.determinations)

    def __eq__(self, other: object) -> bool:
        """Equal to a description that tells the same."""
        return isinstance(other, System) and (
            (self.name, self.sections, dict(self.groups), self.determinations)
            == (other.name, other.sections, dict(other.groups), other.determinations)
            and self._things() == other._things()
        )

    def _things(self) -> dict[str, tuple[Section, ...]]:
        return {key: tuple(item.section for item in things.cases) for key, things in self._lists.items()}

    def __hash__(self) -> int:
        """Hash by name and sections."""
        return hash((self.name, frozenset(self.sections.items())))

    def __repr__(self) -> str:
        """Read as the call that made it."""
        decided = [f"determinations={self.determinations!r}"] if self.determinations else []
        return f"System({', '.join([*map(repr, (self.name, *self.told())), *decided])})"


def _decided_once(determinations: Iterable[Determination]) -> tuple[Determination, ...]:
    """Return what counsel decided; of one term, only once."""
    decided = tuple(determinations)
    terms = [each.term for each in decided]
    twice = sorted({term for term in terms if terms.count(term) > 1})
    if twice:
        message = f"determined more than once: {', '.join(map(repr, twice))}; keep the one that stands"
        raise ValueError(message)
    return decided


def _rebuild_system(name: str, told: tuple[object, ...], determinations: tuple[Determination, ...]) -> System:
    return System(name, *told, determinations=determinations)
