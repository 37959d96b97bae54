"""Answers that follow from other answers of the same section, worked out once for each distinct set of them.

And answers that turn with a day that is told, as they stand at the moment asked about: what `facts.as_of` says of one.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from aiframework.facts.following import Turn
from aiframework.facts.index import section_class
from aiframework.facts.section import Section
from aiframework.logic import UNKNOWN, Question
from aiframework.logic.dates import is_later
from aiframework.portfolio.columns import Columns, Flags
from aiframework.portfolio.rows import Bits, Rows, unpacked

__all__ = ["Turned", "follow", "leave_open", "turn"]

#: the rows in which the answer to a fact turned, by the fact's path
Turned: TypeAlias = dict[str, npt.NDArray[np.bool_]]


def follow(
    kind: type[Section],
    wanted: Mapping[str, Question[Any]],
    columns: Columns,
    number: int,
    mistakes: list[str],
) -> None:
    """Work out the answers that follow from others, row by row where all they follow from is told.

    Args:
        kind: the section, or the kind of repeated thing.
        wanted: the facts that the law asks of, by path.
        columns: what is told; takes what follows.
        number: how many rows there are.
        mistakes: takes what is told otherwise than it follows.
    """
    for fact in kind.following.values():
        if fact.path in wanted and number:
            follows = _follows(kind, fact, columns, Rows(0, number))
            if follows is not None:
                _settle(fact, follows, columns, mistakes)


def _follows(
    kind: type[Section], fact: Question[Any], columns: Columns, rows: Rows
) -> npt.NDArray[np.int8] | None:
    """Return, for each row, 1 where yes follows, 0 where no does, -1 where nothing does; None where nothing can."""
    work: Any = fact.follows
    needs = getattr(work, "needs", None)
    names = tuple(kind.facts) if needs is None else needs
    found = {name: column for name in names if (column := columns.get(kind.facts[name].path)) is not None}
    some = needs is None or getattr(work, "any_will_do", False)
    if not found or (not some and len(found) < len(names)):
        return None
    told = {name: unpacked(column.told(rows), rows.number).view(np.bool_) for name, column in found.items()}
    at = np.flatnonzero((np.logical_or if some else np.logical_and).reduce(list(told.values())))
    values: dict[str, list[Any]] = {}
    mixed = np.zeros(len(at), np.int64)
    for name, column in found.items():
        distinct, which = column.distinct(rows, at)
        values[name] = [*distinct, UNKNOWN]
        mixed = mixed * len(values[name]) + np.where(told[name][at], which, len(distinct))
    sets, which = np.unique(mixed, return_inverse=True)
    answers = np.array([_worked(work, values, each) for each in sets.tolist()], np.int8)
    follows = np.full(rows.number, -1, np.int8)
    follows[at] = answers[which] if len(sets) else -1
    return follows


def _worked(work: Any, values: Mapping[str, list[Any]], mixed: int) -> int:  # noqa: ANN401 - what a fact follows by
    """Return what follows from one set of answers: 1 for yes, 0 for no, -1 for nothing."""
    told: dict[str, Any] = {}
    for name in reversed(list(values)):
        mixed, place = divmod(mixed, len(values[name]))
        if values[name][place] is not UNKNOWN:
            told[name] = values[name][place]
    answer = work(told)
    return -1 if answer is None else int(answer)


def _settle(
    fact: Question[Any], follows: npt.NDArray[np.int8], columns: Columns, mistakes: list[str]
) -> None:
    """Put what follows where nothing is told; what is told must agree with it."""
    rows = Rows(0, len(follows))
    own = columns.get(fact.path)
    told, yes = _read(own, rows.number)
    if isinstance(own, Flags):
        wrong = int(np.count_nonzero(told & (follows >= 0) & (yes != (follows == 1))))
        if wrong:
            mistakes.append(
                f"{fact.path}: in {wrong} row{'s' if wrong > 1 else ''} another answer follows from the other answers"
            )
    more = follows >= 0
    if more.any():
        values = np.where(told, yes, follows == 1)
        columns[fact.path] = Flags(Bits.of(told | more), Bits.of(values))


def turn(
    kind: type[Section],
    wanted: Mapping[str, Question[Any]],
    columns: Columns,
    number: int,
    now: dt.date | dt.datetime,
) -> Turned:
    """Put in the answers of rows that tell of a day on whose other side the moment lies; return which turned.

    Args:
        kind: the section, or the kind of repeated thing.
        wanted: the facts that the law asks of, by path.
        columns: what is told, and what follows; takes what turns.
        number: how many rows there are.
        now: the moment asked about.
    """
    turned: Turned = {}
    for name, each in kind.turning.items():
        path = kind.facts[name].path
        rows = _beyond(kind, each, columns, Rows(0, number), now) if path in wanted and number else None
        if rows is not None and rows.any():
            _put(columns, path, rows, each.to)
            turned[path] = rows
    return turned


def leave_open(
    kind: type[Section], wanted: Mapping[str, Question[Any]], columns: Columns, number: int, turned: Turned
) -> None:
    """Leave a no to a whole open in rows where a part turned: it does not say of which part."""
    for fact in kind.summaries.values():
        own = columns.get(fact.path) if fact.path in wanted else None
        parts = [turned[path] for path in _parts(kind, fact) if path in turned]
        parts = [each for each in parts if len(each) == number]
        if isinstance(own, Flags) and parts:
            told, yes = _read(own, number)
            rows = (
                np.logical_or.reduce(parts) & told & ~yes & ~turned.get(fact.path, np.zeros(number, np.bool_))
            )
            _put(columns, fact.path, rows, None)


def _parts(kind: type[Section], fact: Question[Any]) -> Iterable[str]:
    """Yield the paths of the parts of a whole."""
    for part in fact.sums_up.names():
        key, _, name = part.rpartition(".")
        owner = section_class(key) if key else kind
        if owner is not None and name in owner.facts:
            yield owner.facts[name].path


def _beyond(
    kind: type[Section], each: Turn, columns: Columns, rows: Rows, now: dt.date | dt.datetime
) -> npt.NDArray[np.bool_] | None:
    """Return the rows that tell of a day on whose other side the moment lies; None where no day is told."""
    found: npt.NDArray[np.bool_] | None = None
    for day in each.days:
        column = columns.get(kind.facts[day].path)
        if column is None:
            continue
        told = unpacked(column.told(rows), rows.number).view(np.bool_)
        at = np.flatnonzero(told)
        values, which = column.distinct(rows, at)
        beyond = np.array([is_later(now, v) if each.after else is_later(v, now) for v in values], np.bool_)
        mine = np.zeros(rows.number, np.bool_)
        if len(values):
            mine[at] = beyond[which]
        found = mine if found is None else found | mine
    return found


def _put(columns: Columns, path: str, rows: npt.NDArray[np.bool_], to: bool | None) -> None:  # noqa: FBT001 - an answer
    """Put an answer in some rows; None leaves it open there."""
    told, yes = _read(columns.get(path), len(rows))
    told = told & ~rows if to is None else told | rows
    columns[path] = Flags(Bits.of(told), Bits.of(np.where(rows, to is True, yes)))


def _read(column: Any, number: int) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:  # noqa: ANN401 - a column, or none
    """Return which rows tell of a yes or no, and which say yes."""
    if not isinstance(column, Flags):
        told, yes = np.zeros((2, number), np.bool_)
        return told, yes
    rows = Rows(0, number)
    return (
        unpacked(column.told(rows), number).view(np.bool_),
        unpacked(column.values.at(rows), number).view(np.bool_),
    )
