"""Article 7: human dignity and individual autonomy."""

from aiframework.facts.influence import Influence
from aiframework.facts.rights import Dignity
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

respect_dignity = TreatyArticle(
    cite="Art. 7",
    says="A Party has measures to respect human dignity and individual autonomy around AI systems.",
    verified=PRIMARY,
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.respect_dignity_and_autonomy.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

leave_people_free = Duty(
    cite="Art. 7",
    part="operator reading",
    says=(
        "The system uses no manipulative technique, leaves people a free choice or a human "
        "alternative, and treats nobody as a mere data point."
    ),
    verified=INTERPRETED,
    must=~Influence.subliminal
    & ~Influence.manipulative
    & ~Influence.deceptive
    & (Dignity.people_choose_freely | Dignity.human_alternative_offered)
    & ~Dignity.reduces_people_to_data,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
