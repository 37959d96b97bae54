"""Article 78: confidentiality, and the papers of systems that authorities themselves provide."""

from aiframework.facts.operator import Operator
from aiframework.facts.supervision import Supervision
from aiframework.laws.eu_ai_act.annex_iii_areas import (
    HIGH_RISK_IN_RESERVED_AREAS,
    high_risk_biometrics,
)
from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty, Right, StateDuty

__all__ = ["have_secrets_kept", "keep_it_confidential", "keep_the_papers_on_the_premises"]

have_secrets_kept = Right(
    cite="Art. 78",
    part="operator",
    says=(
        "Business secrets, source code and security interests in what authorities obtain are kept "
        "confidential."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    applies=FROM_AUGUST_2025,
)

keep_it_confidential = StateDuty(
    cite="Art. 78",
    covers=("Art. 78(1)", "Art. 78(2)"),
    says=(
        "Whoever obtains information in applying the Act keeps it confidential, asks only for what is "
        "needed and deletes it in time."
    ),
    verified=PRIMARY,
    must=Supervision.confidential_information_protected,
    applies=FROM_AUGUST_2025,
)

keep_the_papers_on_the_premises = Duty(
    cite="Art. 78(3) sub 2",
    says=(
        "An authority for law enforcement, immigration or asylum that provides a system of Annex III point 1, 6 or 7 "
        "keeps its technical documentation in house and opens it to the supervisor at once."
    ),
    verified=PRIMARY,
    note="Only staff of the supervisor with the right security clearance may see it.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=(Operator.is_law_enforcement_authority | Operator.is_immigration_or_asylum_authority)
    & (high_risk_biometrics | HIGH_RISK_IN_RESERVED_AREAS),
    must=Supervision.documentation_kept_on_premises & Supervision.documentation_opened_at_once,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
