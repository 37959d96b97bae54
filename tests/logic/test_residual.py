"""What is left open, and the questions that would settle it."""

import pytest

from aiframework.facts import System, and_more
from aiframework.logic import ALWAYS, Context, count, every, some
from aiframework.logic.compile import compiled
from aiframework.logic.quantifier import AtItem
from aiframework.logic.residual import missing, residual
from aiframework.logic.trace import trace
from tests.vocabulary import Toy


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
