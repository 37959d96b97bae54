"""One declaration is question, slot and predicate."""

import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import pytest

from aiframework.logic import UNKNOWN, Truth, at_least
from tests.vocabulary import Box, Colour, Taste, truth_of


def test_the_class_has_the_question_the_instance_the_answer() -> None:
    assert Box.open.question == "Is it open?"
    assert Box(open=True).open is True
    assert Box().open is UNKNOWN


@pytest.mark.parametrize(
    ("condition", "answers", "expected"),
    [
        (Box.open, {"open": True}, Truth.YES),
        (~Box.open, {"open": True}, Truth.NO),
        (Box.colour == Colour.RED, {"colour": Colour.RED}, Truth.YES),
        (Box.colour != Colour.RED, {"colour": Colour.RED}, Truth.NO),
        (Box.colour.in_({Colour.RED, Colour.BLUE}), {"colour": Colour.GREEN}, Truth.NO),
        (Box.colours.includes(Colour.RED), {"colours": {Colour.RED, Colour.BLUE}}, Truth.YES),
        (Box.colours.includes(Colour.RED), {"colours": {Colour.BLUE}}, Truth.NO),
        (Box.colours.includes(Colour.RED), {"colours": at_least({Colour.BLUE})}, Truth.UNKNOWN),
        (Box.colours.includes(Colour.RED), {"colours": at_least({Colour.RED})}, Truth.YES),
        (Box.colours.overlaps({Colour.RED, Colour.GREEN}), {"colours": set()}, Truth.NO),
        (Box.colours.within({Colour.RED}), {"colours": {Colour.RED}}, Truth.YES),
        (Box.colours.within({Colour.RED}), {"colours": at_least({Colour.RED})}, Truth.UNKNOWN),
        (Box.colours.within({Colour.RED}), {"colours": at_least({Colour.BLUE})}, Truth.NO),
        (Box.weight > Decimal(10), {"weight": Decimal(10)}, Truth.NO),
        (Box.weight >= Decimal(10), {"weight": 10}, Truth.YES),
        (Box.parts < 3, {"parts": 2}, Truth.YES),
        (Box.parts <= 3, {"parts": 4}, Truth.NO),
        (Box.share > 0.5, {"share": 1}, Truth.YES),
        (Box.made_on < dt.date(2026, 1, 1), {"made_on": dt.date(2025, 12, 31)}, Truth.YES),
        (Box.label == "fragile", {"label": "fragile"}, Truth.YES),
        (Box.open.known(), {}, Truth.NO),
        (Box.open.known(), {"open": False}, Truth.YES),
        (Box.parts < 3, {}, Truth.UNKNOWN),
    ],
    ids=lambda value: repr(value) if hasattr(value, "parts") else "-",
)
def test_tests(condition: Any, answers: dict[str, Any], expected: Truth) -> None:
    assert truth_of(condition, Box(**answers)) is expected


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Box.parts.overlaps({1}), "Box.parts holds a whole number"),  # type: ignore[arg-type, misc]
        (lambda: Box.colour == Taste.SWEET, "Box.colour holds one of 'red', 'green', 'blue'"),
        (lambda: Box.colours.includes(Taste.SWEET), "Box.colours holds a list of"),  # type: ignore[arg-type]
        (lambda: Box.parts > "three", "it cannot be tested against 'three'"),  # type: ignore[operator]
        (lambda: Box.open > 1, "Box.open holds true or false"),  # type: ignore[operator]
        (lambda: Box.colours > 1, "Box.colours holds a list"),  # type: ignore[operator]
        (lambda: Box.sealed_at < dt.datetime(2026, 1, 1), "with its offset"),  # noqa: DTZ001 - what is refused
        (lambda: Box.open & Box.parts, "test it"),  # type: ignore[operator]
        (lambda: Box.open & 3, "3 is no condition"),  # type: ignore[operator]
    ],
)
def test_a_test_of_the_wrong_kind_raises_when_built(build: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        build()


def test_vacuous_tests_raise_when_built() -> None:
    with pytest.raises(ValueError, match="give at least one"):
        Box.colours.overlaps(set())
    with pytest.raises(ValueError, match="give at least one"):
        Box.colour.in_(())


def test_a_fact_is_no_bool() -> None:
    with pytest.raises(TypeError, match=r"Box\.open is a predicate, not a bool"):
        bool(Box.open)


def test_a_fact_pickles_by_place() -> None:
    assert pickle.loads(pickle.dumps(Box.open)) is Box.open  # noqa: S301 - our own bytes
