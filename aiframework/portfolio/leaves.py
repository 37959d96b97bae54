"""What the gates take from outside, block by block: tests of facts, clocks, determinations, and what is told at all."""

import datetime as dt
from collections.abc import Callable, Collection, Hashable
from typing import Any, TypeAlias

import attrs
import numpy as np
import numpy.typing as npt

from aiframework.legal.clock import Clock
from aiframework.legal.deadline import Due
from aiframework.logic import Question, Test
from aiframework.logic.circuit import Decided, Leaf, ListTold
from aiframework.logic.gates import Told
from aiframework.portfolio.columns import Column, Plane, settle
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.outcomes import Answered, ByClock, SectionTold
from aiframework.portfolio.quantities import Quantities, day_answer
from aiframework.portfolio.rows import Bits, Bytes, Numbers, Rows, packed, unpacked

__all__ = ["UNSET", "Moments", "Read", "asked_facts", "ends_of", "reading", "told_of"]

#: writes where a leaf is known to hold and where not: for rows of its kind, and the rows of the block's descriptions
Read: TypeAlias = Callable[[Rows, Rows, Plane, Plane], None]


#: the ordinal of 1 January 1970
_FIRST = dt.date(1970, 1, 1).toordinal()
_UNKNOWN = np.iinfo(np.int64).min
#: stands for a time that is not set
UNSET = int(np.iinfo(np.int64).max)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@attrs.frozen(kw_only=True)
class Moments:
    """What clocks are read against.

    Attributes:
        now: the moment asked about.
        holidays: days on which deadlines do not end.
    """

    now: dt.date | dt.datetime
    holidays: Collection[dt.date] = ()
    _tables: dict[int, tuple[int, Numbers]] = attrs.field(init=False, factory=dict, repr=False, eq=False)
    _ends: dict[int, dict[Any, Due]] = attrs.field(init=False, factory=dict, repr=False, eq=False)

    def end(self, clock: Clock, told: Any) -> Due:  # noqa: ANN401 - a day or a moment
        """Return when a clock ends, given what is told of the fact it depends on."""
        known = self._ends.setdefault(id(clock), {})
        if told not in known:
            known[told] = clock.ends(told, self.holidays)
        return known[told]

    def named(self, clock: Clock) -> Numbers:
        """Return the last day that the law itself names for a clock, in days since 1 January 1970."""
        return np.array(_ordinal(self.end(clock, None).latest), np.int64)

    def latest(self, clock: Clock, days: Numbers) -> Numbers:
        """Return the last day in time for each day told; days count from 1 January 1970, and are worked out once."""
        low, table = self._tables.get(id(clock), (int(days[0]), np.empty(0, np.int64)))
        first, last = min(int(days.min()), low), max(int(days.max()) + 1, low + len(table))
        if last - first > len(table):
            wide = np.full(last - first, _UNKNOWN, np.int64)
            wide[low - first : low - first + len(table)] = table
            low, table = first, wide
            self._tables[id(clock)] = (low, table)
        for day in np.unique(days[table[days - low] == _UNKNOWN]).tolist():
            table[day - low] = _ordinal(self.end(clock, day_answer(day)).latest)
        found: Numbers = table[days - low]
        return found


def told_of(leaf: Leaf, facts: Facts) -> Told:
    """Return how much a batch tells of a leaf."""
    match leaf.asks:
        case Test() as test if test.how == "known":
            return "always"
        case Test() as test:
            return _told(facts.columns.get(test.fact.path))
        case ByClock(clock=clock, done=done):
            asked = _asked(clock, done=done)
            if not asked:
                return "always"
            return "sometimes" if all(fact.path in facts.columns for fact in asked) else "never"
        case Answered(fact=fact):
            return _told(facts.columns.get(fact.path))
        case SectionTold(key=key):
            return (
                "never"
                if key not in facts.sections
                else "always"
                if facts.sections[key] is None
                else "sometimes"
            )
        case Decided(term=term):
            return "sometimes" if term in facts.decided else "never"
        case ListTold():
            return "sometimes" if leaf.kind in facts.lists else "never"
        case asks:
            message = f"nothing tells {asks!r}"
            raise TypeError(message)


def _told(column: Column | None) -> Told:
    return "never" if column is None else "sometimes" if column.gaps else "always"


def reading(leaf: Leaf, facts: Facts, moments: Moments) -> Read:
    """Return what writes the planes of a leaf, block by block.

    Args:
        leaf: the leaf.
        facts: the batch.
        moments: what clocks are read against.
    """
    match leaf.asks:
        case Test() as test:
            column = facts.columns.get(test.fact.path)
            if column is None:  # only a test that there is an answer gets here
                return _told_by(lambda rows: np.zeros(rows.width, np.uint8))
            read = column.reading(test)
            return lambda rows, outer, yes, no: read(rows, yes, no)  # noqa: ARG005 - one signature for all
        case ByClock() as asked:
            return lambda rows, outer, yes, no: _by_clock(asked, facts, moments, rows, outer, yes, no)
        case Answered(fact=fact):
            return _told_by(facts.columns[fact.path].told)
        case SectionTold(key=key):
            bits = facts.sections[key]
            return _told_by(lambda rows: _bits(bits, rows))
        case Decided(term=term):
            return _decided(*facts.decided[term])
        case asks:
            message = f"nothing tells {asks!r}"
            raise TypeError(message)


def _told_by(told: Callable[[Rows], Bytes]) -> Read:
    return lambda rows, outer, yes, no: settle(told(rows), None, yes, no)  # noqa: ARG005 - one signature for all


def _decided(holds: Bits, fails: Bits) -> Read:
    def read(rows: Rows, outer: Rows, yes: Plane, no: Plane) -> None:  # noqa: ARG001 - one signature for all
        for bits, into in ((holds, yes), (fails, no)):
            if into is not None:
                into[:] = bits.at(rows)

    return read


def _bits(bits: Bits | None, rows: Rows) -> Bytes:
    return np.full(rows.width, 255, np.uint8) if bits is None else bits.at(rows)


def _by_clock(
    asked: ByClock, facts: Facts, moments: Moments, rows: Rows, outer: Rows, yes: Plane, no: Plane
) -> None:
    """Ask a clock of each distinct start, or pair of start and end: the calendar is arithmetic for one day at a time."""
    columns = [_seen(fact, facts, rows, outer) for fact in _asked(asked.clock, done=asked.done)]
    told = np.full(rows.width, 255, np.uint8)
    for _, plane, _ in columns:
        told = told & plane
    at = np.flatnonzero(unpacked(told, rows.number))
    held, fails = np.zeros((2, rows.width * 8), np.bool_)
    if len(at):
        passed = _passed(asked, columns, at, moments)
        held[at], fails[at] = passed == 1, passed == 0
    for truths, into in ((held, yes), (fails, no)):
        if into is not None:
            into[:] = packed(truths)


def _seen(fact: Any, facts: Facts, rows: Rows, outer: Rows) -> tuple[Column, Bytes, tuple[Rows, Any]]:  # noqa: ANN401 - a question
    """Return a column, where it is told as seen from the rows, and how to reach it from them."""
    column = facts.columns[fact.path]
    if getattr(fact.owner, "repeats", False) or rows is outer:
        return column, column.told(rows), (rows, None)
    up = np.arange(rows.number) if rows.outer is None else rows.outer
    return column, packed(unpacked(column.told(outer), outer.number)[up]), (outer, up)


def _passed(asked: ByClock, columns: list[Any], at: Numbers, moments: Moments) -> Any:  # noqa: ANN401 - numbers
    """Return, for places, 1 where the time had passed, 0 where it had not, -1 where a bare day leaves it open."""
    starts, first = (
        _read(columns[0], at) if asked.clock.asks is not None else ([None], np.zeros(len(at), np.int64))
    )
    ends, second = _read(columns[-1], at) if asked.done else ([moments.now], np.zeros(len(at), np.int64))
    if asked.clock.asks is None or isinstance(starts, _Days):
        latest = (
            moments.latest(asked.clock, first) if isinstance(starts, _Days) else moments.named(asked.clock)
        )
        day = (
            second if isinstance(ends, _Days) else np.array([_ordinal(end) for end in ends], np.int64)[second]
        )
        return (day > latest).astype(np.int8)
    if isinstance(ends, _Days):
        ends, second = _written_out(second)
    pairs, which = np.unique(first * len(ends) + second, return_inverse=True)
    answers = np.empty(len(pairs), np.int8)
    for place, pair in enumerate(pairs.tolist()):
        start, end = divmod(pair, len(ends))
        answer = moments.end(asked.clock, starts[start]).passed(ends[end])
        answers[place] = -1 if answer is None else int(answer)
    return answers[which]


class _Days(list[Any]):
    """Stands for answers that are days, told as numbers since 1 January 1970."""


def _read(seen: Any, at: Numbers) -> tuple[list[Any], Numbers]:  # noqa: ANN401 - a column and how it is reached
    """Return the distinct answers at places and which one each is; or days themselves."""
    column, _, (rows, up) = seen
    places = at if up is None else up[at]
    days = column.days(rows) if isinstance(column, Quantities) else None
    return column.distinct(rows, places) if days is None else (_Days(), days[places].astype(np.int64))


def _written_out(days: Numbers) -> tuple[list[Any], Numbers]:
    found, which = np.unique(days, return_inverse=True)
    return [day_answer(day) for day in found.tolist()], which


def _ordinal(moment: dt.date) -> int:
    """Return the days since 1 January 1970 of a day, or of the day of a moment in its own zone."""
    return moment.toordinal() - _FIRST


def _asked(clock: Clock, *, done: bool) -> list[Question[Any]]:
    """Return the facts a clock asks for: when its time ends, and when the duty was done."""
    asked = [clock.asks, clock.done] if done else [clock.asks]
    return [fact for fact in asked if fact is not None]


def ends_of(
    clock: Clock, facts: Facts, kind: type | None, at: Numbers, moments: Moments
) -> tuple[Numbers, Numbers, npt.NDArray[np.float64]]:
    """Return when a clock ends: its day, its moment where hours count, and seconds since 1970 to tell the earliest.

    Args:
        clock: the clock.
        facts: the batch.
        kind: the repeated thing that the places count; None for descriptions.
        at: places among the descriptions, or among the things of the batch.
        moments: what the calendar needs.
    """
    days, exact = np.full((2, len(at)), UNSET, np.int64)
    seconds = np.full(len(at), np.inf)
    index, told = at, np.ones(len(at), np.bool_)
    which, dues = np.zeros(len(at), np.int64), [moments.end(clock, None)] if clock.asks is None else []
    if clock.asks is not None:
        if clock.asks.path not in facts.columns:
            return days, exact, seconds
        column = facts.columns[clock.asks.path]
        owner: Any = clock.asks.owner
        if kind is not None:
            listing = facts.lists[kind]
            index = at + listing.first if owner is kind else listing.parents()[at]
        rows = Rows(0, int(index.max()) + 1)
        told = unpacked(column.told(rows), rows.number)[index].view(np.bool_)
        values, every = column.distinct(rows, index[told])
        used, which = np.unique(every, return_inverse=True)
        dues = [moments.end(clock, values[place]) for place in used.tolist()]
    if not dues:
        return days, exact, seconds
    ends = list(map(_end, dues))
    days[told] = np.array([end[0] for end in ends], np.int64)[which]
    exact[told] = np.array([end[1] for end in ends], np.int64)[which]
    seconds[told] = np.array([end[2] for end in ends], np.float64)[which]
    return days, exact, seconds


def _end(end: Due) -> tuple[int, int, float]:
    """Return the day, the moment in microseconds, and the seconds since 1970 of an end; a day counts until its end."""
    if isinstance(end.latest, dt.datetime):
        micros = (end.latest - _EPOCH) // dt.timedelta(microseconds=1)
        return _ordinal(end.latest), micros, micros / 1e6
    return _ordinal(end.latest), UNSET, (_ordinal(end.latest) + 1) * 86_400.0 - 1


def asked_facts(leaves: Collection[Hashable]) -> dict[str, Question[Any]]:
    """Return the facts that leaves ask of, by path, with those from which others follow."""
    found: dict[str, Question[Any]] = {}
    for asks in leaves:
        match asks:
            case Test() as test:
                found[test.fact.path] = test.fact
            case ByClock(clock=clock):
                found.update({fact.path: fact for fact in _asked(clock, done=True)})
            case _:
                pass
    for fact in list(found.values()):
        if fact.follows is not None:
            owner: Any = fact.owner
            needs = getattr(fact.follows, "needs", tuple(owner.facts))
            found.update({owner.facts[name].path: owner.facts[name] for name in needs})
    return found
