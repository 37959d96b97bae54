"""Articles 75a to 75d: the AI Office asks, inspects, orders and takes commitments, and rights of defence."""

from typing import Final

from aiframework.facts.corrective_order import CorrectiveOrder, OrderGround
from aiframework.facts.supervision import InformationRequest, Requester, RequestForm, Supervision
from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import (
    AI_OFFICE_FINE,
    AI_OFFICE_FINE_AND_PAYMENTS,
    AI_OFFICE_INFORMATION_FINE,
)
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION_AS_AMENDED
from aiframework.laws.eu_ai_act.orders import ANSWERED_IN_TIME, BY_THE_DAY_ASKED, DONE_IN_TIME, by_the_day_set
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note, Prohibition, Right

__all__ = [
    "ai_office_recovers_its_costs",
    "answer_the_ai_office",
    "be_heard_and_see_the_file",
    "comply_with_the_decision",
    "describe_the_measures",
    "explain_the_system",
    "keep_binding_commitments",
    "misleading_the_ai_office",
    "offer_commitments",
    "retain_the_data",
    "submit_to_inspection",
]

_ASKED: Final = ai_office_competent & (InformationRequest.requester == Requester.AI_OFFICE)
_DECISION: Final = InformationRequest.form == RequestForm.DECISION
_NON_COMPLIANCE: Final = ai_office_competent & (CorrectiveOrder.ground == OrderGround.AI_OFFICE_DECISION)

ai_office_recovers_its_costs = Note(
    cite="Art. 75a(1)",
    says=(
        "The AI Office has the powers of a market surveillance authority and may recover its costs from "
        "an operator found in breach."
    ),
    verified=PRIMARY,
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

answer_the_ai_office = Duty(
    cite="Art. 75a(3)",
    says=(
        "An operator answers within the period what the AI Office asks for by decision; a simple request "
        "need not be answered."
    ),
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=ANY_OPERATOR,
    when=_ASKED & _DECISION,
    must=ANSWERED_IN_TIME,
    by=BY_THE_DAY_ASKED,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE_AND_PAYMENTS,
)

misleading_the_ai_office = Prohibition(
    cite="Art. 75a(3)",
    part="reply",
    says="A reply to the AI Office is neither wrong nor misleading; a reply to a decision is complete too.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=ANY_OPERATOR,
    when=_ASKED
    & InformationRequest.reply_given
    & (
        ~InformationRequest.reply_correct
        | InformationRequest.reply_misleading
        | (_DECISION & ~InformationRequest.reply_complete)
    ),
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_INFORMATION_FINE,
)

submit_to_inspection = Duty(
    cite="Art. 75a(4)",
    says="An operator submits to the inspections of the AI Office.",
    verified=PRIMARY,
    note="Where national law asks for it, a court authorises the inspection.",
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    when=ai_office_competent & Supervision.inspection_decided,
    must=Supervision.inspection_undergone,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE_AND_PAYMENTS,
)

explain_the_system = Duty(
    cite="Art. 75a(6)",
    says="An operator that is ordered to gives the AI Office access to the system and explains it.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=ANY_OPERATOR,
    when=_ASKED & InformationRequest.asks_for_explanations,
    must=InformationRequest.explanations_given,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE,
)

retain_the_data = Duty(
    cite="Art. 75a(6)",
    part="retention",
    says="An operator that is ordered to keeps the data and documents needed to judge its compliance.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=ANY_OPERATOR,
    when=_ASKED & InformationRequest.asks_to_retain_data,
    must=InformationRequest.data_retained,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE,
)

offer_commitments = Right(
    cite="Art. 75b",
    part="offer",
    says=(
        "During proceedings an operator may offer commitments; the AI Office may make them binding, "
        "reject them or reopen."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    when=ai_office_competent.condition(),
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

keep_binding_commitments = Duty(
    cite="Art. 75b",
    says="An operator keeps the commitments that the AI Office has made binding.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    when=ai_office_competent & Supervision.commitment_binding,
    must=Supervision.commitment_kept,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE_AND_PAYMENTS,
)

comply_with_the_decision = Duty(
    cite="Art. 75c(1)-(3)",
    says=(
        "After a decision of non-compliance the operator takes what it orders within the period that it sets."
    ),
    verified=PRIMARY,
    note="The AI Office first shares preliminary findings.",
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_NON_COMPLIANCE,
    must=DONE_IN_TIME,
    by=by_the_day_set("Art. 75c(3)"),
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE_AND_PAYMENTS,
)

describe_the_measures = Duty(
    cite="Art. 75c(1)-(3)",
    part="description",
    says="Once it has done what the decision asks, the operator describes this to the AI Office.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_NON_COMPLIANCE & CorrectiveOrder.carried_out,
    must=CorrectiveOrder.measures_described,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=AI_OFFICE_FINE_AND_PAYMENTS,
)

be_heard_and_see_the_file = Right(
    cite="Art. 75d(1)-(4)",
    says=(
        "In proceedings of the AI Office an operator is heard and sees the file; what is published spares "
        "its secrets."
    ),
    verified=PRIMARY,
    note="Article 18 of Regulation (EU) 2019/1020 applies.",
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    when=ai_office_competent.condition(),
    applies=GENERAL_APPLICATION_AS_AMENDED,
)
