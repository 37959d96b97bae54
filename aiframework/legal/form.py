"""Forms that a law sets: what is to be entered, point by point, when, and where the answers come from.

A form is a value in the law's folder. Its fields are questions of the vocabulary, so that an answer has a type, a place
in the description and a source; filling and validating it is left to `aiframework.assessment.forms`.
"""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

from aiframework.logic import ALWAYS, NEVER, Condition, Question, as_condition

__all__ = ["EachOf", "Field", "Filling", "Form", "NameOfTheSystem", "Those"]


@attrs.frozen
class NameOfTheSystem:
    """Fills a field with the name the description bears."""


@attrs.frozen
class EachOf:
    """Fills a field with the answers of all things that repeat, joined: the name of each purpose.

    Attributes:
        fact: the fact of the repeated thing.
    """

    fact: Question[Any]


@attrs.frozen
class Those:
    """Fills a field with the members whose condition holds.

    Attributes:
        members: each member of the answer, with what brings it in.
    """

    members: Mapping[Any, Condition]


#: where an answer comes from when the form's own question is not answered, the first that gives one counts
Filling: TypeAlias = Question[Any] | NameOfTheSystem | EachOf | Those


@attrs.frozen(kw_only=True)
class Field:
    """One point of a form.

    Attributes:
        point: its number within the form ("4").
        asks: the questions that make it up; each must be answered.
        when: when it is asked for.
        refused: when it may not be entered.
        each: the repeated thing it is entered for each of (every certificate); at least one is needed.
        optional: what may stay empty; the point says so itself.
        looks: what a text must look like.
        lasting: dates that may not lie in the past (until when a certificate is valid).
        among: the members a set may hold, where not all of its kind fit; empty for all.
        fills: where an answer comes from, by question, when the question itself is not answered.
        shows: the facts that a filled field is evidence of.
    """

    point: str
    asks: tuple[Question[Any], ...]
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    refused: Condition = attrs.field(default=NEVER, converter=as_condition)
    each: type | None = None
    optional: tuple[Question[Any], ...] = ()
    looks: Literal["text", "web address"] = "text"
    lasting: tuple[Question[Any], ...] = ()
    among: frozenset[Any] = frozenset()
    fills: Mapping[Any, Filling] = attrs.field(factory=dict)
    shows: tuple[Question[bool], ...] = ()


@attrs.frozen(kw_only=True, eq=False)
class Form:
    """A form that a provision sets.

    Attributes:
        cite: the annex and section ("Annex VIII Section A").
        says: what it is for, in our words.
        by: who fills it in.
        fields: its points, in order.
        each: the repeated thing one form is filled in for (each test).
        complete: the fact that a form without gaps is evidence of.
    """

    cite: str
    says: str
    by: str
    fields: tuple[Field, ...]
    each: type | None = None
    complete: Question[bool] | None = None
