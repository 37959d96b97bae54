"""Articles 82 and 83: systems that comply and still present a risk, and formal defects."""

from typing import Final

from aiframework.facts.corrective_order import CorrectiveOrder, OrderGround
from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.article_074_supervisors import sectoral_procedures_instead
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.orders import DONE_IN_TIME, by_the_day_set
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note

__all__ = [
    "authority_acts_on_lasting_defects",
    "end_formal_defects",
    "remove_the_risk",
    "remove_the_risk_everywhere",
]

_RISKY: Final = high_risk & (CorrectiveOrder.ground == OrderGround.COMPLIANT_BUT_RISKY)

remove_the_risk = Duty(
    cite="Art. 82(1)-(2)",
    says=(
        "Where a compliant high-risk system still presents a risk, the operator removes it within the "
        "period set."
    ),
    verified=PRIMARY,
    note="Compliance is no defence.",
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_RISKY,
    must=DONE_IN_TIME,
    unless=sectoral_procedures_instead,
    by=by_the_day_set("Art. 82(1)"),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

remove_the_risk_everywhere = Duty(
    cite="Art. 82(1)-(2)",
    part="whole Union",
    says="The operator corrects all such systems that it has supplied in the Union.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_RISKY,
    must=CorrectiveOrder.all_union_systems_corrected,
    unless=sectoral_procedures_instead,
    by=by_the_day_set("Art. 82(2)", left=~CorrectiveOrder.all_union_systems_corrected),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

end_formal_defects = Duty(
    cite="Art. 83(1)(a)-(g)",
    says=(
        "A provider ends within the period set what the authority found: CE marking, declaration or "
        "registration wrong or "
        "missing, no representative, no technical documentation."
    ),
    verified=INTERPRETED,
    note="The duty behind each defect has its own fine; disobeying the order alone has no tier of the Union.",
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=high_risk_provider,
    when=CorrectiveOrder.ground == OrderGround.FORMAL_DEFECT,
    must=DONE_IN_TIME,
    unless=sectoral_procedures_instead,
    by=by_the_day_set("Art. 83(1)"),
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

authority_acts_on_lasting_defects = Note(
    cite="Art. 83(2)",
    says=(
        "If a formal defect lasts, the authority restricts, bans, withdraws or recalls the system without "
        "delay."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)
