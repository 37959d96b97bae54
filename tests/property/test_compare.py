"""Compare explains every difference and claims none that is not there."""

import datetime as dt
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from aiframework import System, assess
from aiframework.assessment import Assessment
from aiframework.assessment.changes import compare
from aiframework.assessment.differences import mixed
from aiframework.assessment.only import results
from aiframework.facts.determination import Determination
from tests.law import law
from tests.strategies import systems

ON = st.dates(dt.date(2024, 6, 1), dt.date(2029, 1, 1))
DECIDED = Determination(term="Box Act Art. 2", holds=True, by="counsel", on=dt.date(2026, 1, 1))
OPTIONS = st.fixed_dictionaries(
    {
        "on": ON,
        "known": st.sampled_from([dt.date(2025, 6, 1), dt.date(2026, 6, 1)]),
        "readings": st.sampled_from([{}, {"how-heavy": "wide"}, {"how-heavy": "narrow"}]),
        "without_guidance": st.sampled_from([(), ("handbook",), ("*",)]),
        "not_law": st.sampled_from(["named", "evaluated"]),
    }
)


def assessed(system: System, options: dict[str, Any], *, decided: bool) -> Assessment:
    told = System(system.name, *system.told(), determinations=(DECIDED,) if decided else ())
    return assess(told, laws=[law], **options)


def said(assessment: Assessment) -> dict[str, tuple[Any, ...]]:
    return {
        key: (getattr(result, "outcome", None) or getattr(result, "holds", None), result.force)
        for key, result in results(assessment).items()
    }


@settings(max_examples=150)
@given(systems(), systems(), OPTIONS, OPTIONS, st.tuples(st.booleans(), st.booleans()))
def test_every_difference_is_explained_and_none_is_made_up(
    first: System, second: System, one: dict[str, Any], other: dict[str, Any], decided: tuple[bool, bool]
) -> None:
    earlier, later = assessed(first, one, decided=decided[0]), assessed(second, other, decided=decided[1])
    old, new = said(earlier), said(later)
    changes = {change.key: change for change in compare(earlier, later)}
    assert set(changes) == {key for key in {**old, **new} if old.get(key) != new.get(key)}
    for key, change in changes.items():
        causes = [cause.difference for cause in change.because]
        assert causes
        assert said(mixed(earlier, later, causes)).get(key) == new.get(key)
        for cause in causes:
            rest = [each for each in causes if each is not cause]
            assert said(mixed(earlier, later, rest)).get(key) != new.get(key)


@given(systems(), OPTIONS)
def test_nothing_changes_between_an_assessment_and_itself(system: System, options: dict[str, Any]) -> None:
    told = assess(system, laws=[law], **options)
    assert compare(told, assess(system, laws=[law], **options)) == ()


@settings(max_examples=60)
@given(systems(), systems(), OPTIONS)
def test_all_differences_put_in_make_the_later_one(
    first: System, second: System, options: dict[str, Any]
) -> None:
    from aiframework.assessment.differences import differences

    earlier, later = assess(first, laws=[law], **options), assess(second, laws=[law], **options)
    assert said(mixed(earlier, later, differences(earlier, later))) == said(later)
