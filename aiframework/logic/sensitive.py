"""Whether a question can still matter: answers to all the others are looked for that leave the result open without it.

The search works backwards from what is wanted of a node. An answer stays a set of possible answers until a test narrows
it, so that tests on one fact never contradict each other. It is exact unless it grows past its bound; then it says that
it does not know.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import Final

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.opening import Literal, Opening, Tried

__all__ = ["ASKED", "LONG", "NOT_NO", "SHORT", "YES", "Sensitive", "Wish"]

#: what is wanted of a literal: that it is yes, that it is not no, that it hangs on the question
YES: Final = 0
NOT_NO: Final = 1
ASKED: Final = 2

Wish = tuple[Literal, int]
#: the answers still possible, by place, as bits
Left = dict[str, int]

#: how many steps one search may take: a quick one, and one that has the time
SHORT: Final = 60
LONG: Final = 3_000


@attrs.define(slots=False)
class Sensitive:
    """Looks for answers under which a result hangs on one question alone.

    Attributes:
        opening: the conditions.
        now: the truth of every node by what is known.
    """

    opening: Opening
    now: Tried
    place: str = ""
    above: set[int] = attrs.field(factory=set)
    steps: int = 0
    most: int = LONG
    _asked_in: dict[int, frozenset[str]] = attrs.field(factory=dict)

    def look_at(self, place: str) -> "Sensitive":
        """Turn to the question that is asked at a place."""
        self.place = place
        self.above = self._above(place)
        return self

    def hangs(self, literal: Literal) -> bool:
        """Return whether an open node is made, among others, of the question looked at."""
        return literal >> 1 in self.above

    def asked_once(self, literal: Literal) -> frozenset[str]:
        """Return the questions open in a condition, where each is asked once and nothing is shared; none otherwise."""
        found: list[str] = []
        waiting, seen = [literal >> 1], 0
        while waiting:
            number = waiting.pop()
            node = self.opening.nodes[number]
            seen += 1
            if node.place:
                found.append(node.place)
            elif node.kind != "and":
                return frozenset()
            waiting.extend(each >> 1 for each in node.of if self._is_open(each >> 1))
        return frozenset(found) if len(set(found)) == len(found) else frozenset()

    def asked_in(self, literal: Literal) -> frozenset[str]:
        """Return the questions open in a condition."""
        if literal >> 1 not in self._asked_in:
            wanted = [(literal, self.now.ones)]
            self._asked_in[literal >> 1] = frozenset(self.now.asked(wanted))
        return self._asked_in[literal >> 1]

    def possible(self, wishes: Sequence[Wish], *, most: int = LONG) -> bool | None:
        """Return whether answers to all other questions can fulfil some wishes while the one looked at stands open.

        None where the search took `most` steps without an end.
        """
        self.steps, self.most = 0, most
        found = next(self._fulfilled(list(wishes), {}), None) is not None
        return None if self.steps > most else found

    # -- what is known of the conditions --------------------------------------------------------------------

    @cached_property
    def doubtful(self) -> set[int]:
        """The nodes that may stay unknown whatever is answered: a point of law is open in them."""
        found: set[int] = set()
        for number, node in enumerate(self.opening.nodes):
            if node.kind in {"open", "agree"} or any(each >> 1 in found for each in node.of):
                found.add(number)
        return found

    def _above(self, place: str) -> set[int]:
        """Return the open nodes that hang on a place."""
        found: set[int] = set()
        waiting = [number for number in self.opening.leaves.get(place, ()) if self._is_open(number)]
        while waiting:
            number = waiting.pop()
            if number not in found:
                found.add(number)
                waiting.extend(each for each in self.opening.parents[number] if self._is_open(each))
        return found

    def _is_open(self, number: int) -> bool:
        return self.open[number]

    @cached_property
    def open(self) -> list[bool]:
        """Which nodes are not known."""
        planes = self.now.planes
        return [not (planes[place] or planes[place + 1]) for place in range(0, len(planes), 2)]

    # -- the search --------------------------------------------------------------------------------------------

    def _fulfilled(self, wishes: list[Wish], left: Left) -> Iterator[Left]:
        """Yield what is left of the answers where all wishes are fulfilled; those without a choice go first."""
        self.steps += 1
        if self.steps > self.most:
            yield left
            return
        choices: list[list[tuple[list[Wish], Wish]]] = []
        waiting = wishes
        while waiting:
            literal, wish = waiting.pop()
            ways = [way for way in self._one(literal, wish, left) if self._fits(way[0], left)]
            if not ways:
                return
            if len(ways) == 1:
                more, left = ways[0]
                waiting.extend(more)
            elif all(not self._done(more, left) for more, _ in ways):
                choices.append([(more, (literal, wish)) for more, _ in ways])
        if not choices:
            yield left
            return
        first = min(choices, key=len)
        rest = [ways[0][1] for ways in choices if ways is not first]
        for more, _ in first:
            yield from self._fulfilled([*rest, *more], left)

    def _fits(self, wishes: Sequence[Wish], left: Left) -> bool:
        """Return whether no test among some wishes is ruled out already."""
        return all(self._mask(literal, left) != 0 for literal, wish in wishes if wish == YES)

    def _done(self, wishes: Sequence[Wish], left: Left) -> bool:
        """Return whether some wishes are fulfilled by what is left of the answers."""
        return all(
            wish == YES
            and (mask := self._mask(literal, left)) is not None
            and mask == left.get(self._place(literal))
            for literal, wish in wishes
        )

    def _place(self, literal: Literal) -> str:
        return self.opening.nodes[literal >> 1].place

    def _mask(self, literal: Literal, left: Left) -> int | None:
        """Return which answers still possible pass a test; None for what is no open test."""
        node = self.opening.nodes[literal >> 1]
        if node.test is None or node.place == self.place or not self._is_open(literal >> 1):
            return None
        every = (1 << len(self.opening.answers_to(node.test.fact))) - 1
        return left.get(node.place, every) & (self.opening.passing(node.test) ^ (every if literal & 1 else 0))

    def _one(self, literal: Literal, wish: int, left: Left) -> Iterator[tuple[list[Wish], Left]]:
        """Yield ways to fulfil one wish: further wishes, and what they leave of the answers."""
        hangs = literal >> 1 in self.above
        if wish == ASKED:
            if hangs:
                yield from self._asked(literal, left)
            return
        if self.now.surely(literal):
            yield [], left
            return
        if self.now.surely(literal ^ 1):
            return
        yield from self._yes(literal, left)
        if wish == NOT_NO and hangs:
            yield [(literal, ASKED)], left
        if wish == NOT_NO and literal >> 1 in self.doubtful:
            yield from self._loosely(literal, left)

    def _loosely(self, literal: Literal, left: Left) -> Iterator[tuple[list[Wish], Left]]:
        """Yield ways in which a node that a point of law leaves open is not no."""
        node, no = self.opening.nodes[literal >> 1], literal & 1
        parts = [each ^ no for each in node.of]
        if node.kind == "open":
            yield [], left
        elif node.kind == "and" and not no:
            yield [(each, NOT_NO) for each in parts], left
        elif node.kind == "tally":
            number = len(parts) - node.number + 1 if no else node.number
            yield from (([(each, NOT_NO) for each in chosen], left) for chosen in combinations(parts, number))
        else:
            yield from (([(each, NOT_NO)], left) for each in parts)

    def _yes(self, literal: Literal, left: Left) -> Iterator[tuple[list[Wish], Left]]:
        node, no = self.opening.nodes[literal >> 1], literal & 1
        match node.kind:
            case "test":
                yield from self._narrowed(node.place, node.test, no, left)
            case "more" if no and node.place != self.place:
                yield [], left
            case "and" if no:
                yield from (([(each ^ 1, YES)], left) for each in self._open(node.of))
            case "and":
                yield [(each, YES) for each in self._open(node.of)], left
            case "agree":
                yield [(each ^ no, YES) for each in node.of], left
            case "first":
                yield from self._first(node.of, no, left)
            case "tally":
                number = len(node.of) - node.number + 1 if no else node.number
                yield from self._some_of([each ^ no for each in node.of], number, left)

    def _narrowed(
        self, place: str, test: Test | None, no: int, left: Left
    ) -> Iterator[tuple[list[Wish], Left]]:
        if place == self.place or test is None:
            return
        every = (1 << len(self.opening.answers_to(test.fact))) - 1
        rest = left.get(place, every) & (self.opening.passing(test) ^ (every if no else 0))
        if rest:
            yield [], left if rest == left.get(place) else {**left, place: rest}

    def _open(self, literals: Sequence[Literal]) -> list[Literal]:
        return [each for each in literals if not self.now.surely(each)]

    def _first(self, of: Sequence[Literal], no: int, left: Left) -> Iterator[tuple[list[Wish], Left]]:
        if no:
            yield [(each ^ 1, YES) for each in of], left
            return
        for place, each in enumerate(of):
            yield [(each, YES), *((before ^ 1, YES) for before in of[:place])], left

    def _some_of(self, of: Sequence[Literal], number: int, left: Left) -> Iterator[tuple[list[Wish], Left]]:
        for chosen in combinations(of, number):
            yield [(each, YES) for each in chosen], left

    def _asked(self, literal: Literal, left: Left) -> Iterator[tuple[list[Wish], Left]]:
        """Yield ways in which a node hangs on the question: a part does, and no other decides."""
        node = self.opening.nodes[literal >> 1]
        if node.place:
            yield [], left
            return
        for place, each in enumerate(node.of):
            if each >> 1 not in self.above:
                continue
            others = node.of[:place] + node.of[place + 1 :]
            match node.kind:
                case "and":
                    yield [(each, ASKED), *((other, NOT_NO) for other in others)], left
                case "first":
                    yield [(each, ASKED), *((other ^ 1, YES) for other in node.of[:place])], left
                case "agree":
                    yield [(each, ASKED)], left
                case _:
                    yield from self._at_the_edge(each, others, node.number, left)

    def _at_the_edge(
        self, each: Literal, others: Sequence[Literal], number: int, left: Left
    ) -> Iterator[tuple[list[Wish], Left]]:
        """Yield ways in which one less than enough hold without the part that hangs on the question."""
        for held in combinations(range(len(others)), number - 1):
            wishes = [(other if place in held else other ^ 1, NOT_NO) for place, other in enumerate(others)]
            yield [(each, ASKED), *wishes], left
