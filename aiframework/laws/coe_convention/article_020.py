"""Article 20: digital literacy and skills."""

from aiframework.facts.state_implementation import StateImplementation
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

promote_literacy = TreatyArticle(
    cite="Art. 20",
    says=(
        "A Party encourages and promotes adequate digital literacy and skills for all, and expert "
        "skills for those who deal with AI risks."
    ),
    verified=PRIMARY,
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    must=StateImplementation.literacy_promoted.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
