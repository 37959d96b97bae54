"""Article 54(1) to (4): model providers from outside the Union appoint a representative, and give it its tasks."""

from aiframework.facts.model_provider import ModelRepresentative
from aiframework.facts.operator import Location, Operator
from aiframework.laws.eu_ai_act.article_053_open_models import open_model_without_representative
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "appoint_a_representative",
    "enable_the_representative",
    "give_the_representative_its_tasks",
    "let_authorities_address_the_representative",
]

_FOREIGN = Operator.location == Location.THIRD_COUNTRY

appoint_a_representative = Duty(
    cite="Art. 54(1)",
    says=(
        "Before the model reaches the Union market a provider from outside appoints, by written "
        "mandate, a representative in the Union."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=_FOREIGN,
    must=ModelRepresentative.appointed_before_market & ModelRepresentative.mandate_in_writing,
    unless=open_model_without_representative,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

enable_the_representative = Duty(
    cite="Art. 54(2)",
    says="The provider enables its representative to carry out the tasks of the mandate.",
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=_FOREIGN,
    must=ModelRepresentative.enabled,
    unless=open_model_without_representative,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

give_the_representative_its_tasks = Duty(
    cite="Art. 54(3)",
    part="mandate",
    says=(
        "The mandate empowers the representative to verify documentation and duties, to keep the documentation, to "
        "inform and to cooperate."
    ),
    verified=INTERPRETED,
    note="The text says what the mandate shall do; the provider gives it, so it answers for it.",
    scope=model_in_reach,
    binds=model_provider,
    when=_FOREIGN,
    must=ModelRepresentative.mandate_covers_tasks,
    unless=open_model_without_representative,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

let_authorities_address_the_representative = Duty(
    cite="Art. 54(4)",
    says=(
        "The mandate lets the AI Office and authorities turn to the representative on everything about "
        "compliance."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    when=_FOREIGN,
    must=ModelRepresentative.may_be_addressed_by_authorities,
    unless=open_model_without_representative,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
