"""AB 1008: personal information in abstract digital formats, AI models included."""

from aiframework.facts.privacy import Privacy
from aiframework.laws.california.calendar import AB_1008
from aiframework.laws.california.privacy.roles_privacy import business, data_of_other_laws
from aiframework.laws.california.sanctions_economy import PRIVACY_FINE
from aiframework.legal.provision import ONE_SOURCE, Duty, Term, Verified

__all__ = [
    "let_requests_reach_the_model",
    "personal_information_in_a_model",
]

personal_information_in_a_model = Term(
    cite="AB 1008 Civ. § 1798.140(v)(4)",
    says="Personal information can exist in abstract digital formats, such as an AI system that can output it.",
    verified=ONE_SOURCE,
    means=Privacy.model_can_output_personal_information.condition(),
    applies=AB_1008,
)

let_requests_reach_the_model = Duty(
    cite="AB 1008 Civ. § 1798.140(v)(4)",
    part="requests",
    says="Requests for access and deletion reach personal information that a model holds and can output.",
    verified=Verified(
        "one source", note="the act amends a definition; that its duties reach models is a reading"
    ),
    binds=business,
    when=personal_information_in_a_model,
    must=Privacy.requests_reach_model,
    unless=data_of_other_laws,
    applies=AB_1008,
    sanction=PRIVACY_FINE,
)
