"""Doubts and guidance: conditions with a name."""

from typing import Any

import pytest

from aiframework.facts import System
from aiframework.logic import Context, Guidance, Reading, Truth
from aiframework.logic.compile import compiled
from aiframework.logic.residual import missing
from aiframework.logic.trace import trace
from tests.vocabulary import Box, truth_of

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


DOUBT = Reading("doubt", (("narrow", Box.open.condition()), ("wide", Box.open | Box.heavy)), "how far?")


def test_a_doubt_is_unknown_where_readings_differ() -> None:
    told = Box(open=False, heavy=True)
    assert truth_of(DOUBT, told) is UNKNOWN
    assert truth_of(DOUBT, Box(open=True)) is YES
    assert truth_of(DOUBT, told, readings={"doubt": "narrow"}) is NO
    assert truth_of(DOUBT, told, readings={"doubt": "wide"}) is YES
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


def test_a_doubt_asks_which_reading_is_taken() -> None:
    asked = missing(DOUBT, System("x", Box(open=False, heavy=True)), Context())
    assert [each.question for each in asked] == ["Which reading of doubt do you take?"]


@pytest.mark.parametrize("readings", [(), (("one", Box.open),), (("one", Box.open), ("one", Box.heavy))])
def test_a_doubt_has_two_sides(readings: Any) -> None:
    with pytest.raises(ValueError, match="needs two readings"):
        Reading("doubt", readings)


ADVICE = Guidance("advice", "para. 3", Box.heavy.condition())


def test_guidance_can_be_switched_off() -> None:
    assert truth_of(ADVICE, Box(heavy=True)) is YES
    for off in ("advice", "*"):
        assert truth_of(ADVICE, Box(heavy=True), without_guidance=frozenset({off})) is UNKNOWN
        context = Context(without_guidance=frozenset({off}))
        assert compiled([(ADVICE, None)], context).truths(System("x", Box(heavy=True))) == [UNKNOWN]
        assert missing(ADVICE, System("x"), context) == ()
        told_off = trace(ADVICE, System("x", Box(heavy=True)), context)
        assert (told_off.because, told_off.note) == ((), "not followed, as asked")
    assert [each.place for each in missing(ADVICE, System("x"), Context())] == ["box.heavy"]
    assert "guidance advice" in "\n".join(trace(ADVICE, System("x"), Context()).lines())
