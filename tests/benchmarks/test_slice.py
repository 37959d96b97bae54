"""The forty rules that peers are measured on: what the peers are given says the same as the rules."""

import json
import subprocess
import sys
from collections import Counter
from typing import Any

import pytest

from benchmarks.environments import PINS, ROOT
from benchmarks.slice.two_pass import certain, codes

NUMBER = 300


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    # in a process of its own: the facts of the slice are no facts of the library
    path = tmp_path_factory.mktemp("slice") / "slice.json"
    command = [sys.executable, "-m", "benchmarks.slice.case", str(path), str(NUMBER)]
    subprocess.run(command, check=True, cwd=ROOT)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_there_are_forty_rules_over_thirty_facts(case: dict[str, Any]) -> None:
    assert (len(case["rules"]), len(case["facts"])) == (40, 30)
    assert len({json.dumps(rule) for rule in case["rules"]}) == 40


def test_every_answer_comes_out_often(case: dict[str, Any]) -> None:
    found = Counter(code for answers in case["answers"] for code in answers)
    assert all(found[code] > NUMBER * 40 / 20 for code in (0, 1, 2)), found


def test_a_third_of_the_answers_is_missing(case: dict[str, Any]) -> None:
    told = sum(map(len, case["systems"])) / NUMBER / len(case["facts"])
    assert told == pytest.approx(2 / 3, abs=0.02)


def test_the_two_forms_of_a_rule_say_what_the_rule_says(case: dict[str, Any]) -> None:
    forms = [(certain(rule, yes=True), certain(rule, yes=False)) for rule in case["rules"]]
    for system, right in zip(case["systems"], case["answers"], strict=True):
        yes = [_holds(form, system) for form, _ in forms]
        no = [_holds(form, system) for _, form in forms]
        assert codes(yes, no) == right


def test_peers_are_pinned() -> None:
    loose = [pin for pins in PINS.values() for pin in pins if "==" not in pin and not pin.startswith("-e")]
    assert loose == []


def _holds(rule: list[Any], system: dict[str, Any]) -> bool:
    word, *rest = rule
    if word in {"all", "any"}:
        return (all if word == "all" else any)(_holds(part, system) for part in rest)
    fact, how, value = rest
    return fact in system and _passes(system[fact], how, value) is (word == "yes")


def _passes(answer: Any, how: str, value: Any) -> bool:
    match how:
        case "is":
            return bool(answer)
        case "==":
            return bool(answer == value)
        case ">":
            return bool(answer > value)
        case ">=":
            return bool(answer >= value)
        case "<":
            return bool(answer < value)
        case "<=":
            return bool(answer <= value)
        case "in":
            return answer in value
        case "overlaps":
            return bool(set(answer) & set(value))
        case "within":
            return set(answer) <= set(value)
    raise AssertionError(how)
