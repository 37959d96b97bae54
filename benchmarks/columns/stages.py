"""A graph cut into steps for engines whose expressions are trees: what several expressions use becomes a column.

Needs nothing but the standard library: it is read in every environment.
"""

from collections import Counter
from collections.abc import Callable
from typing import Any

__all__ = ["Stages", "name"]


def name(place: int) -> str:
    """Return the name of a node's column."""
    return f"n{place}"


class Stages:
    """The steps of a graph.

    Attributes:
        nodes: the nodes.
        asked: the places asked for.
        columns: the places that become columns.
        phases: how many times one goes from systems down to their things and back.
    """

    def __init__(self, graph: dict[str, Any]) -> None:
        self.nodes: list[dict[str, Any]] = graph["nodes"]
        self.asked: list[int] = graph["asked"]
        uses = Counter(part for node in self.nodes for part in node["parts"])
        self.columns = {place for place, node in enumerate(self.nodes) if self._kept(node, uses[place])}
        self.columns.update(self.asked)
        self.columns.update(
            part for node in self.nodes for part in node["parts"] if self.nodes[part]["at"] != node["at"]
        )
        self.phase: list[int] = []
        self.level: list[int] = []
        for node in self.nodes:
            self._order(node)
        self.phases = max(self.phase) + 1

    @staticmethod
    def _kept(node: dict[str, Any], uses: int) -> bool:
        """Return whether a node becomes a column because of what it is, or of how often it is used."""
        plain = node["op"] == "test" and node["how"] == "is"
        return (uses > 1 and not plain and node["op"] not in {"yes", "no", "unknown"}) or "over" in node

    def _order(self, node: dict[str, Any]) -> None:
        """Work out when a node's column can be made: its phase, and its level within the phase."""
        phase = level = 0
        for part in node["parts"]:
            below = self.nodes[part]
            up = "over" in node
            theirs = self.phase[part] + (1 if up else 0)
            steps = 0 if up or below["at"] != node["at"] else self.level[part] + (part in self.columns)
            if theirs > phase:
                phase, level = theirs, steps
            elif theirs == phase:
                level = max(level, steps)
        self.phase.append(phase)
        self.level.append(level)

    def steps(self, at: str, phase: int) -> list[list[int]]:
        """Return the columns of a frame in a phase, level by level; aggregates are not among them."""
        found: dict[int, list[int]] = {}
        for place in sorted(self.columns):
            node = self.nodes[place]
            if node["at"] == at and self.phase[place] == phase and "over" not in node:
                found.setdefault(self.level[place], []).append(place)
        return [found[level] for level in sorted(found)]

    def lists(self) -> list[str]:
        """Return the lists of repeated things, in order."""
        return sorted({node["at"] for node in self.nodes if node["at"]})

    def brought(self, at: str, phase: int) -> list[int]:
        """Return the columns of systems that a list's nodes need from a phase."""
        return sorted(
            {
                part
                for place, node in enumerate(self.nodes)
                if node["at"] == at and self.phase[place] >= phase
                for part in node["parts"]
                if self.nodes[part]["at"] == "" and self.phase[part] == phase and part in self.columns
            }
        )

    def aggregates(self, over: str, phase: int) -> list[int]:
        """Return the aggregates over a list that can be made after a phase."""
        return [
            place
            for place, node in enumerate(self.nodes)
            if node.get("over") == over and self.phase[place] == phase + 1
        ]

    def written(
        self,
        place: int,
        leaf: Callable[[dict[str, Any]], Any],
        join: Callable[..., Any],
        column: Callable[[str], Any],
    ) -> Any:  # noqa: ANN401 - the engine's expressions
        """Return the expression of a node whose columns are at hand."""
        node = self.nodes[place]
        if node["op"] == "test":
            return leaf(node)
        parts = [
            column(name(part)) if part in self.columns else self.written(part, leaf, join, column)
            for part in node["parts"]
        ]
        return join(node["op"], parts, node.get("number", 1))
