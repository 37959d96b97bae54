"""A table over truths as gates: where it gives this answer or that, worked out from the function that is the table."""

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from itertools import product
from typing import Any, Final, TypeAlias

from aiframework.logic import Truth
from aiframework.logic.gates import EMPTY, FULL, Gates, Plane

__all__ = ["Pair", "where"]

#: where something is known to hold, and where it is known not to
Pair: TypeAlias = tuple[Plane, Plane]
#: yes or no; or which truth is asked of, what is left where it is yes, no and unknown, and whether what is so where it is
#: unknown is so where it is yes, and where it is no
_Tree: TypeAlias = bool | tuple[int, tuple[Any, Any, Any], tuple[bool, bool]]

_TRUTHS: Final = (Truth.YES, Truth.NO, Truth.UNKNOWN)


def where(
    gates: Gates, table: Callable[..., Hashable], wanted: frozenset[Any], pairs: Sequence[Pair]
) -> Plane:
    """Return where a table gives one of some answers.

    Args:
        gates: where the plane is made.
        table: takes a truth for each pair.
        wanted: the answers.
        pairs: the truths, as planes.
    """
    return _planted(gates, pairs, _tree(table, wanted, len(pairs)))


@lru_cache(maxsize=256)
def _tree(table: Callable[..., Hashable], wanted: frozenset[Any], number: int) -> _Tree:
    return _grown(tuple(table(*truths) in wanted for truths in product(_TRUTHS, repeat=number)), 0)


def _grown(wanted: tuple[bool, ...], place: int) -> _Tree:
    if len(set(wanted)) == 1:
        return wanted[0]
    third = len(wanted) // len(_TRUTHS)
    parts = [wanted[low : low + third] for low in range(0, len(wanted), third)]
    yes, no, unknown = (_grown(part, place + 1) for part in parts)
    if yes == no == unknown:
        return yes
    return place, (yes, no, unknown), (_within(parts[2], parts[0]), _within(parts[2], parts[1]))


def _within(narrow: tuple[bool, ...], wide: tuple[bool, ...]) -> bool:
    return all(also for here, also in zip(narrow, wide, strict=True) if here)


def _planted(gates: Gates, pairs: Sequence[Pair], tree: _Tree) -> Plane:
    """Ask of one pair, and go on with what is left; what is so either way need not be kept apart."""
    if isinstance(tree, bool):
        return FULL if tree else EMPTY
    place, left, (in_yes, in_no) = tree
    holds, fails = pairs[place]
    yes, no, unknown = (_planted(gates, pairs, each) for each in left)
    if yes == unknown:
        return _joined(gates, [(fails, no)], unknown, fails, apart=not in_no)
    if no == unknown:
        return _joined(gates, [(holds, yes)], unknown, holds, apart=not in_yes)
    known = gates.either(holds, fails)
    if yes == no:
        return _joined(gates, [(known, yes)], unknown, known, apart=not in_yes)
    return _joined(gates, [(holds, yes), (fails, no)], unknown, known, apart=not (in_yes and in_no))


def _joined(gates: Gates, parts: Sequence[Pair], elsewhere: Plane, known: Plane, *, apart: bool) -> Plane:
    """Return planes each where another holds, and one more: everywhere, or elsewhere alone."""
    found = (gates.both(plane, here) for plane, here in parts)
    return gates.either(*found, gates.less(elsewhere, known) if apart else elsewhere)
