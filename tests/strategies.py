"""Random conditions and random partial descriptions over the test vocabulary."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from aiframework.facts import System, and_more, none_of
from aiframework.legal.provision import Term
from aiframework.logic import (
    Condition,
    Context,
    Fact,
    Guidance,
    LawAsKnown,
    Reading,
    Today,
    Truth,
    as_condition,
    at_least,
    at_least_of,
    count,
    every,
    some,
)
from tests.law import keeper, law, maker
from tests.vocabulary import Box, Colour, Toy

law.provisions  # each term learns its id as the law loads
BOOLEANS: tuple[Fact[bool], ...] = (Box.open, Box.heavy, Box.old)


def built(build: Callable[..., Condition]) -> Callable[[tuple[Any, ...]], Condition]:
    """Return what builds a condition; where it is decided beforehand, its last part: these tests are not about that."""

    def built(parts: tuple[Any, ...]) -> Condition:
        try:
            return build(*parts)
        except ValueError:
            last: Condition = parts[-1]
            return last

    return built


#: the days about which conditions ask, and contexts are drawn
DAYS = st.dates(dt.date(2026, 1, 1), dt.date(2026, 1, 5))
_sets = st.frozensets(st.sampled_from(Colour), min_size=1, max_size=2)
_numbers = st.integers(0, 4)
_box_tests: st.SearchStrategy[Condition] = st.one_of(
    st.sampled_from(BOOLEANS).map(as_condition),
    st.sampled_from(Colour).map(lambda colour: Box.colour == colour),
    _sets.map(Box.colour.in_),
    _sets.map(Box.colours.overlaps),
    _sets.map(Box.colours.within),
    _numbers.map(lambda number: Box.parts > number),
    _numbers.map(lambda number: Box.parts <= number),
    st.frozensets(_numbers, min_size=1).map(Box.parts.in_),
    st.integers(0, 3).map(lambda number: Box.weight >= Decimal(number)),
)
TERMS: tuple[Term, ...] = (keeper, maker)
_terms = st.sampled_from(TERMS).map(as_condition)
_dated: st.SearchStrategy[Condition] = st.one_of(
    st.builds(Today, st.sampled_from([">=", ">", "<", "<=", "=="]), DAYS),
    st.builds(LawAsKnown, st.sampled_from([">=", ">", "<", "<="]), DAYS),
)
_toy_tests: st.SearchStrategy[Condition] = st.one_of(
    st.just(Toy.loud.condition()),
    st.just(Toy.broken.condition()),
    st.integers(0, 3).map(lambda number: Toy.parts > number),
    st.sampled_from(BOOLEANS).map(as_condition),
)


def _nested(leaves: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    def grow(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
        return st.one_of(
            inner.map(lambda part: ~part),
            st.tuples(inner, inner).map(built(lambda one, other: one & other)),
            st.tuples(inner, inner).map(built(lambda one, other: one | other)),
            st.tuples(inner, inner).map(built(lambda one, other: one >> other)),
            st.tuples(st.integers(1, 3), inner, inner, inner).map(built(at_least_of)),
            st.tuples(inner, inner).map(
                lambda pair: Reading("doubt", (("one", pair[0]), ("other", pair[1])))
            ),
            inner.map(lambda part: Guidance("handbook", "p. 3", part)),
        )

    return st.recursive(leaves, grow, max_leaves=8)


def conditions() -> st.SearchStrategy[Condition]:
    """Conditions of every kind."""
    return _nested(st.one_of(_box_tests, _quantified, _dated, _terms))


_quantified: st.SearchStrategy[Condition] = st.builds(
    lambda build, where: build(where),
    st.sampled_from(
        [
            lambda where: some(Toy, where),
            lambda where: every(Toy, where),
            lambda where: count(Toy, where) >= 2,
            lambda where: count(Toy, where) < 2,
            lambda where: count(Toy, where) == 1,
        ]
    ),
    _nested(_toy_tests),
)


def contexts(*, settled: bool = False) -> st.SearchStrategy[Context]:
    """Contexts: with and without dates, readings, guidance and what counsel determined.

    Args:
        settled: only such as leave nothing open but facts.
    """
    decided = [{}, *({term.id: truth} for term in TERMS for truth in (Truth.YES, Truth.NO))]
    if settled:
        return st.builds(
            Context,
            on=DAYS,
            known=DAYS,
            readings=st.sampled_from([{"doubt": "one"}, {"doubt": "other"}]),
            determinations=st.sampled_from(decided),
        )
    days = st.one_of(st.none(), DAYS)
    return st.builds(
        Context,
        on=days,
        known=days,
        readings=st.sampled_from([{}, {"doubt": "one"}, {"doubt": "other"}]),
        without_guidance=st.sampled_from([frozenset[str](), frozenset({"*"}), frozenset({"handbook"})]),
        determinations=st.sampled_from(decided),
    )


def _maybe(answers: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), answers)


_box = st.fixed_dictionaries(
    {
        "open": _maybe(st.booleans()),
        "heavy": _maybe(st.booleans()),
        "old": _maybe(st.booleans()),
        "colour": _maybe(st.sampled_from(Colour)),
        "colours": _maybe(st.one_of(st.frozensets(st.sampled_from(Colour)), _sets.map(at_least))),
        "parts": _maybe(st.integers(0, 5)),
        "weight": _maybe(st.integers(0, 4).map(Decimal)),
    }
)
_toy = st.fixed_dictionaries(
    {"loud": _maybe(st.booleans()), "broken": _maybe(st.booleans()), "parts": _maybe(st.integers(0, 4))}
)


def _told(answers: dict[str, Any]) -> dict[str, Any]:
    return {name: answer for name, answer in answers.items() if answer is not None}


@st.composite
def systems(draw: st.DrawFn, *, open_lists: st.SearchStrategy[bool] | None = None) -> System:
    """Partial descriptions; lists may be told or not, complete or not."""
    box = Box(**_told(draw(_box)))
    toys = [Toy(**_told(answers)) for answers in draw(st.lists(_toy, max_size=3))]
    open_list = draw(st.booleans() if open_lists is None else open_lists)
    if open_list:
        return System("a box", box, *toys, and_more(Toy))
    return System("a box", box, *toys, none_of(Toy))


_ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "open": st.booleans(),
    "heavy": st.booleans(),
    "old": st.booleans(),
    "loud": st.booleans(),
    "broken": st.booleans(),
    "colour": st.sampled_from(Colour),
    "colours": st.frozensets(st.sampled_from(Colour)),
    "parts": st.integers(0, 5),
    "weight": st.integers(0, 4).map(Decimal),
}


@st.composite
def completed(draw: st.DrawFn, system: System) -> System:
    """A description with every fact of the test vocabulary answered, and every list complete."""
    box = {**{n: draw(_ANSWERS[n]) for n in ("open", "heavy", "old", "colour", "colours", "parts", "weight")}}
    box.update(
        {
            n: v
            for n, v in system.sections["box"].answers.items()
            if type(v) in {bool, int, Decimal, Colour, frozenset}
        }
    )
    toys = []
    for item in system.items(Toy).cases:
        toy = {n: draw(_ANSWERS[n]) for n in ("loud", "broken", "parts")}
        toys.append(Toy(**{**toy, **item.section.answers}))
    opened = system.sections["box"].answers.get("colours")
    if type(opened) is not frozenset and opened is not None:
        box["colours"] = frozenset(opened) | box["colours"]
    more = (
        []
        if system.items(Toy).complete
        else [_toy_of(draw(_toy_full)) for _ in range(draw(st.integers(0, 2)))]
    )
    return System("a box", Box(**box), *toys, *more, none_of(Toy))


def _toy_of(answers: dict[str, Any]) -> Toy:
    return Toy(**answers)


_toy_full = st.fixed_dictionaries(
    {"loud": st.booleans(), "broken": st.booleans(), "parts": st.integers(0, 4)}
)
