"""§ 21812(a) to (c): risks to children assessed before release, and what is published."""

from aiframework.facts.child_safety import ChildSafety
from aiframework.laws.california.calendar import SB_1119_FROM_JULY_2027
from aiframework.laws.california.chatbots.roles_chatbots import operator_under_adams_law
from aiframework.laws.california.chatbots.sb_1119_required import owed_to_children
from aiframework.laws.california.sanctions_people import CHILD_SAFETY
from aiframework.legal.provision import PRIMARY, Duty

__all__ = [
    "assess_risks_to_children",
    "publish_a_child_safety_policy",
    "publish_how_children_are_kept_out",
]

assess_risks_to_children = owed_to_children(
    cite="SB 1119 B&P § 21812(a)",
    says="Before a new or substantially modified chatbot is available, risks to children are assessed in full and in "
    "writing, and measures that reasonably mitigate them are taken and documented.",
    note="One assessment may serve comparable chatbots, or one made under another law. By § 21810.5(j)(1)(B) only operators "
    "who allow children are bound.",
    when=ChildSafety.releases_new_or_modified_chatbot,
    must=ChildSafety.risk_assessed_before_release
    & ChildSafety.risk_assessment_complete
    & ChildSafety.mitigations_taken_and_documented,
)

publish_how_children_are_kept_out = Duty(
    cite="SB 1119 B&P § 21812(b)",
    says="An operator that bars children publishes, and keeps accurate, how it assures users' age.",
    verified=PRIMARY,
    binds=operator_under_adams_law,
    when=~ChildSafety.allows_children,
    must=ChildSafety.age_assurance_published,
    applies=SB_1119_FROM_JULY_2027,
    sanction=CHILD_SAFETY,
)

publish_a_child_safety_policy = owed_to_children(
    cite="SB 1119 B&P § 21812(c)",
    says="An operator that allows children publishes, and keeps accurate, a child safety policy on design, age assurance, "
    "data and advertising, defaults and crises.",
    must=ChildSafety.child_safety_policy_published & ChildSafety.child_safety_policy_complete,
)
