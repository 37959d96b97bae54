"""What comes out of blocks: codes of outcomes and forces for every row, or counts of them."""

from collections.abc import Hashable
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic.gates import FULL, Emit
from aiframework.portfolio.block import FEW, Block
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Bytes, unpacked

__all__ = ["Codes", "Counts", "Memory"]

#: where the arrays of results lie
Memory = Any

_WORD: Final = np.uint64


@attrs.define(eq=False)
class Codes:
    """Codes for every row of a batch, written block by block.

    Attributes:
        program: what is worked.
        facts: the batch.
        codes: for each column that is not constant, a code for each row or thing.
        told: planes of rows that have a result, by plane.
        wrong: how many rows tell a whole as what its parts contradict, by fact.
    """

    program: Program
    facts: Facts
    codes: dict[int, Bytes]
    told: dict[int, Bytes]
    wrong: dict[str, int] = attrs.field(init=False, factory=dict)
    _constants: dict[tuple[int, int], Bytes] = attrs.field(init=False, factory=dict)

    @classmethod
    def of(cls, program: Program, facts: Facts, allocate: Any = np.zeros) -> "Codes":  # noqa: ANN401 - like numpy.zeros
        """Make room for the codes of a batch."""
        codes: dict[int, Bytes] = {}
        for place, column in enumerate(program.coded):
            if column.constant is None:
                codes[place] = allocate(_length(facts, column.kind), np.uint8)
        told = {plane: allocate((facts.number + 7) // 8, np.uint8) for plane in program.told if plane > FULL}
        return cls(program, facts, codes, told)

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

    def take(self, emit: Emit, planes: list[Any], block: Block) -> None:
        """Write what comes out of a block."""
        name, place = emit.key[0], emit.key[1]  # type: ignore[index]  # such keys are pairs
        if emit.kind is not None and emit.kind not in self.facts.lists:
            return
        if name == "contradiction":
            self.wrong[place] = self.wrong.get(place, 0) + ones_of(emit, planes[0], block)
            return
        rows = block.rows_of(emit.kind)
        few = block.rows.number <= FEW
        arrays = [
            np.frombuffer(plane.to_bytes(rows.width, "little"), np.uint8) if few and const > FULL else plane
            for plane, const in zip(planes, emit.planes, strict=True)
        ]
        if name == "told":
            low = block.rows.start // 8
            self.told[place][low : low + rows.width] = arrays[0]
            return
        into = self.codes[place]
        if emit.kind is None:
            spread(arrays, emit.planes, into[block.rows.start : block.rows.stop])
            return
        spread_codes = np.empty(rows.width * 8, np.uint8)
        spread(arrays, emit.planes, spread_codes)
        block.things(emit.kind).put(spread_codes, into, self.facts.lists[emit.kind].first)


def _length(facts: Facts, kind: type | None) -> int:
    if kind is None:
        return facts.number
    return facts.lists[kind].number if kind in facts.lists else 0


def spread(arrays: list[Any], planes: tuple[int, ...], into: Bytes) -> None:
    """Write a code for each row: bit by bit from the planes, where a constant plane is the same for all."""
    base = sum(1 << bit for bit, plane in enumerate(planes) if plane == FULL)
    parts: list[npt.NDArray[np.uint64]] = []
    for bit, (array, plane) in enumerate(zip(arrays, planes, strict=True)):
        if plane > FULL:
            words = unpacked(array).view(_WORD)
            parts.append(words if bit == 0 else np.left_shift(words, _WORD(bit), out=words))
    codes = parts[0]
    for part in parts[1:]:
        np.bitwise_or(codes, part, out=codes)
    if base:
        np.bitwise_or(codes, _WORD(base * 0x0101010101010101), out=codes)
    into[:] = codes.view(np.uint8)[: len(into)]


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

    def take(self, emit: Emit, planes: list[Any], block: Block) -> None:
        """Add what comes out of a block."""
        key = emit.key
        self.counts[key] = self.counts.get(key, 0) + ones_of(emit, planes[0], block)

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


def ones_of(emit: Emit, held: Any, block: Block) -> int:  # noqa: ANN401 - bytes or a number
    """Return how many rows of a block a plane holds."""
    if emit.kind is not None and emit.kind not in block.facts.lists:
        return 0
    exists = block.exists(emit.kind)
    if emit.planes[0] == FULL:
        return int(np.bitwise_count(exists).sum())
    if block.rows.number <= FEW:
        number: int = held
        return (number & int.from_bytes(exists.tobytes(), "little")).bit_count()
    return _ones(held if emit.kind is None and block.rows.number % 64 == 0 else held & exists)


def _ones(plane: Bytes) -> int:
    whole = len(plane) // 8 * 8
    words = np.bitwise_count(plane[:whole].view(_WORD)).sum()
    return int(words) + int(np.bitwise_count(plane[whole:]).sum())
