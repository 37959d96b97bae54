"""Article 43(1), third subparagraph: who assesses under Annex VII."""

from aiframework.facts.conformity import Assessor, Conformity, Procedure, ReservedUser
from aiframework.laws.eu_ai_act.article_043_which_procedure import BIOMETRICS_BY_USE
from aiframework.laws.eu_ai_act.article_046_derogation import let_through_early
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term

__all__ = [
    "any_notified_body_assesses",
    "authority_assesses",
    "have_the_right_body_assess",
    "supervisor_assesses",
]

_AUTHORITIES = {ReservedUser.LAW_ENFORCEMENT, ReservedUser.IMMIGRATION, ReservedUser.ASYLUM}

authority_assesses = Term(
    cite="Art. 43",
    part="authority assesses",
    says="Systems for law enforcement, immigration or asylum authorities: the authority of Article 74(8).",
    verified=PRIMARY,
    means=BIOMETRICS_BY_USE & Conformity.reserved_users.overlaps(_AUTHORITIES),
    applies=GENERAL_APPLICATION,
)

supervisor_assesses = Term(
    cite="Art. 43",
    part="European Data Protection Supervisor assesses",
    says="Systems for Union institutions: the European Data Protection Supervisor (Article 74(9)).",
    verified=PRIMARY,
    means=BIOMETRICS_BY_USE & Conformity.reserved_users.includes(ReservedUser.UNION_INSTITUTION),
    applies=GENERAL_APPLICATION,
)

any_notified_body_assesses = Term(
    cite="Art. 43",
    part="any notified body assesses",
    says="Other systems: a notified body of the provider's choice.",
    verified=PRIMARY,
    note="Under the AI Office the Commission has a notified body do it, and the provider pays: Article 75(1e).",
    means=BIOMETRICS_BY_USE & ~Conformity.reserved_users.overlaps(set(ReservedUser)),
    applies=GENERAL_APPLICATION,
)

have_the_right_body_assess = Duty(
    cite="Art. 43(1) sub 3",
    says=(
        "The provider picks a notified body; for law enforcement, immigration, asylum or Union users the "
        "market surveillance authority or the data protection supervisor is that body."
    ),
    verified=INTERPRETED,
    note="A body acting for the Commission (Article 75(1e)) is taken as a notified body.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=BIOMETRICS_BY_USE & Conformity.procedures_completed.includes(Procedure.QUALITY_AND_DOCUMENTATION),
    must=(authority_assesses & (Conformity.assessor == Assessor.MARKET_SURVEILLANCE_AUTHORITY))
    | (supervisor_assesses & (Conformity.assessor == Assessor.EUROPEAN_DATA_PROTECTION_SUPERVISOR))
    | (
        any_notified_body_assesses
        & Conformity.assessor.in_({Assessor.NOTIFIED_BODY, Assessor.NOTIFIED_BODY_FOR_COMMISSION})
    ),
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)
