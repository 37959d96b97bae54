"""Where columns of yes and no lie in memory, read for a whole batch at once: to open hundreds one by one takes long."""

import ctypes
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs
import numpy as np
import pyarrow as pa

from aiframework.portfolio.image import ITEM
from aiframework.portfolio.lookups import nodes
from aiframework.portfolio.rows import Numbers
from aiframework.portfolio.together import Flagged, Lying

__all__ = ["found"]

#: the steps from a record batch to a field: numbers of columns and fields, and `ITEM` from a list to what is listed
Path: TypeAlias = tuple[Any, ...]

_pointer: Final[Any] = ctypes.pythonapi.PyCapsule_GetPointer
_pointer.restype, _pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)

#: columns of what the kernel tells of a field
_LENGTH, _NULLS, _OFFSET, _VALID, _VALUES = range(5)


@attrs.frozen(eq=False)
class Paths:
    """Columns of yes and no and all that they stand in, each after what it stands in.

    Attributes:
        steps: of each the place of what it stands in (-1 for the batch), and its number there.
        fields: the places of the columns of yes and no.
        kinds: their kinds of row.
        items: for each kind of thing the place of what its lists list.
        beside: of each whether what it stands in is a struct, whose rows are its own.
    """

    steps: Numbers
    fields: Numbers
    kinds: Sequence[type | None]
    items: Mapping[type, int]
    beside: Sequence[bool]

    @classmethod
    def of(cls, flagged: Flagged) -> "Paths":
        """Take the steps to each column of yes and no, and to what is listed of each kind of thing."""
        places: dict[Path, int] = {}
        steps: list[tuple[int, int]] = []
        beside: list[bool] = []
        for path in [*flagged.listed.values(), *flagged.paths]:
            for length in range(1, len(path) + 1):
                if path[:length] not in places:
                    step = path[length - 1]
                    steps.append((places.get(path[: length - 1], -1), 0 if step == ITEM else step))
                    beside.append(length > 1 and step != ITEM)
                    places[path[:length]] = len(places)
        return cls(
            steps=np.array(steps, np.int64).reshape(-1, 2),
            fields=np.array([places[path] for path in flagged.paths], np.int64),
            kinds=[kind for kind, _ in flagged.steps.values()],
            items={kind: places[path] for kind, path in flagged.listed.items()},
            beside=beside,
        )


def found(batch: pa.RecordBatch, flagged: Flagged, held: Mapping[type, int]) -> Lying:
    """Return where the columns of yes and no of a batch lie; they lie there as long as the batch lives.

    Args:
        batch: the batch.
        flagged: which columns.
        held: how many things the column of each kind holds that some row tells.
    """
    if "paths" not in flagged.kept:
        flagged.kept["paths"] = Paths.of(flagged)
    paths: Paths = flagged.kept["paths"]
    table = np.zeros((len(paths.steps), 6), np.int64)
    capsules = batch.__arrow_c_array__()
    nodes(_pointer(capsules[1], b"arrow_array"), paths.steps, table)
    nulls = np.where(table[:, _VALID] == 0, 0, table[:, _NULLS])
    known, whole, offsets = (nulls >= 0).tolist(), (nulls == 0).tolist(), table[:, _OFFSET].tolist()
    for place, (above, _) in enumerate(paths.steps.tolist()):
        if paths.beside[place]:  # the rows are those of the struct it stands in, which must have no nulls
            known[place] = known[place] and known[above] and whole[above]
            offsets[place] += offsets[above]
    same = {kind: int(table[place, _LENGTH]) == held.get(kind) for kind, place in paths.items.items()}
    listed = np.array([kind is None or same[kind] for kind in paths.kinds], np.bool_)
    named = np.array([kind is None or kind in held for kind in paths.kinds], np.bool_)
    at = paths.fields
    own, bits = nulls[at], np.array(offsets, np.int64)[at]
    sides = np.stack([table[at, _VALUES], bits, table[at, _VALID], bits], axis=1)
    sides[own == 0, 2:] = 0
    read = np.array(known, np.bool_)[at] & listed
    return Lying(sides=sides, known=read, told=read & named & (own < table[at, _LENGTH]), nulls=own != 0)
