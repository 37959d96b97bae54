"""Articles 88 to 94: how the Commission, through the AI Office, supervises providers of models."""

from aiframework.facts.market import Market
from aiframework.facts.model_provider import ModelConduct
from aiframework.facts.operator import Operator, Role
from aiframework.facts.remedy import Complaint
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_101_model_fines import ARTICLE_101
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note, Right, Term

__all__ = [
    "be_heard_about_a_model",
    "commission_alone_supervises_models",
    "complain_about_a_model_provider",
    "give_the_commission_information",
    "open_the_model_for_evaluation",
    "reasoned_complaint",
    "take_the_measure_asked_for",
]

commission_alone_supervises_models = Note(
    cite="Art. 88(1)",
    says="The Commission alone supervises and enforces Chapter V; it entrusts this to the AI Office.",
    verified=PRIMARY,
    binds="the Commission and the AI Office",
    applies=GENERAL_APPLICATION,
)

complain_about_a_model_provider = Right(
    cite="Art. 89(2)",
    says="A downstream provider may complain to the AI Office that the provider of its model breaks the Act.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=Operator.roles.includes(Role.DOWNSTREAM_PROVIDER)
    | (provider & Market.built_on_general_purpose_model),
    applies=GENERAL_APPLICATION,
)

reasoned_complaint = Term(
    cite="Art. 89(2)",
    part="reasoned complaint",
    says="Such a complaint names the provider's contact point and states facts, provisions and reasons.",
    verified=PRIMARY,
    each=Complaint,
    means=Complaint.from_downstream_provider & Complaint.names_contact & Complaint.states_facts_and_reasons,
    applies=GENERAL_APPLICATION,
)

give_the_commission_information = Duty(
    cite="Art. 91(1), (4), (5)",
    says=(
        "A model provider, or its representative, gives the Commission the documents and information "
        "asked for, complete and correct."
    ),
    verified=INTERPRETED,
    note="Lawyers may answer; the provider stays responsible. The request sets the period.",
    scope=model_in_reach,
    binds=model_provider,
    when=ModelConduct.information_requested.condition(),
    must=ModelConduct.gave_requested_information,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_101,
)

open_the_model_for_evaluation = Duty(
    cite="Art. 92(3)-(5)",
    says=(
        "A model provider, or its representative, opens the model for evaluation as asked, by interface "
        "or with source code."
    ),
    verified=INTERPRETED,
    note="The request sets the period; a structured dialogue may come first.",
    scope=model_in_reach,
    binds=model_provider,
    when=ModelConduct.access_requested.condition(),
    must=ModelConduct.gave_access_for_evaluation,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_101,
)

take_the_measure_asked_for = Duty(
    cite="Art. 93(1)",
    says=(
        "A model provider takes the measure the Commission asks for: to comply, mitigate a systemic risk, "
        "restrict, withdraw or recall."
    ),
    verified=INTERPRETED,
    note="Commitments offered in dialogue may be made binding: Article 93(3).",
    scope=model_in_reach,
    binds=model_provider,
    when=ModelConduct.measure_requested.condition(),
    must=ModelConduct.complied_with_requested_measure,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_101,
)

be_heard_about_a_model = Right(
    cite="Art. 94",
    says=(
        "Model providers have the procedural rights of Article 18 of Regulation (EU) 2019/1020: reasons "
        "and a hearing."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    applies=GENERAL_APPLICATION,
)
