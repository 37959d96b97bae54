"""A large batch shared among processes comes out as one process works it."""

import datetime as dt
import os
import signal
import time

import attrs
import pyarrow as pa
import pytest

from aiframework import portfolio
from aiframework.portfolio import run
from aiframework.portfolio.shares import possible, shared
from tests.portfolio.rows import LAWS

ON = dt.date(2027, 12, 2)
pytestmark = pytest.mark.skipif(not possible(), reason="processes cannot begin as copies here")


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> pa.Table:
    """Return a table that four processes share, in blocks that do not end with a byte."""
    monkeypatch.setattr(run, "_SHARE", 64)
    monkeypatch.setattr(run, "FEW", 0)
    rows = [
        {
            "operator": {"roles": ["provider"] if row % 3 else ["deployer"]},
            "biometrics": {"infers_emotions": [True, False, None][row % 3]},
            "purposes": [{"profiles_people": row % 2 == 0}] * (row % 4),
            "state": {"is_party": True} if row % 5 == 0 else None,
        }
        for row in range(1_003)
    ]
    return pa.Table.from_pylist([{"name": f"{number}", **row} for number, row in enumerate(rows)])


@pytest.mark.parametrize("form", ["outcomes", "forces", "counts"])
def test_the_answers_are_those_of_one_process(table: pa.Table, form: str) -> None:
    alone, helped = (
        portfolio.assess(table, laws=LAWS, on=ON, form=form, workers=workers)  # type: ignore[arg-type]
        for workers in (1, 4)
    )
    assert helped.equals(alone)


def test_memory_that_is_used_again_holds_nothing_of_before(table: pa.Table) -> None:
    first = portfolio.assess(table, laws=LAWS, on=ON, workers=2)
    told = first.to_pylist()
    other = portfolio.assess(table.slice(1), laws=LAWS, on=ON, workers=2)
    assert first.to_pylist() == told  # it lives on beside the other
    del first
    again = portfolio.assess(table.slice(1), laws=LAWS, on=ON, workers=2)
    assert again.equals(other)


@attrs.define
class Failing:
    """Work that fails in other processes."""

    error: Exception | None

    def here(self, number: int) -> None:
        """Work a block slowly, so that others come to work too."""
        time.sleep(0.05)

    def apart(self, number: int, left: object) -> None:
        """Fail, or end the process."""
        if self.error is None:
            os.kill(os.getpid(), signal.SIGKILL)
        else:
            raise self.error

    def take(self, number: int, left: object) -> None:
        """Take nothing."""

    def told(self) -> None:
        """Tell nothing."""

    def hear(self, told: object) -> None:
        """Hear nothing."""


def test_an_error_of_another_process_is_raised_here() -> None:
    with pytest.raises(LookupError, match="no such thing"):
        shared(Failing(LookupError("no such thing")), 100, helpers=2, room=0)


def test_a_process_that_was_ended_is_told() -> None:
    with pytest.raises(RuntimeError, match="ended before it was done"):
        shared(Failing(None), 100, helpers=2, room=0)
