"""Where inventories come from: tables of any library that speaks Arrow, files, and descriptions in memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
import pyarrow as pa

from aiframework.facts import System
from aiframework.portfolio.descriptions import batch_of, batches_of
from aiframework.portfolio.layout import TableError

__all__ = ["Opened", "Source", "opened"]

#: a table, a stream, a file, or descriptions
Source: TypeAlias = Any

#: rows read from a file at a time
_ROWS: Final = 131_072
#: plain descriptions gathered at a time
_GATHER: Final = 65_536

_ENDINGS: Final = ".parquet, .arrow, .feather, .ndjson or .jsonl"


@attrs.frozen(kw_only=True)
class Opened:
    """An inventory ready to be read.

    Attributes:
        batches: yields it, once.
        rows: how many descriptions there are; None where that is not known beforehand.
        origin: where it comes from, for messages.
    """

    batches: Iterator[pa.RecordBatch]
    rows: int | None
    origin: str = ""


def opened(source: Source) -> Opened:
    """Open an inventory.

    Args:
        source: an object with `__arrow_c_stream__` (Polars, DuckDB, pandas with Arrow types, PyArrow, Ibis), the path of a
            Parquet, Arrow or NDJSON file or of a folder of Parquet files, or an iterable of `System`, of plain
            descriptions, or of record batches.

    Raises:
        TypeError: it is none of these.
        TableError: pandas columns of type object, of which nobody can tell what is missing; a file that is not what
            its name says.
    """
    if isinstance(source, str | Path):
        return _file(Path(source))
    if isinstance(source, pa.RecordBatch):
        return Opened(batches=iter([source]), rows=source.num_rows)
    if type(source).__module__.partition(".")[0] == "pandas":
        _refuse_objects(source)
    if isinstance(source, pa.Table):
        return Opened(batches=_sized(source.to_batches()), rows=source.num_rows)
    if hasattr(source, "__arrow_c_stream__"):
        reader = pa.RecordBatchReader.from_stream(source)
        return Opened(batches=_sized(reader), rows=None)
    if isinstance(source, Iterable) and not isinstance(source, Mapping | bytes):
        return Opened(batches=_described(source), rows=_length(source))
    message = (
        f"cannot read an inventory from {type(source).__name__}: give a table (Polars, DuckDB, pandas, PyArrow),"
        f" the path of a {_ENDINGS} file, or an iterable of System"
    )
    raise TypeError(message)


def _length(source: object) -> int | None:
    try:
        return len(source)  # type: ignore[arg-type]  # asked only of what has a length
    except TypeError:
        return None


def _refuse_objects(frame: Any) -> None:  # noqa: ANN401 - a pandas data frame
    """Refuse columns of Python objects: what pandas makes of a gap in them (NaN, None, False) is not always unknown."""
    wrong = [str(name) for name, kind in getattr(frame, "dtypes", {}).items() if str(kind) == "object"]
    if wrong:
        advice = (
            "convert with df.convert_dtypes(dtype_backend='pyarrow'), or read with dtype_backend='pyarrow'"
        )
        raise TableError([f"{name}: pandas type object; {advice}" for name in wrong])


def _sized(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Yield batches, small neighbours of one schema joined: a block is worth its fixed cost only when it is full."""
    waiting: list[pa.RecordBatch] = []
    rows = 0
    for batch in batches:
        if waiting and (rows + batch.num_rows > _ROWS or batch.schema != waiting[0].schema):
            yield _joined(waiting)
            waiting, rows = [], 0
        if batch.num_rows * 4 > _ROWS and not waiting:
            yield batch
        elif batch.num_rows:
            waiting.append(batch)
            rows += batch.num_rows
    if waiting:
        yield _joined(waiting)


def _joined(batches: list[pa.RecordBatch]) -> pa.RecordBatch:
    if len(batches) == 1:
        return batches[0]
    table = pa.Table.from_batches(batches).unify_dictionaries().combine_chunks()
    return table.to_batches()[0]


# -- descriptions ---------------------------------------------------------------------------------------------------


def _described(source: Iterable[Any]) -> Iterator[pa.RecordBatch]:
    rest = iter(source)
    first = list(islice(rest, 1))
    if not first:
        return
    every = chain(first, rest)
    if isinstance(first[0], System):
        yield from batches_of(every)
    elif isinstance(first[0], Mapping):
        yield from _plain(every)
    elif isinstance(first[0], pa.RecordBatch):
        yield from _sized(every)
    else:
        message = f"cannot read {type(first[0]).__name__} as a description: give System, a plain description, or record batches"
        raise TypeError(message)


def _plain(plain: Iterable[Mapping[str, Any]]) -> Iterator[pa.RecordBatch]:
    while some := list(islice(plain, _GATHER)):
        try:
            array = pa.array(some)
        except (pa.ArrowInvalid, pa.ArrowTypeError):  # a set told whole here and with more there, say
            yield _one_by_one(some, "")
            continue
        yield pa.RecordBatch.from_struct_array(array)


def _one_by_one(plain: Iterable[Mapping[str, Any]], origin: str) -> pa.RecordBatch:
    """Read descriptions by themselves: slow, exact, and with a message for each mistake."""
    from aiframework.facts.plain import DescriptionError, from_plain  # noqa: PLC0415 - only where a table cannot hold them

    systems: list[System] = []
    mistakes: list[str] = []
    for row, each in enumerate(plain):
        try:
            systems.append(from_plain(each))
        except DescriptionError as error:
            mistakes += [f"row {row}: {mistake}" for mistake in error.mistakes]
    if mistakes:
        raise TableError(mistakes, origin)
    return batch_of(systems)


# -- files ------------------------------------------------------------------------------------------------------------


def _file(path: Path) -> Opened:
    if path.is_dir():
        parts = sorted(path.glob("*.parquet"))
        if not parts:
            message = f"{path}: no .parquet file in this folder"
            raise ValueError(message)
        opened_parts = [_parquet(part) for part in parts]
        rows = sum(part.rows or 0 for part in opened_parts)
        return Opened(
            batches=chain.from_iterable(part.batches for part in opened_parts), rows=rows, origin=str(path)
        )
    readers: dict[str, Callable[[Path], Opened]] = {
        ".parquet": _parquet,
        ".arrow": _arrow,
        ".feather": _arrow,
        ".ndjson": _ndjson,
        ".jsonl": _ndjson,
    }
    if path.suffix not in readers:
        message = f"{path}: ending {path.suffix!r}: use {_ENDINGS}"
        raise ValueError(message)
    if not path.is_file():
        raise FileNotFoundError(2, "no such file", str(path))
    return readers[path.suffix](path)


def _parquet(path: Path) -> Opened:
    import pyarrow.parquet as pq  # noqa: PLC0415 - only for Parquet

    try:
        plain = pq.ParquetFile(path)
    except pa.ArrowInvalid as error:
        raise TableError([f"no Parquet file: {error}"], str(path)) from None
    texts = [
        field.path
        for field in map(plain.schema.column, range(len(plain.schema)))
        if field.converted_type == "UTF8"
    ]
    file = pq.ParquetFile(path, read_dictionary=texts)
    return Opened(batches=file.iter_batches(batch_size=_ROWS), rows=file.metadata.num_rows, origin=str(path))


def _arrow(path: Path) -> Opened:
    import pyarrow.ipc  # noqa: PLC0415 - only for Arrow files

    source = pa.memory_map(str(path))
    try:
        file = pyarrow.ipc.open_file(source)
    except pa.ArrowInvalid:
        try:
            stream = pyarrow.ipc.open_stream(source)
        except pa.ArrowInvalid as error:
            raise TableError([f"no Arrow file: {error}"], str(path)) from None
        return Opened(batches=_sized(stream), rows=None, origin=str(path))
    found = (file.get_batch(place) for place in range(file.num_record_batches))
    return Opened(batches=_sized(found), rows=None, origin=str(path))


def _ndjson(path: Path) -> Opened:
    from aiframework.portfolio.ndjson import batches  # noqa: PLC0415 - only for NDJSON

    return Opened(
        batches=batches(path, lambda plain: _one_by_one(plain, str(path))), rows=None, origin=str(path)
    )
