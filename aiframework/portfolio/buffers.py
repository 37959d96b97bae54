"""Arrow arrays as the memory they lie in, without copying what need not be copied."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from aiframework.portfolio.rows import Bits, packed

__all__ = ["flags", "listed", "offsets_of", "plain_array", "raw", "validity"]


def validity(array: pa.Array) -> Bits | None:
    """Return which rows have a value; None where all have."""
    if array.null_count == 0:
        return None
    if pa.types.is_nested(array.type):  # whose buffers are those of all within
        return flags(array.is_valid())
    return Bits(np.frombuffer(array.buffers()[0], np.uint8), array.offset)


def flags(array: pa.Array) -> Bits:
    """Return the values of a boolean array."""
    buffer = array.buffers()[1]
    return Bits(
        np.frombuffer(buffer, np.uint8) if buffer is not None and buffer.size else np.zeros(1, np.uint8),
        array.offset,
    )


def raw(array: pa.Array, dtype: Any) -> npt.NDArray[Any]:  # noqa: ANN401 - a numpy type
    """Return the machine numbers of an array as they lie in memory."""
    buffer = array.buffers()[1]
    if buffer is None or len(array) == 0:
        return np.zeros(len(array), dtype)
    width = np.dtype(dtype).itemsize
    return np.frombuffer(buffer, dtype, count=len(array), offset=array.offset * width)


def plain_array(array: pa.Array) -> pa.Array:
    """Return an array without extension, run-length or view clothes."""
    kind = array.type
    if isinstance(kind, pa.BaseExtensionType):
        return plain_array(array.storage)
    if pa.types.is_run_end_encoded(kind):
        return plain_array(pc.run_end_decode(array))
    if pa.types.is_string_view(kind):
        return array.cast(pa.large_string())
    if pa.types.is_fixed_size_list(kind) or pa.types.is_list_view(kind):
        return array.cast(pa.list_(kind.value_type))
    if pa.types.is_large_list_view(kind):
        return array.cast(pa.large_list(kind.value_type))
    return array


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
