"""Inventories on a cluster: the same function on Spark's Arrow batches. Needs the extra `spark`, and Java 17 or later."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal

import attrs
import pyarrow as pa

from aiframework.legal.installed import installed
from aiframework.legal.instrument import Instrument
from aiframework.portfolio.assessing import options_of, stream
from aiframework.portfolio.sources import opened

__all__ = ["assess", "plain_schema"]

Form = Literal["outcomes", "forces", "long"]
Batches = Iterator[pa.RecordBatch]


def assess(
    frame: Any,  # noqa: ANN401 - a Spark data frame
    *,
    laws: Iterable[str | Instrument],
    on: dt.date | dt.datetime,
    form: Form = "long",
    only: Sequence[str] | None = None,
    keep: Sequence[str] = (),
    **options: Any,  # noqa: ANN401 - further options of `portfolio.assess`
) -> Any:  # noqa: ANN401 - a Spark data frame
    """Return how the law stands to every description of a Spark data frame, as another one.

    Every executor loads the laws from what is installed there; only their names travel.

    Args:
        frame: descriptions with a column `name`, columns as in `portfolio.assess`.
        laws: installed laws, or their names ("eu_ai_act").
        on: the day asked about; an aware moment where hours count.
        form: "long", "outcomes" or "forces", as in `portfolio.assess`; words are text here.
        only: with "long", the outcomes that are told; all but "not applicable" by default.
        keep: names of columns that are no facts, and are carried along.
        options: further options of `portfolio.assess` (known, viewpoint, readings, provisions, ...).

    Raises:
        ValueError: the frame has no column `name`: rows have no number on a cluster.
        LookupError: a law that is not installed.
    """
    if "name" not in frame.columns:
        message = "the data frame has no column 'name': rows have no number on a cluster, so each system needs a name"
        raise ValueError(message)
    ids = [law.id if isinstance(law, Instrument) else law for law in laws]
    installed(ids)
    told = _Told(ids=tuple(ids), on=on, form=form, only=only, keep=tuple(keep), options=options)
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema  # noqa: PLC0415 - only with the extra

    kept = [to_arrow_schema(frame.schema).field(name) for name in keep]
    return frame.mapInArrow(told.function(), from_arrow_schema(plain_schema(told.empty(kept))))


@attrs.frozen(kw_only=True)
class _Told:
    """What travels to the executors."""

    ids: tuple[str, ...]
    on: dt.date
    form: Form
    only: Sequence[str] | None
    keep: tuple[str, ...]
    options: dict[str, Any]

    def function(self) -> Callable[[Batches], Batches]:
        """Return what Spark calls with the batches of one partition."""

        def work(batches: Batches) -> Batches:
            options = options_of(
                laws=installed(self.ids), on=self.on, keep=self.keep, workers=1, **self.options
            )
            for batch in stream(opened(batches).batches, options, form=self.form, only=self.only):
                yield plain(batch)

        return work

    def empty(self, kept: Sequence[pa.Field]) -> pa.RecordBatch:
        """Return the result for no descriptions: its columns are those of every result."""
        schema = pa.schema([pa.field("name", pa.string()), *kept])
        nothing = pa.RecordBatch.from_pylist([], schema=schema)
        options = options_of(laws=installed(self.ids), on=self.on, keep=self.keep, workers=1, **self.options)
        return next(stream([nothing], options, form=self.form, only=self.only))


def plain_schema(batch: pa.RecordBatch) -> pa.Schema:
    """Return the schema of a result with text for coded words: Spark knows no dictionaries."""
    return pa.schema([pa.field(field.name, _plain(field.type)) for field in batch.schema])


def _plain(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_dictionary(kind):
        return pa.string()
    if pa.types.is_list(kind):
        return pa.list_(_plain(kind.value_type))
    return kind


def plain(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return a result with text for coded words."""
    schema = plain_schema(batch)
    columns = [column.cast(field.type) for column, field in zip(batch.columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(columns, schema=schema)
