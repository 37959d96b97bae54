"""Article 2(13): what a delegated act may switch off where product law of Annex I Section A protects as well.

One exclusion for each article that may be limited. A limit lifts a duty only as far as the act goes:
hence the question whether everything that is lacking lies within it.
"""

from aiframework.facts.product import Product
from aiframework.facts.provider import LimitableArticle, Provider
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, OMNIBUS_IN_FORCE
from aiframework.legal.provision import INTERPRETED, Exclusion

__all__ = [
    "limit_of_accuracy",
    "limit_of_corrective_action",
    "limit_of_data_governance",
    "limit_of_documentation_keeping",
    "limit_of_human_oversight",
    "limit_of_log_keeping",
    "limit_of_quality_management",
    "limit_of_record_keeping",
    "limit_of_risk_management",
    "limit_of_technical_documentation",
    "limit_of_transparency",
    "limited",
]


def limited(article: LimitableArticle) -> Exclusion:
    """Return the exclusion for one article."""
    return Exclusion(
        cite="Art. 2(13)",
        part=f"Article {article.value}",
        says=f"A delegated act may limit Article {article.value} for products whose own law protects as well, "
        "without lowering protection overall.",
        verified=INTERPRETED,
        note="The Commission has until 2 August 2027; no such act was known on 23 November 2026.",
        means=high_risk_by_section_a
        & AS_AMENDED
        & Product.limited_by_delegated_act
        & Provider.articles_limited_by_delegated_act.includes(article)
        & Provider.lacks_only_what_delegated_act_allows,
        applies=OMNIBUS_IN_FORCE,
    )


limit_of_risk_management = limited(LimitableArticle.RISK_MANAGEMENT)
limit_of_data_governance = limited(LimitableArticle.DATA_GOVERNANCE)
limit_of_technical_documentation = limited(LimitableArticle.TECHNICAL_DOCUMENTATION)
limit_of_record_keeping = limited(LimitableArticle.RECORD_KEEPING)
limit_of_transparency = limited(LimitableArticle.TRANSPARENCY)
limit_of_human_oversight = limited(LimitableArticle.HUMAN_OVERSIGHT)
limit_of_accuracy = limited(LimitableArticle.ACCURACY)
limit_of_quality_management = limited(LimitableArticle.QUALITY_MANAGEMENT)
limit_of_documentation_keeping = limited(LimitableArticle.DOCUMENTATION_KEEPING)
limit_of_log_keeping = limited(LimitableArticle.LOG_KEEPING)
limit_of_corrective_action = limited(LimitableArticle.CORRECTIVE_ACTION)
