"""Article 79: systems that present a risk and break the Act."""

from typing import Final

from aiframework.facts.corrective_order import CorrectiveOrder, OrderGround
from aiframework.facts.supervision import Supervision
from aiframework.laws.eu_ai_act.annex_i_section_a import covered_by_section_a
from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.article_074_supervisors import sectoral_procedures_instead
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.orders import DONE_IN_TIME, by_the_day_set
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, working_days
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note

__all__ = [
    "authority_bans_or_recalls",
    "cooperate_in_the_evaluation",
    "correct_every_system_in_the_union",
    "correct_within_fifteen_working_days",
    "correct_within_the_period_set",
    "measure_deemed_justified",
]

_ORDERED: Final = CorrectiveOrder.ground == OrderGround.RISK_AND_BREACH

cooperate_in_the_evaluation = Duty(
    cite="Art. 79(2)",
    part="evaluation",
    says="While an authority evaluates a system that may present a risk, operators cooperate as needed.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    when=Supervision.under_evaluation.condition(),
    must=Supervision.cooperates_in_evaluation,
    unless=sectoral_procedures_instead,
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

correct_within_fifteen_working_days = Duty(
    cite="Art. 79(2)",
    says=(
        "What the authority orders against a risky system that breaks the Act is done within 15 working "
        "days at the latest."
    ),
    verified=INTERPRETED,
    note="The period of product law governs where it is shorter; one that the authority sets is the second part.",
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_ORDERED,
    must=CorrectiveOrder.carried_out,
    unless=sectoral_procedures_instead,
    by=(
        Clock(
            after=CorrectiveOrder.received_on,
            within=working_days(15),
            counting=REGULATION_1182_71,
            done=CorrectiveOrder.carried_out_on,
            cite="Art. 79(2) sub 2",
        ),
        Clock(
            until=CorrectiveOrder.product_law_due_on,
            counting=REGULATION_1182_71,
            when=covered_by_section_a & CorrectiveOrder.product_law_sets_a_day,
            done=CorrectiveOrder.carried_out_on,
            cite="Art. 79(2) sub 2",
        ),
    ),
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

correct_within_the_period_set = Duty(
    cite="Art. 79(2)",
    part="period set",
    says="What the authority orders is done within the period that it sets.",
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_ORDERED,
    must=DONE_IN_TIME,
    unless=sectoral_procedures_instead,
    by=by_the_day_set("Art. 79(2) sub 2"),
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

correct_every_system_in_the_union = Duty(
    cite="Art. 79(4)",
    says=(
        "The operator corrects all such systems that it has supplied in the Union, not only those where "
        "the order was given."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=ANY_OPERATOR,
    when=_ORDERED,
    must=CorrectiveOrder.all_union_systems_corrected,
    unless=sectoral_procedures_instead,
    by=(
        Clock(
            after=CorrectiveOrder.received_on,
            within=working_days(15),
            counting=REGULATION_1182_71,
            cite="Art. 79(2) sub 2",
        ),
    ),
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

authority_bans_or_recalls = Note(
    cite="Art. 79(5)",
    says=(
        "If the operator does not act in time, the authority provisionally bans, restricts, withdraws or "
        "recalls the system."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

measure_deemed_justified = Note(
    cite="Art. 79(8)",
    says=(
        "A provisional measure is taken for justified if nobody objects within three months of its "
        "notification, 30 days for Article 5."
    ),
    verified=PRIMARY,
    note="The operator keeps its rights under Article 18 of Regulation (EU) 2019/1020.",
    binds="market surveillance authorities and the Commission",
    applies=GENERAL_APPLICATION,
)
