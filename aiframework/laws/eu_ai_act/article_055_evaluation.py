"""Article 55(1)(a) and (b): evaluating models with systemic risk and mitigating the risks."""

from aiframework.facts.systemic_risk import SystemicRisk
from aiframework.laws.eu_ai_act.article_051_systemic_risk import systemic_risk_model
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["evaluate_the_model", "mitigate_systemic_risks"]

evaluate_the_model = Duty(
    cite="Art. 55(1)(a)",
    says=(
        "The provider evaluates the model by standardised, current protocols and tools, with documented "
        "adversarial testing."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=systemic_risk_model.condition(),
    must=SystemicRisk.model_evaluated
    & SystemicRisk.adversarial_testing_done
    & SystemicRisk.adversarial_testing_documented,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

mitigate_systemic_risks = Duty(
    cite="Art. 55(1)(b)",
    says="The provider assesses and mitigates possible systemic risks at Union level and their sources.",
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=systemic_risk_model.condition(),
    must=SystemicRisk.risks_assessed & SystemicRisk.risks_mitigated,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
