"""Article 26: oversight at home, from the day on which a State becomes a Party."""

from aiframework.facts.state_implementation import StateOversight
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

have_oversight = TreatyArticle(
    cite="Art. 26(1)",
    says="A Party sets up or names one or more effective mechanisms to oversee compliance.",
    verified=PRIMARY,
    note="From the day of becoming a Party; there is no period of grace.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateOversight.mechanism_exists.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

keep_oversight_independent = TreatyArticle(
    cite="Art. 26(2)",
    says="The mechanisms work independently and impartially, with the powers, expertise and resources they need.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    when=StateOversight.mechanism_exists.condition(),
    must=StateOversight.independent_and_impartial & StateOversight.powers_expertise_resources,
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

have_mechanisms_cooperate = TreatyArticle(
    cite="Art. 26(3)",
    says="With more than one mechanism, a Party facilitates their cooperation where practicable.",
    verified=PRIMARY,
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    when=StateOversight.several.condition(),
    must=StateOversight.mechanisms_cooperate.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

join_rights_bodies = TreatyArticle(
    cite="Art. 26(4)",
    says="Where the mechanisms differ from human rights bodies, a Party promotes cooperation between them where practicable.",
    verified=PRIMARY,
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    when=StateOversight.apart_from_rights_bodies.condition(),
    must=StateOversight.cooperate_with_rights_bodies.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
