"""What comes out of blocks: codes of outcomes and forces for every row, or counts of them."""

from collections.abc import Hashable, Iterator, Sequence
from typing import Any, Final

import attrs
import numpy as np

from aiframework.logic.gates import FULL, Emit
from aiframework.portfolio.block import Block
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.memory import Room, in_lines, size_of
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Bytes, unpacked

__all__ = ["Codes", "Counts", "Left"]

_WORD: Final = np.dtype(np.uint64)
#: rows of a word
_BITS: Final = 64


@attrs.define(eq=False)
class Codes:
    """Codes for every row of a batch, written block by block.

    Attributes:
        program: what is worked.
        facts: the batch.
        room: by kind of row, a code for each row in each column that is not constant; each column is filled up to lines
            of the cache.
        told: planes of rows that have a result, by plane.
        memory: what room and planes are cut from.
        wrong: how many rows tell a whole as what its parts contradict, by fact.
    """

    program: Program
    facts: Facts
    room: dict[type | None, Bytes]
    told: dict[int, Bytes]
    memory: Room
    wrong: dict[str, int] = attrs.field(init=False, factory=dict)
    _constants: dict[tuple[int, int], Bytes] = attrs.field(init=False, factory=dict)

    @classmethod
    def of(cls, program: Program, facts: Facts) -> "Codes":
        """Make room for the codes of a batch."""
        shapes = {
            kind: (len(places), in_lines(facts.number_of(kind))) for kind, places in program.varying.items()
        }
        width = (facts.number + 7) // 8
        planes = {plane: (width,) for plane in program.told if plane > FULL}
        memory = Room(size_of([*shapes.values(), *planes.values()]))
        arrays = memory.all({**shapes, **planes})
        return cls(
            program,
            facts,
            {kind: arrays[kind] for kind in shapes},
            {plane: arrays[plane] for plane in planes},
            memory,
        )

    def add(self, more: dict[str, int]) -> None:
        """Add what other rows tell wrongly."""
        for path, number in more.items():
            self.wrong[path] = self.wrong.get(path, 0) + number

    def array(self, place: int, number: int) -> Bytes:
        """Return the codes of a column; a constant one is made once for all that are like it."""
        column = self.program.coded[place]
        if column.constant is None:
            kind, row = self.program.placed[place]
            found: Bytes = self.room[kind][row, : self.facts.number_of(kind)]
            return found
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
            column = self.array(place, self.facts.number_of(emit.kind))
            spread(planes, emit.planes, column[start : start + rows.number])

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
        start = block.rows.start // 8
        self.told[plane][start : start + block.rows.width] = told


@attrs.define(eq=False)
class Left:
    """Planes left for another process, one after the other; a constant is none.

    Attributes:
        into: takes them.
    """

    into: Bytes
    _at: int = attrs.field(init=False, default=0)

    def take(self, emit: Emit, planes: Sequence[Bytes], block: Block) -> None:
        """Leave what comes out of a block."""
        for plane, left in zip(planes, self._places(emit, block), strict=True):
            if left is not None:
                left[:] = plane

    def taken(self, emit: Emit, block: Block) -> list[Bytes]:
        """Return what was left of it, in the order in which it was."""
        width = block.rows_of(emit.kind).width
        return [
            np.full(width, 255 * plane, np.uint8) if left is None else left
            for plane, left in zip(emit.planes, self._places(emit, block), strict=True)
        ]

    def _places(self, emit: Emit, block: Block) -> Iterator[Bytes | None]:
        width = block.rows_of(emit.kind).width
        for plane in emit.planes:
            yield self.into[self._at : self._at + width] if plane > FULL else None
            self._at += in_lines(width) if plane > FULL else 0

    @staticmethod
    def size(emits: Sequence[Emit], block: Block) -> int:
        """Return the bytes that a block leaves."""
        return sum(
            in_lines(block.rows_of(emit.kind).width) * sum(plane > FULL for plane in emit.planes)
            for emit in emits
            if block.tells(emit.kind)
        )

    def close(self) -> None:
        """Take note that a block is done."""


def _pair(emit: Emit) -> Any:  # noqa: ANN401 - a name and a place
    return emit.key


#: stands for any plane that is no constant
_VARIES: Final = FULL + 1


def spread(planes: Sequence[Bytes], which: Sequence[int], into: Bytes) -> None:
    """Write a code for each row, of one column or of several, from the bits, the lowest first.

    The highest bit is laid down, doubled, joined with the next one, and so on; what is joined last goes to where the codes
    belong. It is done in pieces that stay in cache.
    """
    base = sum(1 << bit for bit, plane in enumerate(which) if plane == FULL)
    bits = [bit for bit, plane in enumerate(which) if plane > FULL]
    for low in range(0, into.shape[-1], _PIECE):
        part = into[..., low : low + _PIECE]
        number, first = part.shape[-1], low // 8
        own = [planes[bit][..., first : first + _PIECE // 8] for bit in bits]
        codes = unpacked(own[-1], number)
        for place in range(len(bits) - 2, -1, -1):
            _doubled(codes, bits[place + 1] - bits[place])
            last = bits[place] == 0 and not base
            codes = np.bitwise_or(codes, unpacked(own[place], number), out=part if last else codes)
        if codes is not part:
            _doubled(codes, bits[0])
            np.bitwise_or(codes, np.uint8(base), out=part)


#: rows of a piece
_PIECE: Final = 131_072


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
    _words: Bytes = attrs.field(init=False, factory=lambda: np.empty((_AT_ONCE, 0), np.uint8))
    _waiting: list[tuple[Hashable, int]] = attrs.field(init=False, factory=list)

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
