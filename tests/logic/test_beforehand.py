"""What is decided beforehand is refused when it is built."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from aiframework.logic import (
    ALWAYS,
    NEVER,
    LawAsKnown,
    Predicate,
    Today,
    Truth,
    all_of,
    at_least_of,
    count,
    every,
    some,
)
from tests.law import keeper
from tests.vocabulary import Box, Colour, Toy, truth_of

RED, GREEN, BLUE = Colour
DAY = dt.date(2027, 1, 1)


@pytest.mark.parametrize(
    "build",
    [
        lambda: Box.open & ~Box.open,
        lambda: Box.open | ~Box.open,
        lambda: (Box.colour == Colour.RED) & (Box.colour == Colour.BLUE),
        lambda: (Box.parts > 3) & (Box.parts < 3),
        lambda: (Box.parts >= 3) & (Box.parts < 3),
        lambda: (Box.parts == 3) & (Box.parts > 3),
        lambda: Box.open & ALWAYS,
        lambda: Box.open | NEVER,
        lambda: at_least_of(0, Box.open),
        lambda: at_least_of(2, Box.open),
        lambda: count(Toy, Toy.loud) >= 0,
    ],
)
def test_what_is_decided_beforehand_raises_when_built(build: Any) -> None:
    with pytest.raises(ValueError, match=r"decided beforehand|counts one condition twice|always holds"):
        build()


def test_touching_bounds_are_no_conflict() -> None:
    assert truth_of((Box.parts >= 3) & (Box.parts <= 3), Box(parts=3)) is Truth.YES
    assert truth_of((Box.parts > 1) & (Box.parts < 3), Box(parts=2)) is Truth.YES
    assert (
        truth_of((Box.colour == Colour.RED) & Box.colour.in_({Colour.RED}), Box(colour=Colour.RED))
        is Truth.YES
    )


@pytest.mark.parametrize(
    "build",
    [
        lambda: (Box.parts > 3) & ~(Box.parts > 2),
        lambda: (Box.parts > 1) & (Box.parts < 2),
        lambda: (Box.weight > Decimal(2)) & (Box.weight < Decimal(2)),
        lambda: (Box.made_on > DAY) & (Box.made_on < DAY + dt.timedelta(days=1)),
        lambda: (Box.label == "a") & Box.label.in_({"b", "c"}),
        lambda: Box.colour.in_({RED}) & Box.colour.in_({BLUE}),
        lambda: (Box.colour != RED) & (Box.colour != GREEN) & (Box.colour != BLUE),
        lambda: Box.colours.within({RED}) & Box.colours.overlaps({BLUE, GREEN}),
        lambda: Box.colours.overlaps({RED}) & ~Box.colours.overlaps({RED, BLUE}),
        lambda: Box.colours.includes(RED) & Box.colours.within({BLUE}),
        lambda: (Box.open == True) & ~Box.open,  # noqa: E712 - the test of a fact, not of a bool
        lambda: Box.open & ~Box.open.known(),
        lambda: (Box.parts > 5) & ((Box.parts < 3) | (Box.parts == 4)),
        lambda: Box.open & ((~Box.open & Box.heavy) | (~Box.open & Box.old)),
        lambda: (Box.open | Box.heavy) & ~Box.open & ~Box.heavy,
        lambda: ~(Box.open & Box.heavy) & Box.open & Box.heavy,
        lambda: (Box.open >> Box.heavy) & Box.open & ~Box.heavy,
        lambda: some(Toy, Toy.loud) & every(Toy, ~Toy.loud),
        lambda: some(Toy, Toy.parts > 3) & ~some(Toy, Toy.parts > 2),
        lambda: (count(Toy, Toy.loud) >= 2) & every(Toy, ~Toy.loud & Toy.broken),
        lambda: Today(">=", DAY) & Today("<", DAY),
        lambda: Today("==", DAY) & Today(">", DAY),
        lambda: LawAsKnown(">=", DAY) & LawAsKnown("<", DAY),
        lambda: at_least_of(2, Box.open, ~Box.open),
        lambda: at_least_of(2, Box.parts < 1, Box.parts > 1, Box.parts == 1),
        lambda: keeper & ~keeper,
    ],
)
def test_what_contradicts_itself_raises_when_built(build: Any) -> None:
    with pytest.raises(ValueError, match="never holds"):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: (Box.parts > 3) | (Box.parts < 5),
        lambda: (Box.colour == RED) | (Box.colour == GREEN) | (Box.colour == BLUE),
        lambda: Box.colour.in_({RED, GREEN, BLUE}),
        lambda: Box.open.in_({True, False}),
        lambda: Box.colours.within({RED, GREEN, BLUE}),
        lambda: (Box.open & Box.heavy) | ~Box.open | ~Box.heavy,
        lambda: Box.open >> Box.open,
        lambda: (Box.parts > 3) >> (Box.parts > 2),
        lambda: Today(">=", DAY) | Today("<", DAY),
        lambda: at_least_of(1, Box.open, ~Box.open),
        lambda: keeper >> keeper,
    ],
)
def test_what_says_nothing_raises_when_built(build: Any) -> None:
    with pytest.raises(ValueError, match="always holds"):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: (Box.weight > Decimal(1)) & (Box.weight < Decimal(2)),
        lambda: (Box.weight > Decimal("1e40")) & (Box.weight < Decimal("2e40")),
        lambda: Box.share < -1e300,
        lambda: (Box.label != "a") & (Box.label != "b"),
        lambda: Box.colours.includes(RED) & Box.colours.includes(BLUE),
        lambda: ~Box.colours.within({RED}) & Box.colours.overlaps({RED}),
        lambda: Box.colours.within({RED}) & Box.colours.within({BLUE}),  # the empty list lies within both
        lambda: (Box.made_on >= dt.date.max) & (Box.made_on > dt.date.min),
        lambda: some(Toy, Toy.loud) & some(Toy, ~Toy.loud),
        lambda: every(Toy, Toy.loud) & every(Toy, ~Toy.loud),  # so it is of none
        lambda: (Box.open | Box.heavy) & (~Box.open | Box.heavy),
        lambda: at_least_of(2, Box.open, Box.heavy, ~Box.open),
        lambda: Box.open >> ~Box.open,
    ],
)
def test_what_can_come_out_either_way_is_built(build: Any) -> None:
    assert repr(build())


def test_the_search_gives_up_and_lets_pass() -> None:
    """A clash deep in many alternatives is not found; nothing sound is refused, and building stays quick."""
    either = [(Box.parts == 2 * n) | (Box.parts == 2 * n + 1) for n in range(12)]
    made = either[0]
    with pytest.raises(ValueError, match="never holds"):
        made & either[1]
    pairs = [Toy.parts > n for n in range(14)]
    assert at_least_of(7, *pairs).number == 7


@pytest.mark.parametrize("predicates", [(), (Box.open, Box.heavy, ~Box.open)])
def test_all_of_what_is_decided_beforehand_is_refused(predicates: tuple[Predicate, ...]) -> None:
    with pytest.raises(ValueError, match=r"always holds|decided beforehand"):
        all_of(*predicates)
