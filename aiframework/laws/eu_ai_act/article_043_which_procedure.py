"""Article 43: which conformity assessment procedure follows from the facts, as terms.

Exactly one of sectoral, Annex VII, choice, Annex VI and none holds for a system whose facts are told, but
for gaps of the text: uses inside and outside point 1 together, specifications applied in part and, as first
published, products that are listed too.
"""

from typing import Final

from aiframework.facts.conformity import Conformity, Extent
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_biometrics, high_risk_elsewhere
from aiframework.laws.eu_ai_act.article_043_product_law import (
    COVERED_WITHOUT_A_THIRD_PARTY,
    led_by_product_law,
)
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Term
from aiframework.logic import ALWAYS, NEVER

__all__ = [
    "BIOMETRICS_BY_USE",
    "MIXED_USES",
    "PARTLY_APPLIED_SPECIFICATIONS",
    "annex_vi_procedure",
    "annex_vii_procedure",
    "choice_of_procedure",
    "nothing_to_apply",
    "sectoral_procedure",
    "specifications_not_applied",
    "standards_not_fully_applied",
]

PARTLY_APPLIED_SPECIFICATIONS: Final = Doubt(
    name="article-43-1-partly-applied-specifications",
    question="No standards exist and common specifications are applied only in part: is internal control still open?",
    readings=(
        ("literal", "point (c) speaks only of specifications that are not applied: the choice stays"),
        ("as_standards", "as for standards applied only in part: Annex VII"),
    ),
)

MIXED_USES: Final = Doubt(
    name="article-43-uses-in-and-outside-point-1",
    question="A system has uses in point 1 and in points 2 to 8 of Annex III: does internal control follow for the latter?",
    readings=(
        ("use_by_use", "each use follows its own paragraph"),
        ("biometrics_govern", "the procedure for biometrics covers the whole system"),
    ),
)

_PRODUCT_AND_USE: Final = Doubt(
    name="article-43-product-and-listed-use",
    question=(
        "Article 43 as first published: which procedure follows for a product of Annex I Section A with a listed use?"
    ),
    readings=(
        ("product_law", "that of the product law alone, as Article 43(3) says since its amendment"),
        ("both", "both: neither Article 43(1) and (2) nor Article 43(3) excepted the other"),
    ),
    source="Art. 43(1) to (3) of Reg. (EU) 2024/1689 as first published",
)

sectoral_procedure = Term(
    cite="Art. 43",
    part="sectoral",
    says="Systems under Annex I Section A follow the procedure of that product law, whatever else they are.",
    verified=INTERPRETED,
    doubts=(COVERED_WITHOUT_A_THIRD_PARTY,),
    means=led_by_product_law.condition(),
    applies=GENERAL_APPLICATION,
)

_LEFT_TO_PRODUCT_LAW = sectoral_procedure & (
    AS_AMENDED | _PRODUCT_AND_USE.between(product_law=ALWAYS, both=NEVER)
)
#: Annex VII, or a choice of it: the terms below divide what is here between them, whatever is applied
BIOMETRICS_BY_USE: Final = high_risk_biometrics & ~_LEFT_TO_PRODUCT_LAW
_NO_STANDARDS = ~Conformity.harmonised_standards_exist

nothing_to_apply = Term(
    cite="Art. 43",
    part="nothing to apply",
    says="A biometric system for which neither standards nor specifications exist.",
    verified=PRIMARY,
    doubts=(_PRODUCT_AND_USE,),
    means=BIOMETRICS_BY_USE & _NO_STANDARDS & ~Conformity.common_specifications_exist,
    applies=GENERAL_APPLICATION,
)

standards_not_fully_applied = Term(
    cite="Art. 43",
    part="standards not fully applied",
    says="A biometric system whose provider applies existing harmonised standards not at all or in part.",
    verified=PRIMARY,
    doubts=(_PRODUCT_AND_USE,),
    means=BIOMETRICS_BY_USE
    & Conformity.harmonised_standards_exist
    & Conformity.harmonised_standards_applied.in_({Extent.PART, Extent.NONE}),
    applies=GENERAL_APPLICATION,
)

specifications_not_applied = Term(
    cite="Art. 43",
    part="specifications not applied",
    says="A biometric system without standards whose provider does not apply existing common specifications.",
    verified=INTERPRETED,
    doubts=(PARTLY_APPLIED_SPECIFICATIONS, _PRODUCT_AND_USE),
    note="Read for specifications that stand in for missing standards, as the point refers back to point (a).",
    means=BIOMETRICS_BY_USE
    & _NO_STANDARDS
    & Conformity.common_specifications_exist
    & (
        (Conformity.common_specifications_applied == Extent.NONE)
        | (
            (Conformity.common_specifications_applied == Extent.PART)
            & PARTLY_APPLIED_SPECIFICATIONS.between(literal=NEVER, as_standards=ALWAYS)
        )
    ),
    applies=GENERAL_APPLICATION,
)

annex_vii_procedure = Term(
    cite="Art. 43",
    part="Annex VII",
    says="A notified body assesses quality system and documentation: biometrics without applied standards or specifications.",
    verified=PRIMARY,
    note="As long as no standard has a reference in the Official Journal, this is the rule for biometrics.",
    means=nothing_to_apply | standards_not_fully_applied | specifications_not_applied,
    applies=GENERAL_APPLICATION,
)

choice_of_procedure = Term(
    cite="Art. 43",
    part="choice",
    says="Biometrics with standards, or where there are none specifications, applied: internal control or a notified body.",
    verified=INTERPRETED,
    doubts=(PARTLY_APPLIED_SPECIFICATIONS, _PRODUCT_AND_USE),
    means=BIOMETRICS_BY_USE
    & (
        (Conformity.harmonised_standards_exist & (Conformity.harmonised_standards_applied == Extent.FULL))
        | (
            _NO_STANDARDS
            & Conformity.common_specifications_exist
            & (
                (Conformity.common_specifications_applied == Extent.FULL)
                | (
                    (Conformity.common_specifications_applied == Extent.PART)
                    & PARTLY_APPLIED_SPECIFICATIONS.between(literal=ALWAYS, as_standards=NEVER)
                )
            )
        )
    ),
    applies=GENERAL_APPLICATION,
)

annex_vi_procedure = Term(
    cite="Art. 43",
    part="Annex VI",
    says="The provider assesses conformity itself: listed uses other than biometrics.",
    verified=INTERPRETED,
    doubts=(MIXED_USES, _PRODUCT_AND_USE),
    means=high_risk_elsewhere
    & ~_LEFT_TO_PRODUCT_LAW
    & (~high_risk_biometrics | MIXED_USES.between(use_by_use=ALWAYS, biometrics_govern=NEVER)),
    applies=GENERAL_APPLICATION,
)

no_procedure = Term(
    cite="Art. 43",
    part="none",
    says="No procedure follows for a system that is not high-risk, or only by Annex I Section B.",
    verified=PRIMARY,
    means=~high_risk,
    applies=GENERAL_APPLICATION,
)
