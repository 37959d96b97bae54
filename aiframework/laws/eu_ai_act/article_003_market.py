"""Article 3(9) to (13): reaching the market, and the purpose."""

from aiframework.facts.market import Market
from aiframework.facts.model import Model
from aiframework.facts.operator import Operator
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, Term

__all__ = ["made_available", "model_on_the_union_market", "placed_on_the_market", "put_into_service"]

placed_on_the_market = Term(
    cite="Art. 3(9)",
    says="Making a system or a general-purpose model available on the Union market for the first time.",
    verified=PRIMARY,
    means=Market.placed_on_union_market | Model.placed_on_union_market,
    applies=CHAPTERS_I_AND_II,
)

model_on_the_union_market = Term(
    cite="Art. 3(9)",
    part="model",
    says=(
        "A model is on the Union market; a model used only inside the company counts where that use is essential to what "
        "others get, or touches people's rights."
    ),
    verified=INTERPRETED,
    note="Recital 97, and guidelines C(2025) 5045 section 3.1.2.",
    means=Model.placed_on_union_market
    | (Model.used_internally_only & Model.internal_use_reaches_third_parties),
    applies=CHAPTERS_I_AND_II,
)

made_available = Term(
    cite="Art. 3(10)",
    says="Supplying a system or model for distribution or use on the Union market in a commercial activity, paid or free.",
    verified=PRIMARY,
    means=placed_on_the_market | Operator.makes_available_in_supply_chain,
    applies=CHAPTERS_I_AND_II,
)

put_into_service = Term(
    cite="Art. 3(11)",
    says="Supplying a system to a deployer for first use, or taking it into own first use, in the Union for its purpose.",
    verified=PRIMARY,
    means=Market.put_into_service_in_union.condition(),
    applies=CHAPTERS_I_AND_II,
)

intended_purpose = Note(
    cite="Art. 3(12)",
    says="The use the provider intends, as instructions, sales material, statements and technical documentation say.",
    verified=PRIMARY,
    note="Each purpose is described, and judged, on its own.",
    applies=CHAPTERS_I_AND_II,
)

foreseeable_misuse = Note(
    cite="Art. 3(13)",
    says="Use outside the purpose that may result from human behaviour or other systems as they can be foreseen.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)
