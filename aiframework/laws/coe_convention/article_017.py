"""Article 17: implementation without discrimination."""

from aiframework.facts.state_implementation import StateImplementation
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

implement_without_discrimination = TreatyArticle(
    cite="Art. 17",
    says="The Convention is implemented without discrimination on any ground.",
    verified=PRIMARY,
    note="About implementation by the Party, in accordance with its international human rights obligations.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateImplementation.without_discrimination.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
