"""Articles 80 and 81: systems wrongly taken for not high-risk, and the Union safeguard procedure."""

from typing import Final

from aiframework.facts.corrective_order import CorrectiveOrder, OrderGround
from aiframework.facts.supervision import Supervision
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.article_074_supervisors import sectoral_procedures_instead
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.orders import (
    ALL_DONE_IN_TIME,
    DONE_IN_TIME,
    NOT_DONE_EVERYWHERE,
    by_the_day_set,
)
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note, Prohibition

__all__ = [
    "bring_the_system_into_compliance",
    "classifying_wrongly_to_evade",
    "commission_decides_on_objections",
    "correct_every_misclassified_system",
]

_ORDERED: Final = CorrectiveOrder.ground == OrderGround.WRONGLY_NOT_HIGH_RISK
_FINES: Final = (
    "The text says fines under Article 99; read as its paragraph 4, since Article 16 is then broken."
)

bring_the_system_into_compliance = Duty(
    cite="Art. 80(1)-(2)",
    says=(
        "A provider whose system the authority finds high-risk brings it into compliance within the "
        "period set."
    ),
    verified=INTERPRETED,
    note=_FINES,
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=provider | taken_for_provider,
    when=_ORDERED,
    must=DONE_IN_TIME,
    unless=sectoral_procedures_instead,
    by=by_the_day_set("Art. 80(2)"),
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

correct_every_misclassified_system = Duty(
    cite="Art. 80(4)-(5)",
    says=(
        "The provider takes all necessary action, and for all such systems that it has supplied in the Union."
    ),
    verified=INTERPRETED,
    note=_FINES,
    scope=within_the_act_even_if_open_source,
    each=CorrectiveOrder,
    binds=provider | taken_for_provider,
    when=_ORDERED,
    must=ALL_DONE_IN_TIME,
    unless=sectoral_procedures_instead,
    by=by_the_day_set("Art. 80(2)", left=NOT_DONE_EVERYWHERE),
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

classifying_wrongly_to_evade = Prohibition(
    cite="Art. 80(7)",
    says=(
        "A provider that classified its system as not high-risk in order to evade the requirements is "
        "fined, even if it corrects it."
    ),
    verified=INTERPRETED,
    note=_FINES,
    scope=within_the_act_even_if_open_source,
    binds=provider | taken_for_provider,
    when=Supervision.misclassified_to_avoid_requirements.condition(),
    unless=sectoral_procedures_instead,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

commission_decides_on_objections = Note(
    cite="Art. 81(1)",
    says=(
        "On an objection the Commission decides within six months of the notification whether the measure "
        "is justified, 60 days for Article 5."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
