"""A large batch shared among processes: each takes the next block that nobody has taken, until none is left.

The processes that help begin as copies of this one, so that they have the batch at hand. What comes out of a block they
leave in memory that both see, as bits; here it is written to where it belongs. So the results, which are many times as
large, are written by one process alone.
"""

import os
import struct
import warnings
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from typing import Any, Final, Protocol

import attrs

from aiframework.portfolio.memory import shared_room
from aiframework.portfolio.rows import Bytes

__all__ = ["Task", "possible", "shared"]

_NUMBER: Final = struct.Struct("=q")
#: so many blocks of a process may wait to be taken
_WAITING: Final = 2


class Task(Protocol):
    """Work in blocks, by number."""

    def here(self, number: int) -> None:
        """Work a block in this process."""

    def apart(self, number: int, left: Bytes) -> None:
        """Work a block in another process, and leave what comes out."""

    def take(self, number: int, left: Bytes) -> None:
        """Take what another process has left."""

    def told(self) -> Any:  # noqa: ANN401 - whatever can be pickled
        """Return, in another process, what else there is to tell of all its blocks."""

    def hear(self, told: Any) -> None:  # noqa: ANN401 - what `told` returned
        """Hear what another process tells."""


def possible() -> bool:
    """Return whether processes can begin as copies of this one."""
    return "fork" in get_all_start_methods()


def shared(task: Task, blocks: int, *, helpers: int, room: int) -> None:
    """Work blocks here and in other processes.

    The copies compute on arrays alone; they start no thread and take no lock of a library.

    Args:
        task: the work.
        blocks: how many blocks there are.
        helpers: how many processes help.
        room: the bytes that a block leaves.

    Raises:
        Exception: what a block raised.
        RuntimeError: a process ended before it was done.
    """
    queue = _queue(blocks)
    others: list[_Other] = []
    try:
        for _ in range(helpers):
            others.append(_begun(task, queue, room, [other.pipe for other in others]))
        waiting = {other.pipe: other for other in others}
        own = True
        while own or waiting:
            for pipe in wait(list(waiting), 0 if own else None):
                if waiting[pipe].heard(task):  # type: ignore[index]  # they are the pipes given
                    del waiting[pipe]  # type: ignore[arg-type]
            number = _next(queue) if own else None
            own = number is not None
            if number is not None:
                task.here(number)
    finally:
        os.close(queue)
        for other in others:
            other.close()


def _queue(blocks: int) -> int:
    """Return a pipe from which every process reads the number of its next block."""
    queue, end = os.pipe()
    os.write(end, b"".join(map(_NUMBER.pack, range(blocks))))  # a pipe holds thousands
    os.close(end)
    return queue


def _next(queue: int) -> int | None:
    read = os.read(queue, _NUMBER.size)
    return _NUMBER.unpack(read)[0] if read else None


@attrs.frozen
class _Other:
    """A process that helps, the pipe to it, and what its blocks leave."""

    process: Any
    pipe: Connection
    rooms: Sequence[Bytes]

    def heard(self, task: Task) -> bool:
        """Hear what it says next; return whether it is done."""
        try:
            said = self.pipe.recv()
        except EOFError:
            message = "a working process ended before it was done (killed, or out of memory)"
            raise RuntimeError(message) from None
        if isinstance(said, BaseException):
            raise said
        number, told = said
        if number is None:
            task.hear(told)
            return True
        task.take(number, self.rooms[told])
        with suppress(ConnectionError):  # no block was left for it, and it has gone
            self.pipe.send(told)
        return False

    def close(self) -> None:
        if self.process.is_alive():
            self.process.terminate()
        self.process.join()
        self.pipe.close()


def _begun(task: Task, queue: int, room: int, others: Sequence[Connection]) -> _Other:
    whole = shared_room(_WAITING * room)
    rooms = [whole[place * room : (place + 1) * room] for place in range(_WAITING)]
    here, there = get_context("fork").Pipe()
    process = get_context("fork").Process(target=_help, args=(task, queue, rooms, there, [*others, here]))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of forks beside threads
        process.start()
    there.close()
    return _Other(process, here, rooms)


def _help(
    task: Task, queue: int, rooms: Sequence[Bytes], pipe: Connection, ends: Sequence[Connection]
) -> None:
    """Work blocks until none is left; the ends of pipes that are not ours are closed, so that nobody waits for the dead."""
    for end in ends:
        end.close()
    free = list(range(len(rooms)))
    try:
        while (number := _next(queue)) is not None:
            room = free.pop() if free else pipe.recv()
            task.apart(number, rooms[room])
            pipe.send((number, room))
        pipe.send((None, task.told()))
    except BaseException as error:  # noqa: BLE001 - told by who waits
        pipe.send(error)
