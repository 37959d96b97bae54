"""A large batch shared among processes: each works some of the rows, and hands on what comes out through a pipe.

The processes that help begin as copies of this one, so that they have the batch at hand. What they hand on is read
straight to where it belongs: arrays that several processes write to would cost more than the pipe.
"""

import os
import pickle
import struct
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_all_start_methods, get_context
from typing import Any, Final, Protocol

import attrs

from aiframework.portfolio.rows import Bytes

__all__ = ["Pen", "Places", "apart", "possible"]

#: what is handed on: its array (or one of the words below), where it begins there, and how many bytes follow
_HEAD: Final = struct.Struct("=qqq")
_DONE, _FAILED = -1, -2
#: bytes that a pipe holds, where the system lets us say so
_ROOM: Final = 1 << 20


class Places(Protocol):
    """Knows where what is handed on belongs."""

    def place(self, array: int, start: int, length: int) -> Bytes:
        """Return the part of an array that is written."""


def possible() -> bool:
    """Return whether processes can begin as copies of this one."""
    return "fork" in get_all_start_methods()


@attrs.frozen
class Pen:
    """Hands on what comes out of a share.

    Attributes:
        pipe: where it is written to.
    """

    pipe: int

    def write(self, array: int, start: int, data: Any) -> None:  # noqa: ANN401 - bytes, or an array of them
        """Hand on a part of an array."""
        rest = [memoryview(_HEAD.pack(array, start, len(data))), memoryview(data)]
        while rest:
            written = os.writev(self.pipe, rest)
            while rest and written >= len(rest[0]):
                written -= len(rest.pop(0))
            if rest:
                rest[0] = rest[0][written:]


@attrs.define(eq=False)
class _Other:
    """A process that helps, and the thread that reads what it hands on."""

    process: Any
    pipe: int
    places: Places
    result: Any = None
    failed: BaseException | None = None
    thread: threading.Thread = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.thread = threading.Thread(target=self._read, daemon=True)

    def _read(self) -> None:
        try:
            while self._one():
                pass
        except EOFError:
            message = "a working process ended before it was done (killed, or out of memory)"
            self.failed = RuntimeError(message)
        except BaseException as error:  # noqa: BLE001 - told by who waits
            self.failed = error

    def _one(self) -> bool:
        """Read what is handed on next; return whether more follows."""
        head = bytearray(_HEAD.size)
        self._fill(memoryview(head))
        array, start, length = _HEAD.unpack(head)
        if array >= 0:
            self._fill(self.places.place(array, start, length).data)
            return True
        last = bytearray(length)
        self._fill(memoryview(last))
        told = pickle.loads(last)  # noqa: S301 - written by a copy of this process
        if array == _DONE:
            self.result = told
        else:
            self.failed = told
        return False

    def _fill(self, into: memoryview) -> None:
        while into:
            read = os.readv(self.pipe, [into])
            if not read:
                raise EOFError
            into = into[read:]

    def done(self) -> Any:  # noqa: ANN401 - what the task returns
        self.thread.join()
        if self.failed is not None:
            raise self.failed
        return self.result

    def close(self) -> None:
        if self.process.is_alive():
            self.process.terminate()
        self.process.join()
        self.thread.join()
        os.close(self.pipe)


def apart(task: Callable[[range, Pen | None], Any], shares: Sequence[range], places: Places) -> Iterator[Any]:
    """Yield what a task returns for each share: the first here, each other in a process that begins as a copy of this.

    The copies compute on arrays alone; they start no thread and take no lock of a library.

    Args:
        task: works a share; takes a pen where it works in a process of its own.
        shares: the rows of each.
        places: where what pens hand on is written.

    Raises:
        Exception: what a share raised.
        RuntimeError: a process ended before it was done.
    """
    others: list[_Other] = []
    try:
        others.extend(_begun(task, share, places) for share in shares[1:])
        for other in others:
            other.thread.start()
        yield task(shares[0], None)
        for other in others:
            yield other.done()
    finally:
        for other in others:
            other.close()


def _begun(task: Callable[[range, Pen | None], Any], share: range, places: Places) -> _Other:
    here, there = os.pipe()
    _widen(there)
    process = get_context("fork").Process(target=_run, args=(task, share, here, there))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of forks beside threads
        process.start()
    os.close(there)
    return _Other(process, here, places)


def _widen(pipe: int) -> None:
    import fcntl  # noqa: PLC0415 - not on every system, as processes that begin as copies

    if hasattr(fcntl, "F_SETPIPE_SZ"):
        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _ROOM)
        except OSError:  # more than the system allows: it does with less
            return


def _run(task: Callable[[range, Pen | None], Any], share: range, here: int, there: int) -> None:
    os.close(here)
    pen = Pen(there)
    try:
        told = (_DONE, pickle.dumps(task(share, pen)))
    except BaseException as error:  # noqa: BLE001 - handed on to who waits
        told = (_FAILED, pickle.dumps(error))
    pen.write(told[0], 0, told[1])
    os.close(there)
