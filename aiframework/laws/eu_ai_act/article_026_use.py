"""Article 26(1) to (4): use by the instructions, people who oversee it, and fitting input data."""

from aiframework.facts.deployer import Deployer
from aiframework.facts.oversight import HumanOversight
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty, Note

__all__ = [
    "feed_it_fitting_data",
    "other_duties_stay",
    "put_capable_people_in_charge",
    "use_it_as_instructed",
]

use_it_as_instructed = Duty(
    cite="Art. 26(1)",
    says="Deployers take technical and organisational measures so that use follows the instructions.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk,
    must=Deployer.measures_to_follow_instructions,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

put_capable_people_in_charge = Duty(
    cite="Art. 26(2)",
    says="Deployers assign human oversight to people with the competence, training, authority and support it takes.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk,
    must=at_either_level(HumanOversight.in_capable_hands),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

other_duties_stay = Note(
    cite="Art. 26(3)",
    says="Other duties of deployers stay, and so does their freedom to organise the oversight that the provider set out.",
    verified=PRIMARY,
    binds="deployers",
    applies=HIGH_RISK_RULES,
)

feed_it_fitting_data = Duty(
    cite="Art. 26(4)",
    says="As far as a deployer controls the input, it is relevant and representative enough for the purpose.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Deployer.controls_input_data,
    must=Deployer.input_data_relevant & Deployer.input_data_representative,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
