"""The bytecode of a law in one file: a law is hundreds of small modules, and finding, opening and reading each takes time.

The file stands beside Python's own bytecode, in `__pycache__`, and holds copies of that. A copy is used where Python
would use the original: while the source has the time and size it had. Else, and wherever bytecode is neither written nor
read, Python imports the module as ever.
"""

import marshal
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType, ModuleType
from typing import TypeAlias

__all__ = ["Volume"]

#: the name of the file, as if it were that of a module
_NAME = "all-at-once.py"
_PACKAGE = "__init__.py"
#: how bytecode begins: Python's version, flags, the time and the size of the source
_VERSION = MAGIC_NUMBER
_HEAD = 16
_BY_TIME = bytes(4)
_NO_STAMP = (-1, -1)
_UNREADABLE = (OSError, EOFError, ValueError, TypeError, AttributeError, LookupError)

#: the finders of what is built into Python
_BUILT_IN: tuple[object, ...] = (BuiltinImporter, FrozenImporter)

#: of a module: its source, where Python's own bytecode stands, the time and size the source had, and the code
_Copy: TypeAlias = tuple[str, str, tuple[int, int], CodeType]


class _Loader(SourceFileLoader):
    """Loads a module from code at hand."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code: CodeType | None = code

    def get_code(self, fullname: str) -> CodeType | None:
        code, self._code = self._code, None  # once: it need not stay in memory
        return super().get_code(fullname) if code is None else code


class Volume:
    """Imports modules, within a `with`, from one file of bytecode beside a package; that is written where it lacks some.

    What all modules have in common, the names in them above all, stands in the file once and is made once. A volume
    may be opened several times; what was taken from it is not read again. Within another volume it is asked first, and
    keeps what both lack.

    Args:
        package: the package in whose `__pycache__` the file stands.

    Attributes:
        file: where the bytecode stands.
        modules: the copy of each module that was not asked for yet, by name: what is used need not stay in memory.
        missed: the names of modules that were asked for in vain.
    """

    def __init__(self, package: ModuleType) -> None:
        """Read the file; where there is none, or none that can be read, nothing is in it."""
        self._usable = isinstance(package.__loader__, SourceFileLoader)
        self._folder = os.path.dirname(package.__file__ or "")
        self._root = package.__name__.partition(".")[0] + "."
        self.file = cache_from_source(os.path.join(self._folder, _NAME))
        self.modules = self._read() if self._usable else {}
        self.missed: list[str] = []

    def _read(self) -> dict[str, _Copy]:
        with suppress(*_UNREADABLE), open(self.file, "rb") as held:
            if held.read(len(_VERSION)) == _VERSION:
                folder, modules = marshal.loads(held.read())  # noqa: S302 - as Python reads its own
                if folder == self._folder:  # else it was moved, and names other sources
                    return {name: _copy(*of) for name, of in modules.items()}
        return {}

    def __enter__(self) -> None:
        """Find modules here first; where Python does not look for modules in folders, nothing changes."""
        if self._usable and PathFinder in sys.meta_path:
            place = sys.meta_path.index(_innermost() or PathFinder)
            if tuple(sys.meta_path[max(place - 2, 0) : place]) == _BUILT_IN:
                place -= 2  # they would be asked for each module in vain; whoever stands before them is asked first
            sys.meta_path.insert(place, self)

    def __exit__(self, *_: object) -> None:
        """Find modules as ever, and keep those that were missed."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)
        missed, self.missed = self.missed, []
        if missed:
            self._add(missed)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module comes from, if its bytecode is at hand and its source has not changed."""
        del path, target
        copy = self.modules.pop(name, None)
        if copy is not None:
            source, cached, stamp, code = copy
            if stamp == _stamp(source):
                folder, _, file = source.rpartition(os.sep)
                spec = ModuleSpec(
                    name, _Loader(name, source, code), origin=source, is_package=file == _PACKAGE
                )
                spec.has_location, spec.cached = True, cached
                if spec.submodule_search_locations is not None:
                    spec.submodule_search_locations.append(folder)
                return spec
        if name.startswith(self._root) and _innermost() is self:
            self.missed.append(name)
        return None

    def _add(self, missed: Iterable[str]) -> None:
        """Add what was missed; nothing happens where bytecode is not written, cannot be, or is checked otherwise."""
        if sys.dont_write_bytecode or not os.access(os.path.dirname(self.file), os.W_OK):
            return
        beside = f"{self.file}.{os.getpid()}"
        try:
            found = [(name, _copied(name)) for name in missed]
            added = {name: copied for name, copied in found if copied is not None}
            if added:
                with open(beside, "xb") as made:
                    made.write(_VERSION + marshal.dumps((self._folder, self._read() | added)))
                os.replace(beside, self.file)
        except OSError:
            with suppress(OSError):
                os.unlink(beside)


def _innermost() -> "Volume | None":
    """Return the volume that was opened last, of those that are open."""
    return next((finder for finder in sys.meta_path if isinstance(finder, Volume)), None)


def _copy(source: str, cached: str, stamp: tuple[int, int], code: CodeType) -> _Copy:
    """Return a copy as it was read; anything else than one has other parts, and is refused."""
    return source, cached, stamp, code


def _copied(name: str) -> _Copy | None:
    """Return the copy of a module that Python has loaded from its own bytecode; None where it has none.

    Raises:
        OSError: bytecode is not kept.
    """
    spec = getattr(sys.modules.get(name), "__spec__", None)
    if spec is None or type(spec.loader) is not SourceFileLoader or not spec.origin or not spec.cached:
        return None
    with open(spec.cached, "rb") as held:
        head, bytecode = held.read(_HEAD), held.read()
    version, flags, *numbers = (head[at : at + 4] for at in range(0, _HEAD, 4))
    stamp = int.from_bytes(numbers[0], "little"), int.from_bytes(numbers[1], "little")
    if version != _VERSION or flags != _BY_TIME or stamp != _stamp(spec.origin):
        return None
    code: CodeType = marshal.loads(bytecode)  # noqa: S302 - as Python reads its own
    return spec.origin, spec.cached, stamp, code


def _stamp(source: str) -> tuple[int, int]:
    """Return the time and the size of a source by now, as they stand in its bytecode."""
    try:
        found = os.stat(source)
    except OSError:
        return _NO_STAMP
    return int(found.st_mtime) & 0xFFFFFFFF, found.st_size & 0xFFFFFFFF
