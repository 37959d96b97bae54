"""The bytecode of a law in one file: used where nothing changed, else as if it were not there."""

import importlib
import marshal
import py_compile
import subprocess
import sys
from collections.abc import Callable
from importlib.abc import SourceLoader
from importlib.util import MAGIC_NUMBER
from itertools import count
from pathlib import Path
from py_compile import PycInvalidationMode
from types import ModuleType
from typing import Any

import pytest

from aiframework.legal.volume import Volume, _copied

SOURCES = {
    "__init__.py": "",
    "one.py": "from {0}.sub.two import TWO\nONE = TWO - 1\n",
    "sub/__init__.py": "",
    "sub/two.py": "TWO = 2\n",
}
ROOT = Path(__file__).parents[2]
_NUMBERS = count()

Load = Callable[[], ModuleType]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of four modules, in a folder where bytecode is written."""
    made = tmp_path / f"law_of_{next(_NUMBERS)}"
    for name, text in SOURCES.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text(text.format(made.name))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return made


def loaded(folder: Path) -> ModuleType:
    """Return the module, loaded as by a process of its own."""
    for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
        del sys.modules[name]
    importlib.invalidate_caches()
    finders = list(sys.meta_path)
    with Volume(importlib.import_module(folder.name)):
        found = importlib.import_module(f"{folder.name}.one")
    assert sys.meta_path == finders
    return found


def volume(folder: Path) -> Path:
    """Return the file of bytecode."""
    (found,) = (folder / "__pycache__").glob("all-at-once.*.pyc")
    return found


def held(data: bytes) -> Any:
    """Return what a file of bytecode holds."""
    assert data.startswith(MAGIC_NUMBER)
    return marshal.loads(data[len(MAGIC_NUMBER) :])  # noqa: S302 - written here


def written(value: Any) -> bytes:
    """Return a file of bytecode that holds a value."""
    return MAGIC_NUMBER + marshal.dumps(value)


def from_volume(module: ModuleType) -> bool:
    """Return whether a module was loaded from the file."""
    return type(module.__loader__).__module__ == "aiframework.legal.volume"


def test_modules_load_from_one_file_once_python_has_their_bytecode(folder: Path) -> None:
    assert not from_volume(loaded(folder))
    again = loaded(folder)
    two = sys.modules[f"{folder.name}.sub.two"]
    assert from_volume(again)
    assert from_volume(two)
    assert (again.ONE, two.TWO) == (1, 2)


def test_a_module_looks_as_if_python_had_found_it(folder: Path) -> None:
    names = ("one", "sub", "sub.two")
    looks = []
    for _ in range(2):
        loaded(folder)
        modules = [sys.modules[f"{folder.name}.{name}"] for name in names]
        looks.append(
            [
                (m.__name__, m.__file__, m.__cached__, m.__package__, list(getattr(m, "__path__", [])))
                for m in modules
            ]
        )
    assert from_volume(modules[0])
    assert looks[0] == looks[1]


def test_a_module_can_be_loaded_again(folder: Path) -> None:
    loaded(folder)
    module = loaded(folder)
    loader = module.__loader__
    assert from_volume(module)
    assert isinstance(loader, SourceLoader)
    again = loader.get_code(module.__name__)
    assert again is not None
    assert again.co_filename == module.__file__
    assert importlib.reload(module).ONE == 1


def test_a_changed_source_is_read(folder: Path) -> None:
    loaded(folder)
    assert loaded(folder).ONE == 1
    (folder / "sub" / "two.py").write_text("TWO = 2_000\n")
    changed = loaded(folder)
    assert changed.ONE == 1999
    assert from_volume(changed)  # itself it did not change
    assert not from_volume(sys.modules[f"{folder.name}.sub.two"])
    loaded(folder)
    assert from_volume(sys.modules[f"{folder.name}.sub.two"])


def test_a_source_that_is_gone_is_not_found(folder: Path) -> None:
    loaded(folder)
    (folder / "sub" / "two.py").unlink()
    with pytest.raises(ModuleNotFoundError):
        loaded(folder)
    assert not any(type(finder).__name__ == "Volume" for finder in sys.meta_path)


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda _: b"no bytecode at all",
        lambda data: data[: len(MAGIC_NUMBER)],
        lambda _: written(7),
        lambda data: written((held(data)[0], [1, 2])),
        lambda data: written((held(data)[0], {"a": 1})),
        lambda data: written((held(data)[0], {name: of[:3] for name, of in held(data)[1].items()})),
        lambda data: written(("/elsewhere", held(data)[1])),
    ],
)
def test_a_file_that_cannot_be_read_is_made_anew(folder: Path, spoilt: Callable[[bytes], bytes]) -> None:
    loaded(folder)
    whole = volume(folder).read_bytes()
    volume(folder).write_bytes(spoilt(whole))
    module = loaded(folder)
    assert module.ONE == 1
    assert not from_volume(module)
    assert held(volume(folder).read_bytes()) == held(whole)
    assert from_volume(loaded(folder))


def test_within_another_volume_the_inner_one_is_asked_first_and_keeps_what_both_lack(folder: Path) -> None:
    def loaded_within() -> ModuleType:
        for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
            del sys.modules[name]
        importlib.invalidate_caches()
        finders = list(sys.meta_path)
        package = importlib.import_module(folder.name)
        with Volume(package), Volume(importlib.import_module(f"{folder.name}.sub")):
            importlib.import_module(f"{folder.name}.sub.two")
        with Volume(package):
            found = importlib.import_module(f"{folder.name}.one")
        assert sys.meta_path == finders
        return found

    assert not from_volume(loaded_within())
    (inner,) = (folder / "sub" / "__pycache__").glob("all-at-once.*.pyc")
    assert held(inner.read_bytes())[1].keys() == {f"{folder.name}.sub.two"}
    assert held(volume(folder).read_bytes())[1].keys() == {f"{folder.name}.one", f"{folder.name}.sub"}
    assert from_volume(loaded_within())
    assert from_volume(sys.modules[f"{folder.name}.sub.two"])


def test_another_version_of_python_is_refused(folder: Path) -> None:
    loaded(folder)
    whole = volume(folder).read_bytes()
    volume(folder).write_bytes(b"0000" + whole[4:])
    assert not from_volume(loaded(folder))
    assert held(volume(folder).read_bytes()) == held(whole)


def test_bytecode_of_another_version_or_checked_by_hash_is_not_copied(folder: Path) -> None:
    loaded(folder)
    volume(folder).unlink()
    names = [f"{folder.name}.one", f"{folder.name}.sub.two"]
    of_one, of_two = (Path(sys.modules[name].__cached__) for name in names)
    loaded_by_python = {name: sys.modules[name] for name in names}
    of_one.write_bytes(b"0000" + of_one.read_bytes()[4:])
    py_compile.compile(str(folder / "sub" / "two.py"), invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    assert b"\x01" in of_two.read_bytes()[4:8]
    copied = [_copied(name) for name in loaded_by_python]
    assert copied == [None, None]


def test_nothing_is_written_where_bytecode_is_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(folder)
    volume(folder).unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert loaded(folder).ONE == 1
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr("os.access", lambda *_: False)
    assert loaded(folder).ONE == 1
    assert list((folder / "__pycache__").glob("all-at-once*")) == []


def test_a_disk_that_is_full_does_no_harm(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr("os.replace", full)
    assert loaded(folder).ONE == 1
    assert list((folder / "__pycache__").glob("all-at-once*")) == []


def test_processes_may_write_at_once(folder: Path) -> None:
    statement = (
        "import importlib, sys; from aiframework.legal.volume import Volume\n"
        f"with Volume(importlib.import_module({folder.name!r})):\n"
        f"    assert importlib.import_module({f'{folder.name}.one'!r}).ONE == 1"
    )
    command = [sys.executable, "-c", f"import sys; sys.dont_write_bytecode = False\n{statement}"]
    for _ in range(2):
        runs = [subprocess.Popen(command, cwd=folder.parent) for _ in range(6)]
        assert [run.wait() for run in runs] == [0] * 6
    assert from_volume(loaded(folder))
    assert len(list((folder / "__pycache__").glob("all-at-once*"))) == 1


def test_a_law_loads_the_same_with_it_and_without(tmp_path: Path) -> None:
    statement = (
        "import datetime as dt, sys; sys.dont_write_bytecode = False\n"
        f"sys.pycache_prefix = {str(tmp_path)!r}\n"
        "from aiframework import coe_convention, Lawbook\n"
        "book = Lawbook((coe_convention,))\n"
        "print([each.id for each in book], book.digest(dt.date(2027, 1, 1), dt.date(2026, 11, 1)))\n"
        "kinds = {type(m.__loader__).__name__ for n, m in sys.modules.items() if '.laws.coe_convention.' in n}\n"
        "print(kinds, file=sys.stderr)\n"
    )
    runs = [
        subprocess.run([sys.executable, "-c", statement], check=True, capture_output=True, text=True)
        for _ in range(2)
    ]
    assert [run.stderr.strip() for run in runs] == ["{'SourceFileLoader'}", "{'_Loader'}"]
    assert runs[0].stdout == runs[1].stdout


@pytest.mark.parametrize(
    ("statement", "module"),
    [
        ("from aiframework import System, assess; print(assess.__doc__)", "aiframework.assessment.plan"),
        (
            "from aiframework.cli.app import run; run(['check', 'examples/cv_screening.toml', '--on', '2027-12-02'])",
            "aiframework.cli.check",
        ),
    ],
)
def test_what_all_laws_share_and_what_a_command_needs_load_from_one_file(
    tmp_path: Path, statement: str, module: str
) -> None:
    told = (
        f"import sys; sys.dont_write_bytecode = False; sys.pycache_prefix = {str(tmp_path)!r}\n"
        f"{statement}\n"
        f"print(type(sys.modules[{module!r}].__loader__).__name__, file=sys.stderr)\n"
        "assert 'Volume' not in [type(finder).__name__ for finder in sys.meta_path]\n"
    )
    command = [sys.executable, "-c", told]
    first, second = (
        subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT) for _ in range(2)
    )
    assert (first.stderr.strip(), second.stderr.strip()) == ("SourceFileLoader", "_Loader")
    assert first.stdout == second.stdout != ""
