"""One record batch as answers: the columns of every fact told, the lists of repeated things, what counsel decided."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from aiframework.facts.section import Section
from aiframework.logic import Question
from aiframework.portfolio.binding import column_of, flags_of
from aiframework.portfolio.buffers import listed, plain_array, validity
from aiframework.portfolio.columns import Columns
from aiframework.portfolio.following import Turned, follow, leave_open, turn
from aiframework.portfolio.image import Image
from aiframework.portfolio.layout import Layout, Listed, Place, Steps, TableError
from aiframework.portfolio.rows import Bits, Numbers, Rows, Things
from aiframework.portfolio.together import Flagged, Lying

__all__ = ["Facts", "Find", "Listing", "bound"]

#: finds where columns of yes and no of a batch lie, given how many things the column of each kind holds
Find: TypeAlias = Callable[[pa.RecordBatch, Flagged, Mapping[type, int]], Lying]

#: of batches with at most so many rows, columns of yes and no are read all at once
_SMALL: Final = 8_192


@attrs.frozen(eq=False)
class Listing:
    """The lists of one kind of repeated thing; nothing lies between them.

    Attributes:
        offsets: where the things of each description begin in their columns, and after the last where they end.
        complete: which descriptions tell of all their things; None where all do.
        told: which descriptions tell of the list; None where all do.
    """

    offsets: npt.NDArray[Any]
    complete: Bits | None
    told: Bits | None

    @property
    def first(self) -> int:
        """Where the things of the batch begin in their columns."""
        return int(self.offsets[0])

    @property
    def stop(self) -> int:
        """Where they end."""
        return int(self.offsets[-1])

    @property
    def number(self) -> int:
        """How many things the batch has."""
        return self.stop - self.first

    def parents(self) -> Numbers:
        """Return, for each thing of the batch, its description."""
        return self.things(0, len(self.offsets) - 1).parents

    def things(self, start: int, stop: int) -> Things:
        """Lay out the things of a block of descriptions."""
        rows = Rows(start, stop)
        full = np.full(rows.width, 255, np.uint8)
        return Things(
            self.offsets[start : stop + 1], full if self.complete is None else self.complete.at(rows)
        )


@attrs.frozen(eq=False)
class Facts:
    """What a record batch tells.

    Attributes:
        number: how many descriptions there are.
        columns: the answers to each fact that somebody tells, by the fact's path.
        lists: the lists of repeated things, by kind.
        sections: which descriptions tell of a section, by key; None where all do. Only sections asked for.
        decided: for each term that counsel has decided somewhere, where it holds and where it does not.
        batch: the record batch.
        layout: how its schema is read.
        image: the batch as one piece of memory, where it is small.
        flagged: where columns of yes and no stand in it.
        lying: where they lie in memory, where that is read at once, and which of them are told and not replaced.
    """

    number: int
    columns: Columns
    lists: Mapping[type, Listing]
    sections: Mapping[str, Bits | None]
    decided: Mapping[str, tuple[Bits, Bits]]
    batch: pa.RecordBatch
    layout: Layout
    image: Image | None = None
    flagged: Flagged | None = None
    lying: Lying | None = None

    @property
    def names(self) -> pa.Array | None:
        """The names of the descriptions; None where they have none."""
        return None if self.layout.name is None else self.batch.column(self.layout.name)

    def number_of(self, kind: type | None) -> int:
        """Return how many rows of a kind there are: descriptions, or things of all lists."""
        if kind is None:
            return self.number
        return self.lists[kind].number if kind in self.lists else 0


def bound(
    batch: pa.RecordBatch,
    layout: Layout,
    *,
    wanted: Mapping[str, Question[Any]],
    now: dt.date | dt.datetime,
    sections: Sequence[str] = (),
    origin: str = "",
    find: Find | None = None,
) -> Facts:
    """Return what a record batch tells of the facts wanted.

    Args:
        batch: the batch.
        layout: how its schema is read.
        wanted: the facts that the law asks of, by path; others are not looked at.
        now: the moment asked about: what is told to have happened later has not happened yet.
        sections: keys of sections of which it matters whether they are told at all.
        origin: where the batch comes from, for messages.
        find: what finds at once where columns of yes and no lie in memory; None to open them one by one, or to let Arrow
            write a small batch as one piece.

    Raises:
        TableError: some answers cannot be read; every mistake is listed.
    """
    return _Binder(batch, layout, wanted, find, now).bound(sections, origin)


@attrs.define
class _Fields:
    """Arrays at the end of steps; each struct is opened once, and what stands in a null struct is null."""

    first: Callable[[int], pa.Array]
    _arrays: dict[Steps, pa.Array] = attrs.field(init=False, factory=dict)
    _within: dict[Steps, list[pa.Array]] = attrs.field(init=False, factory=dict)

    def at(self, steps: Steps) -> pa.Array:
        found = self._arrays.get(steps)
        if found is None:
            *before, last = steps
            array = self._field(tuple(before), last) if before else self.first(last)
            found = self._arrays[steps] = plain_array(array)
        return found

    def _field(self, steps: Steps, place: int) -> pa.Array:
        struct = self.at(steps)
        if struct.null_count == 0:
            return struct.field(place)
        if steps not in self._within:
            self._within[steps] = struct.flatten()
        return self._within[steps][place]


@attrs.define
class _Binder:
    batch: pa.RecordBatch
    layout: Layout
    wanted: Mapping[str, Question[Any]]
    find: Find | None
    now: dt.date | dt.datetime
    mistakes: list[str] = attrs.field(factory=list)
    columns: Columns = attrs.field(factory=Columns)
    fields: _Fields = attrs.field(init=False)
    things: dict[type, _Fields] = attrs.field(init=False, factory=dict)
    #: how many things the column of each kind holds
    listed: dict[type, int] = attrs.field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.fields = _Fields(self.batch.column)

    def bound(self, sections: Sequence[str], origin: str) -> Facts:
        lists = {each.kind: found for each in self.layout.lists if (found := self.listing(each)) is not None}
        flagged = Flagged.of(self.batch.schema, self.layout, self.wanted)
        image = lying = None
        if flagged is not None and self.find is None and self.batch.num_rows <= _SMALL:
            image = flagged.image(self.batch, {kind: listing.number for kind, listing in lists.items()})
        others: Mapping[type | None, Sequence[Place]] = {
            None: self.layout.places,
            **{each.kind: each.places for each in self.layout.lists},
        }
        if flagged is not None and image is not None:
            untold = [each.kind for each in self.layout.lists if each.kind not in lists]
            self.columns = Columns(flagged.told(image, untold), partial(self.flags, flagged))
            others = flagged.others
        elif flagged is not None and self.find is not None:
            lying = self.find(self.batch, flagged, {kind: self.listed[kind] for kind in lists})
            self.columns = Columns(lying.gaps(flagged), partial(self.flags, flagged))
            others = lying.others(flagged)
        self.answers(others.get(None, ()), self.fields)
        self.follow(self.layout.places, self.batch.num_rows)
        for each in self.layout.lists:
            if each.kind in lists:
                self.answers(others.get(each.kind, ()), self.things[each.kind])
                self.follow(each.places, lists[each.kind].stop)
        facts = Facts(
            number=self.batch.num_rows,
            columns=self.columns,
            lists=lists,
            sections={key: self.section(key) for key in sections if key in self.layout.sections},
            decided=self.decided(),
            batch=self.batch,
            layout=self.layout,
            image=image,
            flagged=flagged,
            lying=None if lying is None or flagged is None else lying.without(self.columns.replaced, flagged),
        )
        if self.mistakes:
            raise TableError(self.mistakes, origin)
        return facts

    def answers(self, places: Sequence[Place], fields: _Fields) -> None:
        """Make the columns of answers."""
        for place in places:
            path = place.fact.path
            if path in self.wanted:
                told, at_least = (
                    None if each is None else fields.at(each) for each in (place.told, place.at_least)
                )
                column = column_of(place.fact, place.path, told, at_least, self.mistakes)
                if column is not None:
                    self.columns[path] = column

    def follow(self, places: Sequence[Place], number: int) -> None:
        """Make the columns of what follows from answers."""
        owners: list[Any] = list(dict.fromkeys(place.fact.owner for place in places))
        turned: Turned = {}
        for owner in owners:
            follow(owner, self.wanted, self.columns, number, self.mistakes)
            if owner.turning:
                turned.update(turn(owner, self.wanted, self.columns, number, self.now))
        for owner in owners if turned else ():
            leave_open(owner, self.wanted, self.columns, number, turned)

    def flags(self, flagged: Flagged, path: str) -> Any:  # noqa: ANN401 - a column of yes and no
        """Make a column of yes and no."""
        kind, steps = flagged.steps[path]
        return flags_of((self.fields if kind is None else self.things[kind]).at(steps))

    def section(self, key: str) -> Bits | None:
        """Return which descriptions tell of a section."""
        told = np.zeros(-(-self.batch.num_rows // 8), np.uint8)
        for steps in self.layout.sections[key]:
            array = self.fields.at(steps)
            if array.null_count == 0:
                return None
            if (valid := validity(array)) is not None and array.null_count < len(array):
                told |= valid.whole(len(array))
        return Bits(told)

    # -- repeated things --------------------------------------------------------------------------------------

    def listing(self, each: Listed) -> Listing | None:
        """Return the lists of a kind of thing, with the fields of things at hand; None where no row tells one."""
        array = self.fields.at(each.steps)
        if array.null_count == len(array):
            return None
        offsets, values, told = listed(array)
        values = plain_array(values)
        self.listed[each.kind] = len(values)
        within = values.flatten() if values.null_count else None
        self.things[each.kind] = _Fields(values.field if within is None else within.__getitem__)
        return Listing(offsets, self.complete(each.kind, array, told), told)

    def complete(self, kind: type[Section], array: pa.Array, told: Bits | None) -> Bits | None:
        """Return which descriptions tell of all things of a kind: those whose list is told and not left open."""
        if self.layout.and_more is None:
            return told
        column = self.fields.at((self.layout.and_more,))
        if column.null_count == len(column) or len(column.values) == 0:
            return told
        offsets, keys, _ = listed(column)
        sums = np.concatenate([[0], np.cumsum([key == kind.key for key in keys.to_pylist()])])
        more = sums[offsets[1:]] > sums[offsets[:-1]]
        return Bits.of(array.is_valid().to_numpy(zero_copy_only=False) & ~more)

    # -- what counsel decided -----------------------------------------------------------------------------------

    def decided(self) -> dict[str, tuple[Bits, Bits]]:
        """Return, for each term that counsel has decided somewhere, where it holds and where it does not."""
        if self.layout.determinations is None:
            return {}
        column = self.fields.at((self.layout.determinations,))
        terms: dict[str, dict[int, bool]] = {}
        for row, told in enumerate(column.to_pylist() if column.null_count < len(column) else []):
            for each in told or ():
                if not isinstance(each.get("term"), str) or not isinstance(each.get("holds"), bool):
                    self.mistakes.append(f"determinations: row {row} needs term and holds (true or false)")
                    continue
                terms.setdefault(each["term"], {})[row] = each["holds"]
        return {term: self.planes(rows) for term, rows in terms.items()}

    def planes(self, rows: Mapping[int, bool]) -> tuple[Bits, Bits]:
        yes, no = np.zeros((2, self.batch.num_rows), np.bool_)
        for row, holds in rows.items():
            (yes if holds else no)[row] = True
        return Bits.of(yes), Bits.of(no)
