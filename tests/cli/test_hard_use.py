"""The command line in hard use: several files, pipes, odd terminals, and whatever goes wrong."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aiframework.cli import app as module
from aiframework.cli.app import run

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CV = str(EXAMPLES / "cv_screening.toml")
CREDIT = str(EXAMPLES / "credit_with_fraud_detection.toml")
COMMAND = [sys.executable, "-c", "from aiframework.cli import main; main()"]
ON = ["--on", "2027-12-02", "--law", "eu_ai_act"]


def ran(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, check=False, env={**os.environ, **environment}
    )


@pytest.fixture
def empty(tmp_path: Path) -> str:
    file = tmp_path / "empty.toml"
    file.write_text('name = "nothing told"\n', encoding="utf-8")
    return str(file)


def test_the_exit_code_is_the_gravest_of_several_files(empty: str) -> None:
    assert run(["check", empty, empty, *ON]) == 0
    assert run(["check", empty, CV, *ON]) == 1
    assert run(["check", CV, empty, "--strict", *ON]) == 1
    assert run(["check", empty, empty, "--strict", *ON]) == 3


def test_several_files_are_told_one_after_the_other(capsys: pytest.CaptureFixture[str], empty: str) -> None:
    run(["check", CV, empty, *ON])
    told = capsys.readouterr().out
    assert told.index("Candidate ranking") < told.index("nothing told")


def test_json_of_one_file_is_an_object_of_several_a_list(
    capsys: pytest.CaptureFixture[str], empty: str
) -> None:
    run(["check", empty, *ON, "--format", "json"])
    one = json.loads(capsys.readouterr().out)
    run(["check", empty, CREDIT, *ON, "--format", "json"])
    both = json.loads(capsys.readouterr().out)
    assert both[0] == one
    assert len(both) == 2


def test_every_file_that_is_wrong_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.toml").write_text("name = 3\n", encoding="utf-8")
    files = [str(tmp_path / "one.toml"), CV, str(tmp_path / "two.toml"), str(tmp_path / "three.toml")]
    assert run(["check", *files, str(tmp_path)]) == 2
    told = capsys.readouterr()
    for expected in ("one.toml:", "two.toml:", "three.toml: no such file", "a folder: name a file in it"):
        assert expected in told.err
    assert told.out == ""


def test_a_folder_is_no_description(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "folder.toml").mkdir()
    assert run(["check", str(tmp_path / "folder.toml")]) == 2
    assert "a folder: name a file in it" in capsys.readouterr().err


def test_two_processes_give_equal_bytes() -> None:
    """Whatever seed Python hashes texts with."""
    command = ("check", CREDIT, *ON, "--format", "json")
    first, second = (ran(*command, PYTHONHASHSEED=seed).stdout for seed in ("1", "4242"))
    assert first == second
    assert json.loads(first)["digest"]["law"].startswith("sha256:")


@pytest.mark.parametrize("hash_seed", ["7"])
def test_lists_of_law_are_equal_bytes_too(hash_seed: str) -> None:
    command = ("law", "list", "--law", "california", "--on", "2026-11-23", "--format", "json")
    assert ran(*command, PYTHONHASHSEED=hash_seed).stdout == ran(*command, PYTHONHASHSEED="8").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's pipe")
def test_a_reader_that_has_seen_enough_is_no_mistake() -> None:
    with subprocess.Popen(
        [*COMMAND, "law", "list", "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's pipe")
def test_a_reader_that_has_seen_enough_of_a_summary_is_no_mistake() -> None:
    inventory = str(EXAMPLES / "portfolio" / "inventory.ndjson")
    with subprocess.Popen(
        [*COMMAND, "portfolio", inventory, "--summary", *ON], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_output_is_utf_8_in_any_environment() -> None:
    told = ran("law", "list", "--law", "california", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert told.returncode == 0
    assert "§ 22757.13(c)(1)" in told.stdout.decode("utf-8")


def test_no_colour_where_none_is_wanted() -> None:
    for environment in ({"NO_COLOR": "1"}, {}):
        told = ran("check", "nowhere.toml", **environment)
        assert told.returncode == 2
        assert b"\x1b[" not in told.stderr
        assert told.stderr.decode().strip() == "nowhere.toml: no such file or directory"


@pytest.mark.parametrize("columns", ["20", "40", "250"])
def test_narrow_and_wide_terminals(columns: str) -> None:
    told = ran("check", CV, *ON, COLUMNS=columns)
    assert told.returncode == 1
    assert b"Traceback" not in told.stderr
    assert ran("check", "--help", COLUMNS=columns).returncode == 0


def test_a_fault_of_the_program_is_no_violation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise AttributeError("odd")

    monkeypatch.setattr(module, "app", broken)
    assert run(["check"]) == 2
    assert "this is a fault of aiframework" in capsys.readouterr().err


def test_law_list_tells_what_there_is_of_each_provision(capsys: pytest.CaptureFixture[str]) -> None:
    columns = ("cite", "law", "kind", "says", "binds", "force", "applies", "link", "verified")
    command = ["law", "list", "--law", "eu_ai_act", "--on", "2026-11-23"]
    assert run([*command, "--format", "json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in listed if not set(columns) <= set(each)] == []
    assert [each["id"] for each in listed if not (each["says"] and each["link"] and each["verified"])] == []
    (worker,) = [each for each in listed if each["id"] == "EU AI Act Art. 26(7)"]
    assert run(command) == 0
    lines = capsys.readouterr().out.splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("EU AI Act Art. 26(7) "))
    told = "\n".join(lines[place : place + 3])
    for column in columns:
        value = worker[column]
        assert (", ".join(value) if isinstance(value, list) else value) in told, column


def test_counsels_decisions_and_sources_stand_in_the_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who decided what stands beside each finding that rests on it; who said what, and when, beside each answer."""
    file = tmp_path / "decided.toml"
    file.write_text(
        f"{Path(CV).read_text(encoding='utf-8')}\n[[determinations]]\n"
        'term = "EU AI Act Art. 6(2)"\nholds = true\nby = "counsel"\non = 2026-11-01\n',
        encoding="utf-8",
    )
    run(["check", str(file), *ON, "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    (worker,) = [each for each in told["findings"] if each["key"] == "EU AI Act Art. 26(7)"]
    because = [step for steps in worker["because"].values() for step in steps]
    assert {"of": "EU AI Act Art. 6(2)", "note": "determined by counsel"} in because
    (answer,) = [step for step in because if step.get("place") == "deployer.told_workers_before_use"]
    assert answer["source"] == "works council minutes, item 4"
    assert told["determinations"][0]["by"] == "counsel"


def test_a_name_does_not_steer_the_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    file.write_text('{"name": "\\u001b]0;owned\\u0007 system", "lang": 1}', encoding="utf-8")
    assert run(["check", str(file)]) == 2
    assert "\x1b]" not in capsys.readouterr().err
    file.write_text('{"name": "\\u001b]0;owned\\u0007 system"}', encoding="utf-8")
    run(["check", str(file), "--on", "2027-12-02"])
    told = capsys.readouterr().out
    assert "\x1b" not in told
    assert "\\u001b]0;owned\\u0007 system" in told
