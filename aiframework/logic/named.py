"""Conditions with names: terms of the law, points the law leaves open, and guidance that does not bind."""

from collections.abc import Iterable
from typing import Protocol

import attrs

from aiframework.logic.case import Case
from aiframework.logic.condition import Condition, Context, Predicate, as_condition
from aiframework.logic.truth import Truth

__all__ = ["Guidance", "Named", "Reading", "Termlike"]


class Termlike(Protocol):
    """What a named condition stands for: a term of the law."""

    @property
    def id(self) -> str:
        """The citation by which a determination names it."""

    @property
    def name(self) -> str:
        """How it reads in conditions."""

    @property
    def means(self) -> Condition:
        """The condition it stands for."""

    @property
    def role(self) -> str:
        """The role it describes, where it describes one ("provider")."""


@attrs.frozen(eq=False)
class Named(Condition):
    """A condition with a name and a citation: a term of the law. Counsel may determine it."""

    term: Termlike

    @property
    def id(self) -> str:
        """The citation by which a determination names it."""
        return self.term.id

    @property
    def name(self) -> str:
        """How it reads in conditions."""
        return self.term.name

    @property
    def means(self) -> Condition:
        """What it stands for."""
        return self.term.means

    def truth(self, case: Case, context: Context) -> Truth:
        """Return counsel's determination where there is one, else what it means."""
        memo, place = context.memo, (id(self.term), id(case))
        if place not in memo:
            decided = context.determinations.get(self.id)
            memo[place] = (context.truth(self.means, case) if decided is None else decided, case)
        return memo[place][0]

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What it means."""
        return (self.means,)

    def __eq__(self, other: object) -> bool:
        """Equal to the name of the same term."""
        return isinstance(other, Named) and self.term is other.term

    def __hash__(self) -> int:
        """Hash by term."""
        return hash(id(self.term))

    def __repr__(self) -> str:
        """Read as the name it is imported under."""
        return self.name


def _readings(readings: "Iterable[tuple[str, Predicate]]") -> tuple[tuple[str, Condition], ...]:
    return tuple((name, as_condition(predicate)) for name, predicate in readings)


@attrs.frozen(eq=True)
class Reading(Condition):
    """A point the law leaves open: two readings, each a condition.

    It holds (or does not) only where all readings agree, unless the caller picks one.

    Attributes:
        doubt: the name of the doubt.
        readings: each reading by name.
    """

    doubt: str
    readings: tuple[tuple[str, Condition], ...] = attrs.field(converter=_readings)
    question: str = attrs.field(default="", eq=False)

    def __attrs_post_init__(self) -> None:
        """Refuse a doubt with one side.

        Raises:
            ValueError: there are not two readings or more, each with a name of its own.
        """
        if len(dict(self.readings)) != len(self.readings) or len(self.readings) < 2:  # noqa: PLR2004 - a doubt has two sides
            message = f"doubt {self.doubt!r} needs two readings or more, each with a name of its own"
            raise ValueError(message)

    def truth(self, case: Case, context: Context) -> Truth:
        """Return the chosen reading, or what all agree on."""
        chosen = dict(self.readings).get(context.readings.get(self.doubt, ""))
        if chosen is not None:
            return context.truth(chosen, case)
        found = {context.truth(condition, case) for _, condition in self.readings}
        return found.pop() if len(found) == 1 else Truth.UNKNOWN

    @property
    def parts(self) -> tuple[Condition, ...]:
        """Each reading."""
        return tuple(condition for _, condition in self.readings)

    def __repr__(self) -> str:
        """Read as the doubt's name."""
        return f"Reading({self.doubt!r}, {self.readings!r})"


@attrs.frozen
class Guidance(Condition):
    """What non-binding guidance says. Switched off, it says nothing: unknown."""

    name: str
    cite: str
    means: Condition = attrs.field(converter=as_condition)

    def truth(self, case: Case, context: Context) -> Truth:
        """Return what the guidance says, or unknown when it is off."""
        if {"*", self.name} & context.without_guidance:
            return Truth.UNKNOWN
        return context.truth(self.means, case)

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What it says."""
        return (self.means,)
