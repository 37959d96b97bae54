"""Article 48: the CE marking."""

from typing import Final

from aiframework.facts.conformity import Conformity
from aiframework.facts.declaration import ConformityMarking
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Doubt, Duty, Term
from aiframework.logic import ALWAYS

__all__ = [
    "follow_the_general_principles",
    "mark_digitally_within_reach",
    "mark_it_visibly",
    "show_the_number_of_the_body",
    "speaks_for_other_law",
]

_DIGITAL: Final = Doubt(
    name="article-48-2-digital-marking",
    question="Must a system supplied digitally carry a digital marking, or may it carry an ordinary one?",
    readings=(
        ("required", "a digital marking is used, provided that it can easily be reached"),
        ("allowed", "a digital marking may be used only if it can easily be reached"),
    ),
)

follow_the_general_principles = Duty(
    cite="Art. 48(1)",
    says="The CE marking follows the general principles of Article 30 of Regulation (EC) No 765/2008.",
    verified=PRIMARY,
    note="The fine comes through Article 16(h), which asks for the marking itself.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk,
    must=ConformityMarking.follows_general_principles,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

mark_digitally_within_reach = Duty(
    cite="Art. 48(2)",
    says="Systems supplied digitally carry a digital marking, only if it is easy to reach in the interface or by a code.",
    verified=PRIMARY,
    doubts=(_DIGITAL,),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & ConformityMarking.provided_digitally,
    must=(ConformityMarking.digital_marking_used & ConformityMarking.digital_marking_accessible)
    | (
        ~ConformityMarking.digital_marking_used
        & _DIGITAL.between(required=~ConformityMarking.digital_marking_accessible, allowed=ALWAYS)
    ),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

mark_it_visibly = Duty(
    cite="Art. 48(3)",
    says="The marking is visible, legible and indelible; where that cannot be on the system, it is on packaging or documents.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk,
    must=ConformityMarking.visible_legible_indelible
    | (~ConformityMarking.marking_on_system_possible & ConformityMarking.on_packaging_or_documents),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

show_the_number_of_the_body = Duty(
    cite="Art. 48(4)",
    says="The notified body's number follows the marking, and stands in promotion that mentions it.",
    verified=PRIMARY,
    note="Put there by the body, or as it instructs by the provider or its authorised representative.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & Conformity.notified_body_involved,
    must=ConformityMarking.followed_by_body_number
    & (ConformityMarking.promotion_mentions_conformity >> ConformityMarking.body_number_in_promotion),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

speaks_for_other_law = Term(
    cite="Art. 48(5)",
    says="Where other law asks for the marking too, the marking says that this law is met as well.",
    verified=PRIMARY,
    means=ConformityMarking.other_law_requires_marking & ConformityMarking.other_law_met,
    applies=HIGH_RISK_RULES,
)
