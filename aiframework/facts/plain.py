"""Descriptions as plain values (the shape of TOML, JSON and YAML files) and back, without loss.

Every mistake in a file is found in one pass and told with its place and a suggestion.
"""

import datetime as dt
import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from reprlib import Repr
from typing import Any, Final, cast

import attrs
from cattrs import Converter

from aiframework.facts.description import System
from aiframework.facts.determination import Determination
from aiframework.facts.group import Group
from aiframework.facts.index import section_class, section_keys, sections
from aiframework.facts.section import Section
from aiframework.logic import Answer, OpenSet, Question, at_least
from aiframework.logic.spelling import did_you_mean

__all__ = ["NUMBER", "DescriptionError", "converter", "from_plain", "one_answer", "to_plain"]

_TOP = frozenset({"name", "determinations", "and_more"})
_LARGEST: Final = Decimal(sys.float_info.max)
#: a number told as text, so that no digit is lost
NUMBER: Final = re.compile(r"[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?")


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
def converter() -> Converter:
    """Return the converter of descriptions, their sections and single answers.

    It is strict: a wrong kind is an error and no guess. `converter().structure(plain, System)` and
    `converter().structure({"open": True}, Box)` make values, `converter().unstructure(value)` plain ones.
    """
    made = Converter()
    made.register_structure_hook(bool, _exactly(bool))
    made.register_structure_hook(int, _exactly(int))
    made.register_structure_hook(str, _text)
    made.register_structure_hook(float, _number)
    made.register_structure_hook(Decimal, _decimal)
    made.register_structure_hook(dt.date, _date)
    made.register_structure_hook(dt.datetime, _moment)
    made.register_structure_hook_func(lambda kind: isinstance(kind, type) and issubclass(kind, Enum), _member)
    made.register_unstructure_hook(Decimal, _plain_number)
    made.register_unstructure_hook(dt.date, lambda day: day)
    made.register_unstructure_hook(dt.datetime, _plain_moment)
    made.register_structure_hook(System, lambda plain, _: from_plain(plain))
    made.register_unstructure_hook(System, to_plain)
    made.register_structure_hook_func(_is_section, _structured_section)
    made.register_unstructure_hook_func(_is_section, _answers)
    return made


def _is_section(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Section)


def _structured_section(plain: object, kind: type[Section]) -> Section:
    reader = _Reader()
    made = list(reader.answers(kind, kind.key, plain))
    if reader.mistakes:
        raise DescriptionError(reader.mistakes)
    return made[0]


def _exactly(kind: type) -> Any:  # noqa: ANN401 - a cattrs hook
    def structure(value: object, _: object) -> object:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return structure


def _text(value: object, _: object) -> str:
    if type(value) is not str:
        raise TypeError(value)
    value.encode()  # half a character (a lone surrogate) is no text, and could not be written again
    return value


def _number(value: object, _: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise TypeError(value)
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(value)
    return number


def _decimal(value: object, _: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise TypeError(value)
    if _too_large(value):
        raise ValueError(value)
    if not NUMBER.fullmatch(str(value)):
        raise ValueError(value)
    return Decimal(str(value))


def _plain_number(number: Decimal) -> int | str:
    """Return a whole number as such where it is short, else as text: no digit is lost."""
    whole = number == number.to_integral_value() and abs(number) < Decimal(10) ** 15
    return int(number) if whole and str(int(number)) == str(number) else str(number)


def _plain_moment(moment: dt.datetime) -> dt.datetime:
    """Return a moment as files can hold it: offsets have no seconds there, so such a one is told in UTC."""
    offset = moment.utcoffset() or dt.timedelta()
    return moment.astimezone(dt.UTC) if offset % dt.timedelta(minutes=1) else moment


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


_SOURCED: Final[dict[str, tuple[Callable[[object, object], object], str]]] = {
    "source": (_text, "text"),
    "attested_by": (_text, "text"),
    "on": (_date, "a date"),
}
_ANSWER: Final = frozenset({"answer", *_SOURCED})
_DETERMINED: Final[dict[str, tuple[Callable[[object, object], object], str]]] = {
    "term": (_text, "text"),
    "holds": (_exactly(bool), "true or false"),
    "by": (_text, "text"),
    "on": (_date, "a date"),
    "because": (_text, "text"),
}


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
    name = reader.name(plain)
    told: list[object] = []
    for key, value in plain.items():
        if key not in _TOP:
            told.extend(reader.section(key, value))
    told.extend(reader.open_lists(plain.get("and_more", [])))
    determinations = tuple(reader.determinations(plain.get("determinations", [])))
    if reader.mistakes:
        raise DescriptionError(reader.mistakes, origin)
    try:
        return System(name, *told, determinations=determinations)
    except TypeError as error:  # what one section says of a whole contradicts what another says of a part
        raise DescriptionError([str(error)], origin) from error


@attrs.define
class _Reader:
    """Collects what is told and every mistake on the way."""

    mistakes: list[str] = attrs.field(factory=list)

    def name(self, plain: Mapping[str, Any]) -> str:
        name = plain.get("name", "")
        if name == "":
            self.mistakes.append('name: missing; give the system a name, as in name = "CV screening"')
            return ""
        return cast("str", self.part("name", name, _text, "text"))

    def part(self, place: str, raw: object, read: Callable[[object, object], object], wanted: str) -> object:
        """Return one value read; a mistake and None where it is of another kind."""
        try:
            return read(raw, None)
        except (TypeError, ValueError):
            self.mistakes.append(f"{place}: expected {wanted}, not {_seen(raw)}")
            return None

    def known_keys(self, place: str, raw: Mapping[Any, object], known: frozenset[str], whose: str) -> None:
        """List keys that nobody asks for."""
        for key in raw:
            if key not in known:
                meant = did_you_mean(key, known) if isinstance(key, str) else ""
                self.mistakes.append(f"{place}.{key}: {whose} has only {', '.join(sorted(known))}{meant}")

    def section(self, key: object, value: object) -> Iterator[Section | Group]:
        if not isinstance(key, str):
            self.mistakes.append(f"{_seen(key)}: expected the name of a section, as text")
            return
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
                meant = did_you_mean(name, cls.facts) if isinstance(name, str) else ""
                self.mistakes.append(f"{place}.{name}: no such fact in {cls.__name__}{meant}")
                continue
            read[name] = self.answer(fact, raw, f"{place}.{name}")
        if any(answer is None for answer in read.values()):
            return
        try:
            yield cls(**read)
        except TypeError as error:
            self.mistakes.append(f"{place}: {error}")

    def answer(self, fact: Question[Any], raw: object, place: str) -> object:
        if not (isinstance(raw, Mapping) and "answer" in raw):
            return self.value(fact, raw, place)
        self.known_keys(place, raw, _ANSWER, "an answer")
        sourced: dict[str, Any] = {
            key: self.part(f"{place}.{key}", raw[key], hook, wanted)
            for key, (hook, wanted) in _SOURCED.items()
            if key in raw
        }
        value = self.value(fact, raw["answer"], place)
        return None if value is None or None in sourced.values() else Answer(value, **sourced)

    def value(self, fact: Question[Any], raw: object, place: str) -> object:
        """Return one answer read; a mistake and None where it is of another kind."""
        try:
            return _structured(fact, raw)
        except (TypeError, ValueError, LookupError, OverflowError):
            self.mistakes.append(f"{place}: expected {fact.kind.name}, not {_seen(raw)}{_near(fact, raw)}")
            return None

    def open_lists(self, keys: object) -> Iterator[Group]:
        for key in keys if isinstance(keys, list) else [keys]:
            cls = section_class(key) if isinstance(key, str) else None
            if cls is None or not cls.repeats:
                lists = frozenset(each.key for each in sections() if each.repeats)
                meant = did_you_mean(key, lists) if isinstance(key, str) else ""
                self.mistakes.append(f"and_more: {_seen(key)} is no list of things that repeat{meant}")
            else:
                yield Group(cls, complete=False)

    def determinations(self, plain: object) -> Iterator[Determination]:
        for number, raw in enumerate(plain if isinstance(plain, list) else [plain]):
            place, before = f"determinations[{number}]", len(self.mistakes)
            if not isinstance(raw, Mapping):
                self.mistakes.append(
                    f"{place}: expected a table with {', '.join(_DETERMINED)}, not {_seen(raw)}"
                )
                continue
            self.known_keys(place, raw, frozenset(_DETERMINED), "a determination")
            read: dict[str, Any] = {}
            for key, (hook, wanted) in _DETERMINED.items():
                if key in raw:
                    read[key] = self.part(f"{place}.{key}", raw[key], hook, wanted)
                elif key != "because":
                    self.mistakes.append(f"{place}.{key}: missing; expected {wanted}")
            if len(self.mistakes) == before:
                yield Determination(**read)


def _structured(fact: Question[Any], raw: object) -> object:
    read = converter().structure
    if not fact.kind.many:
        return read(raw, fact.kind.base)
    members = raw["at_least"] if isinstance(raw, Mapping) and raw.keys() == {"at_least"} else raw
    if not isinstance(members, list | tuple | set | frozenset):
        raise TypeError(raw)
    told: list[object] = [read(member, fact.kind.base) for member in members]
    found = frozenset(told)
    if len(found) < len(told):
        raise ValueError(raw)
    return at_least(found) if isinstance(raw, Mapping) else found


def one_answer(base: type, raw: object) -> Any:  # noqa: ANN401 - what the type says
    """Return one plain value as an answer of a type: a member of an enum, a day, a number.

    Raises:
        TypeError, ValueError: it is none.
    """
    return converter().structure(raw, base)


def _seen(value: object) -> str:
    """Return what was read as files write it, no longer than a line."""
    if value is None or isinstance(value, bool):
        text = {None: "null", True: "true", False: "false"}[value]
    elif isinstance(value, Decimal | dt.date):
        text = str(value)
    else:
        text = _SHORT.repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - a line's worth


#: what was read may be deep, or refer to itself: only the head of it is shown
_SHORT: Final = Repr()
_SHORT.maxstring = _SHORT.maxother = 60
_SHORT.maxdict = _SHORT.maxlist = 8
_SHORT.maxlevel = 3


def _near(fact: Question[Any], raw: object) -> str:
    """Return what helps: how a list is written, its members that are told twice, what was meant by misspelt ones."""
    if fact.kind.many and isinstance(raw, str):
        return f'; write a list, as in ["{raw}"]{_near(fact, [raw])}'
    if fact.kind.base in {float, Decimal} and _too_large(raw):
        return "; it is too large"
    members = raw["at_least"] if isinstance(raw, Mapping) and "at_least" in raw else raw
    words = [word for word in (members if isinstance(members, list) else [members]) if isinstance(word, str)]
    twice = [word for word, times in Counter(words).items() if times > 1]
    told = f"; told twice: {', '.join(map(repr, twice))}" if twice else ""
    if not issubclass(fact.kind.base, Enum):
        return told
    known = frozenset(str(member.value) for member in fact.kind.base)
    return told + "".join(did_you_mean(word, known) for word in dict.fromkeys(words) if word not in known)


def _too_large(value: object) -> bool:
    number = Decimal(value) if isinstance(value, int | float | Decimal) else Decimal()
    return not number.is_nan() and abs(number) > _LARGEST


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
    return value.value if isinstance(value, Enum) else converter().unstructure(value)
