"""Annex XI: what the technical documentation of a general-purpose model holds."""

from aiframework.facts.model_documents import TechnicalFile
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_051_systemic_risk import systemic_risk_model
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["annex_xi_content"]

content_for_every_model = Term(
    cite="Annex XI",
    part="Section 1",
    says=(
        "Tasks, use policies, release, architecture, modalities, licence; means of integration, design "
        "and training, data, compute and energy."
    ),
    verified=PRIMARY,
    note="As fits the size and risk of the model. Unknown energy may be estimated from compute.",
    means=at_either_level(TechnicalFile.complete),
    applies=MODEL_RULES,
)

content_for_systemic_risk = Term(
    cite="Annex XI",
    part="Section 2",
    says=(
        "For models with systemic risk also evaluation strategies and results, adversarial testing and "
        "adaptations, and system architecture."
    ),
    verified=PRIMARY,
    means=at_either_level(TechnicalFile.complete_for_systemic_risk),
    applies=MODEL_RULES,
)

annex_xi_content = Term(
    cite="Annex XI",
    says=(
        "The documentation holds what Section 1 asks and, for models with systemic risk, what Section 2 adds."
    ),
    verified=PRIMARY,
    means=content_for_every_model & (systemic_risk_model >> content_for_systemic_risk),
    applies=MODEL_RULES,
)
