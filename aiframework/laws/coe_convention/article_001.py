"""Article 1: what the Convention is for, and what measures give it effect."""

from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Note, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

object_and_purpose = Note(
    cite="Art. 1(1)",
    says=(
        "The Convention aims at lifecycle activities of AI systems that are fully consistent with "
        "human rights, democracy and the rule of law."
    ),
    verified=PRIMARY,
    note="An aim by which the rest is read.",
    applies=ON_PARTIES,
)

give_effect = TreatyArticle(
    cite="Art. 1(2)",
    says=(
        "A Party has legislative, administrative or other measures that give the Convention effect, "
        "graduated by severity and probability of adverse impacts."
    ),
    verified=PRIMARY,
    note="Other measures may do: the absence of a statute alone is no breach. They may be general law, neutral as to technology.",
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.give_effect & StateMeasures.graduated_by_severity_and_probability,
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

follow_up = Note(
    cite="Art. 1(3)",
    says="The Convention sets up a follow-up mechanism and provides for international cooperation: Articles 23 to 26.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)
