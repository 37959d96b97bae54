"""Articles 43(3) and 46(7): which systems go the way of the product law, and whether a listed use alone suffices."""

from typing import Final

from aiframework.laws.eu_ai_act.annex_i_section_a import IN_PRODUCT_OF_SECTION_A
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, GENERAL_APPLICATION
from aiframework.legal.provision import INTERPRETED, Doubt, Term
from aiframework.logic import ALWAYS, NEVER

__all__ = ["COVERED_WITHOUT_A_THIRD_PARTY", "led_by_product_law"]

COVERED_WITHOUT_A_THIRD_PARTY: Final = Doubt(
    name="article-43-3-covered-without-a-third-party",
    question=(
        "A product under an act of Annex I Section A that no third party must assess is high-risk by a listed use alone: "
        "does the procedure of the product law stand for those of Article 43(1) and (2)?"
    ),
    readings=(
        (
            "covered",
            "yes: the text asks only that the act covers the system and that it falls within Annex III",
        ),
        (
            "high_risk_as_product",
            "no: what is meant are systems that Article 6(1) makes high-risk as products",
        ),
    ),
    source="Art. 43(3), first and last subparagraphs, as amended by Reg. (EU) 2026/1744; its recital 18; Art. 46(7)",
)

led_by_product_law = Term(
    cite="Art. 43(3)",
    part="covered",
    says=(
        "A high-risk system under an act of Annex I Section A: as such a product or, it may be, by a listed use alone."
    ),
    verified=INTERPRETED,
    doubts=(COVERED_WITHOUT_A_THIRD_PARTY,),
    means=high_risk_by_section_a
    | (
        high_risk_by_use
        & IN_PRODUCT_OF_SECTION_A
        & AS_AMENDED
        & COVERED_WITHOUT_A_THIRD_PARTY.between(covered=ALWAYS, high_risk_as_product=NEVER)
    ),
    applies=GENERAL_APPLICATION,
)
