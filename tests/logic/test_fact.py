"""One declaration is question, slot and predicate."""

import copy
import datetime as dt
import pickle
import re
from decimal import Decimal
from typing import Any

import attrs
import pytest

from aiframework.facts import Determination, System, and_more, describes, facts_of, none_of
from aiframework.facts.section import Section
from aiframework.logic import UNKNOWN, Answer, Context, Fact, Truth, at_least
from tests.vocabulary import Box, Colour, Taste, Toy

C = Context()


def truth(condition: Any, **answers: Any) -> Truth:
    found: Truth = condition.condition().truth(System("a box", Box(**answers)), C)
    return found


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
    assert truth(condition, **answers) is expected


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


def test_a_fact_pickles_by_place() -> None:
    assert pickle.loads(pickle.dumps(Box.open)) is Box.open  # noqa: S301 - our own bytes


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


def test_every_section_says_what_it_is() -> None:
    assert issubclass(Box, Section)
    assert vars(Box)["key"] == "box"


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
        (lambda: Answer(True, source=3), TypeError, "source is told in words, not as 3"),  # type: ignore[arg-type]
        (lambda: Answer(True, on="today"), TypeError, "'today' is no day"),  # type: ignore[arg-type]
        (lambda: _decided(holds="yes"), TypeError, "holds is True or False, not 'yes'"),
        (lambda: _decided(on=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)), TypeError, "is no day"),
        (lambda: _decided(by=None), TypeError, "by is told in words"),
        (
            lambda: System("x", determinations=[_decided(), _decided(holds=False)]),
            ValueError,
            "determined more than once: 'Test Art. 1'",
        ),
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


def _decided(**other: Any) -> Determination:
    given: dict[str, Any] = {"term": "Test Art. 1", "holds": True, "by": "counsel", "on": dt.date(2026, 1, 1)}
    return Determination(**(given | other))


def test_a_whole_number_is_told_of_a_share_as_a_number() -> None:
    assert repr(Box(share=1)) == "Box(share=1.0)"
