"""Memory for results, used again once they are dropped: the first touch of fresh memory can cost more than the work.

A system hands fresh memory out zeroed and page by page, and the host of a guest may first have to find it: we measured
up to three seconds a gigabyte. So a piece that nobody looks at any more is kept for the next results, and the system is
told that it may take it back whenever it needs memory.
"""

import mmap
import os
import weakref
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import accumulate
from math import prod
from typing import Any, Final, TypeVar

import numpy as np

from aiframework.portfolio.rows import Bytes

__all__ = ["Room", "in_lines", "shared_room", "size_of"]

T = TypeVar("T")

#: a page, as pieces are counted, and a large one
_PAGE: Final = 1 << 16
_LARGE: Final = 1 << 21
#: arrays begin at a line of the cache
_LINE: Final = 64
#: so many pieces are kept
_KEPT: Final = 4

#: pieces that are kept; copies of the process do not have them
_free: list[mmap.mmap] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_free.clear)


class Room:
    """A piece of memory that arrays are cut from. It is given back when nobody has one of them any more."""

    def __init__(self, size: int) -> None:
        """Take a piece of at least so many bytes."""
        self._piece = _taken(size)
        self._whole: Bytes = np.frombuffer(self._piece, np.uint8)
        weakref.finalize(self._whole, _give_back, self._piece).atexit = False

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self._whole)

    def all(self, shapes: Mapping[T, tuple[int, ...]]) -> dict[T, Bytes]:
        """Return arrays of some shapes, one after the other; what they hold before they are written means nothing."""
        ends = list(accumulate((size_of([shape]) for shape in shapes.values()), initial=0))
        return {
            key: self._whole[start : start + prod(shape)].reshape(shape)
            for start, (key, shape) in zip(ends, shapes.items(), strict=False)
        }

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Keep it from copies of the process that begin meanwhile: else each page is copied when it is written to."""
        _advise(self._piece, "MADV_DONTFORK")
        try:
            yield
        finally:
            _advise(self._piece, "MADV_DOFORK")


def in_lines(number: int) -> int:
    """Return so many bytes, filled up to whole lines of the cache."""
    return -(-number // _LINE) * _LINE


def size_of(shapes: Iterable[tuple[int, ...]]) -> int:
    """Return the bytes that arrays of some shapes take."""
    return sum(in_lines(prod(shape)) for shape in shapes)


def shared_room(size: int) -> Bytes:
    """Return an array of bytes that copies of the process see too."""
    return np.frombuffer(mmap.mmap(-1, max(size, 1)), np.uint8)


def _taken(size: int) -> mmap.mmap:
    for piece in sorted(_free, key=len):
        if size <= len(piece) <= 4 * size + _LARGE:
            try:
                _free.remove(piece)
            except ValueError:  # another thread was faster
                continue
            _advise(piece, "MADV_DOFORK")
            return piece
    page = _LARGE if size >= 4 * _LARGE else _PAGE
    piece = mmap.mmap(-1, -(-max(size, 1) // page) * page, **_PRIVATE)
    _advise(piece, "MADV_HUGEPAGE")
    return piece


_PRIVATE: Final[Any] = {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANON} if hasattr(mmap, "MAP_PRIVATE") else {}


def _give_back(piece: mmap.mmap) -> None:
    _advise(piece, "MADV_FREE")
    _advise(piece, "MADV_DONTFORK")
    _free.append(piece)
    del _free[:-_KEPT]


def _advise(piece: mmap.mmap, advice: str) -> None:
    """Tell the system how a piece is used, where it listens."""
    if hasattr(mmap, advice):
        try:
            piece.madvise(getattr(mmap, advice))
        except OSError:  # it is advice, no more
            return
