"""Article 6: how a Party implements the principles."""

from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

implement_principles = TreatyArticle(
    cite="Art. 6",
    says=(
        "A Party implements the principles of Chapter III in a manner that suits its legal system and"
        " the Convention's other obligations."
    ),
    verified=PRIMARY,
    note="States only.",
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.principles_fit_domestic_system.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
