"""pySHACL: both forms of every rule as a node shape; many systems in one graph, validated at once.

A form certainly holds where its shape conforms. Whether a set is known (an empty one has no triples) is a triple of its
own.
"""

from typing import Any

from pyshacl import validate
from rdflib import RDF, BNode, Graph, Literal, Namespace
from rdflib.collection import Collection
from rdflib.namespace import SH
from rdflib.term import Node

from benchmarks.serving import serve
from benchmarks.slice.two_pass import OPPOSITE, certain, codes

OURS = Namespace("urn:slice:")
_BOUNDS = {">": SH.minExclusive, ">=": SH.minInclusive, "<": SH.maxExclusive, "<=": SH.maxInclusive}


class Shapes:
    """A graph of shapes under construction."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts
        self.graph = Graph()

    def shape(self, rule: list[Any], node: Node) -> Node:
        """Write a rule as a shape."""
        word, *rest = rule
        if word in {"all", "any"}:
            parts = [self.shape(part, BNode()) for part in rest]
            listed = Collection(self.graph, BNode(), parts)
            self.graph.add((node, SH["and" if word == "all" else "or"], listed.uri))
        else:
            self.leaf(node, *rest, yes=word == "yes")
        return node

    def leaf(self, node: Node, fact: str, how: str, value: Any, *, yes: bool) -> None:  # noqa: ANN401 - any answer
        """Write a test as property shapes of a shape."""
        members = self.facts[fact].get("members", [])
        others = [member for member in members if member not in value] if isinstance(value, list) else []
        if how == "is":
            self.property(node, fact, (SH.hasValue, Literal(yes)))
        elif how in _BOUNDS:
            self.property(
                node,
                fact,
                (_BOUNDS[how if yes else OPPOSITE[how]], Literal(value)),
                (SH.minCount, Literal(1)),
            )
        elif how == "==":
            told = [value] if yes else [member for member in members if member != value]
            self.property(node, fact, (SH["in"], self.listed(told)), (SH.minCount, Literal(1)))
        elif how == "in":
            self.property(
                node, fact, (SH["in"], self.listed(value if yes else others)), (SH.minCount, Literal(1))
            )
        else:
            self.of_set(node, fact, value, others, some=(how == "overlaps") is yes)

    def of_set(self, node: Node, fact: str, value: list[str], others: list[str], *, some: bool) -> None:
        """Write that a set has one of some members, or none of them."""
        overlaps = self.facts[fact]["many"] and some
        if overlaps:
            self.property(
                node, fact, (SH.qualifiedValueShape, self.one_of(value)), (SH.qualifiedMinCount, Literal(1))
            )
        else:
            self.property(node, fact, (SH["in"], self.listed(others)))
            self.property(node, f"{fact}_known", (SH.hasValue, Literal(True)))

    def property(self, node: Node, fact: str, *told: tuple[Node, Node]) -> None:
        """Write a property shape."""
        place = BNode()
        self.graph.add((node, SH.property, place))
        self.graph.add((place, SH.path, OURS[fact]))
        for predicate, thing in told:
            self.graph.add((place, predicate, thing))

    def one_of(self, values: list[str]) -> Node:
        """Write a shape of values."""
        place = BNode()
        self.graph.add((place, SH["in"], self.listed(values)))
        return place

    def listed(self, values: list[str]) -> Node:
        """Write a list of values."""
        return Collection(self.graph, BNode(), [Literal(value) for value in values]).uri


class Shacl:
    """The slice as shapes."""

    def __init__(self, facts: dict[str, Any], rules: list[Any]) -> None:
        self.facts = facts
        self.number = len(rules)
        shapes = Shapes(facts)
        for form in ("yes", "no"):
            for place, rule in enumerate(rules):
                node = OURS[f"{form}{place}"]
                shapes.graph.add((node, RDF.type, SH.NodeShape))
                shapes.graph.add((node, SH.targetClass, OURS.System))
                shapes.shape(_within_as_overlaps(certain(rule, yes=form == "yes"), facts), node)
        self.shapes = shapes.graph

    def prepare(self, systems: list[dict[str, Any]]) -> tuple[int, Graph]:
        """Take one graph."""
        graph = Graph()
        for place, system in enumerate(systems):
            node = OURS[f"system{place}"]
            graph.add((node, RDF.type, OURS.System))
            for name, answer in system.items():
                for value in answer if isinstance(answer, list) else [answer]:
                    graph.add((node, OURS[name], Literal(value)))
                if isinstance(answer, list):
                    graph.add((node, OURS[f"{name}_known"], Literal(True)))
        return len(systems), graph

    def run(self, prepared: tuple[int, Graph]) -> tuple[int, Graph]:
        """Validate once."""
        number, graph = prepared
        _, report, _ = validate(graph, shacl_graph=self.shapes)
        return number, report

    def read(self, raw: tuple[int, Graph]) -> list[list[int]]:
        """Return codes: what is not reported conforms."""
        number, report = raw
        failed = {
            (str(report.value(result, SH.focusNode)), str(report.value(result, SH.sourceShape)))
            for result in report.subjects(RDF.type, SH.ValidationResult)
        }
        return [
            codes(
                *(
                    [
                        (f"{OURS}system{place}", f"{OURS}{form}{rule}") not in failed
                        for rule in range(self.number)
                    ]
                    for form in ("yes", "no")
                )
            )
            for place in range(number)
        ]


def _within_as_overlaps(rule: list[Any], facts: dict[str, Any]) -> list[Any]:
    """Return a rule in which "all within" is "none of the others", and wrap tests that stand alone."""
    word, *rest = rule
    if word in {"all", "any"}:
        return [word, *(_within_as_overlaps(part, facts) for part in rest)]
    fact, how, value = rest
    if how == "within":
        others = [member for member in facts[fact]["members"] if member not in value]
        return ["no" if word == "yes" else "yes", fact, "overlaps", others]
    return rule


if __name__ == "__main__":
    serve(Shacl)
