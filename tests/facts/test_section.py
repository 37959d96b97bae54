"""Sections: frozen classes of facts."""

import copy
import datetime as dt
import pickle
import re
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest

from aiframework.facts import describes, facts_of
from aiframework.facts.section import Section
from aiframework.logic import Answer, Fact, at_least
from tests.vocabulary import Box, Colour, Taste, Toy


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(TypeError) as caught:
        Box(opn=True, parts="three", colour=Taste.SWEET)  # type: ignore[call-arg, arg-type]
    assert str(caught.value) == (
        "Box has no fact 'opn'; did you mean 'open'?; Box.parts takes a whole number, not 'three';"
        f" Box.colour takes one of 'red', 'green', 'blue', not {Taste.SWEET!r}"
    )


def test_attrs_knows_the_class() -> None:
    made: Any = Box(open=True, parts=1)
    assert attrs.evolve(made, open=False) == Box(open=False, parts=1)
    assert attrs.fields(type(made)).open.name == "open"


def test_descriptions_are_values() -> None:
    box = Box(open=Answer(True, source="photo"), colours=at_least({Colour.RED}))
    assert pickle.loads(pickle.dumps(box)) == box  # noqa: S301 - our own bytes
    assert copy.deepcopy(box) == box
    assert hash(Box(parts=1)) == hash(Box(parts=1))
    assert len({Box(parts=1), Box(parts=1), Box(parts=2)}) == 2
    with pytest.raises(AttributeError):
        box.open = False
    with pytest.raises(AttributeError):
        box.anything = 1  # type: ignore[attr-defined]


def test_an_answer_carries_its_source() -> None:
    box = Box(open=Answer(True, source="photo", attested_by="the keeper", on=dt.date(2026, 1, 2)))
    assert box.open is True
    assert box.provenance["open"].source == "photo"  # type: ignore[attr-defined]
    assert "source='photo'" in repr(box)


def test_an_answer_with_a_source_is_kept_as_one_without() -> None:
    """An hour that comes twice in autumn stays one and the same, and equal to itself once written and read."""
    twice = dt.datetime(1983, 9, 25, 2, tzinfo=ZoneInfo("Europe/Oslo"))
    box = Box(sealed_at=Answer(twice, source="photo"))
    assert box == Box(
        sealed_at=Answer(dt.datetime.fromisoformat("1983-09-25T02:00:00+02:00"), source="photo")
    )


def test_two_classes_cannot_share_a_key() -> None:
    with pytest.raises(ValueError, match="'toys' in files, which"):

        @describes(many="toys")
        class OtherToy:
            squeaks: Fact[bool] = Fact("Does it squeak?")


def test_an_annotation_must_name_a_kind() -> None:
    with pytest.raises(TypeError, match="cannot tell what a fact annotated"):

        @describes
        class Odd:
            things: Fact[list[str]] = Fact("Which things?")


def test_facts_of() -> None:
    assert list(facts_of(Toy))[:2] == ["name", "loud"]
    with pytest.raises(TypeError, match="int is not described"):
        facts_of(int)


def test_every_section_says_what_it_is() -> None:
    assert issubclass(Box, Section)
    assert vars(Box)["key"] == "box"


def test_a_whole_number_is_told_of_a_share_as_a_number() -> None:
    assert repr(Box(share=1)) == "Box(share=1.0)"


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: Answer(True, source=3), TypeError, "source is told in words, not as 3"),  # type: ignore[arg-type]
        (lambda: Answer(True, on="today"), TypeError, "'today' is no day"),  # type: ignore[arg-type]
        (lambda: Box(share=float("nan")), TypeError, "Box.share takes a number, not nan"),
        (lambda: Box(share=float("inf")), TypeError, "Box.share takes a number, not inf"),
        (lambda: Box(weight=Decimal("NaN")), TypeError, "Box.weight takes a number"),
        (lambda: Box(share=10**400), TypeError, "Box.share takes a number"),
        (lambda: Box.weight > Decimal("NaN"), TypeError, "cannot be tested against"),
    ],
)
def test_what_makes_no_sense_is_refused_when_told(build: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        build()
