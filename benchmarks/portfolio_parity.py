"""Row by row, portfolio and `assess` over many random descriptions: python benchmarks/portfolio_parity.py [NUMBER] [SEED].

Exits 1 and shows the first differences where there are any.
"""

import datetime as dt
import random
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from itertools import islice
from typing import Any

from aiframework import System, assess, at_least, california, coe_convention, eu_ai_act, portfolio
from aiframework.facts import and_more, none_of
from aiframework.facts.index import sections
from aiframework.logic import Question

LAWS = (eu_ai_act, california, coe_convention)
ON = dt.datetime(2028, 6, 1, 12, tzinfo=dt.UTC)
PIECE = 5_000


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


def descriptions(number: int, seed: int) -> Iterator[System]:
    """Yield descriptions; what contradicts itself is not one."""
    draw = random.Random(seed)
    made = 0
    while made < number:
        try:
            yield description(made, draw)
        except TypeError:
            continue
        made += 1


def main() -> None:
    """Compare, piece by piece."""
    number, seed = (
        int(sys.argv[1]) if len(sys.argv) > 1 else 100_000,
        int(sys.argv[2]) if len(sys.argv) > 2 else 0,
    )
    drawn = descriptions(number, seed)
    cells = wrong = 0
    began = time.perf_counter()
    while some := list(islice(drawn, PIECE)):
        outcomes, forces = (
            portfolio.assess(some, laws=LAWS, on=ON, form=form).drop_columns("system").to_pydict()  # type: ignore[arg-type]
            for form in ("outcomes", "forces")
        )
        for row, system in enumerate(some):
            told = assess(system, laws=LAWS, on=ON)
            one: dict[str, list[tuple[str, str]]] = {}
            for finding in told.findings:
                one.setdefault(finding.provision.id, []).append((finding.outcome.value, finding.force.value))
            for each in told.conclusions:
                one.setdefault(each.provision.id, []).append((each.holds.name.lower(), each.force.value))
            for cite, column in outcomes.items():
                words, under = column[row], forces[cite][row]
                listed = (
                    list(zip(words or (), under or (), strict=True))
                    if isinstance(words, list)
                    else [(words, under)]
                )
                many = [] if words is None else listed
                cells += 1
                if many != one.get(cite, []):
                    wrong += 1
                    if wrong <= 10:
                        print(f"{system.name}: {cite}: {one.get(cite)} one by one, {many} in the portfolio")
        print(
            f"{row + 1 + int(some[0].name):,} descriptions, {cells:,} results, {wrong} differ, {time.perf_counter() - began:.0f} s"
        )
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
