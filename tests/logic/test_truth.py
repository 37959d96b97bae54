"""Truth and the unknown value are loud."""

from typing import Any

import pytest

from aiframework.logic import UNKNOWN, Truth


@pytest.mark.parametrize("truth", Truth)
def test_truth_is_no_bool(truth: Truth) -> None:
    with pytest.raises(TypeError, match=r"cannot be a bool: use `&`, `\|`, `~`"):
        bool(truth)


def test_unknown_is_no_bool() -> None:
    with pytest.raises(TypeError, match="compare with `is UNKNOWN`"):
        bool(UNKNOWN)


def test_of() -> None:
    assert [Truth.of(True), Truth.of(False), Truth.of(None)] == [Truth.YES, Truth.NO, Truth.UNKNOWN]


def test_only_truths_combine() -> None:
    one: Any = 1
    with pytest.raises(TypeError):
        _ = Truth.YES & one
    with pytest.raises(TypeError):
        _ = Truth.YES | one
    with pytest.raises(TypeError):
        _ = Truth.YES >> one


def test_they_read_as_source() -> None:
    assert repr(Truth.YES) == "Truth.YES"
    assert repr(UNKNOWN) == "UNKNOWN"
