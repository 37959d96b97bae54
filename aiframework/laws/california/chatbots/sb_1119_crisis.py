"""§§ 21812(d)(1) and 21812.5: children in crisis."""

from aiframework.facts.child_crisis import ChildCrisis
from aiframework.facts.child_safety import ChildSafety
from aiframework.laws.california.chatbots.sb_1119_required import forbidden_toward_children, owed_to_children

__all__ = [
    "act_on_an_imminent_threat",
    "delete_no_account_meanwhile",
    "keep_a_crisis_protocol",
    "preserve_the_conversations",
    "tell_the_parent_of_death_or_harm",
]

keep_a_crisis_protocol = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(1)",
    part="protocol",
    says="A documented protocol gives timely referral to crisis services, acts on credible imminent threats, and tells "
    "children with linked accounts that a parent may be notified.",
    must=ChildSafety.crisis_protocol
    & ChildSafety.crisis_referral
    & ChildSafety.acts_on_imminent_threat
    & ChildSafety.children_told_of_parent_notice,
)

act_on_an_imminent_threat = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(1)",
    part="imminent threat",
    says="On a credible and imminent threat the linked parent is notified as soon as practicable, unless that endangers "
    "the child, and the child told so; or the child gets direct access to a crisis helpline.",
    each=ChildCrisis,
    when=ChildCrisis.credible_imminent_threat,
    must=ChildCrisis.connected_to_helpline
    | (
        ChildCrisis.account_linked_to_parent
        & ~ChildCrisis.notifying_endangers_child
        & ChildCrisis.parent_notified
        & ChildCrisis.child_told_of_notice
    ),
)

tell_the_parent_of_death_or_harm = owed_to_children(
    cite="SB 1119 B&P § 21812.5",
    part="(a)(1) parent",
    says="Knowing that a child died or seriously self-harmed because of the conversations, the operator notifies a parent "
    "as soon as practicable, if practicable and not yet done.",
    each=ChildCrisis,
    when=ChildCrisis.child_died_or_seriously_self_harmed,
    must=ChildCrisis.parent_notified,
    unless=~ChildCrisis.notifying_practicable,
)

preserve_the_conversations = owed_to_children(
    cite="SB 1119 B&P § 21812.5",
    part="(a)(2) records",
    says="After such an event, or a notice to a parent of an imminent threat, conversations that show the risk are kept "
    "usable and exportable for at least three years.",
    each=ChildCrisis,
    when=ChildCrisis.child_died_or_seriously_self_harmed
    | (ChildCrisis.credible_imminent_threat & ChildCrisis.parent_notified),
    must=ChildCrisis.conversations_preserved & ChildCrisis.conversations_kept_three_years,
)

delete_no_account_meanwhile = forbidden_toward_children(
    cite="SB 1119 B&P § 21812.5",
    part="(b) account",
    says="While such records are kept, the child's account is not deleted.",
    each=ChildCrisis,
    when=ChildCrisis.account_deleted,
)
