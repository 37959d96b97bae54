"""Articles 31 and 32: what a notified body has to be."""

from typing import Final

from aiframework.facts.body_notification import BodyNotification
from aiframework.facts.notified_body import NotifiedBody
from aiframework.facts.operator import Operator, Role
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_039_third_countries import authorised_third_country_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty, Term
from aiframework.logic import NEVER

__all__ = ["conformity_assessment_body", "notified_body"]

_PRODUCT_LAW_ALONE: Final = Doubt(
    name="article-31-bodies-of-product-law",
    question=(
        "A body notified under a product law alone assesses high-risk products: does all of Article 31 bind it, or "
        "only what its notification has to have covered?"
    ),
    readings=(
        ("all", "all: Article 31 speaks of notified bodies without a difference"),
        ("four_paragraphs", "paragraphs 4, 5, 10 and 11, which are the condition of its entitlement"),
    ),
    source="Art. 3(22), Art. 31, Art. 43(3), second subparagraph",
)
_FOUR_PARAGRAPHS: Final = (
    NotifiedBody.independent
    & NotifiedBody.not_involved_in_systems
    & NotifiedBody.competent_and_honest
    & NotifiedBody.internal_expertise
)

conformity_assessment_body = Term(
    cite="Art. 3(21)",
    part="addressee",
    says="A body that tests, certifies or inspects for others whether systems conform, notified or not yet.",
    verified=PRIMARY,
    role="conformity_assessment_body",
    means=Operator.roles.overlaps({Role.CONFORMITY_ASSESSMENT_BODY, Role.NOTIFIED_BODY}),
    applies=FROM_AUGUST_2025,
)

notified_body = Term(
    cite="Art. 3(22)",
    part="addressee",
    says="A body that assesses conformity and is notified for it under the Act or other harmonisation law.",
    verified=PRIMARY,
    role="notified_body",
    means=Operator.roles.includes(Role.NOTIFIED_BODY),
    applies=FROM_AUGUST_2025,
)

presumed_fit_to_assess = Term(
    cite="Art. 32",
    says="A body that meets published harmonised standards for such bodies is presumed fit as far as they reach.",
    verified=PRIMARY,
    means=NotifiedBody.meets_published_standards & NotifiedBody.published_standards_cover_all,
    applies=FROM_AUGUST_2025,
)

be_fit_to_assess = Duty(
    cite="Art. 31",
    covers=tuple(f"Art. 31({paragraph})" for paragraph in range(1, 13)),
    says=(
        "A notified body is a legal person of a Member State, independent, impartial, discreet, insured, "
        "competent and well organised, and keeps up with standards."
    ),
    verified=INTERPRETED,
    note="A body from a third country that Article 39 lets in may ensure as much in another way.",
    doubts=(_PRODUCT_LAW_ALONE,),
    scope=notified_body,
    must=at_either_level(NotifiedBody.requirements_met)
    | authorised_third_country_body
    | (
        NotifiedBody.notified_under_product_law
        & ~BodyNotification.notified
        & _PRODUCT_LAW_ALONE.between(all=NEVER, four_paragraphs=_FOUR_PARAGRAPHS)
    ),
    binds=notified_body,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)
