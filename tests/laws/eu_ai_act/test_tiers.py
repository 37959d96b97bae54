"""Tiers: bounds where facts are missing, one answer where all are told."""

import datetime as dt
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from aiframework import System, assess, eu_ai_act, none_of
from aiframework.assessment import Tiers
from aiframework.assessment.lint import lint
from aiframework.assessment.plan import Plan
from aiframework.facts.contradictions import contradicted
from aiframework.facts.index import section_class
from aiframework.facts.section import Section
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import RiskTier
from aiframework.logic import Context, OpenSet
from aiframework.logic.parts import asked_in
from aiframework.testing.strategies import answers

ON = dt.date(2031, 1, 1)
TIERS = [p for p in eu_ai_act.provisions if isinstance(p, RiskTier)]
ASKED: dict[str, set[str]] = {}
for _test in asked_in(tier.means for tier in TIERS):
    ASKED.setdefault(cast("Any", _test.fact.owner).key, set()).add(_test.fact.name)


def tiers(system: System, **options: Any) -> Tiers:
    return next(t for t in assess(system, laws=[eu_ai_act], on=ON, **options).tiers if t.scale == "system")


def test_a_name_alone_has_the_widest_bounds() -> None:
    """No tier, no violation, no all-clear; and the best first questions."""
    told = assess(System("a name"), laws=[eu_ai_act], on=ON)
    bounds = tiers(System("a name"))
    assert (bounds.at_least, bounds.at_most, bounds.holding) == ("none", "prohibited", ())
    assert told.violations == ()
    assert [question.place for question in told.questions(goal="tier")[:3]]


@st.composite
def full(draw: st.DrawFn) -> System:
    """Descriptions in which every fact that a tier asks is answered, with one purpose or none."""
    told: list[object] = []
    for key, names in sorted(ASKED.items()):
        cls = cast("type[Section]", section_class(key))
        plain = _told(cls, {name: draw(_closed(cls, name)) for name in sorted(names - cls.following.keys())})
        open_ones = sorted(names - plain.answers.keys() - cls.summaries.keys())
        section = cls(**plain.as_told, **{name: draw(_closed(cls, name)) for name in open_ones})
        if not cls.repeats:
            told.append(section)
        elif draw(st.booleans()):
            told += [section, none_of(cls)]
        else:
            told.append(none_of(cls))
    return System("all told", *told)


def _told(cls: type[Section], told: dict[str, Any]) -> Section:
    """Return a section; a whole that its parts contradict is left to them."""
    if any(contradicted(cls.summaries, told)):
        told = {name: answer for name, answer in told.items() if name not in cls.summaries}
    return cls(**told)


def _closed(cls: type[Section], name: str) -> st.SearchStrategy[Any]:
    return answers(cls.facts[name]).map(
        lambda answer: frozenset(answer) if isinstance(answer, OpenSet) else answer
    )


@settings(max_examples=60)
@given(full())
def test_with_everything_told_there_is_one_answer(system: System) -> None:
    """Only a point the law leaves open can keep the bounds apart."""
    bounds = tiers(system)
    open_points = {missing.doubt for missing in bounds.missing if missing.doubt}
    assert bounds.settled or open_points


def test_no_class_is_idle() -> None:
    """Each tier can hold and can fail to hold, and so can each point of Annex III."""
    known = dt.date(2026, 11, 23)
    plan = Plan(Lawbook((eu_ai_act,)), ON, known, Context(on=ON, known=known))
    faults = lint(plan, only=lambda p: isinstance(p, RiskTier) or p.cite.startswith("Annex III"))
    assert [str(fault) for fault in faults] == []
