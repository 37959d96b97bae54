"""PySpark columns on one machine, two threads; for graphs without repeated things. Null is unknown, as in SQL.

Timed is the whole query into Spark's `noop` sink: every column worked out, nothing sent back.
"""

import json
import sys
from functools import reduce
from operator import and_, or_
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import ipc
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as sql

from benchmarks.columns.frames import serve_frames
from benchmarks.columns.stages import Stages, name


def leaf(node: dict[str, Any]) -> Column:
    """Return a test of a column."""
    column, value = sql.col(node["column"]), node["value"]
    match node["how"]:
        case "is":
            return column
        case "==":
            return column == value
        case ">":
            return column > value
        case ">=":
            return column >= value
        case "<":
            return column < value
        case "<=":
            return column <= value
        case "in":
            return column.isin(value)
        case "overlaps":
            return column.bitwiseAND(sql.lit(value).cast("long")) != 0
        case "within":
            return column.bitwiseAND(sql.lit(~value).cast("long")) == 0
    raise NotImplementedError(node["how"])


def join(op: str, parts: list[Column], number: int) -> Column:  # noqa: ARG001 - one signature for all engines
    """Return parts put together."""
    match op:
        case "all":
            return reduce(and_, parts)
        case "any":
            return reduce(or_, parts)
        case "not":
            return ~parts[0]
        case "yes" | "no" | "unknown":
            return sql.lit({"yes": True, "no": False, "unknown": None}[op]).cast("boolean")
    raise NotImplementedError(op)


class Spark:
    """A graph as Spark columns."""

    def __init__(self, graph: dict[str, Any]) -> None:
        self.stages = Stages(graph)
        assert not self.stages.lists(), "this adapter has no repeated things"
        self.session = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.memory", "4g")
            .config("spark.sql.execution.arrow.pyspark.enabled", "true")
            .config("spark.log.level", "ERROR")
            .getOrCreate()
        )

    def take(self, folder: Path) -> DataFrame:
        """Cache the table in Spark's memory."""
        with ipc.open_file(folder / "systems.arrow") as file:
            read = file.read_all()
        self.session.catalog.clearCache()
        read = read.append_column("row", pa.array(range(read.num_rows), pa.int64()))
        cached = self.session.createDataFrame(read).repartition(2).cache()
        cached.count()
        return cached

    def query(self, frame: DataFrame) -> DataFrame:
        """Return the query, level by level."""
        for level in self.stages.steps("", 0):
            columns = [self.stages.written(place, leaf, join, sql.col).alias(name(place)) for place in level]
            frame = frame.select("*", *columns)
        return frame.select("row", *dict.fromkeys(map(name, self.stages.asked)))

    def run(self, frame: DataFrame) -> DataFrame:
        """Work out everything asked."""
        asked = self.query(frame)
        asked.write.format("noop").mode("overwrite").save()
        return asked

    def columns(self, asked: DataFrame, rows: int) -> list[list[Any]]:
        """Return each condition's answers for the first systems."""
        found = asked.filter(f"row < {rows}").orderBy("row").toArrow()
        return [found[name(place)].to_pylist() for place in self.stages.asked]


if __name__ == "__main__":
    serve_frames(Spark(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))), Path(sys.argv[2]))
