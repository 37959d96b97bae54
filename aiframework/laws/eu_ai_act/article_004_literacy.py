"""Article 4: AI literacy, as first worded and as amended."""

from aiframework.facts.operator import Operator
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import ARTICLE_4_AS_AMENDED, ARTICLE_4_AS_FIRST_PUBLISHED
from aiframework.laws.eu_ai_act.roles import deployer, provider
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.laws.eu_ai_act.scope import within_the_act
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["ensure_literacy", "support_literacy_development"]

ensure_literacy = Duty(
    cite="Art. 4",
    says=(
        "Until 26 July 2026: providers and deployers ensure, as best they can, a sufficient level of AI literacy "
        "of staff and others who operate or use systems for them."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act,
    binds=provider | deployer | taken_for_provider,
    must=Operator.literacy_level_ensured,
    applies=ARTICLE_4_AS_FIRST_PUBLISHED,
    sanction=NATIONAL_RULES,
)

support_literacy_development = Duty(
    cite="Art. 4(1)",
    says=(
        "Providers and deployers take measures that support the AI literacy of staff and others who operate or use "
        "systems for them, fitted to what they know, the context and the people affected."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    note=(
        "No level of any one person has to be guaranteed. Article 99(3) to (5) has no tier for it; the AI Office "
        "may fine within its own competence (Article 75c(4))."
    ),
    scope=within_the_act,
    binds=provider | deployer | taken_for_provider,
    must=at_either_level(Operator.supports_ai_literacy),
    applies=ARTICLE_4_AS_AMENDED,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
