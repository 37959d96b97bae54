"""Article 19: public consultation."""

from aiframework.facts.state_implementation import StateImplementation
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

consult_the_public = TreatyArticle(
    cite="Art. 19",
    says="A Party seeks to have important questions of AI duly considered in public discussion and multistakeholder consultation.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateImplementation.public_consulted.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
