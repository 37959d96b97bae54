"""The slice in CEL, whose `&&` and `||` absorb errors: a missing fact is an error, and an error is what is unknown."""

import json
from typing import Any

__all__ = ["text"]


def text(rule: list[Any]) -> str:
    """Return a rule as a CEL expression that is true, false or an error."""
    if rule[0] == "not":
        return f"!({text(rule[1])})"
    if rule[0] == "test":
        return _leaf(*rule[1:])
    joined = (" && " if rule[0] == "all" else " || ").join(text(part) for part in rule[1:])
    return f"({joined})"


def _leaf(fact: str, how: str, value: Any) -> str:  # noqa: ANN401 - any answer
    told = json.dumps(value)
    tests = {
        "is": fact,
        "in": f"({fact} in {told})",
        "overlaps": f"{fact}.exists(one, one in {told})",
        "within": f"{fact}.all(one, one in {told})",
    }
    return tests.get(how, f"({fact} {how} {told})")
