"""All that conditions are made of, each once."""

from collections.abc import Iterable, Iterator

from aiframework.logic.asking import Test
from aiframework.logic.condition import Condition

__all__ = ["asked_in", "parts_of"]


def asked_in(conditions: Iterable[Condition]) -> Iterator[Test]:
    """Yield every test in some conditions, each once."""
    return (part for part in parts_of(conditions) if isinstance(part, Test))


def parts_of(conditions: Iterable[Condition]) -> Iterator[Condition]:
    """Yield some conditions and all they are made of, each once: terms are shared by many."""
    seen: set[Condition] = set()
    waiting = list(conditions)[::-1]
    while waiting:
        condition = waiting.pop()
        if condition not in seen:
            seen.add(condition)
            yield condition
            waiting.extend(reversed(condition.parts))
