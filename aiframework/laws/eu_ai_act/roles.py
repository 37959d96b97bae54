"""Article 3(3) to (8): who is who around a system."""

from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.model import Model
from aiframework.facts.operator import Location, Operator, Role
from aiframework.laws.eu_ai_act.article_002_exclusions import personal_use
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.guidelines import gpai_guidelines
from aiframework.legal.provision import PRIMARY, Term

__all__ = [
    "NOT_SOMEBODY_ELSES_MODEL",
    "authorised_representative",
    "deployer",
    "distributor",
    "gpai_provider",
    "importer",
    "operator",
    "product_manufacturer",
    "provider",
]

provider = Term(
    cite="Art. 3(3)",
    says=(
        "Whoever develops a system, or has it developed, and brings it to the market or into service under its own "
        "name or mark, paid or free."
    ),
    verified=PRIMARY,
    role="provider",
    note=(
        "Own use of one's own system counts. A provider abroad whose system's output is used in the Union is one "
        "too, or Article 2(1)(c) would reach nobody."
    ),
    means=Operator.roles.overlaps({Role.PROVIDER, Role.DOWNSTREAM_PROVIDER})
    | (
        Operator.develops_it
        & Operator.offers_under_own_name
        & (
            Market.placed_on_union_market
            | Market.put_into_service_in_union
            | (Market.output_used_in_union & (Operator.location == Location.THIRD_COUNTRY))
        )
    ),
    applies=CHAPTERS_I_AND_II,
)

#: neither built in as somebody else made it, nor changed with no more than a third of the compute
NOT_SOMEBODY_ELSES_MODEL: Final = ~Model.integrated_and_brought_to_union & ~(
    Model.modifies_existing_model & ~Model.modification_exceeds_one_third & gpai_guidelines("section 3.2")
)

gpai_provider = Term(
    cite="Art. 3(3)",
    part="model",
    says=(
        "Whoever develops a general-purpose model, or has it developed, and places it on the market under its own "
        "name or mark."
    ),
    verified=PRIMARY,
    role="gpai_provider",
    note=(
        "Not whoever builds a system on another's model. Guidelines C(2025) 5045, section 3.2: a change with no more "
        "than a third of the compute makes nobody a model provider."
    ),
    means=Operator.roles.includes(Role.GPAI_PROVIDER)
    | (
        Operator.develops_it
        & Operator.offers_under_own_name
        & Model.placed_on_union_market
        & NOT_SOMEBODY_ELSES_MODEL
    ),
    applies=CHAPTERS_I_AND_II,
)

deployer = Term(
    cite="Art. 3(4)",
    says="Whoever uses a system under its own authority, unless for a purely personal activity.",
    verified=PRIMARY,
    role="deployer",
    note="Guidelines C(2025) 5052 paras 17-18: whoever decides on the use and its manner, not the staff who do it.",
    means=(Operator.roles.includes(Role.DEPLOYER) | Operator.uses_under_own_authority) & ~personal_use,
    applies=CHAPTERS_I_AND_II,
)

authorised_representative = Term(
    cite="Art. 3(5)",
    says="Whoever in the Union has accepted a written mandate from a provider to act for it under the Act.",
    verified=PRIMARY,
    role="authorised_representative",
    means=Operator.roles.includes(Role.AUTHORISED_REPRESENTATIVE)
    | (Operator.holds_written_mandate_of_foreign_provider & (Operator.location == Location.UNION)),
    applies=CHAPTERS_I_AND_II,
)

importer = Term(
    cite="Art. 3(6)",
    says="Whoever in the Union places on the market a system under the name or mark of someone established outside it.",
    verified=PRIMARY,
    role="importer",
    means=Operator.roles.includes(Role.IMPORTER)
    | (Operator.places_foreign_brand_on_union_market & (Operator.location == Location.UNION)),
    applies=CHAPTERS_I_AND_II,
)

distributor = Term(
    cite="Art. 3(7)",
    says="Whoever else in the supply chain makes a system available on the Union market.",
    verified=PRIMARY,
    role="distributor",
    means=Operator.roles.includes(Role.DISTRIBUTOR) | Operator.makes_available_in_supply_chain,
    applies=CHAPTERS_I_AND_II,
)

product_manufacturer = Term(
    cite="Art. 2(1)(e)",
    part="manufacturer",
    says=(
        "Whoever makes a product and brings a system to the market or into service together with it under its own "
        "name."
    ),
    verified=PRIMARY,
    role="product_manufacturer",
    means=Operator.roles.includes(Role.PRODUCT_MANUFACTURER) | Operator.supplies_with_own_product,
    applies=CHAPTERS_I_AND_II,
)

operator = Term(
    cite="Art. 3(8)",
    says="Any provider, product manufacturer, deployer, authorised representative, importer or distributor.",
    verified=PRIMARY,
    means=provider | product_manufacturer | deployer | authorised_representative | importer | distributor,
    applies=CHAPTERS_I_AND_II,
)
