"""SB 947: discipline and termination with automated decision systems, from 1 July 2027."""

from functools import partial
from typing import Final

from aiframework.facts.workplace import WorkplaceDecision
from aiframework.laws.california.calendar import SB_947
from aiframework.laws.california.employment.roles_workplace import workplace_employer
from aiframework.laws.california.sanctions_economy import WORKPLACE_500
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Duty, Prohibition

__all__ = [
    "corroborate_the_output",
    "decide_not_by_the_system_alone",
    "give_the_worker_the_data",
    "infer_no_protected_status",
    "predict_no_behaviour_or_beliefs",
    "target_no_protected_activity",
    "tell_the_worker_afterwards",
]

_ROW: Final = "SB 947 § 1"
_lifted: Final = WorkplaceDecision.collective_agreement_waiver.condition()
_owed: Final = partial(
    Duty,
    cite=_ROW,
    verified=TWO_SOURCES,
    note="The bill as a whole is cited: the sections it adds to the Labor Code are not known here.",
    binds=workplace_employer,
    when=WorkplaceDecision.used_for_discipline_or_termination,
    unless=_lifted,
    applies=SB_947,
    sanction=WORKPLACE_500,
)
_forbidden: Final = partial(
    Prohibition,
    cite=_ROW,
    verified=TWO_SOURCES,
    binds=workplace_employer,
    unless=_lifted,
    applies=SB_947,
    sanction=WORKPLACE_500,
)

decide_not_by_the_system_alone = _forbidden(
    part="sole reliance",
    says="An employer does not rely on a system alone to discipline or terminate.",
    when=WorkplaceDecision.used_for_discipline_or_termination & WorkplaceDecision.sole_basis,
)
corroborate_the_output = _owed(
    part="human review",
    says="Where the output is the primary basis, a human who may overturn it corroborates it with other evidence.",
    when=WorkplaceDecision.used_for_discipline_or_termination & WorkplaceDecision.primary_basis,
    must=WorkplaceDecision.human_reviewer
    & WorkplaceDecision.reviewer_can_overturn
    & WorkplaceDecision.corroborated_by_other_evidence,
)
tell_the_worker_afterwards = _owed(
    part="notice",
    says="The worker gets a written notice once the decision is made known.",
    must=WorkplaceDecision.written_notice_after_use,
)
give_the_worker_the_data = _owed(
    part="data",
    says="A worker who asks gets the data used.",
    when=WorkplaceDecision.used_for_discipline_or_termination & WorkplaceDecision.data_requested,
    must=WorkplaceDecision.data_provided,
)
predict_no_behaviour_or_beliefs = _forbidden(
    part="prediction",
    says="No system predicts workers' behaviour or beliefs.",
    when=WorkplaceDecision.predicts_behaviour_or_beliefs,
)
target_no_protected_activity = _forbidden(
    part="protected activity",
    says="No system identifies or acts against workers who exercise legal rights.",
    when=WorkplaceDecision.targets_protected_activity,
)
infer_no_protected_status = _forbidden(
    part="protected status",
    says="No system infers a protected status.",
    verified=ONE_SOURCE,
    when=WorkplaceDecision.infers_protected_status,
)
