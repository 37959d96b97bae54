"""Article 25(3): when the maker of a product counts as provider of the system in it."""

from aiframework.facts.product import Product
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.annex_i_section_a import covered_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a, safety_component
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.high_risk_by_route import CLASSIFICATION
from aiframework.laws.eu_ai_act.roles import product_manufacturer
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["manufacturer_as_provider"]

_SAFETY_COMPONENT = (
    product_manufacturer
    & (high_risk_by_use | high_risk_by_section_a)
    & covered_by_section_a
    & Product.contains_the_system
    & safety_component
)

manufacturer_that_supplies = Term(
    cite="Art. 25(3)(a)",
    covers=("Art. 25(3)",),
    says="A manufacturer counts as provider of a high-risk safety component supplied with its product under its name.",
    verified=PRIMARY,
    note="A product under Section A of Annex I; what makes the component high-risk does not matter.",
    role="provider",
    means=_SAFETY_COMPONENT & SupplyChain.released_with_product_under_manufacturer_name,
    applies=CLASSIFICATION,
)

manufacturer_that_puts_into_service = Term(
    cite="Art. 25(3)(b)",
    says="A manufacturer counts as provider of such a component put into service under its name after the product.",
    verified=PRIMARY,
    role="provider",
    means=_SAFETY_COMPONENT & SupplyChain.put_into_service_under_manufacturer_name,
    applies=CLASSIFICATION,
)

manufacturer_as_provider = Term(
    cite="Art. 25(3)",
    part="either way",
    says="A product manufacturer that the Act takes for the provider.",
    verified=PRIMARY,
    role="provider",
    means=manufacturer_that_supplies | manufacturer_that_puts_into_service,
    applies=CLASSIFICATION,
)
