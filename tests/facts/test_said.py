"""Answers as people type them."""

import datetime as dt
from decimal import Decimal

import pytest

from aiframework.facts.said import heard, shown
from aiframework.logic import Kind, at_least
from tests.vocabulary import Colour


@pytest.mark.parametrize(
    ("kind", "text", "answer"),
    [
        (Kind(bool), "Yes", True),
        (Kind(bool), "n", False),
        (Kind(int), "1 000", 1000),
        (Kind(float), "1e25", 1e25),
        (Kind(Decimal), "12.50", Decimal("12.50")),
        (Kind(dt.date), "2027-12-02", dt.date(2027, 12, 2)),
        (
            Kind(dt.datetime),
            "2027-12-02T10:00:00+01:00",
            dt.datetime.fromisoformat("2027-12-02T10:00:00+01:00"),
        ),
        (Kind(str), "fragile", "fragile"),
        (Kind(Colour), "red", Colour.RED),
        (Kind(Colour, many=True), "red, blue", frozenset({Colour.RED, Colour.BLUE})),
        (Kind(Colour, many=True), "none", frozenset()),
        (Kind(Colour, many=True), "red ...", at_least({Colour.RED})),
    ],
)
def test_what_is_typed_is_heard(kind: Kind, text: str, answer: object) -> None:
    found = heard(kind, text)
    assert found == answer
    assert type(found) is type(answer)


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        (Kind(bool), "maybe", "expected true or false, not 'maybe'"),
        (Kind(Colour), "rad", "did you mean 'red'"),
        (Kind(Colour, many=True), "", "nothing said: name some, or none"),
        (Kind(dt.datetime), "2027-12-02T10:00:00", "a date and time with its offset"),
        (Kind(str), "", "expected text"),
        (Kind(Decimal), "much", "expected a number, not 'much'"),
    ],
)
def test_what_is_no_answer_is_refused(kind: Kind, text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        heard(kind, text)


def test_answers_are_shown_as_one_types_them() -> None:
    assert [shown(each) for each in (True, frozenset(), frozenset({Colour.RED, Colour.BLUE}), 3)] == [
        "yes",
        "none",
        "blue, red",
        "3",
    ]
