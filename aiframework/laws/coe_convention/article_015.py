"""Article 15: procedural safeguards, and notice that one deals with AI."""

from aiframework.facts.impact import Impact
from aiframework.facts.interaction import Interaction
from aiframework.facts.rights import Redress
from aiframework.facts.state_remedies import StateRemedies
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

provide_safeguards = TreatyArticle(
    cite="Art. 15(1)",
    says=(
        "Where AI significantly impacts human rights, a Party ensures effective procedural "
        "guarantees, safeguards and rights for those affected."
    ),
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRemedies.procedural_safeguards.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

keep_procedural_safeguards = Duty(
    cite="Art. 15(1)",
    part="operator reading",
    says="Where the system significantly affects human rights, people have the procedural guarantees that applicable law gives.",
    verified=INTERPRETED,
    note="An actual impact; the threshold of Article 14(2)(a) is a potential one.",
    when=Impact.significantly_affects_rights.condition(),
    must=Redress.procedural_safeguards.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

have_people_notified = TreatyArticle(
    cite="Art. 15(2)",
    says="A Party seeks to ensure, as the context asks, that people who interact with AI are told that it is no human.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateRemedies.notice_of_interaction.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

tell_people_it_is_ai = Duty(
    cite="Art. 15(2)",
    part="operator reading",
    says="People who interact with the system are told that it is AI, unless it is obvious.",
    verified=INTERPRETED,
    note="As appropriate for the context: where it is obvious, no notice is asked for.",
    when=Interaction.interacts_with_people.condition(),
    must=Interaction.people_told_it_is_ai.condition(),
    unless=Interaction.obvious_to_people.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
