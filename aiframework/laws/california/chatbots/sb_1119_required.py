"""What the duties of SB 1119 from 1 July 2027 share."""

from functools import partial
from typing import Final

from aiframework.laws.california.calendar import SB_1119_FROM_JULY_2027
from aiframework.laws.california.chatbots.roles_chatbots import operator_who_allows_children
from aiframework.laws.california.sanctions_people import CHILD_SAFETY
from aiframework.legal.provision import PRIMARY, Duty, Prohibition

__all__ = [
    "forbidden_toward_children",
    "owed_to_children",
]

owed_to_children: Final = partial(
    Duty,
    verified=PRIMARY,
    binds=operator_who_allows_children,
    applies=SB_1119_FROM_JULY_2027,
    sanction=CHILD_SAFETY,
)
forbidden_toward_children: Final = partial(
    Prohibition,
    verified=PRIMARY,
    binds=operator_who_allows_children,
    applies=SB_1119_FROM_JULY_2027,
    sanction=CHILD_SAFETY,
)
