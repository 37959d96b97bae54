"""Article 2(1): whom the Act reaches."""

from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.facts.operator import Location, Operator, Role
from aiframework.laws.eu_ai_act.article_002_reach_of_operators import (
    deployers_in_the_union,
    output_used_in_the_union,
    providers_on_the_union_market,
)
from aiframework.laws.eu_ai_act.article_025_manufacturer import manufacturer_as_provider
from aiframework.laws.eu_ai_act.article_025_new_provider import becomes_provider
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import (
    authorised_representative,
    distributor,
    importer,
    product_manufacturer,
)
from aiframework.legal.provision import INTERPRETED, PRIMARY, Scope

__all__ = ["reaches_the_operator"]

importers_and_distributors = Scope(
    cite="Art. 2(1)(d)",
    says="Importers and distributors of systems.",
    verified=PRIMARY,
    means=importer | distributor,
    applies=CHAPTERS_I_AND_II,
)

manufacturers = Scope(
    cite="Art. 2(1)(e)",
    says="Product manufacturers that bring a system to the market or into service with their product under their name.",
    verified=PRIMARY,
    note="Both are acts in the Union: Article 3(9) and (11).",
    means=product_manufacturer & (Market.placed_on_union_market | Market.put_into_service_in_union),
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

real_world_testers = Scope(
    cite="Art. 2(8)",
    part="testing",
    says="Providers and prospective providers that test a system in real-world conditions in the Union.",
    verified=INTERPRETED,
    note="The exclusion of development does not cover such tests, and Articles 57 and 60 govern them.",
    means=Operator.roles.overlaps({Role.PROVIDER, Role.PROSPECTIVE_PROVIDER})
    & Nature.tested_in_real_world
    & ((Operator.location == Location.UNION) | Market.affects_people_in_union),
    applies=CHAPTERS_I_AND_II,
)

taken_for_providers = Scope(
    cite="Art. 2(1)(a)",
    part="taken for the provider",
    says="Whoever Article 25 takes for the provider of a system on the Union market or in service there.",
    verified=INTERPRETED,
    note="Also one that is neither importer, distributor nor deployer: any other third party.",
    means=(becomes_provider | manufacturer_as_provider)
    & (Market.placed_on_union_market | Market.put_into_service_in_union),
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
    | representatives
    | taken_for_providers
    | real_world_testers,
    applies=CHAPTERS_I_AND_II,
)
