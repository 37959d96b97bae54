"""Every ignore of a linter says why, and every ignore of a type checker which rule of it."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for folder in ("aiframework", "tests", "examples", "benchmarks", "docs")
    for path in (ROOT / folder).rglob("*.py")
    if path != Path(__file__) and "_build" not in path.parts
)
NOQA = re.compile(r"# noqa\b(?!: [A-Z]+[0-9]+(, [A-Z]+[0-9]+)* - \S)")
TYPE = re.compile(r"# type: ignore(?!\[[a-z-]+(, [a-z-]+)*\])")


def lines(pattern: re.Pattern[str]) -> list[str]:
    """Return the places where an ignore stands without its reason."""
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in FILES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_every_exception_from_a_lint_says_why() -> None:
    assert lines(NOQA) == []


def test_every_exception_from_a_type_names_its_code() -> None:
    assert lines(TYPE) == []


def test_every_lint_left_out_says_why() -> None:
    """Each line of the lists of codes that are left out ends with a remark."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    tomllib.loads(text)
    section = text.split("[tool.ruff.lint]")[1].split("[tool.importlinter]")[0]
    assert 'select = ["ALL"]' in section
    codes = [line for line in section.splitlines() if re.match(r'\s+"[A-Z]+[0-9]*",', line)]
    assert codes
    assert [line for line in codes if not re.search(r'",\s+# \S', line)] == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("x = 1  # noqa: S101", True),
        ("x = 1  # noqa", True),
        ("x = 1  # noqa: S101, ANN401 - because", False),
    ],
)
def test_an_exception_without_a_reason_is_seen(line: str, found: bool) -> None:
    assert bool(NOQA.search(line)) is found
