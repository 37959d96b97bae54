"""How many of each outcome and force, over a whole inventory."""

from collections.abc import Iterator
from typing import Any

import attrs
import pyarrow as pa

from aiframework.assessment.outcome import Outcome
from aiframework.portfolio.run import Worked

__all__ = ["Tally"]


@attrs.define
class Tally:
    """Counts that grow batch by batch.

    Attributes:
        systems: how many descriptions were counted.
        counts: how many results, by provision, outcome (or yes, no, unknown) and force.
        each: for each provision the key of the repeated thing it counts; empty for descriptions.
    """

    systems: int = 0
    counts: dict[tuple[str, str, str], int] = attrs.field(factory=dict)
    each: dict[str, str] = attrs.field(factory=dict)

    def add(self, worked: Worked) -> None:
        """Add one batch."""
        self.systems += worked.facts.number
        for provision, side, force, number in _counted(worked):
            key = (provision, side, force)
            self.counts[key] = self.counts.get(key, 0) + number
        for row in worked.program.rows:
            self.each[row.provision.id] = "" if row.each is None else row.each.key  # type: ignore[attr-defined]  # a described class has one

    def table(self) -> pa.Table:
        """Return the counts: provision, what is counted, outcome, force, number."""
        rows = [(key, number) for key, number in self.counts.items() if number]
        columns: dict[str, Any] = {
            "provision": pa.array([key[0] for key, _ in rows], pa.string()),
            "each": pa.array([self.each[key[0]] or None for key, _ in rows], pa.string()),
            "outcome": pa.array([key[1] for key, _ in rows], pa.string()),
            "force": pa.array([key[2] for key, _ in rows], pa.string()),
            "number": pa.array([number for _, number in rows], pa.int64()),
        }
        return pa.table(columns)


def _counted(worked: Worked) -> Iterator[tuple[str, str, str, int]]:
    """Yield provision, outcome, force and number; what is none of the outcomes counted is undetermined."""
    if worked.counts is None:
        return
    found = worked.counts.counts
    for counted in worked.program.counted:
        provision, kind = counted.row.provision.id, counted.row.each
        rest: dict[Any, int] = {}
        for (side, force), plane in counted.planes.items():
            number = found.get(("count", plane, kind), 0)
            if side is None:
                rest[force] = rest.get(force, 0) + number
                continue
            rest[force] = rest.get(force, 0) - number
            yield provision, side.value if isinstance(side, Outcome) else side, force.value, number
        for force, number in rest.items():
            yield (
                provision,
                "unknown" if counted.row.concludes else Outcome.UNDETERMINED.value,
                force.value,
                number,
            )
