"""The instruments that are installed: ours, and those that other packages bring."""

import sys
from collections.abc import Collection, Iterable
from importlib.machinery import SourceFileLoader
from types import ModuleType
from typing import TYPE_CHECKING

from aiframework.legal.instrument import Instrument
from aiframework.logic.spelling import did_you_mean

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["installed"]

_GROUP = "aiframework.laws"
_FILE = ".py"


def installed(names: Iterable[str] | None = None) -> list[Instrument]:
    """Return instruments of this and every other installed package that brings law, by id.

    A package adds one through the entry-point group `aiframework.laws`. A law of one's own that no package brings may
    be named by its Python file, as in "policy.py": that file is run.

    Args:
        names: the ids, or Python files, wanted, in this order; all that are installed by default.

    Raises:
        TypeError: one text in place of a list.
        LookupError: one is not installed (those that are get listed), or a file is not there or holds no law.
        ValueError: a file is no Python, or cannot be run.
    """
    if isinstance(names, str):
        message = f"names={names!r} is one text: give a list, as in [{names!r}]"
        raise TypeError(message)
    # slow to load, and one law alone does without
    from importlib.metadata import entry_points  # noqa: PLC0415 - see above
    from pathlib import Path  # noqa: PLC0415 - see above

    found = {point.name: point for point in entry_points(group=_GROUP)}
    wanted = sorted(found) if names is None else list(names)
    unknown = [name for name in wanted if name not in found and not name.endswith(_FILE)]
    if unknown:
        meant = "".join(did_you_mean(name, found) for name in unknown)
        there = f"; there are {', '.join(sorted(found))}; or give a Python file"
        message = f"no law {', '.join(map(repr, unknown))}{meant}{there}"
        raise LookupError(message)
    chosen: list[Instrument] = []
    for name in wanted:
        if name in found:
            chosen.append(found[name].load())
        else:
            chosen += _written_in(Path(name), without=found)
    return chosen


def _written_in(file: "Path", *, without: Collection[str]) -> list[Instrument]:
    """Return the instruments that have a name at the top of a Python file, without those of some ids."""
    if not file.is_file():
        message = f"no file {str(file)!r}: name the Python file in which your law stands"
        raise LookupError(message)
    from traceback import extract_tb  # noqa: PLC0415 - only where a law is named by its file

    name = f"law_in_{file.stem}"
    module = sys.modules[name] = ModuleType(name)  # by that name the classes in it find it
    try:
        SourceFileLoader(name, str(file)).exec_module(module)
    except SyntaxError as error:
        message = f"{file}, line {error.lineno}: {error.msg}"
        raise ValueError(message) from error
    except Exception as error:
        line = next(
            (step.lineno for step in reversed(extract_tb(error.__traceback__)) if step.filename == str(file)),
            None,
        )
        where = f"{file}, line {line}" if line else str(file)
        message = f"{where}: {type(error).__name__}: {error}"
        raise ValueError(message) from error
    laws = {value.id: value for value in vars(module).values() if isinstance(value, Instrument)}
    mine = [law for id_, law in laws.items() if id_ not in without]
    if not mine:
        message = f"{file} holds no law of its own: give an Instrument a name at the top of the file"
        raise LookupError(message)
    return mine
