"""Article 43(1): how conformity of biometric systems (Annex III point 1) is assessed."""

from aiframework.facts.conformity import Conformity, Procedure
from aiframework.laws.eu_ai_act.article_043_which_procedure import (
    PARTLY_APPLIED_SPECIFICATIONS,
    choice_of_procedure,
    nothing_to_apply,
    specifications_not_applied,
    standards_not_fully_applied,
)
from aiframework.laws.eu_ai_act.article_046_derogation import let_through_early
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "assess_biometrics_by_choice",
    "assess_biometrics_with_specifications_not_applied",
    "assess_biometrics_with_standards_not_applied",
    "assess_biometrics_without_standards",
    "assess_what_a_standard_leaves_out",
]

_BY_NOTIFIED_BODY = Conformity.procedures_completed.includes(Procedure.QUALITY_AND_DOCUMENTATION) & (
    Conformity.assessed_before_market | HAS_UNTIL_ITS_DAY
)

assess_biometrics_by_choice = Duty(
    cite="Art. 43(1) sub 1",
    says="With standards or specifications applied, the provider has conformity assessed by Annex VI or VII, as it likes.",
    verified=INTERPRETED,
    doubts=(PARTLY_APPLIED_SPECIFICATIONS,),
    note="The fine comes through Article 16(f).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=choice_of_procedure,
    must=Conformity.procedures_completed.overlaps(
        {Procedure.INTERNAL_CONTROL, Procedure.QUALITY_AND_DOCUMENTATION}
    )
    & (Conformity.assessed_before_market | HAS_UNTIL_ITS_DAY),
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

assess_biometrics_without_standards = Duty(
    cite="Art. 43(1) sub 2 (a)",
    says="Where neither standards nor specifications exist, a notified body assesses a biometric system by Annex VII.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=nothing_to_apply,
    must=_BY_NOTIFIED_BODY,
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

assess_biometrics_with_standards_not_applied = Duty(
    cite="Art. 43(1) sub 2 (b)",
    says="Where standards are not applied, or only in part, a notified body assesses a biometric system by Annex VII.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=standards_not_fully_applied,
    must=_BY_NOTIFIED_BODY,
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

assess_biometrics_with_specifications_not_applied = Duty(
    cite="Art. 43(1) sub 2 (c)",
    says="Where specifications exist but are not applied, a notified body assesses a biometric system by Annex VII.",
    verified=INTERPRETED,
    doubts=(PARTLY_APPLIED_SPECIFICATIONS,),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=specifications_not_applied,
    must=_BY_NOTIFIED_BODY,
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

assess_what_a_standard_leaves_out = Duty(
    cite="Art. 43(1) sub 2 (d)",
    says="Where a standard was published with a restriction, a notified body assesses the restricted part by Annex VII.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=choice_of_procedure & Conformity.standards_published_with_restriction,
    must=Conformity.restricted_part_assessed_by_third_party
    | Conformity.procedures_completed.includes(Procedure.QUALITY_AND_DOCUMENTATION),
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)
