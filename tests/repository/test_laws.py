"""The shape of the law: small files of values, without branches."""

import ast
from pathlib import Path
from statistics import median

import pytest

from aiframework.facts.index import sections

ROOT = Path(__file__).parents[2]
LAWS = sorted((ROOT / "aiframework" / "laws").rglob("*.py"))
LONGEST = 200
MEDIAN = 60
WORDS = 45


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_of(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_there_is_law() -> None:
    assert LAWS


@pytest.mark.parametrize("path", LAWS, ids=name_of)
def test_a_provision_is_a_value(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=name_of(path))
    found = [node for node in ast.walk(tree) if _decides(node)]
    assert not found, f"{name_of(path)} branches in lines {found}: say it with `when` or `unless`"


@pytest.mark.parametrize("path", LAWS, ids=name_of)
def test_a_law_file_can_be_read_at_once(path: Path) -> None:
    assert lines_of(path) <= LONGEST, f"{name_of(path)} is too long: split it by article or point"


def test_most_law_files_fit_one_screen() -> None:
    lengths = [lines_of(path) for path in LAWS if path.name != "__init__.py"]
    assert median(lengths) < MEDIAN


def test_a_question_can_be_taken_in_at_once() -> None:
    questions = {fact.path: fact.question for section in sections() for fact in section.facts.values()}
    assert len(questions) > 1000
    long = {
        path: len(question.split()) for path, question in questions.items() if len(question.split()) > WORDS
    }
    assert not long


def _decides(node: ast.AST) -> bool:
    """Return whether a piece of code is an if of any form: a statement, an expression or a filter."""
    return isinstance(node, ast.If | ast.IfExp) or (isinstance(node, ast.comprehension) and bool(node.ifs))
