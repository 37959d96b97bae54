"""Conditions refuse what is vacuous, quantify soundly, and explain themselves."""

import datetime as dt
from typing import Any

import pytest

from aiframework.facts import System, and_more, none_of
from aiframework.logic import (
    ALWAYS,
    NEVER,
    Context,
    Guidance,
    Reading,
    Today,
    Truth,
    at_least_of,
    count,
    every,
    some,
)
from aiframework.logic.compile import compiled
from aiframework.logic.condition import AtItem
from aiframework.logic.residual import missing, residual
from aiframework.logic.trace import trace
from tests.vocabulary import Box, Colour, Toy

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


def truth(condition: Any, *told: object, **context: Any) -> Truth:
    found: Truth = condition.truth(System("a box", *told), Context(**context))
    return found


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
    with pytest.raises(ValueError, match=r"decided beforehand|never holds|always holds"):
        build()


def test_touching_bounds_are_no_conflict() -> None:
    assert truth((Box.parts >= 3) & (Box.parts <= 3), Box(parts=3)) is YES
    assert truth((Box.parts > 1) & (Box.parts < 3), Box(parts=2)) is YES
    assert truth((Box.colour == Colour.RED) & Box.colour.in_({Colour.RED}), Box(colour=Colour.RED)) is YES


def test_repetition_is_dropped() -> None:
    assert (Box.open & Box.open) == Box.open.condition()
    assert ((Box.open & Box.heavy) & Box.open) == (Box.open & Box.heavy)
    assert ~~(Box.open & Box.heavy) == (Box.open & Box.heavy)


def test_a_condition_is_no_bool() -> None:
    with pytest.raises(TypeError, match="is not a bool"):
        bool(Box.open & Box.heavy)


LOUD, SILENT, UNHEARD = Toy(loud=True), Toy(loud=False), Toy()


@pytest.mark.parametrize(
    ("condition", "told", "expected"),
    [
        (some(Toy, Toy.loud), [], UNKNOWN),
        (some(Toy, Toy.loud), [none_of(Toy)], NO),
        (every(Toy, Toy.loud), [none_of(Toy)], YES),
        (some(Toy, Toy.loud), [SILENT, LOUD], YES),
        (some(Toy, Toy.loud), [SILENT], NO),
        (some(Toy, Toy.loud), [SILENT, UNHEARD], UNKNOWN),
        (some(Toy, Toy.loud), [SILENT, and_more(Toy)], UNKNOWN),
        (some(Toy, Toy.loud), [LOUD, and_more(Toy)], YES),
        (every(Toy, Toy.loud), [LOUD, and_more(Toy)], UNKNOWN),
        (every(Toy, Toy.loud), [SILENT, and_more(Toy)], NO),
        (every(Toy, Toy.loud), [LOUD, LOUD], YES),
        (count(Toy, Toy.loud) >= 2, [LOUD, LOUD], YES),
        (count(Toy, Toy.loud) > 1, [LOUD, UNHEARD], UNKNOWN),
        (count(Toy, Toy.loud) >= 2, [LOUD, SILENT], NO),
        (count(Toy, Toy.loud) >= 2, [LOUD, and_more(Toy)], UNKNOWN),
        (count(Toy, Toy.loud) >= 2, [LOUD, LOUD, and_more(Toy)], YES),
    ],
)
def test_quantifiers(condition: Any, told: list[object], expected: Truth) -> None:
    assert truth(condition, *told) is expected
    assert compiled([(condition, None)], Context()).truths(System("a box", *told)) == [expected]


def test_today() -> None:
    later = Today(">=", dt.date(2027, 12, 2))
    assert truth(later) is UNKNOWN
    assert truth(later, on=dt.date(2027, 12, 1)) is NO
    assert truth(later, on=dt.date(2027, 12, 2)) is YES
    assert eval(repr(later), {"Today": Today, "datetime": dt}) == later


DOUBT = Reading("doubt", (("narrow", Box.open.condition()), ("wide", Box.open | Box.heavy)), "how far?")


def test_a_doubt_is_unknown_where_readings_differ() -> None:
    told = Box(open=False, heavy=True)
    assert truth(DOUBT, told) is UNKNOWN
    assert truth(DOUBT, Box(open=True)) is YES
    assert truth(DOUBT, told, readings={"doubt": "narrow"}) is NO
    assert truth(DOUBT, told, readings={"doubt": "wide"}) is YES
    assert [each.place for each in missing(DOUBT, System("x", told), Context())] == ["doubt"]
    assert [each.place for each in missing(DOUBT, System("x"), Context(readings={"doubt": "narrow"}))] == [
        "box.open"
    ]
    for readings in ({}, {"doubt": "narrow"}, {"doubt": "wide"}):
        context = Context(readings=readings)
        assert compiled([(DOUBT, None)], context).truths(System("x", told)) == [
            DOUBT.truth(System("x", told), context)
        ]


def test_a_doubt_explains_itself() -> None:
    told = System("x", Box(open=False, heavy=True))
    assert "differ" in trace(DOUBT, told, Context()).note
    assert "as asked" in trace(DOUBT, told, Context(readings={"doubt": "wide"})).note
    assert trace(DOUBT, System("x", Box(open=True)), Context()).note == "all readings agree"


ADVICE = Guidance("advice", "para. 3", Box.heavy.condition())


def test_guidance_can_be_switched_off() -> None:
    assert truth(ADVICE, Box(heavy=True)) is YES
    for off in ("advice", "*"):
        assert truth(ADVICE, Box(heavy=True), without_guidance=frozenset({off})) is UNKNOWN
        context = Context(without_guidance=frozenset({off}))
        assert compiled([(ADVICE, None)], context).truths(System("x", Box(heavy=True))) == [UNKNOWN]
        assert missing(ADVICE, System("x"), context) == ()
    assert [each.place for each in missing(ADVICE, System("x"), Context())] == ["box.heavy"]
    assert "guidance advice" in "\n".join(trace(ADVICE, System("x"), Context()).lines())


def test_a_trace_tells_what_decided_and_no_more() -> None:
    told = System("x", Box(open=False, heavy=True, old=True))
    lines = list(trace((Box.open & Box.heavy) | ~Box.old, told, Context()).lines())
    assert [line.strip().split(",")[0] for line in lines] == [
        "no: any of",
        "no: all of",
        "no: Box.open",
        "no: not",
        "yes: Box.old",
    ]
    assert [
        leaf.place for leaf in trace(at_least_of(2, Box.open, Box.heavy, Box.old), told, Context()).leaves()
    ] == [
        "box.heavy",
        "box.old",
    ]


def test_the_residual_of_things() -> None:
    system = System("x", Toy(loud=True), Toy())
    assert residual(some(Toy, Toy.loud), system, Context()) is ALWAYS
    assert residual(every(Toy, Toy.loud), system, Context()) == AtItem(Toy, 1, Toy.loud.condition())
    assert residual(count(Toy, Toy.loud) >= 2, system, Context()) == AtItem(Toy, 1, Toy.loud.condition())
    assert residual(every(Toy, Toy.loud), System("x", and_more(Toy)), Context()) == every(Toy, Toy.loud)
    left = AtItem(Toy, 1, Toy.loud.condition())
    assert [each.place for each in missing(left, system, Context())] == ["toys[1].loud"]
    assert [leaf.place for leaf in trace(left, system, Context()).leaves()] == ["toys[1].loud"]


def test_what_is_bound_to_one_description_is_not_compiled() -> None:
    with pytest.raises(TypeError, match="cannot be compiled"):
        compiled([(AtItem(Toy, 0, Toy.loud.condition()), None)], Context())


def test_questions_of_what_is_missing() -> None:
    asked = missing(some(Toy, Toy.loud), System("x", Toy()), Context())
    assert [each.question for each in asked] == ["Is it loud?"]
    asked = missing(some(Toy, Toy.loud), System("x"), Context())
    assert [each.question for each in asked] == ["Which toys are there, and are these all?"]
    asked = missing(DOUBT, System("x", Box(open=False, heavy=True)), Context())
    assert [each.question for each in asked] == ["Which reading of doubt do you take?"]
