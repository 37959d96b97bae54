"""What conditions are evaluated over: answers, and repeated things with answers of their own."""

from typing import Any, Protocol, TypeVar

from aiframework.logic.fact import Answer, Question
from aiframework.logic.truth import Unknown

__all__ = ["Case", "Items"]

T = TypeVar("T")


class Items(Protocol):
    """The repeated things of one kind: each as a case of its own, and whether the list is complete."""

    @property
    def cases(self) -> "tuple[Case, ...]":
        """The things told of."""

    @property
    def complete(self) -> bool:
        """Whether there are no others."""


class Case(Protocol):
    """What conditions are evaluated over: answers, and repeated things that are cases themselves."""

    def value(self, fact: Question[T], /) -> T | Unknown:
        """Return the answer, or `UNKNOWN`."""

    def items(self, kind: type, /) -> Items:
        """Return the repeated things of this kind."""

    def place_of(self, fact: Question[Any], /) -> str:
        """Return where the answer stands, or would stand: `purposes[0].profiles_people`."""

    def source(self, fact: Question[Any], /) -> Answer[Any] | None:
        """Return the answer with its source, where one was given."""
