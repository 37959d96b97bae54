"""§ 21813: advertising to children, their data, and dark patterns."""

from typing import Final

from aiframework.facts.child_safety import ChildSafety
from aiframework.laws.california.chatbots.sb_1119_required import forbidden_toward_children, owed_to_children

__all__ = [
    "keep_data_to_its_purpose",
    "label_advertising",
    "sell_no_data_of_children",
    "target_no_child_with_advertising",
    "use_no_dark_patterns",
]

_ROW: Final = "SB 1119 B&P § 21813"

target_no_child_with_advertising = forbidden_toward_children(
    cite=_ROW,
    part="(a)(1)(A)-(B) advertising",
    says="Children see no cross-context behavioural advertising and none aimed at them with what they tell the chatbot; what "
    "contextual advertising may use does not profile them.",
    note="Contextual advertising from age, coarse place, device or interest expressed in the session stays allowed.",
    when=ChildSafety.shows_cross_context_advertising
    | ChildSafety.targets_advertising_from_chat
    | ChildSafety.profiles_child_for_advertising,
)

label_advertising = owed_to_children(
    cite=_ROW,
    part="(a)(1)(C) label",
    says="Advertising shown to a child is clearly and conspicuously labelled.",
    must=ChildSafety.advertising_labelled,
)

sell_no_data_of_children = forbidden_toward_children(
    cite=_ROW,
    part="(a)(2)(A) sale",
    says="Personal information gathered from children through the chatbot is not sold.",
    when=ChildSafety.sells_child_data,
)

keep_data_to_its_purpose = forbidden_toward_children(
    cite=_ROW,
    part="(a)(2)(B) purpose",
    says="It is not used or shared beyond the service requested, safety and legal compliance.",
    when=ChildSafety.uses_child_data_beyond_need,
)

use_no_dark_patterns = forbidden_toward_children(
    cite=_ROW,
    part="(a)(2)(C) dark patterns",
    says="The design of the features and controls does not subvert or impair users' choice.",
    when=ChildSafety.dark_patterns,
)
