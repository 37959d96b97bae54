"""Hypothesis strategies: answers, sections and whole descriptions. Needs the extra `hypothesis`."""

import datetime as dt
from collections.abc import Collection
from decimal import Decimal
from enum import Enum
from typing import Any

from hypothesis import strategies as st

from aiframework.facts.description import System
from aiframework.facts.group import and_more, none_of
from aiframework.facts.index import sections as all_sections
from aiframework.facts.section import Section
from aiframework.logic import Question, at_least

__all__ = ["answers", "sections", "systems"]

#: days around which law changes
_DAYS = st.dates(dt.date(2023, 1, 1), dt.date(2031, 12, 31))
_SCALARS: dict[type, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(0, 1_000_000),
    float: st.floats(0, 1e6, allow_nan=False),
    Decimal: st.one_of(
        st.integers(0, 10**12).map(Decimal),
        st.sampled_from(["1e23", "1e25", "1.0001e25", "3e25", "1e26", "2e26"]).map(Decimal),
    ),
    dt.date: _DAYS,
    dt.datetime: st.datetimes(dt.datetime(2023, 1, 1), dt.datetime(2031, 1, 1), timezones=st.just(dt.UTC)),  # noqa: DTZ001 - hypothesis adds the zone
    str: st.text(max_size=8),
}


def answers(fact: Question[Any]) -> st.SearchStrategy[Any]:
    """Return a strategy for answers to a fact, open sets among them."""
    base = fact.kind.base
    one = st.sampled_from(list(base)) if issubclass(base, Enum) else _SCALARS[base]
    if not fact.kind.many:
        return one
    members = st.frozensets(one, max_size=3)
    return st.one_of(members, members.map(at_least))


@st.composite
def sections(draw: st.DrawFn, kind: type[Section], *, told: int = 6) -> Section:
    """Draw a section with up to `told` of its facts answered, without contradiction.

    What follows from the others is left to follow; what sums up others is left out where they say otherwise.
    """
    names = draw(st.lists(st.sampled_from(sorted(kind.facts)), unique=True, max_size=told))
    section = kind()
    for name in sorted(names, key=lambda name: (name in kind.summaries, name in kind.following)):
        if name not in section.answers:
            answer = draw(answers(kind.facts[name]))
            try:
                section = kind(**section.as_told, **{name: answer})
            except TypeError:  # it contradicts what is told, or what follows
                continue
    return section


@st.composite
def systems(draw: st.DrawFn, *, of: Collection[type[Section]] | None = None, things: int = 2) -> System:
    """Draw a description.

    Args:
        draw: given by hypothesis.
        of: the sections to tell of; up to eight of all there are by default.
        things: how many repeated things of a kind at most.
    """
    kinds = (
        list(of)
        if of is not None
        else draw(st.lists(st.sampled_from(all_sections()), unique=True, max_size=8))
    )
    told: list[object] = []
    for kind in kinds:
        if not kind.repeats:
            told.append(draw(sections(kind)))
            continue
        told.extend(draw(st.lists(sections(kind), max_size=things)))
        told.append(draw(st.sampled_from([none_of(kind), and_more(kind)])))
    try:
        return System("drawn", *told)
    except TypeError:  # what one section says of a whole contradicts what another says of a part
        return System("drawn", *map(_without_summaries, told))


def _without_summaries(part: object) -> object:
    if not isinstance(part, Section):
        return part
    return type(part)(**{name: told for name, told in part.as_told.items() if name not in part.summaries})
