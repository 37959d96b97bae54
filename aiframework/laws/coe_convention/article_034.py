"""Article 34: reservations."""

from aiframework.facts.state_declarations import StateDeclarations
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

reserve_in_time = TreatyArticle(
    cite="Art. 34(1)",
    says="The reservation is made by written notification at signature or with the deposit of consent, not later.",
    verified=PRIMARY,
    strength=Strength.FINAL,
    about="state",
    scope=ALWAYS,
    when=StateDeclarations.reserves_federal_clause.condition(),
    must=StateDeclarations.reserved_at_signature_or_consent.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

make_no_other_reservation = TreatyArticle(
    cite="Art. 34(2)",
    says="No other reservation may be made.",
    verified=PRIMARY,
    strength=Strength.FINAL,
    about="state",
    scope=ALWAYS,
    must=~StateDeclarations.makes_other_reservation,
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
