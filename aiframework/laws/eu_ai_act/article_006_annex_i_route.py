"""Article 6(1) to (1c): high-risk as a regulated product or its safety component."""

from aiframework.facts.product import Product
from aiframework.laws.eu_ai_act.annex_i_section_a import SECTION_A, covered_by_section_a
from aiframework.laws.eu_ai_act.annex_i_section_b import covered_by_section_b
from aiframework.laws.eu_ai_act.article_006_safety_component import safety_component
from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_I_DATE, AS_AMENDED, since
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Term
from aiframework.logic import ALWAYS, NEVER

__all__ = [
    "SECTION_A",
    "high_risk_as_product",
    "high_risk_by_section_a",
    "high_risk_by_section_b",
    "safety_component",
]

_OTHER_RISKS = Doubt(
    name="article-6-1c-reach",
    question="Does Article 6(1c) reach third-party assessment for any risk that is not to health or safety?",
    readings=(
        (
            "any_other_risk",
            "spectrum and interference are examples; privacy or security alone do not count either",
        ),
        (
            "spectrum_and_interference",
            "only assessment for spectrum or electromagnetic interference does not count",
        ),
    ),
    source="Art. 6(1c): 'in particular'",
)
_OWN_ASSESSMENT = Doubt(
    name="module-a-with-standards",
    question=(
        "Where the maker may do without a third party only by applying harmonised standards: is a third "
        "party required?"
    ),
    readings=(
        ("required", "the choice of a procedure does not change the class, as the draft guidelines say"),
        ("not_required", "what may be done without a third party does not require one"),
    ),
    source="Reg. (EU) 2026/1744 recital 20; Art. 43(3); draft guidelines of 19 May 2026, paragraphs 57 to 59",
)

assessed_for_other_risks_only = Exclusion(
    cite="Art. 6(1c)",
    says=(
        "Third-party assessment that is required only for risks other than to health and safety does "
        "not make a product high-risk."
    ),
    verified=INTERPRETED,
    doubts=(_OTHER_RISKS,),
    means=Product.third_party_only_for_other_risks
    & AS_AMENDED
    & _OTHER_RISKS.between(
        any_other_risk=ALWAYS,
        spectrum_and_interference=Product.third_party_only_for_spectrum_or_interference,
    ),
    applies=since(
        ANNEX_I_DATE,
        "Art. 113, third paragraph, point (c)(ii); Reg. (EU) 2026/1744 Art. 1(8)",
        known=AMENDED,
    ),
)

third_party_assessment = Term(
    cite="Art. 6(1)",
    part="third-party assessment",
    says="The product act requires a third party to assess the product for health or safety.",
    verified=INTERPRETED,
    doubts=(_OWN_ASSESSMENT,),
    means=(
        Product.third_party_assessment_required
        | (
            Product.self_assessment_only_with_standards
            & _OWN_ASSESSMENT.between(required=ALWAYS, not_required=NEVER)
        )
    )
    & ~assessed_for_other_risks_only,
    applies=ANNEX_I_CLASSIFICATION,
)

high_risk_as_product = Term(
    cite="Art. 6(1)",
    says=(
        "The system is a product under a listed act, or its safety component, and that act requires a "
        "third party to assess it for health or safety."
    ),
    verified=PRIMARY,
    note="Sold with the product or apart from it. Whether it is an AI system at all, the class asks.",
    doubts=(_OWN_ASSESSMENT, _OTHER_RISKS),
    means=(covered_by_section_a | covered_by_section_b)
    & (Product.is_the_system_itself | (Product.contains_the_system & safety_component))
    & third_party_assessment,
    applies=ANNEX_I_CLASSIFICATION,
)

high_risk_by_section_a = Term(
    cite="Art. 6(1)",
    part="Annex I Section A",
    says="High-risk as a product under an act of Section A: the whole of Chapter III follows.",
    verified=PRIMARY,
    means=high_risk_as_product & covered_by_section_a,
    applies=ANNEX_I_CLASSIFICATION,
)

high_risk_by_section_b = Term(
    cite="Art. 6(1)",
    part="Annex I Section B",
    says="High-risk as a product under an act of Section B: requirements come through that act.",
    verified=PRIMARY,
    note="Of this Regulation only Articles 6(1), 60a and 102 to 112 apply: Article 2(2).",
    means=high_risk_as_product & covered_by_section_b,
    applies=ANNEX_I_CLASSIFICATION,
)
