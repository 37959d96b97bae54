"""Both ways of working a block: as arrays, and as whole numbers where rows are few."""

import pytest

from aiframework.portfolio import block, sinks


@pytest.fixture(params=["arrays", "numbers"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Work every block in one way, however many rows it has."""
    few = 0 if request.param == "arrays" else 10**9
    monkeypatch.setattr(block, "FEW", few)
    monkeypatch.setattr(sinks, "FEW", few)
    return str(request.param)
