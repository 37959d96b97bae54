"""The table of outcomes, row by row, as the design has it; and how outcome and force go together."""

import datetime as dt
from itertools import product

import pytest

from aiframework.assessment import Outcome, assess
from aiframework.assessment.clocks import timed
from aiframework.assessment.outcome import NOTHING_OWED, OPEN, outcome_of, outcome_of_prohibition
from aiframework.facts import System
from aiframework.legal.calendar import Force, Phase, Schedule
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import PRIMARY, Duty, Prohibition
from aiframework.logic import Truth
from tests.vocabulary import Box

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
O = Outcome  # noqa: E741 - a column of the table

#: a (scope, addressee, trigger), x (unless), m (must), the outcome of a duty, that of a prohibition
TABLE = [
    (NO, NO, NO, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, NO, UNKNOWN, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, NO, YES, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, UNKNOWN, NO, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, UNKNOWN, UNKNOWN, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, UNKNOWN, YES, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, YES, NO, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, YES, UNKNOWN, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (NO, YES, YES, O.NOT_APPLICABLE, O.NOT_APPLICABLE),
    (UNKNOWN, NO, NO, O.BREACHED_IF_APPLICABLE, O.BREACHED_IF_APPLICABLE),
    (UNKNOWN, NO, UNKNOWN, O.UNDETERMINED, O.UNDETERMINED),
    (UNKNOWN, NO, YES, O.MET_IF_APPLICABLE, O.NOT_APPLICABLE),
    (UNKNOWN, UNKNOWN, NO, O.BREACHED_IF_APPLICABLE, O.UNDETERMINED),
    (UNKNOWN, UNKNOWN, UNKNOWN, O.UNDETERMINED, O.UNDETERMINED),
    (UNKNOWN, UNKNOWN, YES, O.MET_IF_APPLICABLE, O.NOT_APPLICABLE),
    (UNKNOWN, YES, NO, O.EXEMPT, O.EXEMPT),
    (UNKNOWN, YES, UNKNOWN, O.EXEMPT, O.EXEMPT),
    (UNKNOWN, YES, YES, O.EXEMPT, O.NOT_APPLICABLE),
    (YES, NO, NO, O.BREACHED, O.BREACHED),
    (YES, NO, UNKNOWN, O.UNDETERMINED, O.UNDETERMINED),
    (YES, NO, YES, O.MET, O.NOT_APPLICABLE),
    (YES, UNKNOWN, NO, O.BREACHED_IF_APPLICABLE, O.UNDETERMINED),
    (YES, UNKNOWN, UNKNOWN, O.UNDETERMINED, O.UNDETERMINED),
    (YES, UNKNOWN, YES, O.MET_IF_APPLICABLE, O.NOT_APPLICABLE),
    (YES, YES, NO, O.EXEMPT, O.EXEMPT),
    (YES, YES, UNKNOWN, O.EXEMPT, O.EXEMPT),
    (YES, YES, YES, O.EXEMPT, O.NOT_APPLICABLE),
]


def test_the_table_is_whole() -> None:
    assert {row[:3] for row in TABLE} == set(product(Truth, repeat=3))


@pytest.mark.parametrize(("a", "x", "m", "duty", "prohibition"), TABLE)
def test_the_table(a: Truth, x: Truth, m: Truth, duty: Outcome, prohibition: Outcome) -> None:
    assert outcome_of(a, x, m) is duty
    assert outcome_of_prohibition(a, x, m) is prohibition


_ANSWERS = {YES: True, NO: False}


def _told(**truths: Truth) -> System:
    return System("x", Box(**{name: _ANSWERS[t] for name, t in truths.items() if t in _ANSWERS}))  # type: ignore[arg-type]


def _assessed(kind: type[Duty | Prohibition], system: System) -> Outcome:
    common = {
        "cite": "Art. 1",
        "says": "x",
        "verified": PRIMARY,
        "unless": Box.old,
        "applies": Schedule((Phase(starts=dt.date(2025, 1, 1), known=dt.date(2025, 1, 1)),)),
    }
    made = (
        Duty(**common, when=Box.heavy, must=Box.open)  # type: ignore[arg-type]
        if kind is Duty
        else Prohibition(**common, binds=Box.heavy, when=~Box.open)  # type: ignore[arg-type]
    )
    law = Instrument(
        id="one",
        short="One",
        title="One",
        jurisdiction="x",
        law_as_of=dt.date(2026, 1, 1),
        members=(("one", made),),
    )
    found = assess(system, laws=[law], on=dt.date(2026, 1, 1)).findings[0]
    return found.outcome


@pytest.mark.parametrize(("a", "x", "m", "duty", "prohibition"), TABLE)
def test_an_assessment_follows_the_table(
    a: Truth, x: Truth, m: Truth, duty: Outcome, prohibition: Outcome
) -> None:
    """Through conditions, plan and graph: the same as the table says of the three truths."""
    system = _told(heavy=a, old=x, open=m)
    assert _assessed(Duty, system) is duty
    assert _assessed(Prohibition, system) is prohibition


@pytest.mark.parametrize(("a", "x", "m", "duty", "prohibition"), TABLE)
def test_as_a_predicate(a: Truth, x: Truth, m: Truth, duty: Outcome, prohibition: Outcome) -> None:
    """True when met, exempt or not applicable; false when breached; else never false, nor wrongly true."""
    made = Duty(
        cite="Art. 1",
        says="x",
        verified=PRIMARY,
        when=Box.heavy,
        must=Box.open,
        unless=Box.old,
        applies=Schedule((Phase(starts=dt.date(2025, 1, 1), known=dt.date(2025, 1, 1)),)),
    )
    from aiframework.logic import Context

    truth = made.condition().truth(_told(heavy=a, old=x, open=m), Context())
    if duty in {Outcome.MET, Outcome.MET_IF_APPLICABLE} | NOTHING_OWED:
        assert truth is YES
    elif duty is Outcome.BREACHED:
        assert truth is NO
    else:
        assert truth is UNKNOWN


def test_only_what_is_breached_waits_for_a_deadline() -> None:
    """Without a clock nothing is pending; what is not timed stays as it is."""
    for outcome in Outcome:
        assert timed(outcome, (), dt.date(2026, 1, 1)) is outcome


@pytest.mark.parametrize(("outcome", "force"), list(product(Outcome, Force)))
def test_a_violation_is_breached_and_binding_and_nothing_else(outcome: Outcome, force: Force) -> None:
    """Over every pair of the two: one of forty is a violation."""
    import attrs

    law = Instrument(
        id="one",
        short="One",
        title="One",
        jurisdiction="x",
        law_as_of=dt.date(2026, 1, 1),
        members=(
            (
                "one",
                Duty(
                    cite="Art. 1",
                    says="x",
                    verified=PRIMARY,
                    must=Box.open,
                    applies=Schedule((Phase(starts=dt.date(2025, 1, 1), known=dt.date(2025, 1, 1)),)),
                ),
            ),
        ),
    )
    (found,) = assess(System("x", Box(open=False)), laws=[law], on=dt.date(2026, 1, 1)).findings
    other = attrs.evolve(found, outcome=outcome, standing=attrs.evolve(found.standing, force=force))
    assert other.is_violation is (outcome is Outcome.BREACHED and force is Force.BINDING)
    assert other.settled is (outcome not in OPEN)
