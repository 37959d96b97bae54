"""rule-engine: both forms of every rule compiled once, asked one by one; missing facts are null."""

import json
from typing import Any

from rule_engine import Context, Rule

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes, spelled


def leaf(form: str, fact: str, how: str, value: Any) -> str:  # noqa: ANN401 - any answer
    """Return a guarded test."""
    told = json.dumps(value)
    yes = form == "yes"
    if how == "is":
        return f"{fact} == {'true' if yes else 'false'}"
    tests = {
        "in": f"({fact} in {told})",
        "overlaps": "(" + " or ".join(f"({json.dumps(one)} in {fact})" for one in value) + ")"
        if isinstance(value, list)
        else "",
        "within": f"([one for one in {fact} if not (one in {told})].is_empty)",
    }
    compared = f"{fact} {how if yes else OPPOSITE.get(how, how)} {told}"
    test = compared if how not in tests else tests[how] if yes else f"not {tests[how]}"
    return f"({fact} != null and {test})"


class RuleEngine:
    """The slice as rules of rule-engine."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        context = Context(default_value=None)
        self.yes, self.no = (
            [
                Rule(spelled(certain(rule, yes=yes), leaf, every=" and ", some=" or "), context=context)
                for rule in rules
            ]
            for yes in (True, False)
        )

    def prepare(self, systems: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Take dicts in which missing facts are None."""
        return [dict.fromkeys(self.facts) | system for system in systems]

    def run(self, prepared: list[dict[str, Any]]) -> list[tuple[list[bool], list[bool]]]:
        """Ask every form."""
        return [
            ([rule.matches(system) for rule in self.yes], [rule.matches(system) for rule in self.no])
            for system in prepared
        ]

    def read(self, raw: list[tuple[list[bool], list[bool]]]) -> list[list[int]]:
        """Return codes."""
        return [codes(yes, no) for yes, no in raw]


if __name__ == "__main__":
    serve(RuleEngine)
