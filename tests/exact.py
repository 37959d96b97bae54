"""Exact questions about law: is there any full description under which something is so, or is there none?

The engine's own program over planes is run once with formulas of z3 in place of bits: what comes out says, for every
full description at once, when a condition certainly and when it possibly holds. z3 then finds a description, or proves
that there is none. A description it finds is built and asked of the plain walk over the conditions, so that nothing
rests on the translation alone.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

import attrs
import z3

from aiframework import System
from aiframework.facts.group import none_of
from aiframework.facts.index import section_class
from aiframework.facts.section import Section
from aiframework.logic import Condition, Context, Question, Test
from aiframework.logic.parts import asked_in
from aiframework.logic.planes import Body, Pair, compiled_planes

__all__ = ["Exactly", "FullAnswer", "Witness"]

#: so many things of each kind are told of, at most: no condition of the law compares more of them
_MOST = 2
_YES = z3.BoolVal(True)
#: no answer is sensible beyond these
_BOUNDS: Mapping[type, tuple[Any, Any]] = {
    int: (0, 10**12),
    float: (0.0, 1e30),
    Decimal: (Decimal(0), Decimal("1e30")),
    dt.date: (dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
    dt.datetime: (dt.datetime(2000, 1, 1, tzinfo=dt.UTC), dt.datetime(2100, 1, 1, tzinfo=dt.UTC)),
}


@attrs.frozen(eq=False)
class FullAnswer:
    """The answer to one fact as a formula.

    Attributes:
        fact: which fact.
        place: of which of the repeated things; -1 where it is none.
        variables: one for each member of a set, else one.
    """

    fact: Question[Any]
    place: int
    variables: Mapping[Any, z3.ExprRef]

    @property
    def only(self) -> Any:
        """The one variable."""
        return self.variables[None]

    def bounds(self) -> Iterator[z3.BoolRef]:
        """Yield what every answer keeps to."""
        base: Any = self.fact.kind.base
        if self.fact.kind.many:
            return
        if issubclass(base, Enum):
            yield z3.And(self.only >= 0, self.only < len(base))
        if base in _BOUNDS:
            least, most = _BOUNDS[base]
            yield z3.And(self.only >= self._number(least), self.only <= self._number(most))

    def passes(self, test: Test) -> z3.BoolRef:
        """Return when the answer passes a test."""
        if test.how == "known":
            return _YES
        if self.fact.kind.many:
            return self._of_set(test)
        if test.how == "is":
            return self.only
        if test.how == "in":
            return z3.Or([self.only == self._number(value) for value in test.value])
        number = self._number(test.value)
        return {
            "==": self.only == number,
            ">": self.only > number,
            ">=": self.only >= number,
            "<": self.only < number,
            "<=": self.only <= number,
        }[test.how]

    def _of_set(self, test: Test) -> z3.BoolRef:
        if test.how == "overlaps":
            return z3.Or([self.variables[member] for member in test.value])
        if test.how == "within":
            return z3.And([z3.Not(it) for member, it in self.variables.items() if member not in test.value])
        message = f"{test!r} is no test of a list"
        raise TypeError(message)

    def _number(self, value: Any) -> Any:
        base = self.fact.kind.base
        if isinstance(value, Enum):
            return list(type(value)).index(value)
        if isinstance(value, dt.datetime):
            return z3.RealVal(str(value.timestamp()))
        if isinstance(value, dt.date):
            return value.toordinal()
        if isinstance(value, str):
            return sum(byte << (8 * place) for place, byte in enumerate(value.encode()))
        return z3.RealVal(str(value)) if base in {float, Decimal} else value

    def read(self, model: z3.ModelRef) -> Any:
        """Return the answer in a model."""
        base: Any = self.fact.kind.base
        if self.fact.kind.many:
            return frozenset(
                member
                for member, it in self.variables.items()
                if z3.is_true(model.eval(it, model_completion=True))
            )
        value = model.eval(self.only, model_completion=True)
        if base is bool:
            return z3.is_true(value)
        if issubclass(base, Enum):
            return list(base)[value.as_long()]
        if base is str:
            number = value.as_long()
            return number.to_bytes(max(1, (number.bit_length() + 7) // 8), "little").decode(errors="replace")
        if base is dt.datetime:
            return dt.datetime.fromtimestamp(float(value.as_fraction()), tz=dt.UTC)
        if base is dt.date:
            return dt.date.fromordinal(value.as_long())
        return (
            value.as_long()
            if base is int
            else base(str(Decimal(value.numerator_as_long()) / value.denominator_as_long()))
        )


def _answer(fact: Question[Any], place: int) -> FullAnswer:
    base: Any = fact.kind.base
    name = f"{fact.path}[{place}]"
    if fact.kind.many:
        return FullAnswer(fact, place, {member: z3.Bool(f"{name} {member.value}") for member in base})
    make = z3.Bool if base is bool else z3.Real if base in {float, Decimal, dt.datetime} else z3.Int
    return FullAnswer(fact, place, {None: make(name)})


@attrs.define(eq=False)
class _Formulas:
    """The planes of tests: for full descriptions both planes of a test are one formula."""

    whole: "Exactly"
    place: int

    def __getitem__(self, number: int, /) -> Pair:
        test = self.whole.program.tests[number]
        formula = self.whole.answer(test.fact, self.place).passes(test)
        return formula, formula


@attrs.define(eq=False)
class _Things:
    """Up to a few things of each kind, each there or not."""

    whole: "Exactly"

    def _over(self, kind: type, body: Body) -> Iterator[tuple[z3.BoolRef, list[Pair]]]:
        for place in range(_MOST):
            yield self.whole.there(kind, place), body(_Formulas(self.whole, place), _same)

    def some(self, kind: type, body: Body) -> Pair:
        return self.count(kind, body, 1)

    def every(self, kind: type, body: Body) -> Pair:
        pairs = [[z3.Implies(there, plane) for plane in pair] for there, (pair, *_) in self._over(kind, body)]
        return z3.And([pair[0] for pair in pairs]), z3.And([pair[1] for pair in pairs])

    def count(self, kind: type, body: Body, number: int) -> Pair:
        pairs = [[z3.And(there, plane) for plane in pair] for there, (pair, *_) in self._over(kind, body)]
        certain, possible = (z3.PbGe([(pair[plane], 1) for pair in pairs], number) for plane in (0, 1))
        return certain, possible

    def each(self, kind: type, body: Body) -> list[Pair]:
        """What is asked of each is asked of the first."""
        self.whole.first.add(kind)
        return body(_Formulas(self.whole, 0), _same)  # type: ignore[no-any-return]


def _same(plane: Any) -> Any:
    return plane


@attrs.frozen
class Witness:
    """A description that shows something, and what it is asked of where something repeats."""

    system: System

    def case(self, each: type | None) -> Any:
        """Return the description, or the first of its things of a kind."""
        return self.system if each is None else self.system.items(each).cases[0]


class Exactly:
    """Conditions of law as formulas, each a pair: certainly so, possibly so.

    Where a doubt is left unread, or guidance is left out, the two differ; else they are one.
    """

    def __init__(self, conditions: Iterable[tuple[Condition, type | None]], context: Context) -> None:
        """Run the engine's program for these conditions over formulas."""
        self.asked = tuple(conditions)
        self.context = context
        self.program = compiled_planes(self.asked, context)
        self.answers: dict[tuple[str, int], FullAnswer] = {}
        self.presence: dict[tuple[type, int], z3.BoolRef] = {}
        self.first: set[type] = set()
        self.solver = z3.Solver()
        self.solver.set("timeout", 20_000)
        self.formulas: list[Pair] = self.program.call(_Formulas(self, -1), _Things(self), _YES)
        self.solver.add(*(bound for answer in self.answers.values() for bound in answer.bounds()))
        self.solver.add(*(rule for answer in self.answers.values() for rule in self._following(answer)))
        seen: dict[FullAnswer, None] = {}
        while wholes := [it for it in self.answers.values() if it not in seen]:
            seen.update(dict.fromkeys(wholes))
            self.solver.add(*(rule for answer in wholes for rule in self._summing_up(answer)))
        for (kind, place), there in self.presence.items():
            if place:
                self.solver.add(z3.Implies(there, self.presence[kind, place - 1]))
        self.solver.add(*(self.there(kind, 0) for kind in self.first))

    def _following(self, answer: FullAnswer) -> Iterator[z3.BoolRef]:
        """Yield what an answer that follows from another one alone, of few values or a day at all, keeps to."""
        work: Any = answer.fact.follows
        owner: Any = answer.fact.owner
        needs = getattr(work, "needs", ())
        for name in needs if len(needs) == 1 or hasattr(work, "any_will_do") else ():
            other = self.answers.get((owner.facts[name].path, answer.place))
            base: Any = owner.facts[name].kind.base
            values: Iterable[Any] = base if issubclass(base, Enum) else (True, False) if base is bool else ()
            for number, value in enumerate(values):
                follows = work({name: value})
                if other is not None and follows is not None:
                    told = other.only == (value if base is bool else number)
                    yield z3.Implies(told, answer.only == follows)
            if other is not None and len(needs) == 1 and base in {dt.date, dt.datetime}:
                yield answer.only == work({name: _BOUNDS[base][0]})

    def _summing_up(self, answer: FullAnswer) -> Iterator[z3.BoolRef]:
        """Yield what a whole and its parts keep to: a description in which they contradict each other is refused."""
        shape = answer.fact.sums_up
        if shape is not None:
            found = self._of_parts(shape, answer)
            yield answer.only == found if getattr(shape, "whole", True) else z3.Implies(answer.only, found)

    def _of_parts(self, shape: Any, answer: FullAnswer) -> z3.BoolRef:
        if hasattr(shape, "name"):
            key, _, name = shape.name.rpartition(".")
            owner: Any = section_class(key) if key else answer.fact.owner
            if hasattr(shape, "how"):
                return self.answer(owner.facts[name], answer.place).passes(shape.condition(answer.fact.owner))
            if owner.repeats and owner is not answer.fact.owner:
                each = [
                    (self.there(owner, at), self.answer(owner.facts[name], at).only) for at in range(_MOST)
                ]
                return z3.And([z3.Implies(there, so) for there, so in each])
            only = self.answer(owner.facts[name], answer.place).only
            return only if shape.so else z3.Not(only)
        if hasattr(shape, "then"):
            return z3.Implies(self._of_parts(shape.first, answer), self._of_parts(shape.then, answer))
        parts = [self._of_parts(part, answer) for part in shape.parts]
        return z3.And(parts) if hasattr(shape, "whole") else z3.Or(parts)

    def answer(self, fact: Question[Any], place: int) -> FullAnswer:
        """Return the answer to a fact as a formula."""
        owner: Any = fact.owner
        key = (fact.path, place if owner.repeats else -1)
        if key not in self.answers:
            self.answers[key] = _answer(fact, key[1])
        return self.answers[key]

    def there(self, kind: type, place: int) -> z3.BoolRef:
        """Return: so many things of a kind are there."""
        return self.presence.setdefault((kind, place), z3.Bool(f"{kind.__name__}[{place}] is there"))

    def possible(self, *wanted: z3.BoolRef) -> bool:
        """Return whether some full description makes all of these so.

        Raises:
            RuntimeError: z3 gave up.
        """
        found = self.solver.check(*wanted)
        if found == z3.unknown:
            message = f"z3 gave up: {self.solver.reason_unknown()}"
            raise RuntimeError(message)
        return bool(found == z3.sat)

    def witness(self, *shown: Condition) -> Witness:
        """Return the description that the last question found: what these conditions ask of it."""
        model = self.solver.model()
        told: dict[tuple[Any, int], dict[str, Any]] = {}
        for answer in self.read_by(*shown):
            told.setdefault((answer.fact.owner, answer.place), {})[answer.fact.name] = answer.read(model)
        sections: list[Any] = [_told(owner, answers) for (owner, place), answers in told.items() if place < 0]
        for kind in dict.fromkeys(kind for kind, _ in self.presence):
            things = [
                _told(kind, told.get((kind, place), {}))
                for place in range(_MOST)
                if z3.is_true(model.eval(self.there(kind, place), model_completion=True))
            ]
            sections += things or [none_of(kind)]
        return Witness(System("found", *sections))

    def read_by(self, *conditions: Condition) -> Iterator[FullAnswer]:
        """Yield the answers that some conditions ask for."""
        paths = {path for condition in conditions for path in _asked_by(condition)}
        return (answer for (path, _), answer in self.answers.items() if path in paths)


@cache
def _asked_by(condition: Condition) -> frozenset[str]:
    return frozenset(test.fact.path for test in asked_in([condition]))


def _told(owner: Any, answers: dict[str, Any]) -> Section:
    """Return a section with these answers; what follows from others is left to follow where it would contradict them."""
    try:
        return owner(**answers)  # type: ignore[no-any-return]
    except TypeError:
        return owner(**{name: answer for name, answer in answers.items() if name not in owner.following})  # type: ignore[no-any-return]
