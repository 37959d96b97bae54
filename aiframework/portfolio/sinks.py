"""What comes out of blocks: codes of outcomes and forces for every row, or counts of them."""

from collections.abc import Hashable, Sequence
from typing import Any, Final

import attrs
import numpy as np

from aiframework.logic.gates import FULL, Emit
from aiframework.portfolio.block import Block
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Bytes, unpacked
from aiframework.portfolio.shares import Pen

__all__ = ["Codes", "Counts"]

_WORD: Final = np.dtype(np.uint64)
#: rows of a word
_BITS: Final = 64


@attrs.define(eq=False)
class Codes:
    """Codes for every row of a batch, written block by block.

    Attributes:
        program: what is worked.
        facts: the batch.
        room: by kind of row, a code for each row in each column that is not constant.
        told: planes of rows that have a result, by plane.
        codes: the columns of the room by their places in the program.
        wrong: how many rows tell a whole as what its parts contradict, by fact.
    """

    program: Program
    facts: Facts
    room: dict[type | None, Bytes]
    told: dict[int, Bytes]
    codes: dict[int, Bytes] = attrs.field(init=False)
    wrong: dict[str, int] = attrs.field(init=False, factory=dict)
    _constants: dict[tuple[int, int], Bytes] = attrs.field(init=False, factory=dict)

    @codes.default
    def _columns(self) -> dict[int, Bytes]:
        varying = self.program.varying
        return {
            place: row
            for kind, places in varying.items()
            for place, row in zip(places, self.room[kind], strict=True)
        }

    @classmethod
    def of(cls, program: Program, facts: Facts) -> "Codes":
        """Make room for the codes of a batch."""
        room = {
            kind: np.empty((len(places), _length(facts, kind)), np.uint8)
            for kind, places in program.varying.items()
        }
        width = (facts.number + 7) // 8
        told = {plane: np.empty(width, np.uint8) for plane in program.told if plane > FULL}
        return cls(program, facts, room, told)

    def own(self, pen: Pen | None) -> "Codes":
        """Return what takes the codes of some blocks: for these arrays, or in another process that hands them on."""
        if pen is None:
            return attrs.evolve(self)
        return _Handed(self.program, self.facts, self.room, self.told, pen)

    def place(self, array: int, start: int, length: int) -> Bytes:
        """Return the part of an array that another process tells of: of a column, or, beyond them, of a plane."""
        number = len(self.program.coded)
        whole = self.codes[array] if array < number else self.told[array - number]
        return whole[start : start + length]

    def add(self, more: dict[str, int]) -> None:
        """Add what other rows tell wrongly."""
        for path, number in more.items():
            self.wrong[path] = self.wrong.get(path, 0) + number

    @property
    def counted(self) -> dict[str, int]:
        """What was counted: only what is wrong."""
        return self.wrong

    def array(self, place: int, number: int) -> Bytes:
        """Return the codes of a column; a constant one is made once for all that are like it."""
        column = self.program.coded[place]
        if column.constant is None:
            return self.codes[place]
        key = (column.constant, number)
        if key not in self._constants:
            self._constants[key] = np.full(number, column.constant, np.uint8)
        return self._constants[key]

    def take(self, emit: Emit, planes: Sequence[Bytes], block: Block) -> None:
        """Write what comes out of a block."""
        name, place = _pair(emit)
        rows = block.rows_of(emit.kind)
        if name == "told":
            self._note(place, planes[0], block)
        elif name == "contradiction":
            self.add({place: counts(planes[0][np.newaxis], rows.number)[0]})
        else:
            start = rows.start - (0 if emit.kind is None else self.facts.lists[emit.kind].first)
            into = self._begun(place, start, rows.stop - rows.start)
            spread(planes, emit.planes, into)
            self._done(place, start, into)

    def _begun(self, array: int, start: int, length: int) -> Bytes:
        """Return where a part of an array is written."""
        return self.place(array, start, length)

    def _done(self, array: int, start: int, part: Bytes) -> None:
        """Take note that a part of an array is written."""

    def take_all(self, emits: Sequence[Emit], planes: Sequence[Bytes], block: Block) -> None:
        """Write what comes out of a block, the codes of all columns of a kind at once."""
        names, places = zip(*map(_pair, emits), strict=True)
        kind, rows = emits[0].kind, block.rows_of(emits[0].kind)
        if names[0] == "told":
            for place, plane in zip(places, planes[0], strict=True):
                self._note(place, plane, block)
        elif names[0] == "contradiction":
            self.add(dict(zip(places, counts(planes[0], rows.number), strict=True)))
        else:
            first = 0 if kind is None else self.facts.lists[kind].first
            spread(
                planes, [_VARIES] * len(planes), self.room[kind][:, rows.start - first : rows.stop - first]
            )

    def close(self) -> None:
        """Take note that a block is done: nothing is left to write."""

    def _note(self, plane: int, told: Bytes, block: Block) -> None:
        array, start = len(self.program.coded) + plane, block.rows.start // 8
        into = self._begun(array, start, block.rows.width)
        into[:] = told
        self._done(array, start, into)


@attrs.define(eq=False)
class _Handed(Codes):
    """Codes that are worked in a process of their own, and handed on to where they are gathered."""

    pen: Pen
    _part: Bytes = attrs.field(init=False, factory=lambda: np.empty(0, np.uint8))

    def _begun(self, array: int, start: int, length: int) -> Bytes:  # noqa: ARG002 - where it belongs is told when it is done
        if len(self._part) < length:
            self._part = np.empty(length, np.uint8)
        return self._part[:length]

    def _done(self, array: int, start: int, part: Bytes) -> None:
        self.pen.write(array, start, part)


def _pair(emit: Emit) -> Any:  # noqa: ANN401 - a name and a place
    return emit.key


def _length(facts: Facts, kind: type | None) -> int:
    if kind is None:
        return facts.number
    return facts.lists[kind].number if kind in facts.lists else 0


#: stands for any plane that is no constant
_VARIES: Final = FULL + 1


def spread(planes: Sequence[Bytes], which: Sequence[int], into: Bytes) -> None:
    """Write a code for each row, of one column or of several, from the bits, the lowest first.

    The highest bit is laid down, doubled, joined with the next one, and so on; what is joined last goes to where the codes
    belong.
    """
    number = into.shape[-1]
    base = sum(1 << bit for bit, plane in enumerate(which) if plane == FULL)
    bits = [bit for bit, plane in enumerate(which) if plane > FULL]
    codes = unpacked(planes[bits[-1]], number)
    for bit, above in zip(reversed(bits[:-1]), reversed(bits[1:]), strict=True):
        _doubled(codes, above - bit)
        last = bit == 0 and not base
        codes = np.bitwise_or(codes, unpacked(planes[bit], number), out=into if last else codes)
    if codes is not into:
        _doubled(codes, bits[0])
        np.bitwise_or(codes, np.uint8(base), out=into)


def _doubled(codes: Bytes, times: int) -> None:
    for _ in range(times):
        np.add(codes, codes, out=codes)


#: so many planes of counted words are added up at once
_AT_ONCE: Final = 64


@attrs.define(eq=False)
class Counts:
    """How many rows each plane holds, over all blocks.

    Attributes:
        program: what is worked.
        facts: the batch.
        counts: how many rows there are, by the key of what comes out.
    """

    program: Program
    facts: Facts
    counts: dict[Hashable, int] = attrs.field(factory=dict)
    #: how many rows each word holds of planes that are not added up yet, and of each its key and the rows beside the words
    _words: Bytes = attrs.field(init=False, factory=lambda: np.empty((0, 0), np.uint8))
    _waiting: list[tuple[Hashable, int]] = attrs.field(init=False, factory=list)

    def own(self, pen: Pen | None) -> "Counts":  # noqa: ARG002 - counts are handed on when all is done
        """Return what counts some blocks."""
        return Counts(self.program, self.facts)

    def place(self, array: int, start: int, length: int) -> Bytes:
        """Refuse: there is no array.

        Raises:
            TypeError: always.
        """
        message = f"counts have no array {array} of which {length} bytes at {start} could be told"
        raise TypeError(message)

    @property
    def counted(self) -> dict[Any, int]:
        """What was counted."""
        return self.counts

    def take(self, emit: Emit, planes: Sequence[Bytes], block: Block) -> None:
        """Add what comes out of a block."""
        number = block.rows_of(emit.kind).number
        if emit.planes[0] == FULL:
            self.add({emit.key: number})
            return
        words, rest = divmod(number, _BITS)
        if len(self._waiting) == _AT_ONCE or self._words.shape[1] != words:
            self.close()
            self._words = np.empty((_AT_ONCE, words), np.uint8)
        low = words * _WORD.itemsize
        np.bitwise_count(planes[0][:low].view(_WORD), out=self._words[len(self._waiting)])
        tail = int.from_bytes(planes[0][low:].tobytes(), "little") & ((1 << rest) - 1) if rest else 0
        self._waiting.append((emit.key, tail.bit_count()))

    def take_all(self, emits: Sequence[Emit], planes: Sequence[Bytes], block: Block) -> None:
        """Add what comes out of a block."""
        number = block.rows_of(emits[0].kind).number
        self.add(dict(zip((emit.key for emit in emits), counts(planes[0], number), strict=True)))

    def close(self) -> None:
        """Add up what waits."""
        sums = self._words[: len(self._waiting)].sum(axis=1, dtype=np.int64).tolist()
        for (key, tail), number in zip(self._waiting, sums, strict=True):
            self.counts[key] = self.counts.get(key, 0) + number + tail
        self._waiting.clear()

    def add(self, more: dict[Hashable, int]) -> None:
        """Add the counts of other rows."""
        for key, number in more.items():
            self.counts[key] = self.counts.get(key, 0) + number

    @property
    def wrong(self) -> dict[str, int]:
        """How many rows tell a whole as what its parts contradict, by fact."""
        return {
            str(key[1]): number
            for key, number in self.counts.items()
            if isinstance(key, tuple) and key[0] == "contradiction"
        }


def counts(planes: Bytes, number: int) -> list[int]:
    """Return how many of so many rows each plane holds."""
    whole, rest = divmod(number, 8)
    words = whole // 8 * 8
    found = np.bitwise_count(planes[:, :words].view(_WORD)).sum(axis=1, dtype=np.int64)
    found += np.bitwise_count(planes[:, words:whole]).sum(axis=1, dtype=np.int64)
    if rest:
        found += np.bitwise_count(planes[:, whole] & np.uint8((1 << rest) - 1))
    return found.tolist()  # type: ignore[no-any-return]  # one level of whole numbers
