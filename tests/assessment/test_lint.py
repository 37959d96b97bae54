"""The lint finds what cannot be meant, and says nothing of what can."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from aiframework.assessment.lint import asked, circles, lint, stale, unasked
from aiframework.assessment.plan import Plan
from aiframework.facts.index import sections
from aiframework.laws import installed
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.penalty import Penalty
from aiframework.legal.provision import PRIMARY, Duty, Provision, Term, Verified
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import AllOf, Context, every, some
from tests.desk import SINCE, START, Desk, desk_act
from tests.vocabulary import Toy

#: more than four legs, and not three: the node itself, since joining the two is refused
NOWHERE = AllOf((Desk.legs > 4, ~(Desk.legs >= 3)))


def planned(*provisions: Provision) -> Plan:
    return Plan(Lawbook((desk_act(*provisions),)), START, START, Context(on=START, known=START))


def duty(place: int = 1, **parts: Any) -> Duty:
    return Duty(
        **{"cite": f"Art. {place}", "says": "Random.", "verified": PRIMARY, "applies": SINCE, **parts}
    )


def term(place: int = 1, **parts: Any) -> Term:
    return Term(
        **{"cite": f"Art. {place}", "says": "Random.", "verified": PRIMARY, "applies": SINCE, **parts}
    )


@pytest.mark.parametrize(
    ("provision", "what"),
    [
        (duty(when=Desk.high & (~Desk.high | NOWHERE), must=Desk.tidy), ["can never apply"]),
        (
            duty(when=Desk.high, unless=NOWHERE, must=Desk.tidy),
            ["its exception can never matter"],
        ),
        (
            duty(when=Desk.high, unless=Desk.high | Desk.cold, must=Desk.tidy),
            ["its exception always holds when it applies"],
        ),
        (
            duty(when=Desk.high, unless=Desk.tidy & Desk.cold, must=Desk.tidy | Desk.lit),
            ["its exception lifts nothing that is not done anyway"],
        ),
        (duty(when=Desk.high, must=~Desk.high | NOWHERE), ["can never be met"]),
        (duty(when=Desk.high & Desk.cold, must=Desk.high | Desk.tidy), ["can never be breached"]),
        (
            duty(
                each=Toy, when=AllOf((Toy.loud.condition(), ~some(Toy, Toy.loud | Toy.broken))), must=Toy.told
            ),
            ["can never apply"],
        ),
        (term(means=AllOf((some(Toy, Toy.loud), every(Toy, ~Toy.loud)))), ["can never hold"]),
        (term(means=~NOWHERE), ["always holds"]),
        (duty(when=Desk.high, unless=Desk.cold, must=Desk.tidy), []),
        (duty(when=some(Toy, Toy.loud) & some(Toy, ~Toy.loud), must=Desk.tidy), []),
    ],
)
def test_what_cannot_be_meant_is_found(provision: Provision, what: list[str]) -> None:
    assert [fault.what for fault in lint(planned(provision))] == what


def test_duties_that_cannot_both_be_met_are_found() -> None:
    three, four = duty(1, when=Desk.high, must=Desk.legs > 4), duty(2, when=Desk.cold, must=~(Desk.legs >= 3))
    found = lint(planned(three, four))
    assert [str(fault) for fault in found] == ["Desk Act Art. 1: cannot be met together with Desk Act Art. 2"]
    apart = duty(2, when=Desk.cold & ~Desk.high, must=~(Desk.legs >= 3))
    assert lint(planned(duty(1, when=Desk.high, must=Desk.legs > 4), apart)) == ()


def test_a_term_defined_by_itself_is_found() -> None:
    first, second = term(1, means=Desk.high), term(2, means=Desk.cold)
    object.__setattr__(first, "means", second & Desk.high)
    object.__setattr__(second, "means", Desk.cold | first)
    law = planned(term(3, means=Desk.lit))
    object.__setattr__(law.lined.lines[0].provision, "means", first.condition())
    assert [fault.what for fault in circles(law)] == ["is defined by itself: Art. 1 -> Art. 2 -> Art. 1"]
    assert circles(planned(term(1, means=Desk.high))) == ()


def test_facts_nobody_asks_are_told() -> None:
    found = unasked(planned(duty(when=Desk.high, must=Desk.tidy)))
    assert "Desk.legs" in found
    assert "Desk.tidy" not in found


def test_what_a_sanction_counts_is_asked() -> None:
    costs = Sanction(
        cite="Art. 9",
        tariffs=(Tariff(penalty=Penalty(amount=Decimal(1), currency="EUR", cite="Art. 9")),),
        besides=Sanction(cite="Art. 10", tariffs=(), count=Desk.legs),
    )
    assert "Desk.legs" not in unasked(planned(duty(when=Desk.high, must=Desk.tidy, sanction=costs)))


def test_readings_that_have_grown_old_are_told() -> None:
    read = Verified("primary text", dt.date(2024, 6, 1))
    early = planned(duty(must=Desk.tidy, verified=read))
    assert [fault.what for fault in stale(early, today=dt.date(2025, 2, 1))] == [
        "read on 2024-06-01, before its law was published on 2025-01-01"
    ]
    late = planned(duty(must=Desk.tidy, verified=Verified("primary text", dt.date(2025, 1, 2))))
    assert stale(late, today=dt.date(2025, 2, 1)) == ()
    assert [fault.what for fault in stale(late, today=dt.date(2026, 2, 1))] == [
        "last read on 2025-01-02, 395 days ago"
    ]


def every_law() -> Plan:
    day = dt.date(2026, 11, 27)
    return Plan(Lawbook(tuple(installed())), day, day, Context(on=day, known=day))


def test_no_law_has_a_fault() -> None:
    plan = every_law()
    assert [str(fault) for fault in (*circles(plan), *lint(plan))] == []


#: facts that nobody asks and that stay, each with its reason
NOT_ASKED = {
    "Certificate.appeal_available": "Art. 44(3) has appeals against notified bodies; no duty states it yet",
    "Nature.designed_for_some_autonomy": "Art. 3(1) names autonomy; the guidelines take it to lie in inference",
    "State.country": "says which State is described",
    "State.has_consented": "told by the register of the Convention",
    "State.has_signed": "told by the register of the Convention",
}


def test_every_fact_is_asked_by_somebody() -> None:
    """A question that no law asks is a trap: it is answered in vain."""
    assert unasked(every_law()) == tuple(sorted(NOT_ASKED))


def test_what_other_law_asks_is_not_asked_in_vain() -> None:
    mine, other = planned(duty(must=Desk.tidy)), planned(duty(when=Desk.legs > 1, must=Desk.tidy))
    assert "Desk.legs" in unasked(mine)
    assert set(unasked(mine)) - set(unasked(mine, beside=other)) == {"Desk.legs"}


def test_every_section_is_asked_by_somebody() -> None:
    """A section of which nothing is asked does not show among the facts."""
    ours = {each for each in sections() if each.__module__.startswith("aiframework.facts.")}
    assert ours - {fact.owner for fact in asked(every_law()).values()} == set()
