"""Article 53(3) and (4): cooperating, and showing compliance."""

from aiframework.facts.model_provider import ModelConduct
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["cooperate", "show_compliance"]

cooperate = Duty(
    cite="Art. 53(3)",
    says="The provider cooperates with the Commission and national authorities as needed.",
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    must=ModelConduct.cooperates,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

show_compliance = Duty(
    cite="Art. 53(4)",
    says=(
        "A provider that follows neither an adequate code of practice nor a harmonised standard shows "
        "other adequate means."
    ),
    verified=PRIMARY,
    note="A standard gives a presumption of conformity, a code does not.",
    scope=model_in_reach,
    binds=model_provider,
    must=ModelConduct.follows_adequate_code
    | ModelConduct.follows_harmonised_standard
    | ModelConduct.shows_alternative_means,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
