"""How many of each outcome and force, over a whole inventory."""

from collections.abc import Hashable, Mapping
from functools import lru_cache
from typing import Any, TypeAlias

import attrs
import numpy as np
import pyarrow as pa

from aiframework.assessment.outcome import Outcome
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Numbers
from aiframework.portfolio.run import Worked

__all__ = ["Tally"]

#: provision, the repeated thing it counts (None for descriptions), what is counted, and the force
_Counted: TypeAlias = tuple[str, str | None, str, str]


@attrs.frozen(eq=False)
class _Ledger:
    """How counts are made up of the rows that planes hold; worked out once for a program.

    Attributes:
        counted: what is counted.
        planes: the keys of planes.
        to: for each part of a count, the place of the count.
        of: for each part, the place of its plane.
        signs: for each part, whether it is added or taken away.
    """

    counted: tuple[_Counted, ...]
    planes: tuple[Hashable, ...]
    to: Numbers
    of: Numbers
    signs: Numbers

    @classmethod
    def of_program(cls, program: Program) -> "_Ledger":
        """Return how the counts of a program are made up; what is none of the outcomes counted is undetermined."""
        counted: dict[_Counted, int] = {}
        planes: dict[Hashable, int] = {}
        parts: list[tuple[int, int, int]] = []
        for each in program.counted:
            row = each.row
            kind: Any = row.each
            about = row.provision.id, None if kind is None else kind.key
            open_ = "unknown" if row.concludes else Outcome.UNDETERMINED.value
            for (side, force), plane in each.planes.items():
                of = planes.setdefault(("count", plane, kind), len(planes))
                rest = counted.setdefault((*about, open_, force.value), len(counted))
                parts.append((rest, of, 1 if side is None else -1))
                if side is not None:
                    word = side.value if isinstance(side, Outcome) else side
                    parts.append((counted.setdefault((*about, word, force.value), len(counted)), of, 1))
        to, of_planes, signs = np.array(parts, np.int64).reshape(-1, 3).T
        return cls(tuple(counted), tuple(planes), to, of_planes, signs)

    def sums(self, found: Mapping[Hashable, int]) -> Numbers:
        """Return each count, given how many rows each plane holds."""
        numbers = np.array([found.get(key, 0) for key in self.planes], np.int64)
        sums = np.zeros(len(self.counted), np.int64)
        np.add.at(sums, self.to, numbers[self.of] * self.signs)
        return sums


_ledger = lru_cache(maxsize=32)(_Ledger.of_program)


@attrs.define
class Tally:
    """Counts that grow batch by batch.

    Attributes:
        sums: the counts, by how they are made up.
    """

    sums: dict[_Ledger, Numbers] = attrs.field(factory=dict)

    def add(self, worked: Worked) -> None:
        """Add one batch."""
        if worked.counts is not None:
            ledger = _ledger(worked.program)
            self.sums[ledger] = self.sums.get(ledger, 0) + ledger.sums(worked.counts.counts)

    def table(self) -> pa.Table:
        """Return the counts: provision, what is counted, outcome, force, number."""
        rows: dict[_Counted, int] = {}
        for ledger, sums in self.sums.items():
            for place in np.flatnonzero(sums).tolist():
                key = ledger.counted[place]
                rows[key] = rows.get(key, 0) + int(sums[place])
        told = zip(*rows, strict=True) if rows else ((),) * 4
        return pa.table(
            [*(pa.array(column, pa.string()) for column in told), pa.array(list(rows.values()), pa.int64())],
            ["provision", "each", "outcome", "force", "number"],
        )
