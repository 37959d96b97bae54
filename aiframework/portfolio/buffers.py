"""Arrow arrays as the memory they lie in, without copying what need not be copied."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from aiframework.portfolio.rows import Bits, packed

__all__ = ["flags", "listed", "offsets_of", "plain_array", "raw", "told_flags", "validity"]


def validity(array: pa.Array) -> Bits | None:
    """Return which rows have a value; None where all have."""
    if array.null_count == 0:
        return None
    if pa.types.is_nested(array.type):  # whose buffers are those of all within
        return flags(array.is_valid())
    return _bits(array.buffers()[0], array.offset)


def flags(array: pa.Array) -> Bits:
    """Return the values of a boolean array."""
    return _bits(array.buffers()[1], array.offset)


def told_flags(array: pa.Array) -> tuple[Bits | None, Bits]:
    """Return which rows of a boolean array have a value (None where all have), and the values."""
    valid, values = array.buffers()
    return None if array.null_count == 0 else _bits(valid, array.offset), _bits(values, array.offset)


def _bits(buffer: pa.Buffer | None, offset: int) -> Bits:
    return Bits(_NOTHING if buffer is None or buffer.size == 0 else np.frombuffer(buffer, np.uint8), offset)


_NOTHING: Final = np.zeros(1, np.uint8)


def raw(array: pa.Array, dtype: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - a numpy type
    """Return the machine numbers of an array as they lie in memory."""
    buffer = array.buffers()[1]
    if buffer is None or len(array) == 0:
        return np.zeros(len(array), dtype)
    width = np.dtype(dtype).itemsize
    return np.frombuffer(buffer, dtype, count=len(array), offset=array.offset * width)


def plain_array(array: pa.Array) -> pa.Array:
    """Return an array without extension, run-length or view clothes."""
    if isinstance(array, pa.ExtensionArray):
        return plain_array(array.storage)
    undressed = _UNDRESSED.get(array.type.id)
    return array if undressed is None else plain_array(undressed(array))


#: by the number of a type in clothes, what takes them off
_UNDRESSED: Final[Mapping[int, Callable[[Any], pa.Array]]] = {
    pa.lib.Type_RUN_END_ENCODED: pc.run_end_decode,
    pa.lib.Type_STRING_VIEW: lambda array: array.cast(pa.large_string()),
    pa.lib.Type_FIXED_SIZE_LIST: lambda array: array.cast(pa.list_(array.type.value_type)),
    pa.lib.Type_LIST_VIEW: lambda array: array.cast(pa.list_(array.type.value_type)),
    pa.lib.Type_LARGE_LIST_VIEW: lambda array: array.cast(pa.large_list(array.type.value_type)),
}


def offsets_of(array: pa.Array) -> npt.NDArray[Any]:
    """Return where each list begins among the values, and after the last where it ends."""
    found: npt.NDArray[Any] = array.offsets.to_numpy()
    return found


def listed(array: pa.Array) -> tuple[npt.NDArray[Any], pa.Array, Bits | None]:
    """Return where each list begins and ends, the values, and which lists are told; nothing lies between lists."""
    offsets = offsets_of(array)
    valid = validity(array)
    if valid is not None:
        some = packed(offsets[1:] != offsets[:-1])
        if (some & ~valid.whole(len(array))).any():  # an unusual table: null lists that hold something
            lengths = np.diff(offsets) * array.is_valid().to_numpy(zero_copy_only=False)
            return np.concatenate([[0], np.cumsum(lengths)]), array.flatten(), valid
    return offsets, array.values, valid
