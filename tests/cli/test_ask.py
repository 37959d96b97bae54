"""The interview in a terminal: scripted, gone back on, sourced, killed and gone on with."""

import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from aiframework import System, load
from aiframework.assessment.interview import BACK
from aiframework.assessment.questions import Checklist, OpenQuestion
from aiframework.cli.app import run
from aiframework.cli.prompts import END, Reply, Terminal
from aiframework.cli.saving import save
from aiframework.facts.nature import Nature
from aiframework.logic.residual import Missing

TOP = Path(__file__).parents[2]
FIRST = ["ask", "--law", "eu_ai_act", "--on", "2027-12-02"]
TASK = OpenQuestion(missing=Missing("nature.machine_based", Nature.machine_based), bears_on=("Art. 3(1)",))


#: what it is, is told: then lists come first
BEGUN = """
name = "new"
[nature]
machine_based = true
infers_outputs = true
only_human_written_steps = false
outputs_can_influence_environment = true
circumstances = []
"""


def asked(monkeypatch: pytest.MonkeyPatch, file: Path, script: str) -> int:
    file.write_text(BEGUN, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(script))
    return run([FIRST[0], str(file), *FIRST[1:]])


def answers_in(file: Path) -> dict[str, object]:
    """Return the answers that came on top of what the file began with."""
    return {path: value for path, _, value, _ in load(file).given() if not path.startswith("nature.")}


def test_a_scripted_interview_settles_the_tier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.toml"
    assert asked(monkeypatch, file, "none\n" * 12) == 0
    told = capsys.readouterr().out
    assert "EU AI Act, system: minimal" in told
    assert "EU AI Act, model: none" in told
    assert load(file).name == "new"


def test_what_is_no_answer_is_told_and_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.toml"
    assert asked(monkeypatch, file, "perhaps\n99\n1 @ page 3\n.\n") == 0
    told = capsys.readouterr().out
    assert (
        "expected numbers from 1 to 8 with commas (3? where you don't know the third), or none, not 'perhaps'"
        in told
    )
    assert sorted(map(bool, answers_in(file).values())) == [False] * 7 + [True]
    told_where = {
        section.provenance[path.partition(".")[2]].source
        for path, _, _, section in load(file).given()
        if path in answers_in(file)
    }
    assert told_where == {"page 3"}


def test_an_answer_that_contradicts_earlier_ones_is_told_and_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told = (TOP / "examples" / "provider_recruiting_tool.toml").read_text(encoding="utf-8")
    file = tmp_path / "told.toml"
    file.write_text(
        re.sub(r"(?m)^measures_adopted = .*$", "covers_every_step = false", told), encoding="utf-8"
    )
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\nno\n"))
    assert run(["ask", str(file), *FIRST[1:], "--goal", "Art. 9(2)(d)"]) == 0
    told = capsys.readouterr().out
    assert "RiskManagement.covers_every_step is told as False, but its parts say otherwise" in told
    assert "< goes back, ? leaves this open" in told
    assert "measures_adopted = false" in file.read_text(encoding="utf-8")


def test_what_one_does_not_know_of_a_list_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "new.toml"
    assert asked(monkeypatch, file, "1, 2?\n.\n") == 0
    assert sorted(map(bool, answers_in(file).values())) == [False] * 6 + [True]


def test_one_can_go_back_and_not_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.toml"
    assert asked(monkeypatch, file, "1\n<\nnone\n?\n.\n") == 0
    assert set(answers_in(file).values()) == {False}
    assert capsys.readouterr().out.count("identify people without their active part") == 2


def test_a_goal_may_be_a_law_a_citation_or_a_day(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for goal in ("eu_ai_act", "Art. 26(7)", "2028-01-01", "violations"):
        monkeypatch.setattr(sys, "stdin", io.StringIO(".\n"))
        assert run([*FIRST, "--goal", goal]) == 0
        assert "0 violations" in capsys.readouterr().out
    assert run([*FIRST, "--goal", "Art. 999"]) == 2
    assert "no provision 'Art. 999'" in capsys.readouterr().err


def test_a_killed_interview_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "killed.toml"
    file.write_text(BEGUN, encoding="utf-8")
    command = [sys.executable, "-c", "from aiframework.cli import main; main()", "ask", str(file), *FIRST[1:]]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        assert process.stdin is not None
        process.stdin.write("1\nnone\n")
        process.stdin.flush()
        deadline = time.monotonic() + 60
        while len(answers_in(file)) < 16:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        os.kill(process.pid, signal.SIGKILL)
    kept = answers_in(file)
    assert sum(map(bool, kept.values())) == 1
    done = subprocess.run(command, input="none\n" * 12, text=True, capture_output=True, check=False)
    assert done.returncode == 0
    assert kept.items() <= answers_in(file).items()


def test_a_file_that_cannot_be_saved_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"saved as \.toml or \.json"):
        save(load_new(tmp_path), tmp_path / "x.ini")
    file = tmp_path / "x.json"
    save(load_new(tmp_path), file)
    before = file.read_text(encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(load_new(tmp_path), file)
    assert file.read_text(encoding="utf-8") == before
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def load_new(folder: Path) -> System:
    source = folder / "source.toml"
    source.write_text('name = "x"\n[nature]\nmachine_based = true\n', encoding="utf-8")
    return load(source)


@pytest.mark.parametrize(
    ("keys", "reply"),
    [
        ("\r" + "minutes\r", Reply(answer=True, source="minutes")),
        ("\x1b[B\r" + "\r", Reply(answer=False)),
        ("\x1b[B\x1b[B\x1b[B\r", BACK),
        ("\x1b[B\x1b[B\x1b[B\x1b[B\r", END),
    ],
)
def test_in_a_terminal_one_picks(keys: str, reply: object) -> None:
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(keys)
        assert Terminal().reply(TASK) == reply


def test_in_a_terminal_one_ticks_a_list() -> None:
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(" \r")
        assert Terminal().reply(Checklist(of=(TASK,))) == Reply(("nature.machine_based",))


def test_in_a_terminal_one_ticks_what_one_does_not_know() -> None:
    other = OpenQuestion(
        missing=Missing("nature.infers_outputs", Nature.infers_outputs), bears_on=("Art. 3(1)",)
    )
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=DummyOutput()):
        pipe.send_text(" \r \r")
        assert Terminal().reply(Checklist(of=(TASK, other))) == Reply(
            ("nature.machine_based", "nature.infers_outputs?")
        )
