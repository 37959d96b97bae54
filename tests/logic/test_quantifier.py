"""What is said of some, of every or of a number of things."""

from typing import Any

import pytest

from aiframework.facts import System, and_more, none_of
from aiframework.logic import Context, Truth, count, every, some
from aiframework.logic.compile import compiled
from aiframework.logic.quantifier import AtItem
from tests.vocabulary import Box, Toy, truth_of

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
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
    assert truth_of(condition, *told) is expected
    assert compiled([(condition, None)], Context()).truths(System("a box", *told)) == [expected]


def test_a_number_of_things_is_compared() -> None:
    told = [LOUD, LOUD, SILENT]
    loud = count(Toy, Toy.loud)
    assert truth_of(loud == 2, *told) is YES
    assert truth_of(loud != 2, *told) is NO
    assert truth_of(loud < 3, *told) is YES
    assert truth_of(loud <= 1, *told) is NO
    assert truth_of(loud == 0, none_of(Toy)) is YES
    assert truth_of(loud < 3, *told, and_more(Toy)) is UNKNOWN
    with pytest.raises(TypeError, match=r"count\(Toy, \.\.\.\) is not a bool"):
        bool(loud)
    for wrong in (1.5, True, "2"):
        with pytest.raises(TypeError, match="compared with a whole number"):
            loud >= wrong  # type: ignore[operator]
    with pytest.raises(TypeError, match="compared with a whole number"):
        loud == "2"


@pytest.mark.parametrize("build", [some, every, count])
@pytest.mark.parametrize("kind", [Box, int, 3], ids=str)
def test_only_what_repeats_is_quantified(build: Any, kind: Any) -> None:
    with pytest.raises(TypeError, match="is no thing that repeats"):
        build(kind, Box.open)


def test_one_of_the_things_reads_back() -> None:
    left = AtItem(Toy, 1, Toy.loud.condition())
    assert eval(repr(left), {"AtItem": AtItem, "Toy": Toy}) == left
