"""Three-valued truth: yes, no, and not known (strong Kleene logic)."""

from enum import Enum
from typing import Final, Literal, NoReturn

__all__ = ["UNKNOWN", "Truth", "Unknown"]


class Unknown(Enum):
    """The value of a fact nobody has answered. Its only member is `UNKNOWN`."""

    UNKNOWN = "unknown"

    def __repr__(self) -> str:
        """Read as the name it is imported under."""
        return "UNKNOWN"

    def __bool__(self) -> NoReturn:
        """Refuse: silence is neither yes nor no.

        Raises:
            TypeError: always, with advice.
        """
        message = "an unanswered fact is neither true nor false; compare with `is UNKNOWN` first"
        raise TypeError(message)


UNKNOWN: Final[Literal[Unknown.UNKNOWN]] = Unknown.UNKNOWN


class Truth(Enum):
    """Yes, no or unknown. Combine with `&`, `|`, `~` and `>>`; never with `and`, `or`, `not` or `if`."""

    NO = 0
    UNKNOWN = 1
    YES = 2

    #: there is one of each: no need to hash the name every time
    __hash__ = object.__hash__

    @classmethod
    def of(cls, value: object) -> "Truth":
        """Return the truth of an answer: True, False, or anything else for unknown."""
        return cls.YES if value is True else cls.NO if value is False else cls.UNKNOWN

    def __and__(self, other: "Truth") -> "Truth":
        """Both: the weaker of the two."""
        if not isinstance(other, Truth):
            return NotImplemented
        return self if self._value_ <= other._value_ else other

    def __or__(self, other: "Truth") -> "Truth":
        """Either: the stronger of the two."""
        if not isinstance(other, Truth):
            return NotImplemented
        return self if self._value_ >= other._value_ else other

    def __invert__(self) -> "Truth":
        """Swap yes and no; unknown stays unknown."""
        return _BY_VALUE[2 - self._value_]

    def __rshift__(self, other: "Truth") -> "Truth":
        """If this, then that: `~self | other`."""
        if not isinstance(other, Truth):
            return NotImplemented
        return ~self | other

    def __bool__(self) -> NoReturn:
        """Refuse: a third value has no place in `if`.

        Raises:
            TypeError: always, with advice.
        """
        message = (
            f"the truth of Truth.{self.name} cannot be a bool: use `&`, `|`, `~` instead of"
            " `and`, `or`, `not`, and compare with `is Truth.YES`, `is Truth.NO` or `is Truth.UNKNOWN`"
        )
        raise TypeError(message)

    def __repr__(self) -> str:
        """Read as source."""
        return f"Truth.{self.name}"


_BY_VALUE: Final = (Truth.NO, Truth.UNKNOWN, Truth.YES)
