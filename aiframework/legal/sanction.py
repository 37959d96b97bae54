"""Sanctions: which penalty a breach draws, read from what is told of the operator."""

from decimal import Decimal
from enum import Enum
from typing import Any

import attrs

from aiframework.legal.penalty import Exposure, Penalty, maximum
from aiframework.logic import ALWAYS, UNKNOWN, Condition, Context, Question, Truth, as_condition
from aiframework.logic.case import Case

__all__ = ["Sanction", "Tariff"]


@attrs.frozen(kw_only=True)
class Tariff:
    """One penalty, and when it is the one that counts.

    Attributes:
        penalty: the arithmetic.
        when: what makes it the one; the first tariff that is not ruled out counts.
    """

    penalty: Penalty
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)


@attrs.frozen(kw_only=True)
class Sanction:
    """What a breach may cost, by facts about the operator.

    Attributes:
        cite: the provision that sets it ("Art. 99(4)").
        tariffs: the penalties, in the order in which the law asks.
        base: the fact a percentage is taken of.
        size: the fact that tells the size of the enterprise.
        count: the fact that tells how many violations, days or works there are.
        besides: what may be imposed on top of it.
    """

    cite: str
    tariffs: tuple[Tariff, ...]
    base: Question[Decimal] | None = None
    size: Question[Any] | None = None
    count: Question[int] | None = None
    besides: "Sanction | None" = None

    def exposure(self, case: Case, context: Context) -> Exposure:
        """Return the maximum for a case: bounds, where size, turnover or the tariff are not known."""
        found: list[Exposure] = []
        for tariff in self.tariffs:
            truth = tariff.when.truth(case, context)
            if truth is not Truth.NO:
                found.append(maximum(tariff.penalty, **self._given(case)))
            if truth is Truth.YES:
                break
        main = _together(found)
        return main if self.besides is None else main.with_besides(self.besides.exposure(case, context))

    def _given(self, case: Case) -> dict[str, Any]:
        given: dict[str, Question[Any] | None] = {"base": self.base, "size": self.size, "count": self.count}
        answers = {name: UNKNOWN if fact is None else case.value(fact) for name, fact in given.items()}
        return {name: None if answer is UNKNOWN else _value(answer) for name, answer in answers.items()}


def _value(answer: object) -> object:
    return answer.value if isinstance(answer, Enum) else answer


def _together(found: list[Exposure]) -> Exposure:
    """Return one exposure that spans those that may count."""
    if len(found) == 1:
        return found[0]
    if not found:
        return Exposure(
            at_least=Decimal(0), at_most=Decimal(0), currency=None, says="no penalty is set for this case"
        )
    tops = [each.at_most for each in found]
    return Exposure(
        at_least=min(each.at_least for each in found),
        at_most=None if None in tops else max(top for top in tops if top is not None),
        currency=next((each.currency for each in found if each.currency), None),
        says=" or ".join(dict.fromkeys(each.says for each in found)),
        missing=tuple(dict.fromkeys(word for each in found for word in each.missing)),
        warnings=tuple(dict.fromkeys(word for each in found for word in each.warnings)),
        either=tuple(found),
    )
