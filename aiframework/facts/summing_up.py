"""Summaries: a question about a whole, and the finer questions about its parts; either level may be answered.

`sums_up=each_of("a", "b", given("c", "d"))` declares the parts once. A description in which a whole and its parts
contradict each other is refused. `at_either_level` reads the whole where it is answered, else its parts; `as_part_of`
reads a part where it is answered, else takes a yes to the whole for it; `told_lacking` is a plain no to the whole.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache, reduce
from operator import and_, or_
from typing import Any, Final, TypeAlias

from aiframework.facts.index import section_class
from aiframework.logic import UNKNOWN, Condition, Question, Truth
from aiframework.logic.asking import Test
from aiframework.logic.condition import AllOf, AnyOf, Implies, joined
from aiframework.logic.quantifier import every

__all__ = [
    "Part",
    "among_others",
    "as_part_of",
    "at_either_level",
    "each_of",
    "given",
    "including",
    "no_less_than",
    "not_so",
    "of_each",
    "one_among",
    "one_of",
    "told_lacking",
]

#: what looks an answer up: by its name in the same section, or by section and name
Answers = Callable[[str], Any]

#: under which condition a part need not be so, by the part's name
Spared: TypeAlias = Mapping[str, Condition]

_NONE_SPARED: Final[Spared] = {}
_NO_FACT: Final[Any] = None


class _Shape:
    """How a whole rests on its parts: plain classes, since every law waits while they are defined."""

    def __repr__(self) -> str:
        """Read as the call that made it; one for all shapes."""
        told = (f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({', '.join(told)})"


class _Named(_Shape):
    """One finer question, answered with yes; it may sum up others in turn. Or with no, where that is what is asked."""

    def __init__(self, name: str, *, so: bool = True) -> None:
        self.name = name
        self.so = so

    def truth(self, answers: Answers) -> Truth:
        answer = answers(self.name)
        return Truth.UNKNOWN if answer is UNKNOWN else Truth.of(answer is self.so)

    def condition(self, owner: type, spared: Spared = _NONE_SPARED) -> Condition:
        fact = _fact(owner, self.name)
        so = fact.condition() if fact.sums_up is None else at_either_level(fact)
        if fact.owner is not owner and getattr(fact.owner, "repeats", False):
            so = every(fact.owner, so)
        so = so if self.so else ~so
        return so | spared[self.name] if self.name in spared else so

    def guards(self, owner: type) -> Iterator[Condition]:
        fact = _fact(owner, self.name)
        yield fact.unless_denied() if self.so else Implies(fact.known(), ~fact)
        if fact.sums_up is not None:
            yield from fact.sums_up.guards(fact.owner)

    def names(self) -> Iterator[str]:
        yield self.name


class _Tested(_Shape):
    """One finer question whose answer is a choice, a list or a number, and the test it must pass."""

    def __init__(self, name: str, how: str, value: Any) -> None:  # noqa: ANN401 - the kind of answer decides
        self.name = name
        self.how = how
        self.value = value

    def truth(self, answers: Answers) -> Truth:
        # the answer alone decides: whose fact it is does not matter to the test
        return Test(_NO_FACT, self.how, self.value).of(answers(self.name))

    def condition(self, owner: type, spared: Spared = _NONE_SPARED) -> Condition:
        so = Test(_fact(owner, self.name), self.how, self.value)
        return so | spared[self.name] if self.name in spared else so

    def guards(self, owner: type) -> Iterator[Condition]:
        if not _has_lists(self):
            yield Implies(_fact(owner, self.name).known(), self.condition(owner))

    def names(self) -> Iterator[str]:
        yield self.name


class _Joined(_Shape):
    """What joins parts: it is decided once all that stands in it is answered."""

    def condition(self, owner: type, spared: Spared = _NONE_SPARED) -> Condition:
        raise NotImplementedError

    def names(self) -> Iterator[str]:
        raise NotImplementedError

    def guards(self, owner: type) -> Iterator[Condition]:
        if _has_lists(self):
            return
        known = joined(AllOf, [_fact(owner, name).known() for name in dict.fromkeys(self.names())])
        yield Implies(known, self.condition(owner))


class _Given(_Joined):
    def __init__(self, first: "Part", then: "Part") -> None:
        self.first = first
        self.then = then

    def truth(self, answers: Answers) -> Truth:
        return ~self.first.truth(answers) | self.then.truth(answers)

    def condition(self, owner: type, spared: Spared = _NONE_SPARED) -> Condition:
        return Implies(self.first.condition(owner), self.then.condition(owner, spared))

    def names(self) -> Iterator[str]:
        yield from self.first.names()
        yield from self.then.names()

    def guards(self, owner: type) -> Iterator[Condition]:
        yield from super().guards(owner)
        if isinstance(self.then, _All) and not _has_lists(self):
            # one of several is a no by itself, whatever is not known of the others
            known = joined(AllOf, [_fact(owner, name).known() for name in dict.fromkeys(self.first.names())])
            first = self.first.condition(owner)
            for guard in self.then.guards(owner):
                yield Implies(known, Implies(first, guard))


class _All(_Joined):
    def __init__(self, parts: "tuple[Part, ...]", *, whole: bool = True) -> None:
        self.parts = parts
        self.whole = whole

    def truth(self, answers: Answers) -> Truth:
        found = reduce(and_, (part.truth(answers) for part in self.parts))
        return found if self.whole or found is Truth.NO else Truth.UNKNOWN

    def condition(self, owner: type, spared: Spared = _NONE_SPARED) -> Condition:
        return joined(AllOf, [part.condition(owner, spared) for part in self.parts])

    def guards(self, owner: type) -> Iterator[Condition]:
        for part in self.parts:
            yield from part.guards(owner)

    def names(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.names()


class _Any(_Joined):
    def __init__(self, parts: "tuple[Part, ...]") -> None:
        self.parts = parts

    def truth(self, answers: Answers) -> Truth:
        return reduce(or_, (part.truth(answers) for part in self.parts))

    def condition(self, owner: type, spared: Spared = _NONE_SPARED) -> Condition:
        return joined(AnyOf, [part.condition(owner, spared) for part in self.parts])

    def names(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.names()


Part: TypeAlias = _Named | _Tested | _Given | _All | _Any


def _has_lists(part: Any) -> bool:  # noqa: ANN401 - a part of any shape
    """Tell whether members of a list are among the parts: a list may be told in part, and is then known and open."""
    if isinstance(part, _Tested):
        return part.how == "overlaps"
    inner = (part.first, part.then) if isinstance(part, _Given) else getattr(part, "parts", ())
    return any(map(_has_lists, inner))


@cache
def _names(part: "Part") -> frozenset[str]:
    return frozenset(part.names())


def _part(part: "str | Part") -> "Part":
    return _Named(part) if isinstance(part, str) else part


def _fact(owner: type, name: str) -> Question[Any]:
    section: Any = owner
    if "." in name:
        key, _, name = name.rpartition(".")
        section = section_class(key)
    found: Question[Any] = section.facts[name]
    return found


def each_of(*parts: "str | Part") -> Part:
    """Return: the whole is so when every part is; it is not when any is not.

    Args:
        parts: names of facts of the same section, "section.name" of another, or what the functions here return.
    """
    return _All(tuple(map(_part, parts)))


def among_others(*parts: "str | Part") -> Part:
    """Return: the whole is not so when any of these is not; that all of them are does not decide it."""
    return _All(tuple(map(_part, parts)), whole=False)


def one_of(*parts: "str | Part") -> Part:
    """Return: at least one of the parts is so."""
    return _Any(tuple(map(_part, parts)))


def given(first: "str | Part", then: "str | Part") -> Part:
    """Return: where the first is so, the second is too."""
    return _Given(_part(first), _part(then))


def not_so(name: str) -> Part:
    """Return: this finer question, which sums up no others, is answered with no."""
    return _Named(name, so=False)


def including(name: str, member: Enum) -> Part:
    """Return: this member is among the answers to a question that takes several."""
    return _Tested(name, "overlaps", frozenset({member}))


def one_among(name: str, members: Iterable[Enum]) -> Part:
    """Return: the answer to a question that takes one choice is among these."""
    return _Tested(name, "in", frozenset(members))


def no_less_than(name: str, number: float | Decimal) -> Part:
    """Return: the number that answers a question, in that question's unit, is this or more."""
    return _Tested(name, ">=", number)


def at_either_level(whole: Question[bool], *, spared: Spared = _NONE_SPARED) -> Condition:
    """Return: the whole is so; as told of the whole where that is answered, else as its parts say.

    A "no" to the whole is a definite no, whatever is not known of the parts, and so is a "no" to a part. Nothing
    definite can flip, since a description in which whole and parts contradict each other is refused.

    Args:
        whole: the fact that sums up its parts.
        spared: under which condition the law does without a part, by the part's name. Where one holds, the parts
            decide, and a "no" to the whole does not: what is not so may be the very part that is spared.

    Raises:
        TypeError: the fact does not sum up all of its parts, or a part that is spared is none of them.
    """
    parts = whole.sums_up
    if parts is None or (isinstance(parts, _All) and not parts.whole):
        message = f"{whole.path} cannot be read by its parts: declare all of them with sums_up=each_of(...)"
        raise TypeError(message)
    by_items = parts.condition(whole.owner)
    guards = [whole.unless_denied(), *parts.guards(whole.owner)]
    if _has_lists(parts):
        guards.append(joined(AnyOf, [whole.known(), by_items]))
    in_full = joined(AllOf, [whole | by_items, *guards])
    if not spared:
        return in_full
    _refuse_strangers(whole, _All(tuple(map(_Named, spared))))
    decides = Implies(whole.known(), joined(AnyOf, [whole.condition(), *spared.values()]))
    by_parts = joined(AllOf, [parts.condition(whole.owner, spared), decides])
    return joined(AnyOf, [in_full, by_parts])


def of_each(whole: Question[bool], name: str) -> Condition:
    """Return: one thing of a list is so; as told of it where that is answered, else a yes to the whole will do.

    For a provision with `each=`. A "no" to the whole says that some of the things are not so, and not which.

    Args:
        whole: the question about all of them, declared with `sums_up=among_others("list.name")`.
        name: "list.name" of the question about one of them.

    Raises:
        TypeError: the whole does not sum up the question about one.
    """
    _refuse_strangers(whole, _Named(name))
    one = _fact(whole.owner, name)
    return joined(AllOf, [whole | one.condition(), one.unless_denied()])


def told_lacking(whole: Question[bool]) -> Condition:
    """Return: the whole is answered with no. Where it is not answered this does not hold: not known is not no.

    For what stands over provisions that each ask for a part, beside those provisions: a "no" to the whole decides
    which of them is not met only once the parts are told, but that they are not all met it decides at once.
    """
    return whole.known() & ~whole


def as_part_of(
    whole: Question[bool], *parts: "str | Part", within: Question[bool] | None = None
) -> Condition:
    """Return: these parts are so; as told of them where they are answered, else a yes to the whole will do.

    A "no" to a part is a definite no. A "no" to the whole decides nothing about any one part.

    Args:
        whole: the fact that sums them up.
        parts: names of facts among those it sums up, or what the functions here return.
        within: a wider whole that sums up this one; a yes to it will do as well.

    Raises:
        TypeError: a part is none of the whole's, or the whole none of the wider one's.
    """
    mine = _All(tuple(map(_part, parts)))
    _refuse_strangers(whole, mine)
    covered = whole | mine.condition(whole.owner)
    if within is not None:
        _refuse_strangers(within, _Named(whole.name))
        covered = within | covered
    return joined(AllOf, [covered, *mine.guards(whole.owner)])


def _refuse_strangers(whole: Question[bool], part: Part) -> None:
    declared = frozenset() if whole.sums_up is None else _names(whole.sums_up)
    strangers = [name for name in part.names() if name not in declared]
    if strangers:
        message = f"{whole.path} does not sum up {', '.join(strangers)}: declare it with sums_up=..."
        raise TypeError(message)
