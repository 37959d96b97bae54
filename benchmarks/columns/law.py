"""The conditions asked of an inventory: the slice, or whether each provision of the laws is kept, by the plan of a day."""

import datetime as dt
from functools import cache
from typing import Any

from aiframework import System, assess, california, coe_convention, eu_ai_act
from aiframework.assessment.plan import Plan, Row, conditions_of
from aiframework.legal.calendar import Force
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import MEMORY, Term
from aiframework.logic import NEVER, AllOf, AnyOf, Condition, Context, Not
from benchmarks.slice.rules import RULES

__all__ = ["ON", "all_laws", "provisions", "rows", "slice_book", "slice_rules"]

ON = dt.date(2027, 12, 2)


def all_laws() -> list[Any]:
    """Return the three laws."""
    return [eu_ai_act, coe_convention, california]


def slice_book() -> Lawbook:
    """Return the forty rules as a law of its own: a term each."""
    rules = tuple(
        (name.replace(" ", "_"), Term(cite=f"Art. {number}", says=name, means=rule, verified=MEMORY))
        for number, (name, rule) in enumerate(RULES.items(), 1)
    )
    return Lawbook(
        (
            Instrument(
                id="slice",
                short="Slice",
                title="Forty rules",
                jurisdiction="nowhere",
                law_as_of=ON,
                members=rules,
            ),
        )
    )


def slice_rules() -> tuple[list[Condition], Context]:
    """Return the forty rules."""
    return list(RULES.values()), Context()


def rows(most: int | None = None) -> tuple[tuple[Row, ...], Context]:
    """Return the provisions of three laws as they stand on the day.

    Args:
        most: how many, spread evenly over the laws; all of them by default.
    """
    plan = _plan()
    found = plan.rows if most is None else plan.rows[:: max(1, len(plan.rows) // most)][:most]
    return found, plan.context


def provisions(most: int | None = None) -> tuple[list[Condition], Context]:
    """Return, for each provision, the condition that it is kept: not reached on the day, excepted, or done.

    It is yes where the outcome is met, met if applicable, exempt or not applicable; no where it is breached (or its time
    still runs); else unknown. Of a term, right or permission it is whether it holds.
    """
    found, context = rows(most)
    return [_kept(row) for row in found], context


@cache
def _plan() -> Plan:
    plan: Plan = assess(System("nothing is told"), laws=all_laws(), on=ON).plan
    return plan


def _kept(row: Row) -> Condition:
    reach, unless, must, *times = conditions_of(row)
    if row.concludes:
        return AllOf((reach, Not(unless)))
    binding = [
        when
        for when, alternative in zip(times, row.alternatives, strict=True)
        if alternative.force is not Force.NOT_LAW and row.published
    ]
    return AnyOf((Not(AllOf((reach, _first(binding)))), unless, must))


def _first(times: list[Condition]) -> Condition:
    """Return whether what it is timed by applies: the first alternative that is not ruled out says so."""
    if not times:
        return NEVER
    first, *rest = times
    return AnyOf((first, AllOf((Not(first), _first(rest))))) if rest else first
