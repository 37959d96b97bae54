"""11 CCR §§ 7220 and 7222: notice before use, and access."""

from functools import partial
from typing import Final

from aiframework.facts.automated_decision import AutomatedDecision
from aiframework.facts.privacy import Privacy
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.calendar import CCPA_ADMT
from aiframework.laws.california.privacy.roles_privacy import (
    admt_for_a_significant_decision,
    business,
    data_of_other_laws,
    service_provider,
)
from aiframework.laws.california.sanctions_economy import PRIVACY_FINE
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.logic import some

__all__ = [
    "answer_access_requests",
    "give_a_pre_use_notice",
    "help_the_business_answer",
]

_of_users: Final = partial(
    Duty,
    verified=PRIMARY,
    each=AutomatedDecision,
    binds=business,
    when=admt_for_a_significant_decision,
    unless=data_of_other_laws,
    applies=CCPA_ADMT,
    sanction=PRIVACY_FINE,
)

give_a_pre_use_notice = _of_users(
    cite="11 CCR § 7220",
    says="Before use, a prominent plain notice states the specific purpose, how to opt out or appeal, the right to access, "
    "that retaliation is prohibited, how the technology works and what happens instead.",
    must=AutomatedDecision.notice_given
    & AutomatedDecision.notice_prominent_and_timely
    & at_either_level(AutomatedDecision.notice_complete),
)

answer_access_requests = _of_users(
    cite="11 CCR § 7222",
    part="(a)-(b) answer",
    says="Answers to access requests explain in plain words the purpose, the logic, the outcome and how the output was used, "
    "and the person's rights.",
    must=AutomatedDecision.access_answers_complete,
)

help_the_business_answer = Duty(
    cite="11 CCR § 7222",
    part="(i) assistance",
    says="A service provider or contractor helps the business to answer access requests.",
    verified=PRIMARY,
    binds=service_provider,
    when=some(AutomatedDecision, admt_for_a_significant_decision),
    must=Privacy.assists_with_access,
    unless=data_of_other_laws,
    applies=CCPA_ADMT,
    sanction=PRIVACY_FINE,
)
