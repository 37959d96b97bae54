"""A trace tells what decided, and no more."""

import datetime as dt
from typing import Any

import pytest

from aiframework.facts import System, and_more, none_of
from aiframework.logic import Answer, Context, at_least_of, count, every, some
from aiframework.logic.trace import trace
from tests.vocabulary import Box, Toy

LOUD, SILENT, UNHEARD = Toy(loud=True), Toy(loud=False), Toy()


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


@pytest.mark.parametrize(
    ("condition", "told", "places", "note"),
    [
        (at_least_of(2, Box.open, Box.heavy, Box.old), [Box(open=False, heavy=False, old=False)], 2, ""),
        (at_least_of(2, Box.open, Box.heavy, Box.old), [Box(open=True, heavy=True, old=True)], 2, ""),
        (some(Toy, Toy.loud), [LOUD, LOUD], 1, ""),
        (every(Toy, Toy.loud), [SILENT, SILENT], 1, ""),
        (count(Toy, Toy.loud) >= 2, [SILENT, SILENT, SILENT], 2, "there are no other Toy"),
        (count(Toy, Toy.loud) >= 2, [LOUD, LOUD, LOUD], 2, ""),
        (some(Toy, Toy.loud), [SILENT, SILENT], 2, "there are no other Toy"),
        (some(Toy, Toy.loud), [none_of(Toy)], 0, "there is no Toy"),
        (every(Toy, Toy.loud), [none_of(Toy)], 0, "there is no Toy"),
        (some(Toy, Toy.loud), [SILENT, and_more(Toy)], 0, "the list of Toy may not be complete"),
    ],
    ids=str,
)
def test_a_trace_holds_what_suffices(condition: Any, told: list[object], places: int, note: str) -> None:
    found = trace(condition, System("x", *told), Context())
    assert len(list(found.leaves())) == places
    assert found.note == note


def test_a_trace_tells_who_said_it_and_when() -> None:
    told = Box(open=Answer(True, source="photo", attested_by="the keeper", on=dt.date(2026, 1, 2)))
    (line,) = trace(Box.open.condition(), System("x", told), Context()).lines()
    assert "[photo, the keeper, 2026-01-02]" in line
