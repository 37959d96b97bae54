"""How a second opinion is asked: inputs in its words, the same case in ours, and every way in which the two differ.

The second opinion is `euaiact` (PyPI, Apache-2.0): the matter of one provision at a time, three-valued, with German
names. Each `Compared` says which of our conditions answers the same question, and how each of our facts follows from
its inputs. Where the two differ, a `Difference` says who is right by the text, and what would settle it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, reduce
from itertools import combinations, product
from operator import and_, or_
from typing import Any

import attrs

from aiframework import System
from aiframework.facts.section import Section
from aiframework.logic import Context, Fact, Question, Truth, at_least
from aiframework.logic.condition import Predicate, as_condition

__all__ = [
    "Answers",
    "Compared",
    "Difference",
    "Inputs",
    "Told",
    "both",
    "either",
    "listed",
    "neither",
    "number",
    "told",
]

#: the text of the Act that the second opinion says it holds
SOURCE = "EUAIACT_2026_07_27"
#: a day on which all of it applies, as the law is known now
CONTEXT = Context(on=date(2028, 9, 1), known=date(2026, 11, 23))
#: inputs that only we ask for carry this mark, and are not handed to the second opinion
OURS = "ours: "
#: as many inputs are compared one by one; where there are more, those that differ little from a plain case
_ALL = 20_000
_APART = 2

Inputs = Mapping[str, Any]
Told = Callable[[Inputs], tuple[Question[Any], Any] | None]


def _truth(inputs: Inputs, needs: "str | Callable[[Inputs], Truth]") -> Truth:
    if callable(needs):
        return needs(inputs)
    answer = inputs.get(needs)
    return Truth.UNKNOWN if answer is None else Truth.of(answer)


def both(*needs: "str | Callable[[Inputs], Truth]") -> Callable[[Inputs], Truth]:
    """Return: all of these inputs are so."""
    return lambda inputs: reduce(and_, (_truth(inputs, need) for need in needs))


def either(*needs: "str | Callable[[Inputs], Truth]") -> Callable[[Inputs], Truth]:
    """Return: at least one of these inputs is so."""
    return lambda inputs: reduce(or_, (_truth(inputs, need) for need in needs))


def neither(*needs: "str | Callable[[Inputs], Truth]") -> Callable[[Inputs], Truth]:
    """Return: none of these inputs is so."""
    return lambda inputs: ~either(*needs)(inputs)


_ANSWER = {Truth.YES: True, Truth.NO: False}


def told(fact: Fact[bool], needs: "str | Callable[[Inputs], Truth]") -> Told:
    """Return: one of our facts is what these inputs say."""

    def tell(inputs: Inputs) -> tuple[Question[Any], Any] | None:
        truth = _truth(inputs, needs)
        return None if truth is Truth.UNKNOWN else (fact, _ANSWER[truth])

    return tell


def listed(fact: Fact[Any], members: "Mapping[Any, str | Callable[[Inputs], Truth]]") -> Told:
    """Return: one of our sets holds what these inputs say it does; an input left open leaves the set open."""

    def tell(inputs: Inputs) -> tuple[Question[Any], Any] | None:
        truths = {member: _truth(inputs, needs) for member, needs in members.items()}
        named = {member for member, truth in truths.items() if truth is Truth.YES}
        left_open = Truth.UNKNOWN in truths.values()
        if left_open and not named:
            return None
        return fact, at_least(named) if left_open else frozenset(named)

    return tell


def number(fact: Fact[Any], name: str, *, kind: type = float) -> Told:
    """Return: one of our numbers is this input."""

    def tell(inputs: Inputs) -> tuple[Question[Any], Any] | None:
        return None if inputs.get(name) is None else (fact, kind(inputs[name]))

    return tell


@attrs.frozen(kw_only=True, eq=False)
class Difference:
    """One way in which the two answers differ.

    Attributes:
        where: the inputs that must have these values for the difference to show.
        settled: the inputs that, changed so, make the two agree: proof that nothing else is at work.
        right: who is right by the text ("we", "they", "both": the text leaves it open).
        because: why, in words, with the place in the text.
    """

    where: Inputs
    settled: Inputs
    right: str
    because: str

    def shows(self, inputs: Inputs) -> bool:
        """Return whether the inputs are such that the two may differ for this reason."""
        return all(inputs.get(name) == value for name, value in self.where.items())


@attrs.frozen
class Answers:
    """What both answer to one input."""

    inputs: Inputs
    ours: Truth
    theirs: Truth


@attrs.frozen(kw_only=True, eq=False, slots=False)
class Compared:
    """One provision of which both are asked.

    Attributes:
        rule: its name in the second opinion.
        cite: where it stands.
        ours: our condition for the same matter.
        tells: how our facts follow from the inputs.
        always: what is told of every case beside.
        apart: values of inputs other than yes, no and not told; inputs that only we ask for.
        rest: the values of every input that is named nowhere else.
        choices: inputs that only make sense together, each with its variants.
        differences: the ways in which the answers may differ.
    """

    rule: str
    cite: str
    ours: Predicate
    tells: Sequence[Told]
    always: Mapping[Fact[Any], Any] = attrs.field(factory=dict)
    apart: Mapping[str, Sequence[Any]] = attrs.field(factory=dict)
    rest: Sequence[Any] = (True, False, None)
    choices: Sequence[Sequence[Inputs]] = ()
    differences: Sequence[Difference] = ()

    def theirs(self, inputs: Inputs) -> Truth:
        """Ask the second opinion."""
        from euaiact import pruefe_tatbestand

        given = {name: value for name, value in inputs.items() if not name.startswith(OURS)}
        said = pruefe_tatbestand(self.rule, given, quellenfassung=SOURCE)
        if said["status"] == "EINGABE_UNGUELTIG":
            message = f"{self.rule} refuses {given}: {said['hinweise']}"
            raise ValueError(message)
        return Truth.UNKNOWN if said["wert"] is None else Truth.of(said["wert"])

    def own(self, inputs: Inputs) -> Truth:
        """Ask ourselves."""
        answers: dict[type[Section], dict[str, Any]] = {}
        told_of = [pair for tell in self.tells if (pair := tell(inputs)) is not None]
        for fact, answer in [*self.always.items(), *told_of]:
            answers.setdefault(fact.owner, {})[fact.name] = answer
        system = System(self.rule, *(kind(**each) for kind, each in answers.items()))
        return as_condition(self.ours).truth(system, CONTEXT)

    @cached_property
    def domain(self) -> Mapping[str, Sequence[Any]]:
        """The values that each input takes: yes, no and not told, unless said otherwise."""
        from euaiact import eingabevertrag

        chosen = {name for choice in self.choices for variant in choice for name in variant}
        plain = [name for name in eingabevertrag(self.rule)["felder"] if name not in {*chosen, *self.apart}]
        return {**dict.fromkeys(plain, self.rest), **self.apart}

    def inputs(self) -> Iterator[Inputs]:
        """Yield every input; where they are too many, those that differ in few places from an all-yes or all-no case."""
        axes: list[Sequence[Inputs]] = [
            *([{name: value} for value in values] for name, values in self.domain.items()),
            *self.choices,
        ]
        size = reduce(lambda total, axis: total * len(axis), axes, 1)
        for point in product(*axes) if size <= _ALL else _near(axes):
            yield {name: value for part in point for name, value in part.items()}

    def answers(self) -> Iterator[Answers]:
        """Ask both, of every input."""
        return (Answers(inputs, self.own(inputs), self.theirs(inputs)) for inputs in self.inputs())

    def reasons(self, answers: Answers) -> tuple[Difference, ...]:
        """Return the differences that explain a disagreement: without them the two agree; none where they do not."""
        shown = tuple(each for each in self.differences if each.shows(answers.inputs))
        settled = {**answers.inputs}
        for each in shown:
            settled.update(each.settled)
        return shown if shown and self.own(settled) is self.theirs(settled) else ()


def _near(axes: Sequence[Sequence[Inputs]]) -> Iterator[tuple[Inputs, ...]]:
    """Yield the points that differ in at most a few places from the first, or from the second, value of every axis."""
    seen: set[tuple[int, ...]] = set()
    axes = [axis for axis in axes if len(axis) > 1] + [axis for axis in axes if len(axis) == 1]
    open_ones = sum(len(axis) > 1 for axis in axes)
    for start in (0, 1):
        for apart in range(_APART + 1):
            for places in combinations(range(open_ones), apart):
                for values in product(*(range(len(axes[place])) for place in places)):
                    point = [start if place < open_ones else 0 for place in range(len(axes))]
                    for place, value in zip(places, values, strict=True):
                        point[place] = value
                    if (key := tuple(point)) not in seen:
                        seen.add(key)
                        yield tuple(axis[value] for axis, value in zip(axes, point, strict=True))
