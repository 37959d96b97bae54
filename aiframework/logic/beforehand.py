"""Refusing, when it is built, what is decided beforehand: it never holds, or always does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

TYPE_CHECKING = False
if TYPE_CHECKING:
    from aiframework.logic.condition import Condition

__all__ = ["refuse", "refuse_count", "searched_before"]

_SEARCHED: Final = ContextVar("searched", default=False)


@contextmanager
def searched_before() -> Iterator[None]:
    """Build conditions that were searched before: what they are made of is not searched for contradictions again."""
    token = _SEARCHED.set(True)
    try:
        yield
    finally:
        _SEARCHED.reset(token)


def refuse(
    made: object, parts: "tuple[Condition, ...]", *, never: "Callable[[], tuple[Condition, ...]]"
) -> None:
    """Refuse what is decided beforehand, unless it was searched before.

    Args:
        made: what the parts make.
        parts: the parts.
        never: returns what must not be impossible together: the parts, or their opposites.

    Raises:
        ValueError: it would always or never hold.
    """
    if _SEARCHED.get():
        return
    from aiframework.logic.vacuous import clash, overlap  # noqa: PLC0415 - they search conditions, which stand on this

    if not overlap(parts):
        return
    together = never()
    found = clash(together)
    if found:
        verb = "never holds" if together is parts else "always holds"
        message = (
            f"{made!r} is decided beforehand, it {verb}: {', '.join(map(repr, found))} cannot be so together"
        )
        raise ValueError(message)


def refuse_count(number: int, parts: "tuple[Condition, ...]") -> None:
    """Refuse a count of conditions that is decided beforehand, unless it was searched before.

    Raises:
        ValueError: it would always or never hold.
    """
    if _SEARCHED.get():
        return
    from aiframework.logic.vacuous import settled_count  # noqa: PLC0415 - it searches conditions, which stand on this

    settled = settled_count(number, parts)
    if settled:
        message = f"at_least_of({number}, {', '.join(map(repr, parts))}) {settled} holds: leave it out"
        raise ValueError(message)
