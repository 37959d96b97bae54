"""A small batch as one piece of memory, so that what takes long one column at a time is done for all at once.

Arrow writes a batch as a message: all buffers lie in it one after the other, every bitmap begins at a word of its own,
and two tables tell where each buffer lies and how many values of each field are null.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from aiframework.portfolio.rows import Numbers

__all__ = ["ITEM", "Image", "Spot", "spots"]

#: the steps from a record batch to a field: numbers of columns and fields, and `ITEM` from a list to what is listed
Path: TypeAlias = tuple[int | str, ...]
Words: TypeAlias = npt.NDArray[np.uint64]

ITEM: Final = "item"
_ALL: Final = np.uint64(2**64 - 1)


@attrs.frozen
class Spot:
    """Where a field stands in the tables of a message.

    Attributes:
        node: its place among all fields, each before the fields within it.
        buffer: the place of its first buffer, the bitmap of what is not null; values follow.
        above: the structs it stands in; where one of them is null, so is the field.
    """

    node: int
    buffer: int
    above: tuple["Spot", ...] = ()


def spots(schema: pa.Schema, columns: Iterable[int]) -> tuple[tuple[int, ...], Mapping[Path, Spot]]:
    """Return which columns have a place in an image of these, and where each field in them stands.

    Args:
        schema: the batch's.
        columns: numbers of columns, in order; those with a type whose buffers we do not know have no place.
    """
    found: dict[Path, Spot] = {}
    placed: list[int] = []
    buffers = 0
    for column in columns:
        fields = list(_fields(column, schema.field(column).type))
        numbers = [_buffers(kind) for _, kind, _ in fields]
        if None in numbers:
            continue
        placed.append(column)
        for (path, _, above), number in zip(fields, numbers, strict=True):
            found[path] = Spot(len(found), buffers, tuple(found[each] for each in above))
            buffers += number or 0
    return tuple(placed), found


def _fields(column: int, kind: pa.DataType) -> Iterator[tuple[Path, pa.DataType, tuple[Path, ...]]]:
    """Yield each field before the fields within it, with the structs it stands in."""
    waiting: list[tuple[Path, pa.DataType, tuple[Path, ...]]] = [((column,), kind, ())]
    while waiting:
        path, kind, above = waiting.pop()
        while isinstance(kind, pa.BaseExtensionType):
            kind = kind.storage_type
        yield path, kind, above
        if pa.types.is_struct(kind):
            inner = [((*path, place), field.type, (*above, path)) for place, field in enumerate(kind)]
            waiting += reversed(inner)
        elif pa.types.is_list(kind) or pa.types.is_large_list(kind):
            waiting.append(((*path, ITEM), kind.value_type, ()))


def _buffers(kind: pa.DataType) -> int | None:
    """Return how many buffers a field has, without those of the fields within it."""
    types = pa.types
    if types.is_null(kind):
        return 0
    if types.is_struct(kind):
        return 1
    if types.is_string(kind) or types.is_large_string(kind):
        return 3
    plain = types.is_primitive(kind) or types.is_decimal(kind) or types.is_dictionary(kind)
    return 2 if plain or types.is_list(kind) or types.is_large_list(kind) else None


@attrs.frozen(eq=False)
class Image:
    """A batch as Arrow writes it.

    Attributes:
        words: the memory of all buffers.
        nulls: how many values of each field are null; of none, at the end.
        lengths: how many values each field has.
        starts: the word at which each buffer begins.
        empty: which buffers hold nothing, as bitmaps of fields without nulls; another such at the end.
    """

    words: Words
    nulls: Numbers
    lengths: Numbers
    starts: Numbers
    empty: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, batch: pa.RecordBatch, columns: Sequence[int]) -> "Image":
        """Let Arrow write some columns of a batch."""
        message = pa.ipc.read_message(batch.select(columns).serialize())
        nodes, buffers = _tables(message.metadata.to_pybytes())
        return cls(
            words=np.frombuffer(message.body, np.uint64, count=message.body.size // 8),
            nulls=np.append(nodes[:, 1], 0),
            lengths=nodes[:, 0],
            starts=np.append(buffers[:, 0] // 8, 0),
            empty=np.append(buffers[:, 1] == 0, True),
        )

    def planes(self, buffers: Numbers, number: int) -> Words:
        """Return a plane of each of some bitmaps; full ones of those that hold nothing.

        Args:
            buffers: places of buffers.
            number: how many rows each has.
        """
        at = self.starts[buffers][:, np.newaxis] + np.arange(-(-number // 64))
        found: Words = self.words.take(at, mode="clip")
        found[self.empty[buffers]] = _ALL
        return found


def _tables(metadata: bytes) -> tuple[Numbers, Numbers]:
    """Return length and nulls of each field, and beginning and length of each buffer (`RecordBatch` in Message.fbs)."""

    def number(at: int) -> int:
        found: int = struct.unpack_from("<i", metadata, at)[0]
        return found

    def field(table: int, place: int) -> int:
        offsets = table - number(table)
        here: int = struct.unpack_from("<H", metadata, offsets + 4 + 2 * place)[0]
        return table + here

    def pairs(at: int) -> Any:  # noqa: ANN401 - pairs of numbers
        vector = at + number(at)
        return np.frombuffer(metadata, "<i8", 2 * number(vector), vector + 4).reshape(-1, 2)

    header = field(number(0), 2)
    batch = header + number(header)
    return pairs(field(batch, 1)), pairs(field(batch, 2))
