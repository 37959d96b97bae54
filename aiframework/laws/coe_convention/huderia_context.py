"""HUDERIA's context-based risk analysis (COBRA), as a checklist over the same facts as Article 16.

HUDERIA is a method that Parties and others may use in whole or part. It binds nobody and does not interpret the
Convention: the layer "huderia" can be switched off. It publishes no score and no threshold; none is added here.
"""

from aiframework.facts.accuracy import Accuracy
from aiframework.facts.data_governance import DataGovernance
from aiframework.facts.huderia import Huderia
from aiframework.facts.oversight import HumanOversight
from aiframework.facts.rights import DataProtection, Dignity, Equality
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.coe_convention.calendar import HUDERIA, HUDERIA_MODEL
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import ONE_SOURCE, Duty
from aiframework.logic import Guidance

__all__: list[str] = []

ask_first = Duty(
    cite="Art. 16",
    part="HUDERIA: first questions",
    says="Before anything else: is AI right here, needed, fair, well supplied with data and people, and guarded against misuse?",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA: first questions", Huderia.followed.condition()),
    must=Huderia.appropriateness_asked.condition(),
    applies=HUDERIA,
    sanction=NO_FINES,
)

consider_application = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA A",
    says="The risk factors of the application are considered: sector, law, scale, inherited bias and vulnerability, environment.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA A", Huderia.followed.condition()),
    must=at_either_level(Huderia.application_context_considered),
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

consider_design_basis = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA B.1-B.3",
    says="Need and alternatives, maturity of the technology, and the existing process are considered.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA B.1-B.3", Huderia.followed.condition()),
    must=Huderia.alternatives_considered & Huderia.maturity_considered & Huderia.existing_process_considered,
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

consider_security_and_data = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA B.4-B.5",
    says="Security and the quality of data are dealt with.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA B.4-B.5", Huderia.followed.condition()),
    must=Accuracy.secure & (DataGovernance.meets_quality_criteria | DataGovernance.data_of_required_quality),
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

consider_model_design = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA B.6",
    says="The model is explainable, evaluated, accurate and examined for bias.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA B.6", Huderia.followed.condition()),
    must=Dignity.explainable_enough & Accuracy.accurate & Equality.compared_between_groups,
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

consider_privacy_and_equality = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA C.1-C.2",
    says="Privacy and non-discrimination are dealt with where the system is deployed.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA C.1-C.2", Huderia.followed.condition()),
    must=DataProtection.law_followed & ~Equality.discriminates,
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

consider_people_in_the_loop = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA C.3-C.5",
    says="Those who operate the system are trained, and people who oversee it have time, competence and authority.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA C.3-C.5", Huderia.followed.condition()),
    must=HumanOversight.overseers_trained & HumanOversight.in_capable_hands,
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

consider_use = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA C.6-C.7",
    says="Use beyond the purpose is controlled, and how close the output is to decisions is considered.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA C.6-C.7", Huderia.followed.condition()),
    must=Huderia.out_of_scope_use_controlled & Huderia.closeness_to_decisions_considered,
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)

map_and_triage = Duty(
    cite="Art. 16",
    part="HUDERIA COBRA E-F",
    says="Impacts on human rights, democracy and the rule of law are mapped, and it is decided how far to go on.",
    verified=ONE_SOURCE,
    when=Guidance("huderia", "HUDERIA COBRA E-F", Huderia.followed.condition()),
    must=Huderia.impacts_mapped & Huderia.triaged,
    applies=HUDERIA_MODEL,
    sanction=NO_FINES,
)
