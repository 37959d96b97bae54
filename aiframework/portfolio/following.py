"""Answers that follow from other answers of the same section, worked out once for each distinct set of them."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from aiframework.facts.section import Section
from aiframework.logic import UNKNOWN, Question
from aiframework.portfolio.columns import Columns, Flags
from aiframework.portfolio.rows import Bits, Rows, unpacked

__all__ = ["follow"]


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
    told, yes = np.zeros((2, rows.number), np.bool_)
    own = columns.get(fact.path)
    if isinstance(own, Flags):
        told = unpacked(own.told(rows), rows.number).view(np.bool_)
        yes = unpacked(own.values.at(rows), rows.number).view(np.bool_)
        wrong = int(np.count_nonzero(told & (follows >= 0) & (yes != (follows == 1))))
        if wrong:
            mistakes.append(
                f"{fact.path}: in {wrong} row{'s' if wrong > 1 else ''} another answer follows from the other answers"
            )
    more = follows >= 0
    if more.any():
        values = np.where(told, yes, follows == 1)
        columns[fact.path] = Flags(Bits.of(told | more), Bits.of(values))
