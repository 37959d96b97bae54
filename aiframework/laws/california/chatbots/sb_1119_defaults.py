"""§ 21812(d)(2) to (4): reminders, defaults that only a parent changes, and repeated notices."""

from typing import Final

from aiframework.facts.child_safety import ChildSafety
from aiframework.laws.california.chatbots.sb_1119_required import owed_to_children

__all__ = [
    "protect_by_reminders",
    "repeat_that_it_is_ai",
    "set_protective_defaults",
]

_HOURS_A_SESSION: Final = 1.0
_HOURS_A_DAY: Final = 2.0

protect_by_reminders = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(2)",
    says="Usage reminders, disclosures a child notices and understands, and other features that fit the identified risks.",
    must=ChildSafety.usage_reminders_and_disclosures,
)

set_protective_defaults = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(3)",
    says="Only a parent changes the defaults: no lasting memory, no push notifications, one hour a session, two hours a day; "
    "parents can adjust each, can block children under 16, and are made aware of it.",
    note="From 16 years lasting memory may be on under controls that keep it from weakening the safety measures.",
    must=(ChildSafety.memory_off_by_default | ChildSafety.memory_only_from_16_with_guardrails)
    & ChildSafety.push_off_by_default
    & (ChildSafety.session_limit <= _HOURS_A_SESSION)
    & (ChildSafety.daily_limit <= _HOURS_A_DAY)
    & ChildSafety.only_parent_changes_defaults
    & ChildSafety.parents_adjust_each_default
    & ChildSafety.parents_block_under_16
    & ChildSafety.promotes_parental_controls,
)

repeat_that_it_is_ai = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(4)",
    says="Children are told in a fitting form, and again during long interactions, that they deal with AI.",
    must=ChildSafety.periodic_ai_notice,
)
