"""A second small vocabulary, most of it in the operator's hands, and small random laws over it."""

import datetime as dt
from enum import Enum
from itertools import product
from typing import Any

from hypothesis import strategies as st

from aiframework.facts.description import System
from aiframework.facts.section import describes
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import PRIMARY, Duty, Prohibition, Provision
from aiframework.logic import NEVER, Condition, Fact, as_condition, at_least_of

START = dt.date(2025, 1, 1)
SINCE = Schedule((Phase(starts=START, known=START, basis="Art. 9"),))


class Wood(Enum):
    """Two woods."""

    OAK = "oak"
    PINE = "pine"


class Thing(Enum):
    """What may lie on it."""

    PEN = "pen"
    CUP = "cup"


@describes
class Desk:
    """A desk, and what its owner can do about it."""

    tidy: Fact[bool] = Fact("Is it tidy?", control="operator")
    lit: Fact[bool] = Fact("Is it lit?", control="operator")
    shared: Fact[bool] = Fact("Is it shared?", control="operator")
    legs: Fact[int] = Fact("How many legs has it?", control="operator")
    wood: Fact[Wood] = Fact("Which wood is it of?", control="operator")
    things: Fact[frozenset[Thing]] = Fact("What lies on it?", control="operator")
    high: Fact[bool] = Fact("Is the room high?")
    cold: Fact[bool] = Fact("Is the room cold?")


#: every answer that tests can tell apart
DOMAINS: dict[str, tuple[Any, ...]] = {
    "desk.tidy": (True, False),
    "desk.lit": (True, False),
    "desk.shared": (True, False),
    "desk.legs": (2, 3, 4, 5),
    "desk.wood": tuple(Wood),
    "desk.things": tuple(frozenset(s) for s in ((), (Thing.PEN,), (Thing.CUP,), (Thing.PEN, Thing.CUP))),
}
GIVEN = ("high", "cold")

_tests: st.SearchStrategy[Condition] = st.sampled_from(
    [
        as_condition(Desk.tidy),
        as_condition(Desk.lit),
        as_condition(Desk.shared),
        as_condition(Desk.high),
        as_condition(Desk.cold),
        Desk.legs >= 3,
        Desk.legs > 4,
        Desk.wood == Wood.OAK,
        Desk.things.includes(Thing.PEN),
        Desk.things.within({Thing.PEN}),
        Desk.things.overlaps({Thing.PEN, Thing.CUP}),
    ]
)


def _both(pair: tuple[Condition, Condition]) -> Condition:
    try:
        return pair[0] & pair[1]
    except ValueError:
        return pair[0]


def _either(pair: tuple[Condition, Condition]) -> Condition:
    try:
        return pair[0] | pair[1]
    except ValueError:
        return pair[1]


def _two_of_three(parts: tuple[Condition, Condition, Condition]) -> Condition:
    try:
        return at_least_of(2, *parts)
    except ValueError:
        return parts[2]


conditions: st.SearchStrategy[Condition] = st.recursive(
    _tests,
    lambda inner: st.one_of(
        inner.map(lambda part: ~part),
        st.tuples(inner, inner).map(_both),
        st.tuples(inner, inner).map(_either),
        st.tuples(inner, inner, inner).map(_two_of_three),
    ),
    max_leaves=6,
)


@st.composite
def norms(draw: st.DrawFn, number: int) -> tuple[Duty | Prohibition, ...]:
    """Some duties and prohibitions of one random law."""
    found: list[Duty | Prohibition] = []
    for place in range(1, number + 1):
        common: dict[str, Any] = {
            "cite": f"Art. {place}",
            "says": "Random.",
            "verified": PRIMARY,
            "applies": SINCE,
            "when": draw(conditions),
            "unless": draw(st.one_of(st.just(NEVER), conditions)),
        }
        made = Prohibition(**common) if draw(st.booleans()) else Duty(**common, must=draw(conditions))
        found.append(made)
    return tuple(found)


def desk_act(*members: Provision) -> Instrument:
    """Return a law of these provisions."""
    return Instrument(
        id="desk_act",
        short="Desk Act",
        title="An Act on desks",
        jurisdiction="Nowhere",
        law_as_of=START,
        members=tuple((f"provision_{place}", each) for place, each in enumerate(members)),
    )


@st.composite
def laws(draw: st.DrawFn, *, most: int = 1) -> Instrument:
    """A small random law."""
    return desk_act(*draw(norms(draw(st.integers(1, most)))))


@st.composite
def desks(draw: st.DrawFn) -> System:
    """A random partial description."""
    told: dict[str, Any] = {}
    for place, answers in DOMAINS.items():
        answer = draw(st.sampled_from((None, *answers)))
        if answer is not None:
            told[place.removeprefix("desk.")] = answer
    for name in GIVEN:
        answer = draw(st.sampled_from((None, True, False)))
        if answer is not None:
            told[name] = answer
    return System("a desk", Desk(**told))


def every_choice(places: tuple[str, ...]) -> Any:
    """Yield every way to answer some places."""
    for answers in product(*(DOMAINS[place] for place in places)):
        yield dict(zip(places, answers, strict=True))
