"""Three-valued conditions over typed facts. Knows no law and no AI."""

from aiframework.logic.asking import Test
from aiframework.logic.case import Case
from aiframework.logic.condition import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    Condition,
    Context,
    Implies,
    Not,
    Predicate,
    all_of,
    as_condition,
)
from aiframework.logic.counting import AtLeast, at_least_of
from aiframework.logic.dates import LawAsKnown, Today
from aiframework.logic.fact import Answer, Fact, Kind, OpenSet, Question, at_least
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import Count, Every, Some, count, every, some
from aiframework.logic.truth import UNKNOWN, Truth, Unknown

__all__ = [
    "ALWAYS",
    "NEVER",
    "UNKNOWN",
    "AllOf",
    "Answer",
    "AnyOf",
    "AtLeast",
    "Case",
    "Condition",
    "Context",
    "Count",
    "Every",
    "Fact",
    "Guidance",
    "Implies",
    "Kind",
    "LawAsKnown",
    "Named",
    "Not",
    "OpenSet",
    "Predicate",
    "Question",
    "Reading",
    "Some",
    "Test",
    "Today",
    "Truth",
    "Unknown",
    "all_of",
    "as_condition",
    "at_least",
    "at_least_of",
    "count",
    "every",
    "some",
]
