"""Article 29: disputes between Parties."""

from aiframework.facts.state import State
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

settle_peacefully = TreatyArticle(
    cite="Art. 29",
    says="Parties in dispute seek settlement by negotiation or other peaceful means, also through the Conference.",
    verified=PRIMARY,
    note="No court is named.",
    strength=Strength.FINAL,
    addressee="Parties in dispute",
    about="state",
    scope=ALWAYS,
    when=State.in_dispute.condition(),
    must=State.seeks_peaceful_settlement.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
