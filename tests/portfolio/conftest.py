"""Both ways of working a block: one gate after the other, and level by level where rows are few."""

import pytest

from aiframework.portfolio import run


@pytest.fixture(params=["in order", "in levels"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Work every block in one way, however many rows it has."""
    monkeypatch.setattr(run, "FEW", 0 if request.param == "in order" else 10**9)
    return str(request.param)
