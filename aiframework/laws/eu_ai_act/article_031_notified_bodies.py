"""Articles 31 and 32: what a notified body has to be."""

from aiframework.facts.notified_body import NotifiedBody
from aiframework.facts.operator import Operator, Role
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = ["notified_body"]

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
    says=(
        "A notified body is a legal person of a Member State, independent, impartial, discreet, insured, "
        "competent and well organised, and keeps up with standards."
    ),
    verified=PRIMARY,
    scope=notified_body,
    must=at_either_level(NotifiedBody.requirements_met),
    binds=notified_body,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)
