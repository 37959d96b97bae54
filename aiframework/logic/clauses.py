"""Conditions as clauses over choices: what a search needs to tell, exactly, whether they can come out as wanted.

A variable is a yes-or-no fact, one answer to another fact (one of them holds), a group of members of a set (there or
not), a thing being there, or a gate: a condition made of others. A literal is a variable or its opposite. Points of law
left open may be read either way, the day may be any, and of each kind of thing there may be several, each with answers of its own.
"""

import datetime as dt
from collections.abc import Hashable, Iterable, Sequence
from enum import Enum
from itertools import combinations
from typing import Any, Final

import attrs

from aiframework.logic.asking import Test
from aiframework.logic.condition import AllOf, AnyOf, Condition, Context, Not
from aiframework.logic.counting import AtLeast
from aiframework.logic.dates import LawAsKnown, Today
from aiframework.logic.fact import Question
from aiframework.logic.named import Guidance, Named, Reading
from aiframework.logic.quantifier import Count, Every, Some
from aiframework.logic.truth import Truth
from aiframework.logic.witness import members_of, points_of

__all__ = ["SO", "Clauses", "Literal"]

#: a variable (above zero), or its opposite (below)
Literal = int
#: what always holds
SO: Final[Literal] = 1
#: the thing that a condition is asked of each of
_ITSELF: Final = "itself"


@attrs.define(eq=False)
class Clauses:
    """Clauses for conditions, made once for each part.

    Attributes:
        context: date, readings, guidance and determinations.
        tests: every test on each fact, by its name: together they say which answers differ.
        things: how many things of each kind there may be beside the one asked about.
        gates: the clauses that define each variable, and the variables they are about.
        choices: the variables one is free to choose.
        facts: the yes-or-no facts among them.
    """

    context: Context
    tests: dict[str, tuple[Test, ...]]
    things: int = 2
    gates: list[tuple[tuple[tuple[Literal, ...], ...], tuple[int, ...]]] = attrs.field(
        factory=lambda: [((), ()), (((SO,),), ())]
    )
    choices: dict[int, Hashable] = attrs.field(factory=dict)
    facts: dict[int, Question[Any]] = attrs.field(factory=dict)
    _groups: dict[str, dict[tuple[bool, ...], Any]] = attrs.field(factory=dict)
    _numbers: dict[Hashable, int] = attrs.field(factory=dict)
    _built: dict[tuple[Condition, Hashable, type | None], Literal] = attrs.field(factory=dict)

    def of(self, condition: Condition, tag: Hashable = _ITSELF, each: type | None = None) -> Literal:
        """Return the literal of a condition.

        Args:
            condition: the condition.
            tag: which thing its tests on things that repeat are about.
            each: the kind of thing that it is asked of each of, which is then among all things of the kind.
        """
        key = (condition, tag, each)
        found = self._built.get(key)
        if found is None:
            found = self._built[key] = self._of(condition, tag, each)
        return found

    def _of(self, condition: Condition, tag: Hashable, each: type | None) -> Literal:
        match condition:
            case Test():
                return self._test(condition, tag)
            case Not():
                return -self.of(condition.part, tag, each)
            case AllOf():
                return self.all([self.of(part, tag, each) for part in condition.of])
            case AnyOf():
                return -self.all([-self.of(part, tag, each) for part in condition.of])
            case AtLeast():
                return self._tally([self.of(part, tag, each) for part in condition.of], condition.number)
            case Named() if condition.id in self.context.determinations:
                return _constant(self.context.determinations[condition.id])
            case Named() | Guidance():
                return self.of(condition.means, tag, each)
            case Reading():
                return self._reading(condition, tag, each)
            case Some() | Every() | Count():
                return self._quantifier(condition, each)
            case Today() | LawAsKnown():
                return self._day(condition)
            case _:
                return _constant(condition.truth(None, self.context))  # type: ignore[arg-type]

    def _quantifier(self, condition: Some | Every | Count, each: type | None) -> Literal:
        if isinstance(condition, Every):
            return self.all([-such for such in self._such(condition.kind, ~condition.where, each)])
        such = self._such(condition.kind, condition.where, each)
        return self._tally(such, condition.number if isinstance(condition, Count) else 1)

    def _day(self, test: Today | LawAsKnown) -> Literal:
        """Return a test of the date as a choice: what can be is asked for whatever the day."""
        day = dt.timedelta(days=1)
        since, after = (self._choice((type(test).__name__, date)) for date in (test.date, test.date + day))
        if test.how == "==":
            return self.all([since, -after])
        return {">=": since, "<": -since, ">": after, "<=": -after}[test.how]

    def all(self, parts: Sequence[Literal]) -> Literal:
        """Return that every one holds."""
        several = tuple(sorted({part for part in parts if part != SO}))
        if -SO in several or any(-part in several for part in several):
            return -SO
        if len(several) < 2:  # noqa: PLR2004 - one is itself
            return several[0] if several else SO
        gate = self._numbers.get(several)
        if gate is None:
            gate = self._numbers[several] = len(self.gates)
            down = ((-gate, part) for part in several)
            self._gate((*down, (gate, *(-part for part in several))), several)
        return gate

    def _gate(self, clauses: tuple[tuple[Literal, ...], ...], parts: Iterable[Literal]) -> None:
        self.gates.append((clauses, tuple({abs(part) for part in parts} - {SO})))

    def _choice(self, key: Hashable) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(self.gates)
            self.choices[len(self.gates)] = key
            self.gates.append(((), ()))
        return self._numbers[key]

    def _tally(self, parts: Sequence[Literal], number: int) -> Literal:
        if number > len(parts):
            return -SO
        several = (self.all(chosen) for chosen in combinations(parts, number))
        return -self.all([-each for each in several])

    def _reading(self, reading: Reading, tag: Hashable, each: type | None) -> Literal:
        """Return the reading chosen, else one that may be taken: the first is, or the second is, and so on."""
        chosen = dict(reading.readings).get(self.context.readings.get(reading.doubt, ""))
        if chosen is not None:
            return self.of(chosen, tag, each)
        parts = [self.of(part, tag, each) for part in reading.parts]
        taken = [self._choice(("reading", reading.doubt, place)) for place in range(len(parts) - 1)]
        found = parts[-1]
        for choice, part in zip(reversed(taken), reversed(parts[:-1]), strict=True):
            mine, other = self.all([choice, part]), self.all([-choice, found])
            found = -self.all([-mine, -other])
        return found

    def _such(self, kind: type, where: Condition, each: type | None) -> list[Literal]:
        """Return, for each thing of a kind that there may be, that it is there and such."""
        found = [
            self.all([self._choice(("there", kind, place)), self.of(where, (kind, place), each)])
            for place in range(self.things)
        ]
        return [*found, self.of(where, _ITSELF, each)] if kind is each else found

    def _test(self, test: Test, tag: Hashable) -> Literal:
        if test.how == "known":
            return SO  # what is sought is a description in which everything is told
        fact: Question[Any] = test.fact
        place: Hashable = (fact.path, tag) if getattr(fact.owner, "repeats", False) else fact.path
        if fact.kind.many:
            return self._set(test, place)
        if fact.kind.base is bool:
            self.facts[self._choice(place)] = fact
            return self._choice(place)
        answers = _answers(fact, self.tests[fact.path])
        passing = [answer for answer in answers if test.of(answer) is Truth.YES]
        return -self.all([-self._answer(place, answers, answer) for answer in passing])

    def _answer(self, place: Hashable, answers: tuple[Any, ...], answer: object) -> Literal:
        """Return that an answer is given: of several, the first that is chosen; the last where none is."""
        number = answers.index(answer)
        choices = [self._choice(("answer", place, each)) for each in range(min(number + 1, len(answers) - 1))]
        before, own = choices[:number], choices[number:]
        return self.all([*(-choice for choice in before), *own])

    def _set(self, test: Test, place: Hashable) -> Literal:
        """Return a test on a set: each group of members that tests tell apart is there or not."""
        path = test.fact.path
        if path not in self._groups:
            tests = tuple(each for each in self.tests[path] if each.how != "known")
            groups: dict[tuple[bool, ...], Any] = {}
            for member in members_of(test.fact.kind, tests):
                groups.setdefault(tuple(member in each.value for each in tests), member)
            self._groups[path] = groups
        wanted = test.how == "overlaps"
        none = self.all(
            [
                -self._choice(("group", place, signature))
                for signature, member in self._groups[path].items()
                if (member in test.value) is wanted
            ]
        )
        return -none if wanted else none


def _constant(truth: Truth) -> Literal:
    return SO if truth is Truth.YES else -SO


def _answers(fact: Question[Any], tests: tuple[Test, ...]) -> tuple[Any, ...]:
    """Return the answers that tests tell apart."""
    base = fact.kind.base
    every: tuple[Any, ...] = tuple(base) if issubclass(base, Enum) else points_of(fact.kind, tests)
    seen: dict[tuple[Truth, ...], Any] = {}
    for answer in every:
        seen.setdefault(tuple(test.of(answer) for test in tests), answer)
    return tuple(seen.values())
