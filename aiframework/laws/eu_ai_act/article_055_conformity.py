"""Article 55(2) and (3): showing compliance on systemic risk, and confidentiality."""

from aiframework.facts.model_provider import ModelConduct
from aiframework.laws.eu_ai_act.article_051_systemic_risk import systemic_risk_model
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Duty, Note

__all__ = ["information_stays_confidential", "show_compliance_on_systemic_risk"]

show_compliance_on_systemic_risk = Duty(
    cite="Art. 55(2)",
    says=(
        "A provider that follows neither an adequate code that covers systemic risk nor a harmonised "
        "standard shows other adequate means."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=systemic_risk_model.condition(),
    must=(ModelConduct.follows_adequate_code & ModelConduct.code_covers_systemic_risk)
    | ModelConduct.follows_harmonised_standard
    | ModelConduct.shows_alternative_means,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

information_stays_confidential = Note(
    cite="Art. 55(3)",
    says="What is obtained under this article, trade secrets included, is kept confidential by Article 78.",
    verified=PRIMARY,
    binds="whoever obtains it",
    applies=MODEL_RULES,
)
