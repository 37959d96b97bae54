"""Article 51: which general-purpose models have systemic risk."""

from decimal import Decimal

from aiframework.facts.model import Model
from aiframework.laws.eu_ai_act.article_002_classes import model_without_class
from aiframework.laws.eu_ai_act.article_003_definitions import general_purpose_model
from aiframework.laws.eu_ai_act.article_003_models import high_impact_capabilities
from aiframework.laws.eu_ai_act.article_053_providers import modifier
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.guidelines import gpai_guidelines
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, RiskTier, Term

__all__ = ["high_impact", "systemic_risk_class", "systemic_risk_model"]

presumed_high_impact = Term(
    cite="Art. 51(2)",
    says=(
        "More than 10^25 floating-point operations of training in all: high impact is presumed. Exactly "
        "10^25 is not more."
    ),
    verified=PRIMARY,
    note=(
        "Guidelines C(2025) 5045: synthetic data that is not public counts, discarded samples and merged weights too; "
        "evaluations and failed experiments do not. Estimates may be off by 30 %."
    ),
    means=Model.cumulative_training_compute > Decimal("1e25"),
    applies=FROM_AUGUST_2025,
)

high_impact = Term(
    cite="Art. 51(1)(a)",
    says=(
        "The model has high impact: presumed from compute, or shown by suitable tools, indicators and "
        "benchmarks."
    ),
    verified=INTERPRETED,
    note=(
        "By the guidelines, section 3.2, what comes of changing a model with systemic risk has it too, where the change is "
        "large enough to make a provider of whoever made it."
    ),
    means=presumed_high_impact
    | high_impact_capabilities
    | (modifier & Model.original_has_systemic_risk & gpai_guidelines("section 3.2")),
    applies=FROM_AUGUST_2025,
)

designated = Term(
    cite="Art. 51(1)(b)",
    says=(
        "The Commission has decided, by the criteria of Annex XIII, that the model is as capable or "
        "far-reaching."
    ),
    verified=PRIMARY,
    means=Model.designated_systemic.condition(),
    applies=FROM_AUGUST_2025,
)

systemic_risk_model = Term(
    cite="Art. 51(1)",
    part="model",
    says="High impact, unless the Commission accepted that there is no systemic risk, or designated; if it is within the Act.",
    verified=INTERPRETED,
    note="Arguments against the presumption suspend nothing until they are accepted.",
    means=general_purpose_model & ((high_impact & ~Model.rebuttal_accepted) | designated),
    applies=FROM_AUGUST_2025,
)

systemic_risk_class = RiskTier(
    cite="Art. 51(1)",
    says=(
        "A general-purpose model with high impact, unless the Commission accepted that it has no "
        "systemic risk, or one it designated."
    ),
    verified=INTERPRETED,
    tier="general-purpose model with systemic risk",
    rank=2,
    scale="model",
    means=systemic_risk_model & ~model_without_class,
    applies=FROM_AUGUST_2025,
)

general_purpose = RiskTier(
    cite="Art. 51",
    says="A general-purpose AI model.",
    verified=PRIMARY,
    tier="general-purpose model",
    rank=1,
    scale="model",
    means=general_purpose_model & ~model_without_class,
    applies=FROM_AUGUST_2025,
)

thresholds_may_change = Note(
    cite="Art. 51(3)",
    says=(
        "By delegated act the Commission adapts the thresholds and adds benchmarks and indicators as "
        "technology moves."
    ),
    verified=PRIMARY,
    note="No such act was seen.",
    binds="the Commission",
    applies=FROM_AUGUST_2025,
)
