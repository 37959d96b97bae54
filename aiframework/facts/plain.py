"""Descriptions as plain values (the shape of TOML, JSON and YAML files) and back, without loss.

Every mistake in a file is found in one pass and told with its place and a suggestion.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, cast

import attrs
from cattrs import Converter

from aiframework.facts.description import Determination, Group, Section, System, did_you_mean
from aiframework.facts.index import section_class, section_keys
from aiframework.logic import Answer, OpenSet, Question, at_least

__all__ = ["DescriptionError", "from_plain", "to_plain"]

_ANSWER_KEYS = frozenset({"answer", "source", "attested_by", "on"})
_TOP = frozenset({"name", "determinations", "and_more"})


class DescriptionError(ValueError):
    """A description that cannot be read. `mistakes` lists every one."""

    def __init__(self, mistakes: list[str], origin: str = "") -> None:
        """Take every mistake, and the file they stand in."""
        self.mistakes = tuple(mistakes)
        self.origin = origin
        number = f"{len(mistakes)} mistake{'s' if len(mistakes) != 1 else ''}"
        place = f" in {origin}" if origin else ""
        super().__init__("\n".join([f"{number}{place}:", *(f"  {mistake}" for mistake in mistakes)]))


# -- values ---------------------------------------------------------------------------------------------


@cache
def _converter() -> Converter:
    """Return the converter of single answers: strict, so that a wrong kind is an error and no guess."""
    converter = Converter()
    converter.register_structure_hook(bool, _exactly(bool))
    converter.register_structure_hook(int, _exactly(int))
    converter.register_structure_hook(str, _exactly(str))
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_structure_hook(dt.date, _date)
    converter.register_structure_hook(dt.datetime, _moment)
    converter.register_structure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Enum), _member
    )
    converter.register_unstructure_hook(Decimal, _plain_number)
    converter.register_unstructure_hook(dt.date, lambda day: day)
    converter.register_unstructure_hook(dt.datetime, lambda moment: moment)
    return converter


def _exactly(kind: type) -> Any:  # noqa: ANN401 - a cattrs hook
    def structure(value: object, _: object) -> object:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return structure


def _number(value: object, _: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise TypeError(value)
    return float(value)


def _decimal(value: object, _: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise TypeError(value)
    try:
        number = Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError(value) from error
    if not number.is_finite():
        raise ValueError(value)
    return number


def _plain_number(number: Decimal) -> int | str:
    """Return a whole number as such where it is short, else as text: no digit is lost."""
    whole = number == number.to_integral_value() and abs(number) < Decimal(10) ** 15
    return int(number) if whole and str(int(number)) == str(number) else str(number)


def _date(value: object, _: object) -> dt.date:
    if isinstance(value, str):
        return dt.date.fromisoformat(value)
    if type(value) is not dt.date:
        raise TypeError(value)
    return value


def _moment(value: object, _: object) -> dt.datetime:
    moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(moment, dt.datetime) or moment.tzinfo is None:
        raise TypeError(value)
    return moment


def _member(value: object, kind: type[Enum]) -> Enum:
    return kind(value)


# -- reading --------------------------------------------------------------------------------------------


def from_plain(plain: Mapping[str, Any], *, origin: str = "") -> System:
    """Return the description that plain values tell.

    Args:
        plain: `{"name": ..., "<section>": {...}, "<list>": [{...}], "determinations": [...], "and_more": [...]}`.
        origin: the file's name, for messages.

    Raises:
        DescriptionError: something cannot be read; every mistake is listed with its place.
    """
    reader = _Reader()
    name = plain.get("name")
    if not isinstance(name, str) or not name:
        reader.mistakes.append('name: missing; give the system a name, as in name = "CV screening"')
    told: list[object] = []
    for key, value in plain.items():
        if key not in _TOP:
            told.extend(reader.section(key, value))
    told.extend(reader.open_lists(plain.get("and_more", [])))
    determinations = tuple(reader.determinations(plain.get("determinations", [])))
    if reader.mistakes:
        raise DescriptionError(reader.mistakes, origin)
    return System(cast("str", name), *told, determinations=determinations)


@attrs.define
class _Reader:
    """Collects what is told and every mistake on the way."""

    mistakes: list[str] = attrs.field(factory=list)

    def section(self, key: str, value: object) -> Iterator[Section | Group]:
        cls = section_class(key)
        if cls is None:
            self.mistakes.append(f"{key}: no such section{did_you_mean(key, section_keys() | _TOP)}")
        elif cls.repeats and isinstance(value, list):
            if not value:
                yield Group(cls, complete=True)
            for place, each in enumerate(value):
                yield from self.answers(cls, f"{key}[{place}]", each)
        elif cls.repeats:
            self.mistakes.append(f"{key}: expected a list of tables ([[{key}]]), not {_seen(value)}")
        else:
            yield from self.answers(cls, key, value)

    def answers(self, cls: type[Section], place: str, value: object) -> Iterator[Section]:
        if not isinstance(value, Mapping):
            self.mistakes.append(f"{place}: expected a table of answers, not {_seen(value)}")
            return
        read: dict[str, object] = {}
        for name, raw in value.items():
            fact = cls.facts.get(name)
            if fact is None:
                self.mistakes.append(
                    f"{place}.{name}: no such fact in {cls.__name__}{did_you_mean(name, cls.facts)}"
                )
                continue
            try:
                read[name] = self.answer(fact, raw, f"{place}.{name}")
            except (TypeError, ValueError, LookupError):
                self.mistakes.append(
                    f"{place}.{name}: expected {fact.kind.name}, not {_seen(raw)}{_near(fact, raw)}"
                )
        try:
            yield cls(**read)
        except TypeError as error:
            self.mistakes.append(f"{place}: {error}")

    def answer(self, fact: Question[Any], raw: object, place: str) -> object:
        if isinstance(raw, Mapping) and "answer" in raw:
            for extra in raw.keys() - _ANSWER_KEYS:
                self.mistakes.append(f"{place}.{extra}: an answer has only {', '.join(sorted(_ANSWER_KEYS))}")
            on = raw.get("on")
            return Answer(
                _structured(fact, raw["answer"]),
                source=_converter().structure(raw.get("source", ""), str),
                attested_by=_converter().structure(raw.get("attested_by", ""), str),
                on=None if on is None else _date(on, None),
            )
        return _structured(fact, raw)

    def open_lists(self, keys: object) -> Iterator[Group]:
        for key in keys if isinstance(keys, list) else [keys]:
            cls = section_class(key) if isinstance(key, str) else None
            if cls is None or not cls.repeats:
                self.mistakes.append(f"and_more: {key!r} is no list of things that repeat")
            else:
                yield Group(cls, complete=False)

    def determinations(self, plain: object) -> Iterator[Determination]:
        for place, raw in enumerate(plain if isinstance(plain, list) else [plain]):
            try:
                yield _determination(raw)
            except (TypeError, ValueError, KeyError, AttributeError) as error:
                wanted = "term, holds (true or false), by, on (a date) and optionally because"
                self.mistakes.append(f"determinations[{place}]: expected {wanted}; {error} does not fit")


def _determination(raw: Mapping[str, Any]) -> Determination:
    extra = raw.keys() - {"term", "holds", "by", "on", "because"}
    if extra:
        raise ValueError(", ".join(sorted(extra)))
    read = _converter().structure
    return Determination(
        term=read(raw["term"], str),
        holds=read(raw["holds"], bool),
        by=read(raw["by"], str),
        on=_date(raw["on"], None),
        because=read(raw.get("because", ""), str),
    )


def _structured(fact: Question[Any], raw: object) -> object:
    read = _converter().structure
    if not fact.kind.many:
        return read(raw, fact.kind.base)
    members = raw["at_least"] if isinstance(raw, Mapping) and raw.keys() == {"at_least"} else raw
    if not isinstance(members, list | tuple | set | frozenset):
        raise TypeError(raw)
    found: frozenset[object] = frozenset(read(member, fact.kind.base) for member in members)
    return at_least(found) if isinstance(raw, Mapping) else found


def _seen(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - a line's worth


def _near(fact: Question[Any], raw: object) -> str:
    """Return a suggestion for a member of an enum that was misspelt."""
    if not issubclass(fact.kind.base, Enum):
        return ""
    known = frozenset(str(member.value) for member in fact.kind.base)
    words = raw if isinstance(raw, list) else [raw]
    wrong = [word for word in words if isinstance(word, str) and word not in known]
    return "".join(did_you_mean(word, known) for word in wrong)


# -- writing --------------------------------------------------------------------------------------------


def to_plain(system: System) -> dict[str, Any]:
    """Return a description as plain values; `from_plain` makes an equal description of them."""
    plain: dict[str, Any] = {"name": system.name}
    open_lists = [key for key, things in system.lists.items() if not things.complete]
    if open_lists:
        plain["and_more"] = open_lists
    for key, section in system.sections.items():
        plain[key] = _answers(section)
    for key, things in system.lists.items():
        if things.cases or things.complete:
            plain[key] = [_answers(item.section) for item in things.cases]
    if system.determinations:
        plain["determinations"] = [attrs.asdict(each) for each in system.determinations]
    return plain


def _answers(section: Section) -> dict[str, Any]:
    return {fact.name: _told(section.provenance.get(fact.name), value) for fact, value in section.given()}


def _told(source: Answer[Any] | None, value: object) -> object:
    plain = _plain(value)
    if source is None:
        return plain
    given = {"source": source.source, "attested_by": source.attested_by, "on": source.on}
    return {"answer": plain, **{key: told for key, told in given.items() if told}}


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        members = sorted((_plain(member) for member in value), key=str)
        return {"at_least": members} if isinstance(value, OpenSet) else members
    return value.value if isinstance(value, Enum) else _converter().unstructure(value)
