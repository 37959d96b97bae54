"""Whether clauses can be satisfied: an exact search that learns from each contradiction.

It chooses, draws what follows, and where that contradicts itself learns a clause that says why and goes back to where
the clause could have told (conflict-driven clause learning, with two watched literals for each clause).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from aiframework.logic.clauses import Clauses, Literal

__all__ = ["satisfied"]

_BUMP: Final = 1.1


def satisfied(
    clauses: Clauses, wanted: Sequence[Literal], prefer: Mapping[int, bool]
) -> dict[int, bool] | None:
    """Return choices under which all that is wanted holds; None where there are none.

    Args:
        clauses: what the literals stand for.
        wanted: literals that must hold.
        prefer: which way to choose first, by variable; no where nothing is said.
    """
    cone = _cone(clauses, wanted)
    search = _Search(prefer)
    for variable in cone:
        for clause in clauses.gates[variable][0]:
            search.add(clause)
    choices = [variable for variable in cone if variable in clauses.choices]
    if not all(search.given(literal) for literal in wanted) or not search.run(choices):
        return None
    return {variable: search.value.get(variable, prefer.get(variable, False)) for variable in choices}


def _cone(clauses: Clauses, wanted: Iterable[Literal]) -> list[int]:
    """Return the variables that some literals are made of, what they are made of after them."""
    seen: dict[int, None] = {}
    waiting = [abs(literal) for literal in wanted]
    while waiting:
        variable = waiting.pop()
        if variable not in seen:
            seen[variable] = None
            waiting.extend(clauses.gates[variable][1])
    return list(seen)


@attrs.define
class _Search:
    """The state of one search."""

    prefer: Mapping[int, bool]
    value: dict[int, bool] = attrs.field(factory=dict)
    watching: dict[Literal, list[list[Literal]]] = attrs.field(factory=dict)
    trail: list[Literal] = attrs.field(factory=list)
    marks: list[int] = attrs.field(factory=list)
    reason: dict[int, Sequence[Literal]] = attrs.field(factory=dict)
    level: dict[int, int] = attrs.field(factory=dict)
    weight: dict[int, float] = attrs.field(factory=dict)
    step: float = 1.0
    head: int = 0
    place: int = 0
    free: frozenset[int] = frozenset()

    def add(self, clause: Sequence[Literal]) -> None:
        """Take a clause of two literals or more; one literal is given."""
        if len(clause) == 1:
            self.given(clause[0])
            return
        mine = list(clause)
        for literal in mine[:2]:
            self.watching.setdefault(literal, []).append(mine)

    def given(self, literal: Literal) -> bool:
        """Take what holds without a choice; return whether nothing contradicts it."""
        held = self.value.get(abs(literal))
        if held is None:
            self._set(literal, ())
            return True
        return held is (literal > 0)

    def _set(self, literal: Literal, reason: Sequence[Literal]) -> None:
        variable = abs(literal)
        self.value[variable] = literal > 0
        self.reason[variable] = reason
        self.level[variable] = len(self.marks)
        self.trail.append(literal)

    def run(self, choices: Sequence[int]) -> bool:
        """Return whether the clauses can be satisfied."""
        self.free = frozenset(choices)
        while True:
            conflict = self._drawn()
            if conflict is not None:
                if not self.marks:
                    return False
                self._learn(conflict)
                continue
            variable = self._next(choices)
            if variable is None:
                return True
            self.marks.append(len(self.trail))
            self._set(variable if self.prefer.get(variable, False) else -variable, ())

    def _next(self, choices: Sequence[int]) -> int | None:
        """Return the open choice that conflicts were about the most; where none was, the next in order."""
        heaviest, most = None, 0.0
        for variable, weight in self.weight.items():
            if weight > most and variable in self.free and variable not in self.value:
                heaviest, most = variable, weight
        if heaviest is not None:
            return heaviest
        while self.place < len(choices) and choices[self.place] in self.value:
            self.place += 1
        return choices[self.place] if self.place < len(choices) else None

    def _drawn(self) -> Sequence[Literal] | None:
        """Draw what follows; return a clause that it contradicts, if any."""
        value, watching = self.value, self.watching
        while self.head < len(self.trail):
            false = -self.trail[self.head]
            self.head += 1
            kept: list[list[Literal]] = []
            mine = watching.get(false, [])
            for place, clause in enumerate(mine):
                if clause[0] == false:
                    clause[0], clause[1] = clause[1], false
                first = clause[0]
                held = value.get(abs(first))
                if held is (first > 0):
                    kept.append(clause)
                    continue
                for other in range(2, len(clause)):
                    literal = clause[other]
                    if value.get(abs(literal)) is not (literal < 0):
                        clause[1], clause[other] = literal, false
                        watching.setdefault(literal, []).append(clause)
                        break
                else:
                    kept.append(clause)
                    if held is not None:
                        kept.extend(mine[place + 1 :])
                        watching[false] = kept
                        return clause
                    self._set(first, clause)
            watching[false] = kept
        return None

    def _learn(self, conflict: Sequence[Literal]) -> None:
        """Learn why, from the last choice alone and what was before; go back to where that could have told."""
        now = len(self.marks)
        seen: set[int] = set()
        before: list[Literal] = []
        open_ones, place = 0, len(self.trail)
        clause: Sequence[Literal] = conflict
        while True:
            for literal in clause:
                variable = abs(literal)
                if (
                    variable not in seen
                    and self.level[variable] > 0
                    and self.value[variable] is (literal < 0)
                ):
                    seen.add(variable)
                    self.weight[variable] = self.weight.get(variable, 0.0) + self.step
                    if self.level[variable] == now:
                        open_ones += 1
                    else:
                        before.append(literal)
            while True:
                place -= 1
                if abs(self.trail[place]) in seen:
                    break
            open_ones -= 1
            if open_ones == 0:
                break
            clause = self.reason[abs(self.trail[place])]
        self.step *= _BUMP
        turned = -self.trail[place]
        before.sort(key=lambda literal: -self.level[abs(literal)])
        self._back(self.level[abs(before[0])] if before else 0)
        learnt = [turned, *before]
        self.add(learnt) if before else None
        self._set(turned, learnt)

    def _back(self, level: int) -> None:
        mark = self.marks[level]
        for literal in self.trail[mark:]:
            del self.value[abs(literal)]
        del self.trail[mark:]
        del self.marks[level:]
        self.head, self.place = len(self.trail), 0
