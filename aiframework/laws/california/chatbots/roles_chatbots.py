"""What a companion chatbot is, and who operates one, sells it as a toy or serves customers with a chatbot."""

from decimal import Decimal
from typing import Final

from aiframework.facts.child_safety import ChildSafety
from aiframework.facts.companion import Companion
from aiframework.facts.customer_service import CustomerService
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import AB_1609, SB_243, SB_867, SB_1119
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Term
from aiframework.logic import ALWAYS

__all__ = [
    "LASTING_RELATIONSHIP",
    "companion_chatbot",
    "companion_chatbot_operator",
    "large_private_business",
    "operator_under_adams_law",
    "operator_who_allows_children",
    "outside_companion_chatbots",
    "toy_business",
]

_LARGE: Final = Decimal(500_000_000)

LASTING_RELATIONSHIP: Final = Doubt(
    name="sb-243-lasting-relationship",
    question="Must a companion chatbot be able to keep up a relationship across interactions?",
    readings=(
        ("example", "no: with human-like traits it is named as one way to meet social needs"),
        ("condition", "yes: it is a condition of its own beside meeting social needs"),
    ),
    source='the words "including by" in B&P § 22601(b)(1)',
)

outside_companion_chatbots = Exclusion(
    cite="SB 243 B&P § 22601(b)(2)",
    says="Bots used only for customer service, operations, productivity, internal research or technical help; game bots "
    "that cannot leave the game; stand-alone voice speakers that neither keep a relationship nor stir emotions.",
    verified=PRIMARY,
    means=Companion.used_only_for_those_purposes
    | (Companion.videogame_feature & ~Companion.discusses_sensitive_or_unrelated_topics)
    | (
        Companion.standalone_voice_device
        & ~Companion.sustains_relationship
        & ~Companion.elicits_emotional_responses
    ),
    applies=SB_243,
)

companion_chatbot = Term(
    cite="SB 243 B&P § 22601(b)",
    says="AI with a natural-language interface and adaptive, human-like answers that can meet social needs, such as by "
    "human-like traits and a relationship kept up across interactions.",
    verified=INTERPRETED,
    doubts=(LASTING_RELATIONSHIP,),
    means=Companion.natural_language_interface
    & Companion.meets_social_needs
    & LASTING_RELATIONSHIP.between(example=ALWAYS, condition=Companion.sustains_relationship)
    & ~outside_companion_chatbots,
    applies=SB_243,
)

companion_chatbot_operator = Term(
    cite="SB 243 B&P § 22601(e)",
    says="Whoever makes a platform for companion chatbots available to a user in California, whatever its size.",
    verified=PRIMARY,
    role="companion_chatbot_operator",
    means=companion_chatbot & Companion.operates_platform,
    applies=SB_243,
)

toy_business = Term(
    cite="SB 867 B&P § 22601(g)",
    says="Whoever makes, sells, exchanges or offers a physical product meant for play by children under 16.",
    verified=PRIMARY,
    role="toy_business",
    means=Companion.makes_or_sells_toy & Companion.in_physical_toy & Companion.toy_for_under_16,
    applies=SB_867,
)

operator_under_adams_law = Term(
    cite="SB 1119 B&P § 21810.5(j)(1)(A)",
    says="Whoever makes a companion chatbot available to a user in California, but for postsecondary education or the "
    "workplace exclusively.",
    verified=PRIMARY,
    role="companion_chatbot_operator",
    means=companion_chatbot_operator
    & ~ChildSafety.only_postsecondary_education
    & ~ChildSafety.only_workplace,
    applies=SB_1119,
)

operator_who_allows_children = Term(
    cite="SB 1119 B&P § 21810.5(j)(1)(B)",
    says="Such an operator who lets children under 18 use the chatbot once their age is determined.",
    verified=PRIMARY,
    role="companion_chatbot_operator",
    means=operator_under_adams_law & ChildSafety.allows_children,
    applies=SB_1119,
)

large_private_business = Term(
    cite="AB 1609 B&P § 22625(g)",
    says="A business with more than USD 500 million gross annual revenue nationally that provides goods and paid services "
    "to customers with an account address in California.",
    verified=PRIMARY,
    role="business",
    means=(CustomerService.national_revenue > _LARGE)
    & CustomerService.provides_goods_and_services
    & ~CustomerService.services_only_free
    & Jurisdiction.customers_in_california,
    applies=AB_1609,
)
