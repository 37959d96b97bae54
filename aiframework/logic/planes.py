"""Many conditions over many rows at once: every truth as two bit planes, *certain* and *possible*.

A row is a bit. `and` is `&` on both planes, `or` is `|`, and `not` swaps the planes and complements them: exact
strong Kleene logic at the speed of bitwise words. The planes may be Python integers (hypotheticals of one
description) or arrays of machine words (a portfolio): the generated code uses `&`, `|` and `^` alone.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeAlias

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.compile import repeated_in
from aiframework.logic.condition import AllOf, AnyOf, Condition, Constant, Context, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.dates import LawAsKnown, Today
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.truth import Truth

__all__ = ["Atoms", "Body", "Pair", "PlaneProgram", "Repeated", "at_least_planes", "compiled_planes"]

#: a plane of certain rows and a plane of possible rows
Pair: TypeAlias = tuple[Any, Any]
#: works out conditions for the things of one kind: takes their atoms and what brings outer planes down to them
Body: TypeAlias = Callable[["Atoms", Callable[[Any], Any]], Any]


class Atoms(Protocol):
    """The planes of tests, by their place in the program."""

    def __getitem__(self, place: int, /) -> Pair:
        """Return the pair of planes of a test."""


class Repeated(Protocol):
    """The repeated things of every kind, over all rows."""

    def some(self, kind: type, body: Body) -> Pair:
        """Return where at least one thing is so; things not told of may be."""

    def every(self, kind: type, body: Body) -> Pair:
        """Return where each thing is so; things not told of may not be."""

    def count(self, kind: type, body: Body, number: int) -> Pair:
        """Return where at least `number` things are so."""

    def each(self, kind: type, body: Body) -> Any:  # noqa: ANN401 - as the caller lays things out
        """Return what the body gives for each thing."""


@attrs.frozen
class PlaneProgram:
    """A compiled set of conditions over planes.

    Attributes:
        source: the generated Python.
        tests: the tests whose planes are asked for, in the order of their places.
        call: takes the planes of tests about no repeated thing, the repeated things and the plane of all rows;
            returns a pair for each condition in order (or what `Repeated.each` makes, where it is asked of each).
    """

    source: str
    tests: tuple[Test, ...]
    call: Callable[[Atoms, Repeated, Any], list[Any]]


def at_least_planes(planes: Sequence[Any], number: int, nothing: Any) -> Any:  # noqa: ANN401 - any plane
    """Return where at least `number` of the planes hold."""
    reached = [None, *([nothing] * number)]
    for plane in planes:
        for step in range(number, 0, -1):
            below = reached[step - 1]
            reached[step] = reached[step] | (plane if below is None else below & plane)
    return reached[number]


def compiled_planes(conditions: Iterable[tuple[Condition, type | None]], context: Context) -> PlaneProgram:
    """Return one function over planes for many conditions, each asked once or of each repeated thing of a kind.

    Args:
        conditions: each with None, or with the kind it is asked of each of.
        context: date, readings, guidance and determinations; they are put in as constants.
    """
    writer = _Writer(context)
    source = writer.write(list(conditions))
    namespace: dict[str, Any] = {**writer.kinds, "tally": at_least_planes}
    exec(compile(source, "<planes>", "exec"), namespace)  # noqa: S102 - written above from our own nodes only
    return PlaneProgram(source, tuple(writer.tests), namespace["program"])


@attrs.define
class _Block:
    """The lines of one function body, with what it has already worked out."""

    kind: type | None
    lines: list[str] = attrs.field(factory=list)
    known: dict[Condition, str] = attrs.field(factory=dict)


@attrs.define
class _Writer:
    """Turns conditions into source; each quantifier becomes a nested function over the planes of its things."""

    context: Context
    tests: dict[Test, int] = attrs.field(factory=dict)
    kinds: dict[str, type] = attrs.field(factory=dict)
    blocks: list[_Block] = attrs.field(factory=lambda: [_Block(None)])
    count: int = 0

    def write(self, conditions: list[tuple[Condition, type | None]]) -> str:
        results: dict[int, str] = {}
        for place, (condition, each) in enumerate(conditions):
            if each is None:
                results[place] = _pair(self.emit(condition))
        for kind in dict.fromkeys(each for _, each in conditions if each is not None):
            mine = [(place, condition) for place, (condition, each) in enumerate(conditions) if each is kind]
            body = self._body(kind, [condition for _, condition in mine])
            name = self._name("e")
            self._line(f"{name} = things.each({self._kind(kind)}, {body})")
            results.update({place: f"{name}[{number}]" for number, (place, _) in enumerate(mine)})
        returned = ", ".join(results[place] for place in range(len(conditions)))
        lines = ["nothing = ones ^ ones", *self.blocks[0].lines, f"return [{returned}]"]
        return "def program(atoms, things, ones):\n" + "".join(f"    {line}\n" for line in lines)

    def _body(self, kind: type, conditions: list[Condition]) -> str:
        """Write a function that works out conditions for things of a kind; return its name."""
        name = self._name("body")
        self.blocks.append(_Block(kind))
        results = [_pair(self.emit(condition)) for condition in conditions]
        block = self.blocks.pop()
        self._line(f"def {name}(item, down):")
        for line in [*block.lines, f"return [{', '.join(results)}]"]:
            self._line(f"    {line}")
        return name

    def _kind(self, kind: type) -> str:
        name = f"KIND_{kind.__name__}"
        self.kinds[name] = kind
        return name

    def _name(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def _line(self, line: str) -> None:
        self.blocks[-1].lines.append(line)

    def emit(self, condition: Condition) -> str:
        """Write what works out a condition where everything it is about is at hand; return its name here."""
        kinds = repeated_in(condition)
        home = max((depth for depth, block in enumerate(self.blocks) if block.kind in kinds), default=0)
        for depth in range(len(self.blocks) - 1, home - 1, -1):
            if condition in self.blocks[depth].known:
                return self._brought(condition, depth)
        inner, self.blocks[home + 1 :] = self.blocks[home + 1 :], []
        self.blocks[home].known[condition] = self._expression(condition)
        self.blocks.extend(inner)
        return self._brought(condition, home)

    def _brought(self, condition: Condition, depth: int) -> str:
        """Return the name of a condition in the innermost block, brought down from where it was worked out."""
        name = self.blocks[depth].known[condition]
        for block in self.blocks[depth + 1 :]:
            if name in {"YES", "NO", "UNKNOWN"}:
                break
            lower = self._name("d")
            block.lines.append(f"{lower}t, {lower}p = down({name}t), down({name}p)")
            block.known[condition] = name = lower
        return name

    def _put(self, certain: str, possible: str) -> str:
        name = self._name("v")
        self._line(f"{name}t = {certain}")
        self._line(f"{name}p = {possible}")
        return name

    def _constant(self, truth: Truth) -> str:
        return self._put(
            "ones" if truth is Truth.YES else "nothing", "nothing" if truth is Truth.NO else "ones"
        )

    def _expression(self, condition: Condition) -> str:
        match condition:
            case Constant() | Today() | LawAsKnown():
                return self._constant(condition.truth(None, self.context))  # type: ignore[arg-type]  # it asks nothing of a case
            case Test():
                return self._test(condition)
            case Named() if condition.id in self.context.determinations:
                return self._constant(self.context.determinations[condition.id])
            case Named():
                return self.emit(condition.means)
            case Not():
                part = self.emit(condition.part)
                return self._put(f"{part}p ^ ones", f"{part}t ^ ones")
            case AllOf():
                return self._joined(condition.of, "&")
            case AnyOf():
                return self._joined(condition.of, "|")
            case AtLeast():
                return self._at_least(condition)
            case Guidance():
                off = {"*", condition.name} & self.context.without_guidance
                return self._constant(Truth.UNKNOWN) if off else self.emit(condition.means)
            case Reading():
                return self._reading(condition)
            case Some() | Every() | Count():
                return self._quantifier(condition)
            case _:
                message = f"{condition!r} cannot be compiled: it is evaluated one description at a time"
                raise TypeError(message)

    def _test(self, test: Test) -> str:
        place = self.tests.setdefault(test, len(self.tests))
        name = self._name("a")
        source = "item" if self.blocks[-1].kind in repeated_in(test) else "atoms"
        self._line(f"{name}t, {name}p = {source}[{place}]")
        return name

    def _joined(self, parts: Sequence[Condition], operator: str) -> str:
        names = [self.emit(part) for part in parts]
        planes = [f" {operator} ".join(f"{name}{plane}" for name in names) for plane in "tp"]
        return self._put(*planes)

    def _at_least(self, condition: AtLeast) -> str:
        names = [self.emit(part) for part in condition.of]
        planes = [
            f"tally([{', '.join(f'{name}{plane}' for name in names)}], {condition.number}, nothing)"
            for plane in "tp"
        ]
        return self._put(*planes)

    def _reading(self, reading: Reading) -> str:
        chosen = dict(reading.readings).get(self.context.readings.get(reading.doubt, ""))
        if chosen is not None:
            return self.emit(chosen)
        names = [self.emit(part) for part in reading.parts]
        return self._put(" & ".join(f"{name}t" for name in names), " | ".join(f"{name}p" for name in names))

    def _quantifier(self, condition: Some | Every | Count) -> str:
        body = self._body(condition.kind, [condition.where])
        verb = {Some: "some", Every: "every", Count: "count"}[type(condition)]
        number = f", {condition.number}" if isinstance(condition, Count) else ""
        name = self._name("q")
        self._line(f"{name}t, {name}p = things.{verb}({self._kind(condition.kind)}, {body}{number})")
        return name


def _pair(name: str) -> str:
    return f"({name}t, {name}p)"
