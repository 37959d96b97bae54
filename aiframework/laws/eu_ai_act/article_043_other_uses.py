"""Article 43(2): how conformity of listed systems other than biometrics is assessed."""

from aiframework.facts.conformity import Conformity, Procedure
from aiframework.laws.eu_ai_act.article_043_which_procedure import MIXED_USES, annex_vi_procedure
from aiframework.laws.eu_ai_act.article_046_derogation import let_through_early
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, Duty

__all__ = ["assess_it_by_internal_control"]

assess_it_by_internal_control = Duty(
    cite="Art. 43(2)",
    says="Providers of systems under points 2 to 8 of Annex III assess conformity themselves before the market, by Annex VI.",
    verified=INTERPRETED,
    doubts=(MIXED_USES,),
    note="The Commission may put some under Annex VII: Article 43(6). The fine comes through Article 16(f).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=annex_vi_procedure,
    must=Conformity.procedures_completed.includes(Procedure.INTERNAL_CONTROL)
    & (Conformity.assessed_before_market | HAS_UNTIL_ITS_DAY),
    unless=let_through_early,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)
