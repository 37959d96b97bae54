"""Articles 57 to 63: who develops and tests before the market, and which systems the chapter reaches.

Article 2(1) names providers that have reached the market. This chapter also speaks to those who have not
yet: it has a scope of its own, which development before the market does not leave.
"""

from aiframework.facts.operator import Operator, Role
from aiframework.laws.eu_ai_act.article_002_exclusions import (
    foreign_justice_cooperation,
    military_and_security,
    outside_union_law,
    scientific_research,
)
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B, open_to_sandboxes, outside_section_b
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.legal.provision import INTERPRETED, Scope, Term

__all__ = [
    "developer",
    "testing_within_the_act",
    "testing_within_the_act_in_every_sector",
    "within_the_sandbox_rules",
]

developer = Term(
    cite="Art. 57(5)",
    part="addressee",
    says="Providers, and whoever develops a system to become its provider.",
    verified=INTERPRETED,
    role="provider",
    means=provider
    | Operator.roles.includes(Role.PROSPECTIVE_PROVIDER)
    | (Operator.develops_it & Operator.offers_under_own_name),
    applies=GENERAL_APPLICATION,
)

testing_within_the_act_in_every_sector = Scope(
    cite="Art. 60a",
    part="scope",
    says="An AI system, on the market or still in development, that is not excluded otherwise.",
    verified=INTERPRETED,
    note="Article 2(8) leaves tests in real-world conditions within the Act.",
    means=ai_system
    & ~outside_union_law
    & ~military_and_security
    & ~foreign_justice_cooperation
    & ~scientific_research,
    applies=GENERAL_APPLICATION,
)

testing_within_the_act = Scope(
    cite="Art. 60",
    part="scope",
    says="The same, but for what Article 2(2) leaves to product law.",
    verified=INTERPRETED,
    doubts=(SECTION_B,),
    means=testing_within_the_act_in_every_sector & outside_section_b,
    applies=GENERAL_APPLICATION,
)

within_the_sandbox_rules = Scope(
    cite="Art. 57",
    part="scope",
    says="The same, with products whose own law has taken up the requirements for high-risk systems.",
    verified=INTERPRETED,
    doubts=(SECTION_B,),
    means=testing_within_the_act_in_every_sector & (outside_section_b | open_to_sandboxes),
    applies=GENERAL_APPLICATION,
)
