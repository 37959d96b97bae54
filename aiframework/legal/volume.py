"""The bytecode of a law in one file: a law is hundreds of small modules, and finding, opening and reading each takes time.

The file stands beside Python's own bytecode, in `__pycache__`, and holds copies of that. A copy is used where Python
would use the original: while the source has the time and size it had. Else, and wherever bytecode is neither written nor
read, Python imports the module as ever.
"""

import marshal
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from types import CodeType, ModuleType

__all__ = ["at_once"]

#: the name of the file, as if it were that of a module
_NAME = "all-at-once.py"
_PACKAGE = "__init__.py"
#: how long the head of a file of bytecode is
_HEAD = 16
_NOTHING = ("", "", b"")
_UNREADABLE = (OSError, EOFError, ValueError, TypeError, AttributeError, LookupError)


class _Loader(SourceFileLoader):
    """Loads a module from bytecode at hand."""

    def __init__(self, name: str, path: str, bytecode: bytes) -> None:
        super().__init__(name, path)
        self._bytecode = bytecode

    def get_code(self, fullname: str) -> CodeType | None:
        bytecode, self._bytecode = self._bytecode, b""  # once: it need not stay in memory
        if not bytecode:
            return super().get_code(fullname)
        code: CodeType = marshal.loads(memoryview(bytecode)[_HEAD:])  # noqa: S302 - as Python reads its own
        return code


class _Volume:
    """Finds modules in a file of bytecode; remembers those beside them that are not in it, or no longer.

    Attributes:
        file: where the bytecode stands.
        modules: of each module by name: its source, where Python's own bytecode stands, and the bytecode.
        missed: the names of modules that were asked for in vain.
    """

    def __init__(self, package: ModuleType) -> None:
        """Read the file; where there is none, or none that can be read, nothing is in it."""
        self._folder = os.path.dirname(package.__file__ or "")
        self._root = package.__name__.partition(".")[0] + "."
        self.file = cache_from_source(os.path.join(self._folder, _NAME))
        self.modules: dict[str, tuple[str, str, bytes]] = {}
        self.missed: list[str] = []
        try:
            with open(self.file, "rb") as held:
                folder, modules = marshal.loads(held.read())  # noqa: S302 - as Python reads its own
            if folder == self._folder:  # else it was moved, and names other sources
                self.modules = {name: (str(of[0]), str(of[1]), bytes(of[2])) for name, of in modules.items()}
        except _UNREADABLE:
            self.modules = {}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return where a module comes from, if its bytecode is at hand and its source has not changed."""
        del path, target
        source, cached, bytecode = self.modules.get(name, _NOTHING)
        if source and bytecode[:_HEAD] == _head(source):
            folder, _, file = source.rpartition(os.sep)
            loader = _Loader(name, source, bytecode)
            spec = ModuleSpec(name, loader, origin=source, is_package=file == _PACKAGE)
            spec.has_location, spec.cached = True, cached
            if spec.submodule_search_locations is not None:
                spec.submodule_search_locations.append(folder)
            return spec
        if name.startswith(self._root):
            self.missed.append(name)
        return None

    def write(self) -> None:
        """Add what was missed; nothing happens where bytecode is not written, cannot be, or is checked otherwise."""
        if sys.dont_write_bytecode or not os.access(os.path.dirname(self.file), os.W_OK):
            return
        beside = f"{self.file}.{os.getpid()}"
        try:
            found = [(name, _copied(name)) for name in self.missed]
            added = {name: copied for name, copied in found if copied is not None}
            if added:
                with open(beside, "xb") as made:
                    made.write(marshal.dumps((self._folder, self.modules | added)))
                os.replace(beside, self.file)
        except OSError:
            with suppress(OSError):
                os.unlink(beside)


def _copied(name: str) -> tuple[str, str, bytes] | None:
    """Return source, place and copy of the bytecode of a module that Python has loaded; None where it has none.

    Raises:
        OSError: bytecode is not kept.
    """
    spec = getattr(sys.modules.get(name), "__spec__", None)
    if spec is None or type(spec.loader) is not SourceFileLoader or not spec.origin or not spec.cached:
        return None
    with open(spec.cached, "rb") as held:
        bytecode = held.read()
    return (spec.origin, spec.cached, bytecode) if bytecode[:_HEAD] == _head(spec.origin) else None


def _head(source: str) -> bytes:
    """Return how bytecode of a source begins by now: with Python's version, the time and the size."""
    try:
        found = os.stat(source)
    except OSError:
        return b""
    numbers = (0, int(found.st_mtime) & 0xFFFFFFFF, found.st_size & 0xFFFFFFFF)
    return MAGIC_NUMBER + b"".join(number.to_bytes(4, "little") for number in numbers)


@contextmanager
def at_once(package: ModuleType) -> Iterator[None]:
    """Import modules of a package, and what they import, from one file of bytecode beside it; write that where it lacks."""
    if PathFinder not in sys.meta_path or not isinstance(package.__loader__, SourceFileLoader):
        yield
        return
    volume = _Volume(package)
    sys.meta_path.insert(sys.meta_path.index(PathFinder), volume)
    try:
        yield
    finally:
        sys.meta_path.remove(volume)
    if volume.missed:
        volume.write()
