"""Article 33: the federal clause."""

from aiframework.facts.state import State
from aiframework.facts.state_declarations import StateDeclarations
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

bind_the_centre = TreatyArticle(
    cite="Art. 33(1)",
    says=(
        "A federal State may reserve to take on obligations consistent with its constitution; its "
        "central government is bound all the same."
    ),
    verified=PRIMARY,
    strength=Strength.FINAL,
    addressee="federal State",
    about="state",
    scope=ALWAYS,
    when=StateDeclarations.reserves_federal_clause.condition(),
    must=StateDeclarations.central_government_bound.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

inform_constituent_states = TreatyArticle(
    cite="Art. 33(2)",
    says=(
        "A federal government tells constituent states of provisions within their jurisdiction, with "
        "a favourable opinion and encouragement to act."
    ),
    verified=PRIMARY,
    covers=("Art. 33(3)",),
    note="Article 33 has two paragraphs in the authentic text; a third is listed in places and does not exist.",
    strength=Strength.FINAL,
    addressee="federal State",
    about="state",
    scope=ALWAYS,
    when=State.constituent_states_legislate.condition(),
    must=State.constituent_states_informed.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
