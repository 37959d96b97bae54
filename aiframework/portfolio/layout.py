"""Where in a table each answer stands: the names of columns read as the places of facts, every mistake at once.

The names are those of a file: a section is a struct column, a list of repeated things a list of structs, and
`section.fact` a flat column. `and_more` names the lists that may have further members; a set that may have further
members stands in `fact.at_least`, an answer with its source in `fact.answer`.
"""

from collections.abc import Collection, Mapping
from typing import Any, Final, TypeAlias

import attrs
import pyarrow as pa

from aiframework.facts.index import section_class, section_keys
from aiframework.facts.section import Section
from aiframework.logic import Question
from aiframework.logic.spelling import did_you_mean
from aiframework.portfolio.fitting import holds_text, is_list, misfit

__all__ = ["Layout", "Listed", "Place", "TableError"]

#: the steps from a record batch to an array: the number of the column, then of the field in each struct
Steps: TypeAlias = tuple[int, ...]

_TOP: Final = frozenset({"name", "and_more", "determinations"})
_PARTS: Final = frozenset({"answer", "at_least"})
_BESIDE: Final = frozenset({"source", "attested_by", "on"})


class TableError(ValueError):
    """A table that cannot be read as descriptions. `mistakes` lists every one."""

    def __init__(self, mistakes: Collection[str], origin: str = "") -> None:
        """Take every mistake, and where the table comes from."""
        self.mistakes = tuple(mistakes)
        self.origin = origin
        number = f"{len(self.mistakes)} mistake{'s' if len(self.mistakes) != 1 else ''}"
        place = f" in {origin}" if origin else " in the table"
        super().__init__("\n".join([f"{number}{place}:", *(f"  {mistake}" for mistake in self.mistakes)]))

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by mistakes: errors cross from one process to another."""
        return (type(self), (self.mistakes, self.origin))


@attrs.frozen
class Place:
    """Where the answers to one fact stand.

    Attributes:
        fact: the fact.
        path: how the table calls it.
        told: the steps to plain answers; None where there are none.
        at_least: the steps to sets that may have further members; None where there are none.
    """

    fact: Question[Any]
    path: str
    told: Steps | None = None
    at_least: Steps | None = None


@attrs.frozen
class Listed:
    """Where the repeated things of one kind stand."""

    kind: type[Section]
    steps: Steps
    places: tuple[Place, ...]


@attrs.frozen
class Layout:
    """How a schema is read.

    Attributes:
        places: where facts of the description stand.
        lists: where repeated things stand.
        sections: for each section, the columns or structs that tell of it.
        name: the column of names; None where there is none.
        and_more: the column that names lists with further members.
        determinations: the column of what counsel has decided.
    """

    places: tuple[Place, ...]
    lists: tuple[Listed, ...]
    sections: Mapping[str, tuple[Steps, ...]]
    name: int | None
    and_more: int | None
    determinations: int | None
    #: what is worked out once for all batches of this layout
    kept: dict[Any, Any] = attrs.field(init=False, factory=dict, eq=False, repr=False)

    @classmethod
    def known(cls, schema: pa.Schema, *, keep: tuple[str, ...] = (), origin: str = "") -> "Layout":
        """Return the layout of a schema that may have been read before.

        Raises:
            TableError: see `of`.
        """
        for before, kept, came, found in tuple(_RECENT):
            if kept == keep and came == origin and before.equals(schema):
                return found
        layout = cls.of(schema, keep=keep, origin=origin)
        _RECENT.insert(0, (schema, keep, origin, layout))
        del _RECENT[_REMEMBERED:]
        return layout

    @classmethod
    def of(cls, schema: pa.Schema, *, keep: Collection[str] = (), origin: str = "") -> "Layout":
        """Read the names and types of a schema.

        Args:
            schema: the table's.
            keep: columns that are no facts, and are carried along.
            origin: where the table comes from, for messages.

        Raises:
            TableError: some names are no facts, or some types cannot hold what is asked; every mistake is listed.
        """
        reader = _Reader()
        for number, field in enumerate(schema):
            if field.name not in keep:
                reader.column(field.name, field.type, number)
        missing = sorted(set(keep) - set(schema.names))
        reader.mistakes += [
            f"{name}: no such column to keep{did_you_mean(name, dict.fromkeys(schema.names))}"
            for name in missing
        ]
        if reader.mistakes:
            raise TableError(reader.mistakes, origin)
        return reader.layout()


#: how many schemas are remembered; to compare a few is quicker than to hash one
_REMEMBERED: Final = 16
_RECENT: list[tuple[pa.Schema, tuple[str, ...], str, Layout]] = []


@attrs.define
class _Reader:
    """Collects places and every mistake on the way."""

    mistakes: list[str] = attrs.field(factory=list)
    places: dict[str, Place] = attrs.field(factory=dict)
    lists: dict[str, Listed] = attrs.field(factory=dict)
    sections: dict[str, list[Steps]] = attrs.field(factory=dict)
    tops: dict[str, int] = attrs.field(factory=dict)

    def layout(self) -> Layout:
        return Layout(
            places=tuple(self.places.values()),
            lists=tuple(self.lists.values()),
            sections={key: tuple(steps) for key, steps in self.sections.items()},
            name=self.tops.get("name"),
            and_more=self.tops.get("and_more"),
            determinations=self.tops.get("determinations"),
        )

    def column(self, name: str, kind: pa.DataType, number: int) -> None:
        key, _, rest = name.partition(".")
        if name in _TOP:
            self.top(name, kind, number)
            return
        section = section_class(key)
        if section is None:
            known = dict.fromkeys(section_keys() | _TOP)
            self.mistakes.append(
                f"{name}: no such section{did_you_mean(key, known)}; name columns that are no facts in keep="
            )
        elif section.repeats:
            self.repeated(section, name, kind, number, flat=bool(rest))
        elif rest:
            self.sections.setdefault(key, []).append((number,))
            self.flat(section, name, rest, kind, number)
        elif pa.types.is_struct(kind):
            self.sections.setdefault(key, []).append((number,))
            self.struct(section, name, kind, (number,), self.places)
        elif not pa.types.is_null(kind):
            self.mistakes.append(
                f"{name}: a section is a struct column, or flat columns {name}.<fact>; this is {kind}"
            )

    def top(self, name: str, kind: pa.DataType, number: int) -> None:
        if pa.types.is_null(kind):
            return
        fits = {
            "name": holds_text(kind),
            "and_more": is_list(kind) and (holds_text(kind.value_type) or pa.types.is_null(kind.value_type)),
            "determinations": is_list(kind)
            and (pa.types.is_struct(kind.value_type) or pa.types.is_null(kind.value_type)),
        }[name]
        wanted = {
            "name": "text",
            "and_more": "a list of the keys of lists that may have further members",
            "determinations": "a list of structs with term, holds, by, on and because",
        }[name]
        if fits:
            self.tops[name] = number
        else:
            self.mistakes.append(f"{name}: expected {wanted}; this is {kind}")

    def flat(self, section: type[Section], path: str, rest: str, kind: pa.DataType, number: int) -> None:
        name, _, part = rest.partition(".")
        if part and part not in _PARTS | _BESIDE:
            self.mistakes.append(f"{path}: beside an answer stand only {', '.join(sorted(_PARTS | _BESIDE))}")
        elif part not in _BESIDE:
            self.fact(
                section, name, f"{section.key}.{name}", kind, steps=(number,), places=self.places, part=part
            )

    def struct(
        self, section: type[Section], path: str, kind: pa.DataType, steps: Steps, places: dict[str, Place]
    ) -> None:
        for number, field in enumerate(kind):
            self.fact(
                section, field.name, f"{path}.{field.name}", field.type, steps=(*steps, number), places=places
            )

    def fact(
        self,
        section: type[Section],
        name: str,
        path: str,
        kind: pa.DataType,
        *,
        steps: Steps,
        places: dict[str, Place],
        part: str = "",
    ) -> None:
        fact = section.facts.get(name)
        if fact is None:
            self.mistakes.append(
                f"{path}: no such fact in {section.__name__}{did_you_mean(name, section.facts)}"
            )
            return
        if pa.types.is_struct(kind) and part != "at_least":
            self.parts(section, fact, path, kind, steps=steps, places=places)
            return
        if pa.types.is_null(kind):
            return
        wrong = misfit(fact, kind, at_least=part == "at_least")
        if wrong:
            self.mistakes.append(f"{path}{f'.{part}' if part else ''}: {wrong}")
            return
        place = places.get(path, Place(fact, path))
        taken = place.at_least if part == "at_least" else place.told
        if taken is not None:
            self.mistakes.append(f"{path}: told in two columns; keep one")
            return
        places[path] = (
            attrs.evolve(place, at_least=steps) if part == "at_least" else attrs.evolve(place, told=steps)
        )

    def parts(
        self,
        section: type[Section],
        fact: Question[Any],
        path: str,
        kind: pa.DataType,
        *,
        steps: Steps,
        places: dict[str, Place],
    ) -> None:
        """Read a struct that holds an answer with its source, or a set with further members."""
        for number, field in enumerate(kind):
            if field.name in _PARTS:
                self.fact(
                    section,
                    fact.name,
                    path,
                    field.type,
                    steps=(*steps, number),
                    places=places,
                    part=field.name.replace("answer", ""),
                )
            elif field.name not in _BESIDE:
                self.mistakes.append(
                    f"{path}.{field.name}: beside an answer stand only {', '.join(sorted(_PARTS | _BESIDE))}"
                )

    def repeated(
        self, section: type[Section], name: str, kind: pa.DataType, number: int, *, flat: bool
    ) -> None:
        key = section.key
        if pa.types.is_null(kind):
            return
        if (
            flat
            or not is_list(kind)
            or not (pa.types.is_struct(kind.value_type) or pa.types.is_null(kind.value_type))
        ):
            seen = "" if flat else f"; this is {kind}"
            self.mistakes.append(f"{name}: {key} repeat: give one column {key!r}, a list of structs{seen}")
            return
        places: dict[str, Place] = {}
        if pa.types.is_struct(kind.value_type):
            self.struct(section, f"{key}[]", kind.value_type, (), places)
        self.lists[key] = Listed(section, (number,), tuple(places.values()))
