"""Row by row, portfolio and `assess` over many random descriptions: python benchmarks/portfolio_parity.py [NUMBER] [SEED].

Each piece of descriptions is drawn by itself, assessed one by one, and assessed as a whole: as it is, and through each
library of tables that is installed. What is done is kept in a file (`--into`); the same call goes on after a stop.
Exits 1 and shows the first differences where there are any.
"""

import argparse
import datetime as dt
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pyarrow as pa

from aiframework import System, assess, at_least, california, coe_convention, eu_ai_act, portfolio
from aiframework.facts import and_more, none_of
from aiframework.facts.index import sections
from aiframework.logic import Question
from aiframework.portfolio.descriptions import batch_of
from aiframework.portfolio.fast import load

LAWS = (eu_ai_act, california, coe_convention)
ON = dt.datetime(2028, 6, 1, 12, tzinfo=dt.UTC)
PIECE = 2_500
SHOWN = 10


def answer(fact: Question[Any], draw: random.Random) -> Any:  # noqa: ANN401 - the kind decides
    """Return a random answer to a fact."""
    base = fact.kind.base
    if fact.kind.many:
        members = frozenset(draw.sample(list(base), draw.randint(0, min(3, len(base)))))
        return at_least(members) if draw.random() < 0.3 else members
    if issubclass(base, Enum):
        return draw.choice(list(base))
    day = dt.date(2023, 1, 1) + dt.timedelta(days=draw.randint(0, 3000))
    moment = dt.datetime.combine(
        day, dt.time(draw.randint(0, 23)), dt.timezone(dt.timedelta(hours=draw.choice([0, 2, -8])))
    )
    return {
        bool: draw.random() < 0.5,
        int: draw.randint(0, 1_000_000),
        float: draw.uniform(0, 100),
        Decimal: Decimal(
            draw.choice(["0", "1e23", "1e25", "10000000000000000000000001", "3e25", "2e26", "500000000"])
        ),
        dt.date: day,
        dt.datetime: moment,
        str: "words",
    }[base]


def description(number: int, draw: random.Random) -> System:
    """Return a random description of up to twelve sections, half of the common facts told."""
    kinds = draw.sample(sections(), draw.randint(0, 12))
    told: list[object] = []
    for kind in kinds:
        for _ in range(draw.choice([0, 1, 1, 2, 5]) if kind.repeats else 1):
            names = [name for name in kind.facts if name not in kind.following and draw.random() < 0.5]
            told.append(kind(**{name: answer(kind.facts[name], draw) for name in names}))
        if kind.repeats:
            told.append(draw.choice([none_of, and_more])(kind))
    return System(f"{number}", *told)


def descriptions(first: int, number: int, seed: int) -> Iterator[System]:
    """Yield the descriptions of a piece; what contradicts itself is not one."""
    draw = random.Random(f"{seed} {first}")
    made = 0
    while made < number:
        try:
            yield description(first + made, draw)
        except TypeError:
            continue
        made += 1


Results = dict[str, list[list[tuple[str, ...]]]]


def one_by_one(systems: list[System]) -> Results:
    """Return outcome and force of each provision, several where each thing has one, description by description."""
    found: Results = {}
    for row, system in enumerate(systems):
        told = assess(system, laws=LAWS, on=ON)
        for finding in told.findings:
            result = finding.outcome.value, finding.force.value
            _rows(found, finding.provision.id, len(systems))[row].append(result)
        for each in told.conclusions:
            result = each.holds.name.lower(), each.force.value
            _rows(found, each.provision.id, len(systems))[row].append(result)
    return found


def _rows(found: Results, cite: str, number: int) -> list[list[tuple[str, ...]]]:
    if cite not in found:
        found[cite] = [[] for _ in range(number)]
    return found[cite]


def all_at_once(outcomes: pa.Table, forces: pa.Table) -> Iterator[tuple[str, list[list[tuple[str, ...]]]]]:
    """Yield the same from a portfolio, provision by provision."""
    for cite in outcomes.column_names[1:]:
        both = zip(outcomes[cite].to_pylist(), forces[cite].to_pylist(), strict=True)
        yield cite, [_pairs(words, under) for words, under in both]


def _pairs(words: Any, under: Any) -> list[tuple[str, ...]]:  # noqa: ANN401 - a word or a list of them
    if words is None:
        return []
    return list(zip(words, under, strict=True)) if isinstance(words, list) else [(words, under)]


def libraries() -> dict[str, Callable[[pa.Table], Any]]:
    """Return how each library that is installed takes a table."""
    from importlib.util import find_spec  # noqa: PLC0415 - one use

    ways: dict[str, Callable[[pa.Table], Any]] = {
        "pyarrow": lambda table: table,
        "polars": _polars,
        "duckdb": _duckdb,
        "pandas": _pandas,
    }
    return {name: way for name, way in ways.items() if find_spec(name)}


def _polars(table: pa.Table) -> Any:  # noqa: ANN401 - a frame
    import polars as pl  # noqa: PLC0415 - where it is installed

    return pl.from_arrow(table)


def _duckdb(table: pa.Table) -> Any:  # noqa: ANN401 - a relation
    import duckdb  # noqa: PLC0415 - where it is installed

    return duckdb.from_arrow(table)


def _pandas(table: pa.Table) -> Any:  # noqa: ANN401 - a frame
    import pandas as pd  # noqa: PLC0415 - where it is installed

    return table.to_pandas(types_mapper=pd.ArrowDtype)


def piece(first: int, number: int, seed: int) -> dict[str, Any]:
    """Compare one piece.

    Returns:
        Plain values: how many descriptions and results there are, the first differences and how many there are, and the
        libraries whose table came out differently.
    """
    systems = list(descriptions(first, number, seed))
    one, cells, wrong = one_by_one(systems), 0, []
    nothing: list[list[tuple[str, ...]]] = [[] for _ in systems]
    seen = set()
    table = pa.Table.from_batches([batch_of(systems)])
    whole = portfolio.assess(systems, laws=LAWS, on=ON)
    for cite, many in all_at_once(whole, portfolio.assess(table, laws=LAWS, on=ON, form="forces")):
        seen.add(cite)
        cells += sum(map(len, many))
        expected = one.get(cite, nothing)
        if many != expected:
            wrong += [
                f"{system.name}: {cite}: {single} one by one, {all_} in the portfolio"
                for system, single, all_ in zip(systems, expected, many, strict=True)
                if single != all_
            ]
    wrong += [f"{cite}: not in the portfolio" for cite in one.keys() - seen]
    ways = libraries()
    differ = [
        name for name, way in ways.items() if not portfolio.assess(way(table), laws=LAWS, on=ON).equals(whole)
    ]
    return {
        "descriptions": len(systems),
        "results": cells,
        "differ": len(wrong),
        "shown": wrong[:SHOWN],
        "libraries": list(ways),
        "libraries_differ": differ,
    }


def main() -> None:
    """Compare, piece by piece."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=100_000)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    parser.add_argument(
        "--into", type=Path, help="a file that keeps what is done, so that the same call goes on"
    )
    parser.add_argument(
        "--kernels",
        action="store_true",
        help="work every table with compiled kernels, also the small ones of this test",
    )
    asked = parser.parse_args()
    if asked.kernels and not load():
        parser.error("needs numba: install the extra fast")
    done: dict[str, Any] = {}
    if asked.into is not None and asked.into.exists():
        done = json.loads(asked.into.read_text(encoding="utf-8"))
    began = time.process_time()
    for first in range(0, asked.number, PIECE):
        key = f"{asked.seed}: {first}"
        if key not in done:
            done[key] = piece(first, min(PIECE, asked.number - first), asked.seed)
            for line in done[key]["shown"]:
                print(line)
            if asked.into is not None:
                asked.into.write_text(json.dumps(done, indent=1), encoding="utf-8")
        told = _summed(done, asked.seed)
        print(f"{told}, {time.process_time() - began:.0f} s of processor time", flush=True)
    wrong = any(each["differ"] or each["libraries_differ"] for each in done.values())
    sys.exit(1 if wrong else 0)


def _summed(done: dict[str, Any], seed: int) -> str:
    """Return what was found in all pieces of a seed."""
    pieces = [each for key, each in done.items() if key.startswith(f"{seed}: ")]
    numbers = [sum(each[name] for each in pieces) for name in ("descriptions", "results", "differ")]
    through = ", ".join(f"{name} {_version(name)}" for name in pieces[0]["libraries"])
    differ = sorted({name for each in pieces for name in each["libraries_differ"]})
    verdict = f"{numbers[2]:,} differ" if numbers[2] else "no difference"
    tables = f"different through {', '.join(differ)}" if differ else f"the same through {through}"
    return f"{numbers[0]:,} descriptions, {numbers[1]:,} results, {verdict}; {tables}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    main()
