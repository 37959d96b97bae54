"""What comes out of blocks: codes of outcomes and forces for every row, or counts of them."""

from collections.abc import Hashable, Sequence
from typing import Any, Final, TypeAlias

import attrs
import numpy as np

from aiframework.logic.gates import FULL, Emit
from aiframework.portfolio.block import Block
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Bytes, unpacked

__all__ = ["Codes", "Counts", "Memory"]

#: where the arrays of results lie: like numpy.empty
Memory: TypeAlias = Any

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
        places = _varying(self.program)
        return {
            place: row for kind in places for place, row in zip(places[kind], self.room[kind], strict=True)
        }

    @classmethod
    def of(cls, program: Program, facts: Facts, allocate: Memory = np.empty) -> "Codes":
        """Make room for the codes of a batch."""
        room = {
            kind: allocate((len(places), _length(facts, kind)), np.uint8)
            for kind, places in _varying(program).items()
        }
        told = {plane: allocate((facts.number + 7) // 8, np.uint8) for plane in program.told if plane > FULL}
        return cls(program, facts, room, told)

    def add(self, more: dict[str, int]) -> None:
        """Add what other rows tell wrongly."""
        for path, number in more.items():
            self.wrong[path] = self.wrong.get(path, 0) + number

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
        number = block.rows_of(emit.kind).number
        if name == "told":
            self._note(place, planes[0], block)
        elif name == "contradiction":
            self.add({place: counts(planes[0][np.newaxis], number)[0]})
        elif emit.kind is None:
            spread(planes, emit.planes, self.codes[place][block.rows.start : block.rows.stop])
        else:
            codes = np.empty(number, np.uint8)
            spread(planes, emit.planes, codes)
            self._put(codes, self.codes[place], block, emit.kind)

    def take_all(self, emits: Sequence[Emit], planes: Sequence[Bytes], block: Block) -> None:
        """Write what comes out of a block, the codes of all columns of a kind at once."""
        names, places = zip(*map(_pair, emits), strict=True)
        kind, number = emits[0].kind, block.rows_of(emits[0].kind).number
        if names[0] == "told":
            for place, plane in zip(places, planes[0], strict=True):
                self._note(place, plane, block)
        elif names[0] == "contradiction":
            self.add(dict(zip(places, counts(planes[0], number), strict=True)))
        else:
            codes = np.empty((len(places), number), np.uint8)
            spread(planes, [_VARIES] * len(planes), codes)
            self._put(codes, self.room[kind], block, kind)

    def close(self) -> None:
        """Take note that a block is done: nothing is left to write."""

    def _note(self, place: int, plane: Bytes, block: Block) -> None:
        low = block.rows.start // 8
        self.told[place][low : low + block.rows.width] = plane

    def _put(self, codes: Bytes, into: Bytes, block: Block, kind: type | None) -> None:
        if kind is None:
            into[..., block.rows.start : block.rows.stop] = codes
        else:
            block.things(kind).put(codes, into, self.facts.lists[kind].first)


def _pair(emit: Emit) -> Any:  # noqa: ANN401 - a name and a place
    return emit.key


def _varying(program: Program) -> dict[type | None, list[int]]:
    """Return the columns that are not constant, by kind of row, in the order they come out."""
    found: dict[type | None, list[int]] = {}
    for place, column in enumerate(program.coded):
        if column.constant is None:
            found.setdefault(column.kind, []).append(place)
    return found


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
