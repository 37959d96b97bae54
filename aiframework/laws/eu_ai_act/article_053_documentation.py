"""Article 53(1)(a) and (b): what is written down about a general-purpose model, and for whom."""

from aiframework.facts.model_documents import TechnicalFile
from aiframework.facts.model_information import DownstreamInformation
from aiframework.laws.eu_ai_act.annex_xi import annex_xi_content
from aiframework.laws.eu_ai_act.annex_xii import annex_xii_content
from aiframework.laws.eu_ai_act.article_053_open_models import open_model
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["document_the_model", "inform_downstream_providers"]

document_the_model = Duty(
    cite="Art. 53(1)(a)",
    says=(
        "The provider keeps technical documentation of the model, with Annex XI, up to date and gives "
        "it to authorities on request."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    must=annex_xi_content & TechnicalFile.up_to_date & TechnicalFile.given_on_request,
    unless=open_model,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)

inform_downstream_providers = Duty(
    cite="Art. 53(1)(b)",
    says=(
        "The provider gives those who integrate the model information, with Annex XII, that lets them "
        "understand it and comply."
    ),
    verified=PRIMARY,
    note="Intellectual property and trade secrets stay protected.",
    scope=model_in_reach,
    binds=model_provider,
    must=annex_xii_content
    & DownstreamInformation.understanding
    & DownstreamInformation.up_to_date
    & DownstreamInformation.made_available,
    unless=open_model,
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
