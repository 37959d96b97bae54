"""Articles 62 and 63: what makes the Act lighter for small and medium-sized enterprises."""

from datetime import date
from typing import Final

from aiframework.facts.operator import Operator, Size
from aiframework.laws.eu_ai_act.article_003_enterprises import small_or_medium
from aiframework.laws.eu_ai_act.article_057_who import testing_within_the_act
from aiframework.laws.eu_ai_act.calendar import AMENDED, GENERAL_APPLICATION, PUBLISHED, since
from aiframework.laws.eu_ai_act.high_risk import high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import PRIMARY, Note, Permission, Right

__all__ = [
    "be_helped_as_a_small_enterprise",
    "nothing_else_is_lighter",
    "office_helps",
    "pay_lower_fees",
    "simplify_the_quality_system",
    "simplify_the_quality_system_of_a_microenterprise",
]

_AS_FIRST_PUBLISHED: Final = Schedule(
    (Phase(starts=date(2026, 8, 2), known=PUBLISHED, withdrawn=AMENDED, basis="Art. 113, second paragraph"),)
)
_AS_AMENDED: Final = since(
    date(2026, 8, 2), "Art. 113, second paragraph; Reg. (EU) 2026/1744 Art. 1(26)", known=AMENDED
)

be_helped_as_a_small_enterprise = Right(
    cite="Art. 62(1)",
    says=(
        "Member States give small and medium-sized enterprises priority in sandboxes, training, a place to ask, "
        "and a part in standardisation."
    ),
    verified=PRIMARY,
    note="Small mid-caps are not named.",
    scope=testing_within_the_act,
    when=small_or_medium,
    applies=GENERAL_APPLICATION,
)

pay_lower_fees = Right(
    cite="Art. 62(2)",
    says="Fees for conformity assessment take the size of small and medium-sized providers into account.",
    verified=PRIMARY,
    note="Small mid-caps are not named.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & small_or_medium,
    applies=GENERAL_APPLICATION,
)

office_helps = Note(
    cite="Art. 62(3)",
    says="The AI Office provides templates, an information platform and campaigns, and looks after procurement practice.",
    verified=PRIMARY,
    binds="the AI Office",
    applies=GENERAL_APPLICATION,
)

simplify_the_quality_system = Permission(
    cite="Art. 63(1)",
    says=(
        "Small and medium-sized enterprises without partner or linked enterprises may meet some elements of the "
        "quality management system in a simplified way."
    ),
    verified=PRIMARY,
    note="Which elements, Commission guidelines say; whether they exist is not known. Not for small mid-caps.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & small_or_medium & ~Operator.has_partner_or_linked_enterprises,
    applies=_AS_AMENDED,
)

simplify_the_quality_system_of_a_microenterprise = Permission(
    cite="Art. 63(1)",
    part="as first published",
    says="The same, for microenterprises only.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & (Operator.size == Size.MICRO) & ~Operator.has_partner_or_linked_enterprises,
    applies=_AS_FIRST_PUBLISHED,
)

nothing_else_is_lighter = Note(
    cite="Art. 63(2)",
    says="That exempts from nothing else: Articles 9 to 15, 72 and 73 and all the rest stay.",
    verified=PRIMARY,
    binds="small and medium-sized enterprises",
    applies=GENERAL_APPLICATION,
)
