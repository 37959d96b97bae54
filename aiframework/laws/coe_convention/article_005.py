"""Article 5: democratic processes and the rule of law."""

from aiframework.facts.content import Content
from aiframework.facts.democracy import Democracy
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

protect_institutions = TreatyArticle(
    cite="Art. 5(1)",
    says=(
        "A Party seeks to ensure that AI is not used to undermine democratic institutions, separation"
        " of powers, judicial independence and access to justice."
    ),
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.protect_institutions.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

undermine_no_institution = Duty(
    cite="Art. 5(1)",
    part="operator reading",
    says="A system used around elections, parliaments or courts has safeguards for them, and judges keep the decision.",
    verified=INTERPRETED,
    when=Democracy.touches_democratic_institutions | Democracy.used_in_justice,
    must=(Democracy.touches_democratic_institutions >> Democracy.institutions_protected)
    & (Democracy.used_in_justice >> Democracy.judges_keep_the_decision),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

protect_public_debate = TreatyArticle(
    cite="Art. 5(2)",
    says="A Party seeks to protect democratic processes: fair access to public debate and free forming of opinion.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.protect_public_debate.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

guard_public_debate = Duty(
    cite="Art. 5(2)",
    part="operator reading",
    says=(
        "A system that ranks public debate is guarded against manipulation; published text on public "
        "matters can be recognised as made by AI."
    ),
    verified=INTERPRETED,
    when=Democracy.ranks_public_debate | Content.publishes_public_interest_text,
    must=(Democracy.ranks_public_debate >> Democracy.guards_against_manipulation)
    & (
        Content.publishes_public_interest_text
        >> (Content.public_interest_text_disclosed | Content.identifiable_as_ai_made)
    ),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
