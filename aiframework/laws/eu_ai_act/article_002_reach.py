"""Article 2(1): whom the Act reaches, and from where."""

from aiframework.facts.market import Market
from aiframework.facts.model import Model
from aiframework.facts.nature import Nature
from aiframework.facts.operator import Location, Operator, Role
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
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Scope

__all__ = ["reaches_the_operator"]

_OUTPUT = Doubt(
    name="output-used-in-the-union",
    question="Does any use of the output in the Union suffice, or only one that the operator foresaw or directed?",
    readings=(
        ("any_use", "any use of the output in the Union suffices, as the article says"),
        ("foreseen_use", "an incidental or unauthorised use by others alone does not count"),
    ),
    source="Recital 22 (output intended to be used in the Union); Commission guidelines C(2026) 5054 paras 10, 13.",
)

providers_on_the_union_market = Scope(
    cite="Art. 2(1)(a)",
    says=(
        "Providers that place systems or general-purpose models on the Union market or put systems into service "
        "there, wherever they are."
    ),
    verified=PRIMARY,
    note="Guidelines C(2025) 5052 para. 12: access over an interface or the cloud is enough.",
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
    doubts=(_OUTPUT,),
    means=(provider | deployer)
    & (Operator.location == Location.THIRD_COUNTRY)
    & _OUTPUT.between(
        any_use=Market.output_used_in_union,
        foreseen_use=Market.output_used_in_union & Market.output_use_in_union_foreseen,
    ),
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
    says="Product manufacturers that bring a system to the market or into service with their product under their name.",
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
    | real_world_testers,
    applies=CHAPTERS_I_AND_II,
)
