"""Many conditions as one generated Python function: each shared part once, in a fixed order.

Truths are bits. Only our own condition nodes become code.

A second function, written when it is first asked for, gives beside each truth what it rests on, as bits: facts that
decide it, or that are missing. For a policy that is asked very often; a whole law is worked out over its graph.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from typing import Any, Final

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.bits import BITS, TRUTHS, tally
from aiframework.logic.condition import AllOf, AnyOf, Condition, Constant, Context, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.dates import LawAsKnown, Today
from aiframework.logic.fact import OpenSet
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import AtItem, Count, Every, Some
from aiframework.logic.truth import Truth

__all__ = ["Program", "Reasoned", "compiled", "repeated_in", "same"]

#: sections by key, and lists by key: what a generated function reads
Source = Callable[[Mapping[str, Any], Mapping[str, Any]], list[Any]]


@attrs.frozen(slots=False)
class Program:
    """A compiled set of conditions.

    Attributes:
        source: the generated Python.
        call: the function; takes a description's sections and lists, returns bits for each condition in
            order (a list of bits, one for each thing, where it is asked of each).
    """

    source: str
    call: Source
    _asked: tuple[tuple[Condition, type | None], ...] = attrs.field(repr=False)
    _context: Context = attrs.field(repr=False)

    @cached_property
    def reasoned(self) -> "Reasoned":
        """The second function: truths with what they rest on."""
        writer = _Writer(self._context, reasons=True)
        source = writer.write(list(self._asked))
        return Reasoned(source, _made(source, writer), tuple(writer.grounds))

    def truths(self, system: Any) -> list[Any]:  # noqa: ANN401 - any description with sections and lists
        """Return the truth of each condition for a description."""
        bits = self.call(system.sections, system.lists)
        return [[TRUTHS[b] for b in each] if isinstance(each, list) else TRUTHS[each] for each in bits]


@attrs.frozen
class Reasoned:
    """A compiled set of conditions that tells what each truth rests on.

    Attributes:
        source: the generated Python.
        call: the function; returns for each condition in order its bits and its grounds, as bits over `grounds`.
        grounds: facts, kinds of repeated things (whose list may not be complete) and names of doubts.
    """

    source: str
    call: Source
    grounds: tuple[Any, ...]

    def reasons(self, system: Any) -> list[Any]:  # noqa: ANN401 - any description with sections and lists
        """Return for each condition its truth, with the facts that decide it or, where it is unknown, are missing.

        A pair of truth and facts for each condition in order; a list of pairs, where it is asked of each thing.
        """
        found = self.call(system.sections, system.lists)
        return [
            [self._named(*each) for each in said] if isinstance(said, list) else self._named(*said)
            for said in found
        ]

    def _named(self, bits: int, grounds: int) -> tuple[Truth, tuple[Any, ...]]:
        return TRUTHS[bits], tuple(
            ground for place, ground in enumerate(self.grounds) if grounds >> place & 1
        )


def _made(source: str, writer: "_Writer") -> Source:
    namespace: dict[str, Any] = dict(writer.constants)
    exec(compile(source, "<conditions>", "exec"), namespace)  # noqa: S102 - written from our own nodes only
    made: Source = namespace["program"]
    return made


def compiled(conditions: Iterable[tuple[Condition, type | None]], context: Context) -> Program:
    """Return one function for many conditions, each asked once or of each repeated thing of a kind.

    Args:
        conditions: each with None, or with the kind it is asked of each of.
        context: date, readings, guidance and determinations; they are put in as constants.
    """
    asked = tuple(conditions)
    writer = _Writer(context)
    source = writer.write(list(asked))
    return Program(source, _made(source, writer), asked, context)


_NOTHING: Final[frozenset[type]] = frozenset()


@cache
def repeated_in(condition: Condition) -> frozenset[type]:
    """Return the kinds of repeated thing a condition is about, but for those it quantifies over."""
    if isinstance(condition, Test):
        owner = condition.fact.owner
        return frozenset({owner}) if getattr(owner, "repeats", False) else frozenset()
    found = _NOTHING.union(*map(repeated_in, condition.parts))
    return found - {condition.kind} if isinstance(condition, Some | Every | Count | AtItem) else found


@attrs.define
class _Block:
    """Lines at one depth of loops, with what they have already worked out."""

    kind: type | None
    lines: list[str] = attrs.field(factory=list)
    known: dict[Any, str] = attrs.field(factory=dict)


def same(bits: int, of: Iterable[tuple[int, int]]) -> int:
    """Return the grounds, as bits, of those parts that came out a certain way."""
    found = 0
    for each, grounds in of:
        if each == bits:
            found |= grounds
    return found


@attrs.define
class _Writer:
    """Turns conditions into source, innermost loops last.

    Every name it gives holds a truth as bits; where reasons are asked for, `grounds_of` tells for each name the
    expression of what that truth rests on.
    """

    context: Context
    reasons: bool = False
    constants: dict[str, Any] = attrs.field(init=False)
    blocks: list[_Block] = attrs.field(init=False)
    grounds: dict[Any, int] = attrs.field(factory=dict)
    grounds_of: dict[str, str] = attrs.field(factory=dict)
    count: int = 0

    def __attrs_post_init__(self) -> None:
        self.constants = {
            "NOT": (3, 1, None, 0),
            "EMPTY": {},
            "OpenSet": OpenSet,
            "tally": tally,
            "same": same,
        }
        self.blocks = [_Block(None)]

    def write(self, conditions: list[tuple[Condition, type | None]]) -> str:
        """Return the source of `program(sections, lists)`."""
        names: dict[int, str] = {}
        for place, (condition, each) in enumerate(conditions):
            if each is None:
                names[place] = self._said(self.emit(condition))
        for kind in dict.fromkeys(each for _, each in conditions if each is not None):
            mine = [(place, condition) for place, (condition, each) in enumerate(conditions) if each is kind]
            names.update(self._each(kind, mine))
        body = [
            *self.blocks[0].lines,
            f"return [{', '.join(names[place] for place in range(len(conditions)))}]",
        ]
        return "def program(sections, lists):\n" + "\n".join(f"    {line}" for line in body) + "\n"

    def _said(self, name: str) -> str:
        return f"({name}, {self._grounds(name)})" if self.reasons else name

    def _grounds(self, name: str) -> str:
        return self.grounds_of.get(name, "0")

    def _each(self, kind: type, mine: list[tuple[int, Condition]]) -> dict[int, str]:
        lists = {place: self._name("r") for place, _ in mine}
        for name in lists.values():
            self._line(f"{name} = []")
        self._loop(
            kind,
            lambda: [
                f"{lists[place]}.append({self._said(self.emit(condition))})" for place, condition in mine
            ],
        )
        return lists

    def _loop(self, kind: type, body: Callable[[], list[str]]) -> str:
        """Write a loop over repeated things; return the name that says whether the list is complete."""
        told, item = self._name("told"), f"item_{kind.__name__}"
        self.blocks.append(_Block(kind))
        last = body()
        block = self.blocks.pop()
        self._line(f"{told} = lists.get({kind.key!r})")  # type: ignore[attr-defined]  # a described class has one
        self._line(f"for {item}_ in () if {told} is None else {told}.cases:")
        self._line(f"    {item} = {item}_.section.answers")
        for line in [*block.lines, *last]:
            self._line(f"    {line}")
        return told

    def _name(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def _line(self, line: str, depth: int = -1) -> None:
        self.blocks[depth].lines.append(line)

    def _depth(self, condition: Condition) -> int:
        """Return the outermost block in which everything the condition is about is at hand."""
        kinds = repeated_in(condition)
        return max((depth for depth, block in enumerate(self.blocks) if block.kind in kinds), default=0)

    def emit(self, condition: Condition) -> str:
        """Write what works out a condition, once; return the name that holds it."""
        depth = self._depth(condition)
        for block in self.blocks[: depth + 1]:
            if condition in block.known:
                return block.known[condition]
        inner, self.blocks[depth + 1 :] = self.blocks[depth + 1 :], []
        name = self._expression(condition)
        self.blocks[depth].known[condition] = name
        self.blocks.extend(inner)
        return name

    def _put(self, expression: str) -> str:
        name = self._name("v")
        self._line(f"{name} = {expression}")
        return name

    def _ground(self, ground: object) -> str:
        """Return the bit of something a truth may rest on."""
        return str(1 << self.grounds.setdefault(ground, len(self.grounds)))

    def _resting(self, name: str, grounds: str) -> str:
        """Note what a name rests on; return the name."""
        if self.reasons and grounds != "0":
            held = f"g{name[1:]}"
            self._line(f"{held} = {grounds}")
            self.grounds_of[name] = held
        return name

    def _expression(self, condition: Condition) -> str:
        match condition:
            case Constant() | Today() | LawAsKnown():
                return str(BITS[condition.truth(None, self.context)])  # type: ignore[arg-type]  # it asks nothing of a case
            case Test() | Not() | AllOf() | AnyOf() | AtLeast():
                return self._joined(condition)
            case Named() if condition.id in self.context.determinations:
                return str(BITS[self.context.determinations[condition.id]])
            case Named():
                return self.emit(condition.means)
            case Guidance():
                off = {"*", condition.name} & self.context.without_guidance
                return "1" if off else self.emit(condition.means)
            case Reading():
                return self._reading(condition)
            case Some() | Every() | Count():
                return self._quantifier(condition)
            case _:
                message = f"{condition!r} cannot be compiled: it is evaluated one description at a time"
                raise TypeError(message)

    def _joined(self, condition: Test | Not | AllOf | AnyOf | AtLeast) -> str:
        match condition:
            case Test():
                name = self._put(self._test(condition))
                if self.reasons:
                    self.grounds_of[name] = self._ground(condition.fact)
                return name
            case Not():
                part = self.emit(condition.part)
                name = self._put(f"NOT[{part}]")
                if part in self.grounds_of:
                    self.grounds_of[name] = self.grounds_of[part]
                return name
            case AllOf():
                names = [self.emit(part) for part in condition.of]
                return self._resting(self._put(" & ".join(names)), self._decided(names, one=0, all_=3))
            case AnyOf():
                names = [self.emit(part) for part in condition.of]
                return self._resting(self._put(" | ".join(names)), self._decided(names, one=3, all_=0))
            case AtLeast():
                names = [self.emit(part) for part in condition.of]
                name = self._put(f"tally(({', '.join(names)},), {condition.number}, 0)")
                return self._resting(name, f"same({name}, ({self._pairs(names)}))")

    def _reading(self, reading: Reading) -> str:
        chosen = dict(reading.readings).get(self.context.readings.get(reading.doubt, ""))
        if chosen is not None:
            return self.emit(chosen)
        names = [self.emit(part) for part in reading.parts]
        name = self._put(f"({' & '.join(names)}) & 2 | ({' | '.join(names)}) & 1")
        if not self.reasons:
            return name
        doubt = self._ground(reading.doubt)
        return self._resting(name, f"same({name}, ({self._pairs(names)})) | ({doubt} if {name} == 1 else 0)")

    def _pairs(self, names: list[str]) -> str:
        return "".join(f"({name}, {self._grounds(name)}), " for name in names)

    def _decided(self, names: list[str], *, one: int, all_: int) -> str:
        """Return what a conjunction (or disjunction) rests on: one part where one suffices, else all, or the open ones."""
        if not self.reasons:
            return "0"
        resting = [name for name in names if name in self.grounds_of]
        whole = " | ".join(self._grounds(name) for name in resting) or "0"
        first = "".join(f"{self._grounds(name)} if {name} == {one} else " for name in names[:-1])
        opened = " | ".join(f"({self._grounds(name)} if {name} == 1 else 0)" for name in resting) or "0"
        last = self.count
        return (
            f"({whole}) if v{last} == {all_} else ({opened}) if v{last} == 1"
            f" else {first}{self._grounds(names[-1])}"
        )

    def _quantifier(self, condition: Some | Every | Count) -> str:
        held = self._name("h")
        self._line(f"{held} = []")
        told = self._loop(
            condition.kind, lambda: [f"{held}.append({self._said(self.emit(condition.where))})"]
        )
        more = f"(0 if {told} is not None and {told}.complete else 1)"
        bits = f"[b for b, _ in {held}]" if self.reasons else held
        number = condition.number if isinstance(condition, Count) else 1
        if isinstance(condition, Every):
            name = self._put(f"NOT[tally([NOT[b] for b in {bits}], 1, {more})]")
        else:
            name = self._put(f"tally({bits}, {number}, {more})")
        if not self.reasons:
            return name
        enough = 0 if isinstance(condition, Every) else 3
        # the list itself counts where it is what leaves room, or what closes it
        listed = f"({self._ground(condition.kind)} if ({more} if {name} == 1 else {name} != {enough}) else 0)"
        return self._resting(name, f"same({name}, {held}) | {listed}")

    def _test(self, test: Test) -> str:
        answer = self._answer(test)
        if test.how == "is":
            return f"1 if {answer} is None else 3 if {answer} else 0"
        if test.how == "known":
            return f"0 if {answer} is None else 3"
        value = self._constant(test.value)
        if test.how == "overlaps":
            return f"1 if {answer} is None else 3 if {answer} & {value} else 1 if type({answer}) is OpenSet else 0"
        if test.how == "within":
            return f"1 if {answer} is None else 0 if {answer} - {value} else 1 if type({answer}) is OpenSet else 3"
        return f"1 if {answer} is None else 3 if {answer} {test.how} {value} else 0"

    def _constant(self, value: object) -> str:
        name = f"K{len(self.constants)}"
        self.constants[name] = value
        return name

    def _answer(self, test: Test) -> str:
        """Write the reading of an answer, once; return its name."""
        known = self.blocks[-1].known
        if test.fact.path not in known:
            known[test.fact.path] = self._put(f"{self._section(test)}.get({test.fact.name!r})")
        return known[test.fact.path]

    def _section(self, test: Test) -> str:
        owner = test.fact.owner
        if owner.repeats:  # type: ignore[attr-defined]  # a described class has one
            return f"item_{owner.__name__}"
        known = self.blocks[-1].known
        if owner not in known:
            key: str = owner.key  # type: ignore[attr-defined]  # a described class has one
            known[owner] = self._put(f"sections[{key!r}].answers if {key!r} in sections else EMPTY")
        return known[owner]
