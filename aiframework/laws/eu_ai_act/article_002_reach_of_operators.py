"""Article 2(1)(a) to (c): providers and deployers the Act reaches, and from where."""

from aiframework.facts.market import Market
from aiframework.facts.operator import Location, Operator
from aiframework.laws.eu_ai_act.article_003_market import model_on_the_union_market
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import (
    deployer,
    gpai_provider,
    provider,
)
from aiframework.legal.provision import PRIMARY, Doubt, Scope

__all__ = ["deployers_in_the_union", "output_used_in_the_union", "providers_on_the_union_market"]

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
    | (gpai_provider & model_on_the_union_market),
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
