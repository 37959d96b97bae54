"""Made-up inventories as Arrow tables, the same each time: any number of systems, answers drawn for the facts of a law.

The encoded form is the one that favours data-frame engines: enums are small integers, sets are bits, dates are days,
repeated things stand in tables of their own with the row of their system. Five eighths of the answers are known.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs
import numpy as np
import pyarrow as pa

from aiframework import System
from aiframework.facts.section import Section
from aiframework.logic import Condition, Question, Test
from aiframework.logic.quantifier import Count, Every, Some
from benchmarks.columns.graph import column_of, encoded

__all__ = ["Inventory", "described", "drawn", "tests_of"]

SEED = 20261127
_TYPES: dict[type, pa.DataType] = {
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
    Decimal: pa.float64(),
    dt.date: pa.int32(),
    dt.datetime: pa.int64(),
}


@attrs.frozen
class Inventory:
    """Encoded tables.

    Attributes:
        facts: the facts told of, by column.
        systems: a column for each fact of systems, and `<list>__told` for each list of repeated things.
        lists: by key, a table with `system` (the row) and a column for each fact.
    """

    facts: dict[str, Question[Any]]
    systems: pa.Table
    lists: dict[str, pa.Table]


def tests_of(conditions: Iterable[Condition]) -> list[Test]:
    """Return every test in conditions, once, in the order it is met.

    Of repeated things that are only counted, one fact is tested too, so that inventories tell of them.
    """
    seen: dict[Condition, None] = {}
    waiting = list(conditions)[::-1]
    while waiting:
        condition = waiting.pop()
        if condition not in seen:
            seen[condition] = None
            waiting.extend(reversed(condition.parts))
    tests = [condition for condition in seen if isinstance(condition, Test)]
    told = {_owner(test.fact) for test in tests}
    kinds: dict[Any, None] = dict.fromkeys(
        each.kind for each in seen if isinstance(each, Some | Every | Count)
    )
    return [*tests, *(next(iter(kind.facts.values())).known() for kind in kinds if kind not in told)]


def drawn(conditions: Iterable[Condition], number: int) -> Inventory:
    """Return an inventory that tells of every fact the conditions test, numbers around their thresholds."""
    tests: dict[str, list[Test]] = {}
    for test in tests_of(conditions):
        tests.setdefault(column_of(test.fact), []).append(test)
    facts = {column: found[0].fact for column, found in tests.items()}
    draw = np.random.default_rng(SEED)
    columns = {c: _column(draw, tests[c], number) for c, fact in facts.items() if not _owner(fact).repeats}
    lists: dict[str, pa.Table] = {}
    for key in sorted({_owner(fact).key for fact in facts.values() if _owner(fact).repeats}):
        mine = [column for column, fact in facts.items() if _owner(fact).key == key]
        told = draw.random(number) < 0.8
        counts = np.where(told, draw.integers(0, 4 if key == "purposes" else 2, number), 0)
        things = int(counts.sum())
        rows = pa.array(np.repeat(np.arange(number, dtype="int64"), counts))
        lists[key] = pa.table({"system": rows, **{c: _column(draw, tests[c], things) for c in mine}})
        columns[f"{key}__told"] = pa.array(told)
    return Inventory(facts, pa.table(columns), lists)


def _owner(fact: Question[Any]) -> Any:  # noqa: ANN401 - a described class
    return fact.owner


def _bits(draw: np.random.Generator, number: int) -> np.ndarray:
    return np.frombuffer(draw.bytes((number + 7) // 8), "uint8")


def _column(draw: np.random.Generator, tests: list[Test], number: int) -> pa.Array:
    """Draw one column; five eighths of it are known.

    Nothing is known of facts from which others follow, since engines would not work out what follows; nor of wholes whose
    parts are asked too, since the two must not contradict each other.
    """
    fact = tests[0].fact
    known = _bits(draw, number) | (_bits(draw, number) & _bits(draw, number))
    following = _owner(fact).following.values()
    if fact.sums_up is not None or any(fact.name in each.follows.needs for each in following):
        known = np.zeros_like(known)
    kind = _type(fact)
    if kind == pa.bool_():
        values = _bits(draw, number)
    else:
        choices = np.array(_choices(fact, tests), kind.to_pandas_dtype())
        values = choices[draw.integers(0, len(choices), number)]
    return pa.Array.from_buffers(kind, number, [pa.py_buffer(known), pa.py_buffer(values)])


def _type(fact: Question[Any]) -> pa.DataType:
    if fact.kind.many:
        return pa.int64()
    return pa.int8() if issubclass(fact.kind.base, Enum) else _TYPES[fact.kind.base]


def _choices(fact: Question[Any], tests: list[Test]) -> list[Any]:
    """Return what a fact is answered with: every member, sets of up to three, numbers at and beside each threshold."""
    if issubclass(fact.kind.base, Enum):
        bits = [1 << place for place, _ in enumerate(fact.kind.base)]
        if not fact.kind.many:
            return list(range(len(bits)))
        return [0, *bits, *(a | b for a in bits for b in bits[::3])]
    found = {encoded(fact, value) for test in tests for value in _values(test)}
    if not found:
        return [0, 1]
    return sorted({near for value in found for near in (value - 1, value, value + 1, value * 2)})


def _values(test: Test) -> Iterator[Any]:
    if test.how == "in":
        yield from test.value
    elif test.how != "known":
        yield test.value


def described(inventory: Inventory, rows: range) -> list[System]:
    """Return some rows as descriptions, for the plain evaluation that is the judge."""
    first, last = rows.start, rows.stop
    systems = inventory.systems.slice(first, last - first).to_pylist()
    things: dict[str, list[list[Section]]] = {}
    for key, table in inventory.lists.items():
        owners = table["system"].to_numpy()
        low, high = np.searchsorted(owners, [first, last])
        things[key] = [[] for _ in rows]
        for row in table.slice(low, high - low).to_pylist():
            things[key][row["system"] - first].extend(_sections(inventory, row))
    found = []
    for place, row in enumerate(systems):
        told = [thing for listed in things.values() for thing in listed[place]]
        groups = [_none_of(inventory, key) for key in things if row[f"{key}__told"]]
        found.append(System(f"system {first + place}", *_sections(inventory, row), *told, *groups))
    return found


def _sections(inventory: Inventory, row: dict[str, Any]) -> list[Section]:
    told: dict[type, dict[str, Any]] = {}
    for column, fact in inventory.facts.items():
        if column in row:
            answers = told.setdefault(fact.owner, {})
            if row[column] is not None:
                answers[fact.name] = _decoded(fact, row[column])
    return [owner(**answers) for owner, answers in told.items()]


def _none_of(inventory: Inventory, key: str) -> object:
    from aiframework.facts.group import none_of  # noqa: PLC0415 - one use

    return none_of(next(fact.owner for fact in inventory.facts.values() if _owner(fact).key == key))


def _decoded(fact: Question[Any], value: Any) -> object:  # noqa: ANN401 - any answer
    base = fact.kind.base
    if fact.kind.many:
        return frozenset(member for place, member in enumerate(base) if value >> place & 1)
    if issubclass(base, Enum):
        return list(base)[value]
    if base is dt.date:
        return dt.date(1970, 1, 1) + dt.timedelta(days=value)
    if base is dt.datetime:
        return dt.datetime.fromtimestamp(value, dt.UTC)
    return Decimal(str(value)) if base is Decimal else value
