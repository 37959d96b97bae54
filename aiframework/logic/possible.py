"""Whether a condition can come out a certain way at all: a search for answers that make it so."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import attrs

from aiframework.logic.condition import Case, Condition, Constant, Context
from aiframework.logic.decisive import Supposed, answers_worth_trying, asked_in
from aiframework.logic.residual import missing, residual
from aiframework.logic.truth import Truth

__all__ = ["TooHardError", "Wanted", "possible"]

#: a condition, and the truth it is to have
Wanted: TypeAlias = tuple[Condition, Truth]

#: how many suppositions are tried before the search gives up
_PATIENCE = 2_000


class TooHardError(RuntimeError):
    """The search gave up: neither found nor ruled out."""


def possible(
    wanted: Sequence[tuple[Condition, Truth]], case: Case, context: Context
) -> dict[str, Any] | None:
    """Return answers, by place, under which every condition has its wanted truth; None where there are none.

    Args:
        wanted: conditions, each with the truth it is to have (yes or no).
        case: what is known beforehand; things that repeat are as many as it tells of.
        context: date, readings, guidance and determinations.

    Raises:
        TooHardError: neither found nor ruled out.
    """
    tests = list(dict.fromkeys(asked_in(condition for condition, _ in wanted)))
    return _Search(case, context, tests).found({}, wanted)


@attrs.define
class _Search:
    case: Case
    context: Context
    tests: Sequence[Any]
    tries: int = 0

    def found(self, supposed: dict[str, Any], wanted: Sequence[Wanted]) -> dict[str, Any] | None:
        self.tries += 1
        if self.tries > _PATIENCE:
            message = "gave up looking for answers: too many to try"
            raise TooHardError(message)
        case, context = Supposed(self.case, supposed), attrs.evolve(self.context, memo={})
        left: list[Wanted] = []
        for condition, truth in wanted:
            rest = residual(condition, case, context)
            if not isinstance(rest, Constant):
                left.append((rest, truth))
            elif rest.holds is not truth:
                return None
        return self._any(supposed, left, case, context) if left else supposed

    def _any(
        self, supposed: dict[str, Any], left: Sequence[Wanted], case: Case, context: Context
    ) -> dict[str, Any] | None:
        asked = (each for condition, _ in left for each in missing(condition, case, context))
        first = next((each for each in asked if each.fact is not None), None)
        if first is None or first.fact is None:
            return None
        for answer in answers_worth_trying(first.fact, self.tests):
            found = self.found({**supposed, first.place: answer}, left)
            if found is not None:
                return found
        return None
