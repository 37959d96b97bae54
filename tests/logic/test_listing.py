"""Which modules a package holds: the same as Python's own answer, in folders and in archives."""

import importlib
import pkgutil
import sys
import zipfile
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest

from aiframework.logic.listing import modules_of, modules_under

FILES = (
    "__init__.py",
    "b.py",
    "a_b.py",
    "a.py",
    "notes.txt",
    "b.txt",
    "no.module.py",
    "dash-ed.py",
    "sub/__init__.py",
    "sub/two.py",
    "sub/deep/__init__.py",
    "sub/deep/three.py",
    "plain/four.py",
    "__pycache__/five.py",
)
_NUMBERS = count()


@pytest.fixture(params=["folder", "archive"])
def package(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A package with modules, packages, and files and folders that are neither."""
    name = f"listed_{next(_NUMBERS)}"
    for file in FILES:
        path = tmp_path / name / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")
    place = tmp_path
    if request.param == "archive":
        place = tmp_path / "all.zip"
        with zipfile.ZipFile(place, "w") as archive:
            for file in FILES:
                archive.write(tmp_path / name / file, f"{name}/{file}")
    monkeypatch.setattr(sys, "path", [str(place), *sys.path])
    importlib.invalidate_caches()
    return importlib.import_module(name)


def test_it_lists_what_python_lists(package: ModuleType) -> None:
    right_in = {found.name: found.ispkg for found in pkgutil.iter_modules(package.__path__)}
    assert {"a", "a_b", "b", "sub"} <= right_in.keys()
    assert modules_of(package) == right_in
    under = [found.name for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    assert f"{package.__name__}.sub.deep.three" in under
    assert list(modules_under(package)) == under


@pytest.mark.parametrize(
    "name", ["aiframework.facts", "aiframework.laws.eu_ai_act", "aiframework.laws.california"]
)
def test_it_lists_ours_as_python_does(name: str) -> None:
    package = importlib.import_module(name)
    under = [found.name for found in pkgutil.walk_packages(package.__path__, f"{name}.")]
    assert list(modules_under(package)) == under
