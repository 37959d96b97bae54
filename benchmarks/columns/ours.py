"""This library over an inventory: typed Arrow in, one column of outcomes a provision out; or forces too; or counts.

`python -m benchmarks.columns.ours GRAPH FOLDER FORM WAY`; the folder is called by its conditions: `slice`, `all` or a number;
the way is `kernels`, loaded before anything is timed, or `numpy`, as where numba is not installed.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
from pyarrow import ipc

from aiframework import portfolio
from aiframework.logic.compile import repeated_in
from aiframework.portfolio.fast import load
from benchmarks.columns.frames import SKIPPED, serve_frames
from benchmarks.columns.graph import column_of
from benchmarks.columns.inventory import tests_of
from benchmarks.columns.law import ON, all_laws, rows, slice_book
from benchmarks.columns.typed import typed
from benchmarks.columns.writing import asked

#: what an outcome, or a truth, is as a condition; there is none on a State of which nothing is told
_PLAIN: Final[dict[str | None, Any]] = {
    "yes": True,
    "no": False,
    "unknown": None,
    "met": True,
    "met if applicable": True,
    "exempt": True,
    "not applicable": True,
    "breached": False,
    "breached if applicable": None,
    "undetermined": None,
    None: SKIPPED,
}


class Ours:
    """The laws, or the slice, over a table."""

    def __init__(self, which: str, form: str) -> None:
        conditions, _ = asked(which)
        self.facts = {column_of(test.fact): test.fact for test in tests_of(conditions)}
        self.form = form
        self.on = ON
        self.provisions: list[str] | None = None
        if which == "slice":
            self.laws: Any = slice_book()
            self.rows = list(self.laws)
            self.compared = [True] * len(self.rows)
        else:
            self.laws = all_laws()
            lines = rows(None if which == "all" else int(which))[0]
            self.rows = [line.provision for line in lines]
            self.compared = [
                not line.line.clocked and (line.each is None or bool(repeated_in(condition)))
                for line, condition in zip(lines, conditions, strict=True)
            ]
            self.provisions = None if which == "all" else [provision.id for provision in self.rows]

    def take(self, folder: Path) -> pa.Table:
        """Take a typed table; ten million systems are a million, ten times."""
        times = 1
        if not folder.exists():
            folder, times = folder.parent / folder.name[:-1], 10
        tables = {path.stem: _read(path) for path in folder.glob("*.arrow")}
        table = typed(self.facts, tables.pop("systems"), tables)
        return pa.concat_tables([table] * times)

    def run(self, table: pa.Table) -> pa.Table:
        """Assess."""
        return self._assessed(table, self.form)

    def _assessed(self, table: pa.Table, form: str) -> pa.Table:
        self.table = table
        return portfolio.assess(table, laws=self.laws, on=self.on, form=form, provisions=self.provisions)

    def moved(self, table: pa.Table, raw: pa.Table) -> int:
        """Return the bytes that go in and come out."""
        return int(table.nbytes + raw.nbytes)

    def columns(self, raw: pa.Table, rows: int) -> list[list[Any] | None]:
        """Return each provision's answers for the first systems; of lists, thing by thing.

        None stands for duties with a clock, whose outcome says more than their conditions do, and for what is asked of
        each thing but is not about it, which engines work out once a system.
        """
        if self.form == "counts":
            counts, raw = raw, self._assessed(self.table, "outcomes")
            assert _tallied(counts) == _counted(raw)
        found: list[list[Any] | None] = []
        for provision, compared in zip(self.rows, self.compared, strict=True):
            if not compared:
                found.append(None)
                continue
            told = raw[provision.id].slice(0, rows)
            if pa.types.is_list(told.type):
                told = told.combine_chunks().flatten()
            found.append([_PLAIN[each] for each in told.to_pylist()])
        return found


def _tallied(counts: pa.Table) -> Counter[tuple[str, str]]:
    """Return what was counted, by provision and outcome."""
    found: Counter[tuple[str, str]] = Counter()
    for row in counts.to_pylist():
        found[row["provision"], row["outcome"]] += row["number"]
    return found


def _counted(outcomes: pa.Table) -> Counter[tuple[str, str]]:
    """Count columns of outcomes."""
    found: Counter[tuple[str, str]] = Counter()
    for name in outcomes.column_names[1:]:
        told = outcomes[name].combine_chunks()
        flat = told.flatten() if pa.types.is_list(told.type) else told
        found.update((name, each) for each in flat.to_pylist() if each is not None)
    return found


def _read(path: Path) -> pa.Table:
    with ipc.open_file(path) as file:
        return file.read_all()


def main(folder: Path, form: str, way: str) -> None:
    """Serve one form, in one way.

    Raises:
        AssertionError: kernels are asked for and not at hand.
    """
    if way == "kernels":
        assert load()
    else:
        sys.modules["numba"] = None  # type: ignore[assignment]  # an import finds none
    serve_frames(Ours(folder.name, form), folder)


if __name__ == "__main__":
    main(Path(sys.argv[2]), *sys.argv[3:])
