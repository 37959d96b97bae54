"""Descriptions: what is said of a system, section by section, each answer with its source.

A description (`System`) is a name and sections. What is left out is unknown, never "no".
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self, TypeVar, cast

import attrs

from aiframework.facts.contradictions import contradicted
from aiframework.facts.determination import Determination, decided_once
from aiframework.facts.group import Group
from aiframework.facts.section import Section, described, snake_case
from aiframework.logic import UNKNOWN, Answer, Question, Truth, Unknown

__all__ = ["Item", "System", "Told"]

T = TypeVar("T")


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
        return str(name) if name else f"{snake_case(type(self.section).__name__)} {self.place + 1}"

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
        ValueError: the name is empty, a section that does not repeat is given twice, a list is said to be complete and
            not, or counsel is said to have decided one term twice.
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
        if not name:
            message = 'a description needs a name, as in System("CV screening")'
            raise ValueError(message)
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
        values = (name, sections, groups, decided_once(determinations), lists_told)
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


def _rebuild_system(name: str, told: tuple[object, ...], determinations: tuple[Determination, ...]) -> System:
    return System(name, *told, determinations=determinations)
