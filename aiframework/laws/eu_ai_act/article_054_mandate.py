"""Article 54(3) and (5): what the representative of a model provider does."""

from aiframework.facts.model_provider import ModelRepresentative
from aiframework.laws.eu_ai_act.article_053_open_models import open_model_without_representative
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.roles import authorised_representative
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty
from aiframework.logic import NEVER

__all__ = ["end_the_mandate", "represent_the_provider"]

_OPEN_MODELS = Doubt(
    name="representatives-of-open-models",
    question=(
        "Article 54(6) frees providers of open models. Does a representative that one of them appointed all the same owe "
        "the tasks of the article?"
    ),
    readings=(
        (
            "providers_only",
            "the paragraph frees providers alone, and a mandate that was accepted is carried out",
        ),
        (
            "whole_article",
            "the obligation of the article does not apply at all, not to the representative either",
        ),
    ),
    source="Art. 54(6): 'shall not apply to providers'",
)
_FREED = _OPEN_MODELS.between(providers_only=NEVER, whole_article=open_model_without_representative)

represent_the_provider = Duty(
    cite="Art. 54(3)",
    says=(
        "The representative checks documentation and duties, keeps the documentation and contact details for ten years, "
        "informs and cooperates on request, and shows the mandate."
    ),
    verified=INTERPRETED,
    note=(
        "Article 101 names only providers, so what a representative's breach costs is left to national rules."
    ),
    doubts=(_OPEN_MODELS,),
    scope=model_in_reach,
    binds=authorised_representative,
    must=ModelRepresentative.verifies_documentation
    & ModelRepresentative.keeps_documentation
    & ModelRepresentative.gives_information
    & ModelRepresentative.cooperates
    & ModelRepresentative.mandate_copy_given,
    unless=_FREED,
    applies=MODEL_RULES,
    sanction=NATIONAL_RULES,
)

end_the_mandate = Duty(
    cite="Art. 54(5)",
    says=(
        "A representative that has reason to think the provider acts against its duties ends the "
        "mandate and tells the AI Office at once why."
    ),
    verified=PRIMARY,
    doubts=(_OPEN_MODELS,),
    scope=model_in_reach,
    binds=authorised_representative,
    when=ModelRepresentative.believes_provider_breaches.condition(),
    must=ModelRepresentative.ended_mandate & ModelRepresentative.told_ai_office_of_ending,
    unless=_FREED,
    applies=MODEL_RULES,
    sanction=NATIONAL_RULES,
)
