"""Article 60a: tests of products under Annex I Section B in real-world conditions."""

from datetime import date
from typing import Final

from aiframework.facts.campaign_entry import ProductTest
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_b
from aiframework.laws.eu_ai_act.article_057_who import developer, testing_within_the_act_in_every_sector
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import AMENDED, since
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Permission

__all__ = ["keep_to_the_framework", "test_under_a_national_framework"]

_SINCE_AUGUST_2026: Final = since(
    date(2026, 8, 2), "Art. 113, second paragraph; Reg. (EU) 2026/1744 Art. 1(25)", known=AMENDED
)

test_under_a_national_framework = Permission(
    cite="Art. 60a(1)-(6)",
    says=(
        "Where a Member State has set up a framework and told the Commission first, makers of such products may "
        "test them there to check Articles 8 to 15."
    ),
    verified=PRIMARY,
    scope=testing_within_the_act_in_every_sector,
    binds=developer,
    when=high_risk_by_section_b & ProductTest.framework_adopted & ProductTest.framework_notified,
    applies=_SINCE_AUGUST_2026,
)

keep_to_the_framework = Duty(
    cite="Art. 60a(1)-(6)",
    part="conditions",
    says=(
        "Such tests follow a plan agreed with the authority, the framework, which takes up most of Article 60, "
        "and the product law."
    ),
    verified=INTERPRETED,
    note="Article 60(2), (3), (4)(d) to (j) and (5) to (9) come through the framework; 60(4)(a) to (c) and (k) do not.",
    scope=testing_within_the_act_in_every_sector,
    binds=developer,
    when=high_risk_by_section_b & Nature.tested_in_real_world & ProductTest.framework_adopted,
    must=ProductTest.plan_agreed & ProductTest.framework_conditions_met & ProductTest.meets_product_law,
    applies=_SINCE_AUGUST_2026,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
