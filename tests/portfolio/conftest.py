"""The ways of working a block: one gate after the other, level by level where rows are few, and by compiled kernels."""

from collections.abc import Callable
from types import ModuleType

import pytest

from aiframework.portfolio import fast, run


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what makes every block be worked in one way, however many rows it has."""

    def used(way: str) -> None:
        kernels = _kernels() if way == "by kernels" else None
        monkeypatch.setattr(run, "compiled", lambda _: kernels)
        monkeypatch.setattr(run, "FEW", {"in levels": 10**9, "in order": 0}.get(way, 4_096))
        monkeypatch.setattr(run, "_THREAD", 1)  # as many threads as there are cores
        if kernels is not None:  # several segments, and blocks that end within one
            monkeypatch.setattr(kernels, "SEGMENT", 64)
            monkeypatch.setattr(kernels, "BLOCK", 192)

    return used


def _kernels() -> ModuleType:
    if not fast.installed():
        pytest.skip("needs numba: install the extra fast")
    assert fast.load()
    found: ModuleType | None = fast.compiled(0)
    assert found is not None
    return found


@pytest.fixture(params=["in order", "in levels", "by kernels"])
def way(request: pytest.FixtureRequest, use: Callable[[str], None]) -> str:
    """Work every block in one way, however many rows it has."""
    use(request.param)
    return str(request.param)


@pytest.fixture(autouse=True)
def _without_kernels_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do without kernels: else it would depend on the tests before which way is tested."""
    monkeypatch.setattr(run, "compiled", lambda _: None)
