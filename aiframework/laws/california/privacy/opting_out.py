"""11 CCR § 7221: opting out of automated decisions, what stands in for it, and how a request is honoured."""

from functools import partial
from typing import Final

from aiframework.facts.automated_decision import AutomatedDecision, OptOutRequest
from aiframework.laws.california.calendar import CCPA_ADMT
from aiframework.laws.california.privacy.roles_privacy import (
    admt_for_a_significant_decision,
    business,
    data_of_other_laws,
)
from aiframework.laws.california.sanctions_economy import PRIVACY_FINE
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, working_days
from aiframework.legal.provision import PRIMARY, Duty, Exclusion, Prohibition
from aiframework.logic import some

__all__ = [
    "no_opt_out_needed",
    "offer_an_opt_out",
    "offer_two_ways_to_opt_out",
    "pass_the_opt_out_on",
    "start_nothing_after_an_opt_out",
    "stop_after_an_opt_out",
]

_METHODS: Final = 2

no_opt_out_needed = Exclusion(
    cite="11 CCR § 7221(b)",
    says="Three exceptions: an appeal to a qualified human who can overturn; assessing people for admission or hiring only; "
    "allocating work or compensation only. The last two must work without unlawful discrimination.",
    verified=PRIMARY,
    each=AutomatedDecision,
    means=(
        AutomatedDecision.human_appeal_offered
        & AutomatedDecision.appeal_reviewer_qualified
        & AutomatedDecision.appeal_reviewer_can_overturn
    )
    | (
        (AutomatedDecision.only_admission_or_hiring | AutomatedDecision.only_allocation_or_compensation)
        & AutomatedDecision.works_without_discrimination
    ),
    applies=CCPA_ADMT,
)

_of_users: Final = partial(
    Duty,
    verified=PRIMARY,
    each=AutomatedDecision,
    binds=business,
    when=admt_for_a_significant_decision,
    unless=data_of_other_laws | no_opt_out_needed,
    applies=CCPA_ADMT,
    sanction=PRIVACY_FINE,
)

offer_an_opt_out = _of_users(
    cite="11 CCR § 7221(a)",
    says="People can opt out of the technology's use for a significant decision about them.",
    must=AutomatedDecision.opt_out_offered,
)

offer_two_ways_to_opt_out = _of_users(
    cite="11 CCR § 7221(c)",
    says="There are at least two methods to ask for it, one of them the way the business mainly deals with people.",
    must=(AutomatedDecision.opt_out_methods >= _METHODS) & AutomatedDecision.opt_out_reflects_main_channel,
)

_may_be_opted_out_of: Final = some(AutomatedDecision, admt_for_a_significant_decision & ~no_opt_out_needed)
_on_each_request: Final = partial(
    Duty,
    cite="11 CCR § 7221(m)",
    verified=PRIMARY,
    each=OptOutRequest,
    binds=business,
    when=_may_be_opted_out_of & OptOutRequest.processing_had_begun,
    unless=data_of_other_laws,
    applies=CCPA_ADMT,
    sanction=PRIVACY_FINE,
)

start_nothing_after_an_opt_out = Prohibition(
    cite="11 CCR § 7221(m)",
    says="Who opts out before processing has begun is not processed with the technology.",
    verified=PRIMARY,
    each=OptOutRequest,
    binds=business,
    when=_may_be_opted_out_of & ~OptOutRequest.processing_had_begun & OptOutRequest.processing_started_after,
    unless=data_of_other_laws,
    applies=CCPA_ADMT,
    sanction=PRIVACY_FINE,
)

stop_after_an_opt_out = _on_each_request(
    part="(n)(1) stop",
    says="For who opts out later, processing stops as soon as feasible, at the latest 15 business days after receipt.",
    must=OptOutRequest.processing_stopped,
    by=(
        Clock(
            after=OptOutRequest.received_on,
            within=working_days(15),
            counting=CALIFORNIA_CCP_12,
            done=OptOutRequest.processing_stopped_on,
            cite="11 CCR § 7221(n)(1)",
        ),
    ),
)

pass_the_opt_out_on = _on_each_request(
    part="(n)(2) recipients",
    says="Within the same time everybody to whom the information went for it is told to comply.",
    must=OptOutRequest.recipients_told,
    by=(
        Clock(
            after=OptOutRequest.received_on,
            within=working_days(15),
            counting=CALIFORNIA_CCP_12,
            done=OptOutRequest.recipients_told_on,
            cite="11 CCR § 7221(n)(2)",
        ),
    ),
)
