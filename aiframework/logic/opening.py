"""What is still open: conditions laid flat for one description, so that many supposed answers are tried at once.

A node is `and` of literals, or a tally; `or` is `and` turned round, and a literal is a node with a side (even: yes,
odd: no). A truth is two planes, *surely yes* and *surely no*, a bit for each supposition. Going up gives every truth
under every supposition; going down gives what is still asked for there: the answers that stand open on the way.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.case import Case
from aiframework.logic.condition import AllOf, AnyOf, Condition, Context, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.decisive import answers_worth_trying
from aiframework.logic.fact import Question
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.planes import at_least_planes
from aiframework.logic.quantifier import AtItem, Count, Every, Some
from aiframework.logic.truth import UNKNOWN, Truth

__all__ = ["Literal", "Opening", "Supposed", "Tried"]

#: a node and a side: `2 * node` for yes, `2 * node + 1` for no
Literal = int
#: an answer by place; for a list (by its key) whether it is complete
Supposed = Mapping[str, Any]

YES: Final[Literal] = 0
NO: Final[Literal] = 1


@attrs.frozen
class _Node:
    """One node: how its truth follows from literals.

    Attributes:
        kind: "and", "tally", "first", "agree", "open" (never known), "test" or "more" (further things of a kind).
        of: the literals it is made of.
        number: how many must hold (tally).
        place: the answer it tests; for "more", the key of the list.
        test: the test.
    """

    kind: str
    of: tuple[Literal, ...] = ()
    number: int = 0
    place: str = ""
    test: Test | None = None


@attrs.define(eq=False)
class Opening:
    """Conditions laid flat over the answers, and the things, of one description.

    Attributes:
        case: the description.
        context: date, readings, guidance and determinations.
        nodes: each after what it is made of.
        facts: the fact that is asked at each place.
        parents: the nodes that each node is a part of.
        leaves: the nodes that ask at each place.
    """

    case: Case
    context: Context
    nodes: list[_Node] = attrs.field(factory=lambda: [_Node("and")])
    facts: dict[str, Question[Any]] = attrs.field(factory=dict)
    parents: list[list[int]] = attrs.field(factory=lambda: [[]])
    leaves: dict[str, list[int]] = attrs.field(factory=dict)
    _tests: dict[str, dict[Test, None]] = attrs.field(factory=dict)
    _answers: dict[str, tuple[Any, ...]] = attrs.field(factory=dict)
    _passing: dict[Test, int] = attrs.field(factory=dict)
    _numbers: dict[_Node, Literal] = attrs.field(factory=dict)
    _memo: dict[tuple[int, str], Literal] = attrs.field(factory=dict)
    _alive: list[Condition] = attrs.field(factory=list)

    # -- laying flat ---------------------------------------------------------------------------------------

    def add(self, condition: Condition, case: Case | None = None) -> Literal:
        """Lay a condition flat; return its literal."""
        asked = self.case if case is None else case
        key = (id(condition), getattr(asked, "path", ""))
        if key not in self._memo:
            self._alive.append(condition)
            self._memo[key] = self._added(condition, asked)
        return self._memo[key]

    def _added(self, condition: Condition, case: Case) -> Literal:
        match condition:
            case Test():
                return self._leaf(condition, case)
            case Not():
                return self.add(condition.part, case) ^ 1
            case AllOf():
                return self.all(self.add(part, case) for part in condition.of)
            case AnyOf():
                return self.any(self.add(part, case) for part in condition.of)
            case AtLeast():
                return self.tally([self.add(part, case) for part in condition.of], condition.number)
            case Named() if condition.id in self.context.determinations:
                return _constant(self.context.determinations[condition.id])
            case Named():
                return self.add(condition.means, case)
            case Guidance():
                off = {"*", condition.name} & self.context.without_guidance
                return self.never_known if off else self.add(condition.means, case)
            case Reading():
                return self._reading(condition, case)
            case AtItem():
                return self.add(condition.where, case.items(condition.kind).cases[condition.place])
            case Some() | Every() | Count():
                return self._quantifier(condition, case)
            case _:
                truth = condition.truth(case, self.context)
                return self.never_known if truth is Truth.UNKNOWN else _constant(truth)

    def _leaf(self, test: Test, case: Case) -> Literal:
        place = case.place_of(test.fact)
        self.facts[place] = test.fact
        mine = self._tests.setdefault(test.fact.path, {})
        if test not in mine:
            mine[test] = None
            self._answers.pop(test.fact.path, None)
            self._passing.clear()
        return self._node(_Node("test", place=place, test=test))

    def _reading(self, reading: Reading, case: Case) -> Literal:
        chosen = dict(reading.readings).get(self.context.readings.get(reading.doubt, ""))
        if chosen is not None:
            return self.add(chosen, case)
        return self._node(_Node("agree", of=tuple(self.add(part, case) for part in reading.parts)))

    def _quantifier(self, condition: Some | Every | Count, case: Case) -> Literal:
        parts = [self.add(condition.where, item) for item in case.items(condition.kind).cases]
        more = self._node(_Node("more", place=condition.kind.key))  # type: ignore[attr-defined]  # a described class has one
        if isinstance(condition, Count):
            return self.tally([*parts, *[more] * condition.number], condition.number)
        return self.any([*parts, more]) if isinstance(condition, Some) else self.all([*parts, more ^ 1])

    @property
    def never_known(self) -> Literal:
        """What nothing settles."""
        return self._node(_Node("open"))

    def all(self, several: Iterable[Literal]) -> Literal:
        """Return that every one holds."""
        of = tuple(dict.fromkeys(each for each in several if each != YES))
        if NO in of:
            return NO
        return YES if not of else of[0] if len(of) == 1 else self._node(_Node("and", of=tuple(sorted(of))))

    def any(self, several: Iterable[Literal]) -> Literal:
        """Return that at least one holds."""
        return self.all(each ^ 1 for each in several) ^ 1

    def tally(self, several: Sequence[Literal], number: int) -> Literal:
        """Return that at least so many hold."""
        return self._node(_Node("tally", of=tuple(several), number=number))

    def first(self, several: Sequence[Literal]) -> Literal:
        """Return the first that is not ruled out; no where all are."""
        return several[0] if len(several) == 1 else self._node(_Node("first", of=tuple(several)))

    def _node(self, node: _Node) -> Literal:
        if node not in self._numbers:
            number = len(self.nodes)
            self._numbers[node] = 2 * number
            self.nodes.append(node)
            self.parents.append([])
            if node.place:
                self.leaves.setdefault(node.place, []).append(number)
            for each in node.of:
                self.parents[each >> 1].append(number)
        return self._numbers[node]

    def answers_to(self, fact: Question[Any]) -> tuple[Any, ...]:
        """Return the answers to a fact that the tests on it tell apart."""
        path = fact.path
        if path not in self._answers:
            self._answers[path] = answers_worth_trying(fact, self._tests[path])
        return self._answers[path]

    def passing(self, test: Test) -> int:
        """Return which of the answers to its fact pass a test, as bits."""
        if test not in self._passing:
            answers = self.answers_to(test.fact)
            self._passing[test] = sum(
                1 << n for n, answer in enumerate(answers) if test.of(answer) is Truth.YES
            )
        return self._passing[test]

    # -- trying suppositions -------------------------------------------------------------------------------

    def tried(
        self,
        rows: Sequence[Supposed],
        value: Callable[[str], Any],
        complete: Callable[[str], bool],
        *,
        now: "Tried | None" = None,
    ) -> "Tried":
        """Return the truth of every node under each supposition.

        Args:
            rows: answers supposed together, by place.
            value: the answer that stands at a place.
            complete: whether a list, by its key, is told in full.
            now: the truth by what is known, where the suppositions only add to it: what is known then stays so.
        """
        ones = (1 << len(rows)) - 1
        changed: dict[str, list[tuple[int, Any]]] = {}
        for row, supposed in enumerate(rows):
            for place, answer in supposed.items():
                changed.setdefault(place, []).append((1 << row, answer))
        planes = [0] * (2 * len(self.nodes)) if now is None else [ones * plane for plane in now.planes]
        planes[YES] = ones
        for number, node in enumerate(self.nodes[1:], 1):
            if planes[2 * number] or planes[2 * number + 1]:
                continue
            if node.test is not None:
                told, here = value(node.place), changed.get(node.place, ())
                if told is UNKNOWN and not here and node.test.how != "known":
                    continue
                pair = _tested(node.test, told, ones, here)
            elif node.place:
                pair = 0, _told_in_full(complete(node.place), ones, changed.get(node.place, ()))
            else:
                pair = _worked(node, planes, ones)
            planes[2 * number], planes[2 * number + 1] = pair
        return Tried(self, planes, ones)

    def tried_each(self, places: Sequence[str], now: "Tried") -> "Tried":
        """Return the truth of every node under each answer to each of some open questions, place by place.

        What is known now stays known whatever is answered, so only what is open is worked out.

        Args:
            places: open questions; of each, every answer that tests tell apart is tried in turn (of a list: that it is
                told in full).
            now: the truth by what is known, under one supposition.
        """
        first: dict[str, int] = {}
        rows = 0
        for place in places:
            first[place] = rows
            rows += 1 if place not in self.facts else len(self.answers_to(self.facts[place]))
        ones = (1 << rows) - 1
        planes = [ones * plane for plane in now.planes]
        for number, node in enumerate(self.nodes):
            if now.planes[2 * number] or now.planes[2 * number + 1]:
                continue
            if not node.place:
                planes[2 * number], planes[2 * number + 1] = _worked(node, planes, ones)
            elif node.place in first:
                passing = self.passing(node.test) if node.test is not None else 0
                every = (
                    (1 << len(self.answers_to(self.facts[node.place]))) - 1 if node.test is not None else 1
                )
                planes[2 * number] = passing << first[node.place]
                planes[2 * number + 1] = (passing ^ every) << first[node.place]
        return Tried(self, planes, ones)


def _constant(truth: Truth) -> Literal:
    return YES if truth is Truth.YES else NO


def _worked(node: _Node, planes: Sequence[int], ones: int) -> tuple[int, int]:
    """Return where a node surely holds, and where it surely does not."""
    yes, no = ones, 0
    match node.kind:
        case "and":
            for each in node.of:
                yes &= planes[each]
                no |= planes[each ^ 1]
        case "tally":
            missing = len(node.of) - node.number + 1
            yes = at_least_planes([planes[each] for each in node.of], node.number, 0)
            no = at_least_planes([planes[each ^ 1] for each in node.of], missing, 0)
        case "first":
            yes, open_ones = 0, ones
            for each in node.of:
                yes |= open_ones & planes[each]
                open_ones &= planes[each ^ 1]
            no = open_ones
        case "agree":
            no = ones
            for each in node.of:
                yes &= planes[each]
                no &= planes[each ^ 1]
        case _:
            return 0, 0
    return yes, no


def _told_in_full(complete: bool, ones: int, changed: Iterable[tuple[int, Any]]) -> int:  # noqa: FBT001 - an answer
    """Return where a list is told in full."""
    where = ones if complete else 0
    for bit, answer in changed:
        where = where | bit if answer else where & ~bit
    return where


def _tested(test: Test, told: object, ones: int, changed: Iterable[tuple[int, Any]]) -> tuple[int, int]:
    """Return where a test surely passes, and where it surely fails."""
    truth = test.of(told)
    yes, no = (ones if truth is Truth.YES else 0), (ones if truth is Truth.NO else 0)
    for bit, answer in changed:
        truth = test.of(answer)
        yes = yes | bit if truth is Truth.YES else yes & ~bit
        no = no | bit if truth is Truth.NO else no & ~bit
    return yes, no


@attrs.define
class Tried:
    """Every truth under each of some suppositions.

    Attributes:
        opening: the conditions.
        planes: by literal, where it surely holds.
        ones: all suppositions.
    """

    opening: Opening
    planes: list[int]
    ones: int

    def repeated(self, rows: int) -> "Tried":
        """Return the one supposition so many times."""
        ones = (1 << rows) - 1
        return Tried(self.opening, [ones * plane for plane in self.planes], ones)

    def surely(self, literal: Literal) -> int:
        """Return where a literal surely holds."""
        return self.planes[literal]

    def unknown(self, literal: Literal) -> int:
        """Return where a literal is not known."""
        return self.ones & ~(self.planes[literal] | self.planes[literal ^ 1])

    def asked(self, demands: Iterable[tuple[Literal, int]]) -> dict[str, int]:
        """Return what is still to be answered, by place, and under which suppositions.

        Args:
            demands: literals, each with the suppositions under which its truth is wanted.
        """
        planes, nodes, ones = self.planes, self.opening.nodes, self.ones
        wanted = [0] * len(nodes)
        for literal, where in demands:
            wanted[literal >> 1] |= where & self.unknown(literal)
        asked: dict[str, int] = {}
        for number in range(len(nodes) - 1, 0, -1):
            where = wanted[number]
            if not where:
                continue
            node = nodes[number]
            if node.place:
                asked[node.place] = asked.get(node.place, 0) | where
                continue
            for each in node.of:
                wanted[each >> 1] |= where & ~(planes[each] | planes[each ^ 1])
                if node.kind == "first":
                    where &= planes[each ^ 1]
        return {place: where & ones for place, where in reversed(asked.items())}
