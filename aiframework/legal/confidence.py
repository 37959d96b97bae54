"""What an answer rests on that is less than the text of the law itself."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import attrs

from aiframework.legal.provision import Duty, Norm, Provision, Term, Verified
from aiframework.logic import Condition, Named

__all__ = ["Support", "rests_on", "weakest"]

#: from the weakest
_ORDER: Final = (
    "memory",
    "one source",
    "two sources",
    "primary text, consequence interpreted",
    "primary text",
)


@attrs.frozen
class Support:
    """One reading that an answer rests on and that was not confirmed in the text itself.

    Attributes:
        key: the provision or term so read.
        verified: how it was confirmed.
    """

    key: str
    verified: Verified

    def __str__(self) -> str:
        """Tell what rests on what."""
        note = f" ({self.verified.note})" if self.verified.note else ""
        return f"{self.key}: {self.verified.how}{note}"


@cache
def rests_on(provision: Provision) -> tuple[Support, ...]:
    """Return what a provision's answers rest on that is less than the text: itself, and the terms it is asked by."""
    read = dict.fromkeys((provision, *_terms(_conditions(provision))))
    return tuple(Support(each.id, each.verified) for each in read if not each.verified.firm)


def weakest(found: Iterable[Support]) -> str:
    """Return how the least confirmed of some readings was confirmed; empty where there is none."""
    return min((each.verified.how for each in found), key=_ORDER.index, default="")


def _conditions(provision: Provision) -> list[Condition]:
    if isinstance(provision, Term):
        return [provision.means, *(clock.when for clock in provision.times)]
    if isinstance(provision, Norm):
        clocks = provision.times if isinstance(provision, Duty) else ()
        return [provision.reach, provision.unless, provision.owed, *(clock.when for clock in clocks)]
    return []


def _terms(conditions: list[Condition]) -> Iterator[Provision]:
    """Yield the terms that conditions name, those within them too, each once."""
    waiting, seen = list(reversed(conditions)), set[int]()
    while waiting:
        condition = waiting.pop()
        if id(condition) in seen:
            continue
        seen.add(id(condition))
        inner = list(condition.parts)
        if isinstance(condition, Named) and isinstance(condition.term, Term):
            yield condition.term
            inner.append(condition.term.means)
        waiting += reversed(inner)
