"""Three values for engines that have two: each rule twice, once for *certainly yes* and once for *certainly no*.

`certain` pushes negation down to the tests and returns the same nested lists over `["yes", fact, how, value]` (the fact
is known and passes) and `["no", fact, how, value]` (it is known and fails). Neither holds where the fact is missing, so
a rule is unknown where neither form holds: exact strong Kleene logic, at the price of twice the work.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

__all__ = ["OPPOSITE", "Rule", "certain", "codes", "spelled"]

Rule: TypeAlias = list[Any]

#: what fails a comparison of size
OPPOSITE = {">": "<=", ">=": "<", "<": ">=", "<=": ">", "==": "!="}


def certain(rule: Rule, *, yes: bool) -> Rule:
    """Return when a rule certainly holds, or certainly does not."""
    word, *rest = rule
    if word == "test":
        return ["yes" if yes else "no", *rest]
    if word == "not":
        return certain(rest[0], yes=not yes)
    joined = word if yes else {"all": "any", "any": "all"}[word]
    return [joined, *(certain(part, yes=yes) for part in rest)]


def codes(yes: list[bool], no: list[bool]) -> list[int]:
    """Return 2, 0 or 1 for each rule from its two forms."""
    assert not any(y and n for y, n in zip(yes, no, strict=True))
    return [2 if y else 0 if n else 1 for y, n in zip(yes, no, strict=True)]


def spelled(rule: Rule, leaf: Callable[..., str], *, every: str, some: str) -> str:
    """Return a rule in a language with infix connectives."""
    word, *rest = rule
    if word not in {"all", "any"}:
        return leaf(word, *rest)
    joined = (every if word == "all" else some).join(
        spelled(part, leaf, every=every, some=some) for part in rest
    )
    return f"({joined})"
