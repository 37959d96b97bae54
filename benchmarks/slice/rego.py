"""The slice in Rego: what several rules share is one Rego rule, which the engines work out once for each input.

A missing fact is undefined, and so is every test of it; each form of a rule that is not defined counts as not certain.
"""

import json
from typing import Any

from benchmarks.slice.two_pass import OPPOSITE, certain, codes

__all__ = ["answers", "module"]


def module(rules: list[Any]) -> str:
    """Return the text of a Rego module whose rules `yes<n>` and `no<n>` are the forms of the rules."""
    writer = _Writer()
    for form in ("yes", "no"):
        for place, rule in enumerate(rules):
            writer.lines += [
                f"{form}{place} if {{ {body} }}" for body in writer.bodies(certain(rule, yes=form == "yes"))
            ]
    return "package slice\n\nimport rego.v1\n\n" + "\n".join(writer.lines) + "\n"


def answers(found: dict[str, Any], number: int) -> list[int]:
    """Return codes from the defined rules of the package."""
    yes = [f"yes{place}" in found for place in range(number)]
    no = [f"no{place}" in found for place in range(number)]
    return codes(yes, no)


class _Writer:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.names: dict[str, str] = {}

    def bodies(self, rule: list[Any]) -> list[str]:
        """Return the bodies of a Rego rule, one for each alternative."""
        word, *parts = rule
        if word == "any":
            return [self.line(part) for part in parts]
        return [self.line(rule)]

    def line(self, rule: list[Any]) -> str:
        """Return a rule as one line of a body."""
        word, *parts = rule
        if word == "all":
            return "; ".join(self.line(part) for part in parts)
        if word == "any":
            key = json.dumps(rule)
            if key not in self.names:
                self.names[key] = name = f"part{len(self.names)}"
                self.lines += [f"{name} if {{ {body} }}" for body in self.bodies(rule)]
            return self.names[key]
        return _leaf(word, *parts)


def _leaf(form: str, fact: str, how: str, value: Any) -> str:  # noqa: ANN401 - any answer
    place, told = f"input.{fact}", json.dumps(value)
    yes = form == "yes"
    if how == "is":
        return f"{place} == {'true' if yes else 'false'}"
    if how == "in":
        return f"{place} in {told}" if yes else f"not {place} in {told}; {place}"
    if how in {"overlaps", "within"}:
        members = f"{{{told[1:-1]}}}"
        given = f"{{one | some one in {place}}}"
        left = f"{given} & {members}" if how == "overlaps" else f"{given} - {members}"
        return f"{place}; count({left}) {'>' if (how == 'overlaps') is yes else '=='} 0"
    return f"{place} {how if yes else OPPOSITE[how]} {told}"
