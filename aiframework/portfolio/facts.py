"""One record batch as answers: the columns of every fact told, the lists of repeated things, what counsel decided."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from aiframework.facts.description import Section
from aiframework.logic import UNKNOWN, Question
from aiframework.portfolio.binding import column_of, listed, plain_array, validity
from aiframework.portfolio.columns import Column, Flags
from aiframework.portfolio.layout import Layout, Place, Steps, TableError
from aiframework.portfolio.rows import Bits, Numbers, Rows, Things, unpacked

__all__ = ["Facts", "Listing", "bound"]


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
    def number(self) -> int:
        """How many things the batch has."""
        return int(self.offsets[-1]) - self.first

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
    """

    number: int
    columns: Mapping[str, Column]
    lists: Mapping[type, Listing]
    sections: Mapping[str, Bits | None]
    decided: Mapping[str, tuple[Bits, Bits]]
    batch: pa.RecordBatch
    layout: Layout

    @property
    def names(self) -> pa.Array | None:
        """The names of the descriptions; None where they have none."""
        return None if self.layout.name is None else self.batch.column(self.layout.name)


def bound(
    batch: pa.RecordBatch,
    layout: Layout,
    *,
    wanted: Mapping[str, Question[Any]],
    sections: Sequence[str] = (),
    origin: str = "",
) -> Facts:
    """Return what a record batch tells of the facts wanted.

    Args:
        batch: the batch.
        layout: how its schema is read.
        wanted: the facts that the law asks of, by path; others are not looked at.
        sections: keys of sections of which it matters whether they are told at all.
        origin: where the batch comes from, for messages.

    Raises:
        TableError: some answers cannot be read; every mistake is listed.
    """
    return _Binder(batch, layout, wanted).bound(sections, origin)


@attrs.define
class _Binder:
    batch: pa.RecordBatch
    layout: Layout
    wanted: Mapping[str, Question[Any]]
    mistakes: list[str] = attrs.field(factory=list)
    arrays: dict[Steps, Any] = attrs.field(factory=dict)
    columns: dict[str, Column] = attrs.field(factory=dict)

    def bound(self, sections: Sequence[str], origin: str) -> Facts:
        for place in self.layout.places:
            self.place(place, self.array)
        for owner in dict.fromkeys(place.fact.owner for place in self.layout.places):
            self.following(owner, self.batch.num_rows)
        lists = {}
        for each in self.layout.lists:
            listing = self.listing(each.kind, each.steps, each.places)
            if listing is not None:
                lists[each.kind] = listing
        facts = Facts(
            number=self.batch.num_rows,
            columns=self.columns,
            lists=lists,
            sections={key: self.section(key) for key in sections if key in self.layout.sections},
            decided=self.decided(),
            batch=self.batch,
            layout=self.layout,
        )
        if self.mistakes:
            raise TableError(self.mistakes, origin)
        return facts

    def place(self, place: Place, reached: Any) -> None:  # noqa: ANN401 - from steps to an array
        needed = place.fact.path in self.wanted
        if not needed:
            return
        told, at_least = (None if steps is None else reached(steps) for steps in (place.told, place.at_least))
        column = column_of(place.fact, place.path, told, at_least, self.mistakes)
        if column is not None:
            self.columns[place.fact.path] = column

    def array(self, steps: Steps) -> pa.Array:
        """Return the array at the end of some steps; a field of a null struct is null."""
        found = self.arrays.get(steps)
        if found is None:
            *before, last = steps
            found = (
                _field(self.array(tuple(before)), last) if before else plain_array(self.batch.column(last))
            )
            self.arrays[steps] = found
        return found

    def section(self, key: str) -> Bits | None:
        """Return which descriptions tell of a section."""
        told: npt.NDArray[np.bool_] | None = None
        for steps in self.layout.sections[key]:
            array = self.array(steps)
            if array.null_count == 0:
                return None
            here = array.is_valid().to_numpy(zero_copy_only=False)
            told = here if told is None else told | here
        return None if told is None else Bits.of(told)

    # -- repeated things --------------------------------------------------------------------------------------

    def listing(self, kind: type[Section], steps: Steps, places: Sequence[Place]) -> Listing | None:
        array = self.array(steps)
        if array.null_count == len(array):
            return None
        offsets, values = listed(array)
        values = plain_array(values)
        known: dict[Steps, Any] = {}

        def reached(path: Steps) -> pa.Array:
            if path not in known:
                known[path] = _field(values if len(path) == 1 else reached(path[:-1]), path[-1])
            return known[path]

        for place in places:
            self.place(place, reached)
        self.following(kind, len(values))
        return Listing(offsets, self.complete(kind, array), validity(array))

    def complete(self, kind: type[Section], array: pa.Array) -> Bits | None:
        """Return which descriptions tell of all things of a kind: those whose list is told and not left open."""
        if self.layout.and_more is None:
            return validity(array)
        column = self.array((self.layout.and_more,))
        if column.null_count == len(column) or len(column.values) == 0:
            return validity(array)
        offsets, keys = listed(column)
        sums = np.concatenate([[0], np.cumsum([key == kind.key for key in keys.to_pylist()])])
        more = sums[offsets[1:]] > sums[offsets[:-1]]
        return Bits.of(array.is_valid().to_numpy(zero_copy_only=False) & ~more)

    def following(self, kind: type[Section], number: int) -> None:
        """Work out the answers that follow from others, row by row where all they follow from is told."""
        for fact in kind.following.values():
            if fact.path in self.wanted and number:
                self.follow(kind, fact, number)

    def follow(self, kind: type[Section], fact: Question[Any], number: int) -> None:
        """Work out what follows, once for each distinct set of answers it follows from."""
        work: Any = fact.follows
        needs = getattr(work, "needs", None)
        names = tuple(kind.facts) if needs is None else needs
        found = {
            name: self.columns[path] for name in names if (path := kind.facts[name].path) in self.columns
        }
        if not found or (needs is not None and len(found) < len(needs)):
            return
        rows = Rows(0, number)
        told = {name: unpacked(column.told(rows), number).view(np.bool_) for name, column in found.items()}
        at = np.flatnonzero(
            np.logical_and.reduce(list(told.values())) if needs else np.ones(number, np.bool_)
        )
        values: dict[str, list[Any]] = {}
        mixed = np.zeros(len(at), np.int64)
        for name, column in found.items():
            distinct, which = column.distinct(rows, at)
            values[name] = [*distinct, UNKNOWN]
            mixed = mixed * len(values[name]) + np.where(told[name][at], which, len(distinct))
        sets, which = np.unique(mixed, return_inverse=True)
        answers = np.array([_worked(work, values, each) for each in sets.tolist()], np.int8)
        follows = np.full(number, -1, np.int8)
        follows[at] = answers[which] if len(sets) else -1
        self.settle(fact, follows, rows)

    def settle(self, fact: Question[Any], follows: npt.NDArray[np.int8], rows: Rows) -> None:
        """Put what follows where nothing is told; what is told must agree with it."""
        told, yes = np.zeros((2, rows.number), np.bool_)
        own = self.columns.get(fact.path)
        if isinstance(own, Flags):
            told = unpacked(own.told(rows), rows.number).view(np.bool_)
            yes = unpacked(own.values.at(rows), rows.number).view(np.bool_)
            wrong = int(np.count_nonzero(told & (follows >= 0) & (yes != (follows == 1))))
            if wrong:
                self.mistakes.append(
                    f"{fact.path}: in {wrong} row{'s' if wrong > 1 else ''} another answer follows from the other answers"
                )
        more = follows >= 0
        if more.any():
            values = np.where(told, yes, follows == 1)
            self.columns[fact.path] = Flags(Bits.of(told | more), Bits.of(values))

    # -- what counsel decided -----------------------------------------------------------------------------------

    def decided(self) -> dict[str, tuple[Bits, Bits]]:
        """Return, for each term that counsel has decided somewhere, where it holds and where it does not."""
        if self.layout.determinations is None:
            return {}
        column = self.array((self.layout.determinations,))
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


def _field(array: pa.Array, place: int) -> pa.Array:
    """Return a field of a struct array, null where the struct is."""
    field = array.flatten()[place] if array.null_count else array.field(place)
    return plain_array(field)


def _worked(work: Any, values: Mapping[str, list[Any]], mixed: int) -> int:  # noqa: ANN401 - what a fact follows by
    """Return what follows from one set of answers: 1 for yes, 0 for no, -1 for nothing."""
    told: dict[str, Any] = {}
    for name in reversed(list(values)):
        mixed, place = divmod(mixed, len(values[name]))
        if values[name][place] is not UNKNOWN:
            told[name] = values[name][place]
    answer = work(told)
    return -1 if answer is None else int(answer)
