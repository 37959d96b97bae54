"""Whole laws: the assessment of a description by three laws, beside euaiact's answer on Art. 6(2) of the AI Act.

Both are plain Python and stand in one environment; each is asked in its own words, by the table in which the tests
compare the two.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

from euaiact import pruefe_tatbestand

from aiframework import System, assess, california, coe_convention, eu_ai_act
from aiframework.read import load
from benchmarks.environments import ROOT
from benchmarks.serving import replies, reply
from tests.interop.second_opinion import OURS, SOURCE, Compared
from tests.interop.second_opinion_on_classes import CLASSES

ON = dt.date(2027, 12, 2)
RULE = "AIA_006_002"
LAWS = {"eu": [eu_ai_act], "all": [eu_ai_act, coe_convention, california]}


def examples() -> list[System]:
    """Return the descriptions that come as examples."""
    return [load(path) for path in sorted((ROOT / "examples").glob("*.toml"))]


def verdicts(system: System, laws: list[Any]) -> object:
    """Outcome and force of every provision, sifted: what is violated, open, pending, upcoming."""
    assessment = assess(system, laws=laws, on=ON)
    return assessment.settled, len(assessment.findings), len(assessment.conclusions)


def answers(system: System, laws: list[Any]) -> object:
    """The same with the missing facts."""
    assessment = assess(system, laws=laws, on=ON)
    return assessment.settled, len(assessment.findings), len(assessment.conclusions), assessment.unanswered


def everything(system: System, laws: list[Any]) -> object:
    """Every finding and conclusion as an object, with its trace and what is unanswered."""
    assessment = assess(system, laws=laws, on=ON)
    found = [(each.outcome, each.force, each.trace, each.unanswered) for each in assessment.findings]
    held = [(each.holds, each.force, each.trace, each.unanswered) for each in assessment.conclusions]
    return found, held, assessment.unanswered


WORK: dict[str, Callable[[System, list[Any]], object]] = {
    "verdicts": verdicts,
    "answers": answers,
    "everything": everything,
}


class Law:
    """Answers orders until the input ends."""

    def __init__(self) -> None:
        self.compared: Compared = next(each for each in CLASSES if each.rule == RULE)
        self.inputs = list(self.compared.inputs())
        self.given = [
            {name: value for name, value in each.items() if not name.startswith(OURS)} for each in self.inputs
        ]
        self.examples = cycle(examples())

    def compare(self) -> dict[str, int]:
        """Ask both of every input; where they differ, the reason must be known."""
        agreed = explained = 0
        for found in self.compared.answers():
            if found.ours is found.theirs:
                agreed += 1
            else:
                assert self.compared.reasons(found), f"no reason why the two differ on {found.inputs}"
                explained += 1
        return {"agreed": agreed, "explained": explained}

    def time(self, what: str, laws: str, number: int) -> dict[str, float]:
        """Do something so many times; return the seconds."""
        if what == "euaiact":
            given = list(islice(cycle(self.given), number))
            began, worked = time.perf_counter(), time.process_time()
            for inputs in given:
                pruefe_tatbestand(RULE, inputs, quellenfassung=SOURCE)
        else:
            systems, work, asked = list(islice(self.examples, number)), WORK[what], LAWS[laws]
            began, worked = time.perf_counter(), time.process_time()
            for system in systems:
                work(system, asked)
        cpu = time.process_time() - worked
        return {"seconds": time.perf_counter() - began, "cpu": cpu}


if __name__ == "__main__":
    out = replies()
    law = Law()
    reply(out, {"seconds": 0})
    for line in sys.stdin:
        order = json.loads(line)
        do = order.pop("do")
        reply(out, law.compare() if do == "compare" else law.time(**order))
