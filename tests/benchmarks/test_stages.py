"""Graphs cut into steps: nothing is read before it is made, and everything asked is made."""

from typing import Any

from benchmarks.columns.stages import Stages, name


def leaf(column: str, at: str = "") -> dict[str, Any]:
    return {"op": "test", "at": at, "parts": [], "column": column, "how": "is", "value": True}


GRAPH: dict[str, Any] = {
    "nodes": [
        leaf("open"),
        leaf("purposes__risky", "purposes"),
        {"op": "all", "at": "", "parts": [0, 0]},
        {"op": "all", "at": "purposes", "parts": [1, 2]},
        {"op": "some", "at": "", "parts": [3], "over": "purposes", "number": 1},
        {"op": "not", "at": "", "parts": [4]},
        {"op": "any", "at": "purposes", "parts": [1, 5]},
    ],
    "asked": [5, 6],
}


def test_aggregates_open_a_phase_of_their_own() -> None:
    stages = Stages(GRAPH)
    assert stages.phases == 2
    assert stages.aggregates("purposes", 0) == [4]
    assert stages.brought("purposes", 0) == [2]
    assert stages.brought("purposes", 1) == [5]


def test_nothing_is_read_before_it_is_made() -> None:
    stages = Stages(GRAPH)
    made: set[str] = set()

    def column(text: str) -> str:
        assert text in made
        return text

    def join(op: str, parts: list[str], number: int) -> str:
        return f"{op}({', '.join(parts)}, {number})"

    for phase in range(stages.phases):
        for at in ["", *stages.lists()]:
            for level in stages.steps(at, phase):
                written = [
                    stages.written(place, lambda node: node["column"], join, column) for place in level
                ]
                assert all(written)
                made.update(map(name, level))
            if at:
                made.update(map(name, stages.aggregates(at, phase)))
    assert made >= {name(place) for place in GRAPH["asked"]}
