"""Article 55(1)(c) and (d): serious incidents and cybersecurity of models with systemic risk."""

from aiframework.facts.systemic_risk import SystemicRisk
from aiframework.laws.eu_ai_act.article_051_systemic_risk import systemic_risk_model
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["report_serious_incidents_with_the_model", "secure_the_model"]

report_serious_incidents_with_the_model = Duty(
    cite="Art. 55(1)(c)",
    says=(
        "The provider tracks and documents serious incidents and reports them, with possible "
        "corrections, without undue delay."
    ),
    verified=PRIMARY,
    note="To the AI Office and, as appropriate, to national authorities.",
    scope=model_in_reach,
    binds=model_provider,
    when=systemic_risk_model.condition(),
    must=SystemicRisk.incidents_tracked
    & (SystemicRisk.serious_incident_known >> SystemicRisk.incidents_reported),
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

secure_the_model = Duty(
    cite="Art. 55(1)(d)",
    says="The provider protects the model and its physical infrastructure by adequate cybersecurity.",
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=systemic_risk_model.condition(),
    must=SystemicRisk.model_cybersecurity_adequate & SystemicRisk.infrastructure_cybersecurity_adequate,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
