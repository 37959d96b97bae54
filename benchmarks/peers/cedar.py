"""Cedar (cedarpy): two policies a rule, parsed once; one request a system, all requests in one batch.

Every policy that holds is named among the reasons of the answer, so one request answers the eighty policies.
"""

import json
from typing import Any

from cedarpy import AuthzResult, Entities, PolicySet, is_authorized_batch

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes, spelled


def leaf(form: str, fact: str, how: str, value: Any) -> str:  # noqa: ANN401 - any answer
    """Return a guarded test."""
    place, told = f"context.{fact}", json.dumps(value)
    tests = {
        "is": place,
        "in": f"{told}.contains({place})",
        "overlaps": f"{place}.containsAny({told})",
        "within": f"{told}.containsAll({place})",
    }
    if how in tests:
        test = tests[how] if form == "yes" else f"!({tests[how]})"
    else:
        test = f"{place} {how if form == 'yes' else OPPOSITE[how]} {told}"
    return f"(context has {fact} && {test})"


class Cedar:
    """The slice as Cedar policies."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        texts = [
            spelled(certain(rule, yes=yes), leaf, every=" && ", some=" || ")
            for yes in (True, False)
            for rule in rules
        ]
        policies = "\n".join(f"permit(principal, action, resource) when {{ {text} }};" for text in texts)
        self.number = len(rules)
        self.policies = PolicySet.from_str(policies)
        self.entities = Entities.from_json_str("[]")

    def prepare(self, systems: list[dict[str, Any]]) -> list[dict[str, str]]:
        """Take requests whose context is JSON already."""
        who = {"principal": 'User::"u"', "action": 'Action::"a"', "resource": 'System::"s"'}
        return [{**who, "context": json.dumps(system)} for system in systems]

    def run(self, prepared: list[dict[str, str]]) -> list[AuthzResult]:
        """Ask in one batch."""
        return is_authorized_batch(prepared, self.policies, self.entities)

    def read(self, raw: list[AuthzResult]) -> list[list[int]]:
        """Return codes from the reasons, which are policies by their place."""
        found = []
        for result in raw:
            assert not result.diagnostics.errors
            held = {int(reason.removeprefix("policy")) for reason in result.diagnostics.reasons}
            yes = [place in held for place in range(self.number)]
            no = [place + self.number in held for place in range(self.number)]
            found.append(codes(yes, no))
        return found


if __name__ == "__main__":
    serve(Cedar)
