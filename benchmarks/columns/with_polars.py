"""Polars: the conditions as expressions, shared conditions as columns, repeated things by group-by and join."""

import json
import sys
from collections.abc import Callable
from functools import reduce
from operator import and_, or_
from pathlib import Path
from typing import Any

import polars as pl

from benchmarks.columns.frames import serve_frames
from benchmarks.columns.stages import Stages, name

__all__ = ["Polars"]

Expr = pl.Expr


def leaf(node: dict[str, Any]) -> Expr:
    """Return a test of a column."""
    column, value = pl.col(node["column"]), node["value"]
    tests: dict[str, Callable[[], Expr]] = {
        "is": lambda: column,
        "known": column.is_not_null,
        "==": lambda: column == value,
        ">": lambda: column > value,
        ">=": lambda: column >= value,
        "<": lambda: column < value,
        "<=": lambda: column <= value,
        "in": lambda: column.is_in(value),
        "overlaps": lambda: (column & value) != 0,
        "within": lambda: (column & ~value) == 0,
    }
    return tests[node["how"]]()


def join(op: str, parts: list[Expr], number: int) -> Expr:
    """Return parts put together: Polars' `&` and `|` are Kleene's."""
    if op == "all":
        return reduce(and_, parts)
    if op == "any":
        return reduce(or_, parts)
    if op == "not":
        return ~parts[0]
    if op == "agree":
        return pl.when(reduce(and_, parts)).then(True).when(~reduce(or_, parts)).then(False).otherwise(None)
    if op == "at_least":
        yes = pl.sum_horizontal(part.fill_null(False) for part in parts)
        may = pl.sum_horizontal(part.fill_null(True) for part in parts)
        return pl.when(yes >= number).then(True).when(may < number).then(False).otherwise(None)
    return pl.lit({"yes": True, "no": False, "unknown": None}[op], pl.Boolean)


class Polars:
    """A graph as Polars queries.

    Args:
        graph: nodes and what is asked.
        engine: which engine collects ("streaming" or "in-memory").
    """

    def __init__(self, graph: dict[str, Any], engine: str = "streaming") -> None:
        self.stages = Stages(graph)
        self.engine = engine
        self.steps = {
            (at, phase): [
                [self.stages.written(place, leaf, join, pl.col).alias(name(place)) for place in level]
                for level in self.stages.steps(at, phase)
            ]
            for at in ["", *self.stages.lists()]
            for phase in range(self.stages.phases)
        }

    def take(self, folder: Path) -> dict[str, pl.DataFrame]:
        """Take tables into memory."""
        paths = {path.stem.removeprefix("systems"): path for path in folder.glob("*.arrow")}
        return {key: pl.read_ipc(path).rechunk() for key, path in paths.items()}

    def run(self, tables: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
        """Work out everything asked."""
        frames = dict(tables)
        stages = self.stages
        for phase in range(stages.phases):
            self._advance(frames, "", phase)
            for key in stages.lists():
                for place in stages.brought(key, phase):
                    column = frames[""][name(place)].gather(frames[key]["system"])
                    frames[key] = frames[key].with_columns(column)
                self._advance(frames, key, phase)
                made = stages.aggregates(key, phase)
                if made:
                    frames[""] = frames[""].with_columns(*self._aggregated(frames, key, made))
        return self._asked(frames)

    def _advance(self, frames: dict[str, pl.DataFrame], at: str, phase: int) -> None:
        """Make the columns of a frame in a phase: one query."""
        levels = self.steps[at, phase]
        if levels:
            query = frames[at].lazy()
            for level in levels:
                query = query.with_columns(level)
            frames[at] = query.collect(engine=self.engine)

    def _aggregated(self, frames: dict[str, pl.DataFrame], key: str, made: list[int]) -> list[pl.Series]:
        """Bring what is asked of the things of a list up to their systems."""
        nodes = self.stages.nodes
        wanted = dict.fromkeys((nodes[place]["op"], nodes[place]["parts"][0]) for place in made)
        groups = (
            frames[key]
            .group_by("system")
            .agg(
                *(expression for op, body in wanted for expression in _grouped(op, body)),
                pl.lit(True).alias("things"),
            )
        )
        joined = (
            frames[""]
            .lazy()
            .select(pl.col(f"{key}__told").alias("told"))
            .with_row_index("system")
            .with_columns(pl.col("system").cast(pl.Int64))
            .join(groups.lazy(), on="system", how="left", maintain_order="left")
            .select(_aggregate(nodes[place]).alias(name(place)) for place in made)
            .collect(engine=self.engine)
        )
        return joined.get_columns()

    def _asked(self, frames: dict[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
        found: dict[str, list[str]] = {}
        for place in dict.fromkeys(self.stages.asked):
            found.setdefault(self.stages.nodes[place]["at"], []).append(name(place))
        return {at: frames[at].select(names) for at, names in found.items()}

    def columns(self, raw: dict[str, pl.DataFrame], rows: int) -> list[list[Any]]:
        """Return each condition's answers for the first systems, or for all their things."""
        return [
            raw[at][name(place)].head(rows if at == "" else None).to_list()
            if at == ""
            else raw[at][name(place)].to_list()
            for place in self.stages.asked
            for at in [self.stages.nodes[place]["at"]]
        ]


def _grouped(op: str, body: int) -> list[Expr]:
    """Return what is needed of the things of each system."""
    column = pl.col(name(body))
    if op == "some":
        return [column.any(ignore_nulls=False).alias(f"some{body}")]
    if op == "every":
        return [column.all(ignore_nulls=False).alias(f"every{body}")]
    yes, may = column.fill_null(False).sum(), column.fill_null(True).sum()
    return [yes.alias(f"yes{body}"), may.alias(f"may{body}")]


def _aggregate(node: dict[str, Any]) -> Expr:
    """Return whether some, every or so many things are so, from what was grouped; things not told of may be so."""
    body, number = node["parts"][0], node["number"]
    more = pl.when(pl.col("told")).then(False).otherwise(None)
    none = pl.col("things").is_null()
    if node["op"] == "some":
        return pl.when(none).then(False).otherwise(pl.col(f"some{body}")) | more
    if node["op"] == "every":
        return pl.when(none).then(True).otherwise(pl.col(f"every{body}")) & ~more
    yes, may = pl.col(f"yes{body}").fill_null(0), pl.col(f"may{body}").fill_null(0)
    return pl.when(yes >= number).then(True).when(pl.col("told") & (may < number)).then(False).otherwise(None)


if __name__ == "__main__":
    graph = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    serve_frames(Polars(graph, *sys.argv[3:]), Path(sys.argv[2]))
