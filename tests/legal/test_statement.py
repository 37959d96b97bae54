"""What a law states decides its digest: all of it, and nothing else."""

import datetime as dt
import os
import subprocess
import sys
from decimal import Decimal
from typing import Any

import attrs
import pytest

from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import days
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.penalty import Penalty
from aiframework.legal.provision import MEMORY, PRIMARY, Doubt, Duty, RiskTier, Term
from aiframework.legal.sanction import Sanction, Tariff
from tests.vocabulary import Box, Toy

DAY = dt.date(2027, 1, 1)
SINCE = Schedule((Phase(starts=DAY, known=DAY),))
DUTY: dict[str, Any] = {
    "cite": "Art. 1",
    "says": "Do it.",
    "verified": PRIMARY,
    "must": Box.open,
    "applies": SINCE,
}
FINE = Sanction(
    cite="Art. 9", tariffs=(Tariff(penalty=Penalty(amount=Decimal(1), currency="EUR", cite="x")),)
)
DEARER = attrs.evolve(FINE, tariffs=(Tariff(penalty=Penalty(amount=Decimal(2), currency="EUR", cite="x")),))


def digest(*provisions: Any, **about: Any) -> str:
    said: dict[str, Any] = {"id": "x", "short": "X", "title": "X", "jurisdiction": "x", "law_as_of": DAY}
    members = tuple((f"n{number}", each) for number, each in enumerate(provisions))
    instrument = Instrument(**(said | about), members=members)
    return Lawbook((instrument,)).digest(DAY, DAY)


def test_the_same_law_has_the_same_digest() -> None:
    assert digest(Duty(**DUTY)) == digest(Duty(**DUTY))


@pytest.mark.parametrize(
    "change",
    [
        {"says": "Do that."},
        {"verified": MEMORY},
        {"covers": ("Art. 1 sub 1",)},
        {"note": "a note"},
        {"doubts": (Doubt(name="d", question="?", readings=(("a", "x"), ("b", "y"))),)},
        {"when": Box.heavy},
        {"unless": Box.old},
        {"binds": Box.heavy},
        {"must": Box.heavy},
        {"each": Toy},
        {"scope": Box.heavy.condition()},
        {"about": "state"},
        {"applies": Schedule((Phase(starts=DAY, known=DAY, basis="Art. 2"),))},
        {"applies": Schedule((Phase(starts=DAY, known=DAY, when=Box.old),))},
        {"by": (Clock(after=Box.made_on, within=days(3)),)},
        {"sanction": FINE},
        {"sanction": DEARER},
    ],
    ids="-".join,
)
def test_whatever_changes_a_provision_changes_the_digest(change: dict[str, Any]) -> None:
    assert digest(Duty(**(DUTY | change))) != digest(Duty(**DUTY))


def test_what_a_breach_costs_changes_the_digest() -> None:
    assert digest(Duty(**DUTY, sanction=FINE)) != digest(Duty(**DUTY, sanction=DEARER))


@pytest.mark.parametrize("change", [{"rank": 3}, {"tier": "low"}, {"scale": "model"}, {"role": "maker"}])
def test_whatever_changes_a_tier_changes_the_digest(change: dict[str, Any]) -> None:
    tier: dict[str, Any] = {**DUTY, "means": Box.open, "tier": "high", "rank": 2}
    del tier["must"]
    assert digest(RiskTier(**(tier | change))) != digest(RiskTier(**tier))


def test_two_terms_of_one_name_are_two() -> None:
    """A duty that comes to name another term of the same name is another duty."""
    one, other = (
        Term(cite=cite, says="Who.", verified=PRIMARY, means=Box.open) for cite in ("Art. 2", "Art. 3")
    )
    laws = []
    for term in (one, other):
        duty = Duty(**{**DUTY, "when": term})
        instrument = Instrument(
            id="x",
            short="X",
            title="X",
            jurisdiction="x",
            law_as_of=DAY,
            members=(("who", one), ("duty", duty), ("who", other)),
        )
        laws.append(Lawbook((instrument,)).digest(DAY, DAY))
    assert laws[0] != laws[1]


@pytest.mark.parametrize(
    "change", [{"title": "Y"}, {"law_as_of": dt.date(2028, 1, 1)}, {"scope_of": lambda: Box.open}]
)
def test_what_the_instrument_says_of_itself_counts(change: dict[str, Any]) -> None:
    assert digest(Duty(**DUTY), **change) != digest(Duty(**DUTY))


def test_the_digest_of_the_laws_is_one_in_every_process() -> None:
    code = (
        "import datetime as dt; from aiframework.laws import installed; from aiframework.legal.lawbook import Lawbook;"
        "day = dt.date(2026, 11, 23); print(Lawbook(tuple(installed())).digest(day, day))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "31337")
    }
    assert len(found) == 1
