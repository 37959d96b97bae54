"""A command loads what it needs, and the list of commands tells what each does."""

import subprocess
import sys

import pytest

from aiframework.cli.app import run


def test_a_command_loads_without_the_others_and_without_the_terminal_library() -> None:
    code = (
        "import sys; from aiframework.cli.app import run;"
        " run(['check', 'examples/cv_screening.toml', '--on', '2027-12-02', '--law', 'coe_convention']);"
        " print('\\n'.join(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    modules = set(told.split("\n"))
    assert "aiframework.cli.check" in modules
    assert not modules & {"aiframework.cli.law", "aiframework.cli.explain", "rich", "rich.console"}
    assert not {name for name in modules if name.startswith("aiframework.laws.california.")}


@pytest.mark.parametrize("asked", [[], ["--help"], ["-h"]])
def test_the_list_of_commands_tells_what_each_does(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(asked)
    told = capsys.readouterr().out
    assert "Assess descriptions" in told
    assert "The law itself" in told


@pytest.mark.parametrize("lacking", ["cyclopts", "aiframework.cli.check"])
def test_what_is_lacking_is_told_when_it_is_the_extra(lacking: str) -> None:
    code = (
        f"import sys; sys.modules[{lacking!r}] = None; sys.argv = ['aiframework', 'check'];"
        " from aiframework.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert ("pip install 'aiframework-law[cli]'" in done.stderr) is (lacking == "cyclopts")
    assert done.returncode == (2 if lacking == "cyclopts" else 1)


def test_an_extra_that_a_command_lacks_is_told_too() -> None:
    code = (
        "import sys; from aiframework.cli import app; sys.modules['questionary'] = None;"
        " app.app.command('questionary:select', name='choose'); sys.argv = ['aiframework', 'choose'];"
        " from aiframework.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert "pip install 'aiframework-law[cli]'" in done.stderr
    assert done.returncode == 2
