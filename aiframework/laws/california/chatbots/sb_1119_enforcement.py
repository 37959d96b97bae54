"""§§ 21815 and 21816: who enforces Adam's Law."""

from decimal import Decimal
from typing import Final

from aiframework.facts.child_crisis import ChildCrisis
from aiframework.laws.california.calendar import SB_1119, SB_1119_FROM_JULY_2027
from aiframework.laws.california.chatbots.roles_chatbots import operator_who_allows_children
from aiframework.legal.provision import PRIMARY, Note, Right

__all__ = [
    "child_may_sue",
    "complaints_to_the_attorney_general",
    "prosecutors_may_sue",
]

_LEAST_FINANCIAL_HARM: Final = Decimal(1_000)

complaints_to_the_attorney_general = Note(
    cite="SB 1119 B&P § 21815",
    says="By 1 January 2028 the Attorney General opens a public channel for complaints on companion chatbots.",
    verified=PRIMARY,
    binds="the Attorney General",
    applies=SB_1119,
)

prosecutors_may_sue = Note(
    cite="SB 1119 B&P § 21816",
    part="prosecutors",
    says="Public prosecutors may recover up to USD 5,000 per affected child for each negligent violation and USD 15,000 for "
    "each intentional one; only the Attorney General may ask for an injunction. No private action under the "
    "unfair-competition law.",
    verified=PRIMARY,
    binds="public prosecutors",
    applies=SB_1119,
)

child_may_sue = Right(
    cite="SB 1119 B&P § 21816",
    part="child",
    says="A child actually harmed by a breach of § 21812(d)(1)-(5), or the parent, may sue for damages, fees and an "
    "injunction; financial harm above USD 1,000, emotional harm if it is serious.",
    verified=PRIMARY,
    each=ChildCrisis,
    binds=operator_who_allows_children,
    when=ChildCrisis.actual_harm
    & (
        ChildCrisis.physical_or_other_harm
        | (ChildCrisis.financial_harm > _LEAST_FINANCIAL_HARM)
        | ChildCrisis.serious_emotional_harm
    ),
    applies=SB_1119_FROM_JULY_2027,
)
