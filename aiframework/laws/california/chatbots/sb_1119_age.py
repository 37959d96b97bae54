"""§ 21811: an operator learns who is a child, or protects everybody as one."""

from aiframework.facts.child_safety import ChildSafety
from aiframework.laws.california.calendar import SB_1119
from aiframework.laws.california.chatbots.roles_chatbots import operator_under_adams_law
from aiframework.laws.california.sanctions_people import CHILD_SAFETY
from aiframework.legal.provision import PRIMARY, Duty

__all__ = [
    "learn_who_is_a_child",
]

learn_who_is_a_child = Duty(
    cite="SB 1119 B&P § 21811",
    says="An operator, even one that bars children, determines users' age by the age signal or, failing that, the fallback "
    "method; or gives every user the children's protections, with the defaults fixed unless known to be no child.",
    verified=PRIMARY,
    note="The protections that the second way points at become operative only on 1 July 2027.",
    binds=operator_under_adams_law,
    must=ChildSafety.determines_age
    | (ChildSafety.age_signal_unavailable & ChildSafety.uses_fallback_age_method)
    | (ChildSafety.protects_all_users_as_children & ChildSafety.defaults_kept_for_all),
    applies=SB_1119,
    sanction=CHILD_SAFETY,
)
