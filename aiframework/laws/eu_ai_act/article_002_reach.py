"""Article 2(1): whom the Act reaches, and from where."""

from aiframework.facts.market import Market
from aiframework.facts.model import Model
from aiframework.facts.operator import Location, Operator
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import (
    authorised_representative,
    deployer,
    distributor,
    gpai_provider,
    importer,
    product_manufacturer,
    provider,
)
from aiframework.legal.provision import PRIMARY, Scope

__all__ = ["reaches_the_operator"]

providers_on_the_union_market = Scope(
    cite="Art. 2(1)(a)",
    says="Providers that place systems or general-purpose models on the Union market or put systems into service there, wherever they are.",
    verified=PRIMARY,
    means=(provider & (Market.placed_on_union_market | Market.put_into_service_in_union))
    | (gpai_provider & Model.placed_on_union_market),
    applies=CHAPTERS_I_AND_II,
)

deployers_in_the_union = Scope(
    cite="Art. 2(1)(b)",
    says="Deployers established or located in the Union.",
    verified=PRIMARY,
    means=deployer & (Operator.location == Location.UNION),
    applies=CHAPTERS_I_AND_II,
)

output_used_in_the_union = Scope(
    cite="Art. 2(1)(c)",
    says="Providers and deployers in a third country whose system's output is used in the Union.",
    verified=PRIMARY,
    note="Guidelines C(2026) 5054, paras 10 and 13: an incidental or unauthorised use by others alone should not count.",
    means=(provider | deployer) & (Operator.location == Location.THIRD_COUNTRY) & Market.output_used_in_union,
    applies=CHAPTERS_I_AND_II,
)

importers_and_distributors = Scope(
    cite="Art. 2(1)(d)",
    says="Importers and distributors of systems.",
    verified=PRIMARY,
    means=importer | distributor,
    applies=CHAPTERS_I_AND_II,
)

manufacturers = Scope(
    cite="Art. 2(1)(e)",
    says="Product manufacturers that bring a system to the market or into service with their product under their own name.",
    verified=PRIMARY,
    means=product_manufacturer.condition(),
    applies=CHAPTERS_I_AND_II,
)

representatives = Scope(
    cite="Art. 2(1)(f)",
    says="Authorised representatives of providers that are not established in the Union.",
    verified=PRIMARY,
    means=authorised_representative.condition(),
    applies=CHAPTERS_I_AND_II,
)

affected_persons = Scope(
    cite="Art. 2(1)(g)",
    says="Affected persons located in the Union: as holders of rights, not of duties.",
    verified=PRIMARY,
    means=Market.affects_people_in_union.condition(),
    applies=CHAPTERS_I_AND_II,
)

reaches_the_operator = Scope(
    cite="Art. 2(1)",
    says="The Act reaches an operator by any of the points of the paragraph.",
    verified=PRIMARY,
    means=providers_on_the_union_market
    | deployers_in_the_union
    | output_used_in_the_union
    | importers_and_distributors
    | manufacturers
    | representatives,
    applies=CHAPTERS_I_AND_II,
)
