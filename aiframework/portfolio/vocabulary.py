"""What the texts of a dictionary say, and what tests make of it: worked out once for all batches that use the same texts."""

from collections.abc import Callable
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Final, TypeVar

import attrs

from aiframework.facts.plain import one_answer
from aiframework.logic import UNKNOWN, Question, Test, Truth

__all__ = ["WORD", "Vocabulary", "by_value", "vocabulary"]

#: members whose bits share a machine word
WORD: Final = 64
#: dictionaries of so many texts or fewer are remembered
_FEW: Final = 256

T = TypeVar("T")


@attrs.frozen(eq=False)
class Vocabulary:
    """The values that codes stand for.

    Attributes:
        values: the values, as `Test.of` takes them; `UNKNOWN` for a text that says nothing.
        wrong: the places of such texts.
    """

    values: tuple[Any, ...]
    wrong: tuple[int, ...] = ()
    _memo: dict[Test, Any] = attrs.field(init=False, factory=dict)

    def passing(self, test: Test) -> tuple[int, ...]:
        """Return the codes of values that pass a test."""
        return self._once(test, self._passing)

    def sought(self, test: Test) -> tuple[tuple[int, int], ...]:
        """Return the words and bits of members that a test of a set looks for: those asked for, or those outside."""
        return self._once(test, self._sought)

    def _once(self, test: Test, work: Callable[[Test], T]) -> T:
        found: T | None = self._memo.get(test)
        if found is None:
            found = self._memo[test] = work(test)
        return found

    def _passing(self, test: Test) -> tuple[int, ...]:
        return tuple(place for place, value in enumerate(self.values) if test.of(value) is Truth.YES)

    def _sought(self, test: Test) -> tuple[tuple[int, int], ...]:
        outside = test.how == "within"
        found: dict[int, int] = {}
        for place, member in enumerate(self.values):
            if (member in test.value) is not outside:
                word, bit = divmod(place, WORD)
                found[word] = found.get(word, 0) | 1 << bit
        return tuple(found.items())


@cache
def by_value(enum: type[Enum]) -> dict[Any, Enum]:
    """Return the members of an enum by what files call them."""
    return {member.value: member for member in enum}


def vocabulary(fact: Question[Any], texts: list[Any]) -> Vocabulary:
    """Return what texts say as answers to a fact."""
    base = fact.kind.base
    return _remembered(base, tuple(texts)) if len(texts) <= _FEW else _spelled(base, texts)


@lru_cache(maxsize=1024)
def _remembered(base: type, texts: tuple[Any, ...]) -> Vocabulary:
    return _spelled(base, texts)


def _spelled(base: type, texts: Any) -> Vocabulary:  # noqa: ANN401 - a sequence of texts
    members = by_value(base) if issubclass(base, Enum) else None
    values: list[Any] = []
    wrong: list[int] = []
    for place, text in enumerate(texts):
        try:
            values.append(members[text] if members is not None else one_answer(base, text))
        except (TypeError, ValueError, LookupError):
            values.append(UNKNOWN)
            wrong.append(place)
    return Vocabulary(tuple(values), tuple(wrong))
