"""Article 3(1): to whom a Party applies the Convention, and how it says so."""

from aiframework.facts.state_declarations import StateDeclarations
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

apply_to_public_authorities = TreatyArticle(
    cite="Art. 3(1)(a)",
    says="A Party applies the Convention to lifecycle activities of public authorities and of private actors on their behalf.",
    verified=PRIMARY,
    note="No declaration can change it.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.reach_public_authorities.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

address_private_actors = TreatyArticle(
    cite="Art. 3(1)(b)",
    says=(
        "A Party addresses risks and impacts of other private actors' activities in line with the "
        "Convention's object and purpose: by the Chapters or by other measures."
    ),
    verified=PRIMARY,
    note="A choice of means; doing nothing is none of them.",
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.address_private_actors.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

declare_how = TreatyArticle(
    cite="Art. 3(1)(b)",
    part="declaration",
    says=(
        "At signature or with its consent a Party declares how it addresses private actors; it may "
        "amend the declaration at any time."
    ),
    verified=PRIMARY,
    note="Signatories that have not consented may still declare with their consent.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateDeclarations.private_sector_declared.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

keep_other_obligations = TreatyArticle(
    cite="Art. 3(1)(b)",
    part="no derogation",
    says=(
        "In addressing private actors a Party neither departs from nor limits its international "
        "obligations on human rights, democracy and the rule of law."
    ),
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=~StateDeclarations.derogates_from_rights_obligations,
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
