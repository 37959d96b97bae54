"""The steps of a law as numbers, as the kernels take them; written once for a program and the lists that a table tells."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.logic.circuit import Leaf
from aiframework.logic.gates import Emit, Order
from aiframework.portfolio import kernels
from aiframework.portfolio.program import Program
from aiframework.portfolio.rows import Numbers

__all__ = ["Script", "script_of"]

_EMITS: Final = {"code": kernels.CODE, "told": kernels.NOTE}
#: planes that a code is made of, at most
_BITS: Final = 3


@attrs.frozen(eq=False)
class Script:
    """Steps as numbers.

    Attributes:
        kinds: the kinds of row: descriptions (None), then the repeated things that the table tells.
        steps: the steps, as `kernels.work` takes them.
        buffers: of each plane the place of its kind.
        full: the planes that are full.
        leaves: what is read, in the order of its steps.
        sides: for each leaf whether it is asked where it holds, and where it does not.
        emits: what comes out, in the order of its steps.
        codes: three rows: for each column of codes its place among what comes out, that of its kind of row, and which
            one it is in the room of that kind.
        moved: the places of the kinds whose planes go up or down.
        plans: what was worked out for tables of one layout.
    """

    kinds: tuple[type | None, ...]
    steps: npt.NDArray[np.int32]
    buffers: Numbers
    full: Numbers
    leaves: tuple[Leaf, ...]
    sides: tuple[tuple[bool, bool], ...]
    emits: tuple[Emit, ...]
    codes: Numbers
    moved: tuple[int, ...]
    plans: dict[Any, Any] = attrs.field(init=False, factory=dict)


@lru_cache(maxsize=32)
def script_of(program: Program, told: tuple[type, ...]) -> Script:
    """Return the script of a program.

    Args:
        program: the program; it is known by its identity.
        told: the kinds of repeated things of which the table tells.
    """
    return _Writing(program.order, (None, *told)).script(program.placed)


@attrs.define(eq=False)
class _Writing:
    order: Order
    kinds: Sequence[type | None]
    steps: list[tuple[int, ...]] = attrs.field(factory=list)
    leaves: list[Leaf] = attrs.field(factory=list)
    sides: list[tuple[bool, bool]] = attrs.field(factory=list)
    emits: list[Emit] = attrs.field(factory=list)
    moved: set[int] = attrs.field(factory=set)

    def script(self, placed: Mapping[int, tuple[type | None, int]]) -> Script:
        number = {kind: place for place, kind in enumerate(self.kinds)}
        for step in self.order.steps:
            self._step(step, number)
        codes = [
            (place, number[emit.kind], placed[key[1]][1])
            for place, emit in enumerate(self.emits)
            if (key := _pair(emit))[0] == "code"
        ]
        return Script(
            kinds=tuple(self.kinds),
            steps=np.array(self.steps, np.int32).reshape(-1, 6),
            buffers=np.array([number.get(kind, 0) for kind in self.order.buffers], np.int64),
            full=np.array([*self.order.full.values()], np.int64),
            leaves=tuple(self.leaves),
            sides=tuple(self.sides),
            emits=tuple(self.emits),
            codes=np.array(codes, np.int64).reshape(-1, 3).T,
            moved=tuple(sorted(self.moved)),
        )

    def _step(self, step: tuple[Any, ...], number: dict[type | None, int]) -> None:
        """Write a step; what is about things of which nothing is told has none."""
        buffers = self.order.buffers
        match step:
            case ("bits", run):
                for gate, first, second, to in run:
                    if buffers[to] in number:
                        self.steps.append((gate, number[buffers[to]], to, first, second, 0))
            case ("leaf", leaf, yes, no) if leaf.kind in number:
                asked = [-1 if plane is None else plane for plane in (yes, no)]
                self.steps.append((kernels.LEAF, number[leaf.kind], len(self.leaves), *asked, 0))
                self.leaves.append(leaf)
                self.sides.append((yes is not None, no is not None))
            case ("emit", emit, planes) if emit.kind in number:
                does = _EMITS.get(_pair(emit)[0], kernels.COUNT)
                bits = [*planes, *[0] * (_BITS - len(planes))]
                self.steps.append((does, number[emit.kind], len(self.emits), *bits))
                self.emits.append(emit)
            case ("down", kind, plane, to) if kind in number:
                self.moved.add(number[kind])
                self.steps.append((kernels.DOWN, number[kind], to, plane, 0, 0))
            case ("up" | "none" as name, kind, least, plane, to) if kind in number:
                self.moved.add(number[kind])
                does = kernels.UP if name == "up" else kernels.NONE
                self.steps.append((does, number[kind], to, plane, least, 0))


def _pair(emit: Emit) -> Any:  # noqa: ANN401 - a name and what it is of
    return emit.key
