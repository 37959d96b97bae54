"""Articles 3(14) and 6(1a) and (1b): what a safety component is."""

from aiframework.facts.product import Product
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.high_risk_dates import SECTION_ONE_AS_AMENDED
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Term
from aiframework.logic import NEVER

__all__ = ["safety_component"]

_PROPERTY = Doubt(
    name="safety-component-property",
    question=(
        "A system that only assists, but whose failure endangers property and nobody's health: does Article 6(1a) take "
        "it out although Article 3(14) counts property?"
    ),
    readings=(
        ("not_a_safety_component", "Article 6(1b) brings back only what endangers health and safety"),
        ("a_safety_component", "the definition counts property, and what endangers it is no mere assistance"),
    ),
    source="Art. 3(14), Art. 6(1a), (1b); recital 20",
)

mere_assistance = Exclusion(
    cite="Art. 6(1a)",
    says=(
        "What serves only user assistance, performance, efficiency, convenience or quality control, not "
        "safety, is no safety component."
    ),
    verified=PRIMARY,
    note="For the whole Act, Annex III point 2 included.",
    means=Product.solely_assists_without_safety & ~Product.failure_endangers_people & AS_AMENDED,
    applies=SECTION_ONE_AS_AMENDED,
)

dangerous_failure = Term(
    cite="Art. 6(1b)",
    says=(
        "A system whose failure would endanger health and safety is a safety component, whatever it is "
        "used for."
    ),
    verified=PRIMARY,
    doubts=(_PROPERTY,),
    means=Product.failure_endangers_people.condition(),
    applies=SECTION_ONE_AS_AMENDED,
)

safety_component = Term(
    cite="Art. 3(14)",
    says=(
        "A component meant to protect health, safety or property, or whose failure endangers them; not "
        "one that only assists, unless its failure endangers people."
    ),
    verified=INTERPRETED,
    note="As this Act means it, not the product acts (draft guidelines, paragraph 33).",
    doubts=(_PROPERTY,),
    means=dangerous_failure
    | ((Product.meant_to_protect_health_safety | Product.failure_endangers_property) & ~mere_assistance)
    | _PROPERTY.between(
        not_a_safety_component=NEVER,
        a_safety_component=Product.failure_endangers_property & Product.solely_assists_without_safety,
    ),
    applies=CHAPTERS_I_AND_II,
)
