"""A small vocabulary of its own, so that tests of logic and shapes name no law."""

import datetime as dt
from decimal import Decimal
from enum import Enum
from typing import Any

from aiframework.facts import System
from aiframework.facts.following import gone_since
from aiframework.facts.section import describes
from aiframework.logic import Context, Fact, Truth


class Colour(Enum):
    """Three colours."""

    RED = "red"
    GREEN = "green"
    BLUE = "blue"


class Taste(Enum):
    """Another enum, to be confused with the first."""

    SWEET = "sweet"


@describes
class Box:
    """One section with every kind of fact."""

    open: Fact[bool] = Fact("Is it open?", source="Test Art. 1", control="operator")
    heavy: Fact[bool] = Fact("Is it heavy?")
    old: Fact[bool] = Fact("Is it old?")
    colour: Fact[Colour] = Fact("Which colour is it?")
    colours: Fact[frozenset[Colour]] = Fact("Which colours has it?")
    parts: Fact[int] = Fact("How many parts has it?", unit="parts")
    weight: Fact[Decimal] = Fact("How much does it weigh?", unit="kg")
    share: Fact[float] = Fact("Which share is full?")
    made_on: Fact[dt.date] = Fact("When was it made?")
    sealed_at: Fact[dt.datetime] = Fact("When was it sealed?")
    label: Fact[str] = Fact("What does the label say?")


@describes(many="toys")
class Toy:
    """A thing that repeats."""

    name: Fact[str] = Fact("What is it called?")
    loud: Fact[bool] = Fact("Is it loud?")
    broken: Fact[bool] = Fact("Is it broken?")
    parts: Fact[int] = Fact("How many parts has it?")
    found_on: Fact[dt.date] = Fact("When was it found?")
    told_on: Fact[dt.date] = Fact("When was it told of?")
    told: Fact[bool] = Fact("Was it told of?", control="operator")
    kept: Fact[bool] = Fact("Is it still there?", control="operator", follows=gone_since("lost_on"))
    lost_on: Fact[dt.date] = Fact("When was it lost?")


def truth_of(condition: Any, *told: object, **context: Any) -> Truth:
    """Return whether a condition holds of a box that is told of: by the plain walk."""
    found: Truth = condition.condition().truth(System("a box", *told), Context(**context))
    return found
