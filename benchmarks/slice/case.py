"""The slice as plain values, which every peer reads: facts, rules as nested lists, partial descriptions, right answers.

A rule is `["all", ...]`, `["any", ...]`, `["not", rule]` or `["test", fact, how, value]`, where `how` is one of `is`,
`==`, `>`, `>=`, `<`, `<=`, `in`, `overlaps`, `within`. A description is a mapping from facts to answers; what is not
known is left out. An answer is 0 for no, 1 for unknown, 2 for yes.
"""

import json
import random
import sys
from enum import Enum
from pathlib import Path
from typing import Any

from aiframework import System
from aiframework.facts.section import Section
from aiframework.logic import AllOf, AnyOf, Condition, Context, Not, Question, Test, Truth
from benchmarks.slice.facts import SECTIONS
from benchmarks.slice.rules import RULES

__all__ = ["answers_by_reference", "as_plain", "case", "from_plain_answers", "systems"]

SEED = 20261127
#: numbers are drawn around the thresholds of the rules
_NUMBERS = {
    "compute": (10, 999, 1000, 1001, 9999, 10000, 50000),
    "parameters": (1, 7, 70, 71, 400),
    "employees": (3, 49, 50, 249, 250, 5000),
    "turnover": (1, 10, 11, 50, 51, 500, 501, 9000),
    "monthly_users": (1, 1000, 1001, 40000),
    "log_months": (0, 5, 6, 11, 12, 23, 24, 36),
}
#: how often the answer is yes, where it is not half of the time: most systems are within the law's reach
_OFTEN = {
    "on_market": 0.9,
    "output_used": 0.9,
    "only_research": 0.05,
    "military": 0.05,
    "weighs_heavily": 0.8,
}
_CODES = {Truth.NO: 0, Truth.UNKNOWN: 1, Truth.YES: 2}


def name_of(fact: Question[Any]) -> str:
    """Return the name of a fact in plain values."""
    return f"{fact.owner.key}_{fact.name}"  # type: ignore[attr-defined]


def facts() -> dict[str, Question[Any]]:
    """Return the thirty facts by their plain names."""
    return {name_of(fact): fact for section in SECTIONS for fact in section.facts.values()}


def as_plain(condition: Condition) -> list[Any]:
    """Return a condition as nested lists."""
    match condition:
        case Test():
            return ["test", name_of(condition.fact), condition.how, _value(condition.value)]
        case Not():
            return ["not", as_plain(condition.part)]
        case AllOf() | AnyOf():
            word = "all" if isinstance(condition, AllOf) else "any"
            return [word, *(as_plain(part) for part in condition.of)]
    message = f"{condition!r} is no condition of the slice"
    raise TypeError(message)


def _value(value: object) -> Any:  # noqa: ANN401 - plain values
    if isinstance(value, frozenset):
        return sorted(_value(member) for member in value)
    return value.value if isinstance(value, Enum) else value


def systems(number: int) -> list[System]:
    """Return partial descriptions, the same each time: a third of the answers are missing."""
    draw = random.Random(SEED)
    return [System(f"system {place}", *_sections(draw)) for place in range(number)]


def _sections(draw: random.Random) -> list[Section]:
    return [
        section(
            **{name: _answer(draw, fact) for name, fact in section.facts.items() if draw.random() >= 1 / 3}
        )
        for section in SECTIONS
    ]


def _answer(draw: random.Random, fact: Question[Any]) -> object:
    base: Any = fact.kind.base
    if fact.kind.many:
        return frozenset(member for member in base if draw.random() < 0.3)
    if issubclass(base, Enum):
        return draw.choice(list(base))
    return (
        draw.choice(_NUMBERS[fact.name])
        if fact.kind.base is int
        else draw.random() < _OFTEN.get(fact.name, 0.5)
    )


def plain_system(system: System) -> dict[str, Any]:
    """Return a description as plain answers."""
    return {
        name: _value(section.answers[fact.name])
        for name, fact in facts().items()
        if fact.name in (section := system.sections[fact.owner.key]).answers  # type: ignore[attr-defined]
    }


def from_plain_answers(plain: dict[str, Any]) -> System:
    """Return the description that plain answers tell."""
    told: dict[type, dict[str, Any]] = {section: {} for section in SECTIONS}
    for name, fact in facts().items():
        if name in plain:
            base = fact.kind.base
            answer = plain[name]
            if fact.kind.many:
                answer = frozenset(base(member) for member in answer)
            elif issubclass(base, Enum):
                answer = base(answer)
            told[fact.owner][fact.name] = answer
    return System("system", *(section(**answers) for section, answers in told.items()))


def answers_by_reference(described: list[System]) -> list[list[int]]:
    """Return the right answers, from the plain walk over the conditions: not from what is measured."""
    context = Context()
    return [[_CODES[rule.truth(system, context)] for rule in RULES.values()] for system in described]


def case(number: int) -> dict[str, Any]:
    """Return everything that peers read."""
    described = systems(number)
    return {
        "facts": {name: _kind(fact) for name, fact in facts().items()},
        "rules": [as_plain(rule) for rule in RULES.values()],
        "systems": [plain_system(system) for system in described],
        "answers": answers_by_reference(described),
    }


def _kind(fact: Question[Any]) -> dict[str, Any]:
    """Return what peers must know of a fact: bool, int, or text that is one of some members; one or many."""
    base: Any = fact.kind.base
    if base in {bool, int}:
        return {"kind": base.__name__, "many": False}
    return {"kind": "text", "many": fact.kind.many, "members": [member.value for member in base]}


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(case(int(sys.argv[2]))), encoding="utf-8")
