"""SB 243: what the operator of a companion chatbot owes every user."""

from functools import partial
from typing import Final

from aiframework.facts.companion import Companion
from aiframework.laws.california.calendar import SB_243
from aiframework.laws.california.chatbots.roles_chatbots import companion_chatbot_operator
from aiframework.laws.california.sanctions_people import COMPANION_ACTION
from aiframework.legal.provision import PRIMARY, Duty, Right

__all__ = [
    "keep_a_protocol_against_self_harm",
    "publish_the_protocol",
    "say_it_is_not_human",
    "say_it_may_not_suit_minors",
    "sue_for_injury",
]

_of_operators: Final = partial(
    Duty, verified=PRIMARY, binds=companion_chatbot_operator, applies=SB_243, sanction=COMPANION_ACTION
)

say_it_is_not_human = _of_operators(
    cite="SB 243 B&P § 22602(a)",
    says="Where a reasonable person would take the chatbot for a human, a clear and conspicuous notice says that it is "
    "artificial and not human.",
    when=Companion.reasonable_person_misled,
    must=Companion.says_it_is_not_human,
)

keep_a_protocol_against_self_harm = _of_operators(
    cite="SB 243 B&P § 22602(b)(1)",
    says="The chatbot engages with users only while a protocol keeps it from producing content on suicide or self-harm and "
    "refers users who express such thoughts to crisis services.",
    when=Companion.engages_users,
    must=Companion.self_harm_protocol & Companion.crisis_referral_notice,
)

publish_the_protocol = _of_operators(
    cite="SB 243 B&P § 22602(b)(2)",
    says="Details of that protocol stand on the operator's website.",
    must=Companion.protocol_published,
)

say_it_may_not_suit_minors = _of_operators(
    cite="SB 243 B&P § 22604",
    says="Wherever users reach the platform, they are told that companion chatbots may not suit some minors.",
    must=Companion.discloses_unsuitability_for_minors,
)

sue_for_injury = Right(
    cite="SB 243 B&P § 22605",
    says="A person injured in fact by a breach of the chapter may sue for an injunction, the greater of actual damages or "
    "USD 1,000 per violation, and fees.",
    verified=PRIMARY,
    binds=companion_chatbot_operator,
    when=Companion.injury_in_fact,
    applies=SB_243,
)
