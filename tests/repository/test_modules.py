"""The shape of every module: a docstring, a list of public names, and names a lawyer would say."""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "aiframework"
MODULES = sorted(PACKAGE.rglob("*.py"))
SHUNNED = {"rule", "check", "engine", "manager", "helper", "util", "handler"}
WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=name_of(path))


def is_public(path: Path) -> bool:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return not any(part.startswith("_") and part != "__init__" for part in parts)


def lists_public_names(tree: ast.Module) -> bool:
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")]) | ast.AnnAssign(target=ast.Name(id="__all__")):
                return True
            case _:
                pass
    return False


def words(name: str) -> set[str]:
    """Return the words of a snake_case or CamelCase name, a plain plural as its singular."""
    found = {word.lower() for word in WORD.findall(name)}
    return found | {word.removesuffix("s") for word in found}


def definitions(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.lineno, node.name


def test_there_are_modules() -> None:
    assert MODULES


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(parsed(path)), f"{name_of(path)} has no docstring"


@pytest.mark.parametrize("path", [path for path in MODULES if is_public(path)], ids=name_of)
def test_a_public_module_lists_its_names(path: Path) -> None:
    assert lists_public_names(parsed(path)), f"{name_of(path)} has no __all__"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_names_are_the_words_of_the_field(path: Path) -> None:
    allowed = {"check"} if path.is_relative_to(PACKAGE / "cli") else set()
    found = [
        f"{name_of(path)}:{line}: {name}"
        for line, name in definitions(parsed(path))
        if words(name) & SHUNNED and name not in allowed
    ]
    assert not found, f"names to avoid ({', '.join(sorted(SHUNNED))}): {found}"


FACES = ["", ".assessment", ".facts", ".laws", ".logic", ".portfolio", ".read", ".testing", ".write"]


@pytest.mark.parametrize("face", FACES)
def test_no_public_call_is_switched_by_a_yes_or_no(face: str) -> None:
    """A word at the call says what True would not; the flags of a command line have their names beside them."""
    module = importlib.import_module(f"aiframework{face}")
    called = {name: each for name in module.__all__ if inspect.isfunction(each := getattr(module, name))}
    for name in module.__all__:
        if inspect.isclass(kind := getattr(module, name)):
            called |= {f"{name}.{own}": each for own, each in vars(kind).items() if inspect.isfunction(each)}
    found = [
        f"{name}({parameter.name})"
        for name, each in called.items()
        if not any(part.startswith("_") for part in name.split("."))
        for parameter in inspect.signature(each).parameters.values()
        if parameter.annotation is bool or isinstance(parameter.default, bool)
    ]
    assert not found


def test_the_package_says_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").is_file()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CountingRules", True),
        ("check_deadline", True),
        ("SQLEngine", True),
        ("_handler", True),
        ("checked_on", False),
        ("Overruled", False),
        ("utility", False),
    ],
)
def test_a_word_is_found_whole(name: str, expected: bool) -> None:
    assert bool(words(name) & SHUNNED) is expected
