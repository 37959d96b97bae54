"""The commands that README and documentation show run from a clean checkout, and end as these pages say."""

import io
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from aiframework.cli.app import app, run

TOP = Path(__file__).parents[2]
PAGES = ["README.md", *(path.relative_to(TOP).as_posix() for path in sorted((TOP / "docs").glob("*.md")))]
BLOCKS = re.compile(r"^```(?:sh|console)\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
PYTHON = re.compile(r"^```python\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
TOML = re.compile(r"^```toml\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(aiframework [^`]*)`")

#: what changes the environment, starts these tests again, or needs a cluster
ELSEWHERE = ("pip ", "python -m pytest", "spark-submit ")
#: lines that end otherwise than with 0, which the page says
EXITS = {
    "aiframework check examples/cv_screening.toml --on 2027-12-02": 1,
    "aiframework check my_system.toml --on 2028-06-01": 1,
}


def text_of(page: str) -> str:
    return (TOP / page).read_text(encoding="utf-8")


def lines_of(page: str) -> Iterator[str]:
    """Yield each command of the blocks of a page."""
    for block in BLOCKS.findall(text_of(page)):
        for line in block.splitlines():
            yield from filter(None, (part.strip() for part in line.removeprefix("$ ").split(" && ")))


LINES = [(page, line) for page in PAGES for line in lines_of(page) if not line.startswith(ELSEWHERE)]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with the examples, the files that pages tell to write, and nobody at the keyboard."""
    (tmp_path / "examples").symlink_to(TOP / "examples")
    (tmp_path / "policy.py").write_text(
        "\n".join(PYTHON.findall(text_of("docs/extending.md"))), encoding="utf-8"
    )
    (tmp_path / "my_system.toml").write_text(TOML.findall(text_of("docs/start.md"))[0], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return tmp_path


def ran(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run a command here; in a process of its own where it brings facts of its own, which would stay."""
    if "policy.py" in arguments:
        command = [sys.executable, "-m", "aiframework", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
        return done.returncode, done.stdout, done.stderr
    code = run(arguments)
    told = capsys.readouterr()
    return code, told.out, told.err


def test_pages_show_commands() -> None:
    assert {page for page, _ in LINES} >= {"README.md", "docs/start.md", "docs/portfolio.md", "docs/forms.md"}
    shown = {shlex.split(line)[1] for _, line in LINES}
    assert shown >= set(app) - {"--help", "-h", "--version"}


@pytest.mark.parametrize(("page", "line"), LINES, ids=[f"{page}: {line}" for page, line in LINES])
def test_a_command_runs(page: str, line: str, checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program, *arguments = shlex.split(line)
    assert program == "aiframework"
    assert "#" not in arguments, "some shells take a remark after a command for arguments"
    code, told, errors = ran(arguments, capsys)
    assert (code, errors) == (EXITS.get(line, 0), "")
    assert told


@pytest.mark.parametrize("page", PAGES)
def test_a_command_named_in_the_text_is_there(page: str) -> None:
    """With every flag that is named beside it."""
    for line in INLINE.findall(text_of(page)):
        words = shlex.split(line.replace("[", " ").replace("]", " ").replace(",", " "))[1:]
        names = [word for word in words[:2] if re.fullmatch("[a-z]+", word)]
        command = app
        for name in names:
            if command.name and name not in command:
                break
            command = command[name]
        assert command is not app, line
        flags = [word for word in words if word.startswith("--")]
        known = {name for argument in command.assemble_argument_collection() for name in argument.names}
        assert not [flag for flag in flags if flag not in known and not flag.startswith("--reading")], line
