"""Article 6(1) to (1c): high-risk as a regulated product or its safety component."""

from aiframework.facts.product import Product, ProductAct
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["high_risk_as_product", "high_risk_by_section_a", "high_risk_by_section_b", "safety_component"]

_SECTION_A = {
    ProductAct.TOYS,
    ProductAct.RECREATIONAL_CRAFT,
    ProductAct.LIFTS,
    ProductAct.EXPLOSIVE_ATMOSPHERES,
    ProductAct.RADIO_EQUIPMENT,
    ProductAct.PRESSURE_EQUIPMENT,
    ProductAct.CABLEWAYS,
    ProductAct.PROTECTIVE_EQUIPMENT,
    ProductAct.GAS_APPLIANCES,
    ProductAct.MEDICAL_DEVICES,
    ProductAct.IN_VITRO_DIAGNOSTICS,
}
_SECTION_B = set(ProductAct) - _SECTION_A - {ProductAct.MACHINERY_DIRECTIVE}

safety_component = Term(
    cite="Art. 3(14)",
    says="A component meant to protect health, safety or property, or whose failure endangers them; not one that only assists, unless its failure endangers people.",
    verified=INTERPRETED,
    means=Product.failure_endangers_people
    | (Product.meant_to_protect_health_safety & ~Product.solely_assists_without_safety),
    applies=ANNEX_I_CLASSIFICATION,
)

high_risk_as_product = Term(
    cite="Art. 6(1)",
    says="The system is a product under a listed act, or its safety component, and that act requires a third party to assess it for health or safety.",
    verified=PRIMARY,
    means=(Product.acts.overlaps(_SECTION_A | _SECTION_B))
    & (Product.is_the_system_itself | (Product.contains_the_system & safety_component))
    & Product.third_party_assessment_required
    & ~Product.third_party_only_for_other_risks,
    applies=ANNEX_I_CLASSIFICATION,
)

high_risk_by_section_a = Term(
    cite="Art. 6(1)",
    part="Annex I Section A",
    says="High-risk as a product under an act of Section A: the whole of Chapter III follows.",
    verified=PRIMARY,
    means=high_risk_as_product & Product.acts.overlaps(_SECTION_A),
    applies=ANNEX_I_CLASSIFICATION,
)

high_risk_by_section_b = Term(
    cite="Art. 6(1)",
    part="Annex I Section B",
    says="High-risk as a product under an act of Section B: requirements come through that act.",
    verified=PRIMARY,
    means=high_risk_as_product & Product.acts.overlaps(_SECTION_B),
    applies=ANNEX_I_CLASSIFICATION,
)
