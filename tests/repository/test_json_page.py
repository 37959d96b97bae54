"""The page on JSON names every key of a report, and none that is not there."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from aiframework import assess, load
from aiframework.assessment.todo import Urgency
from aiframework.laws import installed
from aiframework.write.json import assessment_text

TOP = Path(__file__).parents[2]
PAGE = (TOP / "docs" / "json.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (`[^|]*`) \| (.*) \|$", flags=re.MULTILINE)


def rows(heading: str) -> str:
    """Return the first column of the table under a heading."""
    part = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    return " ".join(keys for keys, _ in ROW.findall(part))


def named(text: str) -> set[str]:
    return set(re.findall(r"`([a-z_]+)`", text))


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    system = load(TOP / "examples" / "cv_screening.toml")
    assessment = assess(system, laws=installed(None), on=dt.date(2027, 12, 2))
    told: dict[str, Any] = json.loads(assessment_text(assessment))
    return told


def test_the_keys_of_the_report(report: dict[str, Any]) -> None:
    assert named(rows("The report")) == set(report)


def test_the_keys_of_an_entry(report: dict[str, Any]) -> None:
    assert all(set(entry) == named(rows("An entry of `todo`")) for entry in report["todo"])
    assert all(f"`{each.value}`" in PAGE for each in Urgency)


def test_the_keys_of_findings_and_conclusions(report: dict[str, Any]) -> None:
    keys = {key for result in (*report["findings"], *report["conclusions"]) for key in result}
    assert named(rows("A finding, a conclusion")) == keys


def test_the_keys_within(report: dict[str, Any]) -> None:
    within = {key for plain in _tables(report["findings"]) for key in plain if key.islower()}
    steps = {step for finding in report["findings"] for step in finding["because"]}
    assert within - steps <= named(PAGE)
    assert {key for tiers in report["tiers"] for key in tiers} <= named(PAGE)


def _tables(plain: Any) -> Iterator[dict[str, Any]]:
    if isinstance(plain, dict):
        yield plain
    for each in plain.values() if isinstance(plain, dict) else plain if isinstance(plain, list) else ():
        yield from _tables(each)
