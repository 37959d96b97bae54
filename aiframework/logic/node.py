"""How a node of a graph follows from its parts."""

from typing import Final

from aiframework.logic.condition import AllOf, AnyOf, Condition, Implies, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import Count, Every, Some

__all__ = ["How", "how"]


class How:
    """How a node follows from its parts: numbers, since they are compared for every node worked out."""

    LEAF, SAME, NOT, ALL, ANY, AT_LEAST, AGREE, THINGS = range(8)


_OF: Final[dict[type, int]] = {
    AllOf: How.ALL,
    AnyOf: How.ANY,
    Implies: How.ANY,
    Not: How.NOT,
    AtLeast: How.AT_LEAST,
    Reading: How.AGREE,
    Named: How.SAME,
    Guidance: How.SAME,
    Some: How.THINGS,
    Every: How.THINGS,
    Count: How.THINGS,
}


def how(condition: Condition) -> int:
    """Return how a condition follows from its parts; a leaf has none."""
    return _OF.get(type(condition), How.LEAF)
