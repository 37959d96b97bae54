"""At least so many of several conditions."""

from typing import Any

import pytest

from aiframework.logic import at_least_of
from tests.vocabulary import Box


@pytest.mark.parametrize("number", [0, 3, 1.5, True])
def test_a_number_out_of_reach_is_refused(number: Any) -> None:
    with pytest.raises(ValueError, match="decided beforehand"):
        at_least_of(number, Box.open, Box.heavy)


def test_one_condition_is_counted_once() -> None:
    with pytest.raises(ValueError, match="counts one condition twice"):
        at_least_of(1, Box.open, Box.open)
