"""Article 53(1)(c) and (d): copyright, and what the public learns about training content."""

from aiframework.facts.model_information import TrainingContent
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["have_a_copyright_policy", "publish_a_summary_of_training_content"]

have_a_copyright_policy = Duty(
    cite="Art. 53(1)(c)",
    says=(
        "The provider has a policy to obey Union copyright law, and finds and respects reservations of "
        "rights against text and data mining."
    ),
    verified=PRIMARY,
    note="Open models too.",
    scope=model_in_reach,
    binds=model_provider,
    must=TrainingContent.copyright_policy & TrainingContent.rights_reservations_respected,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

publish_a_summary_of_training_content = Duty(
    cite="Art. 53(1)(d)",
    says=(
        "The provider publishes a sufficiently detailed summary of the training content, by the "
        "template of the AI Office."
    ),
    verified=PRIMARY,
    note="Open models too.",
    scope=model_in_reach,
    binds=model_provider,
    must=TrainingContent.summary_public & TrainingContent.summary_follows_template,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
