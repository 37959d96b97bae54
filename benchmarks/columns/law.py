"""The conditions asked of an inventory: the slice, or whether each provision of the laws is kept, by the plan of a day."""

import datetime as dt
from typing import Any

from aiframework.assessment.plan import Plan, conditions_of
from aiframework.logic import ALWAYS, AllOf, AnyOf, Condition, Context, Not
from benchmarks.slice.rules import RULES

__all__ = ["ON", "all_laws", "provisions", "slice_rules"]

ON = dt.date(2027, 12, 2)


def all_laws() -> list[Any]:
    """Return the three laws."""
    from aiframework import california, coe_convention, eu_ai_act  # noqa: PLC0415 - loaded when asked for

    return [eu_ai_act, coe_convention, california]


def slice_rules() -> tuple[list[Condition], Context]:
    """Return the forty rules."""
    return list(RULES.values()), Context()


def provisions(most: int | None = None) -> tuple[list[Condition], Context]:
    """Return, for each provision, the condition that it is kept: not reached on the day, excepted, or done.

    Args:
        most: how many, spread evenly over the laws; all of them by default.
    """
    plan = _plan()
    rows = plan.rows if most is None else plan.rows[:: max(1, len(plan.rows) // most)][:most]
    return [_kept(*conditions_of(row)) for row in rows], plan.context


def _plan() -> Plan:
    from aiframework import System, assess  # noqa: PLC0415 - loaded when asked for

    plan: Plan = assess(System("nothing is told"), laws=all_laws(), on=ON).plan
    return plan


def _kept(reach: Condition, unless: Condition, must: Condition, *times: Condition) -> Condition:
    when = ALWAYS if ALWAYS in times else AnyOf(times) if times else ~ALWAYS
    return AnyOf((Not(AllOf((reach, when))), unless, must))
