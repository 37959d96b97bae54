"""§ 22602(c): users known to be minors, until SB 1119 deleted it from 1 January 2027."""

from functools import partial
from typing import Final

from aiframework.facts.companion import Companion
from aiframework.laws.california.calendar import SB_243_KNOWN_MINORS
from aiframework.laws.california.chatbots.roles_chatbots import companion_chatbot_operator
from aiframework.laws.california.sanctions_people import COMPANION_ACTION
from aiframework.legal.provision import PRIMARY, Duty

__all__ = [
    "keep_sexual_content_from_minors",
    "remind_minors_to_take_a_break",
    "tell_minors_it_is_ai",
]

_HOURS_BETWEEN_BREAKS: Final = 3.0
_toward_known_minors: Final = partial(
    Duty,
    cite="SB 243 B&P § 22602(c)",
    verified=PRIMARY,
    binds=companion_chatbot_operator,
    when=Companion.knows_of_minor_users,
    applies=SB_243_KNOWN_MINORS,
    sanction=COMPANION_ACTION,
)

tell_minors_it_is_ai = _toward_known_minors(
    part="(1) disclosure",
    says="Users known to be minors are told that they interact with AI.",
    must=Companion.minors_told_it_is_ai,
)

remind_minors_to_take_a_break = _toward_known_minors(
    part="(2) reminder",
    says="By default, at least every three hours of continuing interaction, they are reminded to take a break and that the "
    "chatbot is not human.",
    must=(Companion.break_reminder_interval <= _HOURS_BETWEEN_BREAKS)
    & Companion.break_reminder_by_default
    & Companion.break_reminder_says_not_human,
)

keep_sexual_content_from_minors = _toward_known_minors(
    part="(3) sexual content",
    says="Reasonable measures keep the chatbot from sexually explicit visuals and from urging minors to sexual conduct.",
    must=Companion.measures_against_sexual_content,
)
