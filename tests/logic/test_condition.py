"""Conditions are joined, negated and implied, and never taken for bools."""

import datetime as dt
import pickle
from typing import Any

import pytest

from aiframework.facts import System
from aiframework.logic import (
    ALWAYS,
    NEVER,
    AllOf,
    AnyOf,
    AtLeast,
    Context,
    Guidance,
    Implies,
    LawAsKnown,
    Not,
    Today,
    Truth,
    all_of,
    as_condition,
)
from aiframework.logic.trace import trace
from tests.vocabulary import Box, truth_of


def test_repetition_is_dropped() -> None:
    assert (Box.open & Box.open) == Box.open.condition()
    assert ((Box.open & Box.heavy) & Box.open) == (Box.open & Box.heavy)
    assert ~~(Box.open & Box.heavy) == (Box.open & Box.heavy)


def test_a_condition_is_no_bool() -> None:
    with pytest.raises(TypeError, match="is not a bool"):
        bool(Box.open & Box.heavy)


def test_an_implication_reads_as_one() -> None:
    made = Box.open >> (Box.heavy | Box.old)
    assert isinstance(made, Implies)
    assert repr(made) == "(Box.open >> (Box.heavy | Box.old))"
    assert (made.given, made.then) == (Box.open.condition(), Box.heavy | Box.old)
    assert made == Implies(Box.open, Box.heavy | Box.old)
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes
    assert truth_of(made, Box(open=False)) is Truth.YES
    assert truth_of(made, Box(open=True, heavy=False)) is Truth.UNKNOWN
    assert truth_of(made, Box(open=True, heavy=False, old=False)) is Truth.NO
    assert "if the first, then the second" in "\n".join(trace(made, System("x"), Context()).lines())


@pytest.mark.parametrize(
    "build",
    [
        lambda: AllOf(()),
        lambda: AnyOf((Box.open, 3)),  # type: ignore[arg-type]
        lambda: AtLeast(1, [Box.open.condition()]),  # type: ignore[arg-type]
        lambda: Not(3),  # type: ignore[arg-type]
        lambda: Guidance("x", "y", Box.parts),  # type: ignore[arg-type]
        lambda: Today(">=", "2027-01-01"),  # type: ignore[arg-type]
        lambda: LawAsKnown(">=", dt.datetime(2027, 1, 1, tzinfo=dt.UTC)),
    ],
)
def test_what_is_no_condition_is_refused_when_built(build: Any) -> None:
    with pytest.raises(TypeError, match=r"no condition|no row of conditions|test it|no day"):
        build()


def test_the_opposite_of_always_is_never() -> None:
    assert ~ALWAYS is NEVER
    assert ~NEVER is ALWAYS


def test_all_of_is_one_join() -> None:
    assert all_of(Box.open, Box.heavy, ~Box.old) == Box.open & Box.heavy & ~Box.old
    assert all_of(Box.open) == as_condition(Box.open)
