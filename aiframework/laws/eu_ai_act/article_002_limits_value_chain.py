"""Article 2(13): what a delegated act may switch off for representatives and along the value chain."""

from aiframework.facts.provider import LimitableArticle
from aiframework.laws.eu_ai_act.article_002_limits import limited

__all__ = [
    "limit_of_cooperation",
    "limit_of_distributor_duties",
    "limit_of_importer_duties",
    "limit_of_representation",
    "limit_of_value_chain_duties",
]

limit_of_cooperation = limited(LimitableArticle.COOPERATION)
limit_of_representation = limited(LimitableArticle.AUTHORISED_REPRESENTATIVE)
limit_of_importer_duties = limited(LimitableArticle.IMPORTER)
limit_of_distributor_duties = limited(LimitableArticle.DISTRIBUTOR)
limit_of_value_chain_duties = limited(LimitableArticle.VALUE_CHAIN)
