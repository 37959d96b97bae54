"""Articles 53(2) and 54(6): truly open models without systemic risk owe less."""

from aiframework.facts.model import Model
from aiframework.laws.eu_ai_act.article_051_systemic_risk import systemic_risk_model
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.guidelines import gpai_guidelines
from aiframework.legal.provision import INTERPRETED, PRIMARY, Exclusion

__all__ = ["open_model", "open_model_without_representative"]

open_model = Exclusion(
    cite="Art. 53(2)",
    says=(
        "Models under a free and open licence, with weights, architecture and usage information public, owe neither "
        "documentation of Article 53(1)(a) and (b), unless they have systemic risk."
    ),
    verified=INTERPRETED,
    note=(
        "Recital 103 and guidelines C(2025) 5045, section 4.2: what is monetised is not free; limits to research or "
        "by number of users are not open."
    ),
    means=Model.open_licence
    & ~(Model.monetised & gpai_guidelines("section 4.2"))
    & Model.weights_public
    & Model.architecture_public
    & Model.usage_information_public
    & ~systemic_risk_model,
    applies=MODEL_RULES,
)

open_model_without_representative = Exclusion(
    cite="Art. 54(6)",
    says="Such open models need no authorised representative either.",
    verified=PRIMARY,
    means=open_model.condition(),
    applies=MODEL_RULES,
)
