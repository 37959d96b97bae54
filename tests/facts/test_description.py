"""Descriptions sort what they are told, and are values."""

import copy
import datetime as dt
import pickle
import re
from typing import Any

import pytest

from aiframework.facts import Determination, System, and_more, none_of
from tests.vocabulary import Box, Toy


def test_a_system_sorts_what_it_is_told() -> None:
    system = System("a box", Box(open=True), Toy(loud=True), Toy(loud=False))
    loud: Any = Toy.loud
    assert [item.value(loud) for item in system.items(Toy).cases] == [True, False]
    opened: Any = Box.open
    assert system.items(Toy).cases[0].value(opened) is True
    assert system == System("a box", *system.told())
    assert hash(system) == hash(System("a box", *system.told()))
    assert eval(repr(System("x", Box(parts=1)))) == System("x", Box(parts=1))
    assert system.items(Toy).cases[1].label == "toy 2"
    assert System("a box").items(Toy).complete is False
    assert System("a box", none_of(Toy)).items(Toy).complete is True


def test_a_system_refuses() -> None:
    with pytest.raises(TypeError, match="3 is no section"):
        System("a box", 3)
    with pytest.raises(ValueError, match="Box is told twice"):
        System("a box", Box(), Box())
    with pytest.raises(LookupError, match="ask it inside some"):
        System("a box").value(Toy.loud)


def test_with_replaces_a_section() -> None:
    system = System("a box", Box(open=True), Toy(loud=True))
    assert system.with_(Box(open=False)) == System("a box", Toy(loud=True), Box(open=False))
    assert system.with_(none_of(Toy)).items(Toy).cases == ()


def test_a_description_is_a_value() -> None:
    decided = Determination(term="Test Art. 1", holds=True, by="counsel", on=dt.date(2026, 1, 1))
    system = System("x", Box(parts=1), Toy(loud=True), and_more(Toy), determinations=[decided])
    assert eval(repr(system), {**globals(), "datetime": dt}) == system
    assert pickle.loads(pickle.dumps(system)) == system  # noqa: S301 - our own bytes
    assert copy.deepcopy(system) == system
    assert hash(system) == hash(copy.copy(system))
    with pytest.raises(AttributeError, match="a description is a value"):
        system.name = "y"
    with pytest.raises(AttributeError, match="a description is a value"):
        del system.sections


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: System(3), TypeError, "called by a text, not 3"),  # type: ignore[arg-type]
        (lambda: none_of(Box), TypeError, "Box is no thing that repeats"),
        (lambda: and_more(int), TypeError, "int is no thing that repeats"),
        (lambda: System("x", none_of(Toy), and_more(Toy)), ValueError, "a complete list and as an open one"),
    ],
)
def test_what_makes_no_sense_is_refused_when_told(build: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        build()
