"""A whole inventory into a file: batch by batch, so that a run that was stopped goes on where it was."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Callable, Collection
from itertools import tee
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from aiframework.assessment.outcome import Outcome
from aiframework.portfolio.long import long_batch
from aiframework.portfolio.run import Options, worked
from aiframework.portfolio.sources import Source, opened
from aiframework.portfolio.summary import Summary, changes, summarised

__all__ = ["Progress", "compared", "written"]

#: told after each batch how many descriptions it had
Progress = Callable[[int], None]


def written(
    source: Source,
    out: Path | None,
    options: Options,
    *,
    only: Collection[Outcome],
    progress: Progress = lambda _: None,
) -> Summary:
    """Assess an inventory, write its findings in the long form to a Parquet file, and return the summary.

    Findings stand in a folder beside the file until all are written; then the file appears under its name. The same
    call after a stop takes what is whole from that folder and goes on.

    Args:
        source: the inventory, as in `portfolio.assess`.
        out: the file to write; None to write none.
        options: the law and how it is asked.
        only: the outcomes that are written.
        progress: told after each batch how many descriptions it had.
    """
    inventory = opened(source)
    options = attrs.evolve(options, origin=inventory.origin)
    kept = None if out is None else _Kept.of(out, _key(source, options, only))
    summary, first = Summary(), 0
    for number, batch in enumerate(inventory.batches):
        known = None if kept is None else kept.summary(number)
        if known is None:
            each = next(worked([batch], "forces", options))
            known = summarised(each, options)
            if kept is not None:
                kept.put(number, long_batch(each, first, frozenset(only), options), known)
        summary.add(known)
        first += batch.num_rows
        progress(batch.num_rows)
    if kept is not None:
        kept.finish()
    return summary


def compared(
    source: Source, before: Options, after: Options, *, progress: Progress = lambda _: None
) -> pa.Table:
    """Return what comes out differently between two days or two states of the law: provision, before, after, number."""
    inventory = opened(source)
    found: Counter[tuple[str, str, str]] = Counter()
    earlier, later = tee(inventory.batches)
    for old, new in zip(worked(earlier, "forces", before), worked(later, "forces", after), strict=True):
        found.update(changes(old, new))
        progress(old.facts.number)
    rows = sorted(found.items(), key=lambda row: (-row[1], row[0]))
    return pa.table(
        {
            "provision": pa.array([key[0] for key, _ in rows], pa.string()),
            "before": pa.array([key[1] for key, _ in rows], pa.string()),
            "after": pa.array([key[2] for key, _ in rows], pa.string()),
            "number": pa.array([number for _, number in rows], pa.int64()),
        }
    )


def _key(source: Source, options: Options, only: Collection[Outcome]) -> str:
    """Return what two runs must share for one to go on with the other: inventory, law, days and choices."""
    plan = options.prepared.plan
    told: list[Any] = [
        plan.digest,
        str(options.moments.now),
        sorted(map(str, options.moments.holidays)),
        repr(plan.context),
    ]
    told += [
        sorted(options.prepared.viewpoint),
        options.prepared.verified_only,
        plan.not_law,
        list(options.keep),
    ]
    told += [sorted(options.prepared.provisions or ()), sorted(each.value for each in only)]
    if isinstance(source, str | Path):
        path = Path(source)
        files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
        told += [[str(file.resolve()), file.stat().st_size, file.stat().st_mtime_ns] for file in files]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


@attrs.frozen
class _Kept:
    """The parts that are whole, in a folder beside the file to come."""

    out: Path
    folder: Path

    @classmethod
    def of(cls, out: Path, key: str) -> "_Kept":
        """Open the folder; what another inventory, law or choice left in it is thrown away."""
        folder = out.with_name(f".{out.name}.parts")
        mark = folder / "run"
        if not mark.is_file() or mark.read_text(encoding="utf-8") != key:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            mark.write_text(key, encoding="utf-8")
        return cls(out, folder)

    def summary(self, number: int) -> Summary | None:
        """Return the summary of a part that is whole; None where it is not."""
        told = self.folder / f"{number:08}.json"
        return Summary.of(json.loads(told.read_text(encoding="utf-8"))) if told.is_file() else None

    def put(self, number: int, findings: pa.RecordBatch, summary: Summary) -> None:
        """Keep a part: the findings first, then the summary that says that they are whole."""
        part, told = self.folder / f"{number:08}.parquet", self.folder / f"{number:08}.json"
        pq.write_table(pa.Table.from_batches([findings]), part)
        whole = told.with_suffix(".tmp")
        whole.write_text(json.dumps(summary.plain()), encoding="utf-8")
        whole.replace(told)

    def finish(self) -> None:
        """Join the parts into the file, which then takes its name."""
        parts = sorted(self.folder.glob("*.parquet"))
        whole = self.folder / "whole"
        writer: pq.ParquetWriter | None = None
        for part in parts:
            table = pq.read_table(part)
            writer = writer or pq.ParquetWriter(whole, table.schema)
            writer.write_table(table)
        if writer is not None:
            writer.close()
            whole.replace(self.out)
        shutil.rmtree(self.folder)
