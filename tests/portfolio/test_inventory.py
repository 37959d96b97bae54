"""A whole inventory: its summary, what changes between two days, a file that appears whole, a run that goes on."""

import datetime as dt
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from aiframework import Assessment, Outcome, assess, eu_ai_act, portfolio
from aiframework.cli import app
from aiframework.portfolio import inventory, options_of
from aiframework.portfolio import run as run_
from aiframework.portfolio.descriptions import batch_of
from aiframework.portfolio.program import Form
from aiframework.portfolio.run import Options
from tests.portfolio.rows import every, word
from tests.portfolio.test_same_answers import described

ON = dt.date(2028, 6, 1)
TOLD = frozenset(Outcome) - {Outcome.NOT_APPLICABLE}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write an inventory in six files."""
    found = tmp_path_factory.mktemp("inventory")
    table = pa.Table.from_batches([batch_of(described())])
    step = -(-table.num_rows // 6)
    for part in range(6):
        pq.write_table(table.slice(part * step, step), found / f"{part}.parquet")
    return found


@pytest.fixture(scope="module")
def assessed() -> list[Assessment]:
    return [assess(system, laws=[eu_ai_act], on=ON) for system in described()]


def run(*arguments: str) -> int:
    return app.run(["portfolio", *arguments])


def test_the_summary_is_that_of_the_assessments(folder: Path, assessed: list[Assessment]) -> None:
    found = inventory.written(folder, None, options_of(laws=[eu_ai_act], on=ON), only=TOLD)
    assert found.systems == len(assessed)
    assert found.violations == Counter(
        finding.provision.id for assessment in assessed for finding in assessment.violations
    )
    assert found.tiers == Counter(
        f"{each.instrument}, {each.scale}: {each.at_least}" + ("" if each.settled else f" to {each.at_most}")
        for assessment in assessed
        for each in assessment.tiers
    )
    assert found.deadlines == Counter(
        finding.due.latest.strftime("%Y-%m")
        for assessment in assessed
        for finding in assessment.pending
        if finding.due
    )
    assert found.missing == Counter(place for assessment in assessed for place in missing(assessment))
    assert min(map(len, (found.violations, found.tiers, found.missing))) > 5


def missing(assessment: Assessment) -> set[str]:
    """Return facts and lists that are missing to what is open, each once."""
    kinds = [
        each.fact.path if each.fact is not None else getattr(each.kind, "key", "")
        for each in assessment.unanswered
    ]
    return {kind for kind in kinds if kind}


def test_what_changes_between_two_days(folder: Path) -> None:
    before, after = (options_of(laws=[eu_ai_act], on=day) for day in (dt.date(2026, 7, 1), ON))
    found = inventory.compared(folder, before, after)
    expected: Counter[tuple[str, str, str]] = Counter()
    for system in described():
        earlier: dict[tuple[str, str], tuple[str, str]] = {}
        later: dict[tuple[str, str], tuple[str, str]] = {}
        for results, day in ((earlier, dt.date(2026, 7, 1)), (later, ON)):
            told = assess(system, laws=[eu_ai_act], on=day)
            for result in every(told):
                results[result.key, getattr(result.item, "path", "")] = (
                    result.provision.id,
                    f"{word(result)}, {result.force.value}",
                )
        for key, (cite, words) in earlier.items():
            if later[key][1] != words:
                expected[cite, words, later[key][1]] += 1
    rows: Any = found.to_pylist()
    assert {(row["provision"], row["before"], row["after"]): row["number"] for row in rows} == expected
    assert len(expected) > 50


def test_a_stopped_run_goes_on_where_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = options_of(laws=[eu_ai_act], on=ON)
    whole, out = tmp_path / "whole.parquet", tmp_path / "out.parquet"
    expected = inventory.written(folder, whole, options, only=TOLD)
    seen: list[int] = []

    def stop(number: int) -> None:
        seen.append(number)
        if len(seen) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inventory.written(folder, out, options, only=TOLD, progress=stop)
    assert not out.exists()
    worked: list[Form] = []

    def noted(batches: Any, form: Form, chosen: Options) -> Any:
        worked.append(form)
        return run_.worked(batches, form, chosen)

    monkeypatch.setattr(inventory, "worked", noted)
    found = inventory.written(folder, out, options, only=TOLD)
    assert len(worked) == 2
    assert found == expected
    assert out.read_bytes() == whole.read_bytes()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_stopped_run_of_another_day_is_not_gone_on_with(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"

    def stop(number: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inventory.written(
            folder, out, options_of(laws=[eu_ai_act], on=dt.date(2025, 1, 1)), only=TOLD, progress=stop
        )
    found = inventory.written(folder, out, options_of(laws=[eu_ai_act], on=ON), only=TOLD)
    assert found == inventory.written(folder, None, options_of(laws=[eu_ai_act], on=ON), only=TOLD)


def test_a_killed_command_goes_on(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "findings.parquet"
    parts = tmp_path / ".findings.parquet.parts"
    command = [
        sys.executable,
        "-c",
        "from aiframework.cli import main; main()",
        "portfolio",
        str(folder),
        "--law",
        "eu_ai_act",
    ]
    command += ["--on", "2028-06-01", "--out", str(out)]
    with subprocess.Popen(command) as process:
        while process.poll() is None and not list(parts.glob("*.json")):
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert not out.exists()
    assert 0 < len(list(parts.glob("*.json"))) < 6
    subprocess.run(command, check=True)
    expected = portfolio.assess(folder, laws=[eu_ai_act], on=ON, form="long")
    assert pq.read_table(out).to_pylist() == expected.to_pylist()
    assert not parts.exists()


def test_the_command_tells_a_summary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(folder), "--law", "eu_ai_act", "--on", "2028-06-01", "--summary") == 0
    told = capsys.readouterr().out
    for words in (
        "systems",
        "Tiers",
        "high-risk",
        "Violations",
        "EU AI Act Art.",
        "Missing most",
    ):
        assert words in told


def test_the_command_tells_what_changes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(folder), "--law", "eu_ai_act", "--on", "2028-06-01", "--against-on", "2026-07-01") == 0
    assert "results differ from 2026-07-01" in capsys.readouterr().out
    assert run(str(folder), "--law", "eu_ai_act", "--on", "2028-06-01", "--against-known", "2026-07-01") == 0
    assert "results differ from 2026-07-01" in capsys.readouterr().out


def test_bad_input_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "none.parquet"), "--summary") == 2
    assert "no such file" in capsys.readouterr().err
    (tmp_path / "bad.ndjson").write_text(json.dumps({"name": "x", "biometric": {"a": 1}}), encoding="utf-8")
    assert run(str(tmp_path / "bad.ndjson"), "--summary") == 2
    assert "did you mean 'biometrics'" in capsys.readouterr().err
    assert run(str(tmp_path / "bad.ndjson")) == 2
    assert "--out FILE" in capsys.readouterr().err
