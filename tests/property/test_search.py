"""The search behind the lint is exact: it finds choices just where brute force, and a stranger, do."""

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from aiframework import System
from aiframework.logic import Condition, Context, Reading, Truth
from aiframework.logic.clauses import SO, Clauses
from aiframework.logic.parts import asked_in
from aiframework.logic.search import satisfied
from tests.desk import DOMAINS, GIVEN, Desk, conditions
from tests.strategies import completed, systems
from tests.strategies import conditions as any_conditions

PLACES = {
    **{place.removeprefix("desk."): answers for place, answers in DOMAINS.items()},
    **dict.fromkeys(GIVEN, (True, False)),
}


def clauses_of(several: list[Condition], things: int = 3) -> Clauses:
    tests: dict[str, dict[object, None]] = {}
    for test in asked_in(several):
        tests.setdefault(test.fact.path, {})[test] = None
    return Clauses(Context(), {path: tuple(mine) for path, mine in tests.items()}, things)  # type: ignore[arg-type]


@settings(max_examples=150)
@given(st.lists(conditions, min_size=1, max_size=4))
def test_choices_are_found_just_where_brute_force_finds_answers(several: list[Condition]) -> None:
    clauses = clauses_of(several)
    wanted = [clauses.of(condition) for condition in several]
    asked = sorted({test.fact.name for test in asked_in(several)})
    every = (
        System("x", Desk(**dict(zip(asked, answers, strict=True))))
        for answers in product(*(PLACES[name] for name in asked))
    )
    possible = any(all(c.truth(each, Context()) is Truth.YES for c in several) for each in every)
    assert (satisfied(clauses, wanted, {}) is not None) is possible


@settings(max_examples=150)
@given(st.data(), any_conditions(), systems())
def test_what_holds_of_some_description_is_found_possible(
    data: st.DataObject, condition: Condition, system: System
) -> None:
    """Over lists, counts, numbers and doubts: no description shows what the search calls impossible."""
    full = data.draw(completed(system))
    doubts = {part.doubt for part in _parts(condition) if isinstance(part, Reading)}
    truth = condition.truth(
        full, Context(readings={doubt: data.draw(st.sampled_from(["one", "other"])) for doubt in doubts})
    )
    assume(truth is not Truth.UNKNOWN)  # it hangs on the day, which nobody named
    clauses = clauses_of([condition], things=6)
    literal = clauses.of(condition)
    assert satisfied(clauses, [literal if truth is Truth.YES else -literal], {}) is not None


@settings(max_examples=100)
@given(st.lists(any_conditions(), min_size=1, max_size=4))
def test_a_stranger_agrees(several: list[Condition]) -> None:
    """python-sat on the same clauses."""
    solvers = pytest.importorskip(
        "pysat.solvers", reason="python-sat judges the search: pip install python-sat"
    )
    clauses = clauses_of(several)
    wanted = [clauses.of(condition) for condition in several]
    with solvers.Cadical153(bootstrap_with=[[SO], *(c for gate, _ in clauses.gates for c in gate)]) as judge:
        assert (satisfied(clauses, wanted, {}) is not None) is judge.solve(assumptions=wanted)


def _parts(condition: Condition) -> list[Condition]:
    from aiframework.logic.parts import parts_of

    return list(parts_of([condition]))
