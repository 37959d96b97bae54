"""DuckDB: the conditions as SQL over native tables, shared conditions as columns of nested selects, answers out as Arrow.

SQL's AND, OR and NOT are Kleene's; null is unknown.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
from pyarrow import ipc

from benchmarks.columns.frames import serve_frames
from benchmarks.columns.stages import Stages, name

__all__ = ["Duckdb", "join", "leaf", "quoted"]


def quoted(text: str) -> str:
    """Return an identifier."""
    return f'"{text}"'


def leaf(node: dict[str, Any]) -> str:
    """Return a test of a column."""
    column, value = quoted(node["column"]), node["value"]
    tests = {
        "is": column,
        "known": f"({column} IS NOT NULL)",
        "overlaps": f"(({column} & {value}) <> 0)",
        "within": f"(({column} & ~{value}) = 0)",
        "==": f"({column} = {value})",
    }
    if node["how"] == "in":
        return f"({' OR '.join(f'{column} = {one}' for one in value)})"
    return tests.get(node["how"], f"({column} {node['how']} {value})")


def join(op: str, parts: list[str], number: int) -> str:
    """Return parts put together."""
    if op in {"all", "any"}:
        return f"({(' AND ' if op == 'all' else ' OR ').join(parts)})"
    if op == "not":
        return f"(NOT {parts[0]})"
    if op == "agree":
        both, either = join("all", parts, 1), join("any", parts, 1)
        return f"(CASE WHEN {both} THEN true WHEN NOT {either} THEN false END)"
    if op == "at_least":
        yes = " + ".join(f"coalesce({part}, false)::INT" for part in parts)
        may = " + ".join(f"coalesce({part}, true)::INT" for part in parts)
        return f"(CASE WHEN {yes} >= {number} THEN true WHEN {may} < {number} THEN false END)"
    return {"yes": "true", "no": "false", "unknown": "CAST(NULL AS BOOLEAN)"}[op]


def _aggregate(node: dict[str, Any], told: str, things: str) -> str:
    """Return whether some, every or so many things are so, from what was grouped."""
    body, number = node["parts"][0], node["number"]
    more = f"(CASE WHEN {told} THEN false END)"
    if node["op"] == "some":
        found = f"(CASE WHEN {things} IS NULL OR may{body} = 0 THEN false WHEN yes{body} > 0 THEN true END)"
        return f"({found} OR {more})"
    if node["op"] == "every":
        found = f"(CASE WHEN {things} IS NULL OR yes{body} = {things} THEN true WHEN may{body} < {things} THEN false END)"
        return f"({found} AND NOT {more})"
    yes, may = f"coalesce(yes{body}, 0)", f"coalesce(may{body}, 0)"
    return f"(CASE WHEN {yes} >= {number} THEN true WHEN {told} AND {may} < {number} THEN false END)"


class Duckdb:
    """A graph as SQL.

    Each step is a table of its new columns alone, read beside the earlier ones by positional join: nested selects over
    thousands of columns plan ten times more slowly.
    """

    def __init__(self, graph: dict[str, Any]) -> None:
        self.stages = Stages(graph)
        self.connection = duckdb.connect()
        self.home: dict[tuple[str, str], str] = {}
        self.statements: list[str] = []
        for phase in range(self.stages.phases):
            for key in self.stages.lists() if phase else []:
                self._aggregates(key, phase)
            self._levels("", phase)
            for key in self.stages.lists():
                self._bring(key, phase)
                self._levels(key, phase)
        self.outputs = {at: self._output(at) for at in ["", *self.stages.lists()]}

    def _make(self, at: str, table: str, columns: dict[str, str], source: str) -> None:
        listed = ", ".join(f"{written} AS {column}" for column, written in columns.items())
        self.statements.append(f"CREATE OR REPLACE TEMP TABLE {table} AS SELECT {listed} FROM {source}")
        self.home.update({(at, column): table for column in columns})

    def _beside(self, at: str, columns: Iterable[str]) -> str:
        """Return a frame beside the tables that hold these columns of it."""
        tables = dict.fromkeys(self.home[at, column] for column in columns)
        return " POSITIONAL JOIN ".join([at or "systems", *tables])

    def _levels(self, at: str, phase: int) -> None:
        for step, level in enumerate(self.stages.steps(at, phase)):
            read: dict[str, None] = {}

            def column(text: str, read: dict[str, None] = read) -> str:
                read[text] = None
                return text

            columns = {name(place): self.stages.written(place, leaf, join, column) for place in level}
            self._make(at, f"{at or 'systems'}_{phase}_{step}", columns, self._beside(at, read))

    def _bring(self, key: str, phase: int) -> None:
        """Bring columns of systems down to the things of a list."""
        brought = [name(place) for place in self.stages.brought(key, phase)]
        if brought:
            inner = f"SELECT system, {', '.join(brought)} FROM {self._beside('', brought)}"
            source = f"{key} i JOIN ({inner}) s ON i.system = s.system ORDER BY i.thing"
            self._make(key, f"{key}_{phase}_brought", {column: f"s.{column}" for column in brought}, source)

    def _aggregates(self, key: str, phase: int) -> None:
        """Bring what is asked of the things of a list up to their systems."""
        places = self.stages.aggregates(key, phase - 1)
        if not places:
            return
        nodes = self.stages.nodes
        bodies = sorted({nodes[place]["parts"][0] for place in places})
        sums = [
            f"sum(coalesce({name(body)}, {word})::INT) AS {told}{body}"
            for body in bodies
            for told, word in (("yes", "false"), ("may", "true"))
        ]
        things = self._beside(key, map(name, bodies))
        inner = f"SELECT system, count(*) AS things, {', '.join(sums)} FROM {things} GROUP BY system"
        columns = {
            name(place): _aggregate(nodes[place], quoted(f"{key}__told"), "things") for place in places
        }
        source = f"systems s LEFT JOIN ({inner}) g ON s.system = g.system ORDER BY s.system"
        self._make("", f"systems_{phase}_{key}", columns, source)

    def _output(self, at: str) -> str:
        nodes = self.stages.nodes
        names = dict.fromkeys(name(place) for place in self.stages.asked if nodes[place]["at"] == at)
        return f"SELECT {', '.join(names)} FROM {self._beside(at, names)}" if names else ""

    def take(self, folder: Path) -> None:
        """Make native tables."""
        for path in folder.glob("*.arrow"):
            with ipc.open_file(path) as file:
                read = file.read_all()
            place = "system" if path.stem == "systems" else "thing"
            read = read.append_column(place, pa.array(range(read.num_rows), pa.int64()))
            self.connection.register("read", read)
            self.connection.execute(f"CREATE OR REPLACE TABLE {path.stem} AS SELECT * FROM read")

    def run(self, tables: None) -> dict[str, pa.Table]:  # noqa: ARG002 - they stand in the database
        """Work out everything asked."""
        for statement in self.statements:
            self.connection.execute(statement)
        return {
            at: self.connection.sql(output).to_arrow_table() for at, output in self.outputs.items() if output
        }

    def columns(self, raw: dict[str, pa.Table], rows: int) -> list[list[Any]]:
        """Return each condition's answers for the first systems, or for all their things."""
        found = []
        for place in self.stages.asked:
            at = self.stages.nodes[place]["at"]
            column = raw[at][name(place)]
            found.append((column if at else column.slice(0, rows)).to_pylist())
        return found


if __name__ == "__main__":
    serve_frames(Duckdb(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))), Path(sys.argv[2]))
