"""Compiled kernels are loaded when they are worth it, and never missed."""

import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest

from aiframework.portfolio import fast


@pytest.fixture(autouse=True)
def _nothing_known(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Begin as a new process does."""
    monkeypatch.setattr(fast, "_KNOWN", fast._Known())
    fast._loaded.cache_clear()
    fast.installed.cache_clear()
    yield
    fast._loaded.cache_clear()
    fast.installed.cache_clear()


@pytest.fixture
def kernels(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return a module that stands for the kernels, at hand on this machine."""
    found = ModuleType("kernels")
    monkeypatch.setattr(fast, "find_spec", lambda _: object())
    monkeypatch.setattr(fast, "import_module", lambda _: found)
    return found


def test_small_inventories_do_not_wait_for_them(kernels: ModuleType) -> None:
    assert fast.compiled(fast.LOADING // 2) is None
    assert fast.compiled(fast.LOADING // 4) is None


def test_many_small_ones_are_worth_it_too(kernels: ModuleType) -> None:
    assert fast.compiled(fast.LOADING // 2) is None
    assert fast.compiled(fast.LOADING // 2) is kernels
    assert fast.compiled(1) is kernels  # now that they are there


def test_a_large_one_is_at_once(kernels: ModuleType) -> None:
    assert fast.compiled(fast.LOADING) is kernels


def test_who_loads_them_has_them_for_all(kernels: ModuleType) -> None:
    assert fast.load()
    assert fast.compiled(1) is kernels


def test_without_numba_nothing_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fast, "find_spec", lambda _: None)
    assert not fast.load()
    assert fast.compiled(fast.LOADING) is None


@pytest.mark.parametrize("error", [ImportError, RuntimeError, AttributeError])
def test_where_they_cannot_be_compiled_or_kept_all_goes_on(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = []

    def failing(name: str) -> ModuleType:
        tries.append(name)
        raise error

    monkeypatch.setattr(fast, "find_spec", lambda _: object())
    monkeypatch.setattr(fast, "import_module", failing)
    assert fast.compiled(fast.LOADING) is None
    assert fast.compiled(fast.LOADING) is None
    assert not fast.load()
    assert tries == ["aiframework.portfolio.compiled"]


def test_the_portfolio_is_imported_without_numba() -> None:
    code = "import sys; from aiframework.portfolio import assess; assert not {'numba', 'llvmlite'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
