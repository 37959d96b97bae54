"""business-rules: both forms of every rule as data; the rules that hold record their place.

It has no `not`; a variable `<fact>_known` guards each test, and a yes-or-no fact has a variable for each answer.
"""

from collections.abc import Callable
from typing import Any

from business_rules import run_all
from business_rules.actions import BaseActions, rule_action
from business_rules.fields import FIELD_NUMERIC
from business_rules.variables import (
    BaseVariables,
    boolean_rule_variable,
    numeric_rule_variable,
    select_multiple_rule_variable,
)

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes

_SIZES = {
    ">": "greater_than",
    ">=": "greater_than_or_equal_to",
    "<": "less_than",
    "<=": "less_than_or_equal_to",
}


class Answers(BaseVariables):  # type: ignore[misc]
    """One system's answers."""

    system: dict[str, Any]


class Held(BaseActions):  # type: ignore[misc]
    """The places of rules that held."""

    def __init__(self) -> None:
        self.places: list[int] = []

    @rule_action(params={"place": FIELD_NUMERIC})  # type: ignore[untyped-decorator]
    def held(self, place: int) -> None:
        """Record a place."""
        self.places.append(place)


def declare(facts: dict[str, Any]) -> None:
    """Give the class a variable for each fact and each guard."""
    for name, kind in facts.items():
        if kind["kind"] == "bool":
            setattr(
                Answers, f"{name}_yes", boolean_rule_variable()(_asked(name, lambda answer: answer is True))
            )
            setattr(
                Answers, f"{name}_no", boolean_rule_variable()(_asked(name, lambda answer: answer is False))
            )
            continue
        setattr(
            Answers, f"{name}_known", boolean_rule_variable()(_asked(name, lambda answer: answer is not None))
        )
        if kind["kind"] == "int":
            setattr(Answers, name, numeric_rule_variable()(_asked(name, lambda answer: answer)))
        else:
            listed = (lambda answer: answer) if kind["many"] else (lambda answer: [answer])
            setattr(Answers, name, select_multiple_rule_variable()(_asked(name, listed)))


def _asked(name: str, told: Callable[[Any], Any]) -> Callable[[Answers], Any]:
    def ask(self: Answers) -> Any:  # noqa: ANN401 - any answer
        return told(self.system.get(name))

    ask.__name__ = name
    return ask


def conditions(rule: list[Any]) -> dict[str, Any]:
    """Return a rule as conditions."""
    word, *rest = rule
    if word in {"all", "any"}:
        return {word: [conditions(part) for part in rest]}
    return leaf(word, *rest)


def leaf(form: str, fact: str, how: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 - any answer
    """Return a guarded test."""
    yes = form == "yes"
    if how == "is":
        return {"name": f"{fact}_{form}", "operator": "is_true", "value": ""}
    if how in _SIZES:
        operator = _SIZES[how if yes else OPPOSITE[how]]
    elif how == "within":
        operator = "is_contained_by"
        assert yes, "business-rules has no opposite of is_contained_by: prepare the rule otherwise"
    else:
        operator = "shares_at_least_one_element_with" if yes else "shares_no_elements_with"
        value = value if isinstance(value, list) else [value]
    test = {"name": fact, "operator": operator, "value": value}
    return {"all": [{"name": f"{fact}_known", "operator": "is_true", "value": ""}, test]}


class BusinessRules:
    """The slice as business rules."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        declare(facts)
        self.number = len(rules)
        members = {name: kind.get("members", []) for name, kind in facts.items()}
        forms = [_without_within(certain(rule, yes=yes), members) for yes in (True, False) for rule in rules]
        self.rules = [
            {"conditions": conditions(rule), "actions": [{"name": "held", "params": {"place": place}}]}
            for place, rule in enumerate(forms)
        ]

    def prepare(self, systems: list[dict[str, Any]]) -> list[Answers]:
        """Take objects that hold the answers."""
        found = []
        for system in systems:
            answers = Answers()
            answers.system = system
            found.append(answers)
        return found

    def run(self, prepared: list[Answers]) -> list[list[int]]:
        """Run all rules for each system."""
        found = []
        for answers in prepared:
            held = Held()
            run_all(self.rules, answers, held)
            found.append(held.places)
        return found

    def read(self, raw: list[list[int]]) -> list[list[int]]:
        """Return codes."""
        return [
            codes(
                [place in held for place in range(self.number)],
                [place + self.number in held for place in range(self.number)],
            )
            for held in map(set, raw)
        ]


def _without_within(rule: list[Any], members: dict[str, list[str]]) -> list[Any]:
    """Return a rule in which "not all within" is "overlaps one of the others"."""
    word, *rest = rule
    if word in {"all", "any"}:
        return [word, *(_without_within(part, members) for part in rest)]
    fact, how, value = rest
    if word == "no" and how == "within":
        return ["yes", fact, "overlaps", [member for member in members[fact] if member not in value]]
    return rule


if __name__ == "__main__":
    serve(BusinessRules)
