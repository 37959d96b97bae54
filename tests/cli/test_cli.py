"""The command line: reports, exit codes, and errors in one line."""

import json
from pathlib import Path

import pytest

from aiframework.cli.app import run

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CV = str(EXAMPLES / "cv_screening.toml")


def test_check_reports_and_exits_with_1_on_a_violation(capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["check", CV, "--on", "2027-12-02", "--law", "eu_ai_act"])
    told = capsys.readouterr().out
    assert code == 1
    assert "EU AI Act Art. 26(7)" in told
    assert "deployer.told_workers_before_use is no (works council minutes, item 4)" in told
    assert "EUR 24,600,000" in told
    assert told.index("VIOLATIONS") < told.index("OPEN")


def test_check_exits_with_0_when_nothing_binds_yet(tmp_path: Path) -> None:
    file = tmp_path / "empty.toml"
    file.write_text('name = "nothing told"\n', encoding="utf-8")
    assert run(["check", str(file), "--on", "2027-12-02"]) == 0
    assert run(["check", str(file), "--on", "2027-12-02", "--strict"]) == 3


def test_json_is_the_same_twice(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["check", CV, "--on", "2027-12-02", "--law", "eu_ai_act", "--format", "json"]
    run(command)
    first = capsys.readouterr().out
    run(command)
    assert capsys.readouterr().out == first
    told = json.loads(first)
    assert "EU AI Act Art. 26(7)" in told["violations"]
    assert told["digest"]["law"].startswith("sha256:")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check"], "no file given"),
        (["check", "nowhere.toml"], "nowhere.toml: No such file"),
        (["check", CV, "--on", "soon"], "Invalid isoformat string: 'soon'"),
        (["check", CV, "--on", "2027-12-02T10:00:00"], "has no time zone"),
        (["check", CV, "--law", "eu_ai_akt"], "no law 'eu_ai_akt': there are"),
        (["check", CV, "--reading.no-such-doubt", "x"], "no open point 'no-such-doubt'"),
        (["law", "show", "Art. 999"], "no provision 'Art. 999'"),
        (["chek"], "chek"),
    ],
)
def test_bad_input_exits_with_2_and_says_what_is_wrong(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert message in capsys.readouterr().err.replace("\n", " ")


def test_every_mistake_of_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "wrong.toml"
    file.write_text('name = "x"\n[operator]\nsize = "huge"\nlocatoin = "union"\n', encoding="utf-8")
    assert run(["check", str(file)]) == 2
    told = capsys.readouterr().err
    assert "2 mistakes in" in told
    assert "did you mean 'location'?" in told


def test_law_list_show_and_coverage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "list", "--law", "eu_ai_act", "--on", "2026-11-23", "--format", "json"]) == 0
    listed = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    worker = listed["EU AI Act Art. 26(7)"]
    assert (worker["force"], worker["kind"], worker["binds"]) == ("upcoming", "Duty", ["deployer"])
    assert worker["link"].startswith("https://eur-lex.europa.eu/")
    assert run(["law", "show", "26(7)"]) == 0
    assert "must: (Deployer.told_workers_before_use" in capsys.readouterr().out
    assert run(["law", "coverage", "eu_ai_act"]) == 0
    assert "eu_ai_act part_one:" in capsys.readouterr().out


def test_law_list_as_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["law", "list", "--law", "eu_ai_act", "--on", "2024-01-01", "--known", "2024-01-01"]) == 0
    assert "[not law; Duty; deployer; primary text]" in capsys.readouterr().out


def test_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    assert "operator" in json.loads(capsys.readouterr().out)["properties"]
