"""Article 43(3): systems in products under Annex I Section A follow the procedure of the product law."""

from datetime import date
from typing import Final

from aiframework.facts.conformity import Conformity, Procedure
from aiframework.facts.notified_body import NotifiedBody
from aiframework.facts.product import Product
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.article_043_product_law import (
    COVERED_WITHOUT_A_THIRD_PARTY,
    led_by_product_law,
)
from aiframework.laws.eu_ai_act.article_046_derogation import let_through_by_product_law
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.calendar import AMENDED, AS_AMENDED
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_I, high_risk_provider
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import ADDED_TO_HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.roles import product_manufacturer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4, NATIONAL_RULES
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Permission

__all__ = [
    "apply_for_designation",
    "assess_it_by_product_law",
    "assess_without_a_third_party",
    "do_without_a_third_party_only_with_all_standards",
    "product_law_goes_first",
]

_LAST_DAY: Final = date(2028, 1, 28)
_AFTER_THE_LAST_DAY: Final = Schedule(
    (
        Phase(
            starts=date(2028, 1, 29),
            known=AMENDED,
            basis="Art. 43(3), second subparagraph, as amended by Reg. (EU) 2026/1744",
        ),
    )
)

_POINTS_OF_ANNEX_VII: Final = as_part_of(
    Conformity.sectoral_assessment_applies_annex_vii, "sectoral_examination_by_annex_vii"
) & (AS_AMENDED >> Conformity.sectoral_assessment_applies_annex_vii)

assess_it_by_product_law = Duty(
    cite="Art. 43(3) sub 1",
    says=(
        "The provider follows the product law's own procedure, which also covers the requirements for "
        "high-risk systems, the quality system and parts of Annex VII."
    ),
    verified=INTERPRETED,
    note=(
        "Quality system and points 3 and 5 of Annex VII only as amended. These points speak of a notified body: they "
        "are read for products that one assesses. The fine comes through Article 16(f)."
    ),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk_by_section_a,
    must=Conformity.procedures_completed.includes(Procedure.SECTORAL)
    & (Conformity.assessed_before_market | HAS_UNTIL_ITS_DAY)
    & Conformity.sectoral_assessment_covers_requirements
    & (AS_AMENDED >> Conformity.sectoral_assessment_covers_quality_system)
    & (Conformity.notified_body_involved >> _POINTS_OF_ANNEX_VII),
    unless=let_through_by_product_law,
    applies=HIGH_RISK_RULES_ANNEX_I,
    sanction=ARTICLE_99_4,
)

apply_for_designation = Duty(
    cite="Art. 43(3) sub 2",
    says="Bodies notified under product law that assess such systems apply for designation under the Act by 28 January 2028.",
    verified=PRIMARY,
    note="Due on that day: shown as binding from the day after. Article 99(4) does not name it.",
    scope=notified_body,
    binds=notified_body,
    when=NotifiedBody.notified_under_product_law & NotifiedBody.assessed_for_independence_and_competence,
    must=NotifiedBody.applied_for_designation & (NotifiedBody.applied_for_designation_on <= _LAST_DAY),
    applies=_AFTER_THE_LAST_DAY,
    sanction=NATIONAL_RULES,
)

assess_without_a_third_party = Permission(
    cite="Art. 43(3) sub 3",
    says=(
        "Where product law lets a maker who applies all its standards do without a third party, it may if "
        "standards or specifications for all requirements of the Act are applied too."
    ),
    verified=PRIMARY,
    note="The class alone never forces a third-party assessment.",
    scope=within_the_act_even_if_open_source,
    binds=product_manufacturer | high_risk_provider,
    when=high_risk_by_section_a
    & Product.self_assessment_only_with_standards
    & Conformity.sectoral_standards_all_applied
    & Conformity.standards_or_specifications_cover_all,
    applies=HIGH_RISK_RULES_ANNEX_I,
)

do_without_a_third_party_only_with_all_standards = Duty(
    cite="Art. 43(3) sub 3",
    part="condition",
    says="A maker that does without a third party for its standards has applied all of both laws.",
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    binds=product_manufacturer | high_risk_provider,
    when=high_risk_by_section_a
    & Product.self_assessment_only_with_standards
    & ~Conformity.notified_body_involved,
    must=Conformity.sectoral_standards_all_applied & Conformity.standards_or_specifications_cover_all,
    unless=let_through_by_product_law,
    applies=HIGH_RISK_RULES_ANNEX_I,
    sanction=ARTICLE_99_4,
)

product_law_goes_first = Duty(
    cite="Art. 43(3) sub 4",
    says="A system under Section A and Annex III at once follows the product law's procedure, biometrics included.",
    verified=INTERPRETED,
    note="Which of the two dates counts for such a system is not said; the earlier is taken.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    doubts=(COVERED_WITHOUT_A_THIRD_PARTY,),
    when=led_by_product_law & high_risk_by_use,
    must=Conformity.procedures_completed.includes(Procedure.SECTORAL)
    & (Conformity.assessed_before_market | HAS_UNTIL_ITS_DAY),
    unless=let_through_by_product_law,
    applies=ADDED_TO_HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
