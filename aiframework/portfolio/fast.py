"""Whether compiled kernels are at hand, and when they are worth their loading.

Numba and the kernels take about half a second to load, and once for a machine some ten seconds to compile. They are loaded
when this process has worked without them, or is about to work, inventories that take as long: who asks about a few systems
never waits for them, and who asks about many waits for them once. Answers are the same with and without.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Final

import attrs

__all__ = ["LOADING", "compiled", "installed", "load"]

#: rows times nodes of the law that take about as long without kernels as these take to load
LOADING: Final = 3_000_000_000


@attrs.define
class _Known:
    """What this process knows.

    Attributes:
        steps: how many rows times nodes it has worked without kernels.
        loaded: whether the kernels were loaded, or found to be of no use here.
    """

    steps: int = 0
    loaded: bool = False


_KNOWN: Final = _Known()


def compiled(steps: int) -> ModuleType | None:
    """Return what works with compiled kernels; None where they are not at hand, or not worth their loading yet.

    Args:
        steps: rows of the batch that is to be worked, times nodes of the law.
    """
    if _KNOWN.loaded:
        return _loaded()
    _KNOWN.steps += steps
    return _loaded() if _KNOWN.steps >= LOADING and installed() else None


def load() -> bool:
    """Load the kernels now, so that every inventory is worked with them; return whether they are at hand.

    It is of use to a service that starts, and where an image of a machine is made: what numba compiles is kept.
    """
    return installed() and _loaded() is not None


@cache
def installed() -> bool:
    """Return whether numba is installed (the extra `fast`)."""
    return find_spec("numba") is not None


@cache
def _loaded() -> ModuleType | None:
    """Load the kernels; None where this numba or this machine cannot compile them, or nowhere keep what was compiled."""
    try:
        return import_module("aiframework.portfolio.compiled")
    except Exception:  # noqa: BLE001 - numba has errors of many kinds, and without kernels all works as before
        return None
    finally:
        _KNOWN.loaded = True
