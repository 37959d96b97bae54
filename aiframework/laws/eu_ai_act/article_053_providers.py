"""Who owes the duties of Chapter V: makers of general-purpose models, and who is taken for one."""

from aiframework.facts.model import Model
from aiframework.facts.operator import Operator, Role
from aiframework.laws.eu_ai_act.article_003_definitions import general_purpose_model
from aiframework.laws.eu_ai_act.article_003_market import model_on_the_union_market
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.guidelines import gpai_guidelines
from aiframework.laws.eu_ai_act.roles import NOT_SOMEBODY_ELSES_MODEL, gpai_provider
from aiframework.laws.eu_ai_act.scope import model_within_the_act
from aiframework.legal.provision import INTERPRETED, Scope, Term

__all__ = ["model_in_reach", "model_in_reach_or_planned", "model_provider", "modifier", "own_model"]

own_model = Term(
    cite="Art. 52",
    part="addressee",
    says="Whoever makes a model of its own and gives it its own name, on the market already or not.",
    verified=INTERPRETED,
    note="Not whoever builds in another's model, or changes one with no more than a third of the compute.",
    means=Operator.roles.includes(Role.GPAI_PROVIDER)
    | (Operator.develops_it & Operator.offers_under_own_name & NOT_SOMEBODY_ELSES_MODEL),
    applies=MODEL_RULES,
)

modifier = Term(
    cite="Art. 53",
    part="modifier",
    says=(
        "Whoever changes another's general-purpose model with more than a third of the compute that "
        "trained it."
    ),
    verified=INTERPRETED,
    note=(
        "By recital 109 the duties then concern the change alone. The measure of one third is the "
        "guidelines'."
    ),
    role="gpai_provider",
    means=Model.modifies_existing_model
    & Model.original_is_general_purpose
    & Model.modification_exceeds_one_third
    & gpai_guidelines("section 3.2"),
    applies=MODEL_RULES,
)

integrator = Term(
    cite="Art. 53",
    part="integrator",
    says="Whoever brings to the Union a system with a model whose maker had clearly excluded the Union.",
    verified=INTERPRETED,
    note="Without that exclusion the maker of the model is its provider.",
    role="gpai_provider",
    means=Model.integrated_and_brought_to_union
    & Model.upstream_excludes_union
    & gpai_guidelines("section 3.1"),
    applies=MODEL_RULES,
)

model_provider = Term(
    cite="Art. 53",
    part="addressee",
    says="The provider of a general-purpose model, or whoever is taken for it.",
    verified=INTERPRETED,
    role="gpai_provider",
    means=gpai_provider | modifier | integrator,
    applies=MODEL_RULES,
)

model_in_reach = Scope(
    cite="Art. 53",
    part="scope",
    says=(
        "A general-purpose model on the Union market that nothing excludes, also where it came there "
        "changed or built in."
    ),
    verified=INTERPRETED,
    means=(model_within_the_act & model_on_the_union_market)
    | (general_purpose_model & ((modifier & model_on_the_union_market) | integrator)),
    applies=MODEL_RULES,
)

model_in_reach_or_planned = Scope(
    cite="Art. 52",
    part="scope",
    says="The same, and a model that its maker means for the Union market, before it is there.",
    verified=INTERPRETED,
    note="The duty to notify may begin before training does (guidelines C(2025) 5045 section 2.3.2).",
    means=model_in_reach | (general_purpose_model & Model.meant_for_union_market & own_model),
    applies=MODEL_RULES,
)
