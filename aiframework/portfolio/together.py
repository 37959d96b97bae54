"""Columns of yes and no of a small batch, read all at once: a call on an array costs more than the work on one column."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from aiframework.logic import Question, Test
from aiframework.logic.circuit import Leaf
from aiframework.portfolio.columns import Columns, passing
from aiframework.portfolio.image import ITEM, Image, Spot
from aiframework.portfolio.image import spots as image_spots
from aiframework.portfolio.layout import Layout, Place, Steps
from aiframework.portfolio.rows import Bytes, Numbers, Rows

__all__ = ["Flagged", "Lying", "Sided"]

#: a leaf, and the rows of a pool that take where it holds and where it does not
Sided: TypeAlias = tuple[Leaf, int | None, int | None]

Truths: TypeAlias = npt.NDArray[np.bool_]

#: the place of what is never null and holds nothing: the last of each table of an image
_NONE = -1
_ALL = np.uint64(2**64 - 1)


@attrs.frozen(eq=False)
class Flagged:
    """Where the columns of yes and no of a layout stand in an image of a batch.

    Attributes:
        steps: the kind of thing and the steps to each, by the fact's path.
        rows: the place of each in the following, by the fact's path.
        nodes: for each, its node and those of the structs it stands in.
        valid: for each, its bitmap of what is not null and theirs.
        values: for each, its bitmap of values.
        others: the places that are none of these, of descriptions and of each kind of thing.
        columns: the columns that they stand in.
        items: for each kind of thing the node of what is listed.
        places: where each stands in the layout.
        paths: the steps to each from the record batch.
        listed: for each kind of thing the steps to what is listed.
    """

    steps: Mapping[str, tuple[type | None, Steps]]
    rows: Mapping[str, int]
    nodes: Numbers
    valid: Numbers
    values: Numbers
    others: Mapping[type | None, Sequence[Place]]
    columns: tuple[int, ...]
    items: Mapping[type, int]
    places: Sequence[Place]
    paths: Sequence[tuple[Any, ...]]
    listed: Mapping[type, tuple[Any, ...]]
    #: what was worked out once for what is read in another way
    kept: dict[Any, Any] = attrs.field(init=False, factory=dict)
    _plans: dict[Any, "_Plan"] = attrs.field(init=False, factory=dict)
    _told: dict[Any, Mapping[str, bool]] = attrs.field(init=False, factory=dict)

    @classmethod
    def of(cls, schema: pa.Schema, layout: Layout, wanted: Mapping[str, Question[Any]]) -> "Flagged | None":
        """Return where the columns of the facts wanted stand; None where there are none.

        It is worked out once for a layout and what is wanted of it.
        """
        key = ("flagged", id(wanted))
        if key not in layout.kept:
            if len(layout.kept) >= _KEPT:
                layout.kept.clear()
            layout.kept[key] = (
                cls._of(schema, layout, wanted),
                wanted,
            )  # alive, so that an identity stays its own
        found: Flagged | None = layout.kept[key][0]
        return found

    @classmethod
    def _of(cls, schema: pa.Schema, layout: Layout, wanted: Mapping[str, Question[Any]]) -> "Flagged | None":
        flags: list[tuple[type | None, Steps, tuple[Any, ...], Place]] = []
        others: dict[type | None, list[Place]] = {}
        for kind, before, place in _places(layout):
            path = () if place.told is None else (*before, *place.told)
            if path and not place.fact.kind.many and pa.types.is_boolean(_type(schema, path)):
                flags.append((kind, place.told or (), path, place))
            else:
                others.setdefault(kind, []).append(place)
        asked = {path[0] for _, _, path, place in flags if place.fact.path in wanted}
        columns, spots = image_spots(schema, sorted(asked))
        steps: dict[str, tuple[type | None, Steps]] = {}
        places: list[Spot] = []
        own: list[tuple[Place, tuple[Any, ...]]] = []
        for kind, told, path, place in flags:
            if place.fact.path not in wanted or path not in spots:
                others.setdefault(kind, []).append(place)
                continue
            steps[place.fact.path] = (kind, told)
            places.append(spots[path])
            own.append((place, path))
        if not places:
            return None
        depth = max((len(spot.above) for spot in places), default=0)
        items: dict[type, tuple[Any, ...]] = {each.kind: (*each.steps, ITEM) for each in layout.lists}
        listed = {kind: path for kind, path in items.items() if path in spots}
        every = [(spot, *spot.above, *[Spot(_NONE, _NONE)] * (depth - len(spot.above))) for spot in places]
        return cls(
            steps=steps,
            rows={path: row for row, path in enumerate(steps)},
            nodes=np.array([[each.node for each in spots] for spots in every], np.int64).reshape(
                -1, depth + 1
            ),
            valid=np.array([[each.buffer for each in spots] for spots in every], np.int64).reshape(
                -1, depth + 1
            ),
            values=np.array([spot.buffer + 1 for spot in places], np.int64),
            others=others,
            columns=columns,
            items={kind: spots[path].node for kind, path in listed.items()},
            places=[place for place, _ in own],
            paths=[path for _, path in own],
            listed=listed,
        )

    def image(self, batch: pa.RecordBatch, things: Mapping[type, int]) -> Image | None:
        """Return an image of a batch; None where its lists hold in it what is not read from them.

        Args:
            batch: the batch.
            things: how many things of each kind are read from it.
        """
        found = Image.of(batch, self.columns)
        same = all(
            int(found.lengths[node]) == things[kind] for kind, node in self.items.items() if kind in things
        )
        return found if same else None

    def told(self, image: Image, untold: Sequence[type]) -> Mapping[str, bool]:
        """Return the facts that some row may tell, with whether some row does not; of a shape seen before, the same.

        Args:
            image: a batch.
            untold: kinds of repeated things of which no row tells.
        """
        nulls = image.nulls[self.nodes]
        some = nulls[:, 0] < image.lengths[self.nodes[:, 0]]
        gaps = nulls.max(axis=1) > 0
        key = (some.tobytes(), gaps.tobytes(), *untold)
        if key not in self._told:
            if len(self._told) >= _KEPT:
                self._told.clear()
            every = zip(self.steps.items(), some.tolist(), gaps.tolist(), strict=True)
            self._told[key] = {path: gap for (path, of), here, gap in every if here and of[0] not in untold}
        return self._told[key]

    def read(
        self,
        leaves: Sequence[Sided],
        columns: Columns,
        image: Image,
        rows: Mapping[type | None, Rows],
        pools: Any,  # noqa: ANN401 - two pools of planes
    ) -> Sequence[Sided]:
        """Write the planes of leaves that ask of these columns; return the others.

        Args:
            leaves: what is to be read, the same for all batches of one shape.
            columns: what is told.
            image: the batch.
            rows: the rows of each kind.
            pools: planes of descriptions, and of things.
        """
        key = (id(leaves), frozenset(columns.replaced))
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) >= _KEPT:
                self._plans.clear()
            plan = self._plans[key] = _Plan.of(leaves, self, columns)
        for part in plan.parts:
            part.read(image, rows[part.kind].number, pools[part.kind is not None])
        return plan.rest


#: how many are kept: of layouts for what is wanted of them, of plans for programs
_KEPT = 16


@attrs.frozen(eq=False)
class Lying:
    """Where the columns of yes and no of a batch lie in memory, in the order of `Flagged.rows`.

    Attributes:
        sides: for each, the address of its bitmap of values and the bit at which they begin, then those of its bitmap of
            what is not null; 0 stands for a full one.
        known: of which all this is known.
        told: which of them some row tells, and nothing else stands in its place.
        nulls: which have nulls.
    """

    sides: Numbers
    known: Truths
    told: Truths
    nulls: Truths

    def gaps(self, flagged: Flagged) -> dict[str, bool]:
        """Return the facts that some row tells, with whether some row does not."""
        every = zip(flagged.steps, self.told.tolist(), self.nulls.tolist(), strict=True)
        return {path: gap for path, told, gap in every if told}

    def others(self, flagged: Flagged) -> dict[type | None, list[Place]]:
        """Return the places of columns that are read one by one."""
        found = {kind: list(places) for kind, places in flagged.others.items()}
        kinds = [kind for kind, _ in flagged.steps.values()]
        for row in np.flatnonzero(~self.known).tolist():
            found.setdefault(kinds[row], []).append(flagged.places[row])
        return found

    def without(self, paths: Iterable[str], flagged: Flagged) -> "Lying":
        """Return the same without facts in whose place another column was put."""
        rows = [flagged.rows[path] for path in paths]
        told = self.told.copy()
        told[rows] = False
        return attrs.evolve(self, told=told)


@attrs.frozen(eq=False)
class _Part:
    """Leaves about one kind of row.

    Attributes:
        kind: the repeated thing; None for descriptions.
        valid: for each leaf, the bitmaps of what is not null.
        values: for each leaf, its bitmap of values.
        known: the leaves that ask only whether there is an answer.
        yes: the leaves of which somebody asks where the answer is yes, and the rows of the pool that take it.
        no: the same for no.
    """

    kind: type | None
    valid: Numbers
    values: Numbers
    known: Numbers
    yes: tuple[Numbers, Numbers]
    no: tuple[Numbers, Numbers]

    def read(self, image: Image, number: int, pool: Bytes) -> None:
        """Write the planes of all leaves."""
        width = (number + 7) // 8
        told = image.planes(self.valid[:, 0], number)
        for column in range(1, self.valid.shape[1]):
            told &= image.planes(self.valid[:, column], number)
        held = image.planes(self.values, number) & told
        pool[self.yes[1], :width] = held[self.yes[0]].view(np.uint8)[:, :width]
        told[self.known] = _ALL
        held ^= told
        pool[self.no[1], :width] = held[self.no[0]].view(np.uint8)[:, :width]


@attrs.frozen(eq=False)
class _Plan:
    """How leaves are read: some together, the rest one by one."""

    leaves: Sequence[Sided]
    parts: tuple[_Part, ...]
    rest: Sequence[Sided]

    @classmethod
    def of(cls, leaves: Sequence[Sided], flagged: Flagged, columns: Columns) -> "_Plan":
        """Part leaves by whether they ask of columns of yes and no, and by their kind."""
        together: dict[type | None, list[tuple[int, int, int | None, int | None]]] = {}
        rest: list[Sided] = []
        for leaf, yes, no in leaves:
            asks = leaf.asks
            if isinstance(asks, Test) and columns.together(asks.fact.path):
                row = flagged.rows[asks.fact.path]
                if asks.how == "known":
                    together.setdefault(leaf.kind, []).append((row, _NONE, yes, no))
                    continue
                answers = passing(asks)
                if len(answers) == 1:
                    sides = (yes, no) if answers[0] else (no, yes)
                    together.setdefault(leaf.kind, []).append((row, int(flagged.values[row]), *sides))
                    continue
            rest.append((leaf, yes, no))
        return cls(leaves, tuple(_part(kind, flagged, part) for kind, part in together.items()), rest)


def _part(
    kind: type | None, flagged: Flagged, asked: Sequence[tuple[int, int, int | None, int | None]]
) -> _Part:
    rows, values, yes, no = zip(*asked, strict=True)
    return _Part(
        kind=kind,
        valid=flagged.valid[np.array(rows)],
        values=np.array(values),
        known=np.flatnonzero(np.array(values) == _NONE),
        yes=_side(yes),
        no=_side(no),
    )


def _side(rows: Sequence[int | None]) -> tuple[Numbers, Numbers]:
    """Return which of some rows are asked for, and the rows."""
    asked = [(place, row) for place, row in enumerate(rows) if row is not None]
    places, of = np.array(asked, np.int64).reshape(-1, 2).T
    return places, of


def _places(layout: Layout) -> Iterable[tuple[type | None, Steps | tuple[Any, ...], Place]]:
    """Yield every place with the kind it is about and the steps before it."""
    for place in layout.places:
        yield None, (), place
    for listed in layout.lists:
        for place in listed.places:
            yield listed.kind, (*listed.steps, ITEM), place


def _type(schema: pa.Schema, path: Sequence[Any]) -> pa.DataType:
    """Return the type at the end of some steps."""
    first, *others = path
    kind = schema.field(first).type
    for step in others:
        kind = kind.value_type if step == ITEM else kind.field(step).type
    return kind
