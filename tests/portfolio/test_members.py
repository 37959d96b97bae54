"""Sets as bits: gathered from lists of any length, over more members than a machine word has bits."""

import random

import numpy as np
import pyarrow as pa
import pytest

from aiframework.facts.purpose import Purpose
from aiframework.logic import Test
from aiframework.logic.fact import OpenSet
from aiframework.portfolio.members import Lists, Members
from aiframework.portfolio.rows import Bits, Rows, unpacked
from aiframework.portfolio.vocabulary import Vocabulary

TASKS = vars(Purpose)["facts"]["tasks"]


def _lists(sets: list[list[int] | None], members: int) -> Lists:
    array = pa.array(sets, pa.list_(pa.int16()))
    valid = Bits.of(np.array([each is not None for each in sets]))
    codes, offsets = (each.to_numpy() for each in (array.values, array.offsets))
    return Lists(codes, offsets, Vocabulary(tuple(range(members))), valid)


@pytest.mark.parametrize("members", [3, 8, 9, 17, 33, 64, 65, 150])
@pytest.mark.parametrize("most", [0, 1, 2, 3, 9, 200])
def test_every_row_tells_its_own_members(members: int, most: int) -> None:
    draw = random.Random(members * 1000 + most)  # noqa: S311 - no secret
    sets = [
        None if draw.random() < 0.2 else [draw.randrange(members) for _ in range(draw.randint(0, most))]
        for _ in range(100)
    ]
    lists = _lists(sets, members)
    column = Members(lists, None)
    asked = frozenset(draw.sample(range(members), 2))
    for rows in (Rows(0, 100), Rows(8, 93)):
        some = sets[rows.start : rows.stop]
        for how in ("overlaps", "within"):
            yes, no = np.zeros((2, rows.width), np.uint8)
            column.reading(Test(TASKS, how, asked))(rows, rows, yes, no)
            for row, told in enumerate(some):
                right = (
                    None
                    if told is None
                    else bool(set(told) & asked)
                    if how == "overlaps"
                    else set(told) <= asked
                )
                said = (bool(unpacked(yes)[row]), bool(unpacked(no)[row]))
                assert said == {None: (False, False), True: (True, False), False: (False, True)}[right]
        values, which = column.distinct(rows, np.flatnonzero([each is not None for each in some]))
        assert [values[place] for place in which] == [frozenset(each) for each in some if each is not None]


def test_sets_that_may_go_on_are_told_apart() -> None:
    column = Members(_lists([[0], None, None], 2), _lists([None, [0], None], 2))
    values, which = column.distinct(Rows(0, 3), np.array([0, 1]))
    assert [values[place] for place in which] == [frozenset({0}), OpenSet({0})]
