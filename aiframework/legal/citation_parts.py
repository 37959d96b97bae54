"""What citations are made of: their kinds and steps, numbers of any sort, and the error of a text that is none."""

import re
from collections.abc import Collection
from enum import Enum
from typing import Self, TypeAlias

from attrs import field, frozen

__all__ = [
    "KINDS",
    "STEP_KINDS",
    "CitationError",
    "Kind",
    "Span",
    "Step",
    "StepKey",
    "StepKind",
    "Value",
    "dotted",
    "is_roman",
    "numeral",
    "pattern",
    "roman",
]

Value: TypeAlias = tuple[tuple[int, str], ...]
Span: TypeAlias = tuple[Value, Value]
StepKey: TypeAlias = tuple[int, tuple[Span, ...]]


class CitationError(ValueError):
    """A text that cannot be read as a citation: all that is wrong with it, and what may have been meant."""

    def __init__(self, text: str, problems: Collection[str], suggestion: str | None = None) -> None:
        """Keep the text, the list of problems and the suggestion for whoever shows them."""
        self.text = text
        self.problems = tuple(problems)
        self.suggestion = suggestion
        message = f"cannot read {text!r} as a citation: {'; '.join(self.problems)}"
        super().__init__(message if suggestion is None else f"{message}; did you mean {suggestion!r}?")

    def __reduce__(self) -> tuple[type[Self], tuple[str, tuple[str, ...], str | None]]:
        """Travel between processes whole."""
        return type(self), (self.text, self.problems, self.suggestion)


class Kind(Enum):
    """What a citation begins with; the order of the members is the order of the law."""

    RECITAL = "Recital"
    ARTICLE = "Art."
    SECTION = "§"
    ANNEX = "Annex"


class StepKind(Enum):
    """One way down from a place to a part of it; the order of the members is the order of the law."""

    CHAPEAU = "chapeau"
    SENTENCE = "sentence"
    DIVISION = "section of an annex"
    ITEM = "point of an annex"
    NUMBER = "number in parentheses"
    LETTER = "letter in parentheses"
    ROMAN = "roman numeral in parentheses"
    CAPITAL = "capital letter in parentheses"
    CAPITAL_ROMAN = "capital roman numeral in parentheses"
    SUBPARAGRAPH = "subparagraph"
    LABEL = "label"


KINDS = tuple(Kind)
STEP_KINDS = tuple(StepKind)


@frozen
class Step:
    """One step down, such as "(7)", "(b)-(d)", " sub 3" or " s.2"; `spans` holds what it covers."""

    kind: StepKind
    spans: tuple[Span, ...] = field(repr=False)
    text: str = field(eq=False)
    canonical: str = field(eq=False, repr=False)

    @property
    def key(self) -> StepKey:
        """Return the place of this step among its neighbours."""
        return STEP_KINDS.index(self.kind), self.spans

    def covers(self, other: "Step") -> bool:
        """Tell whether all that the other step names lies within this one."""
        return self.kind is other.kind and all(
            any(first <= low and high <= last for first, last in self.spans) for low, high in other.spans
        )


def pattern(text: str, flags: re.RegexFlag = re.ASCII) -> re.Pattern[str]:
    """Compile a pattern of plain letters and digits: no other script's digit or letter stands for one."""
    return re.compile(text, flags | re.ASCII)


def dotted(text: str) -> Value:
    """Return the place of a number: 22757.2 before 22757.12, 4 before 4a before 5."""
    if text.isdecimal():
        return ((int(text), ""),)
    pairs = re.findall(r"(\d+)([a-z]*)", text.lower())
    return tuple((int(digits), letters) for digits, letters in pairs)


_ROMAN = pattern(r"(?=.)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def is_roman(text: str) -> bool:
    """Tell whether a text is a roman numeral below a hundred."""
    return _ROMAN.fullmatch(text) is not None


def roman(text: str) -> int:
    """Return the number a roman numeral stands for."""
    values = [_ROMAN_VALUES[letter] for letter in text.lower()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def numeral(number: int) -> str:
    """Return a number below a hundred as a roman numeral."""
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return tens[number // 10 % 10] + ones[number % 10]
