"""The same answers for millions of systems: tables in, tables out. Needs the extra `portfolio` (numpy and pyarrow).

>>> from aiframework import portfolio  # doctest: +SKIP
>>> portfolio.assess(table, laws=[eu_ai_act], on=date(2027, 12, 2))  # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiframework.portfolio.assessing import assess, options_of, stream
    from aiframework.portfolio.layout import TableError
    from aiframework.portfolio.sources import opened

__all__ = ["TableError", "assess", "opened", "options_of", "stream"]

_HOME = {
    "TableError": "aiframework.portfolio.layout",
    "assess": "aiframework.portfolio.assessing",
    "opened": "aiframework.portfolio.sources",
    "options_of": "aiframework.portfolio.assessing",
    "stream": "aiframework.portfolio.assessing",
}
_NEEDED = {"numpy", "pyarrow"}


def __getattr__(name: str) -> object:
    """Load a public name from where it lives.

    Raises:
        ImportError: numpy or pyarrow is not installed.
    """
    if name not in _HOME:
        message = f"module 'aiframework.portfolio' has no attribute {name!r}"
        raise AttributeError(message)
    try:
        found = getattr(import_module(_HOME[name]), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        message = f"{error.name} is not installed, and inventories are tables: pip install 'aiframework-law[portfolio]'"
        raise ModuleNotFoundError(message, name=error.name) from error
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
