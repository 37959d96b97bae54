"""How results would come out under many supposed answers at once: one evaluation, one bit for each supposition."""

from collections.abc import Sequence
from functools import lru_cache

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.plan import Plan, Row, conditions_of
from aiframework.legal.calendar import Force
from aiframework.legal.provision import Prohibition
from aiframework.logic.planes import Pair
from aiframework.logic.supposing import Supposing, Supposition, supposing

__all__ = ["Planes", "Result", "results_under"]

Result = Finding | Conclusion


@attrs.frozen(kw_only=True)
class Planes:
    """How one result comes out, supposition by supposition; each plane has a bit for each.

    Attributes:
        settled: where the outcome is definite.
        met: where what is owed is done.
        breached: where it is breached for certain.
        binding: where it binds for certain.
    """

    settled: int
    met: int
    breached: int
    binding: int


@lru_cache(maxsize=64)
def _ready(plan: Plan) -> Supposing:
    return supposing(
        [(condition, row.each) for row in plan.rows for condition in conditions_of(row)], plan.context
    )


def results_under(assessment: Assessment, suppositions: Sequence[Supposition]) -> dict[str, Planes]:
    """Return how every result of an assessment comes out under each supposition, by key. Clocks are not heard."""
    ones = (1 << len(suppositions)) - 1
    planes = iter(_ready(assessment.plan).planes(assessment.system, suppositions))
    found: dict[str, Planes] = {}
    for row in assessment.plan.rows:
        columns = [next(planes) for _ in conditions_of(row)]
        if row.each is None:
            found[row.provision.id] = _planes(row, columns, ones, include_not_law=assessment.include_not_law)
            continue
        for place, item in enumerate(assessment.system.items(row.each).cases):
            mine = [column[place] for column in columns]
            found[f"{row.provision.id} / {item.label}"] = _planes(
                row, mine, ones, include_not_law=assessment.include_not_law
            )
    return found


def _planes(row: Row, columns: Sequence[Pair], ones: int, *, include_not_law: bool) -> Planes:
    reach, unless, must, *times = columns
    if row.concludes:
        certain, possible = reach[0] & (unless[1] ^ ones), reach[1] & (unless[0] ^ ones)
        return Planes(settled=certain | (possible ^ ones), met=certain, breached=0, binding=ones)
    applies, chosen = _standing(row, times, ones)
    reached: Pair = (reach[0] & applies[0], reach[1] & applies[1])
    found = _outcome(row, reached, unless, must, ones)
    idle = 0 if include_not_law else chosen[Force.NOT_LAW]
    return Planes(
        settled=found.settled | idle,
        met=found.met & ~idle,
        breached=found.breached & ~idle,
        binding=chosen[Force.BINDING],
    )


def _standing(row: Row, times: Sequence[Pair], ones: int) -> tuple[Pair, dict[Force, int]]:
    """Return whether the first way of standing that is not ruled out holds, and where each force is that way's."""
    certain = possible = 0
    forces = dict.fromkeys(Force, 0)
    undecided = ones
    for alternative, (when_certain, when_possible) in zip(row.alternatives, times, strict=True):
        chosen = undecided & when_possible
        certain, possible = certain | (chosen & when_certain), possible | chosen
        forces[alternative.force] |= chosen
        undecided &= when_possible ^ ones
    return (certain, possible), forces


def _outcome(row: Row, reach: Pair, unless: Pair, must: Pair, ones: int) -> Planes:
    out, lifted = reach[1] ^ ones, unless[0]
    owed = reach[0] & (unless[1] ^ ones)
    undone = must[1] ^ ones
    if isinstance(row.provision, Prohibition):
        breached = owed & undone
        return Planes(settled=out | must[0] | lifted | breached, met=0, breached=breached, binding=0)
    return Planes(
        settled=out | lifted | (owed & (must[0] | undone)),
        met=owed & must[0],
        breached=owed & undone,
        binding=0,
    )
